import { toDay } from '../calendar/date.js';
import { advance } from '../casefile/advance.js';
import { proceedingOf } from '../casefile/case-file.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import { leadsToImplied } from '../casefile/leading.js';
import { concerns, others, type Party, withPart } from '../casefile/parties.js';
import { type Fact, place } from '../casefile/place.js';
import { type EventType, type Milestone, milestones } from '../vocabulary.js';
import { applied, keepsItsDay, mootFrom, type Outcome, splitByParty } from './apply.js';
import { type Clock, changed, isPast } from './clock.js';
import { type Docket, endedSinceStart } from './docket.js';
import { conditionsHold, type Entry, entryOf, hold, type Position, partsOf, reaches, recourseFor } from './entry.js';
import { judge } from './judge.js';
import { added, type Log } from './log.js';
import { extended, type Standstill, standstillBy } from './move.js';
import { lastDayToComply } from './periods-to-comply.js';
import { revivedBy } from './revivals.js';
import { bookOf, type ClockRule, isSameRule, lawOf, type RuleName, ruleOf } from './rule-book.js';
import { follower, following, started, withoutAlike } from './start.js';

/*
 * The path of a fact through the law. The fact gets its place, and the case file takes it in. Then the
 * periods go through steps, each a function from periods to periods:
 *
 * 1. `withEffects`: each running period is split by party where needed, paused, and changed, ended or
 *    dropped as its rule says.
 * 2. `withRevived`: a withdrawn appeal puts back the periods that the appeal ended, a further appeal its own.
 * 3. `withStarted`: the rules that the fact starts get a period.
 * 4. `withFollowers`: periods that start at the last day of another start with it, or move with it.
 * 5. `judged`: the act is judged by the periods that it fulfilled or exercised.
 *
 * An implied fact has no known date: it takes step 1 alone.
 */

/** The periods on their way through the steps. */
interface Periods {
  readonly running: readonly Clock[];
  readonly ended: Log<Clock>;
  /** The periods that the fact fulfils or exercises. */
  readonly acts: readonly Clock[];
  /** The periods whose last day the fact sets or moves. */
  readonly moved: readonly Clock[];
  readonly fulfilled: readonly Clock[];
}

/** The dispute after a fact: periods ended, moved, activated and started, and the act judged. */
export function enter(before: Position, event: ProcedureEvent): Position {
  if (WITHOUT_EFFECT.has(event.type)) return before;
  const fact = restingOn(place(before.caseFile, event, toDay(event.date)), before.docket);
  const caseFile = advance(before.caseFile, fact);
  if (before.docket.isEnded) return { caseFile, docket: before.docket };
  const entry = entryOf(fact, before, caseFile);
  return { caseFile, docket: entered(entry) };
}

/** A request for retaliation with the period to comply that it rests on. */
function restingOn(fact: Fact, docket: Docket): Fact {
  if (fact.type !== 'retaliation.requested') return fact;
  return { ...fact, restsOn: lastDayToComply(docket, fact.party, fact.day) };
}

/** Facts that change nothing: they are kept, and the calendar comes to their day. */
const WITHOUT_EFFECT: ReadonlySet<EventType> = /* @__PURE__ */ new Set<EventType>(['note', 'date.reached']);

/** Whether a fact leaves every period as it is: one of several appellants withdraws, and the appeal goes on. */
function changesNothing({ fact, isOfOneAppellant }: Entry): boolean {
  return isOfOneAppellant && fact.plain === 'appeal.withdrawn';
}

function entered(entry: Entry): Docket {
  const { fact, before } = entry;
  if (changesNothing(entry)) return before.docket;
  const touched = withEffects(entry);
  const periods = fact.implied ? touched : withFollowers(withStarted(withRevived(touched, entry), entry), entry);
  const { departures } = before.docket;
  const departure = fact.implied ? undefined : judged(periods, entry);
  const { running, ended, fulfilled } = periods;
  const isUnchanged = running === before.docket.running && ended === before.docket.ended && departure === undefined;
  if (isUnchanged && fact.type !== 'rpt.modified' && !entry.isSolution) return before.docket;
  return {
    running,
    ended,
    departures: departure === undefined ? departures : added(departures, departure),
    fulfilled: fulfilledAfter(fulfilled, entry),
    workingDays: before.docket.workingDays,
    choice: before.docket.choice,
    isEnded: false,
    endedBefore: before.docket.endedBefore,
  };
}

/** The periods to comply that were fulfilled: a change moves them, and a solution ends its own part. */
function fulfilledAfter(fulfilled: readonly Clock[], entry: Entry): readonly Clock[] {
  const { fact, isSolution, caseFile } = entry;
  const part = { all: caseFile.parties.complainants, party: fact.party, is: () => true };
  if (fact.type === 'rpt.modified') return withPart(fulfilled, part, (clock) => extended(clock, entry));
  return isSolution ? withPart(fulfilled, part, () => undefined) : fulfilled;
}

/** Facts whose effect on a period does not stand in its row, or not there alone. */
function concernsEvery(
  { fact, isDecidingAward, showsComposition, composesJoined, takesOut }: Entry,
  standstill: Standstill | undefined,
): boolean {
  const isWider = isDecidingAward || showsComposition || composesJoined || takesOut;
  return standstill !== undefined || isWider || fact.type === 'dsb.meetingScheduled';
}

/** Step 1: the running periods after the fact. */
function withEffects(entry: Entry): Periods {
  const { fact, before } = entry;
  const { docket } = before;
  const standstill = standstillBy(fact);
  const every = concernsEvery(entry, standstill);
  const first = every ? 0 : docket.running.findIndex((clock) => isTouched(clock, fact));
  if (first < 0) return { running: docket.running, ended: docket.ended, fulfilled: docket.fulfilled, ...NO_ACTS };
  const result = new Collected(docket, first);
  for (let index = first; index < docket.running.length; index += 1) {
    const clock = docket.running[index] as Clock;
    if (clock.mootAfter !== undefined && fact.day > clock.mootAfter)
      result.take(mootFrom(clock, clock.mootAfter + 1), clock);
    else if (every || ruleOf(clock).effects.has(fact.type)) {
      const { own, others: rest } = splitByParty(clock, entry);
      if (rest !== undefined) result.keep(rest);
      result.take(applied(own, standstill, entry), own);
    } else result.keep(clock);
  }
  return result;
}

const NO_ACTS: Pick<Periods, 'acts' | 'moved'> = { acts: [], moved: [] };

/** Whether a fact can change a period: its rule names the fact, or the meeting that it was about has passed. */
function isTouched(clock: Clock, { type, day }: Fact): boolean {
  return (clock.mootAfter !== undefined && day > clock.mootAfter) || ruleOf(clock).effects.has(type);
}

/** The outcomes of step 1, as they come in. */
class Collected implements Periods {
  readonly running: Clock[];
  readonly acts: Clock[] = [];
  readonly moved: Clock[] = [];
  ended: Log<Clock>;
  fulfilled: readonly Clock[];

  /** @param untouched how many of the running periods, from the first, the fact leaves as they are */
  constructor({ running, ended, fulfilled }: Docket, untouched: number) {
    this.running = running.slice(0, untouched);
    this.ended = ended;
    this.fulfilled = fulfilled;
  }

  keep(clock: Clock): void {
    this.running.push(clock);
  }

  take(outcome: Outcome, before: Clock): void {
    if (outcome.is === 'kept') {
      this.keep(outcome.clock);
      if (outcome.acted) this.acts.push(outcome.clock);
      if (leads(outcome.clock, before)) this.moved.push(outcome.clock);
    } else if (outcome.is === 'ended') {
      this.end(outcome.clock, outcome.act);
      if (outcome.others !== undefined) this.keep(outcome.others);
    }
  }

  private end(clock: Clock, act: Clock | undefined): void {
    this.ended = added(this.ended, clock);
    if (act === undefined) return;
    this.acts.push(act);
    const isMet = clock.end?.state === 'met' || clock.end?.state === 'metLate';
    if (isMet && lawOf(clock).isPeriodToComply) this.fulfilled = [...this.fulfilled, act];
  }
}

/** Whether periods start at the last day of this one, and that day has been set or moved, or is known to have passed. */
function leads(clock: Clock, before: Clock | undefined): boolean {
  const hasMoved = clock.due !== before?.due || clock.dueAtLatest !== before?.dueAtLatest;
  return ruleOf(clock).followers.length > 0 && (hasMoved || clock.overSince !== before?.overSince);
}

/**
 * Step 2: a withdrawn appeal puts back the periods of DSU 16 with their original last day, if it is not past, and the
 * aim of DSU 20 without an appeal; a further appeal, that with one. A withdrawn request to retaliate puts back its wait.
 */
function withRevived(periods: Periods, entry: Entry): Periods {
  const revived = revivedBy(entry, periods.ended);
  if (revived === undefined) return periods;
  return { ...periods, ended: revived.ended, running: [...periods.running, ...revived.back] };
}

/** Step 3: the periods that the fact starts. */
function withStarted(periods: Periods, entry: Entry): Periods {
  const rules = rulesStartedBy(entry);
  if (rules.length === 0) return periods;
  const now: Starting = { ...periods, running: [...periods.running], moved: [...periods.moved] };
  for (const rule of rules) start(now, rule, entry);
  const isSame = now.running.length === periods.running.length && now.ended === periods.ended;
  return isSame ? periods : now;
}

/** The periods while those that a fact starts are added, one after the other. */
interface Starting extends Periods {
  readonly running: Clock[];
  readonly moved: Clock[];
  ended: Log<Clock>;
}

/** The rules that the fact starts. A panel that joins another has no composition of its own to wait for. */
function rulesStartedBy({ fact, before, joinsPanel, composesJoined, isOfOneAppellant }: Entry): readonly ClockRule[] {
  if (composesJoined || isOfOneAppellant) return [];
  const book = bookOf(before.docket.choice);
  const rules = book.startedBy.get(fact.type) ?? [];
  if (!joinsPanel) return rules;
  const onJoining = book.startedBy.get('panel.composed')?.filter(({ law }) => law.startsOnJoining);
  return [...rules, ...(onJoining ?? [])];
}

function start(now: Starting, rule: ClockRule, entry: Entry): void {
  if (!runs(rule, entry) || isMoot(rule, entry)) return;
  const party = withoutPeriod(rule, now, entry);
  if (party?.length === 0) return;
  for (const part of partsOf(rule, entry, party)) {
    const clock = withoutAlike(started(rule, entry, part), now.running, entry);
    if (clock === undefined) continue;
    if (rule.law.startIsTheAct) now.ended = added(now.ended, judgedStart(clock, entry));
    else {
      now.running.push(clock);
      if (leads(clock, undefined)) now.moved.push(clock);
    }
  }
}

/** Whether a rule runs in this dispute, on its track, in the proceeding of the fact. */
function runs(rule: ClockRule, entry: Entry): boolean {
  const { track } = entry.caseFile.parties;
  const { law } = rule;
  if (law.track !== undefined && law.track !== track) return false;
  if (law.replacedInTrack?.[track] !== undefined || law.notInTrack?.includes(track)) return false;
  if (rule.existsFrom !== undefined && entry.fact.day < rule.existsFrom) return false;
  if (rule.inCompliance && recourseFor(rule, entry) === 0) return false;
  // After the adoption there are panels on compliance only, and nobody waits for these.
  if (rule.holdsBackPanel && entry.before.caseFile.original.decision !== undefined) return false;
  return law.activatedBy !== undefined || conditionsHold(rule, entry);
}

/**
 * The complainants for whom no period of the rule about the same matter runs already: of two starts the first governs.
 * A fact that only changes a period, or says that it ended, starts none for those for whom one was set before.
 */
function withoutPeriod(rule: ClockRule, periods: Periods, entry: Entry): Party | undefined {
  const { covers, occasion, type } = entry.fact;
  const recourse = recourseFor(rule, entry);
  const isChange = rule.law.startsIfUnset?.includes(type) === true;
  if (!isChange && !rule.law.isPeriodToComply && !periods.running.some((clock) => isSameRule(clock, rule)))
    return covers;
  const isSame = (clock: Clock) => isSameRule(clock, rule) && clock.recourse === recourse;
  const running = periods.running.filter((clock) => isSame(clock) && clock.occasion === occasion);
  const set = sinceStart(periods, entry).filter(
    (clock) => isSame(clock) && (isChange || keepsItsDay(clock, entry.fact)),
  );
  const same = [...running, ...set];
  const { complainants } = entry.caseFile.parties;
  return same.reduce<Party | undefined>((party, clock) => others(complainants, party, clock.party), covers);
}

/** Whether the period of a fact that was implied before, or leads to one, has ended already: its end is on record. */
function isMoot({ law }: ClockRule, { fact, before: { caseFile } }: Entry): boolean {
  const proceeding = proceedingOf(caseFile, fact.recourse);
  const { implied, had } = proceeding;
  if (!implied.includes(fact.plain as Milestone) && !leadsToImplied(proceeding, fact.plain)) return false;
  const ends: readonly string[] = [...(law.metBy ?? []), ...(law.supersededBy ?? [])];
  if (milestones.some((milestone) => ends.includes(milestone) && had.includes(milestone))) return true;
  // What follows the last day of a period to comply needs that period, also where it was met before.
  if (law.isPeriodToComply) return false;
  const all = caseFile.parties.complainants;
  const onRecord = Object.keys(caseFile.firstDays) as EventType[];
  return onRecord.some(
    (type) => ends.includes(type) && others(all, fact.covers, caseFile.concerned[type]).length === 0,
  );
}

/** The period that ends as it starts: its start is the act that is judged. */
function judgedStart(clock: Clock, { fact }: Entry): Clock {
  const isLate = isPast(clock, fact.day);
  return changed(clock, { end: { state: isLate ? 'metLate' : 'met', on: fact.day } });
}

/** Step 4: the periods that start at a last day which the fact set or moved. */
function withFollowers(periods: Periods, entry: Entry): Periods {
  return periods.moved.reduce((now, source) => withFollowersOf(now, source, entry), periods);
}

/** The periods that start at the last day of one, and those that start at theirs. */
function withFollowersOf(periods: Periods, source: Clock, entry: Entry): Periods {
  return ruleOf(source).followers.reduce((now, rule) => withFollower(now, rule, { source, entry }), periods);
}

/** A period whose last day has moved, in the entry of a fact. */
interface Moved {
  readonly source: Clock;
  readonly entry: Entry;
}

/** What follows the period moves with it for its complainants; for those of whom nothing follows it yet, it starts. */
function withFollower(periods: Periods, rule: RuleName, { source, entry }: Moved): Periods {
  const isStarted = runs(ruleOf(rule), entry) && !isPointless(rule, source, entry);
  if (!isStarted && !periods.running.some((clock) => isSameRule(clock, rule))) return periods;
  const all = entry.caseFile.parties.complainants;
  const is = (clock: Clock) =>
    isSameRule(clock, rule) && clock.trigger.endOf === source.rule && isSameOccasion(clock, source);
  const changes: Clock[] = [];
  const running = withPart(periods.running, { all, party: source.party, is }, (own) => {
    const moved = following(own, source, entry);
    changes.push(moved);
    return moved;
  });
  const isOver = wasThere(source, entry) && !isFurtherPeriod(source, entry);
  const followed = [...running.filter(is), ...(isOver ? sinceStart(periods, entry).filter(is) : [])];
  const party = followed.reduce<Party | undefined>((rest, clock) => others(all, rest, clock.party), source.party);
  if (party?.length !== 0 && isStarted)
    for (const part of partsOf(ruleOf(rule), entry, party))
      changes.push(follower(ruleOf(rule), changed(source, { party: part }), entry));
  const made = changes.filter((clock) => !running.includes(clock));
  const after: Periods = { ...periods, running: [...running, ...made] };
  return changes.reduce((now, clock) => withFollowersOf(now, clock, entry), after);
}

/**
 * Whether a period would count from a last day that nobody knows without anything to show: it counts back from that day,
 * or the fact is itself the act, or makes it moot.
 */
function isPointless(rule: RuleName, { due }: Clock, { fact }: Entry): boolean {
  if (due !== undefined) return false;
  const { law, effects } = ruleOf(rule);
  const effect = effects.get(fact.type);
  return law.counts === 'before' || effect?.met === true || effect?.superseded === true;
}

/** Whether a period to comply now ends later than the one that a request for retaliation rested on: it counts anew. */
function isFurtherPeriod({ due, party, ...source }: Clock, { caseFile }: Entry): boolean {
  if (!lawOf(source).isPeriodToComply || due === undefined) return false;
  return caseFile.retaliation.some((one) => concerns(one.party, party) && (one.restsOn ?? Infinity) < due);
}

/** Whether the period ran before the fact: what followed it and has ended stays ended, however it moves. */
function wasThere(source: Clock, { before }: Entry): boolean {
  return before.docket.running.some(
    (clock) => isSameRule(clock, source) && isSameOccasion(clock, source) && concerns(clock.party, source.party),
  );
}

function isSameOccasion(a: Clock, b: Clock): boolean {
  return a.recourse === b.recourse && a.occasion === b.occasion;
}

/** Step 5: the irregularity that the act is, if it is one. */
function judged(periods: Periods, entry: Entry) {
  const used = periods.acts.length > 0 ? undefined : usedWindow(periods, entry);
  const acts = used === undefined ? periods.acts : [used];
  const judgedActs = acts.filter((clock) => mayBeIrregular(clock, entry));
  return judgedActs.length === 0
    ? undefined
    : judge(entry.fact, judgedActs, { caseFile: entry.caseFile, docket: entry.before.docket });
}

/** Whether a period can give an irregularity in these circumstances. */
function mayBeIrregular(clock: Clock, entry: Entry): boolean {
  const { irregularIf } = lawOf(clock);
  return irregularIf === undefined || hold([irregularIf], entry, clock.recourse);
}

/** The latest window that an earlier act has used: a further act under it is judged all the same. */
function usedWindow(periods: Periods, entry: Entry): Clock | undefined {
  const { type } = entry.fact;
  if (!bookOf(entry.before.docket.choice).judgedBy.has(type)) return undefined;
  return sinceStart(periods, entry)
    .reverse()
    .find((clock) => {
      const isUsed = clock.end?.state === 'met' || clock.end?.state === 'metLate';
      return isUsed && lawOf(clock).judgesEach && ruleOf(clock).effects.has(type) && reaches(entry, clock);
    });
}

/** What has ended since the dispute began, or was last taken up again; the first that ended first. */
function sinceStart({ ended }: Periods, { before }: Entry): Clock[] {
  return endedSinceStart({ ...before.docket, ended });
}
