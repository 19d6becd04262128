import { addDays, type CivilDate, type DisputeEvent, type DisputeRecord, daysBetween } from 'wto-dispute';

/** A fact with its place in the record. */
export interface PlacedFact {
  readonly event: DisputeEvent;
  readonly index: number;
}

/** The facts in the order of their dates; those of one day as they stand in the record. */
export function placedFacts({ events }: DisputeRecord): readonly PlacedFact[] {
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => (a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : a.index - b.index));
}

/** The days on which there are facts, each once. */
export function factDays({ events }: DisputeRecord): readonly CivilDate[] {
  return [...new Set(events.map(({ date }) => date))].sort();
}

export function dayBefore(days: readonly CivilDate[], date: CivilDate): CivilDate | undefined {
  return days.filter((day) => day < date).at(-1);
}

export function dayAfter(days: readonly CivilDate[], date: CivilDate): CivilDate | undefined {
  return days.find((day) => day > date);
}

/** What the slider covers: some time before the first fact and after the last, and the date that is shown. */
export interface Range {
  readonly first: CivilDate;
  readonly days: number;
}

const BEFORE = 30;
const AFTER = 550;

export function rangeOf(days: readonly CivilDate[]): Range {
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return { first: '1995-01-01', days: 0 };
  const first = addDays(from, -BEFORE);
  return { first, days: daysBetween(first, addDays(to, AFTER)) };
}

/** A range, or a wider one that has the date in it. */
export function widened(range: Range, date: CivilDate): Range {
  const at = daysBetween(range.first, date);
  if (at < 0) return { first: date, days: range.days - at };
  return at > range.days ? { ...range, days: at } : range;
}

/** Names as they are typed into one field: a Member's name may have a comma in it. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
}
