import { capitalized, decapitalized, listed } from '../grammar.js';
import type { NextStepWords } from '../language.js';
import { cited, clause } from './holder.js';
import { toDo } from './to-do.js';

/** One sentence: who may, should or must do what, from and until which day, under which article. */
export function nextStep(step: NextStepWords): string {
  const { holder, duty, action, citation, earlierIf } = step;
  return [
    cited(`${capitalized(clause(holder, duty))} ${[toDo(action), ...times(step)].join(', ')}`, citation),
    step.overdue === undefined ? '' : `\u00a0; ${step.overdue}`,
    earlierIf.length === 0 ? '' : `\u00a0; plus tôt ${given(earlierIf)}`,
    step.otherwise === undefined ? '' : consequence(step.otherwise, step),
    step.note === undefined ? '' : `. ${step.note}`,
  ].join('');
}

/** What follows if the act is not done; once its day has passed, what has followed: a sentence of its own. */
function consequence(text: string, { passed }: NextStepWords): string {
  return passed ? `. ${text}` : `\u00a0; ${decapitalized(otherwise(text))}`;
}

/** What follows if a thing is not done, as a sentence with its lead-in. */
export function otherwise(text: string): string {
  return `À défaut, ${decapitalized(text)}`;
}

function times({ from, until, untilAtLatest, overdue, passed }: NextStepWords): string[] {
  if (passed) return until === undefined ? [] : [`bien que le dernier jour prévu, le ${until}, soit passé`];
  const perhaps = untilAtLatest === undefined ? '' : ` (peut-être le ${untilAtLatest}, selon le calendrier de l'OMC)`;
  const days = [
    ...(from === undefined ? [] : [`à partir du ${from}`]),
    ...(until === undefined || overdue !== undefined ? [] : [`au plus tard le ${until}${perhaps}`]),
  ];
  return days.length === 0 ? [] : [days.join(' et ')];
}

function given(rights: NextStepWords['earlierIf']): string {
  const facts = listed(rights.map(earlier), 'ou');
  return rights.length === 1
    ? `si le dossier comporte le fait suivant\u00a0: ${facts}`
    : `si le dossier comporte l'un des faits suivants\u00a0: ${facts}`;
}

function earlier({ fact, citation, from }: NextStepWords['earlierIf'][number]): string {
  return cited(fact, `${citation}${from === undefined ? '' : `, à partir du ${from}`}`);
}
