import { type Day, fromDay } from '../calendar/date.js';
import { proceedingOf } from '../casefile/case-file.js';
import { isSameParty, others, type Parties, type Party, partyFrom } from '../casefile/parties.js';
import { citationOf } from '../clocks/citation.js';
import { type Clock, isPast } from '../clocks/clock.js';
import type { Docket } from '../clocks/docket.js';
import type { Position } from '../clocks/entry.js';
import { awaitsNotice, holderIn } from '../clocks/joint-resumption.js';
import { lawOf } from '../clocks/rule-book.js';
import { awaitsPanel, isWithoutObject, stateIn } from '../clocks/silence.js';
import { isLive } from '../clocks/standing.js';
import { dormantBeside, openDay, waitsAmong, withFirst } from '../clocks/waits.js';
import { ruleSentences } from '../languages/english/rules.js';
import type { RuleSentence } from '../languages/language.js';
import { mayHappenIn } from '../machine/accepts.js';
import { COMPLIANCE_STATE, type EventType, inCompliance, type ProceedingEventType } from '../vocabulary.js';
import { byTable, compared, heldBy } from './deadlines.js';
import { type DraftStep, draftStep, type EarlierRight, type NextStep } from './next-step.js';
import { otherwiseOf } from './otherwise.js';

/** One act that the law times, of one proceeding and the same parties. */
interface TimedAct {
  /** The fact that it would be; absent where the record format knows none. */
  readonly event: EventType | undefined;
  /** The complainants whose step it is; all of them where absent. */
  readonly party: Party | undefined;
  /** The first of its waits and periods to begin. */
  readonly first: Clock;
  readonly waits: readonly Clock[];
  /** The periods in which it is to be done. */
  readonly periods: readonly Clock[];
}

/** Where the question is asked. */
interface Moment {
  readonly position: Position;
  readonly states: readonly string[];
  readonly day: Day;
}

/** A step for each act that the law times: what waits hold back before the rest, each in the order in which it began. */
export function timedSteps(moment: Moment): NextStep[] {
  const acts = actsAmong(
    [...moment.position.docket.running].filter((clock) => givesStep(clock, moment)).sort(byBeginning),
    moment.position.caseFile.parties,
  );
  const isWaitedFor = ({ waits }: TimedAct) => waits.length > 0;
  const ordered = [...acts.filter(isWaitedFor), ...acts.filter((act) => !isWaitedFor(act))];
  return ordered.flatMap((act) => stepOf(act, moment) ?? []);
}

/** Whether a period gives a step: its act is called for, can be done, and is not done already. */
function givesStep(clock: Clock, moment: Moment): boolean {
  const { position, day } = moment;
  if (!isCalledFor(clock) || isRequested(clock, position)) return false;
  if (awaitsNotice(clock, position, day) || awaitsPanel(clock, position)) return false;
  const event = eventOf(clock);
  if (event !== undefined && !mayHappenIn(statesOf(clock, moment), event)) return false;
  return isLive(stateIn(position, clock, day)) || (event !== undefined && isStillOpen(clock, moment));
}

/** The states in which the act of a period is asked about: an earlier recourse has one of its own. */
function statesOf({ recourse }: Clock, { position: { caseFile }, states }: Moment): readonly string[] {
  if (recourse === undefined || recourse === caseFile.recourse) return states;
  const { at } = proceedingOf(caseFile, recourse);
  const others = states.filter((state) => !state.startsWith(COMPLIANCE_STATE));
  return at === undefined ? others : [...others, `${COMPLIANCE_STATE}${at}`];
}

/** Whether a right has passed its day, and the act stays possible and regular all the same. */
function isStillOpen(clock: Clock, { position, day }: Moment): boolean {
  const { duty, irregular } = lawOf(clock);
  const isOfEarlier = clock.recourse !== undefined && clock.recourse !== position.caseFile.recourse;
  if (duty !== 'may' || irregular !== undefined || isOfEarlier) return false;
  if (isWithoutObject(clock, position.caseFile, day)) return false;
  return stateIn(position, clock, day) === 'lapsed';
}

/** Whether the request that follows an award has been made by all whom it concerns, and is not decided (DSU 22.7). */
function isRequested(clock: Clock, { caseFile }: Position): boolean {
  if (lawOf(clock).decidedBy !== 'award') return false;
  const pending = caseFile.retaliation.filter(({ state, isAwarded }) => state === 'requested' && isAwarded);
  const { complainants } = caseFile.parties;
  return pending.some(({ party }) => others(complainants, clock.party, party).length === 0);
}

/** What is due only upon a request is no step before it. */
function isCalledFor(clock: Clock): boolean {
  const law = lawOf(clock);
  if (!clock.active || clock.starts === undefined || law.guides !== undefined || law.isNoStep) return false;
  return law.dueOnRequest === undefined || clock.requested;
}

function eventOf(clock: Clock): EventType | undefined {
  const { inCompliance: isTwin, recourse } = clock;
  const law = lawOf(clock);
  const event = law.act === 'none' ? undefined : (law.act ?? law.metBy?.[0] ?? law.judgesEach?.[0]);
  if (event === undefined || recourse === undefined || !isTwin) return event;
  return inCompliance(event as ProceedingEventType);
}

/** As they began, of one day in the order of the law table: the order of the facts of a day does not count. */
function byBeginning(a: Clock, b: Clock): number {
  return (
    (a.starts ?? Infinity) - (b.starts ?? Infinity) ||
    byTable(a.rule, b.rule) ||
    (a.recourse ?? 0) - (b.recourse ?? 0) ||
    compared(a.party?.join(), b.party?.join()) ||
    (a.due ?? 0) - (b.due ?? 0)
  );
}

/** The acts that some periods are about, once for each complainant; what is no fact is an act of its own. */
function actsAmong(clocks: readonly Clock[], parties: Parties): TimedAct[] {
  const groups = new Map<unknown, Clock[]>();
  for (const clock of clocks) {
    const event = eventOf(clock);
    put(groups, event === undefined ? clock : `${event} ${clock.recourse} ${clock.forOthers}`, clock);
  }
  return [...groups.values()]
    .flatMap((group) => sharesOf(group, parties))
    .sort((a, b) => byBeginning(a.first, b.first) || compared(a.party?.join(), b.party?.join()));
}

function put<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** The act of each complainant, together where they have the same waits and periods. */
function sharesOf(group: readonly Clock[], parties: Parties): TimedAct[] {
  const { party } = group[0] as Clock;
  if (group.every((clock) => isSameParty(clock.party, party))) return [actOf(group, party)];
  const own = new Map<string, Clock[]>();
  for (const clock of group) for (const name of clock.party ?? parties.complainants) put(own, name, clock);
  const shares: { readonly clocks: readonly Clock[]; readonly names: string[] }[] = [];
  for (const [name, all] of own) {
    const clocks = withoutAims(all);
    const same = shares.find(
      (one) => one.clocks.length === clocks.length && one.clocks.every((clock, place) => clock === clocks[place]),
    );
    if (same === undefined) shares.push({ clocks, names: [name] });
    else same.names.push(name);
  }
  return shares.map(({ clocks, names }) => actOf(clocks, partyFrom(parties, names.sort())));
}

const actOf = (clocks: readonly Clock[], party: Party | undefined): TimedAct => ({
  event: eventOf(clocks[0] as Clock),
  party,
  first: clocks[0] as Clock,
  waits: clocks.filter(isWait),
  periods: clocks.filter((clock) => !isWait(clock)),
});

/** Where a duty or a right to an act ends, its aims do not tell complainants apart. */
function withoutAims(clocks: readonly Clock[]): readonly Clock[] {
  const others = clocks.filter((clock) => lawOf(clock).duty !== 'should');
  return others.every(isWait) ? clocks : others;
}

/** A wait that no fact meets holds nothing back: it says from when something is done. */
const isWait = (clock: Clock) => lawOf(clock).kind === 'waitingPeriod' && lawOf(clock).metBy !== undefined;

/** The step of an act: a duty says what is done, else the wait that opens the right, else a right or an aim. */
function stepOf({ event, party, waits, periods }: TimedAct, moment: Moment): NextStep | undefined {
  const { position, states, day } = moment;
  const among = waitsAmong(waits);
  const limit = limitAmong(periods, day);
  const wait = openDay(among)?.wait ?? among.cumulative[0] ?? among.alternatives[0];
  const isDuty = limit !== undefined && lawOf(limit).duty === 'must';
  const governing = isDuty ? limit : (wait ?? limit);
  if (governing === undefined) return undefined;
  const allowed = wait === undefined ? governing.opens : openDay(withFirst(among, position.docket))?.day;
  const isHeldBack = wait !== undefined && (allowed === undefined || day < allowed);
  const earlier = isHeldBack ? earlierRights(wait, { docket: position.docket, states }) : [];
  const step = taskOf(governing, { limit, party }, position);
  if (event !== undefined) step.event = event;
  if (allowed !== undefined) step.from = fromDay(allowed);
  if (limit !== undefined) giveLastDays(step, limit, moment);
  if (earlier.length > 0) step.earlierIf = Object.freeze(earlier);
  if (limit !== undefined && limit !== governing) step.lastDayUnder = lawOf(limit).id;
  return step;
}

/** The period whose last day counts: of a duty before a right before an aim, the soonest that is not past. */
function limitAmong(periods: readonly Clock[], day: Day): Clock | undefined {
  // A duty that begins when a right to the same act ends is none while that right runs (DSU 21.3(c), footnote 12).
  const begun = periods.filter(({ starts = day }) => starts <= day);
  for (const duty of ['must', 'may', 'should'] as const) {
    const own = (begun.length > 0 ? begun : periods).filter((clock) => lawOf(clock).duty === duty).sort(bySoonest);
    if (own.length > 0) return own.find((clock) => !isPast(clock, day)) ?? own.at(-1);
  }
  return undefined;
}

const bySoonest = ({ due: a = Infinity }: Clock, { due: b = Infinity }: Clock) => (a === b ? 0 : a - b);

/** The period whose last day counts, and the complainants whose step it is. */
interface Bound {
  readonly limit: Clock | undefined;
  readonly party: Party | undefined;
}

/** What is to be done, by whom, in which duty, under which article, and what follows if it is not. */
function taskOf(governing: Clock, { limit, party }: Bound, position: Position): DraftStep {
  const { recourse } = governing;
  const law = lawOf(governing);
  const { action, note }: RuleSentence = ruleSentences[law.id];
  const otherwise = otherwiseOf(limit ?? governing, position);
  const who = holderIn(governing, position);
  const citation = citationOf(governing, position.caseFile);
  const step = draftStep({ who, ...heldBy(who, { party, recourse }, position.caseFile), party });
  step.duty = law.duty;
  step.action = action;
  if (otherwise !== undefined) step.otherwise = otherwise;
  if (note !== undefined) step.note = note;
  step.citation = citation;
  step.rule = law.id;
  if (recourse !== undefined) step.recourse = recourse;
  return step;
}

function giveLastDays(step: DraftStep, clock: Clock, { position, day }: Moment): void {
  const { due, dueAtLatest } = clock;
  const { kind, duty } = lawOf(clock);
  if (due !== undefined && kind !== 'waitingPeriod') step.until = fromDay(due);
  if (dueAtLatest !== undefined) step.untilAtLatest = fromDay(dueAtLatest);
  const state = stateIn(position, clock, day);
  if (state !== 'overdue' && state !== 'lapsed') return;
  if (duty === 'must') step.overdue = true;
  else step.passed = true;
}

/** The facts that lift the wait, and the defaults that would open another way to the same act, where they can still come. */
function earlierRights(wait: Clock, { docket, states }: { docket: Docket; states: readonly string[] }): EarlierRight[] {
  const law = lawOf(wait);
  const lifting = (law.liftedBy ?? []).map((event) => ({ event, citation: law.citation }));
  const opening = dormantBeside(wait, docket).flatMap((other) => {
    const { activatedBy = [], citation } = lawOf(other);
    const from = other.opens === undefined ? {} : { from: fromDay(other.opens) };
    return activatedBy.map((event) => ({ event, citation, ...from }));
  });
  return [...lifting, ...opening]
    .filter(({ event }) => mayHappenIn(states, event))
    .map((right) => Object.freeze(right));
}
