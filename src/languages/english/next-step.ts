import { capitalized, decapitalized, listed } from '../grammar.js';

import type { NextStepWords } from '../language.js';
import { roles } from './labels.js';

const withArticle: ReadonlyMap<string, string> = /* @__PURE__ */ new Map<string, string>([
  [roles.eitherParty, roles.eitherParty],
  [roles.otherMember, roles.otherMember],
  [roles.anyMember, roles.anyMember],
  [roles.thirdParty, `a ${roles.thirdParty}`],
]);
const bareRoles: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(Object.values(roles));

/** One sentence: who may, should or must do what, from and until which day, under which article. */
export function nextStep(step: NextStepWords): string {
  const { who, duty, action, citation, earlierIf } = step;
  return [
    `${capitalized(subject(who))} ${duty} ${within(toDo(action), step)}`,
    ` (${citation})`,
    step.overdue === undefined ? '' : `; ${step.overdue}`,
    earlierIf.length === 0 ? '' : `; earlier given ${listed(earlierIf.map(earlier), 'or')}`,
    step.otherwise === undefined ? '' : consequence(step.otherwise, step),
    step.note === undefined ? '' : `. ${step.note}`,
  ]
    .join('')
    .replace(') (', '; ');
}

/** What follows if the act is not done; once its day has passed, what has followed: a sentence of its own. */
function consequence(text: string, { passed }: NextStepWords): string {
  return passed ? `. ${text}` : `; ${decapitalized(otherwise(text))}`;
}

/** What follows if a thing is not done, as a sentence with its lead-in. */
export function otherwise(text: string): string {
  return `Failing that, ${decapitalized(text)}`;
}

/** What is done, for use within a sentence: "May request …" becomes "request …". */
export function toDo(action: string): string {
  return decapitalized(action.replace(/^May /, ''));
}

function times({ duty, from, until, untilAtLatest, overdue, passed }: NextStepWords): string[] {
  if (passed) return until === undefined ? [] : [`although the last day for it, ${until}, has passed`];
  const last = duty === 'may' ? 'no later than' : 'by';
  const perhaps = untilAtLatest === undefined ? '' : ` (perhaps ${untilAtLatest}, by the WTO's calendar)`;
  return [
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(until === undefined || overdue !== undefined ? [] : [`${last} ${until}${perhaps}`]),
  ];
}

/** An act with its days. A comma precedes them if the act contains one. */
function within(act: string, step: NextStepWords): string {
  return [act, ...times(step)].join(act.includes(',') || step.passed ? ', ' : ' ');
}

function subject(who: string): string {
  return withArticle.get(who) ?? (bareRoles.has(who) ? `the ${who}` : who);
}

function earlier({ fact, citation, from }: NextStepWords['earlierIf'][number]): string {
  return `${fact} (${citation}${from === undefined ? '' : `, from ${from}`})`;
}
