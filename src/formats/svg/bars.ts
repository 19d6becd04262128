import { type CivilDate, type Day, toDay } from '../../calendar/date.js';
import type { BarPart } from '../../languages/language.js';
import { endOf, type Period } from '../periods.js';

/** A part of a bar, from one day to another. */
export interface Stroke {
  readonly from: Day;
  readonly to: Day;
  readonly tone: BarPart;
}

/**
 * The parts of a period's bar as of a day, from its start on. Of a bar without length its first part is left. `met` is the
 * day on which it was met.
 */
export function strokesOf(period: Period, today: Day, met = period.settledOn): readonly Stroke[] {
  const strokes = partsOf(period, today, met);
  const seen = strokes.filter(({ from, to }) => to > from);
  return seen.length > 0 ? seen : strokes.slice(0, 1);
}

function partsOf(period: Period, today: Day, met: CivilDate | undefined): readonly Stroke[] {
  const { start, last, opens, settled } = daysOf(period, today, met);
  switch (period.deadline.state) {
    case 'upcoming':
      return joined(start, [last, 'ahead']);
    case 'waiting':
      return joined(start, [last, 'wait']);
    case 'open':
      return joined(start, [opens, 'wait'], [today, 'open']);
    case 'running':
      return joined(start, [Math.min(last, today), 'past'], [last, 'ahead']);
    case 'overdue':
      return joined(start, [last, 'past'], [today, 'over']);
    case 'met':
      return joined(start, [settled, 'done'], [last, 'unused']);
    case 'metLate':
      return joined(start, [last, 'done'], [settled, 'over']);
    default:
      return joined(start, [last, 'unused']);
  }
}

function daysOf(period: Period, today: Day, met: CivilDate | undefined) {
  const { deadline } = period;
  const [starts, last, opened, settled] = [deadline.starts, endOf(period), deadline.opens, met].map((date) =>
    date === undefined ? undefined : toDay(date),
  );
  const end = last ?? settled ?? opened ?? today;
  const start = Math.min(starts ?? end, end);
  return { start, last: Math.max(starts ?? end, end), opens: opened ?? end, settled: settled ?? end };
}

/** Parts that each begin where the one before ends. A part that would go back in time is empty. */
function joined(start: Day, ...ends: readonly (readonly [Day, BarPart])[]): Stroke[] {
  let from = start;
  return ends.map(([end, tone]) => {
    const stroke = { from, to: Math.max(from, end), tone };
    from = stroke.to;
    return stroke;
  });
}
