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

/** The facts known on a date, in the order of their dates. `date.reached` is left out: nothing happened. */
export function factsBy({ record }: Dispute, date: CivilDate): readonly DisputeEvent[] {
  return inDateOrder(record.events).filter((fact) => fact.date <= date && fact.type !== 'date.reached');
}

/** "DS590", or an empty text for a dispute without a number. */
export function numberOf({ ds }: DisputeRecord): string {
  return ds === undefined ? '' : `DS${ds}`;
}

/** "DS590: Japan — …". If a record has neither number nor title, its parties. */
export function headline(record: DisputeRecord): string {
  const sides = `${record.complainants.map(oneLine).join(', ')} — ${oneLine(record.respondent)}`;
  return [numberOf(record), oneLine(record.title)].filter(Boolean).join(': ') || sides;
}

/** Two lines: the complainants and the respondent, each with its label. */
export function sides({ complainants, respondent }: DisputeRecord, language: Language): string[] {
  const { headings } = language;
  return [
    `${headings.complainant}${language.colon}${complainants.map(oneLine).join(', ')}`,
    `${headings.respondent}${language.colon}${oneLine(respondent)}`,
  ];
}

/** The stage, with its states in brackets. */
export function stageWords({ stage, states }: Status, { track }: DisputeRecord, language: Language): string {
  const inner = states.filter((state) => state !== stage).map((state) => stateWords(state, language, track));
  const place = capitalized(language.stages[stage]);
  return inner.length === 0 ? place : `${place} (${inner.join('; ')})`;
}

/** The labels of the WTO's list, or "None": before its first fact a dispute has no label. */
export function listLabels({ wtoStatus }: Status, { wtoStatuses, headings }: Language): string {
  return wtoStatus.map((label) => wtoStatuses[label]).join('; ') || headings.none;
}

/** The fact as a noun phrase, with who acted, if the record says so. For a note it is the text of the note. */
export function factLine(fact: DisputeEvent, language: Language): string {
  const recourse = 'recourse' in fact ? fact.recourse : undefined;
  const phrase = fact.type === 'note' ? oneLine(fact.text) : capitalized(factWords(fact.type, language, recourse));
  const by = actorsOf(fact, language);
  return by === '' ? phrase : `${phrase} (${by})`;
}

/** Who acted: the Members by name, a role in the words of the language. */
export function actorsOf({ by = [] }: DisputeEvent, { roles }: Language): string {
  const names = typeof by === 'string' ? [by] : by;
  const isRole = (name: string): name is keyof typeof roles => Object.hasOwn(roles, name);
  return names.map((name) => (isRole(name) ? roles[name] : oneLine(name))).join(', ');
}

/** What a time-limit asks or allows. */
export function actionOf(deadline: Deadline, language: Language): string {
  return taskWords(deadline, language).action;
}

/** Who holds a time-limit: the Member with its role, or the role alone. */
export function holderOf({ holder, member }: Deadline, language: Language): string {
  return capitalized(holderWords(holder, member === undefined ? undefined : oneLine(member), language));
}

/** The article of a time-limit, its state, and its day with a caption: "DSU 4.3, running, last day 2019-09-23". */
export function deadlineWords(deadline: Deadline, language: Language): string {
  const { citation, state } = deadline;
  const days = daysOf(deadline).map(({ caption, date }) => `${decapitalized(language.headings[caption])} ${date}`);
  return [language.citation(citation), language.deadlineStates[state], ...days].join(', ');
}

/** A day of a time-limit, and the heading that says which. */
interface DayWithCaption {
  readonly caption: 'due' | 'dueAtLatest' | 'opens' | 'opensAtEarliest';
  readonly date: CivilDate;
}

/** The days of a time-limit: of a waiting period the first on which its act is allowed, of the rest the last. */
export function daysOf(deadline: Deadline): readonly DayWithCaption[] {
  const captions = ['due', 'dueAtLatest', 'opens', 'opensAtEarliest'] as const;
  return captions.flatMap((caption) => {
    const date = deadline[caption];
    return date === undefined ? [] : [{ caption, date }];
  });
}
