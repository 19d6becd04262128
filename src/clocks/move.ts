import { dayField, textField } from '../casefile/event-fields.js';
import { concerns } from '../casefile/parties.js';
import type { RuleId } from '../law/rules.js';
import type { PlainEventType } from '../vocabulary.js';
import { type Clock, reckoned } from './clock.js';
import type { Entry } from './entry.js';
import { lawOf, type RuleName, ruleOf } from './rule-book.js';

/** The period moved by a fact that may move it; the same where the fact means another. */
export function extended(clock: Clock, entry: Entry): Clock {
  switch (entry.fact.type) {
    case 'rpt.modified':
      return modified(clock, entry);
    case 'retaliation.arbitrationSuspended':
    case 'retaliation.arbitrationResumed':
      return clock;
    default:
      return prolonged(clock, entry);
  }
}

/** The period to comply with its new last day, or a period that starts at that day. */
function modified(clock: Clock, { fact, workingDays }: Entry): Clock {
  const { event, type } = fact;
  const stated = dayField(event, 'expires');
  if (stated === undefined) return clock;
  if (lawOf(clock).decidedBy === 'settingFact') return reckoned(clock, { stated, statedBy: type }, workingDays);
  const { trigger } = clock;
  if (!startsAtEndOfPeriod(clock)) return clock;
  return reckoned(clock, { trigger: { ...trigger, day: stated }, starts: stated }, workingDays);
}

/** Whether a period starts at the last day of a reasonable period of time, which a fact sets. */
function startsAtEndOfPeriod({ trigger: { endOf } }: Clock): boolean {
  return endOf !== undefined && lawOf(named(endOf)).decidedBy === 'settingFact';
}

const named = (rule: RuleId): RuleName => ({ rule, inCompliance: false });

/** The period with the last day to which those who may extended it. */
function prolonged(clock: Clock, { fact, workingDays }: Entry): Clock {
  const { event, type, day } = fact;
  const rule = textField(event, 'rule');
  const isAnother = rule !== clock.rule && rule !== lawOf(clock).sharesExtensionsWith;
  if (type === 'timeLimit.extended' && isAnother) return clock;
  const until = dayField(event, 'until');
  const extension = { by: type, on: day, ...(until !== undefined && { until }) };
  return reckoned(clock, { extension }, workingDays);
}

/** The period with its last day on a meeting that has become known: the next one after a request was put off. */
export function scheduled(clock: Clock, { fact, workingDays }: Entry): Clock {
  if (fact.type !== 'dsb.meetingScheduled' || lawOf(clock).decidedBy !== 'nextMeeting') return clock;
  const on = dayField(fact.event, 'on');
  const { day } = clock.trigger;
  if (clock.stated !== undefined || on === undefined || day === undefined || on <= day) return clock;
  return reckoned(clock, { stated: on, statedBy: fact.type }, workingDays);
}

/** A fact that stops periods, or lets them go on. */
export interface Standstill {
  readonly begins: boolean;
  readonly affects: (clock: Clock) => boolean;
}

const ofPanel = (clock: Clock) => lawOf(clock).suspendable === true;
const ofArbitration = (clock: Clock) =>
  ruleOf(clock).effects.get('retaliation.arbitrationSuspended')?.extended === true;

const standstills: { readonly [K in PlainEventType]?: Standstill } = {
  'panel.suspended': { begins: true, affects: ofPanel },
  'panel.resumed': { begins: false, affects: ofPanel },
  'retaliation.arbitrationSuspended': { begins: true, affects: ofArbitration },
  'retaliation.arbitrationResumed': { begins: false, affects: ofArbitration },
};

/** The standstill that a fact begins or ends, if it does. */
export function standstillBy(type: PlainEventType): Standstill | undefined {
  return standstills[type];
}

/** The period stopped, or going on, by a standstill: the panel's own periods, or those of an arbitration. */
export function paused(clock: Clock, standstill: Standstill | undefined, { fact, workingDays }: Entry): Clock {
  if (standstill === undefined || !standstill.affects(clock)) return clock;
  if (clock.recourse !== fact.recourse || !concerns(clock.party, fact.party)) return clock;
  if (standstill.begins) {
    const until = dayField(fact.event, 'until');
    const since = clock.pause?.since ?? fact.day;
    return reckoned(clock, { pause: { since, ...(until !== undefined && { until }) } }, workingDays);
  }
  if (clock.pause === undefined) return clock;
  const pausedDays = clock.pausedDays + (fact.day - clock.pause.since);
  return reckoned(clock, { pause: undefined, pausedDays }, workingDays);
}
