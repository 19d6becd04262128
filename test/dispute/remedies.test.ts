import { describe, expect, it } from 'vitest';
import { type DisputeEvent, project, statusOn } from '../../src/index.js';
import { disputeWith, fact } from './facts.js';

/*
 * Compensation and retaliation of several complainants (DSU 22). Each stands where its own facts have led it; the state
 * of the dispute is the furthest of these (src/casefile/remedies.ts), in whatever order the facts of a day stand.
 */

const TWO = { complainants: ['Brazil', 'India'] };

/** An adoption with recommendations; the period to comply ends on 2012-01-15. */
const expired = [
  fact('2010-01-04', 'consultations.requested'),
  fact('2010-03-15', 'panel.requested'),
  fact('2010-04-20', 'panel.established'),
  fact('2010-06-01', 'panel.composed'),
  fact('2011-01-14', 'panel.reportCirculated'),
  fact('2011-03-15', 'report.adopted', { recommendations: true }),
  fact('2011-04-20', 'rpt.agreed', { period: { months: 10 } }),
];

const by = (date: string, type: DisputeEvent['type'], name: string) => fact(date, type, { by: name });
const requested = ['Brazil', 'India'].map((name) => by('2012-01-20', 'retaliation.requested', name));
const objected = ['Brazil', 'India'].map((name) => by('2012-01-27', 'retaliation.objected', name));

const on = (events: readonly DisputeEvent[], date = '2012-06-01', header: object = TWO) =>
  statusOn(disputeWith([...expired, ...events], { header }), date);
const remedy = (...given: Parameters<typeof on>) =>
  on(...given)
    .states.at(-1)
    ?.replace('implementation.remedies.', '');

describe('of two facts of one day', () => {
  it.each([
    [
      'a request beside an authorization',
      [...requested.slice(0, 1)],
      'retaliation.authorized',
      'retaliation.requested',
      'authorized',
    ],
    [
      'a request beside a withdrawal',
      [...requested.slice(0, 1)],
      'retaliation.requestWithdrawn',
      'retaliation.requested',
      'requested',
    ],
    [
      'an award beside a suspension',
      [...requested, ...objected],
      'retaliation.awardCirculated',
      'retaliation.arbitrationSuspended',
      'awarded',
    ],
    [
      'a withdrawal beside an award',
      [...requested, ...objected],
      'retaliation.requestWithdrawn',
      'retaliation.awardCirculated',
      'awarded',
    ],
    ['negotiations beside a request', [], 'compensation.negotiationsRequested', 'retaliation.requested', 'requested'],
    [
      'compensation beside negotiations',
      [],
      'compensation.agreed',
      'compensation.negotiationsRequested',
      'negotiations',
    ],
  ] as const)('%s gives the furthest state that is alive, either way round', (_, before, one, other, state) => {
    const pair = [by('2012-02-01', one, 'Brazil'), by('2012-02-01', other, 'India')];
    const [first, second] = [pair, [...pair].reverse()].map((facts) => on([...before, ...facts]));
    expect(first?.states.at(-1)).toBe(`implementation.remedies.${state}`);
    expect(second).toEqual(first);
  });
});

describe('the state of the remedies', () => {
  it('falls back to that of the complainant who goes on', () => {
    const withdrawn = [
      ...requested,
      ...objected.slice(0, 1),
      by('2012-02-01', 'retaliation.requestWithdrawn', 'Brazil'),
    ];
    expect(remedy(withdrawn)).toBe('requested');
    expect(
      remedy([
        ...requested,
        by('2012-02-01', 'retaliation.authorized', 'India'),
        by('2012-02-05', 'settlement.notified', 'India'),
      ]),
    ).toBe('authorized');
    expect(remedy([...requested, ...objected.slice(0, 1), by('2012-02-05', 'settlement.notified', 'Brazil')])).toBe(
      'requested',
    );
  });

  it('that has ended for one gives way to what the other still has', () => {
    const authorized = [...requested, by('2012-02-01', 'retaliation.authorized', 'Brazil')];
    const ended = [...authorized, by('2012-03-01', 'retaliation.terminated', 'Brazil')];
    expect([remedy(authorized), remedy(ended)]).toEqual(['authorized', 'requested']);
  });

  it('of one complainant is where the last fact led; a withdrawal leads back to what was authorized', () => {
    const ONE = { complainants: ['Brazil'] };
    const plain = (date: string, type: DisputeEvent['type']) => fact(date, type);
    const authorized = [plain('2012-01-20', 'retaliation.requested'), plain('2012-02-10', 'retaliation.authorized')];
    expect(remedy(authorized, '2012-06-01', ONE)).toBe('authorized');
    const applied = [...authorized, plain('2012-02-20', 'retaliation.applied')];
    expect(remedy(applied, '2012-06-01', ONE)).toBe('applied');
    expect(remedy([...applied, plain('2012-03-20', 'compensation.agreed')], '2012-06-01', ONE)).toBe('compensation');
    const asked = [plain('2012-01-20', 'retaliation.requested'), plain('2012-02-10', 'retaliation.requestWithdrawn')];
    expect(remedy(asked, '2012-06-01', ONE)).toBe('none');
  });

  it('stays where an objection led it when the referral follows, beside an older arbitration that is suspended', () => {
    // As in DS267, 2005-10-17 and 2005-10-18.
    const twice = [
      fact('2012-01-20', 'retaliation.requested'),
      fact('2012-01-27', 'retaliation.objected'),
      fact('2012-02-10', 'retaliation.arbitrationSuspended'),
      fact('2012-03-01', 'rpt.modified', { expires: '2012-04-01' }),
      fact('2012-04-10', 'retaliation.requested'),
      fact('2012-04-17', 'retaliation.objected'),
      fact('2012-04-18', 'retaliation.arbitrationReferred'),
    ];
    expect(remedy(twice, '2012-04-18', { complainants: ['Brazil'] })).toBe('arbitration');
  });

  it('is where a further period to comply leads: a request on it that is withdrawn leaves what was authorized', () => {
    const further = [
      fact('2012-01-20', 'retaliation.requested'),
      fact('2012-02-10', 'retaliation.authorized'),
      fact('2012-02-15', 'retaliation.applied'),
      fact('2012-03-01', 'rpt.modified', { expires: '2012-04-01' }),
      fact('2012-04-10', 'retaliation.requested'),
    ];
    const ONE = { complainants: ['Brazil'] };
    expect(remedy(further, '2012-04-11', ONE)).toBe('requested');
    expect(remedy([...further, fact('2012-04-20', 'retaliation.requestWithdrawn')], '2012-04-21', ONE)).toBe('applied');
  });
});

describe('next steps', () => {
  it('are those of each complainant, one of whom applies what the other has ended', () => {
    const both = [
      ...requested,
      by('2012-02-01', 'retaliation.authorized', 'Brazil'),
      by('2012-02-01', 'retaliation.authorized', 'India'),
      by('2012-03-01', 'retaliation.terminated', 'Brazil'),
    ];
    const steps = on(both).nextSteps.filter(
      ({ event }) => event === 'retaliation.applied' || event === 'retaliation.terminated',
    );
    expect(steps.map(({ event, complainants }) => `${event} ${complainants}`)).toEqual([
      'retaliation.applied India',
      'retaliation.terminated India',
    ]);
  });

  it('agree on compensation with the one who negotiates, beside a request of the other', () => {
    const status = on([...requested.slice(0, 1), by('2012-01-25', 'compensation.negotiationsRequested', 'India')]);
    expect(status.states).toContain('implementation.remedies.requested');
    expect(status.nextSteps.filter(({ event }) => event === 'compensation.agreed')).not.toEqual([]);
  });
});

describe('the authorization of one complainant upon an award, while the request of another waits (DSU 22.6, 22.7; F4)', () => {
  it('is offered to each', () => {
    const awarded = [
      by('2012-01-20', 'retaliation.requested', 'Brazil'),
      by('2012-01-27', 'retaliation.objected', 'Brazil'),
      by('2012-02-01', 'retaliation.awardCirculated', 'Brazil'),
      by('2012-02-02', 'retaliation.requested', 'Brazil'),
      by('2012-02-03', 'retaliation.requested', 'India'),
    ];
    const { nextSteps } = on(awarded, '2012-02-06');
    // Thirty days from Sunday 15 January for India; upon an award the law sets no time.
    expect(nextSteps.filter(({ event }) => event === 'retaliation.authorized')).toMatchObject([
      { complainants: ['India'], rule: 'dsu-22-6-authorize', until: '2012-02-14' },
      { complainants: ['Brazil'], duty: 'may' },
    ]);
  });
});

describe('compensation that one complainant agrees on', () => {
  it('ends nothing of the other', () => {
    const status = on([by('2012-01-25', 'compensation.agreed', 'Brazil')], '2012-01-26');
    const live = status.deadlines.filter(({ rule }) => rule === 'dsu-22-2-request-suspension');
    expect(live.map(({ complainants }) => complainants?.join())).toEqual(['India']);
  });
});

describe('the path ahead and dormancy', () => {
  const oneArbitrated = [
    ...requested,
    by('2012-01-27', 'retaliation.objected', 'India'),
    by('2012-02-01', 'retaliation.authorized', 'Brazil'),
  ];

  it('follow the request that is not decided', () => {
    const path = project(disputeWith([...expired, ...oneArbitrated], { header: TWO }), '2012-03-01');
    expect(path.steps[0]?.event).toBe('retaliation.awardCirculated');
  });

  it('know of an arbitration of one complainant', () => {
    expect(on(oneArbitrated, '2019-01-01').dormant).toBeUndefined();
    expect(
      on([...oneArbitrated, fact('2012-03-01', 'retaliation.awardCirculated')], '2019-01-01').dormant,
    ).toBeDefined();
  });
});
