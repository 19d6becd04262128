import { describe, expect, it, vi } from 'vitest';
import { append, type Dispute, type DisputeRecord, replay, statusOn } from '../../src/index.js';
import { ruleIds } from '../../src/law.js';
import { inDateOrder } from '../../src/record/order.js';
import { disputeWith, fact, upTo } from '../dispute/facts.js';
import { someRecords } from '../history/records.js';
import { replayed } from '../history/replayed.js';
import { daysAfter } from './counting.js';

// Long loops over real records, on machines that may be slow.
vi.setConfig({ testTimeout: 60_000 });

const options = { policy: 'lenient' } as const;

/**
 * The dispute as far as its facts up to a date go, asked for one date after the other. It is grown fact by fact, which
 * gives what a replay of these facts gives (dispute/append.test.ts), and never sees the later ones.
 */
function knownOn(record: DisputeRecord): (date: string) => Dispute {
  const later = [...inDateOrder(record.events)];
  let known = replay({ ...record, events: [] }, options);
  return (date) => {
    const count = later.findIndex((event) => event.date > date);
    for (const event of later.splice(0, count === -1 ? later.length : count)) known = append(known, event);
    return known;
  };
}

describe('a status', () => {
  it.each(['disputes', 'checked'])(
    'is that of the record as known on the date: every fact of %s.json, its day and the day before',
    (file) => {
      for (const { name, record } of someRecords.filter((one) => one.file === file)) {
        const dispute = replayed(record);
        const known = knownOn(record);
        const dates = new Set(record.events.flatMap((event) => [event.date, daysAfter(event.date, -1)]));
        for (const date of [...dates].sort()) {
          const expected = statusOn(known(date), date);
          const status = statusOn(dispute, date);
          if (JSON.stringify(status) !== JSON.stringify(expected)) expect([name, status]).toEqual([name, expected]);
        }
      }
    },
  );

  it('knows the facts of its own date, and none after it', () => {
    const dispute = disputeWith(upTo('panel.established'));
    const stages = ['2010-05-17', '2010-05-18', '2010-05-19'].map((date) => statusOn(dispute, date).stage);
    expect(stages).toEqual(['panelRequested', 'panel', 'panel']);
  });

  it('is frozen', () => {
    const status = statusOn(disputeWith(upTo('report.adopted')), '2011-06-10');
    expect(Object.isFrozen(status)).toBe(true);
    for (const list of [status.states, status.wtoStatus, status.deadlines, status.pastDeadlines, status.nextSteps])
      expect(Object.isFrozen(list)).toBe(true);
    for (const deadline of [...status.deadlines, ...status.pastDeadlines]) {
      expect(Object.isFrozen(deadline)).toBe(true);
      expect(Object.isFrozen(deadline.derivation)).toBe(true);
    }
  });

  it('has derivations that are read through a proxy, an heir, a copy and a clone as they are', () => {
    // User interfaces watch values through proxies and copy them.
    const [deadline] = statusOn(disputeWith(upTo('consultations.requested')), '2010-01-05').deadlines;
    if (deadline === undefined) throw new Error('nothing runs');
    const { derivation } = deadline;
    expect(derivation.length).toBeGreaterThan(1);
    for (const other of [new Proxy(deadline, {}), Object.create(deadline), { ...deadline }, structuredClone(deadline)])
      expect(other.derivation).toEqual(derivation);
    expect(JSON.parse(JSON.stringify(deadline))).toEqual(deadline);
  });

  it('lists what has ended from the first start to the last, of one day in the order of the law table', () => {
    const { pastDeadlines } = statusOn(disputeWith(upTo('report.adopted')), '2011-06-10');
    const places = pastDeadlines.map(
      ({ starts, rule }) => `${starts} ${String(ruleIds.indexOf(rule)).padStart(3, '0')}`,
    );
    expect(pastDeadlines.length).toBeGreaterThan(20);
    expect(places).toEqual([...places].sort());
  });

  it('lists what has ended in the same order when a note stands between the facts', () => {
    // The agenda of 25 February closed before the appeal: with a note in March it has ended before what the appeal ends.
    const facts = [
      ...upTo('panel.reportCirculated'),
      fact('2011-02-02', 'dsb.meetingScheduled', { on: '2011-02-25' }),
      fact('2011-03-15', 'appeal.notified'),
    ];
    const note = fact('2011-03-01', 'note', { text: 'a press release' });
    const [bare, noted] = [facts, [...facts, note]].map(
      (events) => statusOn(disputeWith(events), '2011-04-01').pastDeadlines,
    );
    expect(bare?.map(({ rule }) => rule)).toContain('dsb-rules-agenda-closure');
    expect(noted).toEqual(bare);
  });

  it('lists everything in the same order, whichever of two facts of one day stands first', () => {
    const meeting = fact('2010-05-18', 'dsb.meetingScheduled', { on: '2010-06-22' });
    const further = fact('2010-05-18', 'consultations.requested');
    const [one, other] = [
      [meeting, further],
      [further, meeting],
    ].map((two) => statusOn(disputeWith([...upTo('panel.established'), ...two]), '2010-05-20'));
    expect(one?.nextSteps[0]?.rule).toBe('dsu-4-7-request-panel');
    expect(other).toEqual(one);
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
