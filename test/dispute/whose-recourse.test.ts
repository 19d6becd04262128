import { describe, expect, it } from 'vitest';
import { check, type DisputeEvent, type Status, statusOn } from '../../src/index.js';
import { recordOf } from '../history/records.js';
import { replayed } from '../history/replayed.js';
import { adopted, disputeWith, fact } from './facts.js';
import { failureOf } from './failure.js';

/*
 * A recourse to DSU 21.5 is that of the complainants who ask for it, joined by those whose request has the same recourse
 * (amendments, F5 and G8). One that the respondent opens, or a first request that names nobody, is about the complaint of all.
 */

const header = { complainants: ['Brazil', 'India'] };
const by = (date: string, type: DisputeEvent['type'], name: string | readonly string[], more: object = {}) =>
  fact(date, type, { by: name, ...more });
const joint = (events: readonly DisputeEvent[]) => disputeWith([...adopted(true), ...events], { header });
const on = (events: readonly DisputeEvent[], date = events.at(-1)?.date ?? '') => statusOn(joint(events), date);
const compliance = ({ states }: { states: readonly string[] }) =>
  states.find((state) => state.startsWith('implementation.compliance.'))?.replace('implementation.compliance.', '');

const request = by('2012-02-01', 'compliance.panel.requested', 'Brazil');
const sitting = [
  request,
  fact('2012-02-20', 'compliance.panel.established'),
  fact('2012-03-01', 'compliance.panel.composed'),
];
const settled = (name: string) => by('2012-04-02', 'settlement.notified', name);

/** Each period of a recourse, with the complainants that it names. */
const periods = (events: readonly DisputeEvent[]) => {
  const { deadlines, pastDeadlines } = on(events);
  return [...deadlines, ...pastDeadlines]
    .filter(({ recourse }) => recourse !== undefined)
    .map(({ rule, recourse, complainants }) => `${rule} ${recourse} ${complainants?.join('+') ?? 'all'}`);
};

describe('a recourse that one of several complainants opens', () => {
  it('is its own: its time-limits name it', () => {
    expect(periods(sitting)).toContain('dsu-21-5-report 1 Brazil');
    expect(periods(sitting).filter((one) => !one.endsWith(' Brazil'))).toEqual([]);
  });

  it('is joined by those whose request has the same recourse', () => {
    const two = [
      request,
      by('2012-02-03', 'compliance.panel.requested', 'India', { recourse: 1 }),
      fact('2012-02-20', 'compliance.panel.established'),
    ];
    expect(periods(two)).toContain('dsu-21-5-report 1 all');
  });

  it('stays its own where the panel is requested by nobody who is named, or by the respondent', () => {
    for (const second of [{}, { by: 'Canada' }]) {
      const events = [
        by('2012-02-01', 'compliance.consultations.requested', 'Brazil'),
        fact('2012-03-01', 'compliance.panel.requested', { recourse: 1, ...second }),
        fact('2012-03-20', 'compliance.panel.established'),
      ];
      expect(periods(events)).toContain('dsu-21-5-report 1 Brazil');
    }
  });

  // Amendments, F1: an establishment covers the requests that are pending; F5: who may take a step is offered it.
  it('is that of those who ask for the panel: who has only consulted with them may still ask for one', () => {
    const consulted = (more: object) => [
      fact('2012-02-01', 'compliance.consultations.requested', more),
      by('2012-03-01', 'compliance.panel.requested', 'Brazil'),
      fact('2012-03-20', 'compliance.panel.established'),
    ];
    for (const events of [consulted({ by: ['Brazil', 'India'] }), consulted({})]) {
      expect(periods(events)).toContain('dsu-21-5-report 1 Brazil');
      const offered = on(events).nextSteps.filter(({ event }) => event === 'compliance.panel.requested');
      expect(offered.map(({ who, complainants }) => [who, complainants])).toEqual([
        ['complainant', ['India']],
        ['respondent', undefined],
      ]);
      const further = [...events, by('2012-05-02', 'compliance.panel.requested', 'India')];
      const both = periods([...further, by('2012-05-31', 'compliance.panel.established', 'India')]);
      expect(both).toEqual(expect.arrayContaining(['dsu-21-5-report 1 Brazil', 'dsu-21-5-report 2 India']));
    }
  });

  it('a request that the DSB put off is that of those who made it', () => {
    const events = [
      by('2012-02-01', 'compliance.consultations.requested', ['Brazil', 'India']),
      by('2012-03-01', 'compliance.panel.requested', 'Brazil'),
      fact('2012-03-20', 'compliance.panel.deferred'),
    ];
    expect(periods(events)).toContain('dsu-6-1-establish-at-second-meeting 1 Brazil');
  });

  it.each([
    ['the respondent asks for it', by('2012-02-01', 'compliance.panel.requested', 'Canada')],
    ['nobody is named', fact('2012-02-01', 'compliance.panel.requested')],
  ])('is that of all where %s', (_, first) => {
    expect(periods([first, fact('2012-02-20', 'compliance.panel.established')])).toContain('dsu-21-5-report 1 all');
  });

  it('takes nothing from the others: what it makes moot is moot for its own complainants', () => {
    const { deadlines } = on([request], '2012-02-02');
    const intentions = deadlines.filter(({ rule }) => rule === 'dsu-21-3-intentions');
    expect(intentions.every(({ complainants }) => complainants?.join() === 'India')).toBe(true);
  });
});

describe('a withdrawal, rejection or deferral that names one complainant (amendments, F1 and G8)', () => {
  const indias = by('2012-02-03', 'compliance.panel.requested', 'India', { recourse: 1 });
  const offered = (events: readonly DisputeEvent[], options: object = {}) =>
    statusOn(disputeWith([...adopted(true), ...events], { header, ...options }), '2012-03-01')
      .nextSteps.filter(({ event }) => event === 'compliance.panel.established')
      .map(({ recourse, complainants = ['all'] }) => `${recourse} ${complainants.join('+')}`);

  it.each([
    ['compliance.panel.requestWithdrawn', ['1 Brazil']],
    ['compliance.panel.rejected', ['1 Brazil']],
    ['compliance.panel.deferred', ['2 India', '1 Brazil']],
  ] as const)('%s is none of the request of another: that of its own is missing', (type, pending) => {
    const named = by('2012-02-10', type, 'India');
    expect(check(joint([request]), named).missing).toEqual(['compliance.panel.requested']);
    expect(offered([request, named], { policy: 'lenient' })).toEqual(pending);
    // What is implied leads where it leads on record.
    expect(offered([request, by('2012-02-10', 'compliance.panel.requested', 'India'), named])).toEqual(pending);
  });

  it.each(['compliance.panel.requestWithdrawn', 'compliance.panel.rejected'] as const)(
    '%s takes its own out of a recourse that is shared, and leaves its right to ask again',
    (type) => {
      const named = by('2012-02-10', type, 'India');
      const byBoth = by('2012-02-01', 'compliance.panel.requested', ['Brazil', 'India']);
      const byNobody = fact('2012-02-01', 'compliance.panel.requested');
      for (const asked of [[request, indias], [byBoth], [byNobody]]) {
        const events = [...asked, named];
        expect(compliance(on(events))).toBe('panelRequested.firstMeeting');
        expect(offered(events)).toEqual(['1 Brazil']);
        const again = on(events).nextSteps.filter(({ event }) => event === 'compliance.panel.requested');
        expect(again).toContainEqual(expect.objectContaining({ complainants: ['India'] }));
        expect(compliance(on([...events, by('2012-02-11', type, 'Brazil')]))).toBe('consultations');
      }
    },
  );

  it('ends the request that names nobody in a recourse of its own, and that of who remains after a settlement', () => {
    const consulted = by('2012-01-20', 'compliance.consultations.requested', 'Brazil');
    const unnamed = fact('2012-02-01', 'compliance.panel.requested', { recourse: 1 });
    const withdrawn = by('2012-02-10', 'compliance.panel.requestWithdrawn', 'Brazil');
    expect(compliance(on([consulted, unnamed, withdrawn]))).toBe('consultations');
    const gone = by('2012-02-05', 'settlement.notified', 'India');
    expect(compliance(on([request, indias, gone, withdrawn]))).toBe('consultations');
  });
});

describe('a settlement', () => {
  it('of another complainant does not end the recourse', () => {
    const status = on([...sitting, settled('India')]);
    expect(compliance(status)).toBe('panel.atWork.begun');
    expect(status.deadlines.map(({ rule }) => rule)).toContain('dsu-21-5-report');
  });

  it('of its opener ends it, and its periods', () => {
    const status = on([...sitting, settled('Brazil')]);
    expect(compliance(status)).toBe('none');
    expect(status.wtoStatus).not.toContain('complianceOngoing');
    expect(status.deadlines.filter(({ recourse }) => recourse !== undefined)).toEqual([]);
    expect(status.nextSteps.filter(({ recourse }) => recourse !== undefined)).toEqual([]);
  });

  it('of one of two whose it is leaves it to the other, whose settlement ends it', () => {
    const shared = [
      request,
      by('2012-02-03', 'compliance.panel.requested', 'India', { recourse: 1 }),
      fact('2012-02-20', 'compliance.panel.established'),
    ];
    const three = { complainants: ['Brazil', 'India', 'Mexico'] };
    const at = (events: readonly DisputeEvent[]) =>
      statusOn(disputeWith([...adopted(true), ...shared, ...events], { header: three }), '2012-06-01');
    const one = at([settled('Brazil')]);
    expect(
      one.deadlines.filter(({ rule }) => rule === 'dsu-21-5-report').map(({ complainants }) => complainants),
    ).toEqual([['India']]);
    expect(compliance(at([settled('Brazil'), by('2012-05-02', 'settlement.notified', 'India')]))).toBe('none');
  });

  it('leaves the report of that panel nothing but a record, and the way to another recourse open', () => {
    const ended = [...sitting, settled('Brazil')];
    const report = fact('2012-06-01', 'compliance.panel.reportCirculated', { brief: true });
    expect(compliance(on([...ended, report]))).toBe('none');
    const again = on([...ended, by('2012-06-01', 'compliance.panel.requested', 'India')]);
    expect(
      again.nextSteps.filter(({ event }) => event === 'compliance.panel.established').map(({ recourse }) => recourse),
    ).toEqual([2]);
    expect(failureOf(() => joint([...ended, fact('2012-06-01', 'compliance.panel.recomposed')])).code).toBe(
      'EVENT_NOT_POSSIBLE',
    );
  });
});

describe('steps of two recourses that are open', () => {
  const two = [...sitting, by('2012-03-05', 'compliance.panel.requested', 'India')];
  const { nextSteps } = on(two);
  const offered = nextSteps
    .filter(({ recourse }) => recourse !== undefined)
    .map(({ event, recourse, complainants }) => `${event} ${recourse} ${complainants}`);

  it('are offered for each, once, with whose it is', () => {
    expect(offered).toEqual(
      expect.arrayContaining([
        'compliance.panel.suspended 1 Brazil',
        'compliance.panel.reportCirculated 1 Brazil',
        'compliance.panel.requestWithdrawn 2 India',
      ]),
    );
    expect(new Set(offered).size).toBe(offered.length);
  });

  it('are possible', () => {
    const dispute = joint(two);
    const impossible = nextSteps.flatMap(({ event, recourse, complainants }) => {
      if (event === undefined || recourse === undefined) return [];
      const type = event as 'compliance.panel.suspended';
      const step = fact('2012-06-05', type, { recourse, by: [...(complainants ?? [])] });
      return check(dispute, step).possible ? [] : [`${event} ${recourse}`];
    });
    expect(impossible).toEqual([]);
  });

  it('do not leave out the complainant who has none: it may open one', () => {
    const own = on(sitting).nextSteps.filter(({ event }) => event === 'compliance.panel.requested');
    const whose = (steps: Status['nextSteps']) =>
      steps.map(({ who, complainants, recourse }) => [who, complainants, recourse]);
    const respondent = ['respondent', undefined, undefined];
    expect(whose(own)).toEqual([['complainant', ['India'], undefined], respondent]);
    expect(whose(nextSteps.filter(({ event }) => event === 'compliance.panel.requested'))).toEqual([respondent]);
  });
});

describe('in real records', () => {
  it.each([
    [58, '2000-12-01', 1, 'Malaysia'],
    [27, '2007-08-13', 3, 'United States'],
  ] as const)('of DS%i the recourse is that of its opener', (ds, date, recourse, name) => {
    const { deadlines } = statusOn(replayed(recordOf('disputes', ds)), date);
    const own = deadlines.filter((one) => one.recourse === recourse);
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ complainants }) => complainants?.join())).toEqual(own.map(() => name));
  });
});

/* DS27 in January 1999: the respondent asked for a compliance panel, and each complainant could ask for one of its own. */
describe('a recourse that the respondent opens', () => {
  it('leaves the complainants theirs, and the step names them: a request of nobody would be in the open one', () => {
    const events = [
      by('2012-02-01', 'compliance.panel.requested', 'Canada'),
      fact('2012-02-20', 'compliance.panel.established'),
    ];
    const steps = on(events).nextSteps.filter(({ event }) => event === 'compliance.panel.requested');
    expect(steps.map(({ who, complainants }) => [who, complainants])).toEqual([['complainant', ['Brazil', 'India']]]);
    const verdictOn = (names: readonly string[]) =>
      check(joint(events), by('2012-02-20', 'compliance.panel.requested', names));
    for (const { complainants = [] } of steps) expect(verdictOn(complainants).possible).toBe(true);
  });
});
