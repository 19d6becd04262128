import { describe, expect, it } from 'vitest';
import {
  append,
  check,
  DisputeError,
  type DisputeEvent,
  type ReadingChoice,
  replay,
  statusOn,
} from '../../src/index.js';
import { type Case, limit, limits, on, plus, short } from './answers.js';

/** Received on Wednesday 11 September 2019: day 10 is a Saturday, day 30 Friday 11 October, day 60 Sunday 10 November. */
const REQUEST = '2019-09-11';
const day = (number: number) => plus(REQUEST, number);

const asked = { type: 'consultations.requested', date: REQUEST } as const;
const urgent = { ...asked, urgent: true } as const;

const record = (events: readonly DisputeEvent[], extra: object = {}) => ({
  title: 'A case',
  complainants: ['Korea'],
  respondent: 'Japan',
  events,
  ...extra,
});

/** Each question decided as the library follows it: what other readings excuse stands in readings.test.ts. */
const decided: ReadingChoice = {
  'dsu-4-3-duties-roll': 'rolls',
  'dsu-4-3-refusal': 'day-31',
  'dsu-4-8-default': 'day-21',
  'joint-failure': 'ends-them',
  'scm-4-4-urgency': 'no',
};

/** What is said of a request for a panel on a day. */
function requested(date: string, facts: readonly DisputeEvent[] = [], first: DisputeEvent = asked, extra: object = {}) {
  return check(replay(record([first, ...facts], extra), { readings: decided }), { type: 'panel.requested', date })
    .irregularities;
}

describe('urgency is that of the request which says so (rules.json, condition of the rows of 4.3, 4.7 and 4.8; principle 18)', () => {
  const again = { type: 'consultations.requested', date: day(5) } as const;
  const waits = (events: readonly DisputeEvent[], complainants = ['Korea']) =>
    statusOn(replay(record(events, { complainants })), day(5))
      .deadlines.filter(({ starts, rule }) => starts === day(5) && rule !== 'dsu-4-3-reply')
      .map(({ rule, lastDay }) => [rule, lastDay]);

  // Day 5 is 16 September 2019: ten days end on Thursday 26 September, twenty on 6 October, thirty on 16 October, sixty on 15 November.
  const ordinary = [
    ['dsu-4-3-enter-consultations', '2019-10-16'],
    ['dsu-4-7-request-panel', '2019-11-15'],
  ];

  it.each([
    ['of the same complainant', urgent, again, ['Korea']],
    ['of another complainant', { ...urgent, by: 'Korea' }, { ...again, by: 'Peru' }, ['Korea', 'Peru']],
  ] as const)(
    'an ordinary request %s after an urgent one has the periods of an ordinary one',
    (_, first, second, by) => {
      expect(waits([first, second], [...by])).toEqual(ordinary);
    },
  );

  it('an urgent request after an ordinary one has those of an urgent one', () => {
    expect(waits([asked, { ...again, urgent: true }])).toEqual([
      ['dsu-4-8-urgent-enter', '2019-09-26'],
      ['dsu-4-8-urgent-panel', '2019-10-06'],
    ]);
  });
});

describe('a request for a panel on day 45', () => {
  it('DSU 4.7: premature by 16 days, to day 61', () => {
    expect(short(requested(day(45)))).toEqual(['dsu-4-7-request-panel premature 16']);
  });

  it('is possible under strict, where check only says what is irregular, and refused by append', () => {
    const dispute = replay(record([asked]), { policy: 'strict' });
    const request = { type: 'panel.requested', date: day(45) } as const;
    const verdict = check(dispute, request);
    expect([verdict.possible, short(verdict.irregularities)]).toEqual([true, ['dsu-4-7-request-panel premature 16']]);
    expect(() => append(dispute, request)).toThrow(DisputeError);
    try {
      append(dispute, request);
    } catch (error) {
      expect(error instanceof DisputeError && error.code).toBe('IRREGULAR_EVENT');
    }
  });

  it('names in its message what would have made it regular', () => {
    const [irregularity] = requested(day(45));
    for (const exception of [
      'consultations.notAnswered',
      'consultations.notEntered',
      'consultations.refused',
      'consultations.failed',
      'urgent',
      day(61),
      'DSU 4.7',
    ])
      expect(irregularity?.message).toContain(exception);
  });

  it.each<[string, readonly DisputeEvent[], DisputeEvent]>([
    ['the complainant states that no reply came (4.3)', [{ type: 'consultations.notAnswered', date: day(20) }], asked],
    ['no consultations were entered into (4.3)', [{ type: 'consultations.notEntered', date: day(32) }], asked],
    ['the respondent refused (4.3, DS567)', [{ type: 'consultations.refused', date: day(5) }], asked],
    ['both consider that consultations failed (4.7)', [{ type: 'consultations.failed', date: day(40) }], asked],
    ['the case is urgent (4.8)', [], urgent],
  ])('is regular where %s', (_, facts, first) => {
    expect(short(requested(day(45), facts, first))).toEqual([]);
  });

  it.each<[string, readonly DisputeEvent[]]>([
    ['nothing is stated', []],
    ['consultations were held', [{ type: 'consultations.held', date: day(20) }]],
    ['the respondent accepted', [{ type: 'consultations.accepted', date: day(8) }]],
    ['the request was only circulated', [{ type: 'consultations.circulated', date: day(3) }]],
    [
      'good offices ended without a word on failure',
      [
        { type: 'goodOffices.begun', date: day(10) },
        { type: 'goodOffices.ended', date: day(30) },
      ],
    ],
  ])('silence lifts nothing (principle 6): premature where %s', (_, facts) => {
    expect(short(requested(day(45), facts))).toEqual(['dsu-4-7-request-panel premature 16']);
  });
});

describe('the sixty days of DSU 4.7', () => {
  it.each([
    [60, ['dsu-4-7-request-panel premature 1']],
    [61, []],
    [1, ['dsu-4-7-request-panel premature 60']],
  ])('a request on day %i', (number, expected) => {
    expect(short(requested(day(number)))).toEqual(expected);
  });

  it('run from receipt', () => {
    const late = { ...asked, received: day(2) };
    expect(short(requested(day(61), [], late))).toEqual(['dsu-4-7-request-panel premature 2']);
    expect(short(requested(day(63), [], late))).toEqual([]);
  });
});

describe('a stated default opens from its day only (principles 4, 6)', () => {
  const refused = { type: 'consultations.refused', date: day(5) } as const;
  const notAnswered = { type: 'consultations.notAnswered', date: day(10) } as const;

  it('a refusal on day 5: a request on day 20 is still premature', () => {
    const [irregularity, ...others] = requested(day(20), [refused]);
    expect(others).toEqual([]);
    expect(irregularity?.kind).toBe('premature');
  });

  it.each([
    [30, 1],
    [31, 0],
  ])('a refusal on day 5: a request on day %i is premature %i times', (number, count) => {
    expect(requested(day(number), [refused])).toHaveLength(count);
  });

  it('the thirtieth day rolls: Saturday 16 Feb 2019, so the right opens on Tuesday 19 February', () => {
    const first = { type: 'consultations.requested', date: '2019-01-17' } as const;
    const no = { type: 'consultations.refused', date: '2019-01-21' } as const;
    expect(requested('2019-02-17', [no], first)).toHaveLength(1);
    expect(requested('2019-02-18', [no], first)).toHaveLength(1);
    expect(requested('2019-02-19', [no], first)).toHaveLength(0);
  });

  it('no reply: day 10 is Saturday 21 September 2019 and rolls to Monday, the right opens on Tuesday, day 13', () => {
    expect(requested(day(11), [notAnswered])).toHaveLength(1);
    expect(requested(day(12), [notAnswered])).toHaveLength(1);
    expect(requested(day(13), [notAnswered])).toHaveLength(0);
  });

  it('a timely reply defeats the right, a late one does not take it back', () => {
    const timely = { type: 'consultations.accepted', date: day(9) } as const;
    expect(requested(day(20), [timely, { ...notAnswered, date: day(14) }])).toHaveLength(1);
    const stated = { ...notAnswered, date: day(13) };
    expect(requested(day(20), [stated, { type: 'consultations.accepted', date: day(14) }])).toEqual([]);
  });

  it('consultations in time defeat the right that a refusal gives, later ones do not', () => {
    expect(requested(day(45), [refused, { type: 'consultations.held', date: day(30) }])).toHaveLength(1);
    expect(requested(day(45), [refused, { type: 'consultations.held', date: day(31) }])).toEqual([]);
  });
});

describe('alternatives for one act', () => {
  it('urgency: premature up to day 20, under 4.8', () => {
    expect(short(requested(day(20), [], urgent))).toEqual(['dsu-4-8-urgent-panel premature 1']);
    expect(short(requested(day(21), [], urgent))).toEqual([]);
  });

  it.each<[string, readonly DisputeEvent[]]>([
    ['jointly failed', [{ type: 'consultations.failed', date: day(8) }]],
    ['no reply', [{ type: 'consultations.notAnswered', date: day(13) }]],
  ])('urgency: lifted where %s', (_, facts) => {
    expect(short(requested(day(15), facts, urgent))).toEqual([]);
  });

  it('urgency: no consultations within ten days open no right before day 21 (amendments, A9)', () => {
    const notEntered = { type: 'consultations.notEntered', date: day(13) } as const;
    expect(short(requested(day(20), [notEntered], urgent))).toEqual(['dsu-4-8-urgent-panel premature 1']);
    expect(short(requested(day(21), [notEntered], urgent))).toEqual([]);
  });

  it('good offices in an urgent case: 5.4 is cited, because it alone is left', () => {
    const begun = { type: 'goodOffices.begun', date: day(10) } as const;
    expect(short(requested(day(45), [begun], urgent))).toEqual(['dsu-5-4-good-offices-wait premature 16']);
    expect(short(requested(day(61), [begun], urgent))).toEqual([]);
  });

  it('good offices in an ordinary case: 4.7 is cited, and 5.4 is not', () => {
    const begun = { type: 'goodOffices.begun', date: day(10) } as const;
    expect(short(requested(day(45), [begun]))).toEqual(['dsu-4-7-request-panel premature 16']);
  });

  it('good offices that failed lift 5.4, and not 4.7', () => {
    const facts = [
      { type: 'goodOffices.begun', date: day(10) },
      { type: 'goodOffices.ended', date: day(30), failed: true },
    ] as const;
    expect(short(requested(day(45), facts, urgent))).toEqual([]);
    expect(short(requested(day(45), facts))).toEqual(['dsu-4-7-request-panel premature 16']);
  });

  it('good offices that begin after an urgent case has waited do not revive the wait (table, 5.4)', () => {
    const begun = { type: 'goodOffices.begun', date: day(25) } as const;
    expect(short(requested(day(40), [begun], urgent))).toEqual([]);
  });

  it('consultations that failed lift 5.4 too', () => {
    const facts = [
      { type: 'goodOffices.begun', date: day(10) },
      { type: 'consultations.failed', date: day(30) },
    ] as const;
    expect(short(requested(day(45), facts))).toEqual([]);
    expect(short(requested(day(45), facts, urgent))).toEqual([]);
  });

  it.each<[string, DisputeEvent, readonly DisputeEvent[], number]>([
    ['an ordinary case', asked, [], 61],
    ['an urgent case', urgent, [], 21],
    ['an urgent case with good offices', urgent, [{ type: 'goodOffices.begun', date: day(10) }], 61],
    [
      'an urgent case whose good offices failed on day 30',
      urgent,
      [
        { type: 'goodOffices.begun', date: day(10) },
        { type: 'goodOffices.ended', date: day(30), failed: true },
      ],
      30,
    ],
    [
      'an ordinary case whose good offices failed on day 30',
      asked,
      [
        { type: 'goodOffices.begun', date: day(10) },
        { type: 'goodOffices.ended', date: day(30), failed: true },
      ],
      61,
    ],
    ['a refusal on day 5', asked, [{ type: 'consultations.refused', date: day(5) }], 31],
  ])('the state says so too: %s', (_, first, facts, opens) => {
    const dispute = replay(record([first, ...facts]));
    const stateOn = (number: number) => statusOn(dispute, day(number)).states;
    expect(stateOn(opens - 1)).toEqual(['consultations.window']);
    expect(stateOn(opens)).toEqual(['consultations.panelMayBeRequested']);
  });

  it('SCM 4.4: thirty days from the request, lifted by what lifts 4.7', () => {
    const track = { track: 'prohibitedSubsidy' };
    expect(short(requested(day(30), [], asked, track))).toEqual(['scm-4-4-panel premature 1']);
    expect(short(requested(day(31), [], asked, track))).toEqual([]);
    expect(short(requested(day(20), [{ type: 'consultations.failed', date: day(19) }], asked, track))).toEqual([]);
    expect(short(requested(day(17), [{ type: 'consultations.refused', date: day(3) }], asked, track))).toEqual([]);
    expect(requested(day(15), [{ type: 'consultations.refused', date: day(3) }], asked, track)).toHaveLength(1);
  });

  it('SCM 4: urgency changes nothing (A8)', () => {
    const track = { track: 'prohibitedSubsidy' };
    expect(requested(day(30), [], urgent, track)).toHaveLength(1);
    expect(requested(day(31), [], urgent, track)).toEqual([]);
  });

  it('SCM 7.4: sixty days', () => {
    const track = { track: 'actionableSubsidy' };
    expect(short(requested(day(45), [], asked, track))).toEqual(['scm-7-4-panel premature 16']);
    expect(short(requested(day(61), [], asked, track))).toEqual([]);
    expect(short(requested(day(45), [{ type: 'consultations.notEntered', date: day(32) }], asked, track))).toEqual([]);
  });

  it('a compliance panel may be asked for at once (principle 14)', () => {
    const facts: DisputeEvent[] = [
      asked,
      { type: 'panel.requested', date: '2020-01-06' },
      { type: 'panel.established', date: '2020-02-03' },
      { type: 'panel.composed', date: '2020-03-02' },
      { type: 'panel.reportCirculated', date: '2021-03-01' },
      { type: 'report.adopted', date: '2021-04-06', recommendations: true },
      { type: 'compliance.consultations.requested', date: '2022-01-10' },
      { type: 'compliance.panel.requested', date: '2022-01-24' },
    ];
    expect(on('2022-01-24', { facts }).irregularities).toEqual([]);
  });
});

describe('several requests for consultations: the first governs (principle 18)', () => {
  const again = { type: 'consultations.requested', date: day(40) } as const;

  it('each has clocks of its own', () => {
    const waits = limits(on(day(40), { facts: [asked, again] }), 'dsu-4-7-request-panel');
    expect(waits.map(({ starts, lastDay }) => [starts, lastDay])).toEqual([
      [REQUEST, day(60)],
      [day(40), day(100)],
    ]);
  });

  it('a request for a panel is regular from the end of the first wait on', () => {
    expect(short(requested(day(61), [again]))).toEqual([]);
    expect(requested(day(60), [again])).toHaveLength(1);
  });

  it('so do the waits of two complainants', () => {
    const facts = [
      { ...asked, by: 'Korea' },
      { ...again, by: 'China' },
    ] as const;
    const two: Case = { facts, complainants: ['Korea', 'China'] };
    const waits = limits(on(day(45), two), 'dsu-4-7-request-panel');
    expect(waits.map(({ member, lastDay }) => [member, lastDay])).toEqual([
      ['Korea', day(60)],
      ['China', day(100)],
    ]);
  });
});

describe('what a request for a panel does to the wait', () => {
  it('exercises it, early or not', () => {
    const facts = [asked, { type: 'panel.requested', date: day(45) }] as const;
    expect(limit(on(day(45), { facts }), 'dsu-4-7-request-panel').state).toBe('met');
  });

  it('a wait that is over stays open, however long nobody asks', () => {
    expect(limit(on('2035-01-01', { facts: [asked] }), 'dsu-4-7-request-panel').state).toBe('open');
  });
});
