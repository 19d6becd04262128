import { describe, expect, it } from 'vitest';
import type { DisputeEvent } from '../../src/index.js';
import { replay, statusOn } from '../../src/index.js';
import { adopted, disputeWith, fact, recordWith, withPeriod } from '../dispute/facts.js';
import { failureOf } from '../dispute/failure.js';
import { limits, short } from './answers.js';

/*
 * Periods to comply, and what rests on them, as the amendments have them. The report of the ordinary dispute is
 * adopted on 2011-03-15; ten months end on 2012-01-15.
 */

const last = (events: readonly DisputeEvent[], date = events.at(-1)?.date ?? '') => statusOn(disputeWith(events), date);
const refusal = (events: readonly DisputeEvent[]) => failureOf(() => disputeWith(events));
const asked = (date: string) => fact(date, 'retaliation.requested');
const periods = (events: readonly DisputeEvent[], date?: string) =>
  limits(last(events, date), 'dsu-21-3-reasonable-period').map(({ due, state }) => [due, state]);

describe('rpt.expired (rules.json, dsu-21-3-reasonable-period: the last day, where no fact gave one)', () => {
  // DS245: agreed to 2004-06-30; on that day Japan claimed to have complied, and the record says that the period expired.
  const expired = fact('2012-01-15', 'rpt.expired');

  it.each([
    ['before', [expired, fact('2012-01-15', 'implementation.complianceClaimed')]],
    ['after', [fact('2012-01-15', 'implementation.complianceClaimed'), expired]],
    ['days after', [fact('2012-01-10', 'implementation.complianceClaimed'), expired]],
  ])('starts no period for a respondent that claims to have complied by that day: %s the claim', (_, facts) => {
    expect(periods([...withPeriod, ...facts], '2012-02-01')).toEqual([['2012-01-15', 'met']]);
  });
});

describe('negotiations on compensation (rules.json, dsu-22-2-negotiate)', () => {
  const unknown = [
    ...adopted(true),
    fact('2011-06-01', 'rpt.agreed'),
    fact('2011-12-01', 'compensation.negotiationsRequested'),
  ];
  const due = (events: readonly DisputeEvent[]) =>
    limits(last(events), 'dsu-22-2-negotiate').map(({ state, starts }) => [state, starts]);

  it('are moot with a request to retaliate, also where it is what shows that the period is over (D5)', () => {
    expect(due([...unknown, asked('2012-03-01')])).toEqual([]);
  });

  it('are still a duty where a compliance panel shows it', () => {
    const panel = [
      fact('2012-02-01', 'compliance.panel.requested'),
      fact('2012-03-01', 'compliance.panel.established'),
    ];
    expect(due([...unknown, ...panel])).toEqual([['running', '2012-03-01']]);
  });
});

describe('G3: a retaliation request rests on a period', () => {
  const first = [...withPeriod, asked('2012-01-20')];
  const further = [...first, fact('2012-02-01', 'rpt.modified', { expires: '2012-03-30' })];

  it('G3 refuses a further request on the same period, also where the first was premature', () => {
    expect(refusal([...first, asked('2012-02-20')]).reason).toBe('impossible');
    expect(refusal([...withPeriod, asked('2012-01-10'), asked('2012-01-20')]).reason).toBe('impossible');
  });

  it('G3 takes one once a further period to comply has ended', () => {
    expect(refusal([...further, asked('2012-03-30')]).reason).toBe('impossible');
    expect(last([...further, asked('2012-03-31')]).irregularities).toEqual([]);
    const authorized = [...first, fact('2012-02-10', 'retaliation.authorized')];
    const period = fact('2012-02-20', 'rpt.modified', { expires: '2012-03-30' });
    expect(last([...authorized, period, asked('2012-04-02')]).irregularities).toEqual([]);
  });

  it('G3 judges a request by the last period', () => {
    const wait = limits(last(further), 'dsu-22-2-request-suspension').map(({ starts, state }) => [starts, state]);
    expect(wait).toEqual([
      ['2012-03-30', 'upcoming'],
      ['2012-01-15', 'met'],
    ]);
    const withdrawn = [...further, fact('2012-02-10', 'retaliation.requestWithdrawn'), asked('2012-03-20')];
    expect(short(last(withdrawn).irregularities)).toEqual(['dsu-22-2-request-suspension premature 11']);
  });

  it('a request that is decided or in arbitration leaves no duty of DSU 22.6 under a further period (G11; DSU 22.6, 22.7)', () => {
    const modified = fact('2012-02-20', 'rpt.modified', { expires: '2012-03-30' });
    const objected = [...first, fact('2012-01-27', 'retaliation.objected')];
    const dutiesOn = (date: string, events: readonly DisputeEvent[]) => {
      const { deadlines, nextSteps } = last([...events, modified], date);
      const duties = deadlines.filter(({ rule, state }) => rule.startsWith('dsu-22-6') && state === 'overdue');
      const steps = nextSteps.filter(({ rule, duty }) => rule?.startsWith('dsu-22-6') && duty !== 'may');
      return [...duties.map(({ rule }) => rule), ...steps.map(({ event, until }) => `${event} ${until}`)];
    };
    // 30 March + 30 days = 29 April, + 60 days = 29 May.
    expect(dutiesOn('2012-04-10', first)).toEqual(['retaliation.authorized 2012-04-29']);
    expect(dutiesOn('2012-04-10', objected)).toEqual(['retaliation.awardCirculated 2012-05-29']);
    for (const decided of [
      [...first, fact('2012-02-10', 'retaliation.authorized')],
      [...objected, fact('2012-02-10', 'retaliation.awardCirculated')],
    ])
      expect([dutiesOn('2012-04-10', decided), dutiesOn('2012-06-10', decided)]).toEqual([[], []]);
  });

  it('G3 takes a period stated as expired with a later last day for a further one (DS267: 2005-07-01, then 2005-09-21)', () => {
    const events = [
      ...adopted(true),
      fact('2011-09-01', 'rpt.expired'),
      asked('2011-09-05'),
      fact('2011-09-12', 'retaliation.objected'),
      fact('2011-09-20', 'retaliation.arbitrationSuspended'),
      fact('2011-12-01', 'rpt.expired'),
      asked('2011-12-12'),
      fact('2011-12-19', 'retaliation.objected'),
      fact('2011-12-27', 'retaliation.arbitrationSuspended'),
      fact('2012-06-01', 'retaliation.awardCirculated'),
      fact('2012-06-15', 'retaliation.authorized'),
    ];
    expect(last(events).wtoStatus).toEqual(['retaliationGranted']);
    // The award decides on the first request, and its right to ask for the authorization does not wait for the second.
    expect(last([...events.slice(0, -1), asked('2012-06-08')]).irregularities).toEqual([]);
  });
});

// The ten months end on Sunday 2012-01-15: a request is allowed from the sixteenth on, a second one too (principle 13).
describe('a request to retaliate that is withdrawn', () => {
  const gone = (date: string, more: object = {}) => fact(date, 'retaliation.requestWithdrawn', more);
  const waits = (events: readonly DisputeEvent[], header: object = {}) => {
    const status = statusOn(disputeWith(events, { header }), events.at(-1)?.date ?? '');
    return limits(status, 'dsu-22-2-request-suspension').map(({ state, opens, complainants }) =>
      [state, opens, complainants?.join()].filter(Boolean).join(' '),
    );
  };
  const early = [...withPeriod, asked('2012-01-04'), gone('2012-01-06')];
  const late = [...withPeriod, asked('2012-01-20'), gone('2012-01-27')];

  it('puts the wait back: a second request before the end of the period is premature too', () => {
    expect(waits(early)).toEqual(['upcoming 2012-01-16']);
    const rule = 'dsu-22-2-request-suspension premature';
    expect(short(last([...early, asked('2012-01-10')]).irregularities)).toEqual([`${rule} 12`, `${rule} 6`]);
    expect(short(last([...early, asked('2012-01-16')]).irregularities)).toEqual([`${rule} 12`]);
  });

  it('leaves the right: it is open, and a next step', () => {
    expect(waits(late)).toEqual(['open 2012-01-16']);
    const step = last(late, '2013-05-02').nextSteps.find(({ event }) => event === 'retaliation.requested');
    expect(step).toMatchObject({ who: 'complainant', from: '2012-01-16', citation: 'DSU 22.2' });
    expect(short(last([...late, asked('2013-05-02')]).irregularities)).toEqual([]);
  });

  it('moves with a period that is modified afterwards', () => {
    const modified = [...late, fact('2012-02-01', 'rpt.modified', { expires: '2012-03-30' })];
    expect(waits(modified)).toEqual(['upcoming 2012-03-31']);
    expect(short(last([...modified, asked('2012-03-20')]).irregularities)).toEqual([
      'dsu-22-2-request-suspension premature 11',
    ]);
  });

  it('by one of two who asked together leaves the other’s as it is; one that names nobody is of all', () => {
    const header = { complainants: ['Brazil', 'Mexico'] };
    const joint = [...withPeriod, asked('2012-01-20'), gone('2012-01-27', { by: 'Mexico' })];
    expect(waits(joint, header)).toEqual(['open 2012-01-16 Mexico', 'met 2012-01-16 Brazil']);
    const own = (date: string, by: string) => fact(date, 'retaliation.requested', { by });
    const each = [...withPeriod, own('2012-01-20', 'Brazil'), own('2012-01-23', 'Mexico'), gone('2012-01-27')];
    expect(waits(each, header)).toEqual(['open 2012-01-16 Brazil', 'open 2012-01-16 Mexico']);
  });

  it('holds under SCM 4.10 and 7.9', () => {
    const of = (track: 'prohibitedSubsidy' | 'actionableSubsidy', rule: string) => {
      const events = [
        ...adopted(true).map((one) =>
          one.type === 'report.adopted' ? { ...one, withdrawalPeriod: '2011-09-15' } : one,
        ),
        asked('2011-09-20'),
        gone('2011-09-26'),
      ] as const;
      return limits(statusOn(disputeWith(events, { header: { track } }), '2011-09-26'), rule).map(
        ({ opens, state }) => [opens, state],
      );
    };
    // Six months from 2011-03-15 end on 2011-09-15 too.
    expect(of('prohibitedSubsidy', 'scm-4-10-countermeasures')).toEqual([['2011-09-16', 'open']]);
    expect(of('actionableSubsidy', 'scm-7-9-countermeasures')).toEqual([['2011-09-16', 'open']]);
  });
});

describe('the request after an award (DSU 22.7)', () => {
  const awarded = [
    ...withPeriod,
    asked('2012-01-20'),
    fact('2012-01-27', 'retaliation.objected'),
    fact('2012-06-01', 'retaliation.awardCirculated'),
  ];
  const offered = (events: readonly DisputeEvent[]) =>
    last(events).nextSteps.filter(({ event }) => event === 'retaliation.requested');

  it('is offered until it is made: the DSB then decides on it', () => {
    expect(offered(awarded)).toHaveLength(1);
    expect(offered([...awarded, asked('2012-06-11')])).toEqual([]);
  });
});

describe('G4: an authorization after one granted on an award', () => {
  const granted = [
    ...withPeriod,
    asked('2012-01-20'),
    fact('2012-01-27', 'retaliation.objected'),
    fact('2012-06-01', 'retaliation.awardCirculated'),
    fact('2012-06-15', 'retaliation.authorized'),
  ];
  const again = fact('2013-06-15', 'retaliation.authorized');

  it('G4 presupposes a further request (22.7): incomplete', () => {
    expect(refusal([...granted, again])).toMatchObject({ reason: 'incomplete', missing: ['retaliation.requested'] });
    expect(last([...granted, asked('2013-06-03'), again]).wtoStatus).toEqual(['retaliationGranted']);
    // It is that of 22.7: the level is determined, and nobody objects to it again.
    const objection = fact('2013-06-10', 'retaliation.objected');
    expect(refusal([...granted, asked('2013-06-03'), objection]).reason).toBe('impossible');
  });

  it('G4 is impossible where the first was granted without an award', () => {
    const plain = [...withPeriod, asked('2012-01-20'), fact('2012-02-10', 'retaliation.authorized')];
    expect(refusal([...plain, again]).reason).toBe('impossible');
  });

  it('G4 authorizes several Members named by one request on different days (DS217)', () => {
    const complainants = ['Brazil', 'Chile', 'India'];
    const by = (date: string, type: 'retaliation.requested' | 'retaliation.authorized', ...names: string[]) =>
      fact(date, type, { by: names });
    const two = [
      ...withPeriod,
      by('2012-01-20', 'retaliation.requested', 'Brazil', 'Chile'),
      fact('2012-01-27', 'retaliation.objected'),
      fact('2012-06-01', 'retaliation.awardCirculated'),
      by('2012-06-15', 'retaliation.authorized', 'Brazil'),
      by('2012-07-16', 'retaliation.authorized', 'Chile'),
    ];
    const dispute = disputeWith(two, { header: { complainants } });
    expect(statusOn(dispute, '2012-07-16').wtoStatus).toEqual(['retaliationGranted']);
  });
});

describe('G12: two periods to comply side by side', () => {
  const ten = fact('2011-06-01', 'rpt.agreed', { period: { months: 10 } });
  const fifteen = fact('2011-06-01', 'rpt.agreed', { period: { months: 15 } });
  const orders = [
    [...adopted(true), ten, fifteen],
    [...adopted(true), fifteen, ten],
  ];

  it.each(orders.map((events) => [events]))(
    'G12 neither overwrites the other, whatever their order (DS371)',
    (events) => {
      expect(periods(events)).toEqual([
        ['2012-01-15', 'running'],
        ['2012-06-15', 'running'],
      ]);
      expect(last(events, '2012-02-01').states[0]).toBe('implementation.period.running');
      expect(last(events, '2012-06-16').states[0]).toBe('implementation.period.expired');
      const waits = limits(last(events), 'dsu-22-2-request-suspension').map(({ starts }) => starts);
      expect(waits).toEqual(['2012-01-15', '2012-06-15']);
      // A request after the first period rests on it.
      expect(last([...events, asked('2012-02-01')]).irregularities).toEqual([]);
    },
  );

  it.each(orders.map((events) => [events]))(
    'G12 moves the period that `expires` continues, else the last to end',
    (events) => {
      const modified = (expires: string) => periods([...events, fact('2011-09-01', 'rpt.modified', { expires })]);
      expect(modified('2012-03-15').map(([due]) => due)).toEqual(['2012-03-15', '2012-06-15']);
      expect(modified('2012-09-15').map(([due]) => due)).toEqual(['2012-01-15', '2012-09-15']);
      expect(modified('2011-12-15').map(([due]) => due)).toEqual(['2011-12-15', '2012-01-15']);
    },
  );

  it('G12 takes the same period, stated twice on a day, for one', () => {
    expect(periods([...adopted(true), ten, { ...ten, source: 'https://www.wto.org/' }])).toHaveLength(1);
  });

  it('G12 lets a fact of another day set the period anew', () => {
    const later = fact('2011-07-01', 'rpt.awarded', { period: { months: 12 } });
    expect(periods([...adopted(true), ten, later]).map(([due]) => due)).toEqual(['2012-03-15']);
  });
});

describe('DSU 5.4', () => {
  it('does not come back with a later request for consultations: its good offices began before, and the first wait governs (principle 18)', () => {
    const facts = [
      fact('2013-01-07', 'consultations.requested'),
      fact('2013-01-20', 'goodOffices.begun'),
      fact('2013-02-20', 'goodOffices.ended'),
      fact('2013-10-14', 'consultations.requested'),
      fact('2013-10-21', 'panel.requested'),
    ];
    expect(last(facts).irregularities).toEqual([]);
    const goingOn = facts.filter(({ type }) => type !== 'goodOffices.ended');
    expect(last(goingOn).irregularities).toEqual([]);
    const asked = last(goingOn.slice(0, 3));
    expect(
      asked.deadlines.filter(({ rule }) => rule === 'dsu-5-4-good-offices-wait').map(({ starts }) => starts),
    ).toEqual(['2013-01-07']);
    expect(asked.nextSteps.find(({ event }) => event === 'panel.requested')).toMatchObject({ from: '2013-03-09' });
  });

  it('of two requests with good offices within the sixty days of both, the first governs (principle 18)', () => {
    // 2013-01-07 + 60 days = 2013-03-08; 2013-02-04 + 60 days = 2013-04-05.
    const facts = [
      fact('2013-01-07', 'consultations.requested'),
      fact('2013-02-04', 'consultations.requested'),
      fact('2013-02-11', 'goodOffices.begun'),
    ];
    expect(short(last([...facts, fact('2013-03-08', 'panel.requested')]).irregularities)).toHaveLength(1);
    expect(last([...facts, fact('2013-03-09', 'panel.requested')]).irregularities).toEqual([]);
  });

  it.each([
    ['no reply in ten days', 'consultations.notAnswered', '2014-12-16'],
    ['no consultations in thirty days', 'consultations.notEntered', '2015-01-05'],
  ] as const)('yields to the right that a default opens: %s (liftedBy; principle 6)', (_, type, ended) => {
    const facts = [
      fact('2014-12-06', 'consultations.requested'),
      fact('2014-12-27', 'goodOffices.begun'),
      fact('2015-01-08', type),
    ];
    const asked = last(facts, '2015-01-09');
    expect(asked.states).toEqual(['consultations.panelMayBeRequested']);
    expect(asked.pastDeadlines.find(({ lastDay }) => lastDay === ended)).toMatchObject({ state: 'lapsed' });
    expect(last([...facts, fact('2015-01-09', 'panel.requested')]).irregularities).toEqual([]);
    expect(last([...facts.slice(0, 2), fact('2015-01-09', 'panel.requested')]).irregularities).toHaveLength(1);
  });
});

describe('A6 and A11: suspensions of a panel', () => {
  const composed = [
    fact('2013-01-07', 'consultations.requested'),
    fact('2013-04-01', 'panel.requested'),
    fact('2013-05-01', 'panel.established'),
    fact('2013-06-03', 'panel.composed'),
  ];

  it('A6 does not lapse where the stated last day is that of the twelve months', () => {
    const until = (date: string) => [...composed, fact('2013-10-01', 'panel.suspended', { until: date })];
    expect(last(until('2014-10-01'), '2014-10-01').states).toEqual(['panel.suspended']);
    expect(last(until('2014-10-01'), '2014-10-02').states).toEqual(['panel.atWork.begun']);
    expect(last(until('2014-10-02'), '2014-10-02').states).toEqual(['ended.panelLapsed']);
  });

  it('A11 corrects an assumed resumption by a recorded one: 12.8 on 2019-05-30', () => {
    const facts = [
      fact('2018-04-02', 'consultations.requested'),
      fact('2018-06-04', 'panel.requested'),
      fact('2018-08-01', 'panel.established'),
      fact('2018-09-10', 'panel.composed'),
      fact('2018-12-01', 'panel.suspended', { until: '2019-01-31' }),
    ];
    const due = (events: readonly DisputeEvent[], date: string) =>
      limits(last(events, date), 'dsu-12-8-final-report').map((one) => one.due);
    expect(due(facts, '2019-02-20')).toEqual(['2019-05-11']);
    expect(due([...facts, fact('2019-02-20', 'panel.resumed')], '2019-02-20')).toEqual(['2019-05-30']);
    expect(last([...facts, fact('2019-02-20', 'panel.resumed')], '2020-12-31').stage).toBe('panel');
  });
});

describe('A11: the correction adds days', () => {
  it('A11 never makes a panel lapse afterwards: it resumes fourteen months after the suspension', () => {
    const facts = [
      fact('2013-01-07', 'consultations.requested'),
      fact('2013-04-01', 'panel.requested'),
      fact('2013-05-01', 'panel.established'),
      fact('2013-06-03', 'panel.composed'),
      fact('2013-10-01', 'panel.suspended', { until: '2014-09-30' }),
      fact('2014-12-01', 'panel.resumed'),
    ];
    expect(last(facts, '2014-12-01').states).toEqual(['panel.atWork.begun']);
    expect(last(facts, '2016-01-04').stage).toBe('panel');
  });
});

describe('G5: a resumption presupposes a suspension', () => {
  const composed = [
    fact('2013-01-07', 'consultations.requested'),
    fact('2013-04-01', 'panel.requested'),
    fact('2013-05-01', 'panel.established'),
    fact('2013-06-03', 'panel.composed'),
  ];
  const resumed = [...composed, fact('2013-08-01', 'panel.resumed')];

  it('G5 is incomplete without one, and lenient implies it, without twelve months and without days', () => {
    expect(refusal(resumed)).toMatchObject({ reason: 'incomplete', missing: ['panel.suspended'] });
    const dispute = replay(recordWith(resumed), { policy: 'lenient' });
    const status = statusOn(dispute, '2013-08-01');
    expect([dispute.gaps.map(({ missing }) => missing), status.states]).toEqual([
      ['panel.suspended'],
      ['panel.atWork.begun'],
    ]);
    expect(limits(status, 'dsu-12-12-lapse')).toEqual([]);
    expect(limits(status, 'dsu-12-8-final-report').map(({ due }) => due)).toEqual(['2013-12-03']);
  });

  it('G5 holds for the arbitration on retaliation', () => {
    const objected = [...withPeriod, asked('2012-01-20'), fact('2012-01-27', 'retaliation.objected')];
    const events = [...objected, fact('2012-03-01', 'retaliation.arbitrationResumed')];
    expect(refusal(events)).toMatchObject({ reason: 'incomplete', missing: ['retaliation.arbitrationSuspended'] });
    const status = statusOn(replay(recordWith(events), { policy: 'lenient' }), '2012-03-01');
    expect(limits(status, 'dsu-22-6-arbitration').map(({ due }) => due)).toEqual(['2012-03-15']);
  });
});
