import type { Day } from '../calendar/date.js';
import { isSameParty } from '../casefile/parties.js';
import type { EventType } from '../vocabulary.js';
import type { Clock } from './clock.js';
import { type Docket, endedSinceStart } from './docket.js';
import { lawOf, ruleOf } from './rule-book.js';

/*
 * From when is an act allowed, what holds it back, what would allow it earlier? The guards of the
 * machine, the judgement of an act, next steps and the projection all ask here.
 */

/** The waits that hold one act back. */
export interface Waits {
  /** The act is allowed once one of these is over. */
  readonly alternatives: readonly Clock[];
  /** Each of these must be over besides. */
  readonly cumulative: readonly Clock[];
}

/** A wait, and the first day on which it lets its act pass. */
export interface OpenDay {
  readonly wait: Clock;
  readonly day: Day;
}

/** The waits among some periods. */
export function waitsAmong(clocks: readonly Clock[]): Waits {
  const waits = clocks.filter((clock) => lawOf(clock).kind === 'waitingPeriod');
  return {
    alternatives: waits.filter((wait) => !lawOf(wait).cumulative),
    cumulative: waits.filter((wait) => lawOf(wait).cumulative),
  };
}

/** The waits that hold back an act of a type, of one proceeding. */
export function waitsFor({ running }: Docket, type: EventType, recourse: number | undefined): Clock[] {
  return running.filter(
    (clock) =>
      clock.active &&
      lawOf(clock).kind === 'waitingPeriod' &&
      ruleOf(clock).effects.get(type)?.met === true &&
      (clock.recourse === undefined || clock.recourse === recourse),
  );
}

/** The first day on which a wait lets its act pass; absent while that is not known. */
export function openDayOf({ opens }: Clock): Day | undefined {
  return opens;
}

/** The first day on which an act is not premature: where usual closed days leave a doubt, the earlier of two. */
export function earliestOpenDayOf(wait: Clock): Day | undefined {
  return wait.opensAtEarliest ?? openDayOf(wait);
}

/** Whether a wait lets its act pass on a day, beyond doubt. */
export function isOver(wait: Clock, day: Day): boolean {
  return isFrom(openDayOf(wait), day);
}

/** Whether a wait may let its act pass on a day. */
function mayBeOver(wait: Clock, day: Day): boolean {
  return isFrom(earliestOpenDayOf(wait), day);
}

const isFrom = (open: Day | undefined, day: Day) => open !== undefined && day >= open;

/** Whether waits allow their act on a day: one of the alternatives is over, if there are any, and each other wait. */
export function allow({ alternatives, cumulative }: Waits, day: Day): boolean {
  const isOpen = alternatives.length === 0 || alternatives.some((wait) => isOver(wait, day));
  return isOpen && cumulative.every((wait) => releasing(wait, alternatives).some((one) => isOver(one, day)));
}

/** A cumulative wait, and the rights to which it yields. Once one of them is over or open, the wait holds nothing back. */
function releasing(wait: Clock, alternatives: readonly Clock[]): readonly Clock[] {
  return [wait, ...alternatives.filter(({ rule }) => lawOf(wait).yieldsTo?.includes(rule))];
}

/** Whether waits hold an act of the original proceeding back on a day. */
export function isHeldBack(docket: Docket, act: EventType, day: Day): boolean {
  const waits = waitsAmong(waitsFor(docket, act, undefined));
  return !allow(waits, day) && !allow(withFirst(waits, docket), day);
}

/** The first day on which waits allow their act, and the wait that gives it; absent while that is not known. */
export function openDay({ alternatives, cumulative }: Waits): OpenDay | undefined {
  const first = opened(alternatives).reduce<OpenDay | undefined>(earlier, undefined);
  const others = cumulative.map((wait) =>
    opened(releasing(wait, alternatives)).reduce<OpenDay | undefined>(earlier, undefined),
  );
  if (first === undefined && alternatives.length > 0) return undefined;
  return others.every((one) => one !== undefined) ? others.reduce<OpenDay | undefined>(later, first) : undefined;
}

function opened(waits: readonly Clock[]): OpenDay[] {
  return waits.flatMap((wait) => {
    const day = openDayOf(wait);
    return day === undefined ? [] : [{ wait, day }];
  });
}

const earlier = (best: OpenDay | undefined, one: OpenDay) => (best === undefined || one.day < best.day ? one : best);
const later = (best: OpenDay | undefined, one: OpenDay) => (best === undefined || one.day > best.day ? one : best);

/**
 * The wait that an act on a day does not keep, where its rule calls that irregular. The general wait is
 * named before one that must be over besides.
 */
export function unkept({ alternatives, cumulative }: Waits, day: Day): Clock | undefined {
  const binding = alternatives.filter((wait) => lawOf(wait).irregular === 'premature');
  if (binding.length > 0 && !alternatives.some((wait) => mayBeOver(wait, day)))
    return opened(binding).reduce<OpenDay | undefined>(earlier, undefined)?.wait ?? binding[0];
  return cumulative.find(
    (wait) =>
      lawOf(wait).irregular === 'premature' && !releasing(wait, alternatives).some((one) => mayBeOver(one, day)),
  );
}

/**
 * The waits, with the other waits for the same act that count beside them: of several requests for
 * consultations under one number the first governs, whether its wait still runs or has ended.
 */
export function withFirst({ alternatives, cumulative }: Waits, docket: Docket): Waits {
  const governed = alternatives.find((wait) => lawOf(wait).firstGoverns);
  if (governed === undefined) return { alternatives, cumulative };
  const all = waitsAmong(
    [...endedSinceStart(docket), ...docket.running].filter(
      (clock) => clock.active && lawOf(clock).firstGoverns && clock.recourse === governed.recourse,
    ),
  );
  const others = all.alternatives.filter((clock) => !alternatives.includes(clock));
  return { alternatives: [...alternatives, ...others], cumulative: cumulative.map((wait) => firstOf(wait, all)) };
}

/** The wait of the first request, for one of a further request that must be over besides. */
function firstOf(wait: Clock, { cumulative }: Waits): Clock {
  return (
    opened(cumulative.filter(({ rule }) => rule === wait.rule)).reduce<OpenDay | undefined>(earlier, undefined)?.wait ??
    wait
  );
}

/** The waits beside one that have not come to exist: a fact would bring them about, and open the act earlier. */
export function dormantBeside(wait: Clock, { running }: Docket): readonly Clock[] {
  const act = lawOf(wait).metBy?.[0];
  return running.filter((other) => {
    const law = lawOf(other);
    return (
      !other.active &&
      other.recourse === wait.recourse &&
      isSameParty(other.party, wait.party) &&
      law.kind === 'waitingPeriod' &&
      !law.cumulative &&
      act !== undefined &&
      law.metBy?.includes(act)
    );
  });
}
