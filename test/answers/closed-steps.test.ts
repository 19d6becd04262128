import { describe, expect, it } from 'vitest';
import { type DisputeEvent, project, statusOn } from '../../src/index.js';
import { adopted, disputeWith, fact, upTo } from '../dispute/facts.js';

const on = (events: readonly DisputeEvent[], date: string) =>
  statusOn(disputeWith(events, { policy: 'lenient' }), date);

/** Who may withdraw an appeal, and under which provision. */
const withdrawals = (events: readonly DisputeEvent[], date: string) =>
  on(events, date)
    .nextSteps.filter(({ event }) => event?.endsWith('appeal.withdrawn'))
    .map(({ who, member, citation, recourse }) => [who, member, citation, recourse]);

/** The steps that determine the reasonable period of time, and the periods for them. */
function determining(events: readonly DisputeEvent[], date: string): unknown[] {
  const { nextSteps, deadlines } = on(events, date);
  return [
    ...nextSteps.filter(({ citation }) => /^DSU 21\.[34]/.test(citation)).map(({ event, rule }) => event ?? rule),
    ...deadlines.filter(({ citation }) => /^DSU 21\.[34]/.test(citation)).map(({ rule }) => rule),
  ];
}

describe('the withdrawal of an appeal', () => {
  const circulated = upTo('panel.reportCirculated');

  // Working Procedures, Rule 30(1): "the appellant may withdraw its appeal".
  it('is the right of the one who appealed', () => {
    const events = [...circulated, fact('2011-03-01', 'appeal.notified', { by: 'Canada' })];
    expect(withdrawals(events, '2011-03-10')).toEqual([
      ['appellant', 'Canada', 'AB Working Procedures Rule 30(1)', undefined],
    ]);
  });

  it('names no Member where both sides appealed, or where the record names none', () => {
    const both = [
      ...circulated,
      fact('2011-03-01', 'appeal.notified', { by: 'Canada' }),
      fact('2011-03-06', 'appeal.crossNotified', { by: 'Brazil' }),
    ];
    const nobody = [...circulated, fact('2011-03-01', 'appeal.notified')];
    for (const events of [both, nobody])
      expect(withdrawals(events, '2011-03-10')).toEqual([
        ['appellant', undefined, 'AB Working Procedures Rule 30(1)', undefined],
      ]);
  });

  // Amendments, C3 and C4.
  it.each([
    ['mpia', 'MPIA Annex 1 para 18'],
    ['adHoc', 'Agreed procedures under DSU 25'],
  ] as const)('is under the procedures of the arbitrators where they hear it: %s', (procedures, citation) => {
    const events = [
      ...upTo('panel.finalReportIssued'),
      fact('2011-01-15', 'arbitration.agreed', { purpose: 'appeal', procedures }),
      fact('2011-01-20', 'panel.suspended'),
      fact('2011-02-01', 'appeal.notified', { by: 'Canada', forum: 'arbitration' }),
    ];
    expect(withdrawals(events, '2011-02-10')).toEqual([['appellant', 'Canada', citation, undefined]]);
  });

  // DS461: both recourses are on appeal, and no division can hear them (principles, 11: the ways out).
  it('and an agreement to arbitrate are offered in each compliance proceeding that is on appeal', () => {
    const recourses = [1, 2].flatMap((recourse) => [
      fact(`2018-0${recourse}-05`, 'compliance.panel.requested', {
        recourse,
        by: recourse === 1 ? 'Canada' : 'Brazil',
      }),
      fact(`2018-0${recourse}-20`, 'compliance.panel.established', { recourse }),
    ]);
    const after = [1, 2].flatMap((recourse) => [
      fact('2020-03-02', 'compliance.panel.reportCirculated', { recourse }),
      fact('2020-04-01', 'compliance.appeal.notified', { recourse, by: 'Brazil' }),
    ]);
    const events = [...adopted(true), ...recourses, ...after];
    expect(withdrawals(events, '2020-05-01')).toEqual([
      ['appellant', 'Brazil', 'AB Working Procedures Rule 30(1)', 1],
      ['appellant', 'Brazil', 'AB Working Procedures Rule 30(1)', 2],
    ]);
    const arbitrations = on(events, '2020-05-01').nextSteps.filter(
      ({ event }) => event === 'compliance.arbitration.agreed',
    );
    expect(arbitrations.map(({ recourse }) => recourse)).toEqual([1, 2]);
  });
});

// Amendments, D5: the period is over, on an unknown day, once retaliation is requested or a compliance panel is established.
describe('a reasonable period of time of which the record knows nothing', () => {
  it('is still to be determined after the adoption', () => {
    expect(determining(adopted(true), '2011-04-20')).toEqual(
      expect.arrayContaining(['rpt.agreed', 'rpt.approved', 'rpt.arbitrationRequested', 'dsu-21-3-b-agree-rpt']),
    );
  });

  // DS505, DS353: an arbitrator on retaliation had decided, and 21.4 was still called overdue.
  it.each([
    ['retaliation is requested', [fact('2012-09-27', 'retaliation.requested')]],
    [
      'a compliance panel is established',
      [fact('2012-09-10', 'compliance.panel.requested'), fact('2012-09-27', 'compliance.panel.established')],
    ],
  ])('is no longer determined once %s', (_, later) => {
    const events = [...adopted(true), ...later];
    expect(determining(events, '2012-09-27')).toEqual([]);
    expect(determining(events, '2012-09-09')).not.toEqual([]);
    const { steps } = project(disputeWith(events, { policy: 'lenient' }), '2012-10-01');
    expect(steps.map(({ event }) => event)).not.toContain('rpt.agreed');
  });

  it('is still to be determined for a complainant who has not requested retaliation', () => {
    const header = { complainants: ['Brazil', 'Chile'] };
    const events = [...adopted(true), fact('2012-09-27', 'retaliation.requested', { by: 'Chile' })];
    const steps = statusOn(disputeWith(events, { header, policy: 'lenient' }), '2012-10-01').nextSteps;
    expect(steps.map(({ event }) => event)).toContain('rpt.approved');
  });
});

// DSU 22.8; amendments, H3. DS46: the third measure was found to comply, the authorization had come before.
describe('an authorization to retaliate', () => {
  const compliance = (recommendations: boolean) => [
    ...adopted(true),
    fact('2012-03-01', 'rpt.expired'),
    fact('2012-03-20', 'retaliation.requested'),
    fact('2012-04-10', 'retaliation.authorized'),
    fact('2012-06-01', 'compliance.panel.requested'),
    fact('2012-06-20', 'compliance.panel.established'),
    fact('2012-10-01', 'compliance.panel.reportCirculated'),
    fact('2012-11-01', 'compliance.report.adopted', { recommendations }),
  ];
  const offered = (recommendations: boolean, date: string) =>
    on(compliance(recommendations), date).nextSteps.some(({ event }) => event === 'retaliation.applied');

  it('is not applied once a later compliance report has found no non-compliance', () => {
    expect(offered(false, '2012-10-31')).toBe(true);
    expect(offered(false, '2012-11-01')).toBe(false);
    expect(offered(true, '2012-11-01')).toBe(true);
  });
});

// Principles, 12: with an appeal by arbitration the panel never circulates. DS591 on 2022-10-20.
describe('the circulation of the panel report', () => {
  const before = [
    ...upTo('panel.finalReportIssued').filter(({ type }) => type !== 'panel.interimReportIssued'),
    fact('2011-02-20', 'arbitration.agreed', { purpose: 'appeal', procedures: 'mpia' }),
  ];
  const appealed = [...before, fact('2011-03-01', 'appeal.notified', { by: 'Canada', forum: 'arbitration' })];
  const ofPanel = (events: readonly DisputeEvent[], date: string) =>
    on(events, date).deadlines.filter(({ rule }) => rule === 'dsu-12-9-nine-month-cap');

  it('is not awaited while arbitrators hear the appeal', () => {
    // Established 2010-05-18, nine months: 2011-02-18.
    expect(ofPanel(before, '2011-02-25')).toMatchObject([{ state: 'overdue', lastDay: '2011-02-18' }]);
    expect(ofPanel(appealed, '2011-03-02')).toEqual([]);
  });

  it('is awaited again once the appeal is withdrawn (amendments, C3)', () => {
    const withdrawn = [...appealed, fact('2011-03-20', 'appeal.withdrawn', { by: 'Canada' })];
    expect(ofPanel(withdrawn, '2011-03-21')).toHaveLength(1);
  });
});

describe('the request to retaliate where the record has no period to comply', () => {
  const found = (recommendations: boolean) => [
    ...adopted(true),
    fact('2012-01-10', 'compliance.panel.requested', { by: 'Brazil' }),
    fact('2012-02-10', 'compliance.panel.established'),
    fact('2012-02-20', 'compliance.panel.composed'),
    fact('2012-09-20', 'compliance.panel.reportCirculated'),
    fact('2012-10-20', 'compliance.report.adopted', { recommendations }),
  ];
  const requests = (events: readonly DisputeEvent[]) =>
    on(events, '2012-11-01')
      .nextSteps.filter(({ event }) => event === 'retaliation.requested')
      .map(({ who, duty, citation, until }) => [who, duty, citation, until]);

  // DSU 22.2: the Member has failed to comply, whatever the length of its period was. DS70 on 2000-09-01, DS322 on 2012-08-03.
  it('is a right, without a day, once a compliance report found non-compliance', () => {
    expect(requests(found(true))).toEqual([['complainant', 'may', 'DSU 22.2', undefined]]);
  });

  it('is not offered where the report found compliance, where its finding is not on record, or before it', () => {
    expect(requests(found(false))).toEqual([]);
    expect(requests(found(true).slice(0, -1))).toEqual([]);
  });
});

// A suspended panel circulates nothing: its work goes on first (DSU 12.12). DS99 on 2000-09-21.
describe('the report of a compliance panel', () => {
  const at = (events: readonly DisputeEvent[], date: string) =>
    on(events, date).nextSteps.filter(({ event }) => event === 'compliance.panel.reportCirculated');
  const sits = [
    ...adopted(true),
    fact('2012-01-10', 'compliance.panel.requested', { by: 'Brazil' }),
    fact('2012-02-10', 'compliance.panel.established'),
    fact('2012-02-20', 'compliance.panel.composed'),
  ];

  it('is a step while the panel sits, and none while its work is suspended', () => {
    expect(at(sits, '2012-03-01')).toHaveLength(1);
    expect(at([...sits, fact('2012-09-05', 'compliance.panel.suspended')], '2012-09-06')).toEqual([]);
  });
});
