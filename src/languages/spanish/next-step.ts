import { capitalized, decapitalized, listed } from '../grammar.js';

import type { NextStepWords } from '../language.js';
import { roles } from './labels.js';

/** Roles as the subject of a sentence. Those that take no article ("cualquier Miembro") are left out. */
const subjects: ReadonlyMap<string, string> = /* @__PURE__ */ new Map<string, string>([
  [roles.complainant, `la ${roles.complainant}`],
  [roles.respondent, `la ${roles.respondent}`],
  [roles.parties, `las ${roles.parties}`],
  [roles.thirdParty, `un ${roles.thirdParty}`],
  [roles.appellant, `el ${roles.appellant}`],
  [roles.appellee, `el ${roles.appellee}`],
  [roles.dsb, `el ${roles.dsb}`],
  [roles.dsbChair, `el ${roles.dsbChair}`],
  [roles.panel, `el ${roles.panel}`],
  [roles.appellateBody, `el ${roles.appellateBody}`],
  [roles.arbitrator, `el ${roles.arbitrator}`],
  [roles.arbitrators, `los ${roles.arbitrators}`],
  [roles.directorGeneral, `el ${roles.directorGeneral}`],
]);

const duties = {
  may: { one: 'podrá', many: 'podrán' },
  should: { one: 'debería', many: 'deberían' },
  must: { one: 'deberá', many: 'deberán' },
};

/** One sentence: who may, should or must do what, from and until which day, under which provision. */
export function nextStep(step: NextStepWords): string {
  const { who, duty, action, citation, earlierIf } = step;
  const verb = duties[duty][who === roles.parties || who === roles.arbitrators ? 'many' : 'one'];
  return [
    `${capitalized(subjects.get(who) ?? who)} ${verb} ${within(toDo(action), step)}`,
    ` (${citation})`,
    step.overdue === undefined ? '' : `; ${step.overdue}`,
    earlierIf.length === 0 ? '' : `; antes, de constar: ${listed(earlierIf.map(earlier), 'o')}`,
    step.otherwise === undefined ? '' : consequence(step.otherwise, step),
    step.note === undefined ? '' : `. ${step.note}`,
  ]
    .join('')
    .replaceAll(') (', '; ');
}

/** What follows if the act is not done; once its day has passed, what has followed: a sentence of its own. */
function consequence(text: string, { passed }: NextStepWords): string {
  return passed ? `. ${text}` : `; ${decapitalized(otherwise(text))}`;
}

/** What follows if a thing is not done, as a sentence with its lead-in. */
export function otherwise(text: string): string {
  return `De no hacerlo, ${decapitalized(text)}`;
}

/** What is done, as an infinitive for use within a sentence: "Podrán convenir …" becomes "convenir …". */
export function toDo(action: string): string {
  return decapitalized(action.replace(/^Podrán? /, ''));
}

function times({ from, until, untilAtLatest, overdue, passed }: NextStepWords): string[] {
  if (passed) return until === undefined ? [] : [`aunque el último día previsto, el ${until}, ya ha pasado`];
  const perhaps = untilAtLatest === undefined ? '' : ` (quizá el ${untilAtLatest}, según el calendario de la OMC)`;
  return [
    ...(from === undefined ? [] : [`a partir del ${from}`]),
    ...(until === undefined || overdue !== undefined ? [] : [`a más tardar el ${until}${perhaps}`]),
  ];
}

/** An act with its days. A comma precedes them if the act contains one. */
function within(act: string, step: NextStepWords): string {
  return [act, ...times(step)].join(act.includes(',') || step.passed ? ', ' : ' ');
}

function earlier({ fact, citation, from }: NextStepWords['earlierIf'][number]): string {
  return `${fact} (${citation}${from === undefined ? '' : `, desde el ${from}`})`;
}
