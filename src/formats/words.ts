import type { Deadline } from '../answers/deadline.js';
import type { Status } from '../answers/status.js';
import { factWords, holderWords, stateWords, taskWords } from '../answers/words.js';
import type { CivilDate } from '../calendar/date.js';
import { capitalized, decapitalized } from '../languages/grammar.js';
import type { Language } from '../languages/language.js';
import type { DisputeEvent } from '../record/events.js';
import { inDateOrder } from '../record/order.js';
import type { DisputeRecord } from '../record/record.js';
import type { Dispute } from '../replay/dispute.js';
import { oneLine } from './text.js';

/** The facts known on a date, in order; that time passed is none to show. */
export function factsBy({ record }: Dispute, date: CivilDate): readonly DisputeEvent[] {
  return inDateOrder(record.events).filter((fact) => fact.date <= date && fact.type !== 'date.reached');
}

/** "DS590", or nothing for a dispute without a number. */
export function numberOf({ ds }: DisputeRecord): string {
  return ds === undefined ? '' : `DS${ds}`;
}

/** "DS590: Japan — …"; the parties, where a record has neither number nor title. */
export function headline(record: DisputeRecord): string {
  const sides = `${record.complainants.map(oneLine).join(', ')} — ${oneLine(record.respondent)}`;
  return [numberOf(record), oneLine(record.title)].filter(Boolean).join(': ') || sides;
}

/** Each side with its label. */
export function sides({ complainants, respondent }: DisputeRecord, language: Language): string[] {
  const { headings } = language;
  return [
    `${headings.complainant}${language.colon}${complainants.map(oneLine).join(', ')}`,
    `${headings.respondent}${language.colon}${oneLine(respondent)}`,
  ];
}

/** The stage, with the states within it. */
export function standingWords({ stage, states }: Status, language: Language): string {
  const inner = states.filter((state) => state !== stage).map((state) => stateWords(state, language));
  const place = capitalized(language.stages[stage]);
  return inner.length === 0 ? place : `${place} (${inner.join('; ')})`;
}

/** The labels of the WTO's list; before the first fact there is none. */
export function listLabels({ wtoStatus }: Status, { wtoStatuses, headings }: Language): string {
  return wtoStatus.map((label) => wtoStatuses[label]).join('; ') || headings.none;
}

/** The fact as a noun phrase, with who acted where the record says so; a note is its own text. */
export function factLine(fact: DisputeEvent, language: Language): string {
  const recourse = 'recourse' in fact ? fact.recourse : undefined;
  const phrase = fact.type === 'note' ? oneLine(fact.text) : capitalized(factWords(fact.type, language, recourse));
  const by = actorsOf(fact, language);
  return by === '' ? phrase : `${phrase} (${by})`;
}

export function actorsOf({ by = [] }: DisputeEvent, { roles }: Language): string {
  const names = typeof by === 'string' ? [by] : by;
  const isRole = (name: string): name is keyof typeof roles => Object.hasOwn(roles, name);
  return names.map((name) => (isRole(name) ? roles[name] : oneLine(name))).join(', ');
}

/** What a time-limit asks or allows. */
export function actionOf(deadline: Deadline, language: Language): string {
  return taskWords(deadline, language).action;
}

export function holderOf({ holder, member }: Deadline, language: Language): string {
  return capitalized(holderWords(holder, member === undefined ? undefined : oneLine(member), language));
}

/** The article, where it stands, and its date with what that date is: "DSU 4.3, running, last day 2019-09-23". */
export function standsWords({ citation, kind, state, due, opens }: Deadline, language: Language): string {
  const { headings, deadlineStates } = language;
  const date =
    kind === 'waitingPeriod' && opens !== undefined
      ? `${decapitalized(headings.opens)} ${opens}`
      : due === undefined
        ? ''
        : `${decapitalized(headings.due)} ${due}`;
  return [language.citation(citation), deadlineStates[state], date].filter(Boolean).join(', ');
}
