import { type CivilDate, type Day, fromDay } from '../calendar/date.js';
import type { CaseFile } from '../casefile/case-file.js';
import type { Clock } from '../clocks/clock.js';
import type { Docket } from '../clocks/docket.js';
import type { Position } from '../clocks/entry.js';
import { awaitsNotice, isResumedJointly } from '../clocks/joint-resumption.js';
import { holderOf, lawOf } from '../clocks/rule-book.js';
import { isLive, stateOn } from '../clocks/standing.js';
import { dormantBeside, openDay, waitsAmong, withFirst } from '../clocks/waits.js';
import { actSentences } from '../languages/english/acts.js';
import { ruleSentences } from '../languages/english/rules.js';
import type { RuleSentence } from '../languages/language.js';
import { acts, actsAnywhere, type UntimedAct } from '../law/acts.js';
import type { RuleId } from '../law/rules.js';
import { mayHappenIn } from '../machine/accepts.js';
import {
  COMPLIANCE_STATE,
  type Duty,
  type EventType,
  inCompliance,
  type ProceedingEventType,
  type Role,
} from '../vocabulary.js';
import { byTable, compared, memberOf } from './deadlines.js';

/** A fact that would open a right earlier than time does. */
export interface EarlierRight {
  readonly event: EventType;
  readonly citation: string;
  /** The first day on which the right would open. */
  readonly from?: CivilDate;
}

/** What somebody may, should or must do next. */
export interface NextStep {
  readonly who: Role;
  /** The Member's name, where it is one Member. */
  readonly member?: string;
  /** `should`: a target or a cap, which nothing enforces. */
  readonly duty: Duty;
  /** The fact that the act would be. Absent where the record format knows none. */
  readonly event?: EventType;
  readonly action: string;
  /** What follows if it is not done. */
  readonly otherwise?: string;
  /** What is to be known in any case, done or not. */
  readonly note?: string;
  /** The first day on which it is, or was, allowed; absent: the law sets none. */
  readonly from?: CivilDate;
  /** The last day; absent: none is set or known. */
  readonly until?: CivilDate;
  /** That day is past, and the act still to be done. */
  readonly overdue?: true;
  /** Facts that would allow it earlier than `from`. */
  readonly earlierIf?: readonly EarlierRight[];
  readonly citation: string;
  /** The rule that times it; absent where the law sets no time. */
  readonly rule?: RuleId;
  readonly recourse?: number;
}

/**
 * What may, should or must be done from a state on a day: what the law times (waits before the rest, each
 * in the order in which they began), then what it does not.
 */
export function nextStepsOn(position: Position, states: readonly string[], day: Day): readonly NextStep[] {
  const isOpen = (clock: Clock) => {
    const event = eventOf(clock);
    return event === undefined || mayHappenIn(states, event);
  };
  const live = position.docket.running.filter(
    (clock) =>
      isCalledFor(clock) && isOpen(clock) && isLive(stateOn(clock, day)) && !awaitsNotice(clock, position, day),
  );
  live.sort(byBeginning);
  const waits = live.filter((clock) => lawOf(clock).kind === 'waitingPeriod' && lawOf(clock).metBy !== undefined);
  const timed = [
    ...waitSteps(waits, position, day),
    ...live.filter((clock) => !waits.includes(clock)).map((clock) => timedStep(clock, position, day)),
  ];
  const untimed = untimedSteps(states, position.caseFile).filter(
    (step) => !timed.some(({ event, recourse }) => event === step.event && recourse === step.recourse),
  );
  return Object.freeze([...timed, ...untimed].map((step) => Object.freeze(step)));
}

/** As they began, of one day in the order of the law table: the order of the facts of a day does not count. */
function byBeginning(a: Clock, b: Clock): number {
  return (
    (a.starts ?? Infinity) - (b.starts ?? Infinity) ||
    byTable(a.rule, b.rule) ||
    (a.recourse ?? 0) - (b.recourse ?? 0) ||
    compared(a.party?.join(), b.party?.join()) ||
    (a.due ?? 0) - (b.due ?? 0)
  );
}

/** What is due only upon a request is no step before it. */
function isCalledFor(clock: Clock): boolean {
  const law = lawOf(clock);
  return (
    clock.active && law.guides === undefined && !law.isNoStep && (law.dueOnRequest === undefined || clock.requested)
  );
}

function timedStep(clock: Clock, position: Position, day: Day): NextStep {
  const { due, recourse } = clock;
  const law = lawOf(clock);
  const { action, otherwise, note }: RuleSentence = ruleSentences[law.id];
  const event = eventOf(clock);
  const who = isResumedJointly(clock, position) ? 'parties' : holderOf(clock);
  const member = memberOf(who, clock, position.caseFile);
  return {
    who,
    ...(member !== undefined && { member }),
    duty: law.duty,
    ...(event !== undefined && { event }),
    action,
    ...(otherwise !== undefined && { otherwise }),
    ...(note !== undefined && { note }),
    ...(due !== undefined && law.kind !== 'waitingPeriod' && { until: fromDay(due) }),
    ...(stateOn(clock, day) === 'overdue' && { overdue: true as const }),
    citation: law.citation,
    rule: law.id,
    ...(recourse !== undefined && { recourse }),
  };
}

function eventOf(clock: Clock): EventType | undefined {
  const { inCompliance: isTwin, recourse } = clock;
  const law = lawOf(clock);
  const event = law.act === 'none' ? undefined : (law.act ?? law.metBy?.[0] ?? law.judgesEach?.[0]);
  if (event === undefined || recourse === undefined || !isTwin) return event;
  return inCompliance(event as ProceedingEventType);
}

/**
 * One step for each act that waits hold back: several waits for one act are alternatives (the first
 * that is over opens the right), and those that must be over besides hold it back all the same.
 */
function waitSteps(waits: readonly Clock[], position: Position, day: Day): NextStep[] {
  const groups = new Map<string, Clock[]>();
  for (const wait of waits) {
    const key = [eventOf(wait), wait.recourse, wait.party].join();
    groups.set(key, [...(groups.get(key) ?? []), wait]);
  }
  return [...groups.values()].flatMap((group) => waitStep(group, position, day));
}

function waitStep(group: readonly Clock[], position: Position, day: Day): NextStep[] {
  const { docket } = position;
  const waits = waitsAmong(group);
  const governing = openDay(waits)?.wait ?? waits.cumulative[0] ?? waits.alternatives[0];
  if (governing === undefined) return [];
  const allowed = openDay(withFirst(waits, docket))?.day;
  const isHeldBack = allowed === undefined || day < allowed;
  const earlier = isHeldBack ? earlierRights(governing, docket) : [];
  return [
    {
      ...timedStep(governing, position, day),
      ...(allowed !== undefined && { from: fromDay(allowed) }),
      ...(earlier.length > 0 && { earlierIf: Object.freeze(earlier) }),
    },
  ];
}

/** The facts that lift the wait, and the defaults that would open another way to the same act. */
function earlierRights(wait: Clock, docket: Docket): EarlierRight[] {
  const law = lawOf(wait);
  const lifting = (law.liftedBy ?? []).map((event) => ({ event, citation: law.citation }));
  const opening = dormantBeside(wait, docket).flatMap((other) => {
    const { activatedBy = [], citation } = lawOf(other);
    const from = other.opens === undefined ? {} : { from: fromDay(other.opens) };
    return activatedBy.map((event) => ({ event, citation, ...from }));
  });
  return [...lifting, ...opening].map((right) => Object.freeze(right));
}

function untimedSteps(states: readonly string[], caseFile: CaseFile): NextStep[] {
  const own = states.flatMap((state) => [
    ...openActs(state, caseFile).map((act) => actStep(act, caseFile)),
    ...(state.startsWith(COMPLIANCE_STATE) ? complianceSteps(state.slice(COMPLIANCE_STATE.length), caseFile) : []),
  ]);
  const isEnded = states.some((state) => state.startsWith('ended') || state === 'opening');
  return isEnded ? own : [...unique(own), ...actsAnywhere.map((act) => actStep(act, caseFile))];
}

/** What is open in a state of the original proceeding is open in its second use. */
function complianceSteps(plain: string, caseFile: CaseFile): NextStep[] {
  return openActs(plain, caseFile)
    .filter(isShared)
    .map((act) => ({
      ...actStep(act, caseFile, caseFile.recourse),
      event: inCompliance(act.event as ProceedingEventType),
    }));
}

/** The acts that are open in each state on some track, kept from the first time that it is asked for. */
const actsOf = /* @__PURE__ */ new Map<string, typeof acts>();

/** The acts that are open in a state, on the track of the dispute. */
function openActs(state: string, { parties }: CaseFile): readonly OpenAct[] {
  const here = actsOf.get(state) ?? acts.filter(({ openIn }) => openIn.some((part) => within(state, part)));
  actsOf.set(state, here);
  return here.filter(({ notInTrack }: UntimedAct) => !notInTrack?.includes(parties.track));
}

type OpenAct = (typeof acts)[number] | (typeof actsAnywhere)[number];

const isShared = ({ event }: OpenAct) =>
  event.startsWith('panel.') || event.startsWith('report.') || event.startsWith('appeal.');

/** In parallel states an act that is open in the state around them is open once. */
function unique(steps: readonly NextStep[]): NextStep[] {
  return steps.filter((step, index) => steps.findIndex(({ event }) => event === step.event) === index);
}

function within(state: string, part: string): boolean {
  return state === part || state.startsWith(`${part}.`);
}

function actStep({ event, who, duty, citation }: OpenAct, caseFile: CaseFile, recourse?: number): NextStep {
  const member = memberOf(who, { recourse, party: undefined }, caseFile);
  return {
    who,
    ...(member !== undefined && { member }),
    duty,
    event,
    action: actSentences[event],
    citation,
    ...(recourse !== undefined && { recourse }),
  };
}
