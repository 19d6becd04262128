import { type CivilDate, type Day, fromDay, toDay } from '../calendar/date.js';
import { isSameParty } from '../casefile/parties.js';
import { type Bearing, bearingOn, columnsOf } from '../clocks/bearing.js';
import type { Clock } from '../clocks/clock.js';
import { type Docket, periodsOfRule } from '../clocks/docket.js';
import { mayMove } from '../clocks/reach.js';
import { readings } from '../languages/english/readings.js';
import type { OptionWords, ReadingWords } from '../languages/language.js';
import { type LawReading, type ReadingId, readingRows } from '../law/readings.js';
import type { RuleId } from '../law/rules.js';
import { once } from '../replay/on-demand.js';
import { type Choosing, choosingsOf, type OtherReadings } from '../replay/other-readings.js';

/** Another reading of the law that bears on a time-limit, with the dates that it gives where they are other dates. */
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

type Days = Pick<Clock, 'due' | 'opens'>;

/** The time-limits of a dispute on a day, and its facts under other readings. */
export interface Reader {
  readonly docket: Docket;
  readonly day: Day;
  readonly others: OtherReadings;
}

/**
 * The other readings of a time-limit, as a function that works them out: those that give it another date, and those that
 * are a note on it. Nothing where there are none.
 */
export function alternativesOf(clock: Clock, reader: Reader): (() => readonly Alternative[]) | undefined {
  const options = optionsOn(clock.rule);
  if (options.length === 0) return undefined;
  const { bearing, isCertain } = foundOn(clock, options, reader);
  if (bearing.length === 0) return undefined;
  const all = once(() => workedOut(clock, bearing, reader));
  // Where the period does not show it, only working it out tells whether there are any.
  return isCertain || all().length > 0 ? all : undefined;
}

/** The other readings that bear on a period, or may do so. */
interface Found {
  readonly bearing: readonly Choosing[];
  /** At least one of them certainly does. */
  readonly isCertain: boolean;
}

/** What a period that starts at no other shows by itself is found once. */
const foundBefore = /* @__PURE__ */ new WeakMap<Clock, Found>();

function foundOn(clock: Clock, options: readonly Choosing[], reader: Reader): Found {
  const known = foundBefore.get(clock);
  if (known !== undefined) return known;
  let isCertain = false;
  const bearing: Choosing[] = [];
  for (const choosing of options) {
    const how = reader.others.isOther(choosing) ? bearingOf(clock, choosing, reader) : 'none';
    if (how !== 'none') bearing.push(choosing);
    isCertain ||= how === 'certain';
  }
  const found = bearing.length === 0 ? NOTHING : { bearing, isCertain };
  if (clock.trigger.endOf === undefined) foundBefore.set(clock, found);
  return found;
}

const NOTHING: Found = { bearing: [], isCertain: false };

function workedOut(
  clock: Clock,
  bearing: readonly Choosing[],
  { docket, day, others }: Reader,
): readonly Alternative[] {
  const found = bearing.flatMap((choosing) => {
    if (isNoteOn(choosing.reading, clock)) return [noted(choosing)];
    return underOther(clock, choosing, { now: docket, other: others.positionOn(choosing, day).docket });
  });
  return Object.freeze(found.map((one) => Object.freeze(one)));
}

function bearingOf(clock: Clock, choosing: Choosing, { docket, others }: Reader): Bearing {
  const { reading } = choosing;
  if (reading.notesOn !== undefined) return isNoteOn(reading, clock) ? 'certain' : 'none';
  return bearingOn(clock, { docket, reading, choice: others.choiceUnder(choosing) });
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
  // An alternative is only ever made of an option of its reading.
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
  const { due, opens } = twin ?? clock;
  const sooner = soonestBeside(clock, choosing, dockets);
  const days = sooner === undefined ? { due, opens } : { due, opens: Math.min(sooner, opens ?? sooner) };
  if (days.due !== clock.due || days.opens !== clock.opens) return [dated(choosing, clock, days)];
  const isNamed = columnsOf(choosing.reading, clock.rule);
  return (twin === undefined && isNamed.length > 0) || isNamed.includes('irregular') ? [noted(choosing)] : [];
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

/** The first day of a wait for the same act that only the other reading brings about. */
function soonestBeside(clock: Clock, { reading }: Choosing, { now, other: then }: Dockets): Day | undefined {
  if (!reading.besides?.includes(clock.rule)) return undefined;
  const rules = reading.options.flatMap(({ changes = [] }) => changes.map(({ rule }) => rule));
  const days = rules
    .filter((rule) => rule !== clock.rule && periodsOfRule(now, rule).length === 0)
    .flatMap((rule) => periodsOfRule(then, rule).filter((one) => one.active && one.recourse === clock.recourse))
    .flatMap(({ opens }) => opens ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
}

function dated(choosing: Choosing, now: Days, { due, opens }: Days): Alternative {
  return {
    ...named(choosing),
    ...(due !== undefined && due !== now.due && { lastDay: fromDay(due) }),
    ...(opens !== undefined && opens !== now.opens && { opens: fromDay(opens) }),
  };
}

function noted(choosing: Choosing): Alternative {
  return { ...named(choosing), note: optionWords(readings, choosing.reading.id, choosing.option).says };
}

function named({ reading: { id }, option }: Choosing): Pick<Alternative, 'reading' | 'option' | 'heldBy'> {
  return { reading: id, option, heldBy: optionWords(readings, id, option).heldBy };
}
