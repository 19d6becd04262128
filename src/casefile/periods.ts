import { type Day, FIRST_DAY } from '../calendar/date.js';
import type { CaseFile, CaseFileDraft } from './case-file.js';
import { dayAhead, type ProcedureEvent } from './event-fields.js';
import { concerns, type Party } from './parties.js';

/** A fact that sets a reasonable period of time. */
interface Setting {
  readonly event: ProcedureEvent;
  readonly day: Day;
  readonly party: Party | undefined;
}

/**
 * The last day that a fact states of a period to comply. One before the adoption, from which the period runs, counts as
 * not given.
 */
export function expiryIn(event: ProcedureEvent, caseFile: Pick<CaseFile, 'original'>): Day | undefined {
  return dayAhead(event, 'expires', startOfPeriod(caseFile));
}

/** The day from which a period to comply runs, as far as it is known. */
export function startOfPeriod({ original: { decision } }: Pick<CaseFile, 'original'>): Day {
  return decision === undefined || decision.implied ? FIRST_DAY : decision.day;
}

/** What a fact states of a period: its length and its last day. */
function termsOf(event: ProcedureEvent, caseFile: Pick<CaseFile, 'original'>): string {
  const { period } = event as { readonly period?: unknown };
  const expires = expiryIn(event, caseFile);
  return period === undefined && expires === undefined ? '' : JSON.stringify([period, expires]);
}

/**
 * Tells apart the periods of one day: facts of a day that set different periods for the same complainants set
 * two, and any other fact changes the one that is set.
 */
export function occasionOfPeriod(caseFile: CaseFile, { event, day, party }: Setting): number {
  const { count, ofLastDay } = caseFile.periodsSet;
  const terms = termsOf(event, caseFile);
  const sameDay = ofLastDay.filter((one) => one.day === day && one.terms !== '' && concerns(one.party, party));
  if (terms === '' || sameDay.length === 0) return 0;
  return sameDay.find((one) => one.terms === terms)?.occasion ?? count;
}

/** Notes the period that a fact sets. */
export function notePeriod(
  draft: CaseFileDraft,
  { event, day, party, occasion }: Setting & { occasion: number },
): void {
  const { count, ofLastDay } = draft.periodsSet;
  const sameDay = ofLastDay.filter((one) => one.day === day);
  const set = { day, party, terms: termsOf(event, draft), occasion };
  draft.periodsSet = { count: count + 1, ofLastDay: [...sameDay, set] };
}
