import {
  type CivilDate,
  type Deadline,
  type DisputeEvent,
  type DisputeRecord,
  type EventType,
  type Language,
  type Role,
  roles,
  type Status,
} from 'wto-dispute';
import { memberNamed } from 'wto-dispute/members';
import { statesWithoutName } from './model/chart-words.js';

/* Puts answers into words, by the public functions of the library's languages. */

const PREFIX = 'compliance.';
const IN_COMPLIANCE = 'implementation.compliance.';

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A fact as a noun phrase. */
export function factName(type: EventType, language: Language, recourse?: number): string {
  const facts: Readonly<Record<string, string>> = language.facts;
  if (!type.startsWith(PREFIX)) return capital(facts[type] ?? type);
  const plain = facts[type.slice(PREFIX.length)] ?? type;
  return capital(language.inCompliance(plain, recourse));
}

/** A fact of a record: a note by its text. */
export function factTitle(event: DisputeEvent, language: Language): string {
  if (event.type === 'note') return event.text;
  return factName(event.type, language, 'recourse' in event ? event.recourse : undefined);
}

const isRole = (name: string): name is Role => roles.some((role) => role === name);
const names = { en: 'english', fr: 'french', es: 'spanish' } as const;

/** A Member by its name in the language; a name of no Member as it stands. */
export function memberName(name: string, { code }: Language): string {
  return memberNamed(name)?.[names[code]] ?? name;
}

/** Who acted in a fact. */
export function actors({ by = [] }: DisputeEvent, language: Language): string {
  const all = typeof by === 'string' ? [by] : by;
  return all.map((name) => (isRole(name) ? language.roles[name] : memberName(name, language))).join(', ');
}

export function headline({ title, complainants, respondent }: DisputeRecord, language: Language): string {
  const sides = [complainants.map((name) => memberName(name, language)).join(', '), memberName(respondent, language)];
  return title.trim() || sides.join(' — ');
}

/** A present state within its stage. */
export function stateName(state: string, { track = 'standard' }: DisputeRecord, language: Language): string {
  const states: Readonly<Record<string, string>> = { ...language.states, ...language.statesInTrack[track] };
  const inner = state.startsWith(IN_COMPLIANCE) ? states[state.slice(IN_COMPLIANCE.length)] : undefined;
  const without: Readonly<Record<string, string>> = statesWithoutName[language.code];
  return states[state] ?? (inner === undefined ? (without[state] ?? state) : language.inCompliance(inner));
}

export function stateNames({ states, stage }: Status, record: DisputeRecord, language: Language): readonly string[] {
  return states.filter((state) => state !== stage).map((state) => stateName(state, record, language));
}

/** Stage and states in one line, for who hears the page. */
export function standing(status: Status, record: DisputeRecord, language: Language): string {
  const inner = stateNames(status, record, language).join(language.separator);
  const stage = capital(language.stages[status.stage]);
  return `${language.date(status.date)}${language.colon}${stage}${inner === '' ? '' : ` (${inner})`}`;
}

/** Who may, should or must do what. */
export function task(deadline: Deadline, language: Language): string {
  const { holder, member, members = member === undefined ? [] : [member], duty, rule, recourse } = deadline;
  const { action } = language.rules[rule];
  const isLive = ['upcoming', 'waiting', 'open', 'running', 'overdue'].includes(deadline.state);
  return capital(
    language.task({
      holder: { role: holder, members: members.map((name) => memberName(name, language)) },
      ...(isLive && { duty }),
      action: recourse === undefined ? action : language.inCompliance(action, recourse),
    }),
  );
}

/** What follows if it is not done, and what is to be known in any case. */
export function further({ rule }: Deadline, language: Language): readonly string[] {
  const { otherwise, note } = language.rules[rule];
  return [...(otherwise === undefined ? [] : [language.otherwise(otherwise)]), ...(note === undefined ? [] : [note])];
}

/** The day that counts of a time-limit, and the other one where a usual closed day leaves a doubt. */
export function dayOf({ kind, opens, opensAtEarliest, due, dueAtLatest, lastDay }: Deadline): {
  readonly day?: CivilDate | undefined;
  readonly perhaps?: CivilDate | undefined;
} {
  return kind === 'waitingPeriod'
    ? { day: opens, perhaps: opensAtEarliest }
    : { day: due ?? lastDay, perhaps: dueAtLatest };
}

const locales = { en: 'en-GB', fr: 'fr', es: 'es' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date in a few letters: "20 Jul 1997". */
export function briefDate(date: CivilDate, { code }: Language): string {
  const format =
    formats.get(code) ??
    new Intl.DateTimeFormat(locales[code], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  formats.set(code, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}
