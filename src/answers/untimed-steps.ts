import type { Day } from '../calendar/date.js';
import { appealAgreement, mayGoToArbitration } from '../casefile/appeals.js';
import { type CaseFile, type Proceeding, proceedingOf } from '../casefile/case-file.js';
import { isCompliantSince, isFoundCompliant, isNonCompliant, isTimeToComplyOver } from '../casefile/compliance.js';
import { concerns, others, type Party, together } from '../casefile/parties.js';
import { partyOfRecourse, undecided } from '../casefile/recourses.js';
import { complaining } from '../casefile/requests.js';
import { periodsOfRule } from '../clocks/docket.js';
import type { Position } from '../clocks/entry.js';
import { isOver } from '../clocks/waits.js';
import { actSentences } from '../languages/english/acts.js';
import { type Act, type ActEvent, acts, actsAnywhere, type UntimedAct } from '../law/acts.js';
import { COMPLIANCE_STATE, inCompliance, isComplianceType, type ProceedingEventType } from '../vocabulary.js';
import { heldBy, named } from './deadlines.js';
import { draftStep, type NextStep } from './next-step.js';
import { placesIn } from './places.js';

/** A step for each act for which the law sets no time, in the states in which it is open. */
export function untimedSteps(states: readonly string[], position: Position, day: Day): NextStep[] {
  const { caseFile } = position;
  const own = placesIn(states, { position, day }).flatMap(({ state, party }) => [
    ...openActs(state, caseFile)
      .filter((act) => hasOpened(act, position, day) && !isClosed(act, caseFile, party))
      .map((act) => actStep(act, caseFile, { party })),
    ...(state.startsWith(COMPLIANCE_STATE) ? inRecourses(caseFile) : []),
  ]);
  const isEnded = states.some((state) => state.startsWith('ended') || state === 'opening');
  const party = complaining(caseFile);
  return isEnded ? own : [...unique(own), ...actsAnywhere.map((act) => actStep(act, caseFile, { party }))];
}

/** What is open in each recourse that is open, and to those who have none. */
function inRecourses(caseFile: CaseFile): NextStep[] {
  const steps = undecided(caseFile).flatMap((one) => complianceSteps(one, caseFile));
  return [...steps, ...furtherRecourses(caseFile, steps)];
}

/**
 * What is open in a state of the original proceeding is open in its second use: in each recourse that is open, for those
 * whose it is.
 */
function complianceSteps(proceeding: Proceeding, caseFile: CaseFile): NextStep[] {
  const { recourse, at = 'none' } = proceeding;
  const whose = { recourse, party: partyOfRecourse(caseFile, proceeding) };
  return openActs(at, caseFile)
    .filter(isShared)
    .map((act) => ({
      ...actStep(inEitherHands(act), caseFile, whose),
      event: inCompliance(act.event as ProceedingEventType),
    }));
}

/** Those on either side whose no open recourse is may open one of their own (DSU 21.5), where they may not join in one. */
function furtherRecourses(caseFile: CaseFile, steps: readonly NextStep[]): NextStep[] {
  const { parties } = caseFile;
  const { complainants, respondent } = parties;
  const open = undecided(caseFile);
  if (open.length === 0) return [];
  const mayJoin = (one: Proceeding) => steps.some((step) => step.recourse === one.recourse && isPanelRequest(step));
  const taken = open
    .filter((one) => mayJoin(one) || one.openers.join() !== respondent)
    .map((one) => partyOfRecourse(caseFile, one));
  const left = others(complainants, complaining(caseFile), together(parties, taken));
  // Of several all are named too: a request that names nobody is one in the recourse that is open.
  const party = complainants.length > 1 ? left : undefined;
  const isLeft = open.every((one) => one.openers.length > 0 && !one.openers.includes(respondent) && !mayJoin(one));
  return openActs(NO_RECOURSE, caseFile)
    .filter(({ event }) => isComplianceType(event))
    .flatMap((act) => [
      ...(left.length > 0 ? [actStep({ ...act, who: 'complainant' }, caseFile, { party })] : []),
      ...(isLeft ? [actStep({ ...act, who: 'respondent' }, caseFile, { party: complaining(caseFile) })] : []),
    ]);
}

const isPanelRequest = ({ event }: NextStep) => event === 'compliance.panel.requested';

const NO_RECOURSE = 'implementation.compliance.none';

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

/** Whether the act has no object yet, or has lost it for those who would do it. */
function isClosed(act: Omit<UntimedAct, 'openIn'>, caseFile: CaseFile, party: Party | undefined): boolean {
  const { closedBy, opensWith } = act;
  if (opensWith === 'findingOfNonCompliance' && !isNonCompliant(caseFile)) return true;
  if (opensWith === 'arbitrationOnMerits' && caseFile.original.arbitration?.purpose !== 'merits') return true;
  if (closedBy === undefined) return false;
  if (closedBy === 'resolution') return isFoundCompliant(caseFile, party);
  return closedBy === 'endOfTimeToComply' ? isTimeToComplyOver(caseFile, party) : isCompliantSince(caseFile);
}

/** What a step says of an act. */
type Said = Pick<
  Act<ActEvent> & UntimedAct,
  'event' | 'who' | 'duty' | 'citation' | 'citationInArbitration' | 'citationInTrack' | 'whoForArbitration'
>;

type OpenAct = (typeof acts)[number] | (typeof actsAnywhere)[number];

const isShared = ({ event }: OpenAct) => /^(?:panel|report|appeal|arbitration\.agreed)/.test(event);

/** In parallel states an act that is open in the state around them is open once. */
function unique(steps: readonly NextStep[]): NextStep[] {
  return steps.filter((step, index) => steps.findIndex((one) => isSameAct(one, step)) === index);
}

/** Whether two steps are the same act of the same side, for some of the same complainants. */
export function isSameAct(a: NextStep, b: NextStep): boolean {
  if (a.event !== b.event || a.recourse !== b.recourse || isOfOtherSide(a, b) || isOfOtherSide(b, a)) return false;
  return concerns(a.complainants, b.complainants);
}

const isOfOtherSide = (a: NextStep, b: NextStep) => a.who === 'complainant' && b.who === 'respondent';

function within(state: string, part: string): boolean {
  return state === part || state.startsWith(`${part}.`);
}

/** Whose act it is, and in which recourse. */
interface Whose {
  readonly recourse?: number | undefined;
  readonly party?: Party | undefined;
}

function actStep(act: Said, caseFile: CaseFile, { recourse, party }: Whose): NextStep {
  const { event, duty } = act;
  const { whoForArbitration: either } = act;
  const who = either !== undefined && mayGoToArbitration(caseFile, proceedingOf(caseFile, recourse)) ? either : act.who;
  const held =
    who === 'appellant' ? named(appellantsIn(caseFile, recourse)) : heldBy(who, { recourse, party }, caseFile);
  const step = draftStep({ who, ...held, party });
  step.duty = duty;
  step.event = event;
  step.action = actSentences[event];
  step.citation = provisionOf(act, caseFile, recourse);
  if (recourse !== undefined) step.recourse = recourse;
  return step;
}

/** The Members whose appeal is pending, where each notice names its own; a withdrawal is theirs (Working Procedures 30). */
function appellantsIn(caseFile: CaseFile, recourse: number | undefined): readonly string[] {
  const notices = proceedingOf(caseFile, recourse).appeal?.notices ?? [];
  return notices.every(({ by }) => by.length > 0) ? [...new Set(notices.flatMap(({ by }) => by))] : [];
}

/** The provision of an act: what is done for an appeal to arbitrators is under their procedures, not under the DSU alone. */
function provisionOf(act: Said, caseFile: CaseFile, recourse: number | undefined): string {
  const { citation, citationInArbitration, citationInTrack, whoForArbitration } = act;
  if (citationInTrack !== undefined) return citationInTrack[caseFile.parties.track] ?? citation;
  const proceeding = proceedingOf(caseFile, recourse);
  const isArbitrated =
    whoForArbitration === undefined
      ? proceeding.appeal?.forum === 'arbitration'
      : mayGoToArbitration(caseFile, proceeding);
  if (citationInArbitration === undefined || !isArbitrated) return citation;
  return citationInArbitration[appealAgreement(caseFile, proceeding)?.procedures === 'mpia' ? 'mpia' : 'other'];
}
