import { describe, expect, it } from 'vitest';
import { type DisputeEvent, type DisputeRecord, replay, statusOn, type WtoStatus } from '../../src/index.js';
import { adopted, fact, recordWith, upTo, withPeriod } from '../dispute/facts.js';
import { recordOf } from '../history/records.js';

function labels(record: DisputeRecord, date: string): readonly WtoStatus[] {
  return statusOn(replay(record, { policy: 'lenient' }), date).wtoStatus;
}

/** The labels on the date of the last fact, or on a later one. */
function labelsAfter(events: readonly DisputeEvent[], date = events.at(-1)?.date ?? '2010-01-01') {
  return labels(recordWith(events), date);
}

const retaliating = [...withPeriod, fact('2012-01-20', 'retaliation.requested')];
const compliancePanel = [
  fact('2012-02-01', 'compliance.panel.requested'),
  fact('2012-02-20', 'compliance.panel.established'),
  fact('2012-03-01', 'compliance.panel.composed'),
] as const;
const [askedAgain] = compliancePanel;
const complianceDecided = (recommendations?: boolean) => [
  ...compliancePanel,
  fact('2012-06-01', 'compliance.panel.reportCirculated'),
  fact('2012-07-10', 'compliance.report.adopted', recommendations === undefined ? {} : { recommendations }),
];

describe('before any adoption or award', () => {
  it.each<[string, readonly DisputeEvent[], WtoStatus]>([
    ['a request for consultations', upTo('consultations.requested'), 'inConsultations'],
    ['a panel that is only requested', upTo('panel.requested'), 'inConsultations'],
    ['a panel that is deferred', upTo('panel.deferred'), 'inConsultations'],
    ['a panel established', upTo('panel.established'), 'panelEstablished'],
    ['a panel composed', upTo('panel.composed'), 'panelComposed'],
    ['a panel at its final report', upTo('panel.finalReportIssued'), 'panelComposed'],
    ['a panel suspended', [...upTo('panel.composed'), fact('2010-09-01', 'panel.suspended')], 'panelComposed'],
    ['a panel report circulated', upTo('panel.reportCirculated'), 'panelReportCirculated'],
    ['an appeal', upTo('appeal.notified'), 'panelReportUnderAppeal'],
    ['an Appellate Body report', upTo('appeal.reportCirculated'), 'appellateReportCirculated'],
    [
      'a panel report that consensus rejected (16.4)',
      [...upTo('panel.reportCirculated'), fact('2011-03-15', 'report.rejected')],
      'panelReportCirculated',
    ],
    [
      'an Appellate Body report that consensus rejected (17.14)',
      [...upTo('appeal.reportCirculated'), fact('2011-06-10', 'report.rejected')],
      'appellateReportCirculated',
    ],
  ])('%s', (_, events, label) => expect(labelsAfter(events)).toEqual([label]));

  it('a solution or a withdrawal', () => {
    expect(labelsAfter([...upTo('panel.composed'), fact('2010-09-01', 'settlement.notified')])).toEqual([
      'settledOrTerminated',
    ]);
    expect(labelsAfter([...upTo('panel.requested'), fact('2010-04-02', 'complaint.withdrawn')])).toEqual([
      'settledOrTerminated',
    ]);
  });

  it('a report that only records a solution changes nothing (12.7)', () => {
    const settled = [...upTo('panel.composed'), fact('2010-09-01', 'settlement.notified')];
    expect(labelsAfter([...settled, fact('2010-10-01', 'panel.reportCirculated')])).toEqual(['settledOrTerminated']);
    const brief = fact('2010-10-01', 'panel.reportCirculated', { brief: true });
    expect(labelsAfter([...upTo('panel.composed'), brief])).toEqual(['panelComposed']);
  });

  it('a lapse, recorded or implied by time (12.12)', () => {
    const suspended = [...upTo('panel.composed'), fact('2010-09-01', 'panel.suspended')];
    expect(labelsAfter(suspended, '2011-09-01')).toEqual(['panelComposed']);
    expect(labelsAfter(suspended, '2011-09-02')).toEqual(['panelLapsed']);
    expect(labelsAfter([...suspended, fact('2011-09-02', 'panel.lapsed')])).toEqual(['panelLapsed']);
  });

  it('a void appeal and an appeal by arbitration are appeals', () => {
    const late = [fact('2021-01-04', 'consultations.requested'), fact('2021-04-01', 'panel.requested')];
    const report = [...late, fact('2021-05-03', 'panel.established'), fact('2021-06-01', 'panel.composed')];
    const circulated = [...report, fact('2022-01-10', 'panel.reportCirculated')];
    expect(labelsAfter([...circulated, fact('2022-02-01', 'appeal.notified')])).toEqual(['panelReportUnderAppeal']);
    const arbitration = fact('2022-02-01', 'appeal.notified', { forum: 'arbitration' });
    expect(labelsAfter([...circulated, arbitration])).toEqual(['panelReportUnderAppeal']);
    expect(labelsAfter([...report, fact('2021-12-01', 'panel.finalReportIssued'), arbitration])).toEqual([
      'panelReportUnderAppeal',
    ]);
  });

  it('a withdrawn appeal leads back to the panel report', () => {
    expect(labelsAfter([...upTo('appeal.notified'), fact('2011-03-10', 'appeal.withdrawn')])).toEqual([
      'panelReportCirculated',
    ]);
  });

  it('of real disputes: DS590 and DS353 on the way', () => {
    expect(labels(recordOf('checked', 590), '2023-03-23')).toEqual(['settledOrTerminated']);
    expect(labels(recordOf('disputes', 353), '2006-11-22')).toEqual(['panelComposed']);
    expect(labels(recordOf('disputes', 353), '2011-03-31')).toEqual(['panelReportCirculated']);
    expect(labels(recordOf('disputes', 353), '2012-03-12')).toEqual(['appellateReportCirculated']);
  });
});

describe('after adoption or award', () => {
  it('recommendations to implement', () => {
    expect(labelsAfter(adopted(true))).toEqual(['adoptedWithRecommendations']);
    expect(labelsAfter(withPeriod)).toEqual(['adoptedWithRecommendations']);
  });

  it('an award that stands for the adoption counts as one (25)', () => {
    const appealed = [
      ...upTo('panel.finalReportIssued'),
      fact('2011-01-12', 'appeal.notified', { forum: 'arbitration' }),
    ];
    const award = (recommendations: boolean) => fact('2011-04-01', 'arbitration.awardNotified', { recommendations });
    expect(labelsAfter([...appealed, award(true)])).toEqual(['adoptedWithRecommendations']);
    expect(labelsAfter([...appealed, award(false)])).toEqual(['adoptedNoFurtherAction']);
  });

  it('no recommendations', () => expect(labelsAfter(adopted(false))).toEqual(['adoptedNoFurtherAction']));

  it('recommendations not known and no later fact of implementation: no further action', () => {
    expect(labelsAfter(adopted())).toEqual(['adoptedNoFurtherAction']);
    expect(labelsAfter([...adopted(), fact('2011-04-20', 'note', { text: 'press' })])).toEqual([
      'adoptedNoFurtherAction',
    ]);
  });

  it.each([
    fact('2011-04-01', 'implementation.intentionsStated'),
    fact('2011-04-20', 'rpt.agreed', { period: { months: 10 } }),
    fact('2011-04-20', 'rpt.arbitrationRequested'),
    fact('2011-04-20', 'implementation.statusReported'),
    fact('2011-04-20', 'sequencing.agreed'),
  ])('recommendations not known, but shown by $type', (event) => {
    expect(labelsAfter([...adopted(), event])).toEqual(['adoptedWithRecommendations']);
  });

  it('compliance claimed on or before adoption: no further action', () => {
    const [claimedBefore, claimedThen] = ['2011-03-01', '2011-03-15'].map((date) =>
      fact(date, 'implementation.complianceClaimed'),
    );
    expect(labelsAfter([...adopted(true), claimedThen as DisputeEvent])).toEqual(['adoptedNoFurtherAction']);
    const [adoption] = adopted(true).slice(-1);
    const events = [...upTo('panel.reportCirculated'), claimedBefore as DisputeEvent, adoption as DisputeEvent];
    expect(labelsAfter(events)).toEqual(['adoptedNoFurtherAction']);
  });

  it('compliance claimed or agreed', () => {
    expect(labelsAfter([...withPeriod, fact('2011-12-01', 'implementation.complianceClaimed')])).toEqual([
      'implementationNotified',
    ]);
    expect(labelsAfter([...withPeriod, fact('2011-12-01', 'implementation.complianceAgreed')])).toEqual([
      'implementationNotified',
    ]);
    expect(labelsAfter([...adopted(), fact('2011-12-01', 'implementation.complianceClaimed')])).toEqual([
      'implementationNotified',
    ]);
  });

  it('a solution or a withdrawal, alone', () => {
    const settlement = fact('2012-09-03', 'settlement.notified');
    expect(labelsAfter([...withPeriod, settlement])).toEqual(['settledOnImplementation']);
    expect(labelsAfter([...retaliating, ...compliancePanel, settlement])).toEqual(['settledOnImplementation']);
    const authorized = [...retaliating, fact('2012-02-10', 'retaliation.authorized')];
    expect(labelsAfter([...authorized, settlement])).toEqual(['settledOnImplementation']);
    expect(labelsAfter([...withPeriod, fact('2012-09-03', 'complaint.withdrawn')])).toEqual([
      'settledOnImplementation',
    ]);
  });

  it('the end of the reasonable period changes nothing', () => {
    expect(labelsAfter(withPeriod, '2012-01-15')).toEqual(['adoptedWithRecommendations']);
    expect(labelsAfter(withPeriod, '2012-06-01')).toEqual(['adoptedWithRecommendations']);
    const claimed = [...withPeriod, fact('2011-12-01', 'implementation.complianceClaimed')];
    expect(labelsAfter(claimed, '2012-06-01')).toEqual(['implementationNotified']);
  });
});

describe('retaliation', () => {
  const objected = [...retaliating, fact('2012-01-27', 'retaliation.objected')];

  it('requested, objected to, referred, awarded', () => {
    expect(labelsAfter(retaliating)).toEqual(['retaliationRequested']);
    expect(labelsAfter(objected)).toEqual(['retaliationRequested']);
    expect(labelsAfter([...retaliating, fact('2012-01-27', 'retaliation.arbitrationReferred')])).toEqual([
      'retaliationRequested',
    ]);
    expect(labelsAfter([...objected, fact('2012-05-01', 'retaliation.awardCirculated')])).toEqual([
      'retaliationRequested',
    ]);
  });

  it('requested, though compliance is claimed', () => {
    const claimed = [...withPeriod, fact('2011-12-01', 'implementation.complianceClaimed')];
    expect(labelsAfter([...claimed, fact('2012-01-20', 'retaliation.requested')])).toEqual(['retaliationRequested']);
  });

  const awarded = [...objected, fact('2012-05-01', 'retaliation.awardCirculated')];

  it.each([
    ['at once', retaliating],
    ['after the objection', objected],
    ['while its arbitration is suspended', [...objected, fact('2012-03-05', 'retaliation.arbitrationSuspended')]],
    ['after the award', awarded],
    ['made again after the award (22.7)', [...awarded, fact('2012-05-10', 'retaliation.requested')]],
  ] as const)('withdrawn %s: as before', (_, events) => {
    expect(labelsAfter([...events, fact('2012-06-01', 'retaliation.requestWithdrawn')])).toEqual([
      'adoptedWithRecommendations',
    ]);
  });

  it('authorized, applied, ended: it keeps the label', () => {
    const granted = [
      ...objected,
      fact('2012-05-01', 'retaliation.awardCirculated'),
      fact('2012-05-20', 'retaliation.authorized'),
    ];
    const applied = [...granted, fact('2012-06-01', 'retaliation.applied')];
    const ended = [...applied, fact('2014-06-01', 'retaliation.terminated')];
    for (const events of [granted, applied, ended]) expect(labelsAfter(events)).toEqual(['retaliationGranted']);
  });

  it('requested beside a compliance panel: both', () => {
    expect(labelsAfter([...objected, ...compliancePanel])).toEqual(['retaliationRequested', 'complianceOngoing']);
  });

  it('suspended while a compliance panel sits: the panel alone', () => {
    const suspended = fact('2012-03-05', 'retaliation.arbitrationSuspended');
    expect(labelsAfter([...objected, ...compliancePanel, suspended])).toEqual(['complianceOngoing']);
    const resumed = fact('2012-04-05', 'retaliation.arbitrationResumed');
    expect(labelsAfter([...objected, ...compliancePanel, suspended, resumed])).toEqual([
      'retaliationRequested',
      'complianceOngoing',
    ]);
  });

  it('suspended without a compliance panel: still requested', () => {
    expect(labelsAfter([...objected, fact('2012-03-05', 'retaliation.arbitrationSuspended')])).toEqual([
      'retaliationRequested',
    ]);
  });

  it('authorized together with a compliance panel: both', () => {
    const granted = [...retaliating, fact('2012-01-31', 'retaliation.authorized')];
    expect(labelsAfter([...granted, ...compliancePanel])).toEqual(['retaliationGranted', 'complianceOngoing']);
    expect(labelsAfter([...granted, ...complianceDecided(true)])).toEqual(['retaliationGranted']);
  });
});

describe('compliance proceedings', () => {
  it('a mere request is not enough', () => {
    expect(labelsAfter([...withPeriod, fact('2012-01-20', 'compliance.consultations.requested')])).toEqual([
      'adoptedWithRecommendations',
    ]);
    expect(labelsAfter([...withPeriod, askedAgain])).toEqual(['adoptedWithRecommendations']);
  });

  it('ongoing from establishment to adoption, an appeal included', () => {
    expect(labelsAfter([...withPeriod, ...compliancePanel.slice(0, 2)])).toEqual(['complianceOngoing']);
    const circulated = [...withPeriod, ...compliancePanel, fact('2012-06-01', 'compliance.panel.reportCirculated')];
    expect(labelsAfter(circulated)).toEqual(['complianceOngoing']);
    expect(labelsAfter([...circulated, fact('2012-06-10', 'compliance.appeal.notified')])).toEqual([
      'complianceOngoing',
    ]);
  });

  it('decided: with and without non-compliance, and not known', () => {
    expect(labelsAfter([...withPeriod, ...complianceDecided(true)])).toEqual(['complianceNonCompliance']);
    expect(labelsAfter([...withPeriod, ...complianceDecided(false)])).toEqual(['complianceNoNonCompliance']);
  });

  it('decided, and compliance claimed after it', () => {
    const decided = [...withPeriod, ...complianceDecided(true)];
    expect(labelsAfter([...decided, fact('2012-09-01', 'implementation.complianceClaimed')])).toEqual([
      'implementationNotified',
    ]);
  });

  it('decided, and compliance claimed on that day or before it: the decision counts', () => {
    const thatDay = fact('2012-07-10', 'implementation.complianceClaimed');
    expect(labelsAfter([...withPeriod, ...complianceDecided(true), thatDay])).toEqual(['complianceNonCompliance']);
    const claimed = [...withPeriod, fact('2011-12-01', 'implementation.complianceClaimed')];
    expect(labelsAfter([...claimed, ...complianceDecided(true)])).toEqual(['complianceNonCompliance']);
    expect(labelsAfter([...claimed, ...complianceDecided(false)])).toEqual(['complianceNoNonCompliance']);
  });

  it('lapsed (12.12)', () => {
    const suspended = [...withPeriod, ...compliancePanel, fact('2012-04-02', 'compliance.panel.suspended')];
    expect(labelsAfter(suspended, '2013-04-02')).toEqual(['complianceOngoing']);
    expect(labelsAfter(suspended, '2013-04-03')).toEqual(['panelLapsed']);
    expect(labelsAfter([...suspended, fact('2013-04-10', 'compliance.panel.lapsed')])).toEqual(['panelLapsed']);
  });

  it('a second recourse that lapsed after the first was decided', () => {
    const second = [
      fact('2013-01-10', 'compliance.panel.requested'),
      fact('2013-01-28', 'compliance.panel.established'),
      fact('2013-02-11', 'compliance.panel.composed'),
      fact('2013-04-02', 'compliance.panel.suspended'),
    ];
    const events = [...withPeriod, ...complianceDecided(true), ...second];
    expect(labelsAfter(events, '2014-04-02')).toEqual(['complianceOngoing']);
    expect(labelsAfter(events, '2014-04-03')).toEqual(['panelLapsed']);
  });

  it('two that overlap: the one decided last counts, be it the earlier', () => {
    const of = (recourse: number, date: string, recommendations: boolean) => [
      fact('2012-06-01', 'compliance.panel.reportCirculated', { recourse }),
      fact(date, 'compliance.report.adopted', { recourse, recommendations }),
    ];
    const second = [
      fact('2012-03-05', 'compliance.panel.requested', { recourse: 2 }),
      fact('2012-03-26', 'compliance.panel.established', { recourse: 2 }),
    ];
    const both = (first: string) =>
      labelsAfter(
        [...withPeriod, ...compliancePanel, ...second, ...of(1, first, false), ...of(2, '2012-07-10', true)],
        '2012-09-03',
      );
    expect(both('2012-07-09')).toEqual(['complianceNonCompliance']);
    expect(both('2012-08-06')).toEqual(['complianceNoNonCompliance']);
  });

  it('a second recourse after the first was decided', () => {
    const second = [
      fact('2013-01-10', 'compliance.panel.requested'),
      fact('2013-01-28', 'compliance.panel.established'),
    ];
    expect(labelsAfter([...withPeriod, ...complianceDecided(true), ...second])).toEqual(['complianceOngoing']);
    expect(labelsAfter([...withPeriod, ...complianceDecided(true), ...second.slice(0, 1)])).toEqual([
      'complianceNonCompliance',
    ]);
  });
});

describe('a claim of compliance beside retaliation (amendments, H)', () => {
  const claim = (date: string) => fact(date, 'implementation.complianceClaimed');

  it('H1 after the last request, none authorized, is notified implementation', () => {
    expect(labelsAfter([...retaliating, claim('2012-01-30')])).toEqual(['implementationNotified']);
    expect(labelsAfter([...retaliating, fact('2012-02-06', 'retaliation.objected'), claim('2012-03-01')])).toEqual([
      'implementationNotified',
    ]);
  });

  it('H1 is none before the last request, on its day, or where an award on retaliation follows', () => {
    expect(labelsAfter([...withPeriod, claim('2012-01-18'), ...retaliating.slice(-1)])).toEqual([
      'retaliationRequested',
    ]);
    expect(labelsAfter([...retaliating, claim('2012-01-20')])).toEqual(['retaliationRequested']);
    const awarded = [fact('2012-02-06', 'retaliation.objected'), claim('2012-03-01')];
    expect(labelsAfter([...retaliating, ...awarded, fact('2012-04-02', 'retaliation.awardCirculated')])).toEqual([
      'retaliationRequested',
    ]);
  });

  it('H1 is none where retaliation is authorized, or a compliance panel sits', () => {
    expect(labelsAfter([...retaliating, fact('2012-02-10', 'retaliation.authorized'), claim('2012-03-01')])).toEqual([
      'retaliationGranted',
    ]);
    expect(labelsAfter([...retaliating, ...compliancePanel, claim('2012-03-05')])).toEqual([
      'retaliationRequested',
      'complianceOngoing',
    ]);
  });

  it.each([
    ['a request for consultations on compliance', [fact('2012-02-01', 'compliance.consultations.requested')]],
    ['a request for a compliance panel', [fact('2012-02-01', 'compliance.panel.requested')]],
    [
      'a request to retaliate that is withdrawn',
      [fact('2012-02-01', 'retaliation.requested'), fact('2012-02-20', 'retaliation.requestWithdrawn')],
    ],
  ])('H2 is contested by %s that follows it', (_, later) => {
    expect(labelsAfter([...withPeriod, claim('2012-01-10')])).toEqual(['implementationNotified']);
    expect(labelsAfter([...withPeriod, claim('2012-01-10'), ...later])).toEqual(['adoptedWithRecommendations']);
    expect(labelsAfter([...withPeriod, claim('2012-01-10'), ...later, claim('2012-06-01')])).toEqual([
      'implementationNotified',
    ]);
  });

  it('H3 a later compliance report without recommendations ends an authorization', () => {
    const granted = [...retaliating, fact('2012-01-30', 'retaliation.authorized')];
    expect(labelsAfter([...granted, ...complianceDecided(false)])).toEqual(['complianceNoNonCompliance']);
    expect(labelsAfter([...granted, ...complianceDecided(true)])).toEqual(['retaliationGranted']);
    const before = [...withPeriod, ...complianceDecided(false), fact('2012-08-01', 'retaliation.requested')];
    expect(labelsAfter([...before, fact('2012-08-30', 'retaliation.authorized')])).toEqual(['retaliationGranted']);
  });
});

describe('what is implied has no date (amendments, D9)', () => {
  it('D9 an adoption that a claim of compliance implies is neither before it nor after it', () => {
    const claimed = [...upTo('panel.reportCirculated'), fact('2011-03-15', 'implementation.complianceClaimed')];
    expect(labelsAfter(claimed)).toEqual(['implementationNotified']);
    expect(labelsAfter([...adopted(true), fact('2011-03-15', 'implementation.complianceClaimed')])).toEqual([
      'adoptedNoFurtherAction',
    ]);
  });
});

describe('of real disputes', () => {
  // What the case histories themselves tell of these dates.
  it.each<[number, string, readonly WtoStatus[]]>([
    [353, '2012-03-23', ['adoptedWithRecommendations']],
    [353, '2012-10-22', ['retaliationRequested']],
    [353, '2012-10-23', ['retaliationRequested', 'complianceOngoing']],
    [353, '2012-11-28', ['complianceOngoing']],
    [353, '2020-10-13', ['retaliationRequested']],
    [353, '2020-10-26', ['retaliationGranted']],
    [316, '2011-12-09', ['retaliationRequested']],
    [316, '2012-04-12', ['retaliationRequested']],
    [316, '2012-04-13', ['complianceOngoing']],
    [316, '2018-05-28', ['retaliationRequested']],
    [316, '2018-08-27', ['retaliationRequested', 'complianceOngoing']],
    [316, '2019-10-14', ['retaliationGranted', 'complianceOngoing']],
  ])('DS%i on %s', (ds, date, expected) => expect(labels(recordOf('disputes', ds), date)).toEqual(expected));
});
