import { proceedingOf } from '../casefile/case-file.js';
import { dayAhead, dayField, textField } from '../casefile/event-fields.js';
import { concerns } from '../casefile/parties.js';
import { expiryIn } from '../casefile/periods.js';
import type { Fact } from '../casefile/place.js';
import type { PlainEventType } from '../vocabulary.js';
import { isDecidedAt } from './agenda.js';
import { type Clock, changed, reckoned } from './clock.js';
import type { Entry } from './entry.js';
import { lawOf, ruleOf } from './rule-book.js';
import { stateOn } from './standing.js';

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

/**
 * The period to comply that a fact changes, where several run side by side: the one that its `expires` continues,
 * the last to end before that day; else the last to end of all.
 */
function changedPeriod({ fact, before, caseFile }: Entry): Clock | undefined {
  const { running, fulfilled } = before.docket;
  const set = [...running, ...fulfilled].filter(
    (clock) => lawOf(clock).decidedBy === 'settingFact' && concerns(clock.party, fact.party),
  );
  const expires = expiryIn(fact.event, caseFile) ?? Infinity;
  const continued = fact.type === 'rpt.modified' ? set.filter(({ due }) => due !== undefined && due < expires) : [];
  return lastToEnd(continued.length > 0 ? continued : set);
}

function lastToEnd(clocks: readonly Clock[]): Clock | undefined {
  return clocks.reduce<Clock | undefined>(
    (last, one) => (last === undefined || (one.due ?? Infinity) > (last.due ?? Infinity) ? one : last),
    undefined,
  );
}

/** Whether a fact that sets or modifies a period to comply means this one, or what follows it. */
export function isMeant({ occasion }: Clock, entry: Entry): boolean {
  if (entry.fact.occasion > 0) return occasion === entry.fact.occasion;
  const meant = changedPeriod(entry);
  return meant === undefined || meant.occasion === occasion;
}

/** The period to comply with its new last day, or a period that starts at that day. */
function modified(clock: Clock, entry: Entry): Clock {
  const { fact, workingDays, caseFile } = entry;
  const { event, type } = fact;
  const stated = expiryIn(event, caseFile);
  if (!isMeant(clock, entry)) return clock;
  // A period that is changed runs again, also where its new last day is not known.
  if (stated === undefined)
    return clock.overSince === undefined ? clock : changed(clock, { overSince: undefined, overBy: undefined });
  if (lawOf(clock).decidedBy === 'settingFact') return reckoned(clock, { stated, statedBy: type }, workingDays);
  const { trigger } = clock;
  if (!startsAtEndOfPeriod(clock)) return clock;
  return reckoned(clock, { trigger: { ...trigger, day: stated }, starts: stated }, workingDays);
}

/** Whether a period starts at the last day of a reasonable period of time, which a fact sets. */
function startsAtEndOfPeriod({ trigger: { endOf }, choice }: Clock): boolean {
  return endOf !== undefined && lawOf({ rule: endOf, inCompliance: false, choice }).decidedBy === 'settingFact';
}

const EXTENSIONS: ReadonlySet<string> = /* @__PURE__ */ new Set<PlainEventType>([
  'report.adoptionExtended',
  'timeLimit.extended',
]);

/** Whether an extension by those who may means a period: of its rule, or of the one that shares its extensions. */
export function isExtendedBy(clock: Clock, fact: Fact): boolean {
  if (!EXTENSIONS.has(fact.plain) || !ruleOf(clock).effects.get(fact.type)?.extended) return false;
  const isElsewhere = clock.recourse !== undefined && fact.recourse !== undefined && clock.recourse !== fact.recourse;
  return !isElsewhere && namesRule(clock, fact);
}

/** Whether an extension names the rule of a period; one of the DSB names none. */
function namesRule(clock: Clock, { event, type }: Fact): boolean {
  const named = textField(event, 'rule');
  return type !== 'timeLimit.extended' || named === clock.rule || named === lawOf(clock).sharesExtensionsWith;
}

/** The period with the last day to which those who may extended it. */
function prolonged(clock: Clock, { fact, workingDays }: Entry): Clock {
  const { event, type, day } = fact;
  if (!namesRule(clock, fact)) return clock;
  const until = dayAhead(event, 'until');
  if (until === undefined && type === 'timeLimit.extended') return clock;
  const extension = { by: type, on: day, ...(until !== undefined && { until }) };
  return reckoned(clock, { extension }, workingDays);
}

/** The period with its last day on a meeting that has become known, where none that comes before it is: DSU 6.1, SCM 4.4. */
export function scheduled(clock: Clock, { fact, workingDays }: Entry): Clock {
  if (fact.type !== 'dsb.meetingScheduled') return clock;
  const on = dayField(fact.event, 'on');
  const { day } = clock.trigger;
  if (on === undefined || day === undefined || on >= (clock.stated ?? Infinity)) return clock;
  if (!isDecidedAt(on, { law: lawOf(clock), since: day, days: workingDays })) return clock;
  return reckoned(clock, { stated: on, statedBy: fact.type }, workingDays);
}

/** A fact that stops periods, or lets them go on. */
export interface Standstill {
  readonly begins: boolean;
  readonly affects: (clock: Clock) => boolean;
}

const ofPanel = (clock: Clock) => lawOf(clock).suspendable === true;
const ofAppeal = (clock: Clock) => lawOf(clock).stopsWithAppeal === true;
const ofArbitration = (clock: Clock) =>
  ruleOf(clock).effects.get('retaliation.arbitrationSuspended')?.extended === true;

const standstills: { readonly [K in PlainEventType]?: Standstill } = {
  'panel.suspended': { begins: true, affects: ofPanel },
  'panel.resumed': { begins: false, affects: ofPanel },
  'appeal.suspended': { begins: true, affects: ofAppeal },
  'appeal.resumed': { begins: false, affects: ofAppeal },
  'appeal.reportCirculated': { begins: false, affects: ofAppeal },
  'arbitration.awardNotified': { begins: false, affects: ofAppeal },
  // An arbitration that is withdrawn puts the suspended panel back to work.
  'appeal.withdrawn': { begins: false, affects: (clock) => ofPanel(clock) || ofAppeal(clock) },
  'retaliation.arbitrationSuspended': { begins: true, affects: ofArbitration },
  'retaliation.arbitrationResumed': { begins: false, affects: ofArbitration },
};

/** The standstill that a fact begins or ends, if it does. */
export function standstillBy({ plain }: Fact): Standstill | undefined {
  return standstills[plain];
}

/** The period stopped, or going on, by a standstill: of the panel, of an appeal, or of an arbitration. */
export function paused(clock: Clock, standstill: Standstill | undefined, entry: Entry): Clock {
  const { fact, workingDays } = entry;
  if (standstill === undefined || !standstill.affects(clock)) return clock;
  if (clock.recourse !== fact.recourse || !concerns(clock.party, fact.party)) return clock;
  if (standstill.begins) {
    // A right that has ended stays ended.
    if (stateOn(clock, fact.day) === 'lapsed') return clock;
    const until = dayAhead(fact.event, 'until');
    const since = clock.pause?.since ?? fact.day;
    return reckoned(clock, { pause: { since, ...(until !== undefined && { until }) } }, workingDays);
  }
  const days = daysOfStandstill(clock, entry);
  if (clock.pause === undefined && days === 0) return clock;
  return reckoned(clock, { pause: undefined, pausedDays: clock.pausedDays + days }, workingDays);
}

/** The days that a standstill adds when it ends; those that a resumption corrects which was only assumed. */
function daysOfStandstill({ pause, starts }: Clock, { fact, before }: Entry): number {
  if (fact.implied) return 0;
  if (pause !== undefined) return fact.day - pause.since;
  const { resumedByItself } = proceedingOf(before.caseFile, fact.recourse);
  const isCorrected = fact.plain === 'panel.resumed' && resumedByItself !== undefined;
  return isCorrected && starts !== undefined && starts < resumedByItself ? fact.day - resumedByItself : 0;
}
