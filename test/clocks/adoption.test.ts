import { describe, expect, it } from 'vitest';
import { append, check, type DisputeEvent, replay } from '../../src/index.js';
import { composed } from '../law/courses.js';
import { limit, on, plus, short } from './answers.js';

/** Circulated on Thursday 18 December 2014: day 20 is 7 January, day 60 Monday 16 February 2015. */
const CIRCULATED = '2014-12-18';
/** From Wednesday 17 December 2014 day 60 is Sunday 15 February 2015. */
const TO_A_SUNDAY = '2014-12-17';

const record = (...events: readonly DisputeEvent[]) => ({
  title: 'A case',
  complainants: ['Korea'],
  respondent: 'Japan',
  events: [...composed, ...events],
});
const circulated = (date = CIRCULATED) => ({ type: 'panel.reportCirculated', date }) as const;
const adoptedOn = (date: string) => ({ type: 'report.adopted', date }) as const;
const appealedOn = (date: string) => ({ type: 'appeal.notified', date }) as const;

/** The question of a sixtieth day that is no working day, as the library follows it; see readings.test.ts. */
const decided = { readings: { 'dsu-16-4-sunday': 'no' } } as const;

const said = (fact: DisputeEvent, ...facts: readonly DisputeEvent[]) =>
  short(check(replay(record(...facts), decided), fact).irregularities);

describe('the adoption of a panel report (16.1, 16.4)', () => {
  it.each([
    [0, ['dsu-16-1-not-before premature 21']],
    [20, ['dsu-16-1-not-before premature 1']],
    [21, []],
    [60, []],
    [61, ['dsu-16-4-adopt late 1']],
    [75, ['dsu-16-4-adopt late 15']],
  ])('on day %i', (days, expected) => {
    expect(said(adoptedOn(plus(CIRCULATED, days)), circulated())).toEqual(expected);
  });

  it('on day 61 after an extension is regular, up to the day that the DSB stated and not after', () => {
    const until = plus(CIRCULATED, 90);
    const facts = [circulated(), { type: 'report.adoptionExtended', date: plus(CIRCULATED, 50), until }] as const;
    expect(said(adoptedOn(plus(CIRCULATED, 61)), ...facts)).toEqual([]);
    expect(said(adoptedOn(until), ...facts)).toEqual([]);
    expect(said(adoptedOn(plus(until, 4)), ...facts)).toEqual(['dsu-16-4-adopt late 4']);
  });

  it('a Sunday as day 60 does not move for the DSB, while the appeal rolls to Monday', () => {
    const facts = [circulated(TO_A_SUNDAY)] as const;
    expect(said(adoptedOn('2015-02-15'), ...facts)).toEqual([]);
    expect(said(adoptedOn('2015-02-16'), ...facts)).toEqual(['dsu-16-4-adopt late 1']);
    expect(said(appealedOn('2015-02-16'), ...facts)).toEqual([]);
    expect(said(appealedOn('2015-02-17'), ...facts)).toEqual(['dsu-16-4-appeal late 1']);
  });

  it('late is still effective: overdue is not illegal', () => {
    const facts = [circulated(), adoptedOn(plus(CIRCULATED, 75))];
    expect(on(plus(CIRCULATED, 75), { facts: [...composed, ...facts] }).stage).toBe('implementation');
  });

  it('late is refused under strict', () => {
    const dispute = replay(
      { ...record(circulated()), events: [...composed.slice(0, 4), circulated('2013-09-16')] },
      { policy: 'strict' },
    );
    expect(() => append(dispute, adoptedOn('2013-12-16'))).toThrow(/irregular/);
  });

  it('is lawful from day 11 on the track of prohibited subsidies, and to day 30', () => {
    const of = (days: number) =>
      short(
        check(
          replay({ ...record(circulated()), track: 'prohibitedSubsidy' }, decided),
          adoptedOn(plus(CIRCULATED, days)),
        ).irregularities,
      );
    expect([of(10), of(11), of(30), of(31)]).toEqual([
      ['dsu-16-1-not-before premature 1'],
      [],
      [],
      ['scm-4-8-adopt late 1'],
    ]);
  });

  it('of the Appellate Body report: thirty days, and no wait', () => {
    const facts = [
      circulated(),
      appealedOn(plus(CIRCULATED, 40)),
      { type: 'appeal.reportCirculated', date: '2015-04-24' },
    ] as const;
    expect(said(adoptedOn('2015-04-24'), ...facts)).toEqual([]);
    expect(said(adoptedOn('2015-05-24'), ...facts)).toEqual([]);
    expect(said(adoptedOn('2015-05-25'), ...facts)).toEqual(['dsu-17-14-adopt late 1']);
  });
});

describe('an appeal (16.4)', () => {
  it.each([0, 1, 20, 60])('is never premature: day %i (principle 8)', (days) => {
    expect(said(appealedOn(plus(CIRCULATED, days)), circulated())).toEqual([]);
  });

  it('on day 61 is late by a day', () => {
    expect(said(appealedOn(plus(CIRCULATED, 61)), circulated())).toEqual(['dsu-16-4-appeal late 1']);
  });

  it('follows an extension too, and a stated Sunday does not roll', () => {
    const extended = { type: 'report.adoptionExtended', date: plus(CIRCULATED, 50), until: '2015-03-22' } as const;
    expect(said(appealedOn('2015-03-22'), circulated(), extended)).toEqual([]);
    expect(said(appealedOn('2015-03-23'), circulated(), extended)).toEqual(['dsu-16-4-appeal late 1']);
  });

  it('supersedes adoption, and adoption supersedes appeal (principle 8)', () => {
    const day = plus(CIRCULATED, 40);
    const appeal = on(day, { facts: [...composed, circulated(), appealedOn(day)] });
    expect(limit(appeal, 'dsu-16-4-adopt').state).toBe('superseded');
    const adoption = on(day, { facts: [...composed, circulated(), adoptedOn(day)] });
    expect(limit(adoption, 'dsu-16-4-appeal').state).toBe('superseded');
  });
});

describe('a withdrawn appeal puts both periods back with their original last day (principle 7)', () => {
  const appealed = [...composed, circulated(), appealedOn(plus(CIRCULATED, 20))];
  const withdrawn = (date: string) => [...appealed, { type: 'appeal.withdrawn', date } as const];

  it('while it has not passed: adoption and appeal run again', () => {
    const date = plus(CIRCULATED, 40);
    const status = on(date, { facts: withdrawn(date) });
    for (const rule of ['dsu-16-4-adopt', 'dsu-16-4-appeal']) {
      const { state, due } = limit(status, rule);
      expect([state, due]).toEqual(['running', '2015-02-16']);
    }
  });

  it('and so does the last day on which an item can be filed for a meeting within them (amendments, C7)', () => {
    // Sixty days end on Monday 2015-02-16; the notice is due on Friday 6 February, the agenda closes on Thursday 5 February.
    const filing = (date: string) => limit(on(date, { facts: withdrawn(date) }), 'dsb-rules-last-filing-16-4');
    expect(filing('2015-02-05')).toMatchObject({ state: 'running', due: '2015-02-05' });
    expect(filing('2015-02-06').state).toBe('superseded');
    const extension = { type: 'report.adoptionExtended', date: '2015-02-03', until: '2015-03-31' } as const;
    const extended = on('2015-02-03', { facts: [...withdrawn('2015-02-02'), extension] });
    // To Tuesday 2015-03-31: the notice on Friday 20 March (day ten is Saturday 21), the agenda on Thursday 19.
    expect(limit(extended, 'dsb-rules-last-filing-16-4').due).toBe('2015-03-19');
  });

  it('on the last day itself too', () => {
    const status = on('2015-02-16', { facts: withdrawn('2015-02-16') });
    expect(limit(status, 'dsu-16-4-adopt').state).toBe('running');
  });

  it('a second appeal is judged by that day', () => {
    const date = plus(CIRCULATED, 40);
    const again = (days: number) =>
      on(plus(CIRCULATED, days), { facts: [...withdrawn(date), appealedOn(plus(CIRCULATED, days))] });
    expect(short(again(49).irregularities)).toEqual([]);
    expect(short(again(61).irregularities)).toEqual(['dsu-16-4-appeal late 1']);
  });

  it('where it has passed there is no deadline and no irregularity (DS513: adopted 434 days after circulation)', () => {
    const facts = [...withdrawn(plus(CIRCULATED, 399)), adoptedOn(plus(CIRCULATED, 434))];
    const status = on(plus(CIRCULATED, 434), { facts });
    expect(status.irregularities).toEqual([]);
    const between = on(plus(CIRCULATED, 400), { facts });
    expect(between.deadlines.map(({ rule }) => rule).filter((rule) => rule.startsWith('dsu-16'))).toEqual([]);
  });

  it('a refiled appeal has periods of its own (17.5)', () => {
    const date = plus(CIRCULATED, 40);
    const refiled = plus(CIRCULATED, 45);
    const status = on(refiled, { facts: [...withdrawn(date), appealedOn(refiled)] });
    const running = status.deadlines.filter(({ rule }) => rule === 'dsu-17-5-sixty');
    expect(running.map(({ starts }) => starts)).toEqual([refiled]);
  });
});

describe('a report that is not adopted', () => {
  it('leaves the DSB overdue, and the window of appeal lapsed', () => {
    const status = on(plus(CIRCULATED, 70), { facts: [...composed, circulated()] });
    expect(limit(status, 'dsu-16-4-adopt').state).toBe('overdue');
    expect(limit(status, 'dsu-16-4-appeal').state).toBe('lapsed');
  });

  it('rejected by consensus: what lived is superseded, what was overdue lapses (principle 20)', () => {
    const rejected = (days: number) =>
      on(plus(CIRCULATED, days), {
        facts: [...composed, circulated(), { type: 'report.rejected', date: plus(CIRCULATED, days) }],
      });
    expect(limit(rejected(40), 'dsu-16-4-adopt').state).toBe('superseded');
    expect(limit(rejected(70), 'dsu-16-4-adopt').state).toBe('lapsed');
  });

  it('under an agreement to arbitrate appeals a report that circulates is taken not to be appealed: superseded', () => {
    const facts = [...composed, { type: 'arbitration.agreed', date: '2014-01-13' }, circulated()] as const;
    const status = on(CIRCULATED, { facts });
    expect(status.deadlines.map(({ rule }) => rule)).not.toContain('dsu-16-4-appeal');
    expect(status.deadlines.map(({ rule }) => rule)).toContain('dsu-16-4-adopt');
  });
});
