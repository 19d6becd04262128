import { concerns } from '../casefile/case-file.js';
import { dayField, textField } from '../casefile/event-fields.js';
import type { PlainEventType } from '../vocabulary.js';
import { type Clock, reckoned } from './clock.js';
import type { Scene } from './scene.js';

/** The period moved by a fact that may move it; the same where the fact means another. */
export function extended(clock: Clock, { fact, closed }: Scene): Clock {
  const { event, type, day } = fact;
  const { law } = clock.rule;
  switch (type) {
    case 'rpt.modified': {
      const stated = dayField(event, 'expires');
      if (stated === undefined) return clock;
      if (law.decidedBy === 'settingFact') return reckoned(clock, { stated, statedBy: type }, closed);
      const { trigger } = clock;
      if (trigger.endOf !== 'dsu-21-3-reasonable-period') return clock;
      return reckoned(clock, { trigger: { ...trigger, day: stated }, starts: stated }, closed);
    }
    case 'retaliation.arbitrationSuspended':
    case 'retaliation.arbitrationResumed':
      return clock;
    default: {
      const rule = textField(event, 'rule');
      if (type === 'timeLimit.extended' && rule !== law.id && rule !== law.sharesExtensionsWith) return clock;
      const until = dayField(event, 'until');
      const extension = { by: type, on: day, ...(until !== undefined && { until }) };
      return reckoned(clock, { extension }, closed);
    }
  }
}

/** The next meeting after a request was put off is the day that the law means. */
export function scheduled(clock: Clock, { fact, closed }: Scene): Clock {
  if (clock.rule.law.decidedBy !== 'nextMeeting') return clock;
  const on = dayField(fact.event, 'on');
  const { day } = clock.trigger;
  if (clock.stated !== undefined || on === undefined || day === undefined || on <= day) return clock;
  return reckoned(clock, { stated: on, statedBy: fact.type }, closed);
}

/** A standstill begins, is prolonged or ends: for the panel's own periods, or for an arbitration's. */
export function stood(clock: Clock, stops: Standstill, { fact, closed }: Scene): Clock {
  if (!stops.affects(clock)) return clock;
  if (clock.recourse !== fact.recourse || !concerns(clock.party, fact.party)) return clock;
  if (stops.begins) {
    const until = dayField(fact.event, 'until');
    const since = clock.pause?.since ?? fact.day;
    return reckoned(clock, { pause: { since, ...(until !== undefined && { until }) } }, closed);
  }
  if (clock.pause === undefined) return clock;
  const pausedDays = clock.pausedDays + (fact.day - clock.pause.since);
  return reckoned(clock, { pause: undefined, pausedDays }, closed);
}

/** The standstill that a fact begins or ends, if it does. */
export function standstillBy(type: PlainEventType): Standstill | undefined {
  return standstills[type];
}

export interface Standstill {
  readonly begins: boolean;
  readonly affects: (clock: Clock) => boolean;
}

const ofPanel = ({ rule }: Clock) => rule.law.suspendable === true;
const ofArbitration = ({ rule }: Clock) => rule.law.extendedBy?.includes('retaliation.arbitrationSuspended') === true;

const standstills: { readonly [K in string]?: Standstill } = {
  'panel.suspended': { begins: true, affects: ofPanel },
  'panel.resumed': { begins: false, affects: ofPanel },
  'retaliation.arbitrationSuspended': { begins: true, affects: ofArbitration },
  'retaliation.arbitrationResumed': { begins: false, affects: ofArbitration },
};
