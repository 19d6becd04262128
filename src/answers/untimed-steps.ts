import type { Day } from '../calendar/date.js';
import type { CaseFile } from '../casefile/case-file.js';
import { concerns, type Party } from '../casefile/parties.js';
import { complaining } from '../casefile/requests.js';
import { periodsOfRule } from '../clocks/docket.js';
import type { Position } from '../clocks/entry.js';
import { isOver } from '../clocks/waits.js';
import { actSentences } from '../languages/english/acts.js';
import { type Act, type ActEvent, acts, actsAnywhere, type UntimedAct } from '../law/acts.js';
import { COMPLIANCE_STATE, inCompliance, type ProceedingEventType } from '../vocabulary.js';
import { heldBy } from './deadlines.js';
import type { NextStep } from './next-step.js';
import { placesIn } from './places.js';

/** A step for each act for which the law sets no time, in the states in which it is open. */
export function untimedSteps(states: readonly string[], position: Position, day: Day): NextStep[] {
  const { caseFile } = position;
  const own = placesIn(states, caseFile).flatMap(({ state, party }) => [
    ...openActs(state, caseFile)
      .filter((act) => hasOpened(act, position, day))
      .map((act) => actStep(act, caseFile, { party })),
    ...(state.startsWith(COMPLIANCE_STATE) ? complianceSteps(state.slice(COMPLIANCE_STATE.length), caseFile) : []),
  ]);
  const isEnded = states.some((state) => state.startsWith('ended') || state === 'opening');
  const party = complaining(caseFile);
  return isEnded ? own : [...unique(own), ...actsAnywhere.map((act) => actStep(act, caseFile, { party }))];
}

/** What is open in a state of the original proceeding is open in its second use. */
function complianceSteps(plain: string, caseFile: CaseFile): NextStep[] {
  return openActs(plain, caseFile)
    .filter(isShared)
    .map((act) => ({
      ...actStep(inEitherHands(act), caseFile, { recourse: caseFile.recourse }),
      event: inCompliance(act.event as ProceedingEventType),
    }));
}

/** Either side may ask for a compliance panel, whoever asked for consultations (DSU 21.5). */
function inEitherHands(act: OpenAct): Said {
  return act.event === 'panel.requested' ? { ...act, who: 'eitherParty' } : act;
}

/** The acts that are open in each state on some track, kept from the first time that it is asked for. */
const actsOf = /* @__PURE__ */ new Map<string, typeof acts>();

/** The acts that are open in a state, on the track of the dispute. */
function openActs(state: string, { parties }: CaseFile): readonly OpenAct[] {
  const here = actsOf.get(state) ?? acts.filter(({ openIn }) => openIn.some((part) => within(state, part)));
  actsOf.set(state, here);
  return here.filter(({ notInTrack }: UntimedAct) => !notInTrack?.includes(parties.track));
}

/** Whether the wait is over from whose end the act is called for, if there is one. */
function hasOpened({ opensAfter }: Omit<UntimedAct, 'openIn'>, { docket }: Position, day: Day): boolean {
  return opensAfter === undefined || periodsOfRule(docket, opensAfter).some((wait) => isOver(wait, day));
}

/** What a step says of an act. */
type Said = Pick<Act<ActEvent> & UntimedAct, 'event' | 'who' | 'duty' | 'citation'>;

type OpenAct = (typeof acts)[number] | (typeof actsAnywhere)[number];

const isShared = ({ event }: OpenAct) =>
  event.startsWith('panel.') || event.startsWith('report.') || event.startsWith('appeal.');

/** In parallel states an act that is open in the state around them is open once. */
function unique(steps: readonly NextStep[]): NextStep[] {
  return steps.filter((step, index) => steps.findIndex((one) => isSameAct(one, step)) === index);
}

/** Whether two steps are the same act for some of the same complainants. */
export function isSameAct(a: NextStep, b: NextStep): boolean {
  return a.event === b.event && a.recourse === b.recourse && concerns(a.complainants, b.complainants);
}

function within(state: string, part: string): boolean {
  return state === part || state.startsWith(`${part}.`);
}

/** Whose act it is, and in which recourse. */
interface Whose {
  readonly recourse?: number;
  readonly party?: Party | undefined;
}

function actStep({ event, who, duty, citation }: Said, caseFile: CaseFile, { recourse, party }: Whose): NextStep {
  return {
    who,
    ...heldBy(who, { recourse, party }, caseFile),
    ...(party !== undefined && { complainants: Object.freeze([...party]) }),
    duty,
    event,
    action: actSentences[event],
    citation,
    ...(recourse !== undefined && { recourse }),
  };
}
