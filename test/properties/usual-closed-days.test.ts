import { describe, expect, it, vi } from 'vitest';
import { type Deadline, type Dispute, replay, type Status, statusOn } from '../../src/index.js';
import { ruleById } from '../../src/law.js';
import { histories } from './histories.js';
import { holds, PATIENCE } from './runs.js';
import { datesAround } from './views.js';

// Amendments, E.
vi.setConfig({ testTimeout: PATIENCE });

const allOf = ({ deadlines, pastDeadlines }: Status): Deadline[] => [...deadlines, ...pastDeadlines];
const everyDeadline = (dispute: Dispute) =>
  datesAround(dispute.record).flatMap((date) => allOf(statusOn(dispute, date)).map((deadline) => ({ date, deadline })));

/** What a lawyer would object to in a doubt: the safe day comes first of a last day, and last of a first day. */
function objectionsTo({ due, dueAtLatest, opens, opensAtEarliest, state, daysLeft = 0 }: Deadline, date: string) {
  const isInTime = dueAtLatest !== undefined && date <= dueAtLatest;
  const objections = {
    'no earlier last day': dueAtLatest !== undefined && (due ?? dueAtLatest) >= dueAtLatest,
    'no later first day': opensAtEarliest !== undefined && (opens ?? opensAtEarliest) <= opensAtEarliest,
    'over before the later day': isInTime && ['overdue', 'lapsed'].includes(state),
    'days left below none': isInTime && daysLeft < 0,
  };
  return Object.entries(objections).flatMap(([objection, holds]) => (holds ? [objection] : []));
}

describe('the doubt about usual closed days', () => {
  it('is nowhere where a calendar speaks for all years', () => {
    holds('rolled', histories(), ({ record }) => {
      const all = everyDeadline(replay(record, { policy: 'lenient', calendar: { closed: [] } }));
      expect(all.filter(({ deadline }) => 'dueAtLatest' in deadline || 'opensAtEarliest' in deadline)).toEqual([]);
    });
  });

  it('leaves the safe day first where something is due, and last where something opens', () => {
    let found = 0;
    holds('rolled', histories(), ({ record }) => {
      for (const { date, deadline } of everyDeadline(replay(record, { policy: 'lenient' }))) {
        expect([deadline.rule, ...objectionsTo(deadline, date)]).toEqual([deadline.rule]);
        if (deadline.dueAtLatest !== undefined && date <= deadline.dueAtLatest) found += 1;
      }
    });
    expect(found).toBeGreaterThan(5);
  });

  it('is within what the calendars could say: all usual days worked, and none', () => {
    holds('rolled', histories(), ({ record }) => {
      const safe = everyDeadline(replay(record, { policy: 'lenient' }));
      const worked = everyDeadline(replay(record, { policy: 'lenient', calendar: { closed: [] } }));
      expect(safe.length).toBe(worked.length);
      const keys = worked.map(({ date, deadline }) => keyOf(date, deadline));
      // Two meetings that became known on one day cannot be told apart here.
      const isAlone = (key: string) => keys.indexOf(key) === keys.lastIndexOf(key);
      const keyed = new Map(worked.map(({ deadline }, index) => [keys[index] ?? '', deadline]));
      for (const { date, deadline } of safe) {
        const { rule, due, dueAtLatest = due } = deadline;
        const key = keyOf(date, deadline);
        const other = keyed.get(key);
        if (other === undefined || !isAlone(key)) continue;
        const weekEndsOnly = ruleById(rule).counts === 'before' ? dueAtLatest : due;
        expect([date, rule, weekEndsOnly]).toEqual([date, rule, other.due]);
      }
    });
  });

  it('never makes an act late up to the later day, nor one too early from the earlier day on', () => {
    holds('rolled', histories(), ({ record }) => {
      const dispute = replay(record, { policy: 'lenient' });
      const date = record.events.at(-1)?.date ?? '';
      const status = statusOn(dispute, date);
      for (const { rule, kind, event, days } of status.irregularities) {
        const own = allOf(status).filter((one) => one.rule === rule);
        const lates = own.map(({ due, dueAtLatest = due }) => dueAtLatest);
        expect([rule, days > 0]).toEqual([rule, true]);
        if (kind === 'late' && own.length === 1 && lates[0] !== undefined)
          expect([rule, event.date > lates[0]]).toEqual([rule, true]);
      }
    });
  });
});

function keyOf(date: string, { rule, recourse = 0, member = '', starts, state }: Deadline): string {
  return [date, rule, recourse, member, starts, state].join(' ');
}
