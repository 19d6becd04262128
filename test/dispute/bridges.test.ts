import { describe, expect, it, vi } from 'vitest';
import {
  append,
  check,
  type DisputeEvent,
  type EventType,
  type NotPossible,
  replay,
  statusOn,
} from '../../src/index.js';
import { milestones } from '../../src/vocabulary.js';
import { namedRecords } from '../history/records.js';
import { samples } from '../record/samples.js';
import { adopted, disputeWith, fact, recordWith, upTo, withPeriod } from './facts.js';

// Some tests loop over all real records, and the machine may be slow.
vi.setConfig({ testTimeout: 60_000 });

// The tests follow the sentences of principle 21.

const lenient = { policy: 'lenient' } as const;
const bridged = (events: readonly DisputeEvent[]) => disputeWith(events, lenient);
const missingIn = (events: readonly DisputeEvent[]) => bridged(events).gaps.map(({ missing }) => missing);
const stageAfter = (events: readonly DisputeEvent[], date = events.at(-1)?.date ?? '') =>
  statusOn(bridged(events), date).states;
/** What a check answers of the last fact: under `lenient` appending sets it aside. */
function refused(events: readonly DisputeEvent[]): NotPossible {
  const { possible, refusal } = check(bridged(events.slice(0, -1)), events.at(-1) as DisputeEvent);
  expect(possible).toBe(false);
  return refusal as NotPossible;
}

const opened = [fact('2010-01-04', 'consultations.requested')];

describe('what a fact presupposes is implied, nearest first', () => {
  it.each<[EventType, readonly EventType[]]>([
    ['panel.requested', []],
    ['panel.deferred', ['panel.requested']],
    ['panel.established', ['panel.requested']],
    ['panel.rejected', ['panel.requested']],
    ['panel.compositionRequested', ['panel.requested', 'panel.established']],
    ['panel.composed', ['panel.requested', 'panel.established']],
    ['panel.timetableFixed', ['panel.requested', 'panel.established', 'panel.composed']],
    ['panel.suspended', ['panel.requested', 'panel.established', 'panel.composed']],
    ['panel.reportCirculated', ['panel.requested', 'panel.established', 'panel.composed']],
    ['report.adoptionExtended', ['panel.requested', 'panel.established', 'panel.composed', 'panel.reportCirculated']],
    ['appeal.notified', ['panel.requested', 'panel.established', 'panel.composed', 'panel.reportCirculated']],
    [
      'appeal.reportCirculated',
      ['panel.requested', 'panel.established', 'panel.composed', 'panel.reportCirculated', 'appeal.notified'],
    ],
    ['report.adopted', ['panel.requested', 'panel.established', 'panel.composed', 'panel.reportCirculated']],
    [
      'rpt.agreed',
      ['panel.requested', 'panel.established', 'panel.composed', 'panel.reportCirculated', 'report.adopted'],
    ],
  ])('for %s after a request for consultations', (type, expected) => {
    expect(missingIn([...opened, fact('2011-06-10', type)])).toEqual(expected);
  });

  it('for a fact of the panel where nothing at all is on record', () => {
    expect(missingIn([fact('2011-06-10', 'panel.composed')])).toEqual([
      'consultations.requested',
      'panel.requested',
      'panel.established',
    ]);
  });

  it('an appeal that is on record leads to the Appellate Body report before the adoption', () => {
    expect(missingIn([...upTo('appeal.notified'), fact('2011-06-10', 'report.adopted')])).toEqual([
      'appeal.reportCirculated',
    ]);
  });

  it('an appeal by arbitration leads to its award', () => {
    const appealed = [
      ...upTo('panel.finalReportIssued'),
      fact('2011-01-12', 'appeal.notified', { forum: 'arbitration' }),
    ];
    expect(missingIn([...appealed, fact('2011-06-10', 'rpt.agreed')])).toEqual(['arbitration.awardNotified']);
  });

  it('a suspended panel resumes before it goes on', () => {
    const suspended = [...upTo('panel.composed'), fact('2010-09-01', 'panel.suspended')];
    expect(missingIn([...suspended, fact('2010-12-01', 'panel.interimReportIssued')])).toEqual(['panel.resumed']);
    expect(missingIn([...suspended, fact('2011-02-01', 'panel.reportCirculated')])).toEqual(['panel.resumed']);
  });

  it.each<[EventType, readonly EventType[]]>([
    ['retaliation.objected', ['retaliation.requested']],
    ['retaliation.arbitrationReferred', ['retaliation.requested']],
    ['retaliation.awardCirculated', ['retaliation.requested', 'retaliation.objected']],
    ['retaliation.arbitrationSuspended', ['retaliation.requested', 'retaliation.objected']],
    [
      'retaliation.arbitrationResumed',
      ['retaliation.requested', 'retaliation.objected', 'retaliation.arbitrationSuspended'],
    ],
    ['retaliation.authorized', ['retaliation.requested']],
  ])('for %s during the implementation', (type, expected) => {
    expect(missingIn([...withPeriod, fact('2012-03-01', type)])).toEqual(expected);
  });

  it.each<[EventType, readonly EventType[]]>([
    ['compliance.panel.established', ['compliance.panel.requested']],
    ['compliance.panel.reportCirculated', ['compliance.panel.requested', 'compliance.panel.established']],
    [
      'compliance.report.adopted',
      ['compliance.panel.requested', 'compliance.panel.established', 'compliance.panel.reportCirculated'],
    ],
  ])('for %s, where the original panel sits and no consultations come before it', (type, expected) => {
    const missing = missingIn([...withPeriod, fact('2012-03-01', type)]);
    // In a compliance proceeding the composition may go unrecorded: it need not be implied.
    expect(missing.filter((one) => one !== 'compliance.panel.composed')).toEqual(expected);
  });
});

describe('a bridge never implies', () => {
  it.each([
    ['what asks for an authorization', fact('2012-03-01', 'retaliation.applied'), withPeriod],
    ['what asks for an authorization', fact('2012-03-01', 'retaliation.terminated'), withPeriod],
    ['what asks for a suspension', fact('2010-07-01', 'panel.lapsed'), upTo('panel.composed')],
  ] as const)('%s: %o', (_, event, events) => {
    expect(refused([...events, event])).toMatchObject({ code: 'EVENT_NOT_POSSIBLE', event, index: events.length });
  });

  it('anything but milestones, and a suspension before its resumption: no settlement, withdrawal, rejection or authorization', () => {
    const allowed: readonly string[] = [
      ...milestones,
      'retaliation.requested',
      'retaliation.objected',
      'retaliation.arbitrationSuspended',
      'panel.suspended',
      'appeal.suspended',
    ];
    for (const events of [[], upTo('panel.established'), upTo('appeal.notified'), withPeriod]) {
      const dispute = bridged(events);
      for (const { type, minimal } of samples) {
        const { missing = [] } = check(dispute, fact('2012-03-01', type, minimal));
        for (const one of missing) expect(allowed).toContain(one.replace('compliance.', ''));
      }
    }
  });

  it('an authorization from an award', () => {
    const awarded = [...withPeriod, fact('2012-03-01', 'retaliation.awardCirculated')];
    expect(missingIn(awarded)).not.toContain('retaliation.authorized');
    expect(refused([...awarded, fact('2012-04-01', 'retaliation.applied')]).reason).toBe('impossible');
  });

  it('a milestone that the proceeding already has: a second panel', () => {
    expect(refused([...upTo('panel.established'), fact('2010-05-20', 'panel.established')]).reason).toBe('impossible');
    expect(refused([...upTo('panel.reportCirculated'), fact('2011-02-10', 'panel.composed')]).reason).toBe(
      'impossible',
    );
    expect(refused([...adopted(true), fact('2011-04-01', 'panel.established')]).reason).toBe('impossible');
    expect(refused([...adopted(true), fact('2011-04-01', 'appeal.notified')]).reason).toBe('impossible');
  });

  it('a second request for retaliation, that a second authorization would need', () => {
    const authorized = [
      ...withPeriod,
      fact('2012-01-20', 'retaliation.requested'),
      fact('2012-02-10', 'retaliation.authorized'),
    ];
    expect(refused([...authorized, fact('2012-03-01', 'retaliation.authorized')]).reason).toBe('impossible');
    expect(refused([...authorized, fact('2012-03-01', 'retaliation.objected')]).reason).toBe('impossible');
  });

  it('a way out of an end', () => {
    const settled = [...upTo('panel.composed'), fact('2010-09-01', 'settlement.notified')];
    expect(refused([...settled, fact('2010-10-01', 'panel.established')]).reason).toBe('impossible');
    expect(refused([...settled, fact('2010-10-01', 'appeal.notified')]).reason).toBe('impossible');
    expect(refused([...adopted(false), fact('2011-04-01', 'rpt.agreed')]).reason).toBe('impossible');
    // No panel had been asked for: a request that is only implied would take the dispute up again.
    for (const end of ['settlement.notified', 'complaint.withdrawn'] as const) {
      const ended = [...opened, fact('2010-02-01', end)];
      for (const type of ['panel.established', 'panel.composed', 'appeal.notified', 'report.adopted'] as const) {
        expect(refused([...ended, fact('2010-10-01', type)]).reason).toBe('impossible');
        const lenient = bridged([...ended, fact('2010-10-01', type)]);
        expect([lenient.gaps, lenient.setAside.length]).toEqual([[], 1]);
      }
      const again = [...ended, fact('2010-09-01', 'panel.requested'), fact('2010-10-01', 'panel.composed')];
      expect(bridged(again).gaps.map(({ missing }) => missing)).toEqual(['panel.established']);
    }
    expect(
      refused([
        ...withPeriod,
        fact('2012-01-01', 'implementation.complianceAgreed'),
        fact('2012-02-01', 'retaliation.requested'),
      ]).reason,
    ).toBe('impossible');
  });

  it('a request that takes the complaint of one of several up again', () => {
    const several = { ...recordWith([]), complainants: ['Brazil', 'India'] };
    const events = [...opened, fact('2010-02-01', 'settlement.notified', { by: 'Brazil' })];
    const established = (by: string) =>
      replay(
        { ...several, events: [...events, fact('2010-10-01', 'panel.established', { by })] },
        { policy: 'lenient' },
      );
    expect([established('Brazil').gaps, established('Brazil').setAside.length]).toEqual([[], 1]);
    expect(established('India').gaps.map(({ missing }) => missing)).toEqual(['panel.requested']);
  });

  it('the milestones of another recourse', () => {
    const first = [
      ...withPeriod,
      fact('2012-02-01', 'compliance.panel.requested'),
      fact('2012-02-20', 'compliance.panel.established'),
      fact('2012-06-01', 'compliance.panel.reportCirculated'),
      fact('2012-07-10', 'compliance.report.adopted'),
    ];
    expect(missingIn([...first, fact('2013-02-01', 'compliance.panel.established', { recourse: 2 })])).toEqual([
      'compliance.panel.requested',
    ]);
  });
});

describe('the table of what each fact presupposes', () => {
  it('lets every fact follow from nothing, but for a lapse and what follows from an authorization', () => {
    const dispute = bridged([]);
    const impossible = samples.filter(
      ({ type, minimal }) => !check(dispute, fact('2012-03-01', type, minimal)).possible,
    );
    expect(impossible.map(({ type }) => type)).toEqual([
      'panel.lapsed',
      'retaliation.applied',
      'retaliation.terminated',
      'compliance.panel.lapsed',
    ]);
  });

  it('lets an award presuppose an appeal to arbitration, for nobody else makes awards', () => {
    const award = fact('2011-04-01', 'arbitration.awardNotified');
    expect(missingIn([...upTo('panel.reportCirculated'), award])).toEqual(['appeal.notified']);
    const agreed = fact('2010-07-01', 'arbitration.agreed');
    expect(missingIn([...upTo('panel.composed'), agreed, ...upTo('panel.reportCirculated').slice(7), award])).toEqual([
      'appeal.notified',
    ]);
  });
});

describe('implied facts', () => {
  it('start no period: their dates are unknown', () => {
    const { deadlines, pastDeadlines } = statusOn(
      bridged([...opened, fact('2010-06-10', 'panel.composed')]),
      '2010-06-10',
    );
    const started = [...deadlines, ...pastDeadlines].map(({ starts }) => starts);
    expect([...deadlines, ...pastDeadlines].map(({ rule }) => rule)).not.toContain('dsu-12-9-nine-month-cap');
    expect([...deadlines, ...pastDeadlines].map(({ rule }) => rule)).not.toContain('dsu-8-7-ask-dg');
    expect(new Set(started)).toEqual(new Set(['2010-01-04', '2010-06-10']));
  });

  it('are never judged', () => {
    // Within the sixty days of 4.7, and a report that is a year old when it is adopted.
    const soon = [...opened, fact('2010-02-01', 'panel.established')];
    expect(statusOn(bridged(soon), '2010-02-01').irregularities).toEqual([]);
    const adoption = [...upTo('panel.composed'), fact('2012-06-10', 'report.adopted')];
    expect(statusOn(bridged(adoption), '2012-06-10').irregularities).toEqual([]);
  });

  it('end what they end', () => {
    const { deadlines, pastDeadlines } = statusOn(
      bridged([...opened, fact('2010-06-10', 'panel.established')]),
      '2010-06-10',
    );
    expect(deadlines.map(({ rule }) => rule)).not.toContain('dsu-4-7-request-panel');
    const wait = pastDeadlines.find(({ rule }) => rule === 'dsu-4-7-request-panel');
    expect(wait?.state).toBe('superseded');
  });

  it('carry the names of the fact that presupposes them', () => {
    const joint = { header: { complainants: ['Brazil', 'India'] }, ...lenient };
    const dispute = disputeWith([...opened, fact('2010-06-10', 'panel.established', { by: 'India' })], joint);
    expect(statusOn(dispute, '2010-06-10').stage).toBe('panel');
    // Brazil has asked for nothing yet: it may.
    expect(check(dispute, fact('2010-06-20', 'panel.requested', { by: 'Brazil' }))).toMatchObject({ possible: true });
  });
});

describe('a recorded fact that was implied before', () => {
  const implied = [...opened, fact('2010-06-10', 'panel.composed')];

  it('takes the place of the implied one: the gap closes, and the stage stays', () => {
    const closed = [...implied, fact('2010-07-01', 'panel.established')];
    expect(missingIn(implied)).toEqual(['panel.requested', 'panel.established']);
    expect(missingIn(closed)).toEqual(['panel.requested']);
    expect(stageAfter(closed)).toEqual(['panel.atWork.begun']);
  });

  it('starts its periods, from its own date', () => {
    const closed = [...implied, fact('2010-07-01', 'panel.established')];
    const { deadlines } = statusOn(bridged(closed), '2010-07-01');
    expect(deadlines.find(({ rule }) => rule === 'dsu-12-9-nine-month-cap')).toMatchObject({
      starts: '2010-07-01',
      due: '2011-04-01',
    });
    // The composition has ended the right to ask the Director-General.
    expect(deadlines.map(({ rule }) => rule)).not.toContain('dsu-8-7-ask-dg');
  });

  /*
   * Principle 25 and DSU 21.3: the parties agree on the period, or state their intentions, at the meeting that adopts. In
   * either order of the two facts of that day the period is set, and nobody is asked to set or to state it again.
   */
  it('starts nothing that is done: an adoption after the facts of its own day that rest on it', () => {
    const adoption = fact('2011-03-15', 'report.adopted', { recommendations: true });
    const standing = (events: readonly DisputeEvent[], complainants = ['Brazil']) => {
      const title = 'A case';
      const record = {
        title,
        complainants,
        respondent: 'Canada',
        events: [...upTo('panel.reportCirculated'), ...events],
      };
      const { deadlines, nextSteps } = statusOn(replay(record, { policy: 'lenient' }), '2011-03-16');
      const rules = deadlines.map(({ rule, due, complainants: of = [] }) => `${rule} ${due} ${of.join()}`).sort();
      return { rules, steps: nextSteps.map(({ event }) => event).sort() };
    };
    const agreed = (more: object = {}) => fact('2011-03-15', 'rpt.agreed', { expires: '2012-01-16', ...more });
    for (const other of [
      agreed(),
      fact('2011-03-15', 'implementation.intentionsStated'),
      fact('2011-03-15', 'implementation.complianceClaimed'),
    ])
      expect(standing([other, adoption])).toEqual(standing([adoption, other]));
    // A period agreed with one of two complainants leaves the other one its time to agree.
    const { rules } = standing([agreed({ by: 'Brazil' }), adoption], ['Brazil', 'India']);
    expect(rules.join()).toContain('dsu-21-3-b-agree-rpt');
  });

  it('is not taken twice', () => {
    const closed = [...implied, fact('2010-07-01', 'panel.established')];
    expect(refused([...closed, fact('2010-07-10', 'panel.established')]).reason).toBe('impossible');
  });

  it('is no further request: a second panel stays impossible', () => {
    const closed = [...opened, fact('2010-06-10', 'panel.established'), fact('2010-06-11', 'panel.requested')];
    expect(missingIn(closed)).toEqual([]);
    expect(refused([...closed, fact('2010-07-01', 'panel.established')]).reason).toBe('impossible');
    expect(refused([...closed, fact('2010-07-01', 'panel.deferred')]).reason).toBe('impossible');
  });

  it('is possible to a check, which names nothing that is missing', () => {
    const verdict = check(bridged(implied), fact('2010-07-01', 'panel.established'));
    expect(verdict).toMatchObject({ possible: true });
    expect(verdict).not.toHaveProperty('missing');
  });

  it('closes the gap also where the panel sits already, has reported, or the report is adopted', () => {
    const later = [
      fact('2011-02-01', 'panel.reportCirculated'),
      fact('2011-03-15', 'report.adopted', { recommendations: true }),
    ];
    for (const events of [later.slice(0, 1), later]) {
      const dispute = bridged([...opened, ...events]);
      const closed = append(dispute, fact('2011-03-20', 'panel.established'));
      expect(closed.gaps.map(({ missing }) => missing)).toEqual(
        dispute.gaps.map(({ missing }) => missing).filter((type) => type !== 'panel.established'),
      );
      expect(statusOn(closed, '2011-03-20').states).toEqual(statusOn(dispute, '2011-03-20').states);
    }
  });

  it('closes the gap of its own recourse only', () => {
    const first = [
      ...withPeriod,
      fact('2012-02-20', 'compliance.panel.established'),
      fact('2012-06-01', 'compliance.panel.reportCirculated'),
      fact('2012-07-10', 'compliance.report.adopted'),
      fact('2013-02-01', 'compliance.panel.established', { recourse: 2 }),
    ];
    const both = missingIn(first).filter((type) => type === 'compliance.panel.requested');
    expect(both).toHaveLength(2);
    const dispute = bridged([...first, fact('2013-02-10', 'compliance.panel.requested', { recourse: 2 })]);
    const left = dispute.gaps.filter(({ missing }) => missing === 'compliance.panel.requested');
    expect(left.map(({ impliedBy }) => impliedBy.date)).toEqual(['2012-02-20']);
  });
});

describe('a refusal after a bridge', () => {
  it('names the fact that caused it', () => {
    const events = [...opened, fact('2010-06-10', 'panel.composed'), fact('2010-07-01', 'panel.composed')];
    expect(refused(events).causedBy).toEqual(events[1]);
  });

  it('names none once the gaps are closed', () => {
    const events = [
      ...opened,
      fact('2010-06-10', 'panel.established'),
      fact('2010-06-11', 'panel.requested'),
      fact('2010-07-01', 'consultations.failed'),
    ];
    expect(refused(events)).not.toHaveProperty('causedBy');
  });
});

describe('the other policies', () => {
  it.each(['strict', 'standard'] as const)('imply nothing: %s', (policy) => {
    for (const { record } of namedRecords) {
      try {
        expect(replay(record, { policy }).gaps).toEqual([]);
      } catch (error) {
        expect(error).toMatchObject({ name: 'DisputeError' });
      }
    }
    expect(() => replay(recordWith([...opened, fact('2010-06-10', 'panel.composed')]), { policy })).toThrow(
      'presupposes',
    );
  });
});
