import { describe, expect, it } from 'vitest';
import { type DisputeRecord, parseRecord, replay, statusOn } from '../../src/index.js';
import { disputeWith, upTo } from '../dispute/facts.js';
import { namedRecords } from '../history/records.js';
import { daysAfter } from './counting.js';

const options = { policy: 'lenient' } as const;

/** The record as it was known on a date. */
function cutAt(record: DisputeRecord, date: string): DisputeRecord {
  return parseRecord({ ...record, events: record.events.filter((event) => event.date <= date) });
}

describe('a status', () => {
  it.each(['disputes', 'checked'])(
    'is that of the record as known on the date: every fact of %s.json, its day and the day before',
    (file) => {
      for (const { name, record } of namedRecords.filter((one) => one.file === file)) {
        const dispute = replay(record, options);
        const dates = new Set(record.events.flatMap((event) => [event.date, daysAfter(event.date, -1)]));
        for (const date of dates) {
          const known = JSON.stringify(statusOn(replay(cutAt(record, date), options), date));
          if (JSON.stringify(statusOn(dispute, date)) !== known)
            expect([name, statusOn(dispute, date)]).toEqual([name, JSON.parse(known)]);
        }
      }
    },
    30_000,
  );

  it('is frozen', () => {
    const status = statusOn(disputeWith(upTo('report.adopted')), '2011-06-10');
    expect(Object.isFrozen(status)).toBe(true);
    for (const list of [status.states, status.wtoStatus, status.deadlines, status.settled, status.nextSteps])
      expect(Object.isFrozen(list)).toBe(true);
    for (const deadline of [...status.deadlines, ...status.settled]) {
      expect(Object.isFrozen(deadline)).toBe(true);
      expect(Object.isFrozen(deadline.derivation)).toBe(true);
    }
  });

  it.each(['2011-02-30', '2011-2-3', '', '11 June 2011', '2011-06-10T00:00:00Z', '0000-01-01'])(
    'is not answered for %j',
    (date) => {
      const dispute = disputeWith(upTo('panel.requested'));
      expect(() => statusOn(dispute, date)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
    },
  );

  it.each(['0001-01-01', '9999-12-31'])('is answered at the end of the calendar, %s', (date) => {
    expect(statusOn(disputeWith(upTo('panel.composed')), date).date).toBe(date);
  });
});
