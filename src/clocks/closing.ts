import type { Day } from '../calendar/date.js';
import type { Clock, Ending } from './clock.js';
import { changed } from './clock.js';
import type { Docket } from './docket.js';
import type { Position } from './entry.js';
import { added } from './log.js';
import { stateIn } from './silence.js';
import { stateOn } from './standing.js';

/** Ends the periods that become moot for a reason other than a fact. */
export function endMoot(docket: Docket, day: Day, isMoot: (clock: Clock) => boolean): Docket {
  return withEndings(docket, (clock) => {
    if (!isMoot(clock)) return undefined;
    return { state: stateOn(clock, day) === 'lapsed' ? 'lapsed' : 'superseded', on: day };
  });
}

/** Ends every period, when the dispute ends: what was overdue has lapsed, the rest is moot. */
export function close(position: Position, day: Day): Docket {
  const ended = withEndings(position.docket, (clock) => {
    const state = stateIn(position, clock, day);
    return { state: state === 'overdue' || state === 'lapsed' ? 'lapsed' : 'superseded', on: day };
  });
  return { ...ended, isEnded: true };
}

/** The docket of a dispute that had ended and goes on. */
export function reopen(docket: Docket): Docket {
  return { ...docket, isEnded: false };
}

/** The docket of a dispute that had ended and starts again: what ended before has no bearing any more. */
export function startOver(docket: Docket): Docket {
  return { ...docket, endedBefore: docket.ended.size, fulfilled: [] };
}

function withEndings(docket: Docket, endingOf: (clock: Clock) => Ending | undefined): Docket {
  const running: Clock[] = [];
  let { ended } = docket;
  for (const clock of docket.running) {
    const end = endingOf(clock);
    if (end === undefined) running.push(clock);
    else if (clock.active) ended = added(ended, changed(clock, { end }));
  }
  return { ...docket, running, ended };
}
