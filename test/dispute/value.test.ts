import { describe, expect, it, vi } from 'vitest';
import { append, type DisputeRecord, parseRecord, replay, statusOn } from '../../src/index.js';
import { namedRecords } from '../history/records.js';
import { replayed } from '../history/replayed.js';
import { disputeWith, fact, recordWith, upTo, withPeriod } from './facts.js';
import { failureOf } from './failure.js';

// Some tests loop over all real records, and the machine may be slow.
vi.setConfig({ testTimeout: 60_000 });

describe('a dispute', () => {
  const dispute = disputeWith(upTo('panel.composed'));
  const withCalendar = disputeWith([], { calendar: { closed: [] } });

  it('is a frozen value', () => {
    expect(Object.isFrozen(dispute)).toBe(true);
    for (const part of [
      dispute.record,
      dispute.record.events,
      dispute.gaps,
      withCalendar.calendar,
      withCalendar.calendar?.closed,
    ])
      expect(Object.isFrozen(part)).toBe(true);
    expect(() => Object.assign(dispute, { policy: 'lenient' })).toThrow(TypeError);
  });

  it('is written as its record', () => {
    for (const { record } of namedRecords) {
      const text = JSON.stringify(replayed(record));
      expect(text).toBe(JSON.stringify(record));
    }
  });

  it('shows what it was replayed with', () => {
    expect(dispute).toMatchObject({ policy: 'standard', gaps: [] });
    expect(dispute).not.toHaveProperty('calendar');
    expect(withCalendar).toMatchObject({ calendar: { closed: [] } });
    const other = disputeWith([], { policy: 'strict', calendar: { closed: ['2010-12-24'] } });
    expect(other).toMatchObject({ policy: 'strict', calendar: { closed: ['2010-12-24'] } });
  });

  it('equals another of the same record', () => {
    const copy: unknown = JSON.parse(JSON.stringify(dispute.record));
    expect(replay(parseRecord(copy))).toEqual(dispute);
    expect(statusOn(replay(parseRecord(copy)), '2011-01-01')).toEqual(statusOn(dispute, '2011-01-01'));
  });

  it('takes a record that was never parsed, and parses it', () => {
    const raw = JSON.parse(JSON.stringify(dispute.record)) as DisputeRecord;
    expect(replay(raw)).toEqual(dispute);
    expect(failureOf(() => replay({ ...raw, respondent: '' })).code).toBe('INVALID_RECORD');
  });

  it('is not changed by changes to what it was made of', () => {
    const raw = JSON.parse(JSON.stringify(dispute.record));
    const made = replay(raw);
    raw.events.length = 0;
    expect(made.record.events).toHaveLength(7);
  });

  it('of no facts is one that has not begun', () => {
    const none = disputeWith([]);
    expect(statusOn(none, '2010-01-01')).toMatchObject({ stage: 'opening', states: ['opening'], deadlines: [] });
    expect(none.gaps).toEqual([]);
  });

  it('may be a plain copy of one: it is replayed anew', () => {
    const plain = { ...dispute, toJSON: () => dispute.record };
    expect(statusOn(plain, '2010-07-01')).toEqual(statusOn(dispute, '2010-07-01'));
    expect(append(plain, fact('2010-07-01', 'panel.delayNotified')).record.events).toHaveLength(8);
  });
});

describe('the calendar', () => {
  it('needs dates', () => {
    const error = failureOf(() => disputeWith([], { calendar: { closed: ['2010-12-24', '2010-12-32'] } }));
    expect(error.code).toBe('INVALID_DATE');
    expect(error.issues?.map(({ path }) => path)).toEqual(['calendar.closed[1]']);
  });

  it('moves what rolls, and nothing else', () => {
    // Reported on 2011-02-01: day 60 is Saturday 2011-04-02. The right to appeal rolls to Monday, or
    // further over closed days; the DSB's own sixty days do not.
    const dueOf = (rule: string, closed: readonly string[]) => {
      const dispute = disputeWith(upTo('panel.reportCirculated'), { calendar: { closed } });
      return statusOn(dispute, '2011-02-01').deadlines.find((one) => one.rule === rule)?.due;
    };
    expect(dueOf('dsu-16-4-appeal', [])).toBe('2011-04-04');
    expect(dueOf('dsu-16-4-appeal', ['2011-04-04', '2011-04-05'])).toBe('2011-04-06');
    expect(dueOf('dsu-16-4-adopt', ['2011-04-04', '2011-04-05'])).toBe('2011-04-02');
  });

  it('never moves the reasonable period of time', () => {
    const dispute = disputeWith(withPeriod, { calendar: { closed: ['2012-01-15', '2012-01-16'] } });
    const period = statusOn(dispute, '2011-05-02').deadlines.find(({ rule }) => rule === 'dsu-21-3-reasonable-period');
    expect(period?.due).toBe('2012-01-15');
  });

  it('decides what is late', () => {
    const appeal = [...upTo('panel.reportCirculated'), fact('2011-04-05', 'appeal.notified')];
    expect(statusOn(disputeWith(appeal), '2011-04-05').irregularities).toMatchObject([{ days: 1 }]);
    const closed = { calendar: { closed: ['2011-04-04'] } };
    expect(statusOn(disputeWith(appeal, closed), '2011-04-05').irregularities).toEqual([]);
  });

  it('stays with a dispute that grows', () => {
    const dispute = disputeWith(upTo('panel.reportCirculated'), { calendar: { closed: ['2011-04-04'] } });
    const grown = append(dispute, fact('2011-04-05', 'appeal.notified'));
    expect(grown.calendar).toEqual({ closed: ['2011-04-04'] });
    expect(statusOn(grown, '2011-04-05').irregularities).toEqual([]);
  });
});

describe('the record', () => {
  it('may hold its facts in any order; those of one date keep theirs', () => {
    const sorted = upTo('report.adopted');
    const reversed = recordWith([...sorted].reverse());
    expect(statusOn(replay(reversed), '2011-06-10')).toEqual(statusOn(disputeWith(sorted), '2011-06-10'));
    expect(JSON.stringify(replay(reversed))).toBe(JSON.stringify(reversed));
    const sameDay = [fact('2010-04-01', 'panel.requested'), fact('2010-04-01', 'panel.deferred')];
    expect(() => disputeWith([...upTo('consultations.held'), ...sameDay])).not.toThrow();
    expect(() => disputeWith([...upTo('consultations.held'), ...sameDay.reverse()])).toThrow('panel.deferred');
  });
});
