import { capitalized, decapitalized, listed } from '../grammar.js';

import type { NextStepWords } from '../language.js';
import { roles } from './labels.js';

const withArticle: ReadonlyMap<string, string> = /* @__PURE__ */ new Map<string, string>([
  [roles.complainant, `le ${roles.complainant}`],
  [roles.respondent, `le ${roles.respondent}`],
  [roles.parties, `les ${roles.parties}`],
  [roles.thirdParty, `une ${roles.thirdParty}`],
  [roles.otherMember, `une ${roles.otherMember}`],
  [roles.appellant, `l'${roles.appellant}`],
  [roles.appellee, `l'${roles.appellee}`],
  [roles.dsb, `l'${roles.dsb}`],
  [roles.dsbChair, `le ${roles.dsbChair}`],
  [roles.panel, `le ${roles.panel}`],
  [roles.appellateBody, `l'${roles.appellateBody}`],
  [roles.arbitrator, `l'${roles.arbitrator}`],
  [roles.arbitrators, `les ${roles.arbitrators}`],
  [roles.directorGeneral, `le ${roles.directorGeneral}`],
]);

const verbs = {
  may: { one: 'peut', several: 'peuvent' },
  should: { one: 'devrait', several: 'devraient' },
  must: { one: 'doit', several: 'doivent' },
} satisfies Record<NextStepWords['duty'], { one: string; several: string }>;

/** One sentence: who may, should or must do what, from and until which day, under which article. */
export function nextStep(step: NextStepWords): string {
  const { who, duty, action, citation, earlierIf } = step;
  const verb = verbs[duty][who === roles.parties || who === roles.arbitrators ? 'several' : 'one'];
  const done = [`${toDo(action)}`, ...times(step)].join(', ');
  return [
    `${capitalized(withArticle.get(who) ?? who)} ${verb} ${done}`,
    ` (${citation})`,
    step.overdue === undefined ? '' : `\u00a0; ${step.overdue}`,
    earlierIf.length === 0 ? '' : `\u00a0; plus tôt ${given(earlierIf)}`,
    step.otherwise === undefined ? '' : consequence(step.otherwise, step),
    step.note === undefined ? '' : `. ${step.note}`,
  ]
    .join('')
    .replaceAll(') (', '\u00a0; ');
}

/** What follows if the act is not done; once its day has passed, what has followed: a sentence of its own. */
function consequence(text: string, { passed }: NextStepWords): string {
  return passed ? `. ${text}` : `\u00a0; ${decapitalized(otherwise(text))}`;
}

/** What follows if a thing is not done, as a sentence with its lead-in. */
export function otherwise(text: string): string {
  return `À défaut, ${decapitalized(text)}`;
}

/** What is done, as an infinitive for use within a sentence: "Peut demander …" becomes "demander …". */
export function toDo(action: string): string {
  return decapitalized(action.replace(/^Peu(?:t|vent) /, ''));
}

function times({ from, until, untilAtLatest, overdue, passed }: NextStepWords): string[] {
  if (passed) return until === undefined ? [] : [`bien que le dernier jour prévu, le ${until}, soit passé`];
  const perhaps = untilAtLatest === undefined ? '' : ` (peut-être le ${untilAtLatest}, selon le calendrier de l'OMC)`;
  return [
    ...(from === undefined ? [] : [`à partir du ${from}`]),
    ...(until === undefined || overdue !== undefined ? [] : [`au plus tard le ${until}${perhaps}`]),
  ];
}

function given(rights: NextStepWords['earlierIf']): string {
  const facts = listed(rights.map(earlier), 'ou');
  return rights.length === 1 ? `sur le fait suivant\u00a0: ${facts}` : `sur l'un des faits suivants\u00a0: ${facts}`;
}

function earlier({ fact, citation, from }: NextStepWords['earlierIf'][number]): string {
  return `${fact} (${citation}${from === undefined ? '' : `, à partir du ${from}`})`;
}
