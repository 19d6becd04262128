import { type CivilDate, type Day, fromDay, toDay } from '../calendar/date.js';
import { isSameParty } from '../casefile/parties.js';
import { bearsOn, columnsOf } from '../clocks/bearing.js';
import { type Clock, endOfDoubt } from '../clocks/clock.js';
import { type Docket, periodsOfRule } from '../clocks/docket.js';
import { mayMove } from '../clocks/reach.js';
import { lawOf } from '../clocks/rule-book.js';
import { readings } from '../languages/english/readings.js';
import type { OptionWords, ReadingWords } from '../languages/language.js';
import { type LawReading, type ReadingId, readingRows } from '../law/readings.js';
import type { RuleId } from '../law/rules.js';
import { type Choosing, choosingsOf, type OtherReadings } from '../replay/other-readings.js';

/** Another reading of the law on a time-limit. It has the dates that the reading changes. */
export interface Alternative {
  readonly reading: ReadingId;
  /** The option of the reading. */
  readonly option: string;
  /** Who holds it, or what it rests on. */
  readonly heldBy: string;
  /** The last day under that reading, where it is another one. */
  readonly lastDay?: CivilDate;
  /** The first day on which the act is then allowed, where it is another one. */
  readonly opens?: CivilDate;
  /** What the reading says, where it moves no date. */
  readonly note?: string;
}

interface Days {
  readonly lastDay: Day | undefined;
  readonly opens: Day | undefined;
}

/** The time-limits of a dispute on a day, and its facts under other readings. */
export interface Reader {
  readonly docket: Docket;
  readonly day: Day;
  readonly others: OtherReadings;
}

/** Whether another reading can bear on a rule at all: where none can, nothing has to be worked out. */
export function mayBeDisputed(rule: RuleId): boolean {
  return optionsOn(rule).length > 0;
}

/**
 * The other readings of a time-limit: those that give it another date, and those that are a note on it. Nothing where
 * there are none.
 */
export function alternativesOf(clock: Clock, reader: Reader): readonly Alternative[] | undefined {
  const bearing = optionsOn(clock.rule).filter(
    (choosing) => reader.others.isOther(choosing) && mayBear(clock, choosing, reader),
  );
  const found = workedOut(clock, bearing, reader);
  return found.length === 0 ? undefined : found;
}

function workedOut(
  clock: Clock,
  bearing: readonly Choosing[],
  { docket, day, others }: Reader,
): readonly Alternative[] {
  const found = bearing.flatMap((choosing) => {
    if (isNoteOn(choosing.reading, clock)) return [noted(choosing)];
    // Time changes nothing in a period that has ended.
    const other = clock.end === undefined ? others.positionOn(choosing, day) : others.afterFactsOf(day, choosing);
    return underOther(clock, choosing, { now: docket, other: other.docket });
  });
  return Object.freeze(found.map((one) => Object.freeze(one)));
}

function mayBear(clock: Clock, choosing: Choosing, { docket, others }: Reader): boolean {
  const { reading } = choosing;
  if (reading.notesOn !== undefined) return isNoteOn(reading, clock);
  return bearsOn(clock, { docket, reading, choice: others.choiceUnder(choosing) });
}

/** The options that can bear on each rule, kept from the first time that they are asked for. */
const byRule = /* @__PURE__ */ new Map<RuleId, readonly Choosing[]>();

function optionsOn(rule: RuleId): readonly Choosing[] {
  const known = byRule.get(rule);
  if (known !== undefined) return known;
  const found = choosingsOf(readingRows.filter((reading) => reading.notesOn?.includes(rule) || mayMove(reading, rule)));
  byRule.set(rule, found);
  return found;
}

/** The words of an option in a language. */
export function optionWords(words: ReadingWords, reading: ReadingId, option: string): OptionWords {
  const options: Readonly<Record<string, OptionWords>> = words[reading];
  // Every alternative names an option of its own reading, so the option is always found.
  return options[option] as OptionWords;
}

function isNoteOn({ notesOn, startedBefore, endsFrom }: LawReading, { rule, starts, due }: Clock): boolean {
  const isBefore = startedBefore === undefined || (starts ?? 0) < toDay(startedBefore);
  const isFrom = endsFrom === undefined || (due ?? Infinity) >= toDay(endsFrom);
  return notesOn?.includes(rule) === true && isBefore && isFrom;
}

/** The periods as they are, and as they would be under the other reading. */
interface Dockets {
  readonly now: Docket;
  readonly other: Docket;
}

function underOther(clock: Clock, choosing: Choosing, dockets: Dockets): Alternative[] {
  const twin = twinOf(clock, dockets.other);
  const now = daysOf(clock);
  const then = daysOf(twin ?? clock);
  const sooner = soonestBeside(clock, choosing, dockets);
  const opens = sooner === undefined ? then.opens : Math.min(sooner, then.opens ?? sooner);
  if (then.lastDay !== now.lastDay || opens !== now.opens) return [dated(choosing, now, { ...then, opens })];
  const isNamed = columnsOf(choosing.reading, clock.rule);
  return (twin === undefined && isNamed.length > 0) || isNamed.includes('irregular') ? [noted(choosing)] : [];
}

/** The last day of a period, and the first day of what it holds back, as a time-limit gives them. */
function daysOf(clock: Clock): Days {
  const isWait = lawOf(clock).kind === 'waitingPeriod';
  return { lastDay: isWait ? endOfDoubt(clock) : clock.due, opens: clock.opens };
}

/** The same period under the other reading. */
function twinOf(clock: Clock, docket: Docket): Clock | undefined {
  const twins = periodsOfRule(docket, clock.rule).filter(
    (other) =>
      other.active &&
      other.inCompliance === clock.inCompliance &&
      other.recourse === clock.recourse &&
      other.occasion === clock.occasion &&
      isSameParty(other.party, clock.party),
  );
  const { day, event } = clock.trigger;
  const same = twins.filter(({ trigger }) => trigger.day === day && trigger.event === event);
  return same.at(-1) ?? twins.at(-1);
}

/** The first day of the same act under a wait that exists only in the other reading. */
function soonestBeside(clock: Clock, { reading }: Choosing, { now, other: then }: Dockets): Day | undefined {
  if (!reading.besides?.includes(clock.rule)) return undefined;
  const rules = reading.options.flatMap(({ changes = [] }) => changes.map(({ rule }) => rule));
  const days = rules
    .filter((rule) => rule !== clock.rule && periodsOfRule(now, rule).length === 0)
    .flatMap((rule) => periodsOfRule(then, rule).filter((one) => one.active && one.recourse === clock.recourse))
    .flatMap(({ opens }) => opens ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
}

function dated(choosing: Choosing, now: Days, { lastDay, opens }: Days): Alternative {
  return {
    ...named(choosing),
    ...(lastDay !== undefined && lastDay !== now.lastDay && { lastDay: fromDay(lastDay) }),
    ...(opens !== undefined && opens !== now.opens && { opens: fromDay(opens) }),
  };
}

function noted(choosing: Choosing): Alternative {
  return { ...named(choosing), note: optionWords(readings, choosing.reading.id, choosing.option).says };
}

function named({ reading: { id }, option }: Choosing): Pick<Alternative, 'reading' | 'option' | 'heldBy'> {
  return { reading: id, option, heldBy: optionWords(readings, id, option).heldBy };
}
