import type { Deadline } from '../answers/deadline.js';
import type { Status } from '../answers/status.js';
import {
  factWords,
  furtherWords,
  memberWords,
  statesWords,
  type TaskManner,
  taskLine,
  timingWords,
} from '../answers/words.js';
import type { CivilDate } from '../calendar/date.js';
import { capitalized } from '../languages/grammar.js';
import type { Language } from '../languages/language.js';
import type { LawRule } from '../law/rules.js';
import type { DisputeEvent } from '../record/events.js';
import { inDateOrder } from '../record/order.js';
import type { DisputeRecord } from '../record/record.js';
import { type Dispute, leftOutOf } from '../replay/dispute.js';
import { oneLine } from './text.js';

/** A fact as it is shown. */
export interface ShownFact {
  readonly event: DisputeEvent;
  readonly date: CivilDate;
  readonly isSetAside: boolean;
}

/** The facts known on a date, in the order of their dates. `date.reached` is left out: nothing happened. */
export function factsBy(dispute: Dispute, date: CivilDate): readonly ShownFact[] {
  const leftOut = leftOutOf(dispute);
  return inDateOrder(dispute.record.events)
    .filter((fact) => fact.date <= date && fact.type !== 'date.reached')
    .map((event) => ({ event, date: event.date, isSetAside: leftOut.has(event) }));
}

/** "DS590", or an empty text for a dispute without a number. */
export function numberOf({ ds }: DisputeRecord): string {
  return ds === undefined ? '' : `DS${ds}`;
}

/** "DS590: Japan — …". If a record has neither number nor title, its parties. */
export function headline(record: DisputeRecord, language: Language): string {
  const sides = `${record.complainants.map((name) => nameOf(name, language)).join(', ')} — ${nameOf(record.respondent, language)}`;
  return [numberOf(record), oneLine(record.title)].filter(Boolean).join(language.colon) || sides;
}

function nameOf(name: string, language: Language): string {
  return oneLine(memberWords(name, language));
}

/** Two lines: who complains, and of whom. */
export function sides({ complainants, respondent }: DisputeRecord, language: Language): readonly string[] {
  return language.sides({
    complainants: complainants.map((name) => nameOf(name, language)),
    respondent: nameOf(respondent, language),
  });
}

/** The stage, with its states in brackets. */
export function stageWords(status: Status, { track }: DisputeRecord, language: Language): string {
  const { stage } = status;
  const inner = statesWords(status, language, track).filter((_, at) => status.states[at] !== stage);
  const place = capitalized(language.stages[stage]);
  return inner.length === 0 ? place : `${place} (${inner.join(language.separator)})`;
}

/** The labels of the WTO's list, or "None": before its first fact a dispute has no label. */
export function listLabels({ wtoStatus }: Status, { wtoStatuses, headings, separator }: Language): string {
  return wtoStatus.map((label) => wtoStatuses[label]).join(separator) || headings.none;
}

/**
 * The fact as a noun phrase, with who acted, if the record says so, and whether it was set aside. For a note it is the
 * text of the note.
 */
export function factLine({ event, isSetAside }: ShownFact, language: Language): string {
  const recourse = 'recourse' in event ? event.recourse : undefined;
  const phrase = event.type === 'note' ? oneLine(event.text) : capitalized(factWords(event.type, language, recourse));
  const by = actorsOf(event, language);
  const line = by === '' ? phrase : `${phrase} (${by})`;
  return isSetAside ? language.setAside(line) : line;
}

/** Who acted: the Members by name, a role in the words of the language. */
export function actorsOf({ by = [] }: DisputeEvent, language: Language): string {
  const { roles } = language;
  const names = typeof by === 'string' ? [by] : by;
  const isRole = (name: string): name is keyof typeof roles => Object.hasOwn(roles, name);
  return names.map((name) => (isRole(name) ? roles[name] : nameOf(name, language))).join(', ');
}

/** A time-limit in one line, for a picture: "DSU 4.3, running, last day 2019-09-23: Japan (respondent) must …". */
export function deadlineWords(deadline: Deadline, language: Language, manner: TaskManner = {}): string {
  const state = [
    language.citation(deadline.citation),
    language.deadlineStates[deadline.state],
    dayCell(deadline, language),
  ];
  return oneLine(`${capitalized(state.join(', '))}${language.colon}${taskLine(deadline, language, manner)}`);
}

/** The days of a time-limit with dates as the record writes them: "last day 2019-09-23". */
export function dayCell(deadline: Deadline, language: Language): string {
  return timingWords(deadline, language, (date) => date);
}

/** One rule of the table in lines: id and article; kind, who and length; its sentences. */
export function ruleLines(rule: LawRule, language: Language): readonly string[] {
  const sentence = language.rules[rule.id];
  const length = rule.period ? [language.length(rule.period)] : [];
  return [
    `${rule.id}  ${language.citation(rule.citation)}`,
    `  ${[language.ruleKinds[rule.kind], language.roles[rule.holder], ...length].join(', ')}`,
    ...[sentence.action, ...furtherWords(sentence, language)].map((text) => `  ${text}`),
  ];
}
