import { describe, expect, it, vi } from 'vitest';
import { check, type DisputeEvent, type EventType, parseEvent, statusOn } from '../../src/index.js';
import { samples } from '../record/samples.js';
import { adopted, disputeWith, fact, upTo, withPeriod } from './facts.js';

// Some tests loop over all real records, and the machine may be slow.
vi.setConfig({ testTimeout: 60_000 });

// The rows are those of the table "After an end" of the record format.

const compliancePanel = [
  fact('2012-02-01', 'compliance.panel.requested'),
  fact('2012-02-20', 'compliance.panel.established'),
  fact('2012-03-01', 'compliance.panel.composed'),
];
const suspended = [...upTo('panel.composed'), fact('2010-09-01', 'panel.suspended')];

const ends = {
  'a settlement': [...upTo('panel.composed'), fact('2010-09-01', 'settlement.notified')],
  'a withdrawal': [...upTo('panel.composed'), fact('2010-09-01', 'complaint.withdrawn')],
  'a settlement of the implementation': [...withPeriod, ...compliancePanel, fact('2012-05-02', 'settlement.notified')],
  'a lapse, stated': [...suspended, fact('2011-09-02', 'panel.lapsed')],
  'a lapse, implied by time': suspended,
  'an adoption without recommendations': adopted(false),
  'a rejection of the report': [...upTo('panel.reportCirculated'), fact('2011-03-15', 'report.rejected')],
  'compliance that is agreed': [...withPeriod, fact('2011-12-01', 'implementation.complianceAgreed')],
} satisfies Record<string, readonly DisputeEvent[]>;
type End = keyof typeof ends;

const LATER = '2013-05-02';

const always: readonly EventType[] = [
  'consultations.requested',
  'panel.requested',
  'arbitration.agreed',
  'dsb.meetingScheduled',
  'dsb.specialMeetingRequested',
  'timeLimit.extended',
  'panel.thirdPartiesReserved',
  'panel.thirdPartiesWithdrew',
  'compliance.panel.thirdPartiesReserved',
  'compliance.panel.thirdPartiesWithdrew',
  'note',
  'date.reached',
];
const afterSolution: readonly EventType[] = [
  ...always,
  'panel.reportCirculated',
  'compliance.panel.reportCirculated',
  'complaint.withdrawn',
  'settlement.notified',
  'retaliation.terminated',
  'implementation.complianceClaimed',
  'implementation.statusReported',
];
const afterLapse: readonly EventType[] = [
  ...always,
  'panel.lapsed',
  'panel.resumed',
  'panel.termsOfReferenceSet',
  'panel.recomposed',
  'panel.timetableFixed',
  'panel.complainantSubmissionFiled',
  'panel.respondentSubmissionFiled',
  'panel.firstMeetingHeld',
  'panel.rebuttalsFiled',
  'panel.secondMeetingHeld',
  'panel.descriptivePartIssued',
  'panel.descriptivePartCommented',
  'panel.interimReportIssued',
  'panel.interimReviewRequested',
  'panel.interimReviewEnded',
  'panel.delayNotified',
  'panel.suspended',
  'panel.finalReportIssued',
  'panel.circulationAnticipated',
  'panel.reportCirculated',
  'settlement.notified',
  'complaint.withdrawn',
];

const rows: readonly (readonly [End, readonly EventType[]])[] = [
  ['a settlement', afterSolution],
  ['a withdrawal', afterSolution],
  ['a settlement of the implementation', afterSolution],
  ['a lapse, stated', afterLapse],
  ['a lapse, implied by time', afterLapse],
  ['an adoption without recommendations', always],
  ['a rejection of the report', always],
  ['compliance that is agreed', always],
];

const facts = samples.map(({ minimal }) => parseEvent({ ...minimal, date: LATER }));
/** The table names `arbitration.agreed`, and does not say whether the compliance event is meant too. */
const OPEN: readonly EventType[] = ['compliance.arbitration.agreed'];
const statusAfter = (events: readonly DisputeEvent[], date = events.at(-1)?.date ?? '') =>
  statusOn(disputeWith(events), date);

describe.each(rows)('after %s', (end, expected) => {
  it('these facts are possible, and no others', () => {
    const dispute = disputeWith(ends[end]);
    expect(statusOn(dispute, LATER).stage).toBe('ended');
    const possible = facts.filter((one) => check(dispute, one).possible).map(({ type }) => type);
    expect(possible.filter((type) => !OPEN.includes(type)).sort()).toEqual([...expected].sort());
  });
});

describe('after a settlement or withdrawal', () => {
  it.each(['a settlement', 'a withdrawal'] as const)('%s: what is noted has no effect', (end) => {
    const before = statusOn(disputeWith(ends[end]), LATER);
    const noted: EventType[] = [
      'panel.reportCirculated',
      'compliance.panel.reportCirculated',
      'retaliation.terminated',
      'implementation.complianceClaimed',
      'implementation.statusReported',
      'complaint.withdrawn',
      'settlement.notified',
    ];
    for (const type of noted)
      expect(statusAfter([...ends[end], fact(LATER, type)])).toEqual({ ...before, lastFact: LATER });
  });

  it('a report marked as brief has no effect either', () => {
    const brief = fact(LATER, 'panel.reportCirculated', { brief: true });
    const before = statusOn(disputeWith(ends['a settlement']), LATER);
    expect(statusAfter([...ends['a settlement'], brief])).toEqual({ ...before, lastFact: LATER });
  });

  it('the dispute has ended, though a period to comply still ran', () => {
    const status = statusAfter(ends['a settlement of the implementation']);
    expect(status).toMatchObject({ stage: 'ended', outcome: 'settled', deadlines: [] });
  });

  it('the dispute goes on as long as one of several complainants has not settled', () => {
    const header = { complainants: ['Brazil', 'India'] };
    const settlement = fact('2012-05-02', 'settlement.notified', { by: 'India' });
    const one = disputeWith([...withPeriod, settlement], { header });
    expect(statusOn(one, '2012-05-02').stage).toBe('implementation');
    const other = fact('2012-06-01', 'settlement.notified', { by: 'Brazil' });
    const both = disputeWith([...withPeriod, settlement, other], { header });
    expect(statusOn(both, '2012-06-01')).toMatchObject({ stage: 'ended', outcome: 'settled' });
    const named = fact('2012-05-02', 'settlement.notified', { by: ['Brazil', 'India'] });
    expect(statusOn(disputeWith([...withPeriod, named], { header }), '2012-05-02').stage).toBe('ended');
  });

  it('each complainant may settle or withdraw in its own way', () => {
    const header = { complainants: ['Brazil', 'India'] };
    const events = [
      ...upTo('panel.composed'),
      fact('2010-09-01', 'settlement.notified', { by: 'India' }),
      fact('2010-10-01', 'complaint.withdrawn', { by: 'Brazil' }),
    ];
    expect(statusOn(disputeWith(events, { header }), '2010-10-01').stage).toBe('ended');
  });

  it('a settlement that names both parties settles the only complaint', () => {
    const settlement = fact('2010-09-01', 'settlement.notified', { by: ['Canada', 'Brazil'] });
    expect(statusAfter([...upTo('panel.composed'), settlement]).outcome).toBe('settled');
  });
});

describe('after a lapse', () => {
  it('a stated lapse confirms the one that time implied, on its day and later', () => {
    for (const date of ['2011-09-02', '2012-03-01']) {
      const status = statusAfter([...suspended, fact(date, 'panel.lapsed')]);
      expect(status).toMatchObject({ outcome: 'panelLapsed', irregularities: [] });
    }
  });

  it.each(['a lapse, stated', 'a lapse, implied by time'] as const)('%s: the panel may resume all the same', (end) => {
    const resumed = [...ends[end], fact('2011-10-03', 'panel.resumed')];
    expect(statusAfter(resumed).states).toEqual(['panel.atWork.begun']);
    expect(statusAfter(resumed).wtoStatus).toEqual(['panelComposed']);
    const reported = [...resumed, fact('2012-02-01', 'panel.reportCirculated')];
    expect(statusAfter(reported).wtoStatus).toEqual(['panelReportCirculated']);
  });

  it.each([
    ['panel.interimReportIssued', 'panel.interimReview.reportIssued'],
    ['panel.firstMeetingHeld', 'panel.atWork.firstMeetingHeld'],
    ['panel.reportCirculated', 'panelReport.awaitingAdoption'],
    // A sitting panel only notes these; after a lapse they show that it sits.
    ['panel.delayNotified', 'panel.atWork.begun'],
    ['panel.recomposed', 'panel.atWork.begun'],
    ['panel.termsOfReferenceSet', 'panel.atWork.begun'],
    ['panel.circulationAnticipated', 'panel.atWork.begun'],
  ] as const)('a later fact of the panel reopens it: %s', (type, state) => {
    const dated = type === 'panel.circulationAnticipated' ? { on: '2013-12-02' } : {};
    const later = parseEvent({ type, date: '2011-10-03', ...dated });
    expect(statusAfter([...suspended, later]).states).toEqual([state]);
    const compliance = [...withPeriod, ...compliancePanel, fact('2012-05-02', 'compliance.panel.suspended')];
    const after = statusAfter([
      ...compliance,
      parseEvent({ ...later, type: `compliance.${type}`, date: '2013-06-03' }),
    ]);
    expect(after.states).toContain(`implementation.compliance.${state}`);
  });

  it('a report that comes then starts the days for adoption and appeal', () => {
    const { deadlines } = statusAfter([...suspended, fact('2011-10-03', 'panel.reportCirculated')]);
    expect(deadlines.find(({ rule }) => rule === 'dsu-16-4-appeal')).toMatchObject({ due: '2011-12-02' });
  });

  it('a settlement or a withdrawal changes the outcome', () => {
    const lapsed = ends['a lapse, implied by time'];
    expect(statusAfter([...lapsed, fact(LATER, 'settlement.notified')])).toMatchObject({
      outcome: 'settled',
      wtoStatus: ['settledOrTerminated'],
    });
    expect(statusAfter([...lapsed, fact(LATER, 'complaint.withdrawn')])).toMatchObject({
      outcome: 'withdrawn',
      wtoStatus: ['settledOrTerminated'],
    });
  });
});

describe('after any end', () => {
  it.each(Object.entries(ends))('%s: a request for consultations reopens the dispute', (_, events) => {
    const status = statusAfter([...events, fact(LATER, 'consultations.requested')]);
    expect(status).toMatchObject({ stage: 'consultations', wtoStatus: ['inConsultations'] });
    expect(status).not.toHaveProperty('outcome');
    // 2013-05-02 and sixty days: 2013-07-01.
    expect(status.deadlines.find(({ rule }) => rule === 'dsu-4-7-request-panel')).toMatchObject({
      lastDay: '2013-07-01',
      state: 'waiting',
    });
    expect(status.deadlines.every(({ starts }) => starts === LATER)).toBe(true);
  });

  it.each(Object.entries(ends))('%s: a request for a panel reopens it, without new consultations', (_, events) => {
    const reopened = [...events, fact(LATER, 'panel.requested')];
    expect(statusAfter(reopened)).toMatchObject({ stage: 'panelRequested', wtoStatus: ['inConsultations'] });
    expect(statusAfter(reopened).irregularities).toEqual([]);
    const established = statusAfter([...reopened, fact('2013-05-28', 'panel.established')]);
    expect(established.deadlines.find(({ rule }) => rule === 'dsu-12-9-nine-month-cap')?.due).toBe('2014-02-28');
  });

  it.each(Object.entries(ends))('%s: agreements, extensions, third parties and notes do nothing', (_, events) => {
    const before = statusOn(disputeWith(events), LATER);
    const extension = fact(LATER, 'timeLimit.extended', { rule: 'dsu-12-9-nine-month-cap', until: '2014-01-10' });
    const others = [
      extension,
      fact(LATER, 'dsb.specialMeetingRequested'),
      fact(LATER, 'arbitration.agreed'),
      fact(LATER, 'panel.thirdPartiesReserved', { members: ['Peru'] }),
      fact(LATER, 'panel.thirdPartiesWithdrew', { members: ['Peru'] }),
      fact(LATER, 'note', { text: 'x' }),
      fact(LATER, 'date.reached'),
    ];
    for (const other of others) {
      const status = statusAfter([...events, other]);
      expect([other.type, status.states, status.wtoStatus]).toEqual([other.type, before.states, before.wtoStatus]);
      expect([other.type, status.deadlines, status.pastDeadlines]).toEqual([
        other.type,
        before.deadlines,
        before.pastDeadlines,
      ]);
    }
  });

  it('a meeting of the DSB does nothing', () => {
    const meeting = fact(LATER, 'dsb.meetingScheduled', { on: '2013-06-20' });
    for (const [end, events] of Object.entries(ends)) {
      const live = statusAfter([...events, meeting]).deadlines.map(({ rule }) => rule);
      expect([end, live]).toEqual([end, []]);
    }
  });

  it('the time-limits from before a reopening are still among the past ones', () => {
    const status = statusAfter([...ends['a settlement'], fact(LATER, 'consultations.requested')]);
    expect(status.pastDeadlines.map(({ rule }) => rule)).toContain('dsu-12-9-nine-month-cap');
  });
});
