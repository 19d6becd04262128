import { capitalized, decapitalized, listed } from '../grammar.js';
import type { NextStepWords } from '../language.js';
import { cited, subject } from './holder.js';
import { toDo } from './to-do.js';

/** One sentence: who may, should or must do what, from and until which day, under which article. */
export function nextStep(step: NextStepWords): string {
  const { holder, duty, action, citation, earlierIf } = step;
  return [
    cited(`${capitalized(subject(holder, duty))} ${duty} ${within(toDo(action), step)}`, citation),
    step.overdue === undefined ? '' : `; ${step.overdue}`,
    earlierIf.length === 0 ? '' : `; earlier ${given(earlierIf)}`,
    step.otherwise === undefined ? '' : consequence(step.otherwise, step),
    step.note === undefined ? '' : `. ${step.note}`,
  ].join('');
}

/** What follows if the act is not done; once its day has passed, what has followed: a sentence of its own. */
function consequence(text: string, { passed }: NextStepWords): string {
  return passed ? `. ${text}` : `; ${decapitalized(otherwise(text))}`;
}

/** What follows if a thing is not done, as a sentence with its lead-in. */
export function otherwise(text: string): string {
  return `Failing that, ${decapitalized(text)}`;
}

function times({ duty, from, until, untilAtLatest, overdue, passed }: NextStepWords): string[] {
  if (passed) return until === undefined ? [] : [`although the last day for it, ${until}, has passed`];
  const last = duty === 'may' ? 'no later than' : 'by';
  const perhaps = untilAtLatest === undefined ? '' : ` (perhaps ${untilAtLatest}, by the WTO's calendar)`;
  const days = [
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(until === undefined || overdue !== undefined ? [] : [`${last} ${until}${perhaps}`]),
  ];
  return days.length === 0 ? [] : [days.join(' and ')];
}

/** An act with its days. A comma precedes them if the act contains one. */
function within(act: string, step: NextStepWords): string {
  return [act, ...times(step)].join(act.includes(',') || step.passed ? ', ' : ' ');
}

function given(rights: NextStepWords['earlierIf']): string {
  const which = rights.length === 1 ? 'this fact' : 'one of these facts';
  return `if the record contains ${which}: ${listed(rights.map(earlier), 'or')}`;
}

function earlier({ fact, citation, from }: NextStepWords['earlierIf'][number]): string {
  return cited(fact, `${citation}${from === undefined ? '' : `, from ${from}`}`);
}
