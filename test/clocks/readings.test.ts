import { describe, expect, it } from 'vitest';
import {
  check,
  type Deadline,
  type DisputeEvent,
  type DisputeRecord,
  type ReadingChoice,
  type ReplayOptions,
  replay,
  statusOn,
} from '../../src/index.js';
import { type RuleId, readings } from '../../src/law.js';
import { asked, cases, circulatedOn, noteCases, type ReadingCase, refused } from '../law/reading-cases.js';

interface Asked extends Pick<ReadingCase, 'facts' | 'on' | 'track'> {
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
  const { deadlines, pastDeadlines } = statusOn(dispute, asked.on);
  return [...deadlines, ...pastDeadlines].find((one) => one.rule === rule);
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

// The tenth day of 2014-01-02 is Sunday 12 January; that of 2014-11-03 is a Thursday, which no reading moves.
it.each([
  ['accepted', [{ type: 'consultations.accepted', date: '2014-02-10' }]],
  // Taken up again that day, the dispute counts its requests anew.
  ['settled', [{ type: 'settlement.notified', date: '2014-11-03' }]],
] as const)('a right counts from the end of the duty of its own request, whichever duty runs: %s', (_, ends) => {
  const facts: readonly DisputeEvent[] = [
    { type: 'consultations.requested', date: '2014-01-02' },
    { type: 'consultations.notAnswered', date: '2014-02-03' },
    ...ends,
    { type: 'consultations.requested', date: '2014-11-03' },
  ];
  const right = limit({ facts, on: '2014-11-04' }, 'dsu-4-3-panel-if-no-reply');
  expect(right?.opens).toBe('2014-01-14');
  expect(right?.disputed?.map(({ reading, opens }) => [reading, opens])).toEqual([
    ['dsu-4-3-duties-roll', '2014-01-13'],
  ]);
});

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

  it.each(noteCases)('$reading is a note on $rule', ({ reading, rule, ...asked }) => {
    const found = limit(asked, rule)?.disputed?.filter((one) => one.reading === reading) ?? [];
    const { follows, options } = readings.find(({ id }) => id === reading) ?? { options: [] };
    const others = options.filter(({ id }) => id !== follows);
    expect(found).toEqual(others.map(({ id, heldBy, says }) => ({ reading, option: id, heldBy, note: says })));
  });

  it('every reading that moves no day has its case', () => {
    const moving = new Set(cases.map(({ reading }) => reading));
    expect(noteCases.map(({ reading }) => reading)).toEqual(
      readings.map(({ id }) => id).filter((id) => !moving.has(id)),
    );
  });

  it('it says nothing but what it is', () => {
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

  // D7 and E together: day 60 is Sunday 20 May 2018, Monday 21 May is Whit Monday, the report is adopted on Tuesday.
  describe('a last day that another reading would move to a usual closed day', () => {
    const facts = [...circulatedOn('2018-03-21'), { type: 'report.adopted', date: '2018-05-22' }] as const;
    const under = (options: ReplayOptions) =>
      statusOn(replay(recordOf({ facts }), options), '2020-01-01').irregularities.map(({ kind, days }) => [kind, days]);

    it('is not irregular on the next day: the reading and the closed day excuse it together', () => {
      expect(under({})).toEqual([]);
      expect(under({ calendar: { closed: ['2018-05-21'] } })).toEqual([]);
    });

    it('is irregular where a calendar says that the WTO worked on that day, or the question is decided', () => {
      expect(under({ calendar: { closed: ['2018-12-25'] } })).toEqual([['late', 2]]);
      expect(under({ readings: { 'dsu-16-4-sunday': 'no' } })).toEqual([['late', 2]]);
    });
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

  it('a period that a fact has ended keeps those of the day of its end', () => {
    const facts = [asked, { type: 'panel.requested', date: '2019-12-02' }] as const;
    const { pastDeadlines } = statusOn(replay(recordOf({ facts })), '2021-01-01');
    expect(pastDeadlines.find(({ rule }) => rule === 'dsu-4-7-request-panel')).toMatchObject({
      state: 'met',
      disputed: plain,
    });
  });

  it('a later fact does not change what was answered for an earlier date', () => {
    const later = recordOf({ facts: [asked, { type: 'consultations.failed', date: '2019-10-01' }] });
    const [known] = statusOn(replay(later), '2019-09-20').deadlines.filter((one) => one.rule === wait?.rule);
    expect(known?.disputed).toEqual(plain);
  });
});
