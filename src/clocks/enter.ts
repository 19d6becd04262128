import type { Day } from '../calendar/date.js';
import { concerns, others, type Party, proceedingOf } from '../casefile/case-file.js';
import { actors, flag } from '../casefile/event-fields.js';
import { type Milestone, milestones } from '../vocabulary.js';
import { type Chain, chained, items } from './chain.js';
import { type Clock, copyOf, type Ending, reckoned } from './clock.js';
import type { Docket } from './docket.js';
import { type Departure, judge } from './judge.js';
import { extended, type Standstill, scheduled, standstillBy, stood } from './move.js';
import { book, effects, type RunningRule } from './rule-book.js';
import type { Scene } from './scene.js';
import { isOver, stateOn } from './standing.js';
import { begun, follower, following } from './start.js';

/** One fact entered into a docket: working storage, of which nothing is seen outside. */
export class Entry {
  private readonly running: Clock[] = [];
  private readonly before: Docket;
  private ended: Chain<Clock> | undefined;
  private departures: Chain<Departure> | undefined;
  private fulfilled: readonly Clock[];
  /** The periods that the fact fulfils or exercises. */
  private readonly acts: Clock[] = [];
  /** The periods whose last day it sets or moves, and where others start. */
  private readonly moved: Clock[] = [];

  constructor(private readonly scene: Scene) {
    this.before = scene.before;
    this.ended = scene.before.ended;
    this.departures = scene.before.departures;
    this.fulfilled = scene.before.fulfilled;
  }

  /** An implied fact starts no period and is not judged, but ends what it ends. */
  made(): Docket {
    this.touchRunning();
    if (!this.scene.fact.implied) {
      this.revive();
      this.start();
      this.judge();
    }
    if (this.scene.fact.type === 'rpt.modified')
      this.fulfilled = this.fulfilled.map((clock) => extended(clock, this.scene));
    return {
      course: this.scene.course,
      running: this.running,
      ended: this.ended,
      departures: this.departures,
      fulfilled: this.fulfilled,
      closed: this.before.closed,
      isEnded: false,
      past: this.before.past,
    };
  }

  private touchRunning(): void {
    const { fact, isDecidingAward, showsComposition } = this.scene;
    const stops = standstillBy(fact.plain);
    // Facts whose effect does not stand in the rows, or not there alone.
    const concernsAll =
      stops !== undefined || isDecidingAward || showsComposition || fact.type === 'dsb.meetingScheduled';
    for (const clock of this.before.running) {
      if (clock.mootAfter !== undefined && fact.day > clock.mootAfter) this.moot(clock, clock.mootAfter);
      else if (concernsAll || clock.rule.on.has(fact.type)) this.touch(clock, stops);
      else this.running.push(clock);
    }
  }

  private touch(clock: Clock, stops: Standstill | undefined): void {
    const own = this.ownPart(clock);
    const standing = stops === undefined ? own : stood(own, stops, this.scene);
    const kept = this.touched(
      this.scene.fact.type === 'dsb.meetingScheduled' ? scheduled(standing, this.scene) : standing,
    );
    if (kept !== undefined) this.keep(kept, own);
  }

  /**
   * What a fact of some complainants does concerns their part of a period: the others' part goes on
   * as a period of its own.
   */
  private ownPart(clock: Clock): Clock {
    const { fact, course } = this.scene;
    const { party } = fact;
    if (party === undefined || !clock.rule.on.has(fact.type) || !this.scene.reaches(clock)) return clock;
    const rest = others(course.parties.complainants, clock.party, party);
    if (rest.length === 0 || this.isShared(clock)) return clock;
    this.running.push({ ...clock, party: rest });
    return { ...clock, party };
  }

  /** A solution of one complainant leaves the periods of the DSB, the panel and others as they are. */
  private isShared({ party, rule }: Clock): boolean {
    const { holder } = rule.law;
    return this.scene.isSolution && party === undefined && holder !== 'complainant' && holder !== 'respondent';
  }

  /** Puts a clock back; where its last day moved, the periods that start there move with it. */
  private keep(clock: Clock, before: Clock | undefined): void {
    this.running.push(clock);
    if (clock.rule.dependents.length > 0 && clock.due !== before?.due) this.moved.push(clock);
  }

  /** What the fact makes of one running clock: the same, a changed one, or none where it ended. */
  private touched(clock: Clock): Clock | undefined {
    const { fact } = this.scene;
    const effect = this.effectOn(clock);
    if (effect === 0 || !this.scene.reaches(clock)) return clock;
    if (effect & effects.called) return this.called(clock);
    const shown = effect & effects.shown ? this.shown(clock) : clock;
    if (shown === undefined) return undefined;
    if (effect & effects.defeated && shown.due !== undefined && fact.day <= shown.due) return this.struck(shown);
    const lifted = effect & effects.lifted ? this.lifted(shown) : shown;
    if (effect & effects.judged && lifted.shown) this.acts.push(lifted);
    if (effect & effects.met) return this.met(lifted);
    if (effect & effects.superseded && !this.scene.endsDispute && !this.isShared(lifted)) return this.struck(lifted);
    const moved = effect & effects.extended ? extended(lifted, this.scene) : lifted;
    return effect & effects.restarted ? this.restarted(moved) : moved;
  }

  private effectOn(clock: Clock): number {
    const { fact, isDecidingAward, showsComposition } = this.scene;
    const effect = clock.rule.on.get(fact.type) ?? 0;
    if (clock.recourse !== fact.recourse) return effect;
    if (isDecidingAward && clock.rule.ofProceeding && !(effect & effects.met)) return effects.superseded;
    const composes = showsComposition && (clock.rule.on.get('compliance.panel.composed') ?? 0) & effects.superseded;
    return composes ? effect | effects.superseded : effect;
  }

  private called(clock: Clock): Clock {
    const { fact } = this.scene;
    const isLate = clock.rule.law.requestedInTime && clock.due !== undefined && fact.day > clock.due;
    return isLate || fact.implied || clock.called ? clock : Object.assign(copyOf(clock), { called: true });
  }

  private shown(clock: Clock): Clock | undefined {
    const { fact } = this.scene;
    if (clock.shown || fact.implied || !this.scene.holds(clock.rule)) return clock;
    if (clock.rule.law.cumulative && this.isAllowedAlready(clock)) return undefined;
    const { ifActivatedLate } = clock.rule.law;
    const isLate = ifActivatedLate !== undefined && clock.due !== undefined && fact.day > clock.due;
    if (!isLate) return { ...clock, shown: true };
    if (ifActivatedLate === 'superseded') this.finish({ ...clock, shown: true }, 'superseded');
    return undefined;
  }

  /** A wait that stands besides others does not take back a right that they have opened. */
  private isAllowedAlready({ rule, recourse }: Clock): boolean {
    const acts = rule.law.metBy ?? [];
    return this.before.running.some(
      (other) =>
        other.shown &&
        other.recourse === recourse &&
        !other.rule.law.cumulative &&
        other.rule.law.kind === 'waitingPeriod' &&
        other.rule.law.metBy?.some((act) => acts.includes(act)) === true &&
        isOver(other, this.scene.fact.day),
    );
  }

  private lifted(clock: Clock): Clock {
    const { fact, closed } = this.scene;
    const stays = fact.type === 'goodOffices.ended' && flag(fact.event, 'failed') !== true;
    return stays || clock.lifted !== undefined
      ? clock
      : reckoned(clock, { lifted: fact.day, liftedBy: fact.type }, closed);
  }

  private met(clock: Clock): undefined {
    const { fact } = this.scene;
    const { law } = clock.rule;
    if (!clock.shown) return undefined;
    if (fact.implied || (law.notMetIfBy !== undefined && actors(fact.event).includes(law.notMetIfBy)))
      return this.struck(clock);
    this.acts.push(clock);
    const isLate = law.kind !== 'waitingPeriod' && clock.due !== undefined && fact.day > clock.due;
    this.finish(clock, isLate ? 'metLate' : 'met');
    if (clock.rule.isPeriodToComply) this.fulfilled = [...this.fulfilled, clock];
    return undefined;
  }

  /** Moot; but a right that had lapsed by then stays lapsed. */
  private struck(clock: Clock): undefined {
    if (!clock.shown) return undefined;
    this.moot(clock, this.scene.fact.day);
    return undefined;
  }

  private moot(clock: Clock, on: Day): void {
    if (stateOn(clock, on) === 'lapsed') this.finish(clock, 'lapsed', clock.due);
    else if (clock.shown) this.finish(clock, 'superseded', on);
  }

  private finish(clock: Clock, state: Ending['state'], on: Day = this.scene.fact.day): void {
    const head = copyOf(clock);
    head.end = { state, on };
    this.ended = { head, tail: this.ended };
  }

  /** The fact starts a running period over; what it has stood still stays counted. */
  private restarted(clock: Clock): Clock {
    const { fact, closed } = this.scene;
    if (fact.implied || (fact.type === 'rpt.expired' && clock.due !== undefined)) return clock;
    const { pausedDays, pause } = clock;
    return reckoned(begun(clock.rule, this.scene), { pausedDays, pause }, closed);
  }

  /** A withdrawn appeal puts back the periods of DSU 16 with their original last day, if it is not past. */
  private revive(): void {
    const { fact } = this.scene;
    if (!book.revivedBy.has(fact.type)) return;
    const seen = new Set<RunningRule>();
    const revived = this.sinceStart()
      .reverse()
      .filter((clock) => {
        const isOf = (clock.rule.on.get(fact.type) ?? 0) & effects.revived && this.scene.reaches(clock);
        if (!isOf || seen.has(clock.rule)) return false;
        seen.add(clock.rule);
        return clock.due === undefined || clock.due >= fact.day;
      });
    if (revived.length === 0) return;
    this.ended = chained(items(this.ended).filter((clock) => !revived.includes(clock)));
    for (const clock of revived) this.running.push({ ...clock, end: undefined });
  }

  private start(): void {
    for (const rule of book.startedBy.get(this.scene.fact.type) ?? []) {
      if (!this.runs(rule) || this.alreadyRuns(rule) || this.isMoot(rule) || this.wasSet(rule)) continue;
      const clock = begun(rule, this.scene);
      if (rule.law.startIsTheAct) this.judgeStart(clock);
      else this.keep(clock, undefined);
    }
    for (const source of this.moved) this.moveFollowers(source);
  }

  private runs(rule: RunningRule): boolean {
    const { track } = this.scene.course.parties;
    const { law } = rule;
    if (law.track !== undefined && law.track !== track) return false;
    if (law.replacedInTrack?.[track] !== undefined) return false;
    if (rule.inCompliance && this.scene.recourseFor(rule) === 0) return false;
    return rule.hidden || this.scene.holds(rule);
  }

  /** The same rule about the same matter runs already: the first start governs. */
  private alreadyRuns(rule: RunningRule): boolean {
    const { party, occasion } = this.scene.fact;
    const recourse = this.scene.recourseFor(rule);
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
    const { fact, before } = this.scene;
    const { implied, had } = proceedingOf(before.course, fact.recourse);
    if (!implied.includes(fact.plain as Milestone)) return false;
    const ends: readonly string[] = [...(law.metBy ?? []), ...(law.supersededBy ?? [])];
    return milestones.some((milestone) => ends.includes(milestone) && had.includes(milestone));
  }

  /** A change of a period that was set before does not set it anew. */
  private wasSet(rule: RunningRule): boolean {
    const { type } = this.scene.fact;
    return rule.law.startsIfUnset?.includes(type) === true && this.sinceStart().some((clock) => clock.rule === rule);
  }

  private judgeStart(clock: Clock): void {
    const isLate = clock.due !== undefined && this.scene.fact.day > clock.due;
    this.finish(clock, isLate ? 'metLate' : 'met');
  }

  /** The periods that start at the last day of this one start with it, or move with it. */
  private moveFollowers(source: Clock): void {
    for (const rule of source.rule.dependents) {
      const at = this.running.findIndex((clock) => clock.rule === rule && isSameMatter(clock, source));
      const found = this.running[at];
      if (found !== undefined) this.running[at] = following(found, source, this.scene);
      else if (!this.splitFollower(rule, source) && !this.hasFollowed(rule, source) && this.runs(rule))
        this.running.push(follower(rule, source, this.scene));
    }
  }

  /** Where only some complainants' period moved, what follows it moves for them alone. */
  private splitFollower(rule: RunningRule, source: Clock): boolean {
    const { party } = source;
    if (party === undefined) return false;
    const at = this.running.findIndex((clock) => clock.rule === rule && concerns(clock.party, party));
    const shared = this.running[at];
    if (shared === undefined) return false;
    const rest = others(this.scene.course.parties.complainants, shared.party, party);
    this.running.splice(at, 1, following({ ...shared, party }, source, this.scene));
    if (rest.length > 0) this.running.push({ ...shared, party: rest });
    return true;
  }

  /** What followed and has ended stays ended, however its source moves. */
  private hasFollowed(rule: RunningRule, source: Clock): boolean {
    const wasThere = this.before.running.some((clock) => clock.rule === source.rule && isSameMatter(clock, source));
    return wasThere && this.sinceStart().some((clock) => clock.rule === rule && isSameMatter(clock, source));
  }

  private judge(): void {
    const { fact } = this.scene;
    if (book.judgedBy.has(fact.type)) this.addUsedWindow();
    if (this.acts.length === 0) return;
    const departure = judge(fact, this.acts, this.otherWaits());
    if (departure !== undefined) this.departures = { head: departure, tail: this.departures };
  }

  /** What has ended since the dispute began, or was last taken up again; oldest first. */
  private sinceStart(): Clock[] {
    return items(this.ended, this.before.past);
  }

  /** A further act under a window that an earlier act has used is judged all the same. */
  private addUsedWindow(): void {
    if (this.acts.length > 0) return;
    for (let link = this.ended; link !== undefined && link !== this.before.past; link = link.tail) {
      const { rule, end } = link.head;
      const isUsed = end?.state === 'met' || end?.state === 'metLate';
      if (isUsed && rule.law.judgesEach && rule.on.has(this.scene.fact.type) && this.scene.reaches(link.head)) {
        this.acts.push(link.head);
        return;
      }
    }
  }

  /** The other runnings of the waits that the act had to keep: the first request governs. */
  private otherWaits(): readonly Clock[] {
    const waits = this.acts.filter(({ rule }) => rule.law.firstGoverns);
    if (waits.length === 0) return waits;
    const { recourse } = this.scene.fact;
    const isOther = (clock: Clock) => clock.recourse === recourse && waits.some(({ rule }) => rule === clock.rule);
    return [...this.sinceStart(), ...this.running].filter(isOther);
  }
}

function isSameMatter(a: Clock, b: Clock): boolean {
  return a.recourse === b.recourse && a.occasion === b.occasion && isSameParty(a.party, b.party);
}

function isSameParty(a: Party | undefined, b: Party | undefined): boolean {
  return a?.join('\n') === b?.join('\n');
}
