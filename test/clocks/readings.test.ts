import { describe, expect, it } from 'vitest';
import {
  check,
  type Deadline,
  type DisputeEvent,
  type DisputeRecord,
  type ReadingChoice,
  type ReadingId,
  replay,
  statusOn,
  type Track,
} from '../../src/index.js';
import { type RuleId, readings } from '../../src/law.js';

/** A dated case: what one option of a reading moves, by the days counted beside it. */
interface Case {
  readonly reading: ReadingId;
  readonly option: string;
  readonly rule: RuleId;
  readonly field: 'due' | 'opens';
  /** The day under the option that the library follows, and under the other one. */
  readonly days: readonly [followed: string, other: string];
  readonly on: string;
  readonly facts: readonly DisputeEvent[];
  readonly track?: Track;
}

const asked = { type: 'consultations.requested', date: '2019-09-11' } as const;
const urgent = { ...asked, urgent: true } as const;
const askedOn12 = { ...asked, date: '2019-09-12' } as const;
const refused = { type: 'consultations.refused', date: '2019-09-16' } as const;
const failed = { type: 'consultations.failed', date: '2019-10-01' } as const;

/** A panel, established on Monday 28 January 2019. */
const established: readonly DisputeEvent[] = [
  { type: 'consultations.requested', date: '2018-07-02' },
  { type: 'panel.requested', date: '2018-12-14' },
  { type: 'panel.established', date: '2019-01-28' },
];
const composed: readonly DisputeEvent[] = [...established, { type: 'panel.composed', date: '2019-02-20' }];
const circulatedOn = (date: string): readonly DisputeEvent[] => [
  { type: 'consultations.requested', date: '2016-07-04' },
  { type: 'panel.requested', date: '2016-10-03' },
  { type: 'panel.established', date: '2016-10-26' },
  { type: 'panel.composed', date: '2016-12-01' },
  { type: 'panel.reportCirculated', date },
];
const adoptedOn = (date: string): readonly DisputeEvent[] => [
  ...circulatedOn('2017-12-18'),
  { type: 'report.adopted', date, recommendations: true },
];

const cases: readonly Case[] = [
  // Day 10 of 2019-09-11 is Saturday 21 September; day 30 of 2019-09-12 is Saturday 12 October.
  {
    ...{ reading: 'dsu-4-3-duties-roll', option: 'strict', rule: 'dsu-4-3-reply', field: 'due' },
    ...{ days: ['2019-09-23', '2019-09-21'], on: '2019-09-12', facts: [asked] },
  },
  {
    ...{ reading: 'dsu-4-3-duties-roll', option: 'strict', rule: 'dsu-4-3-panel-if-no-reply', field: 'opens' },
    ...{ days: ['2019-09-24', '2019-09-22'], on: '2019-09-24' },
    facts: [asked, { type: 'consultations.notAnswered', date: '2019-09-24' }],
  },
  {
    ...{ reading: 'dsu-4-3-duties-roll', option: 'strict', rule: 'dsu-4-3-enter-consultations', field: 'due' },
    ...{ days: ['2019-10-14', '2019-10-12'], on: '2019-09-13', facts: [askedOn12] },
  },
  {
    ...{ reading: 'dsu-4-3-duties-roll', option: 'strict', rule: 'dsu-4-8-urgent-enter', field: 'due' },
    ...{ days: ['2019-09-23', '2019-09-21'], on: '2019-09-12', facts: [urgent] },
  },
  // The thirty days end on Friday 11 October; the refusal came on 16 September.
  {
    ...{ reading: 'dsu-4-3-refusal', option: 'at-once', rule: 'dsu-4-3-panel-if-no-consultations', field: 'opens' },
    ...{ days: ['2019-10-12', '2019-09-17'], on: '2019-09-20', facts: [asked, refused] },
  },
  // Day 60 is 2019-11-10 (api.md, How days are counted).
  {
    ...{ reading: 'dsu-4-7-day-sixty', option: 'day-60', rule: 'dsu-4-7-request-panel', field: 'opens' },
    ...{ days: ['2019-11-11', '2019-11-10'], on: '2019-09-20', facts: [asked] },
  },
  // Day 20 is 1 October; day 10, Saturday 21 September, moves to Monday 23 September (amendments, A9).
  {
    ...{ reading: 'dsu-4-8-default', option: 'day-11', rule: 'dsu-4-8-urgent-panel', field: 'opens' },
    ...{ days: ['2019-10-02', '2019-09-24'], on: '2019-09-25' },
    facts: [urgent, { type: 'consultations.notEntered', date: '2019-09-25' }],
  },
  // Consultations fail on 1 October; the sixty days end on 10 November, the thirty on 11 October.
  {
    ...{ reading: 'joint-failure', option: 'only-4-7', rule: 'dsu-5-4-good-offices-wait', field: 'opens' },
    ...{ days: ['2019-10-01', '2019-11-11'], on: '2019-10-02' },
    facts: [asked, { type: 'goodOffices.begun', date: '2019-09-20' }, failed],
  },
  {
    ...{ reading: 'joint-failure', option: 'only-4-7', rule: 'scm-4-4-panel', field: 'opens' },
    ...{ days: ['2019-10-01', '2019-10-12'], on: '2019-10-02', facts: [asked, failed], track: 'prohibitedSubsidy' },
  },
  {
    ...{ reading: 'joint-failure', option: 'only-4-7', rule: 'scm-7-4-panel', field: 'opens' },
    ...{ days: ['2019-10-01', '2019-11-11'], on: '2019-10-02', facts: [asked, failed], track: 'actionableSubsidy' },
  },
  // Half of twenty days: day 10 is 21 September. On the other track all twenty: 1 October.
  {
    ...{ reading: 'scm-4-4-urgency', option: 'ten-days', rule: 'scm-4-4-panel', field: 'opens' },
    ...{ days: ['2019-10-12', '2019-09-22'], on: '2019-09-12', facts: [urgent], track: 'prohibitedSubsidy' },
  },
  {
    ...{ reading: 'scm-4-4-urgency', option: 'ten-days', rule: 'scm-7-4-panel', field: 'opens' },
    ...{ days: ['2019-11-11', '2019-10-02'], on: '2019-09-12', facts: [urgent], track: 'actionableSubsidy' },
  },
  // Twenty days after 28 January: Sunday 17 February; fifteen: Tuesday 12 February.
  {
    ...{ reading: 'scm-7-4-fifteen-days', option: 'displaced', rule: 'dsu-7-1-special-terms-of-reference' },
    ...{ field: 'due', days: ['2019-02-18', '2019-02-12'], on: '2019-01-29', facts: established },
    track: 'actionableSubsidy',
  },
  {
    ...{ reading: 'scm-7-4-fifteen-days', option: 'displaced', rule: 'dsu-8-7-ask-dg', field: 'opens' },
    ...{ days: ['2019-02-18', '2019-02-13'], on: '2019-01-29', facts: established, track: 'actionableSubsidy' },
  },
  // Nine months from 28 January, or four and a half: 28 May and fifteen days. Twelve, or six.
  {
    ...{ reading: 'scm-4-12-months', option: 'halved', rule: 'dsu-20-no-appeal', field: 'due' },
    ...{ days: ['2019-10-28', '2019-06-12'], on: '2019-01-29', facts: established, track: 'prohibitedSubsidy' },
  },
  {
    ...{ reading: 'scm-4-12-months', option: 'halved', rule: 'dsu-20-appeal', field: 'due' },
    ...{ days: ['2020-01-28', '2019-07-28'], on: '2019-05-21', track: 'prohibitedSubsidy' },
    facts: [
      ...composed,
      { type: 'panel.reportCirculated', date: '2019-05-02' },
      { type: 'appeal.notified', date: '2019-05-20' },
    ],
  },
  {
    ...{ reading: 'scm-4-12-months', option: 'halved', rule: 'dsu-12-12-lapse', field: 'due' },
    ...{ days: ['2020-03-01', '2019-09-01'], on: '2019-03-02', track: 'prohibitedSubsidy' },
    facts: [...composed, { type: 'panel.suspended', date: '2019-03-01' }],
  },
  {
    ...{ reading: 'scm-4-12-months', option: 'halved', rule: 'dsu-21-6-agenda', field: 'opens' },
    ...{ days: ['2018-09-16', '2018-06-16'], on: '2018-03-16', track: 'prohibitedSubsidy' },
    facts: [...adoptedOn('2018-01-15'), { type: 'rpt.agreed', date: '2018-03-15', period: { months: 8 } }],
  },
  // Thirty days after 15 January: Wednesday 14 February; fifteen: Tuesday 30 January.
  {
    ...{ reading: 'scm-4-12-intentions', option: 'fifteen-days', rule: 'dsu-21-3-intentions', field: 'due' },
    ...{ days: ['2018-02-14', '2018-01-30'], on: '2018-01-16', facts: adoptedOn('2018-01-15') },
    track: 'prohibitedSubsidy',
  },
  // Day 20 of 2018-09-10 is 30 September (amendments, C7 has the same circulation).
  {
    ...{ reading: 'dsu-16-1-day-twenty', option: 'day-20', rule: 'dsu-16-1-not-before', field: 'opens' },
    ...{ days: ['2018-10-01', '2018-09-30'], on: '2018-09-11', facts: circulatedOn('2018-09-10') },
  },
  // Day 60 of 2018-09-12 is Sunday 11 November; day 30 of 2018-09-13 Saturday 13 October.
  {
    ...{ reading: 'dsu-16-4-sunday', option: 'moves', rule: 'dsu-16-4-adopt', field: 'due' },
    ...{ days: ['2018-11-11', '2018-11-12'], on: '2018-09-13', facts: circulatedOn('2018-09-12') },
  },
  {
    ...{ reading: 'dsu-16-4-sunday', option: 'moves', rule: 'scm-4-8-adopt', field: 'due' },
    ...{ days: ['2018-10-13', '2018-10-15'], on: '2018-09-14', facts: circulatedOn('2018-09-13') },
    track: 'prohibitedSubsidy',
  },
  {
    ...{ reading: 'dsu-16-4-sunday', option: 'moves', rule: 'scm-7-6-adopt', field: 'due' },
    ...{ days: ['2018-10-13', '2018-10-15'], on: '2018-09-14', facts: circulatedOn('2018-09-13') },
    track: 'actionableSubsidy',
  },
  // Ten days before Wednesday 31 October 2018: Sunday 21 October.
  {
    ...{ reading: 'counting-back', option: 'after', rule: 'dsu-16-2-objections', field: 'due' },
    ...{ days: ['2018-10-19', '2018-10-22'], on: '2018-10-02' },
    facts: [...circulatedOn('2018-09-10'), { type: 'dsb.meetingScheduled', date: '2018-10-01', on: '2018-10-31' }],
  },
  {
    ...{ reading: 'counting-back', option: 'after', rule: 'dsu-21-6-status-report', field: 'due' },
    ...{ days: ['2018-10-19', '2018-10-22'], on: '2018-10-02' },
    facts: [
      ...adoptedOn('2018-01-15'),
      { type: 'rpt.agreed', date: '2018-03-15', period: { months: 15 } },
      { type: 'dsb.meetingScheduled', date: '2018-10-01', on: '2018-10-31' },
    ],
  },
  {
    ...{ reading: 'counting-back', option: 'after', rule: 'mpia-request-suspension', field: 'due' },
    ...{ days: ['2021-10-22', '2021-10-25'], on: '2021-10-02' },
    // Ten days before Wednesday 3 November 2021: Sunday 24 October.
    facts: [
      ...composed,
      { type: 'arbitration.agreed', date: '2020-06-03', purpose: 'appeal' },
      { type: 'panel.finalReportIssued', date: '2021-09-30' },
      { type: 'panel.circulationAnticipated', date: '2021-10-01', on: '2021-11-03' },
    ],
  },
  // Eight months from 15 January 2018: Saturday 15 September.
  {
    ...{ reading: 'reasonable-period-moves', option: 'moves', rule: 'dsu-21-3-reasonable-period', field: 'due' },
    ...{ days: ['2018-09-15', '2018-09-17'], on: '2018-03-16' },
    facts: [...adoptedOn('2018-01-15'), { type: 'rpt.agreed', date: '2018-03-15', period: { months: 8 } }],
  },
  // Day 20 of 2018-08-22 is 11 September (amendments, A7).
  {
    ...{ reading: 'dsu-22-2-twenty-days', option: 'after-twenty-days', rule: 'dsu-22-2-request-suspension' },
    ...{ field: 'opens', days: ['2018-08-23', '2018-09-12'], on: '2018-08-22' },
    facts: [...adoptedOn('2018-01-15'), { type: 'rpt.agreed', date: '2018-03-15', expires: '2018-08-22' }],
  },
];

interface Asked extends Pick<Case, 'facts' | 'on' | 'track'> {
  readonly choice?: ReadingChoice;
}

function recordOf({ facts, track }: Pick<Asked, 'facts' | 'track'>): DisputeRecord {
  return { title: 'A case', complainants: ['Korea'], respondent: 'Japan', ...(track && { track }), events: facts };
}

function limit(asked: Asked, rule: RuleId): Deadline | undefined {
  const dispute = replay(recordOf(asked), {
    policy: 'lenient',
    calendar: { closed: [] },
    readings: asked.choice ?? {},
  });
  const { deadlines, settled } = statusOn(dispute, asked.on);
  return [...deadlines, ...settled].find((one) => one.rule === rule);
}

describe('the day that an option moves (amendments, I)', () => {
  it.each(cases)('$reading, $option: $rule', ({ reading, option, rule, field, days, ...asked }) => {
    const { lastDay, opens } = limit(asked, rule)?.disputed?.find((one) => one.reading === reading) ?? {};
    expect(limit(asked, rule)?.[field]).toBe(days[0]);
    expect(field === 'due' ? lastDay : opens).toBe(days[1]);
    expect(limit(asked, rule)?.disputed?.filter((one) => one.reading === reading)).toHaveLength(1);
  });

  const direct = cases.filter(({ reading, option, rule }) => changes(reading, option).includes(rule));

  it.each(direct)(
    'chosen, $option of $reading gives $rule that day',
    ({ reading, option, rule, field, days, ...asked }) => {
      const chosen = limit({ ...asked, choice: { [reading]: option } }, rule);
      const [other] = chosen?.disputed?.filter((one) => one.reading === reading) ?? [];
      expect(chosen?.[field]).toBe(days[1]);
      expect(other?.[field === 'due' ? 'lastDay' : 'opens']).toBe(days[0]);
      expect(other?.option).toBe(readings.find(({ id }) => id === reading)?.follows);
    },
  );

  it('every option that moves a day has its case', () => {
    const moving = readings.flatMap(({ id, options }) =>
      options
        .filter(({ changes = [] }) => changes.some(({ set }) => !('irregular' in set)))
        .map((one) => `${id} ${one.id}`),
    );
    expect([...new Set(cases.map(({ reading, option }) => `${reading} ${option}`))].sort()).toEqual(moving.sort());
  });
});

function changes(reading: string, option: string): string[] {
  const options = readings.find(({ id }) => id === reading)?.options ?? [];
  return options.find(({ id }) => id === option)?.changes?.map(({ rule }) => rule) ?? [];
}

describe('an option that moves no day', () => {
  const late = [...circulatedOn('2018-09-10'), { type: 'appeal.notified', date: '2018-11-20' }] as const;

  // Day 60 of 2018-09-10 is Friday 9 November.
  it('the right to appeal: a notice after the sixtieth day is late, unless the right ends with the adoption', () => {
    const irregularities = (choice: ReadingChoice) =>
      statusOn(replay(recordOf({ facts: late }), { readings: choice }), '2018-11-20').irregularities;
    expect(irregularities({}).map(({ rule, kind, days }) => [rule, kind, days])).toEqual([
      ['dsu-16-4-appeal', 'late', 11],
    ]);
    expect(irregularities({ 'dsu-16-4-end-of-appeal': 'adoption' })).toEqual([]);
  });

  it('it is a note on the time-limits that it concerns', () => {
    const facts = circulatedOn('2018-09-10');
    expect(limit({ facts, on: '2018-09-11' }, 'dsu-16-4-appeal')?.disputed).toEqual([
      {
        reading: 'dsu-16-4-end-of-appeal',
        option: 'adoption',
        heldBy: 'a training text of the WTO',
        note: 'The right ends only with the adoption of the report',
      },
    ]);
  });

  it.each([
    // An appeal of 1998 could be completed: nobody says anything else of it.
    ['1998-04-06', []],
    // One of July 2019, which no division decided by 10 December.
    ['2019-10-01', ['rule-15-appeals', 'dsu-17-5-ninety-days', 'void-appeals']],
    ['2020-02-03', ['dsu-17-5-ninety-days', 'void-appeals']],
  ])('the ninety days of an appeal of %s', (date, expected) => {
    const facts: DisputeEvent[] = [
      { type: 'consultations.requested', date: '1996-01-15' },
      { type: 'panel.requested', date: '1996-04-01' },
      { type: 'panel.established', date: '1996-04-24' },
      { type: 'panel.composed', date: '1996-06-03' },
      { type: 'panel.reportCirculated', date: date.replace(/-\d\d$/, '-01') },
      { type: 'appeal.notified', date },
    ];
    const found = limit({ facts, on: date }, 'dsu-17-5-ninety-cap')?.disputed ?? [];
    expect(found.map(({ reading }) => reading)).toEqual(expected);
  });
});

describe('in doubt, not irregular (amendments, D7)', () => {
  const irregular = (facts: readonly DisputeEvent[], choice: ReadingChoice = {}) =>
    statusOn(replay(recordOf({ facts }), { readings: choice }), '2019-12-01').irregularities.map(
      ({ rule, kind, days }) => [rule, kind, days].join(' '),
    );
  const soon = [asked, refused, { type: 'panel.requested', date: '2019-10-01' }] as const;
  const dayAfterSaturday = [
    asked,
    { type: 'consultations.notAnswered', date: '2019-09-22' },
    { type: 'panel.requested', date: '2019-09-22' },
  ] as const;

  it('what is regular under another option of an open question is not irregular', () => {
    expect(irregular(soon)).toEqual([]);
    expect(irregular(dayAfterSaturday)).toEqual([]);
  });

  it('where the caller has decided the question, it is', () => {
    expect(irregular(soon, { 'dsu-4-3-refusal': 'day-31' })).toEqual(['dsu-4-7-request-panel premature 41']);
    expect(irregular(soon, { 'dsu-4-3-refusal': 'at-once' })).toEqual([]);
    expect(irregular(soon, { 'dsu-4-3-duties-roll': 'rolls' })).toEqual([]);
  });

  it('a minority opinion excuses nothing: a request on day 60 is premature', () => {
    const facts = [asked, { type: 'panel.requested', date: '2019-11-10' }] as const;
    expect(irregular(facts)).toEqual(['dsu-4-7-request-panel premature 1']);
    expect(irregular(facts, { 'dsu-4-7-day-sixty': 'day-60' })).toEqual([]);
  });

  it('two options that only together make it regular excuse nothing', () => {
    // Refused on 16 September: day 17 under one option. On 16 September itself under none.
    const facts = [asked, refused, { type: 'panel.requested', date: '2019-09-16' }] as const;
    expect(irregular(facts)).toEqual(['dsu-4-7-request-panel premature 56']);
  });

  it('a report adopted on the Monday after a sixtieth day that was a Sunday', () => {
    const facts = [...circulatedOn('2018-09-12'), { type: 'report.adopted', date: '2018-11-12' }] as const;
    expect(irregular(facts)).toEqual([]);
    expect(irregular(facts, { 'dsu-16-4-sunday': 'no' })).toEqual(['dsu-16-4-adopt late 1']);
  });

  it('strict refuses what is irregular in this sense alone, and check says the same', () => {
    const strictly = (readings: ReadingChoice) => replay(recordOf({ facts: soon }), { policy: 'strict', readings });
    expect(() => strictly({})).not.toThrow();
    expect(() => strictly({ 'dsu-4-3-refusal': 'day-31' })).toThrow(
      expect.objectContaining({ code: 'IRREGULAR_EVENT' }),
    );
    const refusedUnder = (readings: ReadingChoice) => replay(recordOf({ facts: soon.slice(0, 2) }), { readings });
    expect(check(refusedUnder({}), soon[2]).irregularities).toEqual([]);
    expect(check(refusedUnder({ 'dsu-4-3-refusal': 'day-31' }), soon[2]).irregularities).toHaveLength(1);
  });
});

describe('a choice of readings', () => {
  const record = recordOf({ facts: [asked] });
  const replayed = (readings: unknown) => () => replay(record, { readings: readings as ReadingChoice });

  it.each([
    [
      'an unknown reading',
      { 'dsu-4-7-day-sxty': 'day-60' },
      'readings["dsu-4-7-day-sxty"]: unknown field; did you mean "dsu-4-7-day-sixty"?',
    ],
    [
      'an unknown option',
      { 'dsu-4-7-day-sixty': 'day-59' },
      'readings["dsu-4-7-day-sixty"]: "day-59" is not one of day-61, day-60',
    ],
    ['no object', ['day-60'], 'readings: expected an object, found a list'],
  ])('%s is refused', (_, readings, message) => {
    expect(replayed(readings)).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message: `invalid argument: ${message}` }),
    );
  });

  it('the dispute keeps it, and a copy of it stands for its options', () => {
    const choice: ReadingChoice = { 'dsu-4-7-day-sixty': 'day-60' };
    const dispute = replay(record, { readings: choice });
    expect(dispute.readings).toEqual(choice);
    expect(replay(record, dispute).readings).toEqual(choice);
    expect(statusOn({ ...dispute, toJSON: dispute.toJSON }, '2019-11-10').states).toEqual([
      'consultations.panelMayBeRequested',
    ]);
    expect(statusOn(replay(record), '2019-11-10').states).toEqual(['consultations.window']);
  });
});

describe('the other readings of a time-limit', () => {
  const [wait] = statusOn(replay(recordOf({ facts: [asked] })), '2019-09-20').deadlines.filter(
    ({ rule }) => rule === 'dsu-4-7-request-panel',
  );
  const plain = [
    {
      reading: 'dsu-4-7-day-sixty',
      option: 'day-60',
      heldBy: 'a training text of the WTO ("at any time 60 days after")',
      opens: '2019-11-10',
    },
  ];

  it('they spread, serialise and are read as a value, the same at each reading', () => {
    expect({ ...wait }.disputed).toEqual(plain);
    expect(JSON.parse(JSON.stringify(wait)).disputed).toEqual(plain);
    expect(wait?.disputed).toBe(wait?.disputed);
  });

  it('a later fact does not change what was answered for an earlier date', () => {
    const later = recordOf({ facts: [asked, { type: 'consultations.failed', date: '2019-10-01' }] });
    const [known] = statusOn(replay(later), '2019-09-20').deadlines.filter((one) => one.rule === wait?.rule);
    expect(known?.disputed).toEqual(plain);
  });
});
