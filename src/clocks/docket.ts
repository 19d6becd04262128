import type { Day } from '../calendar/date.js';
import { toDay } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import type { ClosedDays } from '../calendar/workdays.js';
import type { Version } from '../law/rule.js';
import { type EventType, type Milestone, milestones } from '../vocabulary.js';
import { type Clock, type Ending, halfOf, reckoned, type Trigger } from './clock.js';
import { book, effects, type RunningRule } from './compile.js';
import { type Circumstances, holds } from './conditions.js';
import { type Course, concerns, type Fact, others, type Party, place, proceedingOf, remember } from './course.js';
import { actors, dayField, flag, type ProcedureEvent, plainType, textField } from './fact.js';
import { type Departure, judge } from './judge.js';
import { stateOn } from './state.js';

/** A list that grows at its head without being copied, newest first. */
export interface Chain<T> {
  readonly head: T;
  readonly tail: Chain<T> | undefined;
}

/** The law applied to the facts so far: what has happened, what runs, what has ended, what was irregular. */
export interface Docket {
  readonly course: Course;
  readonly running: readonly Clock[];
  readonly ended: Chain<Clock> | undefined;
  readonly departures: Chain<Departure> | undefined;
  readonly closed: ClosedDays;
}

export function newDocket(course: Course, closed: ClosedDays): Docket {
  return { course, running: [], ended: undefined, departures: undefined, closed };
}

/** The items of a chain, oldest first. */
export function items<T>(chain: Chain<T> | undefined): T[] {
  const list: T[] = [];
  for (let link = chain; link !== undefined; link = link.tail) list.push(link.head);
  return list.reverse();
}

/** The docket after a fact: periods ended, moved, shown and started, and the act judged. */
export function enter(docket: Docket, event: ProcedureEvent): Docket {
  const fact = place(docket.course, event, toDay(event.date));
  const work = new Work(docket, fact, remember(docket.course, fact));
  work.touchRunning();
  if (!fact.implied) {
    work.revive();
    work.start();
    work.judge();
  }
  return work.result();
}

/** Working storage of one entry; nothing of it is seen outside. */
class Work {
  private readonly running: Clock[] = [];
  private ended: Chain<Clock> | undefined;
  private departures: Chain<Departure> | undefined;
  private readonly acts: Clock[] = [];
  private readonly closesGap: boolean;

  constructor(
    private readonly before: Docket,
    private readonly fact: Fact,
    private readonly course: Course,
  ) {
    this.ended = before.ended;
    this.departures = before.departures;
    const plain = plainType(fact.type) as Milestone;
    this.closesGap = !fact.implied && proceedingOf(before.course, fact.recourse).implied.includes(plain);
  }

  result(): Docket {
    const { running, ended, departures, course } = this;
    return { course, running, ended, departures, closed: this.before.closed };
  }

  touchRunning(): void {
    const { fact } = this;
    for (const clock of this.before.running) {
      if (clock.mootAfter !== undefined && fact.day > clock.mootAfter) {
        this.finish(clock, 'superseded', clock.mootAfter);
        continue;
      }
      const own = this.ownPart(clock);
      const kept = this.touched(this.stood(own));
      if (kept !== undefined) this.keep(kept, own);
    }
  }

  /**
   * What a fact of some complainants does concerns their part of a period: the others' part goes on
   * as a period of its own.
   */
  private ownPart(clock: Clock): Clock {
    const { party } = this.fact;
    if (party === undefined || !clock.rule.on.has(this.fact.type) || !this.reaches(clock)) return clock;
    const rest = others(this.course.parties.complainants, clock.party, party);
    if (rest.length === 0) return clock;
    this.running.push({ ...clock, party: rest });
    return { ...clock, party };
  }

  /** Puts a clock back; where its last day moved, the periods that start there move with it. */
  private keep(clock: Clock, before: Clock | undefined): void {
    this.running.push(clock);
    if (clock.rule.dependents.length > 0 && clock.due !== before?.due) this.moveDependents(clock);
  }

  private moveDependents(source: Clock): void {
    this.moved.push(source);
  }
  private readonly moved: Clock[] = [];

  /** What the fact makes of one running clock: the same, a changed one, or none where it ended. */
  private touched(clock: Clock): Clock | undefined {
    const { fact } = this;
    if (fact.type === 'dsb.meetingScheduled' && clock.rule.law.decidedBy === 'nextMeeting')
      return this.scheduled(clock);
    let effect = clock.rule.on.get(fact.type);
    if (effect === undefined || !this.reaches(clock)) return clock;
    if (fact.type === 'goodOffices.ended' && flag(fact.event, 'failed') !== true) effect &= ~effects.lifted;
    let now = clock;
    if (effect & effects.shown && !now.shown && !fact.implied) {
      const shown = this.shown(now);
      if (shown === undefined) return undefined;
      now = shown;
    }
    if (effect & effects.defeated && now.due !== undefined && fact.day <= now.due) return this.struck(now);
    if (effect & effects.lifted && now.lifted === undefined)
      now = reckoned({ ...now, lifted: fact.day }, this.before.closed);
    if (effect & effects.judged && now.shown) this.acts.push(now);
    if (effect & effects.met) return this.met(now);
    if (effect & effects.superseded) return this.endsDispute() ? now : this.struck(now);
    if (effect & effects.extended) now = this.extended(now);
    if (effect & effects.restarted) now = this.restarted(now);
    return now;
  }

  /** A solution that ends the dispute closes its periods; one of a single complainant ends its own. */
  private endsDispute(): boolean {
    const { type, party } = this.fact;
    return (type === 'settlement.notified' || type === 'complaint.withdrawn') && (this.course.settled || !party);
  }

  /** The next meeting after the request was put off is the day that the law means. */
  private scheduled(clock: Clock): Clock {
    const on = dayField(this.fact.event, 'on');
    const { day } = clock.trigger;
    if (clock.stated !== undefined || on === undefined || day === undefined || on <= day) return clock;
    return reckoned({ ...clock, stated: on }, this.before.closed);
  }

  private reaches({ recourse, party }: Clock): boolean {
    const { fact } = this;
    if (recourse !== undefined && fact.recourse !== undefined && recourse !== fact.recourse) return false;
    return concerns(party, fact.party);
  }

  private shown(clock: Clock): Clock | undefined {
    if (!holds(clock.rule.law.onlyIf, this.circumstances())) return clock;
    const { ifShownLate } = clock.rule.law;
    if (ifShownLate !== undefined && clock.due !== undefined && this.fact.day > clock.due) {
      if (ifShownLate === 'superseded') this.finish({ ...clock, shown: true }, 'superseded');
      return undefined;
    }
    return { ...clock, shown: true };
  }

  private met(clock: Clock): undefined {
    const { fact } = this;
    const { law } = clock.rule;
    if (!clock.shown) return undefined;
    if (fact.implied || (law.metUnlessBy !== undefined && actors(fact.event).includes(law.metUnlessBy))) {
      this.finish(clock, 'superseded');
      return undefined;
    }
    this.acts.push(clock);
    const late = law.kind !== 'waitingPeriod' && clock.due !== undefined && fact.day > clock.due;
    this.finish(clock, late ? 'metLate' : 'met');
    return undefined;
  }

  private struck(clock: Clock): undefined {
    if (clock.shown) this.finish(clock, 'superseded');
    return undefined;
  }

  private finish(clock: Clock, state: Ending['state'], on: Day = this.fact.day): void {
    this.ended = { head: { ...clock, end: { state, on } }, tail: this.ended };
  }

  private extended(clock: Clock): Clock {
    const { event, type, day } = this.fact;
    const { law } = clock.rule;
    if (type === 'timeLimit.extended') {
      const rule = textField(event, 'rule');
      if (rule !== law.id && rule !== law.pairedWith) return clock;
    }
    if (type === 'rpt.modified') {
      const expires = dayField(event, 'expires');
      if (law.decidedBy !== 'settingFact' || expires === undefined) return clock;
      return reckoned({ ...clock, stated: expires }, this.before.closed);
    }
    if (type === 'retaliation.arbitrationSuspended' || type === 'retaliation.arbitrationResumed') return clock;
    const until = dayField(event, 'until');
    return reckoned(
      { ...clock, extension: { by: type, on: day, ...(until !== undefined && { until }) } },
      this.before.closed,
    );
  }

  /** A standstill begins, is prolonged or ends: for the panel's own periods, or for an arbitration's. */
  private stood(clock: Clock): Clock {
    const { fact } = this;
    const stops = standstills[plainType(fact.type)];
    if (stops === undefined || !stops.affects(clock) || clock.recourse !== fact.recourse) return clock;
    if (!concerns(clock.party, fact.party)) return clock;
    if (stops.begins) {
      const until = dayField(fact.event, 'until');
      const since = clock.pause?.since ?? fact.day;
      return reckoned({ ...clock, pause: { since, ...(until !== undefined && { until }) } }, this.before.closed);
    }
    if (clock.pause === undefined) return clock;
    const { pause, ...rest } = clock;
    return reckoned({ ...rest, pausedDays: clock.pausedDays + (fact.day - pause.since) }, this.before.closed);
  }

  private restarted(clock: Clock): Clock {
    if (this.fact.implied) return clock;
    if (this.fact.type === 'rpt.expired' && clock.due !== undefined) return clock;
    const anew = this.begun(clock.rule);
    const { closed } = this.before;
    return reckoned({ ...anew, pausedDays: clock.pausedDays, ...(clock.pause && { pause: clock.pause }) }, closed);
  }

  revive(): void {
    if (!book.revivedBy.has(this.fact.type)) return;
    const revived: Clock[] = [];
    const seen = new Set<RunningRule>();
    for (let link = this.ended; link !== undefined; link = link.tail) {
      const clock = link.head;
      const effect = clock.rule.on.get(this.fact.type) ?? 0;
      if (!(effect & effects.revived) || !this.reaches(clock) || seen.has(clock.rule)) continue;
      seen.add(clock.rule);
      if (clock.due === undefined || clock.due >= this.fact.day) revived.push(clock);
    }
    if (revived.length === 0) return;
    this.ended = chained(items(this.ended).filter((clock) => !revived.includes(clock)));
    for (const { end: _, ...clock } of revived) this.running.push(clock);
  }

  start(): void {
    for (const rule of book.startedBy.get(this.fact.type) ?? []) {
      if (!this.runs(rule) || this.alreadyRuns(rule) || (this.closesGap && this.isMoot(rule))) continue;
      const clock = this.begun(rule);
      if (rule.law.judgesStart) this.judgeStart(clock);
      else this.keep(clock, undefined);
    }
    for (const source of this.moved) this.follow(source);
  }

  private runs({ law, hidden }: RunningRule): boolean {
    const { track } = this.course.parties;
    if (law.track !== undefined && law.track !== track) return false;
    if (law.inTrack?.[track] !== undefined) return false;
    return hidden || holds(law.onlyIf, this.circumstances());
  }

  /** The same rule about the same matter runs already: the first start governs. */
  private alreadyRuns(rule: RunningRule): boolean {
    const { recourse, party, occasion } = this.fact;
    return this.running.some(
      (clock) =>
        clock.rule === rule &&
        clock.recourse === recourse &&
        clock.occasion === occasion &&
        concerns(clock.party, party),
    );
  }

  /** A fact recorded after others implied it starts no period that those have ended. */
  private isMoot({ law }: RunningRule): boolean {
    const { had } = proceedingOf(this.before.course, this.fact.recourse);
    const ends: readonly string[] = [...(law.metBy ?? []), ...(law.supersededBy ?? [])];
    return milestones.some((milestone) => ends.includes(milestone) && had.includes(milestone));
  }

  private begun(rule: RunningRule): Clock {
    const { fact } = this;
    const { law } = rule;
    const trigger = this.triggerOf(rule);
    return this.clock(rule, trigger, {
      starts: law.counts === 'before' ? fact.day : (trigger.day ?? fact.day),
      occasion: fact.occasion,
      ...(fact.party !== undefined && { party: fact.party }),
      ...(fact.recourse !== undefined && { recourse: fact.recourse }),
      ...this.lengthOf(rule),
    });
  }

  private clock(rule: RunningRule, trigger: Trigger, given: Partial<Clock> & Pick<Clock, 'occasion'>): Clock {
    const standsShown = rule.law.shownBy?.some((type) => this.course.standing[type] !== undefined) === true;
    const lift = rule.law.liftedBy?.some((type) => this.course.standing[type] !== undefined && isStanding(type));
    return reckoned(
      {
        rule,
        trigger,
        shown: !rule.hidden || (standsShown && holds(rule.law.onlyIf, this.circumstances())),
        pausedDays: 0,
        ...(lift && { lifted: this.fact.day }),
        ...given,
      },
      this.before.closed,
    );
  }

  private triggerOf({ law }: RunningRule): Trigger {
    const { event, type, day } = this.fact;
    switch (law.countsFrom) {
      case 'received':
        return { day: dayField(event, 'received') ?? day, event: type, field: 'received' };
      case 'on':
        return { day: dayField(event, 'on') ?? day, event: type, field: 'on' };
      case 'adoption': {
        const { decision } = this.course.original;
        const known = decision !== undefined && !decision.implied;
        return { event: type, field: 'adoption', ...(known && { day: decision.day }) };
      }
      default:
        return { day, event: type };
    }
  }

  /** The length that applies: of the version in force, of urgency, or as the fact states it. */
  private lengthOf(rule: RunningRule): Pick<Clock, 'length' | 'halved' | 'stated' | 'mootAfter'> {
    const { law } = rule;
    const { fact, course } = this;
    const mootAfter = law.supersededBy?.includes('meetingPassed') ? dayField(fact.event, 'on') : undefined;
    return {
      ...(mootAfter !== undefined && { mootAfter }),
      ...(law.decidedBy === undefined ? this.lawfulLength(rule) : this.statedLength(law.decidedBy, fact, course)),
    };
  }

  private lawfulLength({ law }: RunningRule): Pick<Clock, 'length' | 'halved'> {
    const { urgent } = this.course.original;
    const length = (urgent && law.urgentPeriod) || inForce(law.versions, this.fact.day) || law.period;
    if (length === undefined) return {};
    if (!law.halved || this.course.parties.track !== 'prohibitedSubsidy') return { length };
    return { length, halved: law.halvedPeriod ?? halfOf(law, length) };
  }

  private statedLength(decidedBy: string, fact: Fact, course: Course): Pick<Clock, 'length' | 'stated'> {
    if (decidedBy === 'nextMeeting') {
      const stated = course.meetings.find((meeting) => meeting > fact.day);
      return stated === undefined ? {} : { stated };
    }
    if (decidedBy === 'withdrawalPeriod') return stating(fact, 'withdrawalPeriod', 'withdrawalPeriod');
    if (decidedBy !== 'settingFact') return {};
    if (fact.type === 'rpt.expired') return { stated: fact.day };
    return stating(fact, 'period', 'expires');
  }

  /** The periods that start at the last day of this one start with it, or move with it. */
  private follow(source: Clock): void {
    for (const rule of source.rule.dependents) {
      const at = this.running.findIndex(
        (clock) =>
          clock.rule === rule &&
          clock.recourse === source.recourse &&
          clock.occasion === source.occasion &&
          samePartyAs(clock.party, source.party),
      );
      const found = this.running[at];
      if (found !== undefined) this.running[at] = this.following(found, source);
      else if (this.splitFollower(rule, source)) continue;
      else if (!this.hasFollowed(rule, source) && this.runs(rule)) this.running.push(this.follower(rule, source));
    }
  }

  /** Where only some complainants' period moved, what follows it moves for them alone. */
  private splitFollower(rule: RunningRule, source: Clock): boolean {
    const { party } = source;
    if (party === undefined) return false;
    const at = this.running.findIndex((clock) => clock.rule === rule && concerns(clock.party, party));
    const shared = this.running[at];
    if (shared === undefined) return false;
    const rest = others(this.course.parties.complainants, shared.party, party);
    this.running.splice(at, 1, this.following({ ...shared, party }, source));
    if (rest.length > 0) this.running.push({ ...shared, party: rest });
    return true;
  }

  private hasFollowed(rule: RunningRule, source: Clock): boolean {
    const wasThere = this.before.running.some((clock) => clock.rule === source.rule && isSameMatter(clock, source));
    return wasThere && items(this.ended).some((clock) => clock.rule === rule && isSameMatter(clock, source));
  }

  private follower(rule: RunningRule, source: Clock): Clock {
    return this.clock(rule, endOf(source), {
      occasion: source.occasion,
      ...(source.due !== undefined && { starts: source.due }),
      ...(source.party !== undefined && { party: source.party }),
      ...(source.recourse !== undefined && { recourse: source.recourse }),
      ...this.lawfulLength(rule),
    });
  }

  private following(clock: Clock, source: Clock): Clock {
    const { starts: _, ...rest } = clock;
    const starts = source.due === undefined ? {} : { starts: source.due };
    return reckoned({ ...rest, ...starts, trigger: endOf(source) }, this.before.closed);
  }

  private judgeStart(clock: Clock): void {
    const late = clock.due !== undefined && this.fact.day > clock.due;
    this.finish(clock, late ? 'metLate' : 'met');
  }

  judge(): void {
    const { fact } = this;
    if (book.judgedBy.has(fact.type)) this.addClosedWindows();
    if (this.acts.length === 0) return;
    const rules = new Set(this.acts.map(({ rule }) => rule));
    const needsEarlier = this.acts.some(({ rule }) => rule.law.kind === 'waitingPeriod');
    const earlier = needsEarlier
      ? [...items(this.ended), ...this.running].filter(
          ({ rule, recourse }) => rules.has(rule) && recourse === fact.recourse,
        )
      : [];
    const departure = judge(fact, this.acts, earlier);
    if (departure !== undefined) this.departures = { head: departure, tail: this.departures };
  }

  /** A further act under a window that an earlier act has used is judged all the same. */
  private addClosedWindows(): void {
    if (this.acts.length > 0) return;
    for (let link = this.ended; link !== undefined; link = link.tail) {
      const clock = link.head;
      const isUsed = clock.end?.state === 'met' || clock.end?.state === 'metLate';
      if (isUsed && clock.rule.on.has(this.fact.type) && clock.rule.law.judges && this.reaches(clock)) {
        this.acts.push(clock);
        return;
      }
    }
  }

  private cached: Circumstances | undefined;
  private circumstances(): Circumstances {
    this.cached ??= {
      course: this.course,
      fact: this.fact,
      proceeding: proceedingOf(this.course, this.fact.recourse),
      surveillanceFrom: this.before.running.find(({ rule }) => rule.law.id === 'dsu-21-6-agenda')?.opens,
    };
    return this.cached;
  }
}

interface Standstill {
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

/** Agreements that stand once made, also for periods that start later. */
function isStanding(type: EventType): boolean {
  return type === 'sequencing.agreed';
}

function inForce(versions: readonly Version[] | undefined, day: Day): Period | undefined {
  if (versions === undefined) return undefined;
  const started = versions.filter(({ from }) => toDay(from) <= day);
  return (started.at(-1) ?? versions[0])?.period;
}

function stating(
  fact: Fact,
  lengthField: 'period' | 'withdrawalPeriod',
  dateField: string,
): Pick<Clock, 'length' | 'stated'> {
  const stated = dayField(fact.event, dateField);
  if (stated !== undefined) return { stated };
  const length = periodField(fact.event, lengthField);
  return length === undefined ? {} : { length };
}

function periodField(event: ProcedureEvent, name: 'period' | 'withdrawalPeriod'): Period | undefined {
  const value = (event as { readonly [K in typeof name]?: Period | string })[name];
  return typeof value === 'object' ? value : undefined;
}

function endOf(source: Clock): Trigger {
  return { endOf: source.rule.law.id, ...(source.due !== undefined && { day: source.due }) };
}

function isSameMatter(a: Clock, b: Clock): boolean {
  return a.recourse === b.recourse && a.occasion === b.occasion && samePartyAs(a.party, b.party);
}

function samePartyAs(a: Party | undefined, b: Party | undefined): boolean {
  return a?.join('\n') === b?.join('\n');
}

function chained<T>(list: readonly T[]): Chain<T> | undefined {
  let chain: Chain<T> | undefined;
  for (const head of list) chain = { head, tail: chain };
  return chain;
}

/** Ends what becomes moot for a reason other than a fact: no division, a panel that lapses with time. */
export function strike(docket: Docket, day: Day, isMoot: (clock: Clock) => boolean): Docket {
  return withEndings(docket, (clock) => (isMoot(clock) ? { state: 'superseded', on: day } : undefined));
}

/** Ends everything, when the dispute ends: what was overdue has lapsed, the rest is moot. */
export function close(docket: Docket, day: Day): Docket {
  return withEndings(docket, (clock) => {
    const state = stateOn(clock, day, docket.course);
    return { state: state === 'overdue' || state === 'lapsed' ? 'lapsed' : 'superseded', on: day };
  });
}

function withEndings(docket: Docket, endingOf: (clock: Clock) => Ending | undefined): Docket {
  const running: Clock[] = [];
  let { ended } = docket;
  for (const clock of docket.running) {
    const end = endingOf(clock);
    if (end === undefined) running.push(clock);
    else if (clock.shown) ended = { head: { ...clock, end }, tail: ended };
  }
  return { ...docket, running, ended };
}
