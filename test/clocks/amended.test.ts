import { describe, expect, it } from 'vitest';
import { type DisputeEvent, type DisputeRecord, replay, statusOn } from '../../src/index.js';
import type { RuleId } from '../../src/law.js';
import { circulated, composed, consulting, established } from '../law/courses.js';

/** The days to check by hand of the amended law: each title names its item. */
const on = (date: string, events: readonly DisputeEvent[], more: Partial<DisputeRecord> = {}) => {
  const record = { title: 'A case', complainants: ['Korea'], respondent: 'Japan', ...more, events };
  return statusOn(replay(record, { policy: 'lenient', calendar: { closed: [] } }), date);
};
const limits = (date: string, rule: RuleId, events: readonly DisputeEvent[], more: Partial<DisputeRecord> = {}) => {
  const { deadlines, pastDeadlines } = on(date, events, more);
  return [...deadlines, ...pastDeadlines].filter((one) => one.rule === rule);
};

describe('A1: the agenda of a meeting closes on the last working day before the notice', () => {
  it.each([
    ['2018-12-04', '2018-11-22'],
    ['2018-09-26', '2018-09-13'],
    ['2019-01-28', '2019-01-17'],
    ['2019-08-15', '2019-08-02'],
  ])('the agenda of %s closes on %s', (meeting, closes) => {
    const facts: DisputeEvent[] = [...consulting, { type: 'dsb.meetingScheduled', date: '2018-07-02', on: meeting }];
    expect(limits('2018-07-02', 'dsb-rules-agenda-closure', facts)).toMatchObject([{ due: closes }]);
  });
});

/** A panel report of the first years, under appeal from a day on. */
const appealedOn = (date: string): DisputeEvent[] => [
  { type: 'consultations.requested', date: '1996-01-15' },
  { type: 'panel.requested', date: '1996-04-01' },
  { type: 'panel.established', date: '1996-04-24' },
  { type: 'panel.composed', date: '1996-06-03' },
  { type: 'panel.reportCirculated', date: date.replace(/-\d\d$/, '-01') },
  { type: 'appeal.notified', date },
];

describe('A2 to A4: the working procedures of the Appellate Body as they were in force', () => {
  it('A2: the hearing of an appeal of 1998-04-06 is due on day 30, 1998-05-06', () => {
    expect(limits('1998-04-06', 'ab-rule-27-hearing', appealedOn('1998-04-06'))).toMatchObject([{ due: '1998-05-06' }]);
  });

  it('A3: there is no row of Rule 18(5) for an appeal of 1998', () => {
    expect(limits('1998-04-06', 'ab-rule-18-5-clerical', appealedOn('1998-04-06'))).toEqual([]);
    expect(limits('2006-04-06', 'ab-rule-18-5-clerical', appealedOn('2006-04-06'))).toHaveLength(1);
  });

  it('A4: there is no row of Rule 24(2) for an appeal of 1998', () => {
    expect(limits('1998-04-06', 'ab-rule-24-2-third-participant-notice', appealedOn('1998-04-06'))).toEqual([]);
    expect(limits('2006-04-06', 'ab-rule-24-2-third-participant-notice', appealedOn('2006-04-06'))).toHaveLength(1);
  });
});

describe('A5 and B: the additional time of a notified delay is added', () => {
  const late: DisputeEvent[] = [
    { type: 'consultations.requested', date: '2009-11-02' },
    { type: 'panel.requested', date: '2010-03-08' },
    { type: 'panel.established', date: '2010-04-20' },
    { type: 'panel.composed', date: '2010-06-01' },
    { type: 'panel.delayNotified', date: '2010-11-15' },
  ];
  const issued: DisputeEvent[] = [...late, { type: 'panel.finalReportIssued', date: '2011-01-03' }];
  const adopted: DisputeEvent[] = [
    ...issued,
    { type: 'panel.reportCirculated', date: '2011-02-01' },
    { type: 'report.adopted', date: '2011-02-25', recommendations: true },
  ];

  it('six months end on 2010-12-01; the report came 33 days later: DSU 20 ends on 2011-02-22', () => {
    const [limit] = limits('2011-01-03', 'dsu-20-no-appeal', issued);
    expect(limit).toMatchObject({ due: '2011-02-22' });
    expect(limit?.derivation).toContainEqual({
      kind: 'delay',
      date: '2011-02-22',
      citation: 'DSU 20, 21.4',
      length: { days: 33 },
    });
  });

  it('the fifteen months of DSU 21.4 end on 2011-08-22', () => {
    expect(limits('2011-02-25', 'dsu-21-4-fifteen', adopted)).toMatchObject([{ due: '2011-08-22' }]);
  });

  it('from the notice until the report the period runs without a last day', () => {
    const [limit] = limits('2011-06-01', 'dsu-20-no-appeal', late);
    expect(limit).toMatchObject({ state: 'running' });
    expect(limit?.due).toBeUndefined();
  });

  it('the fifteen months become eighteen at most: established 2010-04-20, 2011-10-20', () => {
    const later = adopted.map(
      (fact): DisputeEvent => (fact.type === 'panel.finalReportIssued' ? { ...fact, date: '2011-01-31' } : fact),
    );
    const years = later.map(
      (fact): DisputeEvent =>
        ['panel.finalReportIssued', 'panel.reportCirculated', 'report.adopted'].includes(fact.type)
          ? { ...fact, date: fact.date.replace('2011', '2012') }
          : fact,
    );
    expect(limits('2012-02-25', 'dsu-21-4-fifteen', years)).toMatchObject([{ due: '2011-10-20' }]);
  });
});

describe('B: how the additional time is measured', () => {
  const panel: DisputeEvent[] = [
    { type: 'consultations.requested', date: '2009-11-02' },
    { type: 'panel.requested', date: '2010-03-08' },
    { type: 'panel.established', date: '2010-04-20' },
    { type: 'panel.composed', date: '2010-06-01' },
  ];

  // Appealed on 2010-12-06: sixty days end on 2011-02-04; a standstill of thirty days moves that to 2011-03-06. The report of
  // 2011-03-26 took twenty days more: twelve months from 2010-04-20, and twenty days.
  it.each([
    ['before the notice of delay', '2010-12-13', '2011-01-12'],
    ['after the notice of delay', '2011-02-07', '2011-03-09'],
    ['until the report', '2011-02-24', undefined],
  ])('a standstill of the appeal is counted (B, G9): %s', (_, suspended, resumed) => {
    const facts: DisputeEvent[] = [
      ...panel,
      { type: 'panel.reportCirculated', date: '2010-11-22' },
      { type: 'appeal.notified', date: '2010-12-06' },
      { type: 'appeal.delayNotified', date: '2011-01-31' },
      { type: 'appeal.suspended', date: suspended },
      ...(resumed === undefined ? [] : [{ type: 'appeal.resumed', date: resumed } as const]),
      { type: 'appeal.reportCirculated', date: '2011-03-26' },
    ];
    const ordered = facts.sort((a, b) => (a.date < b.date ? -1 : 1));
    expect(limits('2011-03-26', 'dsu-20-appeal', ordered)).toMatchObject([{ due: '2011-05-10' }]);
  });

  // G1: a panel that joins another moves nothing of that. Korea's six months end on 2010-12-01, thirty-three days before the
  // report; Peru's, from 2010-07-20, on 2011-01-20, after it.
  it('of two panels each has its own (G1)', () => {
    const facts: DisputeEvent[] = [
      { type: 'consultations.requested', date: '2009-11-02' },
      { type: 'panel.requested', date: '2010-03-08', by: 'Korea' },
      { type: 'panel.established', date: '2010-04-20', by: 'Korea' },
      { type: 'panel.composed', date: '2010-06-01' },
      { type: 'panel.requested', date: '2010-06-14', by: 'Peru' },
      { type: 'panel.established', date: '2010-07-20', by: 'Peru' },
      { type: 'panel.delayNotified', date: '2010-11-15' },
      { type: 'panel.finalReportIssued', date: '2011-01-03' },
    ];
    const aims = limits('2011-01-03', 'dsu-20-no-appeal', facts, { complainants: ['Korea', 'Peru'] });
    expect(aims.map(({ complainants, due }) => [complainants, due])).toEqual([
      [['Korea'], '2011-02-22'],
      [['Peru'], '2011-04-20'],
    ]);
  });

  it('a report that is only implied has no date, and nobody knows what time it took (principle 23)', () => {
    const late: DisputeEvent[] = [
      ...panel,
      { type: 'panel.delayNotified', date: '2010-11-15' },
      { type: 'appeal.notified', date: '2011-03-01' },
    ];
    const implied = limits('2011-03-01', 'dsu-20-appeal', late);
    expect(implied.map(({ due, state }) => [due, state])).toEqual([[undefined, 'running']]);
    // Found later: the six months ended on 2010-12-01, 33 days before the report.
    const found = [...late, { type: 'panel.reportCirculated', date: '2011-01-03' } as const];
    expect(limits('2011-03-01', 'dsu-20-appeal', found)).toMatchObject([{ due: '2011-05-23' }]);
  });
});

// Established Tue 2010-04-20: nine months end on 2011-01-20, twelve on 2011-04-20 (amendments, B, last sentence).
describe('B: an appeal that is withdrawn took no time: the aim of DSU 20 is the one without an appeal again', () => {
  const circulatedOn = (date: string): DisputeEvent[] => [
    { type: 'consultations.requested', date: '2009-11-02' },
    { type: 'panel.requested', date: '2010-03-08' },
    { type: 'panel.established', date: '2010-04-20' },
    { type: 'panel.composed', date: '2010-06-01' },
    { type: 'panel.reportCirculated', date },
  ];
  const appealed: DisputeEvent[] = [...circulatedOn('2010-11-22'), { type: 'appeal.notified', date: '2010-12-06' }];
  const withdrawn: DisputeEvent[] = [...appealed, { type: 'appeal.withdrawn', date: '2010-12-13' }];
  const aims = (date: string, events: readonly DisputeEvent[]) =>
    (['dsu-20-no-appeal', 'dsu-20-appeal'] as const).flatMap((rule) =>
      limits(date, rule, events).map(({ state, due }) => `${rule} ${state} ${due}`),
    );

  it('the twelve months while the appeal is pending, the nine from its withdrawal on', () => {
    expect(aims('2010-12-12', appealed)).toEqual([
      'dsu-20-no-appeal superseded 2011-01-20',
      'dsu-20-appeal running 2011-04-20',
    ]);
    expect(aims('2010-12-13', withdrawn)).toEqual([
      'dsu-20-no-appeal running 2011-01-20',
      'dsu-20-appeal superseded 2011-04-20',
    ]);
  });

  it('the twelve again with a further appeal; a notice of delay in the first appeal is no delay in the second', () => {
    const delayed: DisputeEvent[] = [
      ...appealed,
      { type: 'appeal.delayNotified', date: '2010-12-10' },
      { type: 'appeal.withdrawn', date: '2010-12-13' },
      { type: 'appeal.notified', date: '2010-12-20' },
    ];
    expect(aims('2010-12-20', delayed)).toEqual([
      'dsu-20-no-appeal superseded 2011-01-20',
      'dsu-20-appeal running 2011-04-20',
    ]);
  });

  it('also where the nine months are over: an aim is overdue, and adoption after it is late without irregularity', () => {
    const long: DisputeEvent[] = [...appealed, { type: 'appeal.withdrawn', date: '2011-02-01' }];
    expect(aims('2011-02-01', long)).toEqual([
      'dsu-20-no-appeal overdue 2011-01-20',
      'dsu-20-appeal superseded 2011-04-20',
    ]);
    const adopted: DisputeEvent[] = [...long, { type: 'report.adopted', date: '2011-02-21' }];
    expect(aims('2011-02-21', adopted)[0]).toBe('dsu-20-no-appeal metLate 2011-01-20');
    expect(on('2011-02-21', adopted).irregularities).toEqual([]);
  });

  it('an appeal by arbitration is none to the Appellate Body: the days of the suspended panel are added at its end', () => {
    const arbitrated: DisputeEvent[] = [
      ...circulatedOn('2010-11-22').slice(0, -1),
      { type: 'arbitration.agreed', date: '2010-06-15' },
      { type: 'panel.finalReportIssued', date: '2010-11-01' },
      { type: 'panel.suspended', date: '2010-11-08' },
      { type: 'appeal.notified', date: '2010-11-22' },
      { type: 'appeal.withdrawn', date: '2010-12-08' },
    ];
    // From 8 November to 7 December: thirty days after 2011-01-20.
    expect(aims('2010-12-08', arbitrated)).toEqual(['dsu-20-no-appeal running 2011-02-19']);
  });
});

describe('C7: the last day on which an item can be filed for adoption', () => {
  // Sixty days from Friday 2019-05-10 end on Tuesday 9 July: the notice on Friday 28 June (day ten is Saturday 29).
  it('is put back by the withdrawal of an appeal in a compliance proceeding too: Thursday 2019-06-27', () => {
    const facts: DisputeEvent[] = [
      { type: 'consultations.requested', date: '2016-01-04' },
      { type: 'panel.requested', date: '2016-04-04' },
      { type: 'panel.established', date: '2016-04-22' },
      { type: 'panel.composed', date: '2016-06-01' },
      { type: 'panel.reportCirculated', date: '2017-08-01' },
      { type: 'report.adopted', date: '2017-08-31', recommendations: true },
      { type: 'compliance.panel.requested', date: '2018-12-10' },
      { type: 'compliance.panel.established', date: '2018-12-18' },
      { type: 'compliance.panel.composed', date: '2019-01-08' },
      { type: 'compliance.panel.reportCirculated', date: '2019-05-10' },
      { type: 'compliance.appeal.notified', date: '2019-05-20' },
      { type: 'compliance.appeal.withdrawn', date: '2019-06-03' },
    ];
    const own = limits('2019-06-03', 'dsb-rules-last-filing-16-4', facts).filter(({ recourse }) => recourse === 1);
    expect(own).toMatchObject([{ state: 'running', due: '2019-06-27' }]);
  });
});

describe('A7: authorization may be requested from the day after the period to comply (DSU 22.2)', () => {
  const toComply = (expires: string, ...more: DisputeEvent[]): DisputeEvent[] => [
    { type: 'consultations.requested', date: '2016-01-04' },
    { type: 'panel.requested', date: '2016-04-04' },
    { type: 'panel.established', date: '2016-04-22' },
    { type: 'panel.composed', date: '2016-06-01' },
    { type: 'panel.reportCirculated', date: '2017-08-01' },
    { type: 'report.adopted', date: '2017-08-31', recommendations: true },
    { type: 'rpt.agreed', date: '2017-10-02', expires },
    ...more,
  ];

  it('the period to 2018-08-22: the twentieth day is 2018-09-11, and it opens on 2018-08-23', () => {
    const [limit] = limits('2018-08-23', 'dsu-22-2-request-suspension', toComply('2018-08-22'));
    expect(limit).toMatchObject({ state: 'open', opens: '2018-08-23' });
    expect(limit?.derivation).toContainEqual(expect.objectContaining({ kind: 'period', date: '2018-09-11' }));
  });

  it('a sequencing agreement changes nothing: to 2023-11-05, it opens on 2023-11-06', () => {
    const facts = toComply('2023-11-05', { type: 'sequencing.agreed', date: '2023-10-10' });
    expect(limits('2023-10-11', 'dsu-22-2-request-suspension', facts)).toMatchObject([{ opens: '2023-11-06' }]);
    const { irregularities } = on('2023-10-20', [...facts, { type: 'retaliation.requested', date: '2023-10-20' }]);
    expect(irregularities).toMatchObject([{ rule: 'dsu-22-2-request-suspension', kind: 'premature' }]);
  });
});

describe('A8 and A9: urgency', () => {
  const urgent: DisputeEvent[] = [{ type: 'consultations.requested', date: '2015-01-05', urgent: true }];

  it.each(['prohibitedSubsidy', 'actionableSubsidy'] as const)('A8: on the track %s no row of 4.8 runs', (track) => {
    for (const rule of ['dsu-4-8-urgent-enter', 'dsu-4-8-urgent-panel'] as const)
      expect(limits('2015-01-05', rule, urgent, { track })).toEqual([]);
    expect(limits('2015-01-05', 'dsu-4-3-enter-consultations', urgent, { track })).toHaveLength(1);
  });

  it('A9: in an urgent case the default after ten days opens nothing: a panel from day 21, 2015-01-26', () => {
    const facts: DisputeEvent[] = [...urgent, { type: 'consultations.notEntered', date: '2015-01-16' }];
    const step = on('2015-01-16', facts).nextSteps.find(({ event }) => event === 'panel.requested');
    expect(step?.from).toBe('2015-01-26');
  });
});

describe('C7: the last day on which an item can be filed', () => {
  it('circulated 2018-09-10: for the sixty days of 16.4 on 2018-10-29', () => {
    const facts = [...composed, { type: 'panel.reportCirculated', date: '2018-09-10' }] as const;
    expect(limits('2018-09-10', 'dsb-rules-last-filing-16-4', facts)).toMatchObject([
      { due: '2018-10-29', starts: '2018-09-10' },
    ]);
  });

  it.each([
    ['2018-08-22', '2018-09-10'],
    ['2024-12-15', '2025-01-02'],
  ])('the period to comply over %s: for the thirty days of 22.6 on %s', (expires, filed) => {
    const facts = [
      ...circulated,
      { type: 'report.adopted', date: '2014-05-02', recommendations: true },
      { type: 'rpt.agreed', date: '2014-06-02', expires },
    ] as const;
    expect(limits('2014-06-02', 'dsb-rules-last-filing-22-6', facts)).toMatchObject([{ due: filed }]);
  });
});

describe('C10: textiles (ATC)', () => {
  const request = { type: 'panel.requested', date: '1996-02-01' } as const;

  it('a panel may be requested at once, and no gap is left', () => {
    const { stage, gaps } = on('1996-02-01', [request], { track: 'textiles' });
    expect([stage, gaps]).toEqual(['panelRequested', []]);
  });

  it('the waits and duties of DSU 4.3, 4.7, 4.8 and 5.4 do not run', () => {
    const { deadlines } = on('1996-01-08', [{ type: 'consultations.requested', date: '1996-01-08' }], {
      track: 'textiles',
    });
    expect(deadlines.map(({ citation }) => citation).filter((one) => /DSU (4\.[378]|5\.4)/.test(one))).toEqual([]);
  });
});

describe('D2: intentions are stated by a statement of intentions', () => {
  const adopted: DisputeEvent[] = [
    ...circulated,
    { type: 'report.adopted', date: '2014-05-02', recommendations: true },
  ];

  it('a period that is agreed first leaves the thirty days running, and a statement meets them', () => {
    const agreed: DisputeEvent[] = [...adopted, { type: 'rpt.agreed', date: '2014-05-20', period: { months: 8 } }];
    expect(limits('2014-05-21', 'dsu-21-3-intentions', agreed)).toMatchObject([{ state: 'running' }]);
    const stated: DisputeEvent[] = [...agreed, { type: 'implementation.intentionsStated', date: '2014-05-28' }];
    expect(limits('2014-05-28', 'dsu-21-3-intentions', stated)).toMatchObject([{ state: 'met' }]);
  });

  it('a claim of compliance after the last day settles them as superseded, never as met late', () => {
    const claimed: DisputeEvent[] = [...adopted, { type: 'implementation.complianceClaimed', date: '2014-09-01' }];
    const { irregularities } = on('2014-09-01', claimed);
    expect(limits('2014-09-01', 'dsu-21-3-intentions', claimed)).toMatchObject([{ state: 'superseded' }]);
    expect(irregularities).toEqual([]);
  });
});

it('A10: the first meeting of the DSB establishes in compliance proceedings too (SCM 4.4)', () => {
  const facts: DisputeEvent[] = [
    ...established,
    { type: 'panel.composed', date: '2013-07-15' },
    { type: 'panel.reportCirculated', date: '2014-03-14' },
    { type: 'report.adopted', date: '2014-05-02', recommendations: true, withdrawalPeriod: { days: 90 } },
    { type: 'compliance.panel.requested', date: '2014-09-15' },
  ];
  const found = limits('2014-09-15', 'scm-4-4-first-meeting', facts, { track: 'prohibitedSubsidy' });
  expect(found.map(({ recourse }) => recourse)).toContain(1);
});
