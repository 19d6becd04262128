import type { WorkingDays } from '../calendar/workdays.js';
import type { Choice } from './choice.js';
import type { Clock } from './clock.js';
import type { Departure } from './departure.js';
import { emptyLog, itemsOf, type Log } from './log.js';

/**
 * What the law makes of the facts so far: which periods run, which have ended, which acts came too
 * early or too late. It is plain data: it survives JSON, and no part of it is compared by identity.
 */
export interface Docket {
  readonly running: readonly Clock[];
  readonly ended: Log<Clock>;
  readonly departures: Log<Departure>;
  /** Periods to comply that a claim of compliance fulfilled: they end on their day all the same. */
  readonly fulfilled: readonly Clock[];
  /** The days on which the WTO works, as far as the caller says. */
  readonly workingDays: WorkingDays;
  /** The readings that are followed. */
  readonly choice: Choice;
  /** The dispute has ended: facts are noted, and nothing runs. */
  readonly isEnded: boolean;
  /** How many periods had ended when the dispute was last taken up again: they have no bearing on what follows. */
  readonly endedBefore: number;
}

/** The docket of a dispute in which nothing has happened. */
export function newDocket(workingDays: WorkingDays, choice: Choice): Docket {
  return {
    running: [],
    ended: emptyLog,
    departures: emptyLog,
    fulfilled: [],
    workingDays,
    choice,
    isEnded: false,
    endedBefore: 0,
  };
}

/** The periods that have ended since the dispute began, or was last taken up again; the first that ended first. */
export function endedSinceStart({ ended, endedBefore }: Docket): Clock[] {
  return itemsOf(ended, endedBefore);
}

/** Every period of a rule, ended or not; those that have ended first. */
export function periodsOfRule({ running, ended }: Docket, rule: string): readonly Clock[] {
  return [...itemsOf(ended), ...running].filter((clock) => clock.rule === rule);
}
