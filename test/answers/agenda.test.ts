import { describe, expect, it } from 'vitest';
import { agenda } from '../../src/answers/agenda.js';
import { type Dispute, replay, statusOn } from '../../src/index.js';
import { disputeWith, fact, upTo, withPeriod } from '../dispute/facts.js';
import { failureOf } from '../dispute/failure.js';
import { atLeast, namedRecords, recordOf } from '../history/records.js';
import { replayed } from '../history/replayed.js';
import { daysAfter } from './counting.js';

const told = (items: ReturnType<typeof agenda>) => items.map(({ date, on, deadline }) => [date, on, deadline.rule]);

const requested = [fact('2019-09-11', 'consultations.requested'), fact('2019-09-16', 'consultations.circulated')];
const korea = disputeWith(requested, {
  header: { ds: 590, title: 'Japan — Products', complainants: ['Korea'], respondent: 'Japan' },
});

// Days counted by hand from DSU 4.3, 4.7, 4.11.
describe('the agenda of DS590 from 2019-09-16', () => {
  const window = { from: '2019-09-16', to: '2019-11-11' };

  it('has the last days, and the first day of a wait, both ends of the window counted', () => {
    expect(told(agenda([korea], window))).toEqual([
      ['2019-09-23', 'due', 'dsu-4-3-reply'],
      ['2019-09-26', 'due', 'dsu-4-11-join'],
      ['2019-10-11', 'due', 'dsu-4-3-enter-consultations'],
      ['2019-11-11', 'opens', 'dsu-4-7-request-panel'],
    ]);
    expect(told(agenda([korea], { from: '2019-09-23', to: '2019-09-26' })).map(([date]) => date)).toEqual([
      '2019-09-23',
      '2019-09-26',
    ]);
    expect(agenda([korea], { from: '2019-09-24', to: '2019-09-25' })).toEqual([]);
  });

  it('names the dispute, and the time-limit as it stands on the first day', () => {
    const [first] = agenda([korea], window);
    const reply = statusOn(korea, '2019-09-16').deadlines.find(({ rule }) => rule === 'dsu-4-3-reply');
    expect(first).toEqual({ date: '2019-09-23', on: 'due', ds: 590, title: 'Japan — Products', deadline: reply });
    expect(first?.deadline).toMatchObject({ holder: 'respondent', member: 'Japan', state: 'running', daysLeft: 7 });
  });

  it('can be asked for one Member, or for one role', () => {
    expect(told(agenda([korea], { ...window, member: 'Korea' })).map(([date]) => date)).toEqual(['2019-11-11']);
    expect(told(agenda([korea], { ...window, member: 'Japan' })).map(([date]) => date)).toEqual([
      '2019-09-23',
      '2019-10-11',
    ]);
    expect(told(agenda([korea], { ...window, role: 'anyMember' })).map(([date]) => date)).toEqual(['2019-09-26']);
    expect(agenda([korea], { ...window, member: 'Japan', role: 'complainant' })).toEqual([]);
  });

  it('takes any spelling of a Member, and says which names there are for one that fits no dispute (amendments, F2)', () => {
    expect(told(agenda([korea], { ...window, member: 'Republic of Korea' })).map(([date]) => date)).toEqual([
      '2019-11-11',
    ]);
    const failure = failureOf(() => agenda([korea], { ...window, member: 'Canada' }));
    expect(failure.message).toBe(
      'invalid argument: member: "Canada" is neither a party nor a third party to the disputes; they name Japan, Korea',
    );
    expect(failure.issues).toMatchObject([{ kind: 'unknownMember', path: 'member', known: ['Japan', 'Korea'] }]);
    // Nothing is asked of no dispute.
    expect(agenda([], { ...window, member: 'Canada' })).toEqual([]);
  });

  it('of a third party that must do nothing is empty', () => {
    const joined = disputeWith([
      ...requested,
      fact('2019-09-20', 'consultations.joinRequested', { members: ['Chile'] }),
    ]);
    expect(agenda([joined], { ...window, member: 'Chile' })).toEqual([]);
  });

  it('knows the facts of its first day and none after it', () => {
    const replied = disputeWith([...requested, fact('2019-09-20', 'consultations.accepted')]);
    const rules = (from: string) => agenda([replied], { ...window, from }).map(({ deadline }) => deadline.rule);
    expect(rules('2019-09-19')).toContain('dsu-4-3-reply');
    expect(rules('2019-09-20')).not.toContain('dsu-4-3-reply');
    expect(agenda([korea], { from: '2019-09-01', to: '2019-12-31' })).toEqual([]);
  });
});

describe('an agenda', () => {
  it('has a right of the parties for either of them, and for nobody else', () => {
    const circulated = disputeWith(upTo('panel.reportCirculated'));
    const window = { from: '2011-02-01', to: '2011-04-05' };
    const rules = (member: string) => agenda([circulated], { ...window, member }).map(({ deadline }) => deadline.rule);
    expect(rules('Brazil')).toContain('dsu-16-4-appeal');
    expect(rules('Canada')).toContain('dsu-16-4-appeal');
    expect(rules('BRÉSIL')).toEqual(rules('Brazil'));
    expect(agenda([circulated], { ...window, role: 'dsb' }).map(({ deadline }) => deadline.rule)).toContain(
      'dsu-16-4-adopt',
    );
  });

  it('knows that in a compliance proceeding the respondent may be the one who asks', () => {
    const events = [
      ...withPeriod,
      fact('2012-02-01', 'compliance.panel.requested', { by: 'Canada' }),
      fact('2012-02-20', 'compliance.panel.established'),
    ];
    const [item] = agenda([disputeWith(events)], { from: '2012-02-20', to: '2012-12-31', role: 'panel' });
    expect(item).toMatchObject({ date: '2012-05-20', recourse: 1, deadline: { rule: 'dsu-21-5-report', recourse: 1 } });
  });

  it('leaves out what time alone will have ended: no division of the Appellate Body can be formed', () => {
    const appealed = disputeWith([
      ...upTo('panel.reportCirculated').slice(0, -1),
      fact('2019-10-01', 'panel.reportCirculated'),
      fact('2019-11-20', 'appeal.notified'),
    ]);
    const rules = agenda([appealed], { from: '2019-12-01', to: '2020-03-31' }).map(({ date, deadline }) => [
      date,
      deadline.rule,
    ]);
    expect(rules.filter(([date = '']) => date >= '2019-12-11')).toEqual([['2020-02-18', 'dsu-17-5-ninety-cap']]);
  });

  it('is sorted by date, then number, then the order of the law table; without a number last', () => {
    const numbered = (ds?: number) => disputeWith(requested, { header: ds === undefined ? {} : { ds } });
    const items = agenda([numbered(), numbered(600), numbered(590)], { from: '2019-09-16', to: '2019-09-26' });
    expect(items.map(({ date, ds }) => [date, ds])).toEqual([
      ['2019-09-23', 590],
      ['2019-09-23', 600],
      ['2019-09-23', undefined],
      ['2019-09-26', 590],
      ['2019-09-26', 600],
      ['2019-09-26', undefined],
    ]);
    const established = disputeWith(upTo('panel.established'));
    const sameDay = agenda([established], { from: '2010-05-28', to: '2010-05-28' });
    expect(told(sameDay).map(([, , rule]) => rule)).toEqual(['dsu-8-5-five-panelists', 'dsu-10-2-third-party-notice']);
  });

  it.each([
    [{ from: '2019-02-30', to: '2019-03-01' }, 'from'],
    [{ from: '2019-02-28', to: 'tomorrow' }, 'to'],
  ])('refuses %o', (window, path) => {
    expect(() => agenda([], window)).toThrow(
      expect.objectContaining({ code: 'INVALID_DATE', issues: [expect.objectContaining({ path })] }),
    );
  });

  it('says which of its days comes before the other', () => {
    const message = 'invalid argument: to: 2019-09-11 is before "from" (2019-10-11)';
    expect(() => agenda([korea], { from: '2019-10-11', to: '2019-09-11' })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message }),
    );
  });

  it('is an immutable value', () => {
    const items = agenda([korea], { from: '2019-09-16', to: '2019-11-11' });
    expect([items, ...items].every(Object.isFrozen)).toBe(true);
  });
});

/** What the status of each day of the window says, asked day by day of the facts up to its first day. */
function dayByDay(dispute: Dispute, from: string, days: number): string[] {
  const known = replay(
    { ...dispute.record, events: dispute.record.events.filter(({ date }) => date <= from) },
    { policy: 'lenient' },
  );
  const found: string[] = [];
  for (let count = 0; count <= days; count += 1) {
    const day = daysAfter(from, count);
    for (const { rule, due, dueAtLatest, opens } of statusOn(known, day).deadlines) {
      const listed = due !== undefined && due < from ? dueAtLatest : due;
      if (listed === day) found.push(`${day} due ${rule}`);
      if (opens === day) found.push(`${day} opens ${rule}`);
    }
  }
  return found.sort();
}

describe('across the real records', () => {
  const DAYS = 60;
  const every = (step: number) => namedRecords.filter((_, index) => index % step === 0);

  it('lists what the status of each day lists', () => {
    let seen = 0;
    for (const { name, record } of every(6)) {
      const dispute = replayed(record);
      const from = record.events[Math.floor(record.events.length / 2)]?.date ?? '';
      const items = agenda([dispute], { from, to: daysAfter(from, DAYS) });
      seen += items.length;
      const listed = items.map(({ date, on, deadline }) => `${date} ${on} ${deadline.rule}`).sort();
      expect([name, from, listed]).toEqual([name, from, dayByDay(dispute, from, DAYS)]);
    }
    expect(seen).toBeGreaterThanOrEqual(atLeast(50));
  });

  it('is no effort for thousands', () => {
    const all = namedRecords.map(({ record }) => replayed(record));
    const thousands = Array.from({ length: 10 }, () => all).flat();
    const start = performance.now();
    const items = agenda(thousands, { from: '2000-01-01', to: '2000-12-31' });
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(items.length).toBe(10 * agenda(all, { from: '2000-01-01', to: '2000-12-31' }).length);
  });

  it('takes disputes that are only known as records', () => {
    const { record, policy, readings, gaps, setAside, warnings, toJSON } = replay(recordOf('checked', 590));
    const foreign: Dispute = { record, policy, readings, gaps, setAside, warnings, toJSON };
    const window = { from: '2019-09-16', to: '2019-11-11' };
    expect(agenda([foreign], window)).toEqual(agenda([replay(record)], window));
  });
});
