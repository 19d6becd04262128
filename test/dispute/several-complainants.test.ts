import { describe, expect, it } from 'vitest';
import { complainantsIn, type Parties, partyOf, unknownNames } from '../../src/casefile/parties.js';
import { check, type DisputeEvent, type NextStep, type Status, statusOn } from '../../src/index.js';
import { limits } from '../clocks/answers.js';
import { adopted, disputeWith, fact, upTo } from './facts.js';

/*
 * Several complainants (amendments, F and G): whose period is whose, and what a fact that names nobody is about.
 */

const TWO = ['Brazil', 'India'];
const THREE = [...TWO, 'Mexico'];

const on = (events: readonly DisputeEvent[], complainants: readonly string[] = TWO, date = events.at(-1)?.date ?? '') =>
  statusOn(disputeWith(events, { header: { complainants } }), date);

/** The rules of the periods that run, each with whose complaint it is. */
const running = ({ deadlines }: Status) =>
  deadlines.map(({ rule, complainants = ['all'] }) => `${rule} ${complainants.join('+')}`).sort();

/** The last days of the periods of a rule, those that have ended included, each with whose complaint it is. */
const daysOf = (status: Status, rule: string) =>
  limits(status, rule)
    .map(({ due, opens, state, complainants = ['all'] }) =>
      [state, opens ?? due ?? 'open', complainants.join('+')].join(' '),
    )
    .sort();

const steps = ({ nextSteps }: Status, event: string) =>
  nextSteps
    .filter((step) => step.event === event)
    .map(({ who, duty, complainants = ['all'] }: NextStep) => `${who} ${duty} ${complainants.join('+')}`)
    .sort();

const asked = (first: string, second: string, ...later: DisputeEvent[]) => [
  fact('2010-01-04', 'consultations.requested', { by: first }),
  fact('2010-01-11', 'consultations.requested', { by: second }),
  fact('2010-04-01', 'panel.requested', { by: first }),
  fact('2010-04-08', 'panel.requested', { by: second }),
  ...later,
];

// A fact that names nobody is taken as one of all (amendments, F2); further requests, G1.
describe('a request for a panel of all complainants, after one of some', () => {
  const requested = (by?: string[]) => [
    fact('2010-01-04', 'consultations.requested'),
    fact('2010-04-01', 'panel.requested', { by: 'Brazil' }),
    fact('2010-04-08', 'panel.requested', by && { by }),
  ];

  it.each([[undefined], [['Brazil', 'India']]])('by %s: it is the first of the others', (by) => {
    const facts = requested(by);
    expect(steps(on(facts), 'panel.established')).toEqual(['dsb may all']);
    const established = fact('2010-05-18', 'panel.established', { by: 'India' });
    const { possible, irregularities } = check(disputeWith(facts, { header: { complainants: TWO } }), established);
    expect([possible, irregularities]).toEqual([true, []]);
    expect(steps(on([...facts, established]), 'panel.established')).toEqual(['dsb may Brazil']);
  });
});

describe('F1: an establishment that names no complainant', () => {
  const established = fact('2010-05-18', 'panel.established');
  const settled = (by: string) => fact('2010-06-01', 'settlement.notified', { by });

  it('covers every pending request, with one period of each rule', () => {
    const status = on(asked('Brazil', 'India', established));
    // 18 May 2010 + 20 days = 7 June, the wait; + 9 months = 18 February 2011.
    expect(daysOf(status, 'dsu-8-7-ask-dg')).toEqual(['waiting 2010-06-08 all']);
    expect(daysOf(status, 'dsu-12-9-nine-month-cap')).toEqual(['running 2011-02-18 all']);
  });

  it.each([
    ['Brazil', 'India'],
    ['India', 'Brazil'],
  ])('whichever settles, and whoever asked first (%s): 8.7, 12.9 and 20 of the other stay', (first, second) => {
    for (const [leaves, stays] of [
      ['Brazil', 'India'],
      ['India', 'Brazil'],
    ] as const) {
      const status = on(asked(first, second, established, settled(leaves)));
      expect(status.states).toEqual(['panel.composition']);
      expect(running(status)).toEqual([
        `dsu-12-9-nine-month-cap ${stays}`,
        `dsu-20-no-appeal ${stays}`,
        `dsu-7-1-special-terms-of-reference ${stays}`,
        `dsu-8-7-ask-dg ${stays}`,
      ]);
      expect(daysOf(status, 'dsu-12-9-nine-month-cap')).toEqual([
        `running 2011-02-18 ${stays}`,
        `superseded 2011-02-18 ${leaves}`,
      ]);
    }
  });

  // Established on Tue 2010-05-18 and Tue 2010-06-01: nine months end on 2011-02-18 and 2011-03-01 (amendments, B, last sentence).
  it.each([
    ['Brazil', 'India'],
    ['India', 'Brazil'],
  ])(
    'and a panel of each (%s first): a withdrawn appeal puts back the nine months of DSU 20 of both',
    (first, second) => {
      const appealed = asked(
        first,
        second,
        fact('2010-05-18', 'panel.established', { by: first }),
        fact('2010-06-01', 'panel.established', { by: second }),
        fact('2010-06-10', 'panel.composed'),
        fact('2010-12-01', 'panel.reportCirculated'),
        fact('2010-12-15', 'appeal.notified'),
      );
      const aims = (events: DisputeEvent[]) => daysOf(on(events), 'dsu-20-no-appeal');
      expect(aims(appealed)).toEqual([`superseded 2011-02-18 ${first}`, `superseded 2011-03-01 ${second}`]);
      expect(aims([...appealed, fact('2010-12-20', 'appeal.withdrawn')])).toEqual([
        `running 2011-02-18 ${first}`,
        `running 2011-03-01 ${second}`,
      ]);
    },
  );

  it('and a panel of each of two: adoption is offered to both once, after its wait (DSU 16.1; amendments, G11, G14)', () => {
    const circulated = asked(
      'Brazil',
      'India',
      fact('2010-04-20', 'panel.established', { by: 'Brazil' }),
      fact('2010-05-18', 'panel.established', { by: 'India' }),
      fact('2010-06-10', 'panel.composed'),
      fact('2010-12-01', 'panel.reportCirculated'),
    );
    // 1 December + 20 days = 21 December, + 60 days = 30 January 2011. The nine months of DSU 20 end on 20 January and 18 February.
    const { nextSteps } = on(circulated, THREE);
    expect(nextSteps.filter(({ event }) => event === 'report.adopted')).toMatchObject([
      { complainants: ['Brazil', 'India'], rule: 'dsu-16-4-adopt', from: '2010-12-22', until: '2011-01-30' },
    ]);
  });

  it('of some who had asked for consultations with all: a panel request is offered once to each (DS217; amendments, G14)', () => {
    const twice = [
      fact('2000-12-21', 'consultations.requested'),
      fact('2001-05-21', 'consultations.requested', { by: 'India' }),
    ];
    expect(steps(on(twice, THREE), 'panel.requested')).toEqual([
      'complainant may Brazil+Mexico',
      'complainant may India',
    ]);
  });

  it('of three complainants two have asked: the third has nothing of the panel', () => {
    const status = on(asked('Brazil', 'India', established), THREE);
    expect(daysOf(status, 'dsu-12-9-nine-month-cap')).toEqual(['running 2011-02-18 Brazil+India']);
    const composed = on(asked('Brazil', 'India', established, fact('2010-06-10', 'panel.composed')), THREE);
    expect(daysOf(composed, 'dsu-12-8-final-report')).toEqual(['running 2010-12-10 Brazil+India']);
  });

  it('is not of a request that the same meeting puts off, whichever stands first (DS217)', () => {
    const deferral = fact('2010-05-18', 'panel.deferred', { by: 'India' });
    const orders = [
      [established, deferral],
      [deferral, established],
    ];
    for (const order of orders) {
      const status = on(asked('Brazil', 'India', ...order));
      expect(daysOf(status, 'dsu-12-9-nine-month-cap')).toEqual(['running 2011-02-18 Brazil']);
      expect(steps(status, 'panel.established')).toEqual(['dsb must India']);
    }
  });

  it('is not of a request of the same day, whichever stands first (DS58)', () => {
    const [first, second, third] = asked('Brazil', 'India');
    const late = fact('2010-05-18', 'panel.requested', { by: 'India' });
    for (const order of [
      [late, established],
      [established, late],
    ]) {
      const status = on([first, second, third, ...order] as DisputeEvent[]);
      expect(daysOf(status, 'dsu-12-9-nine-month-cap')).toEqual(['running 2011-02-18 Brazil']);
    }
  });
});

describe('F1: a deferral, rejection or withdrawal that names no complainant', () => {
  it('concerns every pending request', () => {
    const deferred = on(asked('Brazil', 'India', fact('2010-04-20', 'panel.deferred')));
    expect(daysOf(deferred, 'dsu-6-1-establish-at-second-meeting')).toEqual(['running open all']);
    for (const type of ['panel.rejected', 'panel.requestWithdrawn'] as const)
      expect(on(asked('Brazil', 'India', fact('2010-04-20', type))).states).toEqual([
        'consultations.panelMayBeRequested',
      ]);
  });

  it('splits where an establishment names one: the DSB must establish that of the other, and no more', () => {
    const deferred = asked('Brazil', 'India', fact('2010-04-20', 'panel.deferred'));
    const one = on([...deferred, fact('2010-05-18', 'panel.established', { by: 'India' })]);
    expect(steps(one, 'panel.established')).toEqual(['dsb must Brazil']);
    const all = on([...deferred, fact('2010-05-18', 'panel.established')]);
    expect(steps(all, 'panel.established')).toEqual([]);
  });

  it('of two requests that were put off by name one establishment meets both', () => {
    const deferred = TWO.map((by) => fact('2010-04-20', 'panel.deferred', { by }));
    const status = on(asked('Brazil', 'India', ...deferred, fact('2010-05-18', 'panel.established')));
    expect(steps(status, 'panel.established')).toEqual([]);
    expect(daysOf(status, 'dsu-12-9-nine-month-cap')).toEqual(['running 2011-02-18 all']);
  });

  it('each request stands where the DSB has left it', () => {
    const one = on(asked('Brazil', 'India', fact('2010-04-20', 'panel.deferred', { by: 'India' })));
    expect(steps(one, 'panel.established')).toEqual(['dsb may Brazil', 'dsb must India']);
    expect(steps(one, 'panel.deferred')).toEqual(['respondent may Brazil']);
    const withdrawn = asked(
      'Brazil',
      'India',
      fact('2010-04-20', 'panel.deferred', { by: 'India' }),
      fact('2010-04-27', 'panel.requestWithdrawn', { by: 'India' }),
    );
    expect(on(withdrawn).states).toEqual(['panelRequested.firstMeeting']);
  });
});

describe('F1: the stage once those whose panel gave it have settled', () => {
  const panelOf = (by: string) => [
    fact('2010-01-04', 'consultations.requested', { by: 'Brazil' }),
    fact('2010-01-11', 'consultations.requested', { by: 'India' }),
    fact('2010-04-01', 'panel.requested', { by }),
    fact('2010-05-18', 'panel.established', { by }),
    fact('2010-06-10', 'panel.composed'),
  ];
  const settled = (by: string) => fact('2010-08-02', 'settlement.notified', { by });

  it.each([
    ['Brazil', 'India'],
    ['India', 'Brazil'],
  ])('is that of those who remain: %s had the panel, %s consults', (had, remains) => {
    const status = on([...panelOf(had), settled(had)]);
    expect([status.stage, status.wtoStatus]).toEqual(['consultations', ['inConsultations']]);
    expect(running(status)).toContain(`dsu-4-7-request-panel ${remains}`);
    expect(running(status).filter((one) => !one.endsWith(remains))).toEqual([]);
    expect(steps(status, 'panel.requested')).toEqual([`complainant may ${remains}`]);
  });

  it('is the request that they have', () => {
    const events = [...panelOf('Brazil'), fact('2010-07-01', 'panel.requested', { by: 'India' })];
    expect(on([...events, settled('Brazil')]).states).toEqual(['panelRequested.firstMeeting']);
    const deferred = [...events, fact('2010-07-20', 'panel.deferred', { by: 'India' })];
    expect(on([...deferred, settled('Brazil')]).states).toEqual(['panelRequested.deferred']);
    expect(on([...deferred, settled('India')]).states).toEqual(['panel.atWork.begun']);
  });

  it('a brief report that records the solution moves nothing (DSU 12.7), and they may have a panel of their own', () => {
    const left = [
      ...panelOf('Brazil'),
      settled('Brazil'),
      fact('2010-09-01', 'panel.reportCirculated', { brief: true }),
      fact('2010-10-01', 'panel.requested', { by: 'India' }),
      fact('2010-11-23', 'panel.established'),
    ];
    const status = on(left);
    expect(status.states).toEqual(['panel.composition']);
    expect(daysOf(status, 'dsu-8-7-ask-dg')).toEqual(['superseded 2010-06-08 Brazil', 'waiting 2010-12-14 India']);
  });

  it('the last one ends the dispute', () => {
    const both = [...panelOf('Brazil'), settled('Brazil'), fact('2010-08-03', 'complaint.withdrawn', { by: 'India' })];
    expect(on(both).outcome).toBe('withdrawn');
  });
});

describe('F2: names', () => {
  const parties: Parties = { complainants: TWO, respondent: 'Canada', track: 'standard' };
  const settlement = (by: string | readonly string[]) => fact('2010-02-01', 'settlement.notified', { by });
  const consulting = [fact('2010-01-04', 'consultations.requested')];

  it.each(['Brasil', 'brazil', 'BRA', 'Brésil'])('%s is Brazil (amendments, F2)', (by) => {
    expect(complainantsIn(parties, settlement(by))).toEqual(['Brazil']);
    expect(unknownNames(parties, settlement(by))).toEqual([]);
    const status = on([...consulting, settlement(by)]);
    expect(running(status)).toContain('dsu-4-7-request-panel India');
    expect(running(status)).toEqual(running(on([...consulting, settlement('Brazil')])));
  });

  it('of Korea end its part, however they are written (amendments, F2)', () => {
    const status = on([...consulting, settlement('Korea, Republic of')], ['Korea', 'Brazil']);
    expect(running(status)).toContain('dsu-4-7-request-panel Brazil');
  });

  it('of nobody: a settlement by Klingon ends nothing (amendments, F2)', () => {
    const status = on([...consulting, settlement('Klingon')]);
    expect([status.stage, running(status)]).toEqual(['consultations', running(on(consulting, TWO, '2010-02-01'))]);
    expect(unknownNames(parties, settlement('Klingon'))).toEqual(['Klingon']);
  });

  it.each([
    'parties',
    'complainant',
    'complainants',
    'respondent',
    'dsb',
    'chair',
    'panel',
    'directorGeneral',
    // Records write these words as sentences do: "DSB" stands in `rpt.modified` of DS136, DS160 and DS184.
    'DSB',
    'Parties',
    'Canada',
  ])('%s counts as nobody named, and is no unknown name (amendments, F2)', (by) => {
    expect(unknownNames(parties, settlement(by))).toEqual([]);
    expect(on([...consulting, settlement(by)]).outcome).toBe('settled');
  });

  it('of several the known ones act', () => {
    const event = settlement(['India', 'Canada', 'Klingon']);
    expect(complainantsIn(parties, event)).toEqual(['India']);
    expect(unknownNames(parties, event)).toEqual(['Klingon']);
    expect(running(on([...consulting, event]))).toContain('dsu-4-7-request-panel Brazil');
  });

  it('of nobody in the dispute: a solution ends nothing', () => {
    for (const by of ['Mexico', ['Mexico', 'Canada']]) {
      expect(partyOf(parties, settlement(by))).toEqual([]);
      for (const complainants of [TWO, ['Brazil']]) {
        const status = on([...consulting, settlement(by)], complainants);
        expect(status.stage).toBe('consultations');
        expect(running(status)).toEqual(running(on(consulting, complainants, '2010-02-01')));
      }
    }
  });

  it('of nobody in the dispute: any other fact is taken as without `by`', () => {
    const events = [...asked('Brazil', 'India'), fact('2010-05-18', 'panel.established', { by: 'Mexico' })];
    expect(daysOf(on(events), 'dsu-12-9-nine-month-cap')).toEqual(['running 2011-02-18 all']);
  });

  it('matter in the facts that one complainant can do without the others, and in the same of a compliance proceeding', () => {
    const by = 'Mexico';
    expect(unknownNames(parties, fact('2012-02-01', 'compliance.panel.requested', { by }))).toEqual(['Mexico']);
    expect(unknownNames(parties, fact('2012-02-01', 'panel.composed', { by }))).toEqual([]);
  });
});

describe('F4: a fact of retaliation that names no complainant', () => {
  /** Adopted on 15 March 2011; ten months for all, which end on 15 January 2012, and fifteen for Mexico. */
  const withPeriods = [
    ...adopted(true),
    fact('2011-04-20', 'rpt.agreed', { period: { months: 10 }, by: TWO }),
    fact('2011-04-20', 'rpt.agreed', { period: { months: 15 }, by: 'Mexico' }),
    fact('2012-01-20', 'retaliation.requested', { by: 'Brazil' }),
    fact('2012-01-20', 'retaliation.requested', { by: 'India' }),
  ];
  const objected = [...withPeriods, fact('2012-01-27', 'retaliation.objected', { by: 'Canada' })];
  const awarded = [...objected, fact('2012-04-02', 'retaliation.awardCirculated')];

  it('starts no arbitration of those who asked for nothing (DS217)', () => {
    const status = on(objected, THREE);
    // 15 January 2012 + 60 days.
    expect(daysOf(status, 'dsu-22-6-arbitration')).toEqual(['running 2012-03-15 Brazil+India']);
    expect(daysOf(status, 'dsu-22-6-objection').every((one) => one.startsWith('met'))).toBe(true);
    expect(daysOf(on(objected, THREE, '2012-07-01'), 'dsu-22-6-authorize')).toEqual([
      'running 2012-07-15 Mexico',
      'superseded 2012-02-14 Brazil',
      'superseded 2012-02-14 India',
    ]);
  });

  it('gives the right of 22.7 to those whose request was arbitrated, in one step', () => {
    const status = on(awarded, THREE);
    expect(daysOf(status, 'dsu-22-7-request')).toEqual(['open 2012-04-02 Brazil+India']);
    expect(steps(status, 'retaliation.requested')).toEqual(['complainant may Brazil+India', 'complainant may Mexico']);
  });

  it('leaves the thirty days of another complainant (DS27)', () => {
    const one = [
      ...adopted(true),
      fact('2011-04-20', 'rpt.agreed', { period: { months: 10 } }),
      fact('2012-01-20', 'retaliation.requested', { by: 'Brazil' }),
      fact('2012-01-27', 'retaliation.objected', { by: 'Canada' }),
      fact('2012-01-30', 'retaliation.arbitrationReferred'),
    ];
    const status = on(one, TWO);
    expect(steps(status, 'retaliation.awardCirculated')).toEqual(['arbitrators must Brazil']);
    const later = [...one, fact('2012-02-02', 'retaliation.requested', { by: 'India' })];
    // 15 January 2012 + 30 days.
    expect(daysOf(on(later, TWO), 'dsu-22-6-authorize')).toContain('running 2012-02-14 India');
    const decided = [...later, fact('2012-02-06', 'retaliation.authorized')];
    expect(
      on(decided, TWO).pastDeadlines.filter(({ rule, state }) => rule === 'dsu-22-6-authorize' && state === 'met'),
    ).toHaveLength(1);
    // Brazil's request is still in arbitration.
    expect(steps(on(decided, TWO), 'retaliation.awardCirculated')).toEqual(['arbitrators must Brazil']);
  });

  it('a withdrawn request leaves the others where they are', () => {
    const withdrawn = [...objected, fact('2012-02-01', 'retaliation.requestWithdrawn', { by: 'Brazil' })];
    expect(on(withdrawn, THREE).states).toContain('implementation.remedies.arbitration');
  });
});

describe('F5: a compliance proceeding', () => {
  it('may go on to a panel at the request of either side, whoever asked for consultations', () => {
    const consulting = [...adopted(true), fact('2012-02-01', 'compliance.consultations.requested', { by: 'Brazil' })];
    expect(steps(on(consulting), 'compliance.panel.requested')).toEqual([
      'complainant may India',
      'eitherParty may Brazil',
    ]);
    expect(
      on(consulting).nextSteps.find(({ event }) => event === 'compliance.panel.requested')?.member,
    ).toBeUndefined();
  });
});

describe('F5: a recourse of one side leaves the other its own (DSU 21.5)', () => {
  const asked = (by: string) => [...adopted(true), fact('2012-02-01', 'compliance.panel.requested', { by })];
  const opening = ['compliance.consultations.requested', 'compliance.panel.requested'] as const;

  it('of the complainants, where the respondent has one (DS381: the United States in April, Mexico in June 2016)', () => {
    for (const event of opening) {
      expect(steps(on(asked('Canada'), THREE), event)).toEqual(['complainant may Brazil+India+Mexico']);
      const both = [...asked('Canada'), fact('2012-02-02', 'compliance.panel.requested', { by: 'Brazil' })];
      expect(steps(on(both, ['Brazil', 'India']), event)).toEqual(['complainant may India']);
    }
  });

  it('of the respondent, where complainants have one, beside those of the other complainants', () => {
    for (const event of opening) {
      expect(steps(on(asked('Brazil'), ['Brazil']), event)).toEqual(['respondent may all']);
      expect(steps(on(asked('Brazil'), ['Brazil', 'India']), event).sort()).toEqual([
        'complainant may India',
        'respondent may all',
      ]);
    }
  });

  it('of nobody, where the request does not say whose it is', () => {
    const unnamed = [...adopted(true), fact('2012-02-01', 'compliance.panel.requested')];
    for (const event of opening) expect(steps(on(unnamed), event)).toEqual([]);
  });
});

describe('G1: further panels until circulation', () => {
  /** Composed on 10 June 2010; a further request on 1 July, established on 20 July. */
  const further = [
    ...upTo('panel.composed'),
    fact('2010-07-01', 'panel.requested', { by: 'Brazil' }),
    fact('2010-07-20', 'panel.established'),
  ];
  const one = (events: readonly DisputeEvent[]) => on(events, ['Brazil']);

  it('of the same complainant moves nothing, and has its own periods (DS276)', () => {
    const status = one(further);
    expect(status.states).toEqual(['panel.atWork.begun']);
    // 18 May + 9 months and 20 July + 9 months.
    expect(daysOf(status, 'dsu-12-9-nine-month-cap')).toEqual(['running 2011-02-18 all', 'running 2011-04-20 all']);
  });

  it('a panel established after composition joins: 8.5 and 8.7 do not run, 12.8 runs from its establishment', () => {
    const status = one(further);
    expect(daysOf(status, 'dsu-8-5-five-panelists')).toHaveLength(1);
    expect(daysOf(status, 'dsu-8-7-ask-dg')).toHaveLength(1);
    // 10 June + 6 months and 20 July + 6 months.
    expect(daysOf(status, 'dsu-12-8-final-report')).toEqual(['running 2010-12-10 all', 'running 2011-01-20 all']);
  });

  it('or from a composition that follows, which moves nothing and comes once', () => {
    const composed = [...further, fact('2010-08-02', 'panel.composed')];
    expect(one(composed).states).toEqual(['panel.atWork.begun']);
    expect(daysOf(one(composed), 'dsu-12-8-final-report')).toEqual([
      'running 2010-12-10 all',
      'running 2011-02-02 all',
    ]);
    expect(check(disputeWith(composed), fact('2010-08-03', 'panel.composed')).reason).toBe('impossible');
  });

  it('while the panel is suspended too', () => {
    const suspended = [
      ...upTo('panel.composed'),
      fact('2010-06-30', 'panel.requested'),
      fact('2010-07-01', 'panel.suspended'),
      fact('2010-07-12', 'panel.established'),
      fact('2010-07-12', 'panel.composed'),
    ];
    expect(one(suspended).states).toEqual(['panel.suspended']);
  });

  it('one circulation meets all', () => {
    const circulated = [...further, fact('2010-12-01', 'panel.reportCirculated')];
    const { deadlines } = one(circulated);
    expect(deadlines.filter(({ rule }) => rule.startsWith('dsu-12-'))).toEqual([]);
  });

  it('each is deferred, withdrawn or rejected on its own', () => {
    const requested = further.slice(0, -1);
    for (const type of ['panel.deferred', 'panel.requestWithdrawn', 'panel.rejected'] as const)
      expect(one([...requested, fact('2010-07-19', type)]).states).toEqual(['panel.atWork.begun']);
    const deferred = one([...requested, fact('2010-07-19', 'panel.deferred')]);
    expect(steps(deferred, 'panel.established')).toEqual(['dsb must all']);
    expect(steps(one(requested), 'panel.deferred')).toEqual(['respondent may all']);
  });

  it('a panel is established again only where a further request stands between', () => {
    expect(check(disputeWith(further), fact('2010-07-21', 'panel.established')).reason).toBe('impossible');
  });

  it('not in a compliance proceeding, where each request has a recourse', () => {
    const compliance = [
      ...adopted(true),
      fact('2012-02-01', 'compliance.panel.requested', { by: 'Brazil' }),
      fact('2012-02-20', 'compliance.panel.established'),
      fact('2012-03-01', 'compliance.panel.composed'),
    ];
    const again = fact('2012-03-05', 'compliance.panel.requested', { by: 'Brazil' });
    expect(check(disputeWith(compliance), again).reason).toBe('impossible');
  });
});

describe('G2: a second establishment', () => {
  const composed = upTo('panel.composed');
  const again = fact('2010-09-01', 'panel.established');

  it('with a further request for consultations between, lacks the request for a panel', () => {
    const consulted = [...composed, fact('2010-07-01', 'consultations.requested')];
    expect(check(disputeWith(consulted), again).missing).toEqual(['panel.requested']);
    expect(disputeWith([...consulted, again], { policy: 'lenient' }).gaps.map(({ missing }) => missing)).toEqual([
      'panel.requested',
    ]);
  });

  it('without one is impossible', () => {
    expect(check(disputeWith(composed), again).reason).toBe('impossible');
  });
});

describe('F1: a period that is only modified', () => {
  it('starts for a complainant for whom none was set, though one was set for another who has settled', () => {
    const set = fact('2011-04-01', 'rpt.agreed', { by: 'India', period: { months: 9 } });
    const settled = fact('2011-05-02', 'settlement.notified', { by: 'India' });
    const modified = fact('2011-05-02', 'rpt.modified', { by: 'Brazil', expires: '2012-06-01' });
    for (const facts of [
      [settled, modified],
      [modified, settled],
    ])
      expect(daysOf(on([...adopted(true), set, ...facts]), 'dsu-21-3-reasonable-period')).toContain(
        'running 2012-06-01 Brazil',
      );
  });
});

describe('the period to comply of each complainant (DSU 21.3; amendments, F5)', () => {
  const from2015 = [...adopted(), fact('2015-02-09', 'report.adopted', { recommendations: true })].filter(
    ({ date }) => date !== '2011-03-15',
  );
  const offered = (event: DisputeEvent, date: string) => {
    const status = on([...from2015, event], TWO, date);
    return (type: string) => steps(status, type);
  };

  // 45 days from 9 February are over on 26 March: an agreement stays possible after them (C5), an approval has no day.
  it('is arbitrated for one, and still to be determined for the other (21.3(a) to (c))', () => {
    const brazils = offered(fact('2015-03-28', 'rpt.arbitrationRequested', { by: 'Brazil' }), '2015-04-01');
    expect(brazils('rpt.arbitrationRequested')).toEqual(['eitherParty may India']);
    expect(brazils('rpt.approved')).toEqual(['dsb may India']);
    expect(brazils('rpt.awarded')).toEqual(['arbitrator must Brazil']);
    expect(brazils('rpt.agreed')).toEqual(['parties may all']);
    for (const by of [{}, { by: 'Canada' }, { by: TWO }]) {
      const everybodys = offered(fact('2015-03-28', 'rpt.arbitrationRequested', by), '2015-04-01');
      expect(everybodys('rpt.arbitrationRequested')).toEqual([]);
      expect(everybodys('rpt.approved')).toEqual([]);
    }
  });

  // Ten months from 9 February end on 9 December.
  it.each([
    ['runs', '2015-06-01', 'compensation.negotiationsRequested', 'complainant'],
    ['has run out', '2015-12-20', 'compensation.agreed', 'parties'],
  ])('%s for one, and is still to be determined for the other', (_, date, event, who) => {
    const agreed = offered(fact('2015-03-20', 'rpt.agreed', { by: 'Brazil', period: { months: 10 } }), date);
    expect(agreed('rpt.arbitrationRequested')).toEqual(['eitherParty may India']);
    expect(agreed('rpt.approved')).toEqual(['dsb may India']);
    expect(agreed('rpt.modified')).toEqual(['parties may Brazil']);
    expect(agreed(event)).toEqual([`${who} may Brazil`]);
    expect(agreed('implementation.complianceAgreed')).toEqual(['parties may all']);
  });
});

describe('a step that the law times for one complainant only (amendments, F5)', () => {
  // India — Autos (DS146, DS175): the Director-General was asked for the panel of the United States alone (DSU 8.6, 8.7).
  it('stays one without a time for the other: the parties may agree on the panelists', () => {
    const requested = fact('2010-06-08', 'panel.compositionRequested');
    const events = asked(
      'Brazil',
      'India',
      fact('2010-05-18', 'panel.established', { by: 'Brazil' }),
      requested,
      fact('2010-06-10', 'panel.established', { by: 'India' }),
    );
    expect(steps(on(events), 'panel.composed')).toEqual(['dsbChair must Brazil', 'parties may India']);
  });

  it('names the Members whose act it is: compliance can be claimed also where no period is set (21.6)', () => {
    const set = fact('2011-04-01', 'rpt.agreed', { by: 'Brazil', period: { months: 9 } });
    const status = on([...adopted(true), set]);
    expect(steps(status, 'implementation.complianceClaimed')).toEqual([
      'respondent may India',
      'respondent must Brazil',
    ]);
    const claims = status.nextSteps.filter(({ event }) => event === 'implementation.complianceClaimed');
    expect(claims.map(({ member }) => member)).toEqual(['Canada', 'Canada']);
  });

  // DSU 4.7: a panel is requested where the consultations fail. In DS2 one of two complainants had asked for them.
  it('is none of a complainant who has not asked for consultations', () => {
    const consulted = fact('2010-01-04', 'consultations.requested', { by: 'Brazil' });
    for (const date of ['2010-01-05', '2010-06-01']) {
      const status = on([consulted], TWO, date);
      expect(steps(status, 'panel.requested')).toEqual(['complainant may Brazil']);
      expect(steps(status, 'consultations.failed')).toEqual(['parties may Brazil']);
    }
    const both = on([consulted, fact('2010-01-05', 'consultations.requested', { by: 'India' })]);
    expect(steps(both, 'consultations.failed')).toEqual(['parties may all']);
    expect(steps(on([fact('2010-01-04', 'consultations.requested')]), 'consultations.failed')).toEqual([
      'parties may all',
    ]);
  });
});
