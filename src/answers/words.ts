import type { CivilDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import { isLive } from '../clocks/standing.js';
import { capitalized } from '../languages/grammar.js';
import type {
  FulfillingFact,
  HolderWords,
  Language,
  NextStepWords,
  RuleSentence,
  StepWords,
  TimingWords,
} from '../languages/language.js';
import { type RuleId, rules } from '../law/rules.js';
import { englishName, memberCode } from '../record/members.js';
import {
  COMPLIANCE_STATE,
  type EventType,
  type PlainStateName,
  plainType,
  type Role,
  type Track,
} from '../vocabulary.js';
import { optionWords } from './alternatives.js';
import type { Deadline, DerivationStep } from './deadline.js';
import type { Silence } from './dormant.js';
import type { EarlierRight, NextStep } from './next-step.js';
import type { Status } from './status.js';

/*
 * Puts answers into words: it reads the fields of an answer and gives them to the language, which
 * makes the sentence. `explain` and every form of output use these functions, so that they say the
 * same of the same answer.
 */

/** A fact as a noun phrase. A fact of a compliance proceeding is marked as such. */
export function factWords(type: EventType, language: Language, recourse?: number): string {
  const plain = plainType(type);
  const phrase = language.facts[plain];
  return plain === type ? phrase : language.inCompliance(phrase, recourse);
}

/**
 * A state of a status as a short phrase. A state within a compliance proceeding is marked as such; the time to comply has
 * another name on the tracks of the SCM Agreement.
 */
export function stateWords(state: string, language: Language, track: Track = 'standard'): string {
  if (isNamed(state, language)) return language.statesInTrack[track]?.[state] ?? language.states[state];
  const inner = state.startsWith(COMPLIANCE_STATE) ? state.slice(COMPLIANCE_STATE.length) : state;
  return isNamed(inner, language) ? language.inCompliance(language.states[inner]) : state;
}

/** The states of a status, each as a short phrase. */
export function statesWords(status: Status, language: Language, track?: Track): string[] {
  return status.states.map((state) =>
    state === 'implementation.period.running' && isOfUnknownLength(status)
      ? language.periodOfUnknownLength
      : stateWords(state, language, track),
  );
}

/** Whether a time to comply was set, and the record states no length of it. */
function isOfUnknownLength({ deadlines, pastDeadlines }: Status): boolean {
  const isSet = ({ rule }: Deadline) => rules.find(({ id }) => id === rule)?.decidedBy === 'settingFact';
  const periods = [...deadlines, ...pastDeadlines].filter(isSet);
  return periods.length > 0 && periods.every(isLengthless);
}

/** The Member that a record names, by its name in the language; a name of no Member as it stands. */
export function memberWords(name: string, { members }: Language): string {
  const code = memberCode(name);
  return code === undefined ? name : (members[code] ?? englishName(code));
}

/** Who holds a task, as far as an answer says. */
interface Held {
  readonly member?: string;
  readonly members?: readonly string[];
}

/** A role, and the Members that hold it, by their names in the language. */
function holderIn(role: Role, { member, members = [] }: Held, language: Language): HolderWords {
  const names = member === undefined ? members : [member];
  return { role, members: names.map((name) => memberWords(name, language)) };
}

/** The Members with their role, "Japan (respondent)", or the role alone. */
export function holderWords(role: Role, held: Held, language: Language): string {
  return language.holder(holderIn(role, held, language));
}

/** A time-limit in one line: its article or none, its state, its days, and who may, should or must do what. */
export function deadlineLine(deadline: Deadline, language: Language, citation?: string): string {
  const unmet = unmetWords(deadline, language);
  const state = unmet ?? [language.deadlineStates[deadline.state], timingWords(deadline, language)].join(', ');
  return `${capitalized(state)}${language.colon}${taskLine(deadline, language, { citation })}`;
}

/** How a task is named. */
export interface TaskManner {
  readonly citation?: string | undefined;
  /** What stands above already says whose complaint it is. */
  readonly isOfKnownComplaint?: true;
  /** What was to be done is said also of a time-limit that has ended: the text is to stay as it is. */
  readonly isLasting?: true;
}

/** Who may, should or must do what, for use after a colon; of a time-limit that has ended, whose task it was. */
export function taskLine(deadline: Deadline, language: Language, manner: TaskManner = {}): string {
  const { holder, duty, state, rule, action: act, recourse } = deadline;
  const { citation, isLasting, isOfKnownComplaint } = manner;
  const task = isOfKnownComplaint ? { rule, action: act, ...(recourse !== undefined && { recourse }) } : deadline;
  const { action } = taskWords(task, language);
  return language.task({
    holder: holderIn(holder, deadline, language),
    ...((isLasting || isLive(state)) && { duty }),
    action,
    ...(citation !== undefined && { citation: language.citation(citation) }),
  });
}

/** What falls on the day of a time-limit, as the line of a calendar; one that names the dispute begins with the Member. */
export function dayWords(deadline: Deadline, language: Language, dispute?: string): string {
  const { holder, citation, kind } = deadline;
  return language.onDay({
    holder: holderIn(holder, deadline, language),
    action: taskWords(deadline, language).action,
    citation: language.citation(citation),
    opens: kind === 'waitingPeriod',
    ...(dispute !== undefined && { dispute }),
  });
}

/** The days of a time-limit, with dates in full or as another function writes them. */
export function timingWords(deadline: Deadline, language: Language, date = language.date): string {
  const { kind, duty, due, dueAtLatest, opens, opensAtEarliest, daysLeft } = deadline;
  const isWait = kind === 'waitingPeriod';
  const [day, perhaps] = isWait ? [opens, opensAtEarliest] : [due, dueAtLatest];
  const since = isLengthless(deadline) ? deadline.derivation[0]?.date : undefined;
  const words: TimingWords = {
    isWait,
    ...(isWait && duty === 'must' && { isDuty: true }),
    ...(since !== undefined && { lengthless: date(since) }),
    ...(day !== undefined && { day: date(day) }),
    ...(perhaps !== undefined && { perhaps: date(perhaps) }),
    ...(daysLeft !== undefined && { left: daysLeft }),
  };
  return language.timing(words);
}

/** Whether a fact has set a period without a word on its length: it has no last day that anybody knows. */
function isLengthless({ rule, lastDay }: Deadline): boolean {
  return lastDay === undefined && rules.find(({ id }) => id === rule)?.decidedBy === 'settingFact';
}

/** How a date comes about: the steps of its derivation, with the separator of the language between them. */
export function derivationWords(deadline: Deadline, language: Language): string {
  const { derivation, lastDay, opens } = deadline;
  const steps = derivation.map((step) => language.derivation[step.kind](stepWords(step, deadline, language)));
  if (lastDay === undefined && opens === undefined) steps.push(timingWords(deadline, language));
  return steps.join(language.separator);
}

/** The other readings of a time-limit, each in a sentence part: what it says, its dates, who holds it. */
export function disputedWords({ disputed = [], citation, kind }: Deadline, language: Language): string[] {
  return disputed.map(({ reading, option, lastDay, opens }) =>
    language.disputed({
      ...optionWords(language.readings, reading, option),
      citation: language.citation(citation),
      ...(lastDay !== undefined && kind !== 'waitingPeriod' && { lastDay: language.date(lastDay) }),
      ...(opens !== undefined && { opens: language.date(opens) }),
    }),
  );
}

/** Who may, should or must do what, by when, under which article; what follows otherwise; what else is to be known. */
export function nextStepWords(step: NextStep, language: Language): string {
  const { who, duty, citation, from, until, untilAtLatest, passed, earlierIf = [], recourse } = step;
  const overdue = step.overdue && overdueWords({ ...step, until: untilAtLatest ?? until }, language);
  const { action, otherwise, note } = taskWords(step, language);
  return language.nextStep({
    holder: holderIn(who, step, language),
    duty,
    action,
    citation: language.citation(citation),
    ...(from !== undefined && { from: language.date(from) }),
    ...(until !== undefined && { until: language.date(until) }),
    ...(untilAtLatest !== undefined && { untilAtLatest: language.date(untilAtLatest) }),
    ...(overdue !== undefined && { overdue }),
    ...(passed && { passed }),
    earlierIf: earlierIf.map((right) => earlierWords(right, language, recourse)),
    ...(otherwise !== undefined && { otherwise }),
    ...(note !== undefined && { note }),
  });
}

/** Since when a dispute is dormant; nothing where it is not. */
export function dormantWords({ dormant, lastFact }: Silence, language: Language): string[] {
  if (dormant === undefined || lastFact === undefined) return [];
  return [language.dormant({ since: language.date(dormant.since), lastFact: language.date(lastFact) })];
}

/** What is not on record of a duty past its day, and when its period ended; nothing of any other time-limit. */
export function unmetWords(
  { rule, state, due, dueAtLatest, derivation }: Deadline,
  language: Language,
): string | undefined {
  if (state !== 'overdue') return undefined;
  const isMoved = derivation.some(({ kind }) => kind === 'extension' || kind === 'stated');
  const length = isMoved ? undefined : derivation.find(({ kind }) => kind === 'period')?.length;
  const added = derivation.some(({ kind }) => kind === 'delay' || kind === 'suspension');
  return overdueWords({ rule, until: dueAtLatest ?? due, length, added }, language);
}

/** A period past its day, as far as an answer knows it. */
interface PastDay {
  readonly rule?: RuleId;
  readonly until?: CivilDate | undefined;
  readonly length?: Period | undefined;
  readonly added?: boolean;
}

function overdueWords({ rule, until, length, added = false }: PastDay, language: Language): string | undefined {
  const [fact] = rules.find(({ id }) => id === rule)?.metBy ?? [];
  if (fact === undefined || until === undefined) return undefined;
  return language.overdue({
    // Only what a fact fulfils is ever overdue, and a test asks for the words of each such fact.
    fact: plainType(fact) as FulfillingFact,
    until: language.date(until),
    ...(length !== undefined && { length: language.length(length), added }),
  });
}

/** What identifies the task of a next step or of a time-limit. */
type Task = Pick<NextStep, 'rule' | 'event' | 'action' | 'otherwise' | 'lastDayUnder' | 'recourse' | 'complainants'> & {
  /** Who has it, as a next step and as a time-limit says so. */
  readonly who?: Role;
  readonly holder?: Role;
};

/**
 * What a next step or a time-limit asks, what follows if it is not done, and what is to be known in any
 * case. A task of a compliance proceeding is marked as such, and one in the complaint of some of several complainants.
 */
export function taskWords(task: Task, language: Language): RuleSentence {
  const { rule, event, action, otherwise, lastDayUnder = rule, recourse } = task;
  const words: RuleSentence =
    rule === undefined ? { action: actWords(event, language) ?? action } : language.rules[rule];
  const act = recourse === undefined ? words.action : language.inCompliance(words.action, recourse);
  const { complainants, who = task.holder } = task;
  // A complainant that has the task is named with it.
  const isOfAll = complainants === undefined || who === 'complainant';
  const names = isOfAll ? [] : complainants.map((name) => memberWords(name, language));
  const { otherwise: _, ...always } = { ...words, action: isOfAll ? act : language.ofComplaint(act, names) };
  // What has been done already is left out of the answer.
  const follows =
    otherwise === undefined || lastDayUnder === undefined ? undefined : language.rules[lastDayUnder].otherwise;
  return follows === undefined ? always : { ...always, otherwise: follows };
}

/**
 * What a rule or a task has besides its action, each a sentence of its own: what follows otherwise, with
 * the lead-in of the language, and what is to be known in any case.
 */
export function furtherWords({ otherwise, note }: RuleSentence, language: Language): string[] {
  return [...(otherwise === undefined ? [] : [language.otherwise(otherwise)]), ...(note === undefined ? [] : [note])];
}

/** What is done in an act. An act of a compliance proceeding without a sentence of its own has that of the original. */
function actWords(event: EventType | undefined, language: Language): string | undefined {
  const acts: Readonly<Record<string, string>> = language.acts;
  return event === undefined ? undefined : (acts[event] ?? acts[plainType(event)]);
}

function earlierWords(right: EarlierRight, language: Language, recourse?: number): NextStepWords['earlierIf'][number] {
  const { event, citation, from } = right;
  return {
    fact: factWords(event, language, recourse),
    citation: language.citation(citation),
    ...(from !== undefined && { from: language.date(from) }),
  };
}

function stepWords(step: DerivationStep, deadline: Deadline, language: Language): StepWords {
  const { date, citation, length, whole, event, rule, field, closedDay } = step;
  return {
    date: language.date(date),
    citation: language.citation(citation),
    ...(length !== undefined && { length: language.length(length) }),
    ...(whole !== undefined && { whole: language.length(whole) }),
    ...(event !== undefined && { fact: factWords(event, language, deadline.recourse) }),
    ...(rule !== undefined && { rule: ruleWords(rule, language) }),
    ...(field !== undefined && { field }),
    ...(closedDay !== undefined && { closedDay: language.closedDays[closedDay] }),
    ...(deadline.derivation.some(({ back }) => back) && { back: true }),
    isWait: deadline.kind === 'waitingPeriod',
    isDuty: deadline.duty === 'must',
    isEarly: step.kind === 'opens' && isBeforeEnd(date, deadline.derivation),
  };
}

/** Whether an act is allowed by the last day of its wait, although no fact has lifted it (principles, 13). */
function isBeforeEnd(opens: CivilDate, steps: readonly DerivationStep[]): boolean {
  const end = steps.filter(({ kind }) => kind === 'period').at(-1)?.date ?? '';
  return opens <= end && !steps.some(({ kind }) => kind === 'lifted');
}

/** What a rule is about, with its article. */
function ruleWords(rule: RuleId, language: Language): string {
  const law = rules.find(({ id }) => id === rule);
  const { action } = language.rules[rule];
  return law === undefined ? action : `${action} (${language.citation(law.citation)})`;
}

function isNamed(state: string, { states }: Language): state is PlainStateName {
  return Object.hasOwn(states, state);
}
