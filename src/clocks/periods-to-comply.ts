import type { Day } from '../calendar/date.js';
import { concerns, type Party } from '../casefile/parties.js';
import type { Clock } from './clock.js';
import { type Docket, periodsOfRule } from './docket.js';
import type { Position } from './entry.js';
import { lawOf } from './rule-book.js';
import { isOverOnUnknownDay } from './standing.js';

/*
 * DSU 22, SCM 4.10 and 7.9 count from the last day of a period to comply. A claim of compliance is taken to meet the
 * duty, and the period runs out on its day all the same.
 */

/** The periods to comply, also those that a claim of compliance has met. */
export function periodsToComply({ running, fulfilled }: Docket): readonly Clock[] {
  return [...running.filter((clock) => lawOf(clock).isPeriodToComply), ...fulfilled];
}

/** Whether a period to comply has not run out on a day; an open-ended one counts as running. */
export function isRunningOn(clock: Clock, day: Day): boolean {
  return !isOverOnUnknownDay(clock) && (clock.due === undefined || clock.due >= day);
}

/** The last day of the last period to comply that some complainants have had by a day, none where none has ended. */
export function endedPeriod(docket: Docket, party: Party | undefined, day: Day): Day | undefined {
  return latest(lastDays(docket, party).filter((due) => due < day));
}

/** The last day of the period to comply that an act of a day rests on: the last that has ended, else the last. */
export function lastDayToComply(docket: Docket, party: Party | undefined, day: Day): Day | undefined {
  return endedPeriod(docket, party, day) ?? latest(lastDays(docket, party));
}

/**
 * The first day that a wait from the end of a period to comply allows some complainants, where that period ends now. A
 * request that follows an award waits for nothing (DSU 22.7).
 */
export function openAfterTimeToComply({ caseFile, docket }: Position, rule: string, party?: Party): Day | undefined {
  if (caseFile.retaliation.some((one) => one.isAwarded && concerns(one.party, party))) return undefined;
  const ends = lastDays(docket, party);
  const days = periodsOfRule(docket, rule)
    .filter((wait) => concerns(wait.party, party) && wait.starts !== undefined && ends.includes(wait.starts))
    .flatMap(({ opens }) => opens ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
}

function lastDays(docket: Docket, party: Party | undefined): Day[] {
  return periodsToComply(docket).flatMap((clock) =>
    clock.due === undefined || !concerns(clock.party, party) ? [] : [clock.due],
  );
}

const latest = (days: readonly Day[]): Day | undefined => (days.length === 0 ? undefined : Math.max(...days));
