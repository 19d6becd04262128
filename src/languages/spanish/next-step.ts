import { capitalized, decapitalized, listed } from '../grammar.js';
import type { NextStepWords } from '../language.js';
import { cited, clause } from './holder.js';
import { toDo } from './to-do.js';

/** One sentence: who may, should or must do what, from and until which day, under which provision. */
export function nextStep(step: NextStepWords): string {
  const { holder, duty, action, citation, earlierIf } = step;
  return [
    cited(`${capitalized(clause(holder, duty))} ${within(toDo(action), step)}`, citation),
    step.overdue === undefined ? '' : `; ${step.overdue}`,
    earlierIf.length === 0 ? '' : `; antes, ${given(earlierIf)}`,
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
  return `De no hacerlo, ${decapitalized(text)}`;
}

function times({ from, until, untilAtLatest, overdue, passed }: NextStepWords): string[] {
  if (passed) return until === undefined ? [] : [`aunque el último día previsto, el ${until}, ya ha pasado`];
  const perhaps = untilAtLatest === undefined ? '' : ` (quizá el ${untilAtLatest}, según el calendario de la OMC)`;
  const days = [
    ...(from === undefined ? [] : [`a partir del ${from}`]),
    ...(until === undefined || overdue !== undefined ? [] : [`a más tardar el ${until}${perhaps}`]),
  ];
  return days.length === 0 ? [] : [days.join(' y ')];
}

/** An act with its days. A comma precedes them if the act contains one. */
function within(act: string, step: NextStepWords): string {
  return [act, ...times(step)].join(act.includes(',') || step.passed ? ', ' : ' ');
}

function given(rights: NextStepWords['earlierIf']): string {
  const which = rights.length === 1 ? 'este hecho' : 'alguno de estos hechos';
  return `si en el expediente consta ${which}: ${listed(rights.map(earlier), 'o')}`;
}

function earlier({ fact, citation, from }: NextStepWords['earlierIf'][number]): string {
  return cited(fact, `${citation}${from === undefined ? '' : `, desde el ${from}`}`);
}
