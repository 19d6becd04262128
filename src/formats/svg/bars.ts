import { type Day, toDay } from '../../calendar/date.js';
import type { Period } from '../periods.js';

/** What a stretch of a bar means; the style sheet has a class for each. */
export type Tone = 'past' | 'ahead' | 'wait' | 'open' | 'over' | 'done' | 'unused';

export interface Stroke {
  readonly from: Day;
  readonly to: Day;
  readonly tone: Tone;
}

/** The stretches of a period on a day, from its start on. */
export function strokesOf({ deadline, settledOn }: Period, today: Day): readonly Stroke[] {
  const { state } = deadline;
  const dayOf = (date: string | undefined) => (date === undefined ? undefined : toDay(date));
  const due = dayOf(deadline.due);
  const opens = dayOf(deadline.opens);
  const [start, last] = inOrder(toDay(deadline.starts), due ?? dayOf(settledOn) ?? opens ?? today);
  const settled = dayOf(settledOn) ?? last;
  switch (state) {
    case 'upcoming':
      return [{ from: start, to: last, tone: 'ahead' }];
    case 'waiting':
      return [{ from: start, to: last, tone: 'wait' }];
    case 'open':
      return [
        { from: start, to: opens ?? last, tone: 'wait' },
        { from: opens ?? last, to: today, tone: 'open' },
      ];
    case 'running':
      return [
        { from: start, to: Math.min(last, today), tone: 'past' },
        { from: Math.min(last, today), to: last, tone: 'ahead' },
      ];
    case 'overdue':
      return [
        { from: start, to: last, tone: 'past' },
        { from: last, to: today, tone: 'over' },
      ];
    case 'metLate':
      return [
        { from: start, to: last, tone: 'done' },
        { from: last, to: Math.max(last, settled), tone: 'over' },
      ];
    case 'met':
      return [
        { from: start, to: Math.max(start, settled), tone: 'done' },
        { from: Math.max(start, settled), to: Math.max(start, settled, last), tone: 'unused' },
      ];
    default:
      return [{ from: start, to: last, tone: 'unused' }];
  }
}

function inOrder(a: Day, b: Day): readonly [Day, Day] {
  return a <= b ? [a, b] : [b, a];
}
