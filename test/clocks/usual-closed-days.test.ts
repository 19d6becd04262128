import { describe, expect, it } from 'vitest';
import { toICalendar, toMarkdown, toMermaid } from '../../src/formats.js';
import {
  agenda,
  type DisputeEvent,
  explain,
  type ReplayOptions,
  replay,
  type Status,
  statusOn,
} from '../../src/index.js';
import { fact } from '../dispute/facts.js';
import { limit, limits, short } from './answers.js';

/*
 * Amendments, E: where no calendar speaks, the days on which the WTO is usually closed leave a doubt.
 * Days counted by hand.
 */

const disputeOf = (events: readonly DisputeEvent[], options: ReplayOptions = {}) =>
  replay({ title: 'A case', complainants: ['Korea'], respondent: 'Japan', events }, { policy: 'lenient', ...options });
const on = (date: string, events: readonly DisputeEvent[], options?: ReplayOptions) =>
  statusOn(disputeOf(events, options), date);

const ALL_WORKED: ReplayOptions = { calendar: { closed: [] } };

// DS611: the panel was suspended on 2025-03-31; day 20 was Easter Sunday.
describe('the notice of appeal of DS611 (MPIA Annex 1 para 5)', () => {
  const suspended = [
    fact('2023-07-04', 'arbitration.agreed', { procedures: 'mpia' }),
    fact('2025-02-21', 'panel.finalReportIssued'),
    fact('2025-03-31', 'panel.suspended'),
  ];
  const noticeOn = (date: string) => [...suspended, fact(date, 'appeal.notified')];
  const RULE = 'mpia-notice-of-appeal';

  it('is due on Easter Monday, at the latest on Tuesday', () => {
    const { lastDay, due, dueAtLatest } = limit(on('2025-04-01', suspended), RULE);
    expect([lastDay, due, dueAtLatest]).toEqual(['2025-04-21', '2025-04-21', '2025-04-22']);
  });

  it.each([
    ['2025-04-20', 'running', 1],
    ['2025-04-21', 'running', 0],
    ['2025-04-22', 'running', 0],
    ['2025-04-23', 'lapsed', undefined],
  ])('on %s it is %s', (date, state, daysLeft) => {
    const window = limit(on(date, suspended), RULE);
    expect([window.state, window.daysLeft]).toEqual([state, daysLeft]);
  });

  /** What became of the window of the appellant; that of the other parties goes on (amendments, C1). */
  const used = (status: Status) => limits(status, RULE).find(({ holder }) => holder !== 'otherMember')?.state;

  it('is regular on Tuesday 22 April', () => {
    const status = on('2025-04-22', noticeOn('2025-04-22'));
    expect([short(status.irregularities), used(status)]).toEqual([[], 'met']);
  });

  it('is late on Tuesday by a calendar that says that the WTO worked on Monday', () => {
    const status = on('2025-04-22', noticeOn('2025-04-22'), ALL_WORKED);
    expect([short(status.irregularities), used(status)]).toEqual([[`${RULE} late 1`], 'metLate']);
    for (const window of limits(status, RULE)) expect(window).not.toHaveProperty('dueAtLatest');
  });

  it('is late on Wednesday by a day, counted from Tuesday', () => {
    const [late] = on('2025-04-23', noticeOn('2025-04-23')).irregularities;
    expect([late?.days, late?.message]).toEqual([
      1,
      expect.stringContaining('the last day under MPIA Annex 1 para 5 was 2025-04-22'),
    ]);
    expect(late && explain(late)).toContain('was Tuesday 22 April 2025');
  });

  it('is due on Tuesday by a calendar with Easter Monday, whatever its other years', () => {
    const { due, ...window } = limit(on('2025-04-01', suspended, { calendar: { closed: ['2025-04-21'] } }), RULE);
    expect([due, window]).toEqual(['2025-04-22', expect.not.objectContaining({ dueAtLatest: expect.anything() })]);
    const ofYearBefore = { calendar: { closed: ['2024-04-01'] } };
    expect(limit(on('2025-04-01', suspended, ofYearBefore), RULE).dueAtLatest).toBe('2025-04-22');
  });

  it('says which day is meant', () => {
    expect(explain(limit(on('2025-04-01', suspended), RULE))).toContain(
      'the WTO is usually closed on Easter Monday, which would make it Tuesday 22 April 2025, but only the list of the WTO decides: the earlier day is safe',
    );
    const step = on('2025-04-01', suspended).nextSteps.find(({ rule }) => rule === RULE);
    expect([step?.until, step?.untilAtLatest]).toEqual(['2025-04-21', '2025-04-22']);
    expect(step && explain(step)).toContain(
      "no later than Monday 21 April 2025 (perhaps Tuesday 22 April 2025, by the WTO's calendar; MPIA Annex 1, paragraph 5)",
    );
  });

  it('stands in the agenda on Monday, and once that is past on Tuesday', () => {
    const listed = (from: string) =>
      agenda([disputeOf(suspended)], { from, days: 7 })
        .filter(({ deadline }) => deadline.rule === RULE)
        .map(({ date, on: what }) => `${date} ${what}`);
    expect(['2025-04-21', '2025-04-22', '2025-04-23'].map(listed)).toEqual([
      ['2025-04-21 due'],
      ['2025-04-22 due'],
      [],
    ]);
  });

  it('stands in a calendar on Monday, and once that is past on Tuesday, as a change', () => {
    const entry = (date: string) =>
      new RegExp(`UID:[^\r]*${RULE}[^\r]*\r\n[\\s\\S]*?DTSTART[^\r]*`).exec(
        toICalendar(disputeOf(suspended), date),
      )?.[0] ?? '';
    const said = ['2025-04-21', '2025-04-22', '2025-04-23'].map((date) =>
      /SEQUENCE:(\d)[\s\S]*DATE:(\d+)/.exec(entry(date))?.slice(1),
    );
    expect(said).toEqual([
      ['0', '20250421'],
      ['1', '20250422'],
      ['1', '20250422'],
    ]);
  });

  it('keeps the panel from being asked to resume up to Tuesday (amendments, C3)', () => {
    const resumes = (date: string) =>
      on(date, suspended).nextSteps.some(({ event, who }) => event === 'panel.resumed' && who === 'parties');
    expect(['2025-04-21', '2025-04-22', '2025-04-23'].map(resumes)).toEqual([false, false, true]);
  });

  it('has both days in a report and in a diagram', () => {
    const dispute = disputeOf(suspended);
    expect(toMarkdown(dispute, '2025-04-01')).toContain(
      "| last day 2025-04-21, perhaps 2025-04-22 by the WTO's calendar (20 days left) |",
    );
    expect(toMermaid(dispute, '2025-04-01', { kind: 'timeline' })).toContain(
      'last day 2025-04-21, perhaps 2025-04-22 by the WTO',
    );
  });
});

// DS454: the notice of appeal came on 2015-05-20; day 5 was Whit Monday, the other appeal came on Tuesday.
describe('the other appeal of DS454 (AB Rule 23)', () => {
  const events = [
    fact('2013-07-29', 'panel.composed'),
    fact('2015-02-13', 'panel.reportCirculated'),
    fact('2015-03-23', 'report.adoptionExtended', { until: '2015-05-20' }),
    fact('2015-05-20', 'appeal.notified', { by: 'Korea' }),
    fact('2015-05-26', 'appeal.crossNotified', { by: 'Japan' }),
  ];
  const stateOf = (status: Status) => limit(status, 'ab-rule-23-other-appeal').state;

  it('came in time, unless a calendar says that the WTO worked on Whit Monday', () => {
    expect(stateOf(on('2015-05-26', events))).toBe('met');
    expect(stateOf(on('2015-05-26', events, ALL_WORKED))).toBe('metLate');
  });
});

// Ten days before Thursday 2025-05-01 is Easter Monday; Good Friday and the week-end come before it.
describe('what counts back (DSU 16.2)', () => {
  const facts = [
    fact('2025-03-03', 'panel.reportCirculated'),
    fact('2025-04-01', 'dsb.meetingScheduled', { on: '2025-05-01' }),
  ];
  const objections = (date: string, options?: ReplayOptions) => limit(on(date, facts, options), 'dsu-16-2-objections');

  it('is due on the safe, earlier day', () => {
    const { lastDay, due, dueAtLatest } = objections('2025-04-01');
    expect([lastDay, due, dueAtLatest]).toEqual(['2025-04-17', '2025-04-17', '2025-04-21']);
    expect(objections('2025-04-01', ALL_WORKED).due).toBe('2025-04-21');
    expect(objections('2025-04-01', ALL_WORKED)).not.toHaveProperty('dueAtLatest');
  });

  it('runs to the day that week-ends alone give', () => {
    expect(['2025-04-17', '2025-04-21'].map((date) => [objections(date).state, objections(date).daysLeft])).toEqual([
      ['running', 0],
      ['running', 0],
    ]);
    expect(objections('2025-04-22').state).not.toBe('running');
  });

  it('says which day is meant', () => {
    expect(explain(objections('2025-04-01'))).toMatch(
      /DSU 16.2: Monday 21 April 2025; the WTO is usually closed on Good Friday, which would make it Thursday 17 April 2025, but only the list of the WTO decides: that day is safe$/m,
    );
  });
});

// Requested 2019-04-12: the tenth day is Easter Monday 2019-04-22.
describe('a right that opens after a failure (DSU 4.3)', () => {
  const asked = [fact('2019-04-12', 'consultations.requested'), fact('2019-04-23', 'consultations.notAnswered')];
  const RULE = 'dsu-4-3-panel-if-no-reply';
  const panelOn = (date: string, options?: ReplayOptions) =>
    short(on(date, [...asked, fact(date, 'panel.requested')], options).irregularities);

  it('opens on the safe, later day', () => {
    const { opens, opensAtEarliest, lastDay, due, dueAtLatest } = limit(on('2019-04-23', asked), RULE);
    expect({ opens, opensAtEarliest, lastDay, due, dueAtLatest }).toEqual({
      opens: '2019-04-24',
      opensAtEarliest: '2019-04-23',
      lastDay: '2019-04-23',
    });
    expect(limit(on('2019-04-23', asked, ALL_WORKED), RULE)).toMatchObject({
      lastDay: '2019-04-22',
      opens: '2019-04-23',
    });
    expect(limit(on('2019-04-23', asked, ALL_WORKED), RULE)).not.toHaveProperty('opensAtEarliest');
  });

  it('waits to the day before, with the days that are left to the safe day', () => {
    const { state, daysLeft } = limit(on('2019-04-23', asked), RULE);
    expect([state, daysLeft, limit(on('2019-04-24', asked), RULE).state]).toEqual(['waiting', 1, 'open']);
    expect(on('2019-04-23', asked).nextSteps.find(({ rule }) => rule === RULE)?.from).toBe('2019-04-24');
  });

  it('is not exercised too early from the earlier day on', () => {
    expect(panelOn('2019-04-23')).toEqual([]);
    const closed = { calendar: { closed: ['2019-04-22'] } };
    // Some hold that the day of the reply does not move: in doubt an act is not irregular (amendments, D7).
    expect(panelOn('2019-04-23', closed)).toEqual([]);
    expect(panelOn('2019-04-23', { ...closed, readings: { 'dsu-4-3-duties-roll': 'rolls' } })).toEqual([
      'dsu-4-7-request-panel premature 50',
    ]);
  });

  it('only ever opens: the agenda has no last day of it', () => {
    const items = agenda([disputeOf(asked)], { from: '2019-04-23', days: 90 });
    const waits = items.filter(({ deadline }) => deadline.kind === 'waitingPeriod');
    expect(waits.map(({ on: what }) => what)).toEqual(['opens', 'opens']);
    expect(waits.map(({ deadline }) => 'due' in deadline)).toEqual([false, false]);
  });
});

/*
 * Counted by hand. Ascension Day 2019 was Thursday 30 May: ten days before 12 June are Sunday 2 June, so the notice
 * goes out on Friday 31 May, and the last working day before is Thursday 30 May, surely Wednesday 29 May. The sixty
 * days of DSU 16.4 from 13 April end on 12 June. Easter Monday 2025 was 21 April, Good Friday the 18th.
 */
describe('every day that counts back (amendments, A1, C7, E)', () => {
  const meeting = (date: string, day: string) => fact(date, 'dsb.meetingScheduled', { on: day });
  const adopted = [
    fact('2024-05-06', 'report.adopted', { recommendations: true }),
    fact('2024-06-03', 'rpt.agreed', { expires: '2025-12-31' }),
  ];
  const arbitration = [fact('2024-02-01', 'arbitration.agreed'), fact('2025-03-03', 'panel.finalReportIssued')];
  const cases: [string, string, string, DisputeEvent[]][] = [
    ['dsb-rules-agenda-closure', '2019-05-29', '2019-05-30', [meeting('2019-05-02', '2019-06-12')]],
    ['dsb-rules-last-filing-16-4', '2019-05-29', '2019-05-30', [fact('2019-04-13', 'panel.reportCirculated')]],
    ['dsu-21-6-status-report', '2025-04-17', '2025-04-21', [...adopted, meeting('2025-04-01', '2025-05-01')]],
    [
      'mpia-request-suspension',
      '2025-04-17',
      '2025-04-21',
      [...arbitration, fact('2025-03-04', 'panel.circulationAnticipated', { on: '2025-05-01' })],
    ],
  ];

  it.each(cases)('%s is due on the safe day %s, at the latest on %s', (rule, safe, latest, facts) => {
    const day = facts.at(-1)?.date ?? '';
    const { lastDay, due, dueAtLatest } = limit(on(day, facts), rule);
    expect([lastDay, due, dueAtLatest]).toEqual([safe, safe, latest]);
    const certain = limit(on(day, facts, ALL_WORKED), rule);
    expect([certain.due, certain.dueAtLatest]).toEqual([latest, undefined]);
    expect(limit(on(latest, facts), rule)).toMatchObject({ state: 'running', daysLeft: 0 });
  });

  it('what counts back from a day in doubt is derived from the day that week-ends alone give (DSB Rules 2 and 3)', () => {
    // Ten days before 1 May are Easter Monday: the notice goes out then, or on Thursday 17 April.
    const closing = limit(on('2025-04-01', [meeting('2025-04-01', '2025-05-01')]), 'dsb-rules-agenda-closure');
    expect([closing.due, closing.dueAtLatest]).toEqual(['2025-04-16', '2025-04-18']);
    expect(closing.derivation.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'endOf 2025-04-21',
      'period 2025-04-20',
      'rolled 2025-04-18',
      'inDoubt 2025-04-16',
    ]);
  });

  it('an act that must come so long before another is met up to the later day (MPIA Annex 1 para 3)', () => {
    // Forty-five days before 5 June are Easter Monday.
    const stateOn = (date: string) =>
      limit(
        on(date, [...arbitration, fact(date, 'panel.circulationAnticipated', { on: '2025-06-05' })]),
        'mpia-circulation-notice',
      );
    expect(['2025-04-17', '2025-04-21', '2025-04-22'].map((date) => stateOn(date).state)).toEqual([
      'met',
      'met',
      'metLate',
    ]);
  });
});

// Day sixty of 3 February 2010 is Easter Sunday 4 April; from it the delay counts, whatever the day is moved to.
describe('the additional time of a delay (DSU 20; amendments, B, E)', () => {
  it('is measured from the last day before it is moved, in doubt or not', () => {
    const facts = [
      fact('2009-03-02', 'panel.established'),
      fact('2009-03-20', 'panel.composed'),
      fact('2010-01-15', 'panel.reportCirculated'),
      fact('2010-02-03', 'appeal.notified'),
      fact('2010-03-22', 'appeal.delayNotified'),
    ];
    const sixty = limit(on('2010-03-22', facts), 'dsu-17-5-sixty');
    expect([sixty.due, sixty.dueAtLatest]).toEqual(['2010-04-05', '2010-04-06']);
    // Twelve months to 2 March 2010, and ten days to 14 April.
    const lasts = [{}, ALL_WORKED].map((options) => {
      const status = on('2010-04-14', [...facts, fact('2010-04-14', 'appeal.reportCirculated')], options);
      return limit(status, 'dsu-20-appeal').lastDay;
    });
    expect(lasts).toEqual(['2010-03-12', '2010-03-12']);
  });
});

describe('an agenda of so many days', () => {
  const dispute = disputeOf([fact('2019-09-11', 'consultations.requested')]);

  it('counts the first day and the last', () => {
    for (const days of [0, 7, 12, 13])
      expect(agenda([dispute], { from: '2019-09-11', days })).toEqual(
        agenda([dispute], {
          from: '2019-09-11',
          to: new Date(Date.UTC(2019, 8, 11 + days)).toISOString().slice(0, 10),
        }),
      );
    expect(agenda([dispute], { from: '2019-09-16', days: 7 }).map(({ date }) => date)).toEqual(['2019-09-23']);
    expect(agenda([dispute], { from: '2019-09-16', days: 6 })).toEqual([]);
  });

  it.each([
    [{ days: -1 }, 'days'],
    [{ days: 1.5 }, 'days'],
    [{ days: '7' }, 'days'],
    [{ days: 7, to: '2019-09-18' }, 'to'],
    [{}, 'to'],
  ])('is refused with %j', (window, path) => {
    expect(() => agenda([dispute], { from: '2019-09-11', ...window } as never)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
    );
  });
});
