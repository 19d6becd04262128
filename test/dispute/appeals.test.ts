import { describe, expect, it } from 'vitest';
import { french } from '../../src/french.js';
import { check, type DisputeEvent, explain, replay, statusOn } from '../../src/index.js';
import { spanish } from '../../src/spanish.js';
import { limit, limits, on, short } from '../clocks/answers.js';
import { adopted, disputeWith, fact, recordWith, upTo } from './facts.js';
import { failureOf } from './failure.js';

/*
 * Appeals as the amendments have them, each test with the letter of its paragraph in amendments.md. Brazil complains
 * of Canada; the report of the ordinary dispute is circulated on 2011-02-01, so that DSU 16.4 ends on 2011-04-02, a
 * Saturday, and rolls to Monday 2011-04-04.
 */

const circulated = upTo('panel.reportCirculated');
const appealedBy = (by: string, date = '2011-03-01') => fact(date, 'appeal.notified', { by });
const first = [...circulated, appealedBy('Canada')];
const last = (events: readonly DisputeEvent[], date = events.at(-1)?.date ?? '') => statusOn(disputeWith(events), date);
const refusal = (events: readonly DisputeEvent[]) => failureOf(() => disputeWith(events)).reason;
const windows = (events: readonly DisputeEvent[], date: string) =>
  limits(last(events, date), 'dsu-16-4-appeal').map(({ holder, state, due }) => [holder, state, due]);

describe('C1: a second appellant', () => {
  it('C1 takes the first notice that is recorded for the one that was implied (DS471)', () => {
    const implied = [...circulated, fact('2011-02-14', 'appeal.delayNotified'), appealedBy('Canada')];
    const dispute = replay(recordWith(implied), { policy: 'lenient' });
    expect(dispute.gaps).toEqual([]);
    expect(limit(statusOn(dispute, '2011-03-01'), 'dsu-17-5-sixty').starts).toBe('2011-03-01');
  });

  it('C1 leaves the window open to the other parties until its last day', () => {
    expect(windows(first, '2011-03-01')).toEqual([
      ['otherMember', 'running', '2011-04-04'],
      ['eitherParty', 'met', '2011-04-04'],
    ]);
    expect(windows(first, '2011-04-04')[0]).toEqual(['otherMember', 'running', '2011-04-04']);
    expect(windows(first, '2011-04-05')).toContainEqual(['otherMember', 'lapsed', '2011-04-04']);
    const step = last(first).nextSteps.find(({ event }) => event === 'appeal.notified');
    expect(step).toMatchObject({ who: 'otherMember', duty: 'may', until: '2011-04-04', citation: 'DSU 16.4' });
  });

  it('C1 takes the notice of another party, without new clocks and without a new stage', () => {
    const second = [...first, appealedBy('Brazil', '2011-03-21')];
    const status = last(second);
    expect([status.states, status.irregularities]).toEqual([['appeal.review'], []]);
    expect(limit(status, 'dsu-17-5-sixty').starts).toBe('2011-03-01');
    const other = fact('2011-03-04', 'appeal.crossNotified');
    const used = last([...first, other, appealedBy('Brazil', '2011-03-21')]);
    expect(limit(used, 'ab-rule-23-other-appeal')).toMatchObject({ starts: '2011-03-01', state: 'met' });
  });

  it('C1 calls that notice late after the last day, counted from it', () => {
    expect(short(last([...first, appealedBy('Brazil', '2011-04-06')]).irregularities)).toEqual([
      'dsu-16-4-appeal late 2',
    ]);
  });

  it('C1 refuses a notice without `by`, or by the same party, or of nobody in the dispute', () => {
    expect(refusal([...first, fact('2011-03-21', 'appeal.notified')])).toBe('impossible');
    expect(refusal([...first, appealedBy('Canada', '2011-03-21')])).toBe('impossible');
    expect(refusal([...first, appealedBy('Japan', '2011-03-21')])).toBe('impossible');
  });

  it('C1 ends its own appeal only, where one of several appellants withdraws; without `by`, all', () => {
    const second = [...first, appealedBy('Brazil', '2011-03-10')];
    const one = [...second, fact('2011-03-21', 'appeal.withdrawn', { by: 'Canada' })];
    expect(last(one).states).toEqual(['appeal.review']);
    expect(limit(last(one), 'dsu-17-5-sixty').state).toBe('running');
    expect(last([...one, fact('2011-03-22', 'appeal.withdrawn', { by: 'Brazil' })]).stage).toBe('panelReport');
    expect(last([...second, fact('2011-03-21', 'appeal.withdrawn')]).stage).toBe('panelReport');
  });

  // Working Procedures, Rule 30(1): an appellant may withdraw its appeal.
  it('C1 leaves an appeal to those who gave notice of it: nobody else withdraws it, and nobody twice', () => {
    const withdrawnBy = (by: string, date: string) => fact(date, 'appeal.withdrawn', { by });
    expect(refusal([...first, withdrawnBy('Brazil', '2011-03-21')])).toBe('impossible');
    const other = [...first, fact('2011-03-04', 'appeal.crossNotified', { by: 'Brazil' })];
    const one = [...other, withdrawnBy('Canada', '2011-03-21')];
    expect(refusal([...one, withdrawnBy('Canada', '2011-03-22')])).toBe('impossible');
    expect(last([...one, withdrawnBy('Brazil', '2011-03-22')]).stage).toBe('panelReport');
    const unnamed = [...circulated, fact('2011-03-01', 'appeal.notified')];
    expect(last([...unnamed, withdrawnBy('Canada', '2011-03-21')]).stage).toBe('panelReport');
  });

  it('C1 counts a notice of other appeal as an appeal that remains', () => {
    const other = [...first, fact('2011-03-04', 'appeal.crossNotified', { by: 'Brazil' })];
    expect(last([...other, fact('2011-03-21', 'appeal.withdrawn', { by: 'Canada' })]).stage).toBe('appeal');
    expect(last([...other, fact('2011-03-21', 'appeal.withdrawn')]).stage).toBe('panelReport');
  });

  it('C1 puts back one window, not two, once every appeal is withdrawn', () => {
    const withdrawn = [...first, fact('2011-03-21', 'appeal.withdrawn')];
    expect(windows(withdrawn, '2011-03-21')).toEqual([['eitherParty', 'running', '2011-04-04']]);
  });

  it('C1 ends the right of the others with the Appellate Body report or the adoption', () => {
    const reported = [...first, fact('2011-03-20', 'appeal.reportCirculated')];
    expect(windows(reported, '2011-03-20')).toContainEqual(['otherMember', 'superseded', '2011-04-04']);
  });

  it('C1 holds where no division sits, and under arbitration', () => {
    const panel = [
      fact('2019-01-04', 'consultations.requested'),
      fact('2019-04-01', 'panel.requested'),
      fact('2019-05-01', 'panel.established'),
      fact('2019-06-03', 'panel.composed'),
      fact('2020-01-10', 'panel.reportCirculated'),
    ];
    const stalled = [...panel, appealedBy('Canada', '2020-02-03'), appealedBy('Brazil', '2020-02-10')];
    expect(last(stalled).states).toEqual(['appeal.noDivision']);
    expect(last(stalled).irregularities).toEqual([]);
    const arbitrated = [
      ...panel.slice(0, 4),
      fact('2019-07-01', 'arbitration.agreed'),
      appealedBy('Canada', '2020-02-03'),
      appealedBy('Brazil', '2020-02-10'),
    ];
    expect(last(arbitrated).states).toEqual(['appeal.arbitration']);
    expect(limit(last(arbitrated), 'mpia-ninety-day-award').starts).toBe('2020-02-03');
    expect(last([...arbitrated, fact('2020-02-12', 'appeal.withdrawn', { by: 'Canada' })]).states).toEqual([
      'appeal.arbitration',
    ]);
  });
});

/** A panel report of 2019, appealed before 11 December 2019. */
const of2019 = [
  fact('2018-01-04', 'consultations.requested'),
  fact('2018-04-02', 'panel.requested'),
  fact('2018-05-01', 'panel.established'),
  fact('2018-06-04', 'panel.composed'),
  fact('2019-09-02', 'panel.reportCirculated'),
  fact('2019-10-01', 'appeal.notified', { by: 'Canada' }),
];

describe('C2: appeals that went on after 10 December 2019', () => {
  it('C2 goes on where the hearing is on record before 11 December 2019', () => {
    const heard = [...of2019, fact('2019-11-05', 'appeal.hearingHeld')];
    const status = last(heard, '2020-02-03');
    expect(status.states).toEqual(['appeal.review']);
    // Sixty days from 2019-10-01 end on Saturday 2019-11-30, and roll to Monday.
    expect(limit(status, 'dsu-17-5-sixty')).toMatchObject({ due: '2019-12-02', state: 'overdue' });
    expect(limit(last(heard), 'ab-rule-27-hearing')).toMatchObject({ state: 'met', due: '2019-11-15' });
    expect(last([...heard, fact('2020-02-10', 'appeal.reportCirculated')]).stage).toBe('appellateReport');
  });

  it('C2 stalls without a hearing, and a report closes the question', () => {
    expect(last(of2019, '2019-12-10').states).toEqual(['appeal.review']);
    expect(last(of2019, '2019-12-11').states).toEqual(['appeal.noDivision']);
    expect(limit(last(of2019, '2019-12-11'), 'dsu-17-5-sixty').state).toBe('superseded');
    expect(last([...of2019, fact('2020-02-10', 'appeal.reportCirculated')]).stage).toBe('appellateReport');
  });

  it('C2 knows no hearing where no division can sit', () => {
    expect(refusal([...of2019, fact('2019-12-16', 'appeal.hearingHeld')])).toBe('impossible');
  });
});

describe('D9: what is implied has no date', () => {
  const adoption = fact('2020-03-02', 'report.adopted', { recommendations: true });
  const gaps = (events: readonly DisputeEvent[]) =>
    replay(recordWith(events), { policy: 'lenient' }).gaps.map(({ missing }) => missing);

  it('D9 implies no Appellate Body report after 10 December 2019, and no withdrawal', () => {
    const dispute = disputeWith(of2019, { policy: 'lenient' });
    expect(check(dispute, adoption)).toMatchObject({ possible: false, reason: 'impossible' });
  });

  it('D9 says that no such report can exist, and that a withdrawal may be missing', () => {
    const { message } = check(disputeWith(of2019, { policy: 'lenient' }), adoption);
    expect(message).toContain('it presupposes a report of the Appellate Body, and none can exist');
    expect(message).toContain('2019-12-11');
    expect(message).toContain('a withdrawal of the appeal may be missing');
    const error = failureOf(() => disputeWith([...of2019, adoption]));
    expect(explain(error)).toContain('no division could be formed from Wednesday 11 December 2019 on');
    expect(explain(error, french)).toContain("un désistement d'appel manque peut-être au dossier");
    expect(explain(error, spanish)).toContain('quizá falte en el expediente un desistimiento de la apelación');
    const withdrawn = [...of2019, fact('2020-01-20', 'appeal.withdrawn')];
    expect(last([...withdrawn, adoption]).stage).toBe('implementation');
  });

  it('D9 says nothing of it where another reason stands in the way', () => {
    const again = failureOf(() => disputeWith([...of2019, fact('2020-03-02', 'panel.composed')]));
    expect(again.message).not.toContain('Appellate Body');
  });

  it('D9 implies one where the hearing is on record, or where the fact is of before that day', () => {
    expect(gaps([...of2019, fact('2019-11-05', 'appeal.hearingHeld'), adoption])).toEqual(['appeal.reportCirculated']);
    expect(gaps([...of2019, { ...adoption, date: '2019-12-10' }])).toEqual(['appeal.reportCirculated']);
  });

  it('D9 adds no days for a resumption that is only implied', () => {
    const facts = [...upTo('panel.composed'), fact('2010-07-01', 'panel.suspended')];
    const interim = [...facts, fact('2010-09-01', 'panel.interimReportIssued')];
    const status = on('2010-09-01', { facts: interim, policy: 'lenient' });
    // Six months from 2010-06-10.
    expect(limit(status, 'dsu-12-8-final-report').due).toBe('2010-12-10');
  });
});

describe('C3: an arbitration appeal that is withdrawn', () => {
  const agreed = [
    ...upTo('panel.composed'),
    fact('2010-07-01', 'arbitration.agreed', { procedures: 'mpia' }),
    fact('2010-11-01', 'panel.finalReportIssued'),
    fact('2010-11-08', 'panel.suspended'),
  ];
  const appealed = [...agreed, fact('2010-11-22', 'appeal.notified', { by: 'Canada' })];

  it('C3 puts the panel back to work where it stood, on that day', () => {
    const status = last([...appealed, fact('2010-12-20', 'appeal.withdrawn')]);
    expect(status.states).toEqual(['panel.finalReport']);
    // Nine months from 2010-05-18, and the 42 days from 2010-11-08 to 2010-12-19.
    expect(limit(status, 'dsu-12-9-nine-month-cap')).toMatchObject({ due: '2011-04-01', state: 'running' });
  });

  it('C3 does not, where another appeal remains', () => {
    const other = [...appealed, fact('2010-11-26', 'appeal.crossNotified', { by: 'Brazil' })];
    expect(last([...other, fact('2010-12-20', 'appeal.withdrawn', { by: 'Canada' })]).stage).toBe('appeal');
  });

  it('C3 offers the resumption to both parties once the time for the notice of appeal is over, and before to nobody', () => {
    const steps = (date: string) =>
      last(agreed, date)
        .nextSteps.filter(({ event }) => event === 'panel.resumed')
        .map(({ who, duty }) => [who, duty]);
    // Twenty days from 2010-11-08 end on Sunday 2010-11-28, and roll to Monday.
    expect(steps('2010-11-29')).toEqual([]);
    expect(steps('2010-11-30')).toEqual([['parties', 'may']]);
    const without = agreed.filter(({ type }) => type !== 'arbitration.agreed');
    const own = last(without, '2010-11-29').nextSteps.find(({ event }) => event === 'panel.resumed');
    expect(own?.who).toBe('complainant');
  });

  it('C3 shows the right as that of both parties too, and as the complainant’s own without the agreement', () => {
    const holder = (events: readonly DisputeEvent[]) => limit(last(events, '2010-11-30'), 'dsu-12-12-lapse').holder;
    expect(holder(agreed)).toBe('parties');
    expect(holder(agreed.filter(({ type }) => type !== 'arbitration.agreed'))).toBe('complainant');
  });

  it('C3 circulates the report afterwards, and a lapse is out of question', () => {
    const withdrawn = [...appealed, fact('2010-12-20', 'appeal.withdrawn')];
    expect(last(withdrawn, '2012-01-02').states).toEqual(['panel.finalReport']);
    expect(last([...withdrawn, fact('2011-01-10', 'panel.reportCirculated')]).stage).toBe('panelReport');
  });
});

describe('C4: an appeal agreement covers the dispute', () => {
  const report = [
    fact('2012-05-01', 'compliance.panel.requested'),
    fact('2012-05-20', 'compliance.panel.established'),
    fact('2012-06-01', 'compliance.panel.composed'),
    fact('2012-09-03', 'compliance.panel.finalReportIssued'),
  ];
  const appeal = (fields = {}) => fact('2012-10-01', 'compliance.appeal.notified', fields);
  const withAgreement = (fields: object, ...more: readonly DisputeEvent[]) => [
    ...upTo('panel.composed'),
    fact('2010-07-01', 'arbitration.agreed', fields),
    ...adopted(true).slice(7),
    ...more,
    ...report,
  ];
  const stateOf = (events: readonly DisputeEvent[]) => last(events).states[1];

  it('C4 covers the compliance proceedings, unless its procedures are ad hoc', () => {
    for (const fields of [{}, { procedures: 'mpia' }])
      expect(stateOf([...withAgreement(fields), appeal()])).toBe('implementation.compliance.appeal.arbitration');
    expect(refusal([...withAgreement({ procedures: 'adHoc' }), appeal()])).toBe('incomplete');
  });

  it('C4 lets an agreement of the compliance proceeding govern', () => {
    const own = fact('2012-06-04', 'compliance.arbitration.agreed', { procedures: 'adHoc' });
    const events = [...withAgreement({ procedures: 'adHoc' }), own];
    expect(stateOf([...events, appeal()])).toBe('implementation.compliance.appeal.arbitration');
  });

  it('C4 lets a stated forum win, and the clocks follow it', () => {
    const circulation = fact('2012-09-20', 'compliance.panel.reportCirculated');
    const stated = [...withAgreement({}), circulation, appeal({ forum: 'appellateBody' })];
    expect(stateOf(stated)).toBe('implementation.compliance.appeal.review');
    expect(limit(last(stated), 'dsu-17-5-sixty', 1).due).toBe('2012-11-30');
    expect(limits(last(stated), 'mpia-ninety-day-award', 1)).toEqual([]);
    const arbitration = [...withAgreement({ procedures: 'adHoc' }), appeal({ forum: 'arbitration' })];
    expect(stateOf(arbitration)).toBe('implementation.compliance.appeal.arbitration');
    expect(limits(last(arbitration), 'dsu-17-5-sixty', 1)).toEqual([]);
    expect(limit(last(arbitration), 'mpia-ninety-day-award', 1).starts).toBe('2012-10-01');
  });

  it.each([
    [undefined, ['mpia-notice-of-appeal late 1']],
    ['mpia', ['mpia-notice-of-appeal late 1']],
    ['adHoc', []],
  ] as const)(
    'C4 gives an irregularity for the days of the MPIA where the procedures are %s: %o',
    (procedures, found) => {
      const events = [
        ...upTo('panel.composed'),
        fact('2010-07-01', 'arbitration.agreed', procedures === undefined ? {} : { procedures }),
        fact('2010-11-01', 'panel.finalReportIssued'),
        fact('2010-11-08', 'panel.suspended'),
        // Twenty days end on Sunday 2010-11-28, and roll to Monday.
        fact('2010-11-30', 'appeal.notified'),
      ];
      expect(short(last(events).irregularities)).toEqual(found);
    },
  );
});

describe('C4: the provision of the days of an arbitration', () => {
  it.each([
    ['mpia', 'MPIA Annex 1 para 5'],
    ['adHoc', 'Agreed procedures under DSU 25'],
    [undefined, 'Agreed procedures under DSU 25'],
  ] as const)('C4 cites the MPIA only where the agreement follows it: %s', (procedures, citation) => {
    const events = [
      ...upTo('panel.composed'),
      fact('2010-07-01', 'arbitration.agreed', procedures === undefined ? {} : { procedures }),
      fact('2010-11-01', 'panel.finalReportIssued'),
      fact('2010-11-08', 'panel.suspended'),
    ];
    const window = limit(last(events), 'mpia-notice-of-appeal');
    expect([window.citation, ...window.derivation.map((one) => one.citation)]).toContain(citation);
    const step = last(events).nextSteps.find(({ rule }) => rule === 'mpia-notice-of-appeal');
    expect(step?.citation).toBe(citation);
    const late = last([...events, fact('2010-12-01', 'appeal.notified')]);
    if (procedures !== 'adHoc') expect(late.irregularities[0]?.citation).toBe(citation);
    expect(JSON.stringify(late).includes('MPIA')).toBe(procedures === 'mpia');
    for (const language of [french, spanish]) expect(language.citation(citation)).not.toBe(citation);
  });
});

describe('G9: a standstill of an appeal', () => {
  const stopped = [...circulated, fact('2011-03-01', 'appeal.notified'), fact('2011-03-21', 'appeal.suspended')];
  const goneOn = [...stopped, fact('2011-04-20', 'appeal.resumed')];

  it('G9 keeps the state, and has no last day while it lasts: nothing of the appeal is overdue', () => {
    const status = last(stopped, '2012-03-01');
    expect(status.states).toEqual(['appeal.review']);
    for (const rule of ['dsu-17-5-sixty', 'dsu-17-5-ninety-cap', 'ab-rule-27-hearing'])
      expect([rule, limit(status, rule).state, limit(status, rule).due]).toEqual([rule, 'running', undefined]);
  });

  it('G9 adds its thirty days before rolling', () => {
    // Sixty and ninety days from 2011-03-01 are 2011-04-30 and 2011-05-30; thirty more, 2011-05-30 and 2011-06-29.
    expect(limit(last(goneOn), 'dsu-17-5-sixty').due).toBe('2011-05-30');
    expect(limit(last(goneOn), 'dsu-17-5-ninety-cap').due).toBe('2011-06-29');
    // Rule 27: forty-five days are 2011-04-15.
    expect(limit(last(goneOn), 'ab-rule-27-hearing').due).toBe('2011-05-15');
    // Eighteen days for the appellee are 2011-03-19.
    expect(limit(last(goneOn), 'ab-rule-22-appellee').due).toBe('2011-04-18');
  });

  it('G9 brings back no right that had ended: five days for another appeal are 2011-03-06, a Sunday', () => {
    expect(limit(last(goneOn), 'ab-rule-23-other-appeal')).toMatchObject({ due: '2011-03-07', state: 'lapsed' });
  });

  it('G9 ends with a report or a withdrawal', () => {
    const reported = last([...stopped, fact('2011-06-01', 'appeal.reportCirculated')]);
    expect(limit(reported, 'dsu-17-5-sixty').state).toBe('met');
    // Sixty days are over on 2011-04-30. The appeal stands still from 2011-05-20 to 2011-05-31: twelve days more.
    const late = [...circulated, fact('2011-03-01', 'appeal.notified'), fact('2011-05-20', 'appeal.suspended')];
    const lateReport = last([...late, fact('2011-06-01', 'appeal.reportCirculated')]);
    expect(limit(lateReport, 'dsu-17-5-sixty')).toMatchObject({ state: 'metLate', due: '2011-05-12' });
    expect(last([...stopped, fact('2011-03-25', 'appeal.withdrawn')]).stage).toBe('panelReport');
  });

  it('G9 lengthens the ninety days of the MPIA, and those of SCM 4.9 and 7.7', () => {
    const arbitrated = [
      ...upTo('panel.composed'),
      fact('2010-07-01', 'arbitration.agreed'),
      fact('2011-03-01', 'appeal.notified'),
      ...goneOn.slice(-2),
    ];
    expect(limit(last(arbitrated), 'mpia-ninety-day-award').due).toBe('2011-06-29');
    for (const [track, rule, due] of [
      ['prohibitedSubsidy', 'scm-4-9-ab-report', '2011-05-02'],
      ['actionableSubsidy', 'scm-7-7-ab-sixty', '2011-05-30'],
    ] as const)
      expect(limit(on('2011-04-20', { facts: goneOn, track, complainants: ['Brazil'] }), rule).due).toBe(due);
  });

  it('G9 holds where no division sits (DS567), and presupposes a suspension for a resumption (G5)', () => {
    const stalled = [...of2019, fact('2019-12-16', 'appeal.suspended')];
    const status = last(stalled, '2020-06-01');
    expect([status.states, limit(status, 'dsu-17-5-ninety-cap').state]).toEqual([['appeal.noDivision'], 'running']);
    expect(failureOf(() => disputeWith([...of2019, fact('2019-10-14', 'appeal.resumed')])).missing).toEqual([
      'appeal.suspended',
    ]);
  });
});

describe('C4: a provision that a later agreement changes', () => {
  it('C4 says the same of a date, whatever was asked before', () => {
    const events = [
      ...upTo('panel.established'),
      fact('2010-06-01', 'arbitration.agreed', { procedures: 'adHoc' }),
      fact('2010-08-02', 'arbitration.agreed', { procedures: 'mpia' }),
    ];
    const citation = (date: string, dispute = disputeWith(events)) =>
      limit(statusOn(dispute, date), 'mpia-notify-agreement').citation;
    const asked = disputeWith(events);
    expect(citation('2010-06-02', asked)).toBe('Agreed procedures under DSU 25');
    expect(citation('2010-08-03', asked)).toBe(citation('2010-08-03'));
    expect(citation('2010-06-02', asked)).toBe(citation('2010-06-02'));
  });
});

/*
 * The published table has either party as the holder of mpia-request-suspension, and the respondent asked for it in DS591.
 * The row begins with an announced day of circulation, which a record may lack.
 */
describe('the suspension for an appeal by arbitration', () => {
  const asked = (events: readonly DisputeEvent[], date: string) =>
    last(events, date)
      .nextSteps.filter(({ event }) => event === 'panel.suspended')
      .map(({ who, citation, until }) => [who, citation, until]);
  const agreed = (procedures: object) => [
    ...upTo('panel.composed'),
    fact('2010-07-01', 'arbitration.agreed', procedures),
  ];
  const issued = fact('2010-11-01', 'panel.finalReportIssued');

  it('is asked for by either party once both have the final report, by the complainant alone before', () => {
    const ordinary = [['complainant', 'DSU 12.12', undefined]];
    expect(asked(agreed({ procedures: 'mpia' }), '2010-11-01')).toEqual(ordinary);
    expect(asked([...upTo('panel.composed'), issued], '2010-11-02')).toEqual(ordinary);
    expect(asked([...agreed({ procedures: 'mpia' }), issued], '2010-11-02')).toEqual([
      ['eitherParty', 'MPIA Annex 1 para 4', undefined],
    ]);
    expect(asked([...agreed({}), issued], '2010-11-02')).toEqual([
      ['eitherParty', 'Agreed procedures under DSU 25', undefined],
    ]);
  });

  it('has its ten days where the day of circulation is announced: Monday 2010-12-13, Friday 3 December', () => {
    const announced = fact('2010-10-18', 'panel.circulationAnticipated', { on: '2010-12-13' });
    expect(asked([...agreed({ procedures: 'mpia' }), announced, issued], '2010-11-02')).toEqual([
      ['eitherParty', 'MPIA Annex 1 para 4', '2010-12-03'],
    ]);
  });
});
