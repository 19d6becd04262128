import { type Day, toDay } from '../calendar/date.js';
import type { ClosedDays } from '../calendar/workdays.js';
import { remember } from '../casefile/advance.js';
import type { Course } from '../casefile/case-file.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import { place } from '../casefile/place.js';
import type { Chain } from './chain.js';
import type { Clock, Ending } from './clock.js';
import { Entry } from './enter.js';
import type { Departure } from './judge.js';
import { Scene } from './scene.js';
import { stateOn } from './standing.js';

/** The law applied to the facts so far: what has happened, what runs, what has ended, what was irregular. */
export interface Docket {
  readonly course: Course;
  readonly running: readonly Clock[];
  readonly ended: Chain<Clock> | undefined;
  readonly departures: Chain<Departure> | undefined;
  /** Periods to comply that a claim of compliance fulfilled: they end on their day all the same. */
  readonly fulfilled: readonly Clock[];
  readonly closed: ClosedDays;
  /** The dispute has ended: facts are noted, and nothing runs. */
  readonly isEnded: boolean;
  /** What had ended when the dispute was last taken up again: it has no bearing on what follows. */
  readonly past: Chain<Clock> | undefined;
}

export function newDocket(course: Course, closed: ClosedDays): Docket {
  return {
    course,
    running: [],
    ended: undefined,
    departures: undefined,
    fulfilled: [],
    closed,
    isEnded: false,
    past: undefined,
  };
}

/** The docket after a fact: periods ended, moved, shown and started, and the act judged. */
export function enter(docket: Docket, event: ProcedureEvent): Docket {
  const fact = place(docket.course, event, toDay(event.date));
  const course = remember(docket.course, fact);
  return docket.isEnded ? { ...docket, course } : new Entry(new Scene(docket, course, fact)).made();
}

/** Ends what becomes moot for a reason other than a fact. */
export function strike(docket: Docket, day: Day, isMoot: (clock: Clock) => boolean): Docket {
  return withEndings(docket, (clock) => {
    if (!isMoot(clock)) return undefined;
    return { state: stateOn(clock, day) === 'lapsed' ? 'lapsed' : 'superseded', on: day };
  });
}

/** Ends everything, when the dispute ends: what was overdue has lapsed, the rest is moot. */
export function close(docket: Docket, day: Day): Docket {
  const ended = withEndings(docket, (clock) => {
    const state = stateOn(clock, day);
    return { state: state === 'overdue' || state === 'lapsed' ? 'lapsed' : 'superseded', on: day };
  });
  return { ...ended, isEnded: true };
}

/** A dispute that had ended goes on. */
export function reopen(docket: Docket): Docket {
  return { ...docket, isEnded: false };
}

/** A dispute that had ended starts again, with a course of its own. */
export function startOver(docket: Docket, course: Course): Docket {
  return { ...docket, course, past: docket.ended, fulfilled: [] };
}

function withEndings(docket: Docket, endingOf: (clock: Clock) => Ending | undefined): Docket {
  const running: Clock[] = [];
  let { ended } = docket;
  for (const clock of docket.running) {
    const end = endingOf(clock);
    if (end === undefined) running.push(clock);
    else if (clock.shown) ended = { head: { ...clock, end }, tail: ended };
  }
  return { ...docket, running, ended };
}
