import type { Day } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import type { Fact } from '../casefile/case-file.js';
import { dayField } from '../casefile/event-fields.js';
import type { EventType } from '../vocabulary.js';
import { type Clock, type ClockDraft, halfOf, reckon, reckoned, type Trigger } from './clock.js';
import type { RunningRule } from './rule-book.js';
import type { Scene } from './scene.js';

/** A period that the fact starts. */
export function begun(rule: RunningRule, scene: Scene): Clock {
  const { fact } = scene;
  const { law } = rule;
  const draft = draftOf(rule, scene);
  draft.trigger = triggerOf(rule, scene);
  draft.starts = law.counts === 'before' ? fact.day : (draft.trigger.day ?? fact.day);
  if (rule.endsWithMeeting) draft.mootAfter = dayField(fact.event, 'on');
  if (law.decidedBy === undefined) giveLawfulLength(draft, scene);
  else giveStatedLength(draft, scene);
  return reckon(draft, scene.closed);
}

/** A period that starts at the last day of another. */
export function follower(rule: RunningRule, source: Clock, scene: Scene): Clock {
  const draft = draftOf(rule, scene);
  draft.recourse = source.recourse;
  draft.party = source.party;
  draft.occasion = source.occasion;
  draft.trigger = endOf(source);
  draft.starts = source.due;
  giveLawfulLength(draft, scene);
  return reckon(draft, scene.closed);
}

/** A period whose start moves with the last day of another. */
export function following(clock: Clock, source: Clock, scene: Scene): Clock {
  return reckoned(clock, { starts: source.due, trigger: endOf(source) }, scene.closed);
}

/** A period without a length yet. */
function draftOf(rule: RunningRule, scene: Scene): ClockDraft {
  const { fact, trigger } = scene;
  const { lastingLift } = rule;
  const { dueOnRequest } = rule.law;
  const isLifted = lastingLift !== undefined && scene.stands(lastingLift);
  return {
    rule,
    recourse: scene.recourseFor(rule),
    party: fact.party,
    occasion: fact.occasion,
    trigger,
    starts: undefined,
    length: undefined,
    halved: undefined,
    stated: undefined,
    statedBy: undefined,
    shown: !rule.hidden || (isShownAtOnce(rule, scene) && scene.holds(rule)),
    pausedDays: 0,
    pause: undefined,
    extension: undefined,
    lifted: isLifted ? fact.day : undefined,
    liftedBy: isLifted ? lastingLift : undefined,
    called: dueOnRequest !== undefined && scene.stands(dueOnRequest),
    mootAfter: undefined,
    due: undefined,
    opens: undefined,
    end: undefined,
  };
}

function isShownAtOnce({ law }: RunningRule, scene: Scene): boolean {
  if (law.activeIf !== undefined && scene.is(law.activeIf)) return true;
  return law.activatedBy?.some((type) => scene.stands(type)) === true;
}

function endOf(source: Clock): Trigger {
  return { endOf: source.rule.law.id, ...(source.due !== undefined && { day: source.due }) };
}

function triggerOf({ law }: RunningRule, { fact, course, trigger }: Scene): Trigger {
  const { event, type } = fact;
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
      return trigger;
  }
}

function dated(stated: Day | undefined, { day, type }: Fact, field: 'received' | 'on'): Trigger {
  return { day: stated ?? day, event: type, field };
}

/** The length that the law gives here: of the version in force, of urgency, halved (SCM 4.12). */
function giveLawfulLength(draft: ClockDraft, { course, fact }: Scene): void {
  const { law } = draft.rule;
  draft.length = (course.original.urgent && law.urgentPeriod) || inForce(draft.rule, fact.day) || law.period;
  if (draft.length !== undefined && law.halved && course.parties.track === 'prohibitedSubsidy')
    draft.halved = law.halvedPeriod ?? halfOf(law, draft.length);
}

function inForce({ versions }: RunningRule, day: Day): Period | undefined {
  return (versions.find(({ from }) => from <= day) ?? versions.at(-1))?.period;
}

/** The length, or the last day, that a fact gives where the law does not. */
function giveStatedLength(draft: ClockDraft, { course, fact }: Scene): void {
  const { decidedBy } = draft.rule.law;
  if (decidedBy === 'nextMeeting') {
    const meeting = course.meetings.find((one) => one > fact.day);
    state(draft, meeting, 'dsb.meetingScheduled');
  } else if (decidedBy === 'withdrawalPeriod') {
    stateField(draft, fact, { length: 'withdrawalPeriod', date: 'withdrawalPeriod' });
  } else if (decidedBy === 'settingFact') {
    if (fact.type === 'rpt.expired') state(draft, fact.day, fact.type);
    else stateField(draft, fact, { length: 'period', date: 'expires' });
  }
}

function state(draft: ClockDraft, day: Day | undefined, by: EventType): void {
  if (day === undefined) return;
  draft.stated = day;
  draft.statedBy = by;
}

interface Fields {
  readonly length: 'period' | 'withdrawalPeriod';
  readonly date: string;
}

function stateField(draft: ClockDraft, { event, type }: Fact, { length, date }: Fields): void {
  state(draft, dayField(event, date), type);
  const period = (event as { readonly [K in typeof length]?: Period | string })[length];
  if (draft.stated === undefined && typeof period === 'object') draft.length = period;
}
