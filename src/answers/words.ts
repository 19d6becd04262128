import { decapitalized } from '../languages/grammar.js';
import type { Language, NextStepWords, RuleSentence, StepWords } from '../languages/language.js';
import { type RuleId, rules } from '../law/rules.js';
import type { EventType, PlainEventType, Role, StateName } from '../vocabulary.js';
import type { Deadline, DerivationStep } from './deadline.js';
import type { NextStep } from './next-steps.js';

/*
 * What every language needs to put an answer into words: a language brings the words, this file
 * brings them together.
 */

const COMPLIANCE = 'compliance.';
const COMPLIANCE_STATE = 'implementation.compliance.';

/** A fact as a noun phrase, that of a compliance proceeding marked as one. */
export function factWords(type: EventType, language: Language, recourse?: number): string {
  if (isPlain(type, language)) return language.facts[type];
  return language.inCompliance(language.facts[type.slice(COMPLIANCE.length) as PlainEventType], recourse);
}

/** A state of a status as a short phrase, those within a compliance proceeding included. */
export function stateWords(state: string, language: Language): string {
  if (isNamed(state, language)) return language.states[state];
  const inner = state.startsWith(COMPLIANCE_STATE) ? state.slice(COMPLIANCE_STATE.length) : state;
  return isNamed(inner, language) ? language.inCompliance(language.states[inner]) : state;
}

/** The Member with its role, "Japan (respondent)", or the role alone. */
export function holderWords(role: Role, member: string | undefined, language: Language): string {
  return member === undefined ? language.roles[role] : `${member} (${language.roles[role]})`;
}

/** How a date comes about, in the words of a language: its steps, joined by semicolons. */
export function derivationWords(deadline: Deadline, language: Language): string {
  const { derivation, due, opens } = deadline;
  const steps = derivation.map((step) => language.derivation[step.kind](stepWords(step, deadline, language)));
  if (due === undefined && opens === undefined) steps.push(decapitalized(language.headings.noDate));
  return steps.join(language.separator);
}

/** Who may, should or must do what, in the words of a language. */
export function nextStepWords(step: NextStep, language: Language): string {
  const { who, member, duty, citation, from, until, overdue, earlierIf = [], recourse } = step;
  const { action: plain, consequence: otherwise } = actionWords(step, language);
  const action = recourse === undefined ? plain : language.inCompliance(plain, recourse);
  const words: NextStepWords = {
    ...{ who: holderWords(who, member, language), duty, action, citation: language.citation(citation) },
    ...(from !== undefined && { from: language.date(from) }),
    ...(until !== undefined && { until: language.date(until) }),
    ...(overdue && { overdue }),
    earlierIf: earlierIf.map((right) => ({
      fact: factWords(right.event, language, recourse),
      citation: language.citation(right.citation),
      ...(right.from !== undefined && { from: language.date(right.from) }),
    })),
    ...(otherwise !== undefined && { otherwise }),
  };
  return language.nextStep(words);
}

/** What a next step or a time-limit asks, in the words of a language, and what follows. */
export function actionWords(
  { rule, event, action }: Pick<NextStep, 'rule' | 'event' | 'action'>,
  language: Language,
): RuleSentence {
  if (rule !== undefined) return language.rules[rule];
  const plain = event?.startsWith(COMPLIANCE) ? event.slice(COMPLIANCE.length) : event;
  const acts: Readonly<Record<string, string>> = language.acts;
  const own = event === undefined ? undefined : acts[event];
  return { action: own ?? (plain === undefined ? undefined : acts[plain]) ?? action };
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

function isPlain(type: EventType, { facts }: Language): type is PlainEventType {
  return Object.hasOwn(facts, type);
}

function isNamed(state: string, { states }: Language): state is StateName {
  return Object.hasOwn(states, state);
}
