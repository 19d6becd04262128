import { decapitalized } from '../languages/grammar.js';
import type { Language, NextStepWords, RuleSentence, StepWords } from '../languages/language.js';
import { type RuleId, rules } from '../law/rules.js';
import { COMPLIANCE_STATE, type EventType, plainType, type Role, type StateName } from '../vocabulary.js';
import { optionWords } from './alternatives.js';
import type { Deadline, DerivationStep } from './deadline.js';
import type { EarlierRight, NextStep } from './next-steps.js';

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

/** A state of a status as a short phrase. A state within a compliance proceeding is marked as such. */
export function stateWords(state: string, language: Language): string {
  if (isNamed(state, language)) return language.states[state];
  const inner = state.startsWith(COMPLIANCE_STATE) ? state.slice(COMPLIANCE_STATE.length) : state;
  return isNamed(inner, language) ? language.inCompliance(language.states[inner]) : state;
}

/** The Member with its role, "Japan (respondent)", or the role alone. */
export function holderWords(role: Role, member: string | undefined, language: Language): string {
  return member === undefined ? language.roles[role] : `${member} (${language.roles[role]})`;
}

/** How a date comes about: the steps of its derivation, with the separator of the language between them. */
export function derivationWords(deadline: Deadline, language: Language): string {
  const { derivation, due, opens } = deadline;
  const steps = derivation.map((step) => language.derivation[step.kind](stepWords(step, deadline, language)));
  if (due === undefined && opens === undefined) steps.push(decapitalized(language.headings.noDate));
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
  const { who, member, duty, citation, from, until, overdue, earlierIf = [], recourse } = step;
  const { action, otherwise, note } = taskWords(step, language);
  return language.nextStep({
    who: holderWords(who, member, language),
    duty,
    action,
    citation: language.citation(citation),
    ...(from !== undefined && { from: language.date(from) }),
    ...(until !== undefined && { until: language.date(until) }),
    ...(overdue && { overdue }),
    earlierIf: earlierIf.map((right) => earlierWords(right, language, recourse)),
    ...(otherwise !== undefined && { otherwise }),
    ...(note !== undefined && { note }),
  });
}

/** What identifies the task of a next step or of a time-limit. */
type Task = Pick<NextStep, 'rule' | 'event' | 'action' | 'recourse'>;

/**
 * What a next step or a time-limit asks, what follows if it is not done, and what is to be known in any
 * case. A task of a compliance proceeding is marked as such.
 */
export function taskWords(task: Task, language: Language): RuleSentence {
  const { rule, event, action, recourse } = task;
  const words = rule === undefined ? { action: actWords(event, language) ?? action } : language.rules[rule];
  return recourse === undefined ? words : { ...words, action: language.inCompliance(words.action, recourse) };
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
  const { date, citation, length, whole, event, rule, field } = step;
  return {
    date: language.date(date),
    citation: language.citation(citation),
    ...(length !== undefined && { length: language.length(length) }),
    ...(whole !== undefined && { whole: language.length(whole) }),
    ...(event !== undefined && { fact: factWords(event, language, deadline.recourse) }),
    ...(rule !== undefined && { rule: ruleWords(rule, language) }),
    ...(field !== undefined && { field }),
    ...(deadline.derivation.some(({ back }) => back) && { back: true }),
    isWait: deadline.kind === 'waitingPeriod',
  };
}

/** What a rule is about, with its article. */
function ruleWords(rule: RuleId, language: Language): string {
  const law = rules.find(({ id }) => id === rule);
  const { action } = language.rules[rule];
  return law === undefined ? action : `${action} (${language.citation(law.citation)})`;
}

function isNamed(state: string, { states }: Language): state is StateName {
  return Object.hasOwn(states, state);
}
