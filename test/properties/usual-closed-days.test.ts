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
        const { rule, due, dueAtLatest, opens, opensAtEarliest, state, daysLeft = 0 } = deadline;
        if (dueAtLatest !== undefined) expect([rule, due !== undefined && due < dueAtLatest]).toEqual([rule, true]);
        if (opensAtEarliest !== undefined)
          expect([rule, opens !== undefined && opensAtEarliest < opens]).toEqual([rule, true]);
        if (dueAtLatest === undefined || date > dueAtLatest) continue;
        found += 1;
        expect([rule, state, daysLeft >= 0]).not.toEqual([rule, 'overdue', daysLeft >= 0]);
        expect([rule, state]).not.toEqual([rule, 'lapsed']);
        expect([rule, daysLeft >= 0]).toEqual([rule, true]);
      }
    });
    expect(found).toBeGreaterThan(20);
  });

  it('is within what the calendars could say: all usual days worked, and none', () => {
    holds('rolled', histories(), ({ record }) => {
      const safe = everyDeadline(replay(record, { policy: 'lenient' }));
      const worked = everyDeadline(replay(record, { policy: 'lenient', calendar: { closed: [] } }));
      expect(safe.length).toBe(worked.length);
      const keyed = new Map(worked.map(({ date, deadline }) => [keyOf(date, deadline), deadline]));
      for (const { date, deadline } of safe) {
        const { rule, due, dueAtLatest = due } = deadline;
        const other = keyed.get(keyOf(date, deadline));
        if (other === undefined) continue;
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
