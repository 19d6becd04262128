import { type Day, toDay } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import type { Version } from '../law/rule.js';
import type { EventType } from '../vocabulary.js';
import { type Clock, halfOf, reckon, reckoned, type Trigger } from './clock.js';
import type { RunningRule } from './compile.js';
import type { Fact } from './course.js';
import { dayField, type ProcedureEvent } from './fact.js';
import type { Scene } from './scene.js';

/** What gives a period its length: a span, or a last day that a fact states. */
interface Length {
  readonly length?: Period | undefined;
  readonly halved?: Period | undefined;
  readonly stated?: Day | undefined;
  readonly statedBy?: EventType | undefined;
}

/** A period that the fact starts. */
export function begun(rule: RunningRule, scene: Scene): Clock {
  const { fact } = scene;
  const { law } = rule;
  const trigger = triggerOf(rule, scene);
  return wound(rule, scene, {
    trigger,
    occasion: fact.occasion,
    starts: law.counts === 'before' ? fact.day : (trigger.day ?? fact.day),
    party: fact.party,
    recourse: scene.recourseFor(rule),
    mootAfter: law.supersededBy?.includes('meetingPassed') ? dayField(fact.event, 'on') : undefined,
    span: law.decidedBy === undefined ? lawfulLength(rule, scene) : statedLength(rule, scene),
  });
}

/** A period that starts at the last day of another. */
export function follower(rule: RunningRule, source: Clock, scene: Scene): Clock {
  return wound(rule, scene, {
    trigger: endOf(source),
    occasion: source.occasion,
    starts: source.due,
    party: source.party,
    recourse: source.recourse,
    mootAfter: undefined,
    span: lawfulLength(rule, scene),
  });
}

/** A period whose start moves with the last day of another. */
export function following(clock: Clock, source: Clock, scene: Scene): Clock {
  return reckoned(clock, { starts: source.due, trigger: endOf(source) }, scene.closed);
}

type Given = Pick<Clock, 'trigger' | 'occasion' | 'starts' | 'party' | 'recourse' | 'mootAfter'> & {
  readonly span: Length;
};

function wound(rule: RunningRule, scene: Scene, { span, ...given }: Given): Clock {
  const stands = (type: EventType) => scene.course.standing[type] !== undefined;
  const lifting = rule.law.liftedBy?.find((type) => STANDING.has(type) && stands(type));
  return reckon(
    {
      rule,
      recourse: given.recourse,
      party: given.party,
      occasion: given.occasion,
      trigger: given.trigger,
      starts: given.starts,
      length: span.length,
      halved: span.halved,
      stated: span.stated,
      statedBy: span.statedBy,
      shown: !rule.hidden || (isShownAtOnce(rule, stands, scene) && scene.holds(rule)),
      pausedDays: 0,
      pause: undefined,
      extension: undefined,
      lifted: lifting === undefined ? undefined : scene.fact.day,
      liftedBy: lifting,
      called: rule.law.dueOnlyAfter !== undefined && stands(rule.law.dueOnlyAfter),
      mootAfter: given.mootAfter,
      due: undefined,
      opens: undefined,
      end: undefined,
    },
    scene.closed,
  );
}

function isShownAtOnce({ law }: RunningRule, stands: (type: EventType) => boolean, scene: Scene): boolean {
  return law.shownBy?.some(stands) === true || (law.shownIf !== undefined && scene.is(law.shownIf));
}

/** Agreements that stand once made, also for periods that start later. */
const STANDING: ReadonlySet<EventType> = /* @__PURE__ */ new Set<EventType>(['sequencing.agreed']);

function endOf(source: Clock): Trigger {
  return { endOf: source.rule.law.id, ...(source.due !== undefined && { day: source.due }) };
}

function triggerOf({ law }: RunningRule, { fact, course }: Scene): Trigger {
  const { event, type, day } = fact;
  const { decision } = course.original;
  switch (law.countsFrom) {
    case 'received':
      return dated(dayField(event, 'received'), fact, 'received');
    case 'on':
      return dated(dayField(event, 'on'), fact, 'on');
    case 'adoption':
      if (decision === undefined || decision.implied) return { event: type, field: 'adoption' };
      return { day: decision.day, event: type, field: 'adoption' };
    default:
      return { day, event: type };
  }
}

function dated(stated: Day | undefined, { day, type }: Fact, field: 'received' | 'on'): Trigger {
  return { day: stated ?? day, event: type, field };
}

/** The length that the law gives here: of the version in force, of urgency, halved (SCM 4.12). */
function lawfulLength({ law }: RunningRule, { course, fact }: Scene): Length {
  const { urgent } = course.original;
  const length = (urgent && law.urgentPeriod) || inForce(law.versions, fact.day) || law.period;
  if (length === undefined) return {};
  if (!law.halved || course.parties.track !== 'prohibitedSubsidy') return { length };
  return { length, halved: law.halvedPeriod ?? halfOf(law, length) };
}

function inForce(versions: readonly Version[] | undefined, day: Day): Period | undefined {
  if (versions === undefined) return undefined;
  const started = versions.filter(({ from }) => toDay(from) <= day);
  return (started.at(-1) ?? versions[0])?.period;
}

/** The length, or the last day, that a fact gives where the law does not. */
function statedLength({ law }: RunningRule, { course, fact }: Scene): Length {
  switch (law.decidedBy) {
    case 'nextMeeting': {
      const stated = course.meetings.find((meeting) => meeting > fact.day);
      return stated === undefined ? {} : { stated, statedBy: 'dsb.meetingScheduled' };
    }
    case 'withdrawalPeriod':
      return stating(fact.event, 'withdrawalPeriod', 'withdrawalPeriod');
    case 'settingFact':
      return fact.type === 'rpt.expired'
        ? { stated: fact.day, statedBy: fact.type }
        : stating(fact.event, 'period', 'expires');
    default:
      return {};
  }
}

function stating(event: ProcedureEvent, lengthField: 'period' | 'withdrawalPeriod', dateField: string): Length {
  const stated = dayField(event, dateField);
  if (stated !== undefined) return { stated, statedBy: event.type };
  const length = (event as { readonly [K in typeof lengthField]?: Period | string })[lengthField];
  return typeof length === 'object' ? { length } : {};
}
