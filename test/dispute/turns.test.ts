import { describe, expect, it } from 'vitest';
import { toMermaid, toSvg } from '../../src/formats.js';
import { type Dispute, project, type RuleId, statusOn } from '../../src/index.js';
import { rules } from '../../src/law.js';
import { machineEvents } from '../../src/machine.js';
import { disputeWith, fact } from './facts.js';

/*
 * These tests are for two things that happen together: a claim within the period, an award while the panel's periods run,
 * a recourse whose states a later one has taken, a suspension of what is overdue.
 */

const P = [
  fact('2010-01-04', 'consultations.requested'),
  fact('2010-04-01', 'panel.requested'),
  fact('2010-05-18', 'panel.established'),
  fact('2010-06-10', 'panel.composed'),
];
const adopted = [
  ...P,
  fact('2011-06-10', 'panel.reportCirculated'),
  fact('2011-07-05', 'report.adopted', { recommendations: true }),
  fact('2011-08-01', 'implementation.intentionsStated'),
];
/** The reasonable period ends on 5 May 2012. */
const period = [...adopted, fact('2011-09-01', 'rpt.agreed', { period: { months: 10 } })];
const recourse = [
  ...period,
  fact('2012-06-10', 'compliance.panel.requested'),
  fact('2012-07-02', 'compliance.panel.established'),
];
const second = [
  ...recourse,
  fact('2012-09-01', 'compliance.panel.requested', { recourse: 2 }),
  fact('2012-09-24', 'compliance.panel.established', { recourse: 2 }),
];

function statesOf(dispute: Dispute, date: string, rule: RuleId): string[] {
  const { deadlines, pastDeadlines } = statusOn(dispute, date);
  return [...pastDeadlines, ...deadlines].filter((one) => one.rule === rule).map(({ state }) => state);
}

const irregular = (dispute: Dispute, date: string) =>
  statusOn(dispute, date).irregularities.map(({ rule, kind, days }) => `${rule} ${kind} ${days}`);

describe('a claim of compliance inside the reasonable period', () => {
  const claimed = [...period, fact('2012-03-01', 'implementation.complianceClaimed')];

  it('does not keep the period from running out (DSU 21.3, 22.2)', () => {
    const dispute = disputeWith(claimed);
    expect(statusOn(dispute, '2012-05-05').states).toContain('implementation.period.running');
    expect(statusOn(dispute, '2012-05-06').states).toContain('implementation.period.expired');
  });

  it('does not keep a change of the period from moving what counts from its end (22.2)', () => {
    const dispute = disputeWith([
      ...claimed,
      fact('2012-04-01', 'rpt.modified', { expires: '2012-09-01' }),
      fact('2012-06-01', 'retaliation.requested'),
    ]);
    expect(irregular(dispute, '2012-06-01')).toEqual(['dsu-22-2-request-suspension premature 93']);
  });
});

describe('a change of a period that nothing set', () => {
  it('gives the period, which ends on the day it states', () => {
    const dispute = disputeWith([...adopted, fact('2012-02-01', 'rpt.modified', { expires: '2012-06-01' })]);
    const limit = statusOn(dispute, '2012-02-01').deadlines.find(({ rule }) => rule === 'dsu-21-3-reasonable-period');
    expect(limit?.due).toBe('2012-06-01');
  });
});

describe('the authorization within thirty days, upon request (DSU 22.6),', () => {
  it('stays lapsed when a request comes after it lapsed without one', () => {
    const dispute = disputeWith([...period, fact('2012-06-20', 'retaliation.requested')]);
    expect(statesOf(dispute, '2012-06-05', 'dsu-22-6-authorize')).toEqual(['lapsed']);
    expect(statesOf(dispute, '2012-06-20', 'dsu-22-6-authorize')).toEqual(['lapsed']);
  });

  it('is called on by each complainant for itself', () => {
    const header = { complainants: ['A', 'B'] };
    const dispute = disputeWith(
      [
        ...adopted,
        fact('2011-09-01', 'rpt.agreed', { period: { months: 10 }, by: 'A' }),
        fact('2011-10-01', 'rpt.awarded', { period: { months: 12 }, by: 'B' }),
        fact('2012-05-10', 'retaliation.requested', { by: 'A' }),
      ],
      { header },
    );
    expect(statesOf(dispute, '2012-08-06', 'dsu-22-6-authorize').sort()).toEqual(['lapsed', 'overdue']);
  });

  it('allows no second objection after the award (22.7)', () => {
    const awarded = [
      ...period,
      fact('2012-05-10', 'retaliation.requested'),
      fact('2012-05-20', 'retaliation.objected'),
      fact('2012-07-10', 'retaliation.awardCirculated'),
      fact('2012-08-01', 'retaliation.requested'),
    ];
    expect(statusOn(disputeWith(awarded), '2012-08-01').deadlines.map(({ rule }) => rule)).not.toContain(
      'dsu-22-6-objection',
    );
    expect(() => disputeWith([...awarded, fact('2012-08-05', 'retaliation.objected')])).toThrow('not possible');
  });
});

describe('an award under DSU 25', () => {
  it.each([
    ['on the merits, while a panel works', [...P, fact('2010-08-01', 'arbitration.agreed', { purpose: 'merits' })]],
    [
      'on the merits, from consultations',
      [...P.slice(0, 1), fact('2010-02-01', 'arbitration.agreed', { purpose: 'merits' })],
    ],
  ] as const)('ends every period of the panel, %s', (_, facts) => {
    const all = [...facts, fact('2010-10-01', 'arbitration.awardNotified')];
    const { deadlines } = statusOn(disputeWith(all), '2010-10-01');
    expect(deadlines.map(({ starts }) => starts).filter((starts) => starts < '2010-10-01')).toEqual([]);
    expect(deadlines.map(({ rule }) => rule)).toContain('dsu-21-3-intentions');
  });
});

describe('a recourse whose states a later one has taken', () => {
  it('is suspended and lapses with time (12.12), and its report is no longer awaited', () => {
    const dispute = disputeWith([
      ...second,
      fact('2012-10-01', 'compliance.panel.suspended', { recourse: 1 }),
      fact('2013-06-01', 'compliance.panel.reportCirculated', { recourse: 2 }),
      fact('2013-07-01', 'compliance.report.adopted', { recourse: 2, recommendations: true }),
    ]);
    const { deadlines, wtoStatus } = statusOn(dispute, '2013-10-05');
    expect(deadlines.filter((one) => one.recourse === 1)).toEqual([]);
    // The last section of the principles asks for a lapse before it asks for an adoption.
    expect(wtoStatus).toEqual(['panelLapsed']);
  });

  it('goes on by itself after a suspension with a last day', () => {
    const dispute = disputeWith([
      ...second,
      fact('2012-10-01', 'compliance.panel.suspended', { recourse: 1, until: '2012-10-31' }),
    ]);
    expect(statesOf(dispute, '2012-10-31', 'dsu-12-12-lapse')).toEqual(['running']);
    expect(statesOf(dispute, '2012-11-01', 'dsu-12-12-lapse')).toEqual(['met']);
  });

  it.each([
    ['an Appellate Body report without an appeal', 'compliance.appeal.reportCirculated'],
    ['an adoption without a report', 'compliance.report.adopted'],
  ] as const)('keeps its order: %s is refused', (_, type) => {
    expect(() => disputeWith([...second, fact('2012-11-01', type, { recourse: 1 })])).toThrow('not possible');
  });
});

describe('of several requests for consultations', () => {
  it('the first governs the judgement, its date and the next step alike (principle 18)', () => {
    const header = { complainants: ['A', 'B'] };
    const both = [
      fact('2010-01-04', 'consultations.requested', { by: 'A' }),
      fact('2010-02-01', 'consultations.requested', { by: 'B' }),
    ];
    const early = disputeWith([...both, fact('2010-02-10', 'panel.requested', { by: 'B' })], { header });
    // 60 days from 4 January 2010 end on 5 March.
    expect(irregular(early, '2010-02-10')).toEqual(['dsu-4-7-request-panel premature 24']);
    const steps = statusOn(disputeWith(both, { header }), '2010-02-10').nextSteps;
    expect(steps.filter(({ event }) => event === 'panel.requested').map(({ from }) => from)).toContain('2010-03-06');
  });
});

describe('the state of a time-limit', () => {
  it('is superseded for the composition of a compliance panel once that panel works: the original panel sits', () => {
    const dispute = disputeWith([...recourse, fact('2012-10-05', 'compliance.panel.reportCirculated')]);
    expect(statesOf(dispute, '2012-10-05', 'dsu-8-7-ask-dg').at(-1)).toBe('superseded');
  });

  it('is lapsed for a closed agenda, whether or not a date was recorded since', () => {
    const meeting = [...P.slice(0, 1), fact('2010-02-01', 'dsb.meetingScheduled', { on: '2010-03-01' })];
    for (const facts of [meeting, [...meeting, fact('2010-03-05', 'date.reached')]])
      expect(statesOf(disputeWith(facts), '2010-03-05', 'dsb-rules-agenda-closure')).toEqual(['lapsed']);
  });

  it('is not overdue while the panel is suspended (12.12), not even where it was before', () => {
    const dispute = disputeWith([...P, fact('2010-07-01', 'panel.suspended', { until: '2010-07-31' })]);
    expect(statesOf(dispute, '2010-06-30', 'dsu-12-3-timetable')).toEqual(['overdue']);
    expect(statusOn(dispute, '2010-07-25').deadlines.filter(({ state }) => state === 'overdue')).toEqual([]);
    expect(statesOf(dispute, '2010-08-01', 'dsu-12-3-timetable')).toEqual(['overdue']);
  });

  it('a settlement of one complainant ends its own part of a period of the DSB (amendments, F1)', () => {
    const dispute = disputeWith(
      [...P, fact('2011-06-10', 'panel.reportCirculated'), fact('2011-06-20', 'settlement.notified', { by: 'A' })],
      { header: { complainants: ['A', 'B'] } },
    );
    expect(statesOf(dispute, '2011-06-20', 'dsu-16-4-adopt')).toEqual(['superseded', 'running']);
  });
});

describe('an appeal that no division can decide (principle 11)', () => {
  it('goes to arbitration where the parties agree on that', () => {
    const dispute = disputeWith([
      ...P,
      fact('2020-02-03', 'panel.reportCirculated'),
      fact('2020-03-02', 'appeal.notified'),
      fact('2020-06-01', 'arbitration.agreed'),
      fact('2020-06-15', 'appeal.notified', { forum: 'arbitration' }),
    ]);
    expect(statusOn(dispute, '2020-06-01').states).toEqual(['appeal.noDivision']);
    expect(statusOn(dispute, '2020-06-15').states).toEqual(['appeal.arbitration']);
  });
});

describe('under MPIA Annex 1 para 4', () => {
  it('the right to ask for suspension shows once the final report is with the parties, in either order', () => {
    const agreed = [...P, fact('2010-07-01', 'arbitration.agreed')];
    const announced = fact('2011-10-03', 'panel.circulationAnticipated', { on: '2011-12-01' });
    const issued = fact('2011-10-10', 'panel.finalReportIssued');
    // Ten days before Thursday 1 December 2011: Monday 21 November.
    for (const facts of [
      [...agreed, announced, issued],
      [...agreed, fact('2011-10-01', 'panel.finalReportIssued'), announced],
    ]) {
      const limit = statusOn(disputeWith(facts), '2011-10-10').deadlines.find(
        ({ rule }) => rule === 'mpia-request-suspension',
      );
      expect(limit?.due).toBe('2011-11-21');
    }
  });
});

describe('the law table', () => {
  it('cannot be changed through an answer', () => {
    const step = statusOn(disputeWith(P.slice(0, 1)), '2010-01-05').deadlines[0]?.derivation.find(
      ({ length }) => length,
    );
    expect(() => Object.assign(step?.length ?? {}, { days: 999 })).toThrow(TypeError);
    expect(Object.isFrozen(rules) && rules.every((rule) => Object.isFrozen(rule))).toBe(true);
  });
});

describe('numbers and dates at the ends', () => {
  it('a recourse may have any number up to 99: nothing counts up to it', () => {
    const dispute = disputeWith([
      ...period,
      fact('2012-06-10', 'compliance.panel.requested', { recourse: 99 }),
      fact('2012-07-02', 'compliance.panel.established'),
    ]);
    expect(statusOn(dispute, '2012-07-02').states).toContain('implementation.compliance.panel.composition');
  });

  it('a projection from the last day of the calendar comes to an end, also where that day is closed', () => {
    const dispute = disputeWith([fact('9999-12-31', 'consultations.requested')], {
      calendar: { closed: ['9999-12-31'] },
    });
    for (const pace of ['fastest', 'slowest'] as const)
      expect(project(dispute, '9999-12-31', { pace }).steps.length).toBeGreaterThan(0);
  });

  it('a dispute without number or title is named by its parties', () => {
    const dispute = disputeWith(P, { header: { title: '' } });
    expect(toMermaid(dispute, '2010-06-10', { kind: 'timeline' })).toMatch(/^ {2}title \S/m);
  });

  it('a long name is cut in time that grows with it, and no faster', () => {
    const respondent = 'Very long '.repeat(20_000);
    expect(toSvg(disputeWith(P, { header: { respondent } }), '2010-06-10')).toContain('…');
  });

  it('events that the machine is told, and lengths of a projection, cannot be changed', () => {
    const dispute = disputeWith(P);
    expect(machineEvents(dispute.record).every((event) => Object.isFrozen(event))).toBe(true);
    const { steps } = project(dispute, '2010-06-10', { pace: 'slowest' });
    expect(steps.every(({ within }) => within === undefined || Object.isFrozen(within))).toBe(true);
    const published = project(dispute, '2010-06-10', { profile: 'published' });
    expect(published.steps.every(({ within }) => within === undefined || Object.isFrozen(within))).toBe(true);
  });
});
