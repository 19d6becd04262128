import type { Day } from '../calendar/date.js';
import type { CaseFile, CaseFileDraft } from './case-file.js';
import type { ProcedureEvent } from './event-fields.js';
import { concerns, type Party } from './parties.js';

/** A fact that sets a reasonable period of time. */
interface Setting {
  readonly event: ProcedureEvent;
  readonly day: Day;
  readonly party: Party | undefined;
}

/** What a fact states of a period: its length and its last day. */
function termsOf(event: ProcedureEvent): string {
  const { period, expires } = event as { readonly period?: unknown; readonly expires?: unknown };
  return period === undefined && expires === undefined ? '' : JSON.stringify([period, expires]);
}

/**
 * Tells apart the periods of one day: facts of a day that set different periods for the same complainants set
 * two, and any other fact changes the one that is set.
 */
export function occasionOfPeriod({ periodsSet }: CaseFile, { event, day, party }: Setting): number {
  const terms = termsOf(event);
  const sameDay = periodsSet.filter((one) => one.day === day && one.terms !== '' && concerns(one.party, party));
  if (terms === '' || sameDay.length === 0) return 0;
  return sameDay.find((one) => one.terms === terms)?.occasion ?? periodsSet.length;
}

/** Notes the period that a fact sets. */
export function notePeriod(
  draft: CaseFileDraft,
  { event, day, party, occasion }: Setting & { occasion: number },
): void {
  draft.periodsSet = [...draft.periodsSet, { day, party, terms: termsOf(event), occasion }];
}
