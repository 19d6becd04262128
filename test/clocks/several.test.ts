import { describe, expect, it } from 'vitest';
import { check, type DisputeEvent, replay } from '../../src/index.js';
import { adopted, fact, upTo, withPeriod } from '../dispute/facts.js';
import { limit, limits, on, short } from './answers.js';

/* Where several periods of one rule, or several rules, meet in one act. */

const TWO = ['Brazil', 'Mexico'];

function said(facts: readonly DisputeEvent[], one: DisputeEvent, complainants: readonly string[] = ['Brazil']) {
  const record = { title: 'A case', complainants, respondent: 'Canada', events: facts };
  return short(check(replay(record), one).irregularities);
}

describe('of several requests for consultations the first governs (principle 18)', () => {
  /** The first of Monday 5 January 2015: day 60 is 6 March. The second of 2 February: day 60 is 3 April. */
  const first = fact('2015-01-05', 'consultations.requested');
  const second = fact('2015-02-02', 'consultations.requested');
  const panel = (date: string) => fact(date, 'panel.requested');

  it('while both waits run, the days up to the end of the first are missing: 7 March - 1 March', () => {
    expect(said([first, second], panel('2015-03-01'))).toEqual(['dsu-4-7-request-panel premature 6']);
  });

  it('once the first wait is over, the second holds nothing back', () => {
    expect(said([first, second], panel('2015-03-06'))).toEqual(['dsu-4-7-request-panel premature 1']);
    expect(said([first, second], panel('2015-03-07'))).toEqual([]);
  });

  it('the day on which the first wait ends is a turn, before that of the second', () => {
    const { states } = on('2015-03-07', { facts: [first, second] });
    expect(states).toEqual(['consultations.panelMayBeRequested']);
  });

  const withdrawn = (date: string) => [first, panel(date), fact(date, 'panel.requestWithdrawn'), second] as const;

  it('also where an earlier request for a panel used the first', () => {
    expect(said(withdrawn('2015-01-30'), panel('2015-03-06'))).toEqual(['dsu-4-7-request-panel premature 1']);
    expect(said(withdrawn('2015-01-30'), panel('2015-03-07'))).toEqual([]);
  });

  it('a request that comes after both is measured by none', () => {
    expect(said(withdrawn('2015-01-30'), panel('2015-06-01'))).toEqual([]);
  });
});

describe('an act under several periods', () => {
  it('an answer in time for a second request is not late for the first (DSU 4.3)', () => {
    const asked = [fact('2015-01-05', 'consultations.requested'), fact('2015-01-26', 'consultations.requested')];
    // Ten days each: 15 January and 5 February.
    expect(said(asked, fact('2015-02-05', 'consultations.accepted'))).toEqual([]);
    expect(said(asked, fact('2015-02-06', 'consultations.accepted'))).toHaveLength(1);
  });

  it('a right that a default would give is not measured: the general wait is (principles 5, 6)', () => {
    // Day 10 is 15 January: a silence stated on the 12th opens nothing yet. 5 January + 60 = 6 March.
    const silent = [fact('2015-01-05', 'consultations.requested'), fact('2015-01-12', 'consultations.notAnswered')];
    expect(said(silent, fact('2015-01-13', 'panel.requested'))).toEqual(['dsu-4-7-request-panel premature 53']);
    expect(said(silent, fact('2015-01-16', 'panel.requested'))).toEqual([]);
  });
});

describe('good offices (DSU 5.4)', () => {
  const asked = [fact('2015-01-05', 'consultations.requested')];
  const wait = (facts: readonly DisputeEvent[], date: string) =>
    limit(on(date, { facts }), 'dsu-5-4-good-offices-wait');

  it('that end without a word of failure leave the wait of sixty days', () => {
    const facts = [...asked, fact('2015-01-12', 'goodOffices.begun'), fact('2015-01-20', 'goodOffices.ended')];
    expect(wait(facts, '2015-01-25')).toMatchObject({ state: 'waiting', opens: '2015-03-07' });
  });

  it('that both sides consider to have failed lift it', () => {
    const failed = fact('2015-01-20', 'goodOffices.ended', { failed: true });
    expect(wait([...asked, fact('2015-01-12', 'goodOffices.begun'), failed], '2015-01-25')).toMatchObject({
      state: 'open',
      opens: '2015-01-20',
    });
  });

  it('that begin after the sixty days bring no wait', () => {
    const facts = [...asked, fact('2015-03-09', 'goodOffices.begun')];
    expect(limits(on('2015-03-09', { facts }), 'dsu-5-4-good-offices-wait')).toEqual([]);
  });
});

describe('meetings of the DSB', () => {
  it('announced in another order than they are held: a request put off is due at the next one (DSU 6.1)', () => {
    const facts = [
      ...upTo('panel.requested'),
      fact('2010-04-05', 'dsb.meetingScheduled', { on: '2010-06-22' }),
      fact('2010-04-06', 'dsb.meetingScheduled', { on: '2010-04-20' }),
      fact('2010-04-07', 'dsb.meetingScheduled', { on: '2010-05-18' }),
      fact('2010-04-20', 'panel.deferred'),
    ];
    expect(limit(on('2010-04-21', { facts }), 'dsu-6-1-establish-at-second-meeting').due).toBe('2010-05-18');
  });
});

describe('solutions of one complainant among two', () => {
  const facts = [fact('2015-01-05', 'consultations.requested')];
  const settled = (date: string, ...by: string[]) => fact(date, 'settlement.notified', { by });
  const waits = (...more: DisputeEvent[]) =>
    limits(on('2015-02-20', { facts: [...facts, ...more], complainants: TWO }), 'dsu-4-7-request-panel').map(
      ({ state }) => state,
    );

  it.each([
    ['notified with the respondent', [settled('2015-02-02', 'Brazil', 'Canada')]],
    ['notified twice', [settled('2015-02-02', 'Brazil'), settled('2015-02-03', 'Brazil')]],
  ] as const)('%s: its periods end, those of the other go on', (_, solutions) => {
    expect(waits(...solutions).sort()).toEqual(['superseded', 'waiting']);
  });

  it('of both, one after the other: what was overdue has lapsed when the dispute ends (principle 20)', () => {
    // Six months after composition on 10 June 2010: the report was due on 10 December (DSU 12.8).
    const both = [...upTo('panel.composed'), settled('2011-03-01', 'Brazil'), settled('2011-03-02', 'Mexico')];
    const { stage, pastDeadlines: ended } = on('2011-03-02', { facts: both, complainants: TWO });
    expect(stage).toBe('ended');
    expect(ended.find(({ rule }) => rule === 'dsu-12-8-final-report')?.state).toBe('lapsed');
  });
});

describe('requests to retaliate of two complainants', () => {
  const both = [
    ...withPeriod,
    fact('2012-02-08', 'retaliation.requested', { by: 'Brazil' }),
    fact('2012-02-08', 'retaliation.requested', { by: 'Mexico' }),
  ];
  const label = (...more: DisputeEvent[]) =>
    on('2012-03-01', { facts: [...both, ...more], complainants: TWO }).wtoStatus;
  const withdrawn = (by: string) => fact('2012-02-20', 'retaliation.requestWithdrawn', { by });

  it('one withdrawn leaves the other', () => {
    expect(label(withdrawn('Brazil'))).toEqual(['retaliationRequested']);
    expect(
      said([...both, withdrawn('Brazil')], fact('2012-02-21', 'retaliation.objected', { by: 'Canada' }), TWO),
    ).toEqual([]);
  });

  it('both withdrawn leave the recommendations', () => {
    expect(label(withdrawn('Brazil'), withdrawn('Mexico'))).toEqual(['adoptedWithRecommendations']);
  });
});

describe('work of a panel after the lapse of its authority (principle 10)', () => {
  /** Suspended on 1 September 2010: the authority lapses on 2 September 2011. */
  const compliance = [
    ...adopted(true),
    fact('2012-02-01', 'compliance.panel.requested'),
    fact('2012-02-20', 'compliance.panel.established'),
    fact('2012-03-01', 'compliance.panel.composed'),
    fact('2012-05-01', 'compliance.panel.suspended'),
  ];
  const label = (...more: DisputeEvent[]) => on('2013-07-01', { facts: [...compliance, ...more] }).wtoStatus;

  it('is a compliance panel that lapsed, where nothing follows', () => {
    expect(label()).toEqual(['panelLapsed']);
  });

  it('or where third parties leave, or the lapse is noted', () => {
    expect(label(fact('2013-06-03', 'compliance.panel.thirdPartiesWithdrew', { members: ['India'] }))).toEqual([
      'panelLapsed',
    ]);
    expect(label(fact('2013-06-03', 'compliance.panel.lapsed'))).toEqual(['panelLapsed']);
  });

  it('goes on where it circulates a report', () => {
    expect(label(fact('2013-06-03', 'compliance.panel.reportCirculated'))).toEqual(['complianceOngoing']);
  });
});

describe('an appeal that was withdrawn', () => {
  const back = [...upTo('appeal.notified'), fact('2011-03-10', 'appeal.withdrawn')];

  it('is no longer on record: an award of arbitrators presupposes another (principle 21)', () => {
    const record = { title: 'A case', complainants: ['Brazil'], respondent: 'Canada' };
    const award = fact('2011-06-20', 'arbitration.awardNotified');
    const { gaps } = replay({ ...record, events: [...back, award] }, { policy: 'lenient' });
    expect(gaps.map(({ missing }) => missing)).toEqual(['appeal.notified']);
  });
});

describe('a timetable that starts over with the terms of reference (DSU 12.8, principles 1, 10)', () => {
  it('keeps the days on which the panel stood still', () => {
    const facts = [
      ...upTo('panel.composed'),
      fact('2010-06-20', 'panel.suspended'),
      fact('2010-07-20', 'panel.resumed'),
      fact('2010-08-02', 'panel.termsOfReferenceSet'),
    ];
    // 2 August 2010 + 6 months = 2 February 2011, + 30 days.
    expect(limit(on('2010-08-03', { facts }), 'dsu-12-8-final-report').due).toBe('2011-03-04');
  });
});

describe('an award (DSU 25, principle 12)', () => {
  const facts = [
    ...upTo('panel.composed'),
    fact('2010-10-01', 'arbitration.agreed', { purpose: 'merits' }),
    fact('2010-12-01', 'dsb.meetingScheduled', { on: '2011-01-25' }),
    fact('2010-12-06', 'arbitration.awardNotified', { recommendations: true }),
  ];
  const state = (rule: string, date: string, more: readonly DisputeEvent[] = []) =>
    limits(on(date, { facts: [...facts, ...more] }), rule).map((one) => one.state);

  it('on the merits ends the periods of the panel, and of nobody else', () => {
    expect(state('dsu-12-8-final-report', '2010-12-06')).toEqual(['superseded']);
    expect(state('dsb-rules-agenda-closure', '2010-12-06')).toEqual(['running']);
  });

  it('is the day zero of implementation: 6 December 2010 + 30 and + 45', () => {
    const { deadlines } = on('2010-12-06', { facts });
    const due = (rule: string) => deadlines.find((one) => one.rule === rule)?.due;
    expect(due('dsu-21-3-intentions')).toBe('2011-01-05');
    expect(due('dsu-21-3-b-agree-rpt')).toBe('2011-01-20');
  });

  it('a second award starts nothing, and ends nothing', () => {
    const second = [fact('2011-01-10', 'arbitration.awardNotified')];
    expect(state('dsu-21-3-b-agree-rpt', '2011-01-10', second)).toEqual(['running']);
    expect(state('dsu-21-3-intentions', '2011-01-10', second)).toEqual(['overdue']);
  });

  it('on an appeal in one compliance proceeding leaves the panel of another recourse at work', () => {
    const overlapping = [
      ...withPeriod,
      fact('2012-02-01', 'compliance.panel.requested'),
      fact('2012-02-20', 'compliance.panel.established'),
      fact('2012-03-01', 'compliance.panel.composed'),
      fact('2012-03-05', 'compliance.panel.requested', { recourse: 2 }),
      fact('2012-03-26', 'compliance.panel.established', { recourse: 2 }),
      fact('2012-04-02', 'compliance.panel.composed', { recourse: 2 }),
      fact('2012-05-10', 'compliance.panel.finalReportIssued', { recourse: 2 }),
      fact('2012-05-15', 'compliance.appeal.notified', { recourse: 2, forum: 'arbitration' }),
      fact('2012-06-01', 'compliance.arbitration.awardNotified', { recourse: 2 }),
    ];
    const of = (recourse: number) =>
      limits(on('2012-06-01', { facts: overlapping }), 'dsu-21-5-report', recourse).map((one) => one.state);
    expect([of(1), of(2)]).toEqual([['overdue'], ['superseded']]);
  });
});

describe('the last day of a reasonable period of time (DSU 21.3)', () => {
  /** Ten months from 15 March 2011. */
  const facts = [...withPeriod, fact('2012-01-15', 'note', { text: 'The measure is still in force.' })];

  it('belongs to it, also where something happens on that day', () => {
    expect(on('2012-01-15', { facts }).states).toContain('implementation.period.running');
    expect(on('2012-01-16', { facts }).states).toContain('implementation.period.expired');
  });
});

describe('a compliance report that consensus rejects (DSU 16.4)', () => {
  it('ends its recourse: a further request opens the next', () => {
    const facts = [
      ...withPeriod,
      fact('2012-02-01', 'compliance.panel.requested'),
      fact('2012-02-20', 'compliance.panel.established'),
      fact('2012-05-01', 'compliance.panel.reportCirculated'),
      fact('2012-05-24', 'compliance.report.rejected'),
      fact('2012-09-03', 'compliance.panel.requested'),
      fact('2012-09-24', 'compliance.panel.established'),
    ];
    // 24 September 2012 + 90 days.
    expect(limit(on('2012-09-24', { facts }), 'dsu-21-5-report', 2).due).toBe('2012-12-23');
  });
});

describe('an agreement on arbitration (DSU 25)', () => {
  const appealed = (purpose: 'appeal' | 'implementation') => {
    const agreed = fact('2011-02-10', 'arbitration.agreed', { purpose });
    const facts = [...upTo('panel.reportCirculated'), agreed, fact('2011-03-01', 'appeal.notified')];
    return on('2011-03-01', { facts }).states;
  };

  it('on appeals takes the appeal; one on other matters leaves it to the Appellate Body', () => {
    expect(appealed('appeal')).toEqual(['appeal.arbitration']);
    expect(appealed('implementation')).toEqual(['appeal.review']);
  });
});

describe('the status report before a meeting (DSU 21.6)', () => {
  /** Ten days before the meeting of 23 March 2012. */
  const announced = [...withPeriod, fact('2012-03-01', 'dsb.meetingScheduled', { on: '2012-03-23' })];
  const state = (date: string, ...more: DisputeEvent[]) =>
    limit(on(date, { facts: [...announced, ...more] }), 'dsu-21-6-status-report').state;
  const reported = (date: string) => fact(date, 'implementation.statusReported');

  it('is owed up to the day of the meeting, and moot on the day after', () => {
    expect(state('2012-03-13')).toBe('running');
    expect(state('2012-03-14')).toBe('overdue');
    expect(state('2012-03-23')).toBe('overdue');
    expect(state('2012-03-24')).toBe('superseded');
  });

  it('given at the meeting it is late; a later one is of the next meeting', () => {
    expect(state('2012-03-23', reported('2012-03-23'))).toBe('metLate');
    expect(state('2012-03-24', reported('2012-03-24'))).toBe('superseded');
  });
});
