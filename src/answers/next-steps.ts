import { type CivilDate, type Day, fromDay } from '../calendar/date.js';
import type { Course } from '../casefile/case-file.js';
import { items } from '../clocks/chain.js';
import type { Clock } from '../clocks/clock.js';
import type { Docket } from '../clocks/docket.js';
import { firstAllowed } from '../clocks/judge.js';
import { isLive, stateOn } from '../clocks/standing.js';
import { actSentences } from '../languages/english/acts.js';
import { type RuleSentence, ruleSentences } from '../languages/english/rules.js';
import { acts, actsAnywhere, type UntimedAct } from '../law/acts.js';
import type { RuleId } from '../law/rules.js';
import { mayHappenIn } from '../machine/accepts.js';
import { COMPLIANCE_STATE, type EventType, inCompliance, type ProceedingEventType, type Role } from '../vocabulary.js';
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
  readonly duty: 'may' | 'should' | 'must';
  /** The fact that the act would be. Absent where the record format knows none. */
  readonly event?: EventType;
  readonly action: string;
  /** What follows if nobody acts. */
  readonly otherwise?: string;
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

const duties = { deadline: 'must', window: 'may', waitingPeriod: 'may', target: 'should', maximum: 'should' } as const;

/**
 * What may, should or must be done from a state on a day: what the law times (waits before the rest, each
 * in the order in which they began), then what it does not.
 */
export function nextStepsOn(docket: Docket, states: readonly string[], day: Day): readonly NextStep[] {
  const isOpen = (clock: Clock) => {
    const event = eventOf(clock);
    return event === undefined || mayHappenIn(states, event);
  };
  const live = docket.running.filter((clock) => isCalledFor(clock) && isOpen(clock) && isLive(stateOn(clock, day)));
  live.sort(byBeginning);
  const waits = live.filter((clock) => clock.rule.law.kind === 'waitingPeriod' && clock.rule.law.metBy !== undefined);
  const timed = [
    ...waitSteps(waits, docket, day),
    ...live.filter((clock) => !waits.includes(clock)).map((clock) => timedStep(clock, docket, day)),
  ];
  const untimed = untimedSteps(states, docket.course).filter(
    (step) => !timed.some(({ event, recourse }) => event === step.event && recourse === step.recourse),
  );
  return Object.freeze([...timed, ...untimed].map((step) => Object.freeze(step)));
}

/** As they began, of one day in the order of the law table: the order of the facts of a day does not count. */
function byBeginning(a: Clock, b: Clock): number {
  return (
    (a.starts ?? Infinity) - (b.starts ?? Infinity) ||
    byTable(a.rule.law.id, b.rule.law.id) ||
    (a.recourse ?? 0) - (b.recourse ?? 0) ||
    compared(a.party?.join(), b.party?.join())
  );
}

/** What is due only upon a request is no step before it. */
function isCalledFor({ shown, called, rule: { law } }: Clock): boolean {
  return shown && law.guides === undefined && (law.dueOnRequest === undefined || called);
}

function timedStep(clock: Clock, { course }: Docket, day: Day): NextStep {
  const { rule, due, recourse } = clock;
  const { law } = rule;
  const { action, consequence }: RuleSentence = ruleSentences[law.id];
  const event = eventOf(clock);
  const member = memberOf(law.holder, clock, course);
  return {
    who: law.holder,
    ...(member !== undefined && { member }),
    duty: duties[law.kind],
    ...(event !== undefined && { event }),
    action,
    ...(consequence !== undefined && { otherwise: consequence }),
    ...(due !== undefined && law.kind !== 'waitingPeriod' && { until: fromDay(due) }),
    ...(stateOn(clock, day) === 'overdue' && { overdue: true as const }),
    citation: law.citation,
    rule: law.id,
    ...(recourse !== undefined && { recourse }),
  };
}

function eventOf({ rule, recourse }: Clock): EventType | undefined {
  const { law } = rule;
  const event = law.act === 'none' ? undefined : (law.act ?? law.metBy?.[0] ?? law.judgesEach?.[0]);
  if (event === undefined || recourse === undefined || !rule.inCompliance) return event;
  return inCompliance(event as ProceedingEventType);
}

/**
 * One step for each act that waits hold back: several waits for one act are alternatives (the first
 * that is over opens the right), and those that must be over besides hold it back all the same.
 */
function waitSteps(waits: readonly Clock[], docket: Docket, day: Day): NextStep[] {
  const groups = new Map<string, Clock[]>();
  for (const wait of waits) {
    const key = [eventOf(wait), wait.recourse, wait.party].join();
    groups.set(key, [...(groups.get(key) ?? []), wait]);
  }
  return [...groups.values()].flatMap((group) => waitStep(group, docket, day));
}

function waitStep(group: readonly Clock[], docket: Docket, day: Day): NextStep[] {
  const governing = governingWait(group);
  if (governing === undefined) return [];
  const allowed = allowedFrom(governing, docket);
  const holds = allowed === undefined || day < allowed;
  const earlier = holds ? earlierRights(governing, docket) : [];
  return [
    {
      ...timedStep(governing, docket, day),
      ...(allowed !== undefined && { from: fromDay(allowed) }),
      ...(earlier.length > 0 && { earlierIf: Object.freeze(earlier) }),
    },
  ];
}

/** The first day of the act; of several starts under one number the first governs. */
function allowedFrom(wait: Clock, { running, ended, past }: Docket): Day | undefined {
  const own = firstAllowed(wait);
  if (!wait.rule.law.firstGoverns) return own;
  const all = [...items(ended, past), ...running].filter(({ rule }) => rule === wait.rule);
  return all.reduce((first, { opens }) => (opens === undefined || (first ?? Infinity) <= opens ? first : opens), own);
}

const opensOf = ({ opens }: Clock) => opens ?? Infinity;

/** The wait that gives the date: the earliest alternative, unless one that stands besides ends later. */
function governingWait(group: readonly Clock[]): Clock | undefined {
  const cumulative = group.filter(({ rule }) => rule.law.cumulative);
  const alternatives = group.filter(({ rule }) => !rule.law.cumulative);
  const first = alternatives.reduce<Clock | undefined>(
    (best, wait) => (best === undefined || opensOf(wait) < opensOf(best) ? wait : best),
    undefined,
  );
  return cumulative.reduce((last, wait) => (last === undefined || opensOf(wait) > opensOf(last) ? wait : last), first);
}

/** The facts that lift the wait, and the defaults that would open another way to the same act. */
function earlierRights({ rule, party, recourse }: Clock, { running }: Docket): EarlierRight[] {
  const { law } = rule;
  const lifting = (law.liftedBy ?? []).map((event) => ({ event, citation: law.citation }));
  const act = law.metBy?.[0];
  const defaults = running.filter(
    (other) =>
      !other.shown &&
      other.recourse === recourse &&
      other.party?.join() === party?.join() &&
      other.rule.law.kind === 'waitingPeriod' &&
      !other.rule.law.cumulative &&
      act !== undefined &&
      other.rule.law.metBy?.includes(act),
  );
  const opening = defaults.flatMap(({ rule: { law: other }, opens }) =>
    (other.activatedBy ?? []).map((event) => ({
      event,
      citation: other.citation,
      ...(opens !== undefined && { from: fromDay(opens) }),
    })),
  );
  return [...lifting, ...opening].map((right) => Object.freeze(right));
}

function untimedSteps(states: readonly string[], course: Course): NextStep[] {
  const own = states.flatMap((state) => [
    ...openActs(state, course).map((act) => actStep(act, course)),
    ...(state.startsWith(COMPLIANCE_STATE) ? complianceSteps(state.slice(COMPLIANCE_STATE.length), course) : []),
  ]);
  const isEnded = states.some((state) => state.startsWith('ended') || state === 'opening');
  return isEnded ? own : [...unique(own), ...actsAnywhere.map((act) => actStep(act, course))];
}

/** What is open in a state of the original proceeding is open in its second use. */
function complianceSteps(plain: string, course: Course): NextStep[] {
  return openActs(plain, course)
    .filter(isShared)
    .map((act) => ({
      ...actStep(act, course, course.recourse),
      event: inCompliance(act.event as ProceedingEventType),
    }));
}

/** The acts that are open in each state on some track, kept from the first time that it is asked for. */
const actsOf = /* @__PURE__ */ new Map<string, typeof acts>();

/** The acts that are open in a state, on the track of the dispute. */
function openActs(state: string, { parties }: Course): readonly OpenAct[] {
  const here = actsOf.get(state) ?? acts.filter(({ openIn }) => openIn.some((part) => within(state, part)));
  actsOf.set(state, here);
  return here.filter(({ tracks }: UntimedAct) => tracks === undefined || tracks.includes(parties.track));
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

function actStep({ event, who, duty, citation }: OpenAct, course: Course, recourse?: number): NextStep {
  const member = memberOf(who, { recourse, party: undefined }, course);
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
