import type { Day } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import type { WorkingDays } from '../calendar/workdays.js';
import { isUrgent } from '../casefile/case-file.js';
import { dayAhead, dayField } from '../casefile/event-fields.js';
import { others, type Party } from '../casefile/parties.js';
import { expiryIn } from '../casefile/periods.js';
import type { Fact } from '../casefile/place.js';
import { halfOf } from '../law/halving.js';
import type { LawRule } from '../law/rules.js';
import type { EventType } from '../vocabulary.js';
import { isDecidedAt } from './agenda.js';
import { type Clock, type ClockDraft, changed, reckon, reckoned, type Trigger } from './clock.js';
import { conditionsHold, type Entry, hold, isOnRecord, recourseFor } from './entry.js';
import { type ClockRule, type DatedVersion, isSameRule, lawOf, ruleOf } from './rule-book.js';

/** A period that the fact starts, for the complainants of a party. */
export function started(rule: ClockRule, entry: Entry, party: Party | undefined): Clock {
  const { fact } = entry;
  const { law } = rule;
  const draft = draftOf(rule, entry, party);
  draft.trigger = triggerOf(rule, entry);
  draft.starts = law.counts === 'before' ? fact.day : (draft.trigger.day ?? fact.day);
  if (rule.endsWithMeeting) draft.mootAfter = dayField(fact.event, 'on');
  if (law.decidedBy === undefined) giveLawfulLength(draft, rule, entry);
  else giveStatedLength(draft, rule, entry);
  return reckon(draft, entry.workingDays);
}

/** The part of a period of those complainants for whom none that is the same in all its days runs already. */
export function withoutAlike(made: Clock, running: readonly Clock[], { caseFile }: Entry): Clock | undefined {
  const alike = running.filter((one) => isAlike(one, made));
  const { complainants } = caseFile.parties;
  const party = alike.reduce<Party | undefined>((rest, { party }) => others(complainants, rest, party), made.party);
  if (party?.length === 0) return undefined;
  return alike.length === 0 ? made : changed(made, { party });
}

function isAlike(a: Clock, b: Clock): boolean {
  const isSame = isSameRule(a, b) && a.recourse === b.recourse && a.trigger.event === b.trigger.event;
  return isSame && a.starts === b.starts && a.due === b.due && a.opens === b.opens && a.active === b.active;
}

/** A period that starts at the last day of another, which is that of the same complainants. */
export function follower(rule: ClockRule, source: Clock, entry: Entry): Clock {
  const draft = draftOf(rule, entry, source.party);
  draft.recourse = source.recourse;
  draft.occasion = source.occasion;
  draft.trigger = endOf(source);
  // A period that counts back from the end of another is seen from the day on which that end is known.
  draft.starts = isBack(rule.law) ? entry.fact.day : (source.due ?? source.overSince);
  draft.overSince = overSince(rule.law, source);
  if (rule.endsWithMeeting) draft.mootAfter = source.mootAfter;
  giveLawfulLength(draft, rule, entry);
  return reckon(draft, entry.workingDays);
}

/** A period that starts at the last day of another, after that day has moved. */
export function following(clock: Clock, source: Clock, { workingDays }: Pick<Entry, 'workingDays'>): Clock {
  const law = lawOf(clock);
  const starts = isBack(law) ? clock.starts : (source.due ?? source.overSince);
  return reckoned(clock, { starts, overSince: overSince(law, source), trigger: endOf(source) }, workingDays);
}

/** A period without a length yet. */
function draftOf(rule: ClockRule, entry: Entry, party: Party | undefined): ClockDraft {
  const { fact } = entry;
  const { lastingLift, law } = rule;
  const isLifted = lastingLift !== undefined && isOnRecord(lastingLift, entry, party);
  return {
    rule: rule.rule,
    inCompliance: rule.inCompliance,
    choice: rule.choice,
    recourse: recourseFor(rule, entry),
    party,
    occasion: fact.occasion,
    trigger: { day: fact.day, event: fact.type },
    starts: undefined,
    length: undefined,
    halved: undefined,
    stated: undefined,
    statedBy: undefined,
    active: law.activatedBy === undefined || (isActiveAtOnce(rule, entry, party) && conditionsHold(rule, entry)),
    pausedDays: 0,
    awaits: [],
    delayDays: 0,
    pause: undefined,
    extension: undefined,
    forOthers: false,
    lifted: isLifted ? fact.day : undefined,
    liftedBy: isLifted ? lastingLift : undefined,
    requested: law.dueOnRequest !== undefined && isOnRecord(law.dueOnRequest, entry, party),
    mootAfter: undefined,
    overSince: undefined,
    overBy: undefined,
    due: undefined,
    dueAtLatest: undefined,
    opens: undefined,
    opensAtEarliest: undefined,
    end: undefined,
  };
}

/** Whether a period that a later fact activates exists from its start: its fact, or its condition, is there already. */
function isActiveAtOnce({ law }: ClockRule, entry: Entry, party: Party | undefined): boolean {
  if (law.activeIf !== undefined) return hold([law.activeIf], entry, entry.fact.recourse);
  return law.activatedBy?.some((type) => isOnRecord(type, entry, party)) === true;
}

const isBack = ({ counts }: LawRule) => counts === 'before';

function endOf({ rule, due, dueAtLatest, overSince, overBy }: Clock): Trigger {
  if (due === undefined) return { endOf: rule, ...(overSince !== undefined && overBy && { event: overBy }) };
  return { endOf: rule, day: due, ...(dueAtLatest !== undefined && { dayInDoubt: dueAtLatest }) };
}

/** A wait from the end of a period that is over on an unknown day is over too, as far as anybody knows. */
function overSince({ kind }: LawRule, source: Clock): Day | undefined {
  return kind === 'waitingPeriod' ? source.overSince : undefined;
}

function triggerOf({ law }: ClockRule, { fact, caseFile }: Entry): Trigger {
  const { event, type, day } = fact;
  const { decision } = caseFile.original;
  switch (law.countsFrom) {
    case 'received':
      return { day: dayAhead(event, 'received') ?? day, event: type, field: 'received' };
    case 'on':
      return { day: dayField(event, 'on') ?? day, event: type, field: 'on' };
    case 'adoption':
      if (decision === undefined || decision.implied) return { event: type, field: 'adoption' };
      return { day: decision.day, event: type, field: 'adoption' };
    default:
      return { day, event: type };
  }
}

/** Gives the length of the law: of the version in force, of the track, of urgency, halved (SCM 4.12). */
function giveLawfulLength(draft: ClockDraft, rule: ClockRule, { caseFile, fact }: Entry): void {
  const { law } = rule;
  const { track } = caseFile.parties;
  const version = inForce(rule, fact.day);
  const urgentPeriod = isUrgent(caseFile.original, caseFile) ? law.urgentPeriod : undefined;
  draft.length = urgentPeriod ?? version?.period ?? law.periodInTrack?.[track] ?? law.period;
  if (draft.length === undefined || !law.halved || track !== 'prohibitedSubsidy') return;
  draft.halved = version?.halvedPeriod ?? law.halvedPeriod ?? halfOf(law, draft.length);
}

/** The version of a period in force on a day; before the first version, the first. */
function inForce({ versions }: ClockRule, day: Day): DatedVersion | undefined {
  return versions.find(({ from }) => from <= day) ?? versions.at(-1);
}

/** The period by the lower end of its range; nothing where the law names one length only. */
export function shortened(clock: Clock, days: WorkingDays): Clock | undefined {
  const { law, ...rule } = ruleOf(clock);
  const version = clock.trigger.day === undefined ? undefined : inForce({ law, ...rule }, clock.trigger.day);
  const shortest = version?.shortest ?? law.shortest;
  if (shortest === undefined) return undefined;
  const halved = version?.halvedShortest ?? law.halvedShortest ?? halfOf(law, shortest);
  return reckoned(clock, { length: shortest, ...(clock.halved && { halved }) }, days);
}

/** Gives the length, or the last day, that a fact states where the law does not. */
function giveStatedLength(draft: ClockDraft, { law }: ClockRule, { caseFile, fact, workingDays }: Entry): void {
  const meeting = caseFile.meetings.find((one) => isDecidedAt(one, { law, since: fact.day, days: workingDays }));
  giveLastDay(draft, meeting, 'dsb.meetingScheduled');
  if (law.decidedBy === 'withdrawalPeriod') {
    giveField(draft, fact, { length: 'withdrawalPeriod', lastDay: dayAhead(fact.event, 'withdrawalPeriod') });
  } else if (law.decidedBy === 'settingFact') {
    if (fact.type === 'rpt.expired') giveLastDay(draft, fact.day, fact.type);
    else giveField(draft, fact, { length: 'period', lastDay: expiryIn(fact.event, caseFile) });
  }
}

function giveLastDay(draft: ClockDraft, day: Day | undefined, by: EventType): void {
  if (day === undefined) return;
  draft.stated = day;
  draft.statedBy = by;
}

/** What a fact states of a period: the field with its length, and its last day. */
interface Stated {
  readonly length: 'period' | 'withdrawalPeriod';
  readonly lastDay: Day | undefined;
}

function giveField(draft: ClockDraft, { event, type }: Fact, { length, lastDay }: Stated): void {
  giveLastDay(draft, lastDay, type);
  const period = (event as { readonly [K in typeof length]?: Period | string })[length];
  if (draft.stated === undefined && typeof period === 'object') draft.length = period;
}
