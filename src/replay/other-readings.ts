import type { Day } from '../calendar/date.js';
import { type Choice, choiceOf } from '../clocks/choice.js';
import type { Departure } from '../clocks/departure.js';
import type { Position } from '../clocks/entry.js';
import { bearsOn } from '../clocks/reach.js';
import { followed, type LawReading, type ReadingChoice, readingRows } from '../law/readings.js';
import { onDay } from '../machine/procedure.js';
import type { DisputeRecord } from '../record/record.js';
import type { Track } from '../vocabulary.js';
import { type History, lastOf, lastUpTo } from './history.js';
import { departuresOf } from './irregularities.js';
import { Run, type Settings } from './run.js';

/** A reading of the law, and an option of it. */
export interface Choosing {
  readonly reading: LawReading;
  readonly option: string;
  /** The choice of that option alone. */
  readonly alone: Choice;
}

/** Every option of every reading. */
const choosings: readonly Choosing[] = /* @__PURE__ */ readingRows.flatMap((reading) =>
  reading.options.map(({ id }) => ({ reading, option: id, alone: choiceOf({ [reading.id]: id }) })),
);

/** The options of some readings. */
export function choosingsOf(readings: readonly LawReading[]): readonly Choosing[] {
  return choosings.filter(({ reading }) => readings.includes(reading));
}

/**
 * The facts of a dispute under other readings of the law than those that it follows, one at a time. Each is replayed
 * when it is first asked for: a fact that is not possible then is left out.
 */
export class OtherReadings {
  private readonly record: DisputeRecord;
  private readonly settings: Settings;
  private readonly history: History;
  private readonly track: Track;
  private readonly choosesNothing: boolean;
  private readonly known = new Map<string, History>();
  private readonly choices = new Map<Choosing, { readonly choice: Choice }>();
  private readonly judged = new Map<Departure['fact']['event'], boolean>();
  /** The positions of the day that was asked for last: many time-limits are asked for on one day. */
  private positions: { readonly day: Day; readonly of: Map<Choosing, Position> } | undefined;

  constructor(record: DisputeRecord, settings: Settings, history: History) {
    this.record = record;
    this.settings = settings;
    this.history = history;
    this.track = record.track ?? 'standard';
    this.choosesNothing = Object.keys(settings.readings).length === 0;
  }

  /** Whether an option is another one than that which is followed, and can matter on the track of the dispute. */
  isOther({ reading, option }: Choosing): boolean {
    if (followed(reading, this.settings.readings) === option) return false;
    return reading.tracks === undefined || reading.tracks.includes(this.track);
  }

  /** Where the dispute would be on a day under another reading. */
  positionOn(choosing: Choosing, day: Day): Position {
    if (this.positions?.day !== day) this.positions = { day, of: new Map() };
    const { of } = this.positions;
    const position = of.get(choosing) ?? onDay(lastUpTo(day, this.under(choosing)).snapshot, day).context;
    of.set(choosing, position);
    return position;
  }

  /** Where the last fact up to a day, that day included, led; or would have led under another reading. */
  afterFactsOf(day: Day, choosing?: Choosing): Position {
    return lastUpTo(day, choosing === undefined ? this.history : this.under(choosing)).snapshot.context;
  }

  /**
   * The departures that no other reading excuses: in doubt an act is not irregular. A question excuses where opinions
   * are divided on it and whoever asks has not decided it.
   */
  unexcused(departures: readonly Departure[]): Departure[] {
    return departures.filter((departure) => !this.isExcused(departure));
  }

  private isExcused(departure: Departure): boolean {
    const { event } = departure.fact;
    const known = this.judged.get(event);
    if (known !== undefined) return known;
    const excused = choosings.some(
      (choosing) =>
        this.isOther(choosing) &&
        this.mayExcuse(choosing, departure) &&
        this.isRegular(departure, this.under(choosing)),
    );
    this.judged.set(event, excused);
    return excused;
  }

  private mayExcuse({ reading }: Choosing, { fact }: Departure): boolean {
    return (
      reading.weight === 'open' && this.settings.readings[reading.id] === undefined && bearsOn(reading, fact.plain)
    );
  }

  /** Whether the act that was too early or too late is on record under another reading, and is regular there. */
  private isRegular({ fact: { event } }: Departure, history: History): boolean {
    const isThere = history.steps.some((step) => step.isTaken && step.event === event);
    return isThere && !departuresOf(lastOf(history).snapshot).some(({ fact }) => fact.event === event);
  }

  /** The choice with the other option. */
  choiceUnder(choosing: Choosing): Choice {
    if (this.choosesNothing) return choosing.alone;
    const known = this.choices.get(choosing);
    if (known !== undefined) return known.choice;
    const choice = choiceOf(this.readingsUnder(choosing));
    this.choices.set(choosing, { choice });
    return choice;
  }

  private readingsUnder({ reading, option }: Choosing): ReadingChoice {
    return { ...this.settings.readings, [reading.id]: option };
  }

  private under(choosing: Choosing): History {
    const readings = this.readingsUnder(choosing);
    const key = this.choiceUnder(choosing) ?? '';
    const history = this.known.get(key) ?? this.replayed({ ...this.settings, readings });
    this.known.set(key, history);
    return history;
  }

  private replayed(settings: Settings): History {
    const run = new Run({ record: this.record, settings });
    for (const { event } of this.history.steps) run.take(event);
    return run.history();
  }
}
