import { type CivilDate, type Day, fromDay, toDay } from '../calendar/date.js';
import { isSameParty } from '../casefile/parties.js';
import type { Clock } from '../clocks/clock.js';
import { type Docket, periodsOfRule } from '../clocks/docket.js';
import { broughtAbout, mayMove } from '../clocks/reach.js';
import { readings } from '../languages/english/readings.js';
import type { OptionWords, ReadingWords } from '../languages/language.js';
import { type LawReading, type ReadingId, readingRows } from '../law/readings.js';
import type { RuleId } from '../law/rules.js';
import type { Choosing, OtherReadings } from '../replay/other-readings.js';

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

/** Whether there can be another reading of a rule: without one nothing has to be worked out. */
export function mayBeDisputed(rule: RuleId): boolean {
  const known = disputable.get(rule);
  if (known !== undefined) return known;
  const found = readingRows.some((reading) => reading.notesOn?.includes(rule) || mayMove(reading, rule));
  disputable.set(rule, found);
  return found;
}

/** What the table of readings says of each rule, kept from the first time that it is asked for. */
const disputable = /* @__PURE__ */ new Map<RuleId, boolean>();

/**
 * The other readings of a time-limit on a day: those that give it another date, and those that are a note on it.
 *
 * @param docket the periods beside it
 */
export function alternativesOf(clock: Clock, docket: Docket, day: Day, others: OtherReadings): readonly Alternative[] {
  const found = others.all().flatMap((choosing) => {
    if (isNoteOn(choosing.reading, clock)) return [noted(choosing)];
    if (!mayMove(choosing.reading, clock.rule)) return [];
    return underOther(clock, choosing, { now: docket, other: others.positionOn(choosing, day).docket });
  });
  return Object.freeze(found.map((one) => Object.freeze(one)));
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

/** The columns of a rule that any option of a reading sets. */
function columnsOf({ options }: LawReading, rule: RuleId): string[] {
  return options.flatMap(({ changes = [] }) =>
    changes.flatMap((change) => (change.rule === rule ? Object.keys(change.set) : [])),
  );
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
function soonestBeside(
  { rule, recourse }: Clock,
  { reading }: Choosing,
  { now, other: otherwise }: Dockets,
): Day | undefined {
  const days = broughtAbout(reading, rule)
    .filter((other) => periodsOfRule(now, other).length === 0)
    .flatMap((other) => periodsOfRule(otherwise, other).filter((one) => one.active && one.recourse === recourse))
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
