import { describe, expect, it } from 'vitest';
import { check, type DisputeEvent, replay } from '../../src/index.js';
import { adopted, circulated } from '../law/courses.js';
import { type Case, limit, limits, on, plus, short } from './answers.js';

/** The reasonable period ends on Monday 1 June 2015. */
const EXPIRES = '2015-06-01';
const period = [...adopted, { type: 'rpt.agreed', date: '2014-07-01', expires: EXPIRES }] as const;
const asked = (date: string) => ({ type: 'retaliation.requested', date }) as const;

const said = (facts: readonly DisputeEvent[], fact: DisputeEvent, more: object = {}) =>
  short(
    check(replay({ title: 'A case', complainants: ['Korea'], respondent: 'Japan', events: facts, ...more }), fact)
      .irregularities,
  );

describe('a request to retaliate (principle 13)', () => {
  it.each([
    [-10, ['dsu-22-2-request-suspension premature 11']],
    [0, ['dsu-22-2-request-suspension premature 1']],
    [1, []],
    [15, []],
    [21, []],
    [400, []],
  ])('%i days after the expiry', (days, expected) => {
    expect(said(period, asked(plus(EXPIRES, days)))).toEqual(expected);
  });

  it('the twenty days are shown all the same', () => {
    const { lastDay, opens, state } = limit(on('2015-06-15', { facts: period }), 'dsu-22-2-request-suspension');
    expect([lastDay, opens, state]).toEqual(['2015-06-21', '2015-06-02', 'open']);
  });

  it('without a known end of the period nobody is early', () => {
    expect(said([...adopted, { type: 'rpt.agreed', date: '2014-07-01' }], asked('2014-09-01'))).toEqual([]);
  });

  it('within the period is premature, whether or not the order of 21.5 and 22 was agreed (principle 13)', () => {
    const early = ['dsu-22-2-request-suspension premature 29'];
    expect(said([...period, { type: 'sequencing.agreed', date: '2014-08-04' }], asked('2015-05-04'))).toEqual(early);
    expect(said(period, asked('2015-05-04'))).toEqual(early);
  });

  it('after the award it is that of 22.7, and never early', () => {
    const facts = [
      ...period,
      asked('2015-06-12'),
      { type: 'retaliation.objected', date: '2015-06-22' },
      { type: 'retaliation.awardCirculated', date: '2016-02-01' },
    ] as const;
    expect(said(facts, asked('2016-02-02'))).toEqual([]);
    expect(
      limits(on('2016-02-02', { facts: [...facts, asked('2016-02-02')] }), 'dsu-22-2-request-suspension'),
    ).toHaveLength(1);
  });

  it('SCM 4.10: from the day after the period that the panel set', () => {
    const facts = [
      ...circulated,
      { type: 'report.adopted', date: '2014-05-02', recommendations: true, withdrawalPeriod: { days: 90 } },
    ] as const;
    const track = { track: 'prohibitedSubsidy' };
    expect(said(facts, asked('2014-07-31'), track)).toEqual(['scm-4-10-countermeasures premature 1']);
    expect(said(facts, asked('2014-08-01'), track)).toEqual([]);
  });

  it('SCM 7.9: from the day after the six months', () => {
    const track = { track: 'actionableSubsidy' };
    expect(said(adopted, asked('2014-11-02'), track)).toEqual(['scm-7-9-countermeasures premature 1']);
    expect(said(adopted, asked('2014-11-03'), track)).toEqual([]);
  });
});

describe('what is due upon request only', () => {
  it('22.6: without a request the thirty days lapse on their day, the DSB is not overdue', () => {
    expect(limit(on('2015-07-01', { facts: period }), 'dsu-22-6-authorize').state).toBe('running');
    expect(limit(on('2015-07-02', { facts: period }), 'dsu-22-6-authorize').state).toBe('lapsed');
  });

  it('22.6: with a request the DSB is overdue', () => {
    const facts = [...period, asked('2015-06-12')];
    expect(limit(on('2015-07-02', { facts }), 'dsu-22-6-authorize').state).toBe('overdue');
  });

  it('21.3(c): the ninety days are running information, overdue only once arbitration was asked for', () => {
    // Fri 2 May 2014 + 90 days = Thu 31 Jul 2014.
    expect(limit(on('2014-08-01', { facts: adopted }), 'dsu-21-3-c-award').state).toBe('lapsed');
    const facts = [...adopted, { type: 'rpt.arbitrationRequested', date: '2014-06-23' }] as const;
    expect(limit(on('2014-08-01', { facts }), 'dsu-21-3-c-award').state).toBe('overdue');
  });

  it('a target that nobody can fulfil on record lapses, it is never overdue: the guideline of fifteen months', () => {
    expect(limit(on('2016-01-04', { facts: adopted }), 'dsu-21-3-c-guideline').state).toBe('lapsed');
  });

  it('21.6: implementation is on the agenda from its day on, until it is resolved', () => {
    const { state } = limit(on('2020-01-06', { facts: period }), 'dsu-21-6-agenda');
    expect(state).toBe('open');
  });
});

describe('a compliance that is claimed or agreed', () => {
  it('fulfils the reasonable period, also late', () => {
    const claimed = (date: string) =>
      limit(
        on(date, { facts: [...period, { type: 'implementation.complianceClaimed', date }] }),
        'dsu-21-3-reasonable-period',
      ).state;
    expect([claimed(EXPIRES), claimed('2015-06-02')]).toEqual(['met', 'metLate']);
  });

  it('that is claimed does not take the right of 22.2: it is a claim', () => {
    const facts = [...period, { type: 'implementation.complianceClaimed', date: '2015-05-04' }] as const;
    expect(limit(on('2015-07-06', { facts }), 'dsu-22-2-request-suspension').state).toBe('open');
  });

  it('that is agreed ends the dispute: superseded, and what was overdue lapses (principle 20)', () => {
    const facts = [...period, { type: 'implementation.complianceAgreed', date: '2015-05-04' }] as const;
    const status = on('2015-05-04', { facts });
    expect([status.outcome, status.deadlines]).toEqual(['complied', []]);
    expect(limit(status, 'dsu-22-2-request-suspension').state).toBe('superseded');
    expect(limit(status, 'dsu-21-3-intentions').state).toBe('superseded');
  });
});

/*
 * DSU 21.6: the issue stays on the agenda of the DSB until it is resolved. A compliance report that found no
 * non-compliance and was adopted resolves it: nobody is then late with compliance, and no report on its status is due.
 */
describe('a compliance report that found no non-compliance', () => {
  const rules = ['dsu-21-3-reasonable-period', 'dsu-21-6-agenda', 'dsu-21-6-status-report'] as const;
  const meeting = { type: 'dsb.meetingScheduled', date: '2016-05-23', on: '2016-06-24' } as const;
  const proceeding = (recommendations: boolean, by?: string): DisputeEvent[] => [
    { type: 'compliance.panel.requested', date: '2015-06-08', ...(by && { by }) },
    { type: 'compliance.panel.established', date: '2015-06-22' },
    { type: 'compliance.panel.reportCirculated', date: '2016-04-04' },
    { type: 'compliance.report.adopted', date: '2016-05-20', recommendations },
  ];
  const answered = (facts: readonly DisputeEvent[], complainants?: readonly string[]) => {
    const status = on('2016-05-24', { facts: [...period, ...facts, meeting], complainants });
    const duties = status.nextSteps.filter(
      ({ event, duty }) => duty === 'must' && event?.startsWith('implementation.'),
    );
    const states = rules.flatMap((rule) => limits(status, rule).map(({ state }) => state));
    return { states: states.sort().join(), duties: duties.length };
  };

  it('resolves the issue: no duty to comply or to report is left', () => {
    expect(answered(proceeding(false))).toEqual({ states: 'superseded,superseded,superseded', duties: 0 });
  });

  it('one that found non-compliance does not, nor does one that a further recourse contests', () => {
    const open = { states: 'open,overdue,running', duties: 2 };
    expect(answered(proceeding(true))).toEqual(open);
    const further = { type: 'compliance.panel.requested', date: '2016-05-23' } as const;
    expect(answered([...proceeding(false), further])).toEqual(open);
  });

  it('resolves it for those whose recourse it was', () => {
    const two = ['Korea', 'China'];
    expect(answered(proceeding(false, 'Korea'), two)).toEqual({ states: 'open,overdue,running,superseded', duties: 2 });
    // One that the respondent asked for is about the complaint of all.
    expect(answered(proceeding(false, 'Japan'), two)).toEqual({
      states: 'superseded,superseded,superseded',
      duties: 0,
    });
  });
});

describe('awards', () => {
  it('DSU 25.3: an award takes the place of the adoption; one in the implementation starts nothing (principle 12, DS160)', () => {
    const facts = [
      ...period,
      { type: 'arbitration.agreed', date: '2014-08-04', purpose: 'implementation' },
      { type: 'arbitration.awardNotified', date: '2014-11-03' },
    ] as const;
    const status = on('2014-11-03', { facts });
    for (const rule of ['dsu-21-3-intentions', 'dsu-21-3-b-agree-rpt', 'dsu-21-3-c-award'])
      expect(limits(status, rule).map(({ starts }) => starts)).toEqual(['2014-05-02']);
  });
});

describe('several complainants have one clock each', () => {
  const two = (facts: readonly DisputeEvent[]): Case => ({ facts, complainants: ['Korea', 'China'] });

  it('the period of one of them ends later: parts of one period', () => {
    const facts = [
      ...period,
      { type: 'rpt.modified', date: '2015-03-02', expires: '2015-10-01', by: 'Korea' },
    ] as const;
    const status = on('2015-03-02', two(facts));
    const dates = (rule: string) =>
      limits(status, rule)
        .map(({ lastDay }) => lastDay)
        .sort();
    expect(dates('dsu-21-3-reasonable-period')).toEqual([EXPIRES, '2015-10-01']);
    expect(dates('dsu-22-2-request-suspension')).toEqual(['2015-06-21', '2015-10-21']);
    expect(dates('dsu-22-6-authorize')).toEqual(['2015-07-01', '2015-10-31']);
  });

  it('each is judged by its own period', () => {
    const facts = [
      ...period,
      { type: 'rpt.modified', date: '2015-03-02', expires: '2015-10-01', by: 'Korea' },
    ] as const;
    const of = (by: string) => said(facts, { ...asked('2015-06-08'), by }, { complainants: ['Korea', 'China'] });
    expect(of('China')).toEqual([]);
    expect(of('Korea')).toEqual(['dsu-22-2-request-suspension premature 116']);
  });

  it('a request of one leaves the right of the other', () => {
    const status = on('2015-06-08', two([...period, { ...asked('2015-06-08'), by: 'China' }]));
    const waits = limits(status, 'dsu-22-2-request-suspension').map(({ member, state }) => `${member} ${state}`);
    expect(waits.sort()).toEqual(['China met', 'Korea open']);
  });

  it('an authorization of one leaves the request of the other', () => {
    const facts = [
      ...period,
      { ...asked('2015-06-08'), by: 'China' },
      { ...asked('2015-06-10'), by: 'Korea' },
      { type: 'retaliation.authorized', date: '2015-06-29', by: 'China' },
    ] as const;
    const states = limits(on('2015-06-29', two(facts)), 'dsu-22-6-authorize').map(({ state }) => state);
    expect(states.sort()).toEqual(['met', 'running']);
  });

  it('a suspension of one arbitration leaves the days of the other', () => {
    const facts: DisputeEvent[] = ['China', 'Korea'].flatMap((by) => [
      { ...asked('2015-06-12'), by },
      { type: 'retaliation.objected', date: '2015-06-22', by } as const,
    ]);
    const stood: DisputeEvent[] = [
      { type: 'retaliation.arbitrationSuspended', date: '2015-07-01', by: 'Korea' },
      { type: 'retaliation.arbitrationResumed', date: '2015-07-31', by: 'Korea' },
    ];
    const status = on('2015-07-31', two([...period, ...facts, ...stood]));
    // Mon 1 Jun 2015 + 60 days = Fri 31 Jul 2015; + 30 days of standstill = Sun 30 Aug 2015.
    const days = limits(status, 'dsu-22-6-arbitration').map(({ due }) => due);
    expect(days.sort()).toEqual(['2015-07-31', '2015-08-30']);
  });

  it('a settlement of one closes its part and not the dispute (principle 15)', () => {
    const facts = [...period, { type: 'settlement.notified', date: '2015-03-02', by: 'China' }] as const;
    const status = on('2015-03-02', two(facts));
    expect(status.stage).toBe('implementation');
    expect(
      limits(status, 'dsu-21-3-reasonable-period')
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['running', 'superseded']);
    expect(
      limits(status, 'dsu-22-2-request-suspension')
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['superseded', 'upcoming']);
  });

  it('a settlement of all closes everything', () => {
    const facts = [...period, { type: 'settlement.notified', date: '2015-03-02', by: ['China', 'Korea'] }] as const;
    const status = on('2015-03-02', two(facts));
    expect([status.outcome, status.deadlines]).toEqual(['settled', []]);
  });

  it('establishments on two days have periods of their own (DSU 9)', () => {
    const facts: DisputeEvent[] = [
      { type: 'consultations.requested', date: '2014-01-13', by: 'Korea' },
      { type: 'consultations.requested', date: '2014-02-10', by: 'China' },
      { type: 'panel.requested', date: '2015-01-12', by: 'Korea' },
      { type: 'panel.requested', date: '2015-01-26', by: 'China' },
      { type: 'panel.established', date: '2015-02-16', by: 'Korea' },
      { type: 'panel.established', date: '2015-03-02', by: 'China' },
    ];
    const caps = limits(on('2015-03-02', two(facts)), 'dsu-12-9-nine-month-cap').map(({ due }) => due);
    expect(caps.sort()).toEqual(['2015-11-16', '2015-12-02']);
  });
});

describe('a reopening starts new periods (principle 20)', () => {
  it('after a settlement a new request for consultations waits anew', () => {
    const facts = [
      ...adopted,
      { type: 'settlement.notified', date: '2014-06-02' },
      { type: 'consultations.requested', date: '2015-01-12' },
    ] as const;
    const waits = limits(on('2015-01-12', { facts }), 'dsu-4-7-request-panel').map(
      ({ lastDay, state }) => `${lastDay} ${state}`,
    );
    expect(waits).toContain('2015-03-13 waiting');
    expect(said(facts, { type: 'panel.requested', date: '2015-03-13' })).toEqual(['dsu-4-7-request-panel premature 1']);
  });
});

describe('reference rows', () => {
  it('never run', () => {
    const facts = [
      ...period,
      { type: 'sequencing.agreed', date: '2014-08-04' },
      { type: 'compliance.consultations.requested', date: '2014-09-01' },
    ] as const;
    const status = on('2014-09-01', { facts });
    const shown = [...status.deadlines, ...status.pastDeadlines].map(({ rule }) => rule);
    for (const rule of [
      'dsu-12-12-suspension-max',
      'sequencing-ds457-consultations',
      'dsu-25-2-notify',
      'd1966-panel-report',
      'scm-annex-v-5',
      'dsb-16-4-extension',
      'gatt-xxiii-2-withdrawal',
      'ab-rule-20-notice',
    ])
      expect(shown).not.toContain(rule);
  });
});
