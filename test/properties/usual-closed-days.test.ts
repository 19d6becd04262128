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
    holds('rolled', histories(), ({ record }) => {
      for (const { deadline } of everyDeadline(replay(record, { policy: 'lenient' }))) {
        const { rule, due = '~', dueAtLatest = '~~', opens = '~', opensAtEarliest = '' } = deadline;
        expect([rule, due < dueAtLatest, opensAtEarliest < opens]).toEqual([rule, true, true]);
      }
    });
  });

  it('leaves nothing overdue or lapsed up to the later day', () => {
    let found = 0;
    holds('rolled', histories(), ({ record }) => {
      const doubtful = everyDeadline(replay(record, { policy: 'lenient' })).filter(
        ({ date, deadline: { dueAtLatest = '' } }) => date <= dueAtLatest,
      );
      found += doubtful.length;
      for (const { date, deadline } of doubtful) {
        const { rule, state, daysLeft = 0 } = deadline;
        expect([date, rule, ['overdue', 'lapsed', 'metLate'].includes(state), daysLeft < 0]).toEqual([
          date,
          rule,
          false,
          false,
        ]);
      }
    });
    expect(found).toBeGreaterThan(0);
  });

  it('is within what the calendars could say: all usual days worked, and none', () => {
    holds('rolled', histories(), ({ record }) => {
      const safe = everyDeadline(replay(record, { policy: 'lenient' }));
      const worked = everyDeadline(replay(record, { policy: 'lenient', calendar: { closed: [] } }));
      expect(safe.length).toBe(worked.length);
      const byKey = grouped(worked);
      for (const [key, alike] of grouped(safe)) {
        const others = byKey.get(key) ?? [];
        if (others.length !== alike.length) continue;
        expect([key, ...alike.map(({ deadline }) => onWeekEndsAlone(deadline)).sort()]).toEqual([
          key,
          ...others.map(({ deadline }) => deadline.due).sort(),
        ]);
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

type Dated = ReturnType<typeof everyDeadline>[number];

/** Several can be alike in all but their days: those of two meetings that became known on one day. */
function grouped(all: readonly Dated[]): Map<string, Dated[]> {
  const groups = new Map<string, Dated[]>();
  for (const one of all) {
    const key = keyOf(one.date, one.deadline);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** The last day that week-ends alone give. */
function onWeekEndsAlone({ rule, due, dueAtLatest = due }: Deadline): string | undefined {
  return ruleById(rule).counts === 'before' ? dueAtLatest : due;
}

function keyOf(date: string, { rule, recourse = 0, member = '', starts, state }: Deadline): string {
  return [date, rule, recourse, member, starts, state].join(' ');
}
