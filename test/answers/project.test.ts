import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Projection, type ProjectOptions, project } from '../../src/answers/project.js';
import type { ProjectedStep } from '../../src/answers/projection/step.js';
import {
  append,
  type Dispute,
  type DisputeEvent,
  type EventType,
  parseEvent,
  parseRecord,
  replay,
  statusOn,
} from '../../src/index.js';
import { ruleById } from '../../src/law.js';
import { standingOn } from '../../src/replay/dispute.js';
import { departuresOf } from '../../src/replay/irregularities.js';
import { adopted, disputeWith, fact, upTo, withPeriod } from '../dispute/facts.js';
import { atLeast, namedRecords } from '../history/records.js';
import { kept, replayed } from '../history/replayed.js';
import { isWhole } from '../setup/whole.js';
import { daysAfter, daysBetween } from './counting.js';

const file = new URL('../../examples/records/ds590.json', import.meta.url);
const ds590 = replay(parseRecord(JSON.parse(readFileSync(file, 'utf8'))));

/** The event, date and rule of each step: `['panel.requested', '2019-11-11', 'dsu-4-7-request-panel']`. */
const told = ({ steps }: Projection) => steps.map(({ event, date, rule }) => [event, date, rule]);

function stepTo(event: EventType, projection: Projection): Partial<ProjectedStep> {
  return projection.steps.find((step) => step.event === event) ?? {};
}

const factOf = ({ event, date, notBefore, period, recourse }: ProjectedStep): DisputeEvent =>
  parseEvent({ type: event, date: date ?? notBefore, ...(period && { period }), ...(recourse && { recourse }) });

const everyWay: readonly ProjectOptions[] = [
  { pace: 'fastest', appeal: false },
  { pace: 'fastest', appeal: true },
  { pace: 'slowest', appeal: false },
  { pace: 'slowest', appeal: true },
];

/* Amendments, D8: dormant from the day after the third anniversary of the last fact. */
describe('a dispute in which nothing has happened for three years', () => {
  const composed = disputeWith(upTo('panel.composed'));
  const last = statusOn(composed, '2010-12-31').lastFact ?? '';
  const [before, after] = ['2013-05-31', '2013-12-31'];

  it.each(everyWay)('begins with no duty of the panel: %j', (way) => {
    expect(last < '2010-12-31').toBe(true);
    expect(project(composed, before, way).steps[0]).toMatchObject({ event: 'panel.timetableFixed', late: true });
    expect(statusOn(composed, after).dormant).toBeDefined();
    const { steps, states, days } = project(composed, after, way);
    expect([steps, days, states]).toEqual([[], undefined, statusOn(composed, after).states]);
  });

  it('begins with a right that nobody has used', () => {
    const requested = disputeWith(upTo('consultations.requested'));
    expect(statusOn(requested, after).dormant).toBeDefined();
    expect(project(requested, after).steps[0]).toMatchObject({ event: 'panel.requested', date: after });
    expect(project(disputeWith(withPeriod), '2016-12-30').steps[0]).toMatchObject({ event: 'retaliation.requested' });
  });

  it('begins with no adoption by the DSB', () => {
    const circulated = disputeWith(upTo('panel.reportCirculated'));
    expect(project(circulated, '2014-12-31').steps).toEqual([]);
  });
});

// Dates counted by hand from DSU 4.7, Rule 3 of the DSB, DSU 12.3, Appendix 3, 16.1, 22.2.
describe('DS590 from its request for consultations, at the fastest pace', () => {
  const projection = project(ds590, '2019-09-11', { pace: 'fastest' });

  it('Korea requests a panel on the day after the sixty days: Monday 11 November 2019', () => {
    expect(projection.steps[0]).toEqual({
      event: 'panel.requested',
      date: '2019-11-11',
      limit: 'law',
      rule: 'dsu-4-7-request-panel',
      citation: 'DSU 4.7',
      who: 'complainant',
      member: 'Korea',
    });
  });

  it('the DSB establishes the panel eleven days later, because its agenda closes before, and the panel is composed at once', () => {
    expect(told(projection).slice(1, 3)).toEqual([
      ['panel.established', '2019-11-22', 'dsb-rules-agenda-closure'],
      ['panel.composed', '2019-11-22', undefined],
    ]);
    expect(stepTo('panel.composed', projection)).toMatchObject({ limit: 'none', citation: 'DSU 8.6' });
  });

  it('the panel takes the lower ends of Appendix 3, twenty-three weeks after the week of the timetable', () => {
    expect(stepTo('panel.timetableFixed', projection).date).toBe('2019-11-29');
    expect(stepTo('panel.reportCirculated', projection).date).toBe(daysAfter('2019-11-29', 23 * 7));
  });

  it('the DSB adopts on the twenty-first day, and authorizes retaliation at the first meeting after a period of no days', () => {
    expect(told(projection).slice(-6)).toEqual([
      ['report.adopted', '2020-05-29', 'dsu-16-1-not-before'],
      ['implementation.intentionsStated', '2020-05-29', 'dsu-21-3-intentions'],
      ['rpt.agreed', '2020-05-29', 'dsu-21-3-b-agree-rpt'],
      ['rpt.expired', '2020-05-29', 'dsu-21-3-reasonable-period'],
      ['retaliation.requested', '2020-05-30', 'dsu-22-2-request-suspension'],
      // Monday 1 June is Whit Monday: the agenda of Friday 12 June closes on 29 May, that of Monday 15 June on 4 June (E).
      ['retaliation.authorized', '2020-06-15', 'dsb-rules-agenda-closure'],
    ]);
    expect(projection.days).toBe(278);
  });

  it('the path knows nothing of what happened later', () => {
    const young = disputeWith(ds590.record.events.slice(0, 1), { header: headerOf(ds590) });
    expect(project(young, '2019-09-11')).toEqual(projection);
  });

  it('the path ends with an appeal that nobody can decide', () => {
    const appealed = project(ds590, '2019-09-11', { appeal: true });
    expect(appealed.steps.at(-1)).toMatchObject({ event: 'appeal.notified', date: '2020-05-08', who: 'eitherParty' });
    expect(appealed.states).toEqual(['appeal.noDivision']);
  });
});

const headerOf = ({ record: { events: _, ...header } }: Dispute) => header;

describe('DS590 at the slowest pace', () => {
  it('the request has no limit, and what counts from it has a length and no date', () => {
    const { steps, days } = project(ds590, '2019-09-11', { pace: 'slowest' });
    expect(days).toBeUndefined();
    expect(steps.filter(({ date }) => date !== undefined)).toEqual([]);
    expect(steps[0]).toMatchObject({ event: 'panel.requested', limit: 'none', notBefore: '2019-11-11' });
    expect(steps[1]).toMatchObject({ event: 'panel.deferred', limit: 'none', who: 'respondent', member: 'Japan' });
    expect(steps[2]).toMatchObject({ event: 'panel.established', limit: 'relative', after: 'panel.deferred' });
    expect(steps.find(({ event }) => event === 'report.adopted')).toMatchObject({
      limit: 'relative',
      rule: 'dsu-16-4-adopt',
      within: { days: 60 },
      after: 'panel.reportCirculated',
    });
  });

  // Established on 2020-07-29: nine months are 2021-04-29, sixty days more 2021-06-28, ninety from there
  // 2021-09-26, fifteen months 2022-09-28, sixty days 2022-11-27.
  it('a step has a date again where the law counts from a fact that has one', () => {
    const projection = project(ds590, '2020-07-29', { pace: 'slowest' });
    expect(projection.steps[0]).toMatchObject({
      event: 'panel.compositionRequested',
      limit: 'none',
      notBefore: '2020-08-19',
    });
    expect(projection.steps[1]).toMatchObject({
      event: 'panel.composed',
      within: { days: 10 },
      after: 'panel.compositionRequested',
    });
    expect(told(projection).filter(([, date]) => date !== undefined)).toEqual([
      ['panel.reportCirculated', '2021-04-29', 'dsu-12-9-nine-month-cap'],
      ['report.adopted', '2021-06-28', 'dsu-16-4-adopt'],
      ['implementation.intentionsStated', '2021-07-28', 'dsu-21-3-intentions'],
      ['rpt.awarded', '2021-09-26', 'dsu-21-3-c-award'],
      ['rpt.expired', '2022-09-28', 'dsu-21-3-reasonable-period'],
      // Day 30 is Friday 28 October: notice on Tuesday 18 October, agenda closed on the Monday (amendments, C7).
      ['retaliation.requested', '2022-10-17', 'dsb-rules-last-filing-22-6'],
      ['retaliation.awardCirculated', '2022-11-27', 'dsu-22-6-arbitration'],
    ]);
    expect(stepTo('rpt.awarded', projection).period).toEqual({ months: 15 });
  });

  it('the circulation is late where the nine months are over', () => {
    const circulation = stepTo('panel.reportCirculated', project(ds590, '2022-03-01', { pace: 'slowest' }));
    expect(circulation).toMatchObject({
      late: true,
      limit: 'relative',
      within: { weeks: 3 },
      after: 'panel.finalReportIssued',
    });
  });

  it('nothing is ahead once the complaint is withdrawn', () => {
    const { steps, states, days } = project(ds590, '2023-03-23', { pace: 'slowest' });
    expect([steps, states, days]).toEqual([[], ['ended.withdrawn'], undefined]);
  });
});

describe('a panel at work', () => {
  const composed = disputeWith(upTo('panel.composed'));

  // Composed on 2010-06-10, established on 2010-05-18.
  it('the panel takes Appendix 3 at its longest, exceeds the six months of DSU 12.8, and circulates by the ninth month', () => {
    const projection = project(composed, '2010-06-10', { pace: 'slowest', appeal: true });
    expect(stepTo('panel.finalReportIssued', projection)).toMatchObject({
      date: daysAfter('2010-06-10', 7 + 31 * 7),
      exceeds: ['dsu-12-8-final-report'],
    });
    expect(stepTo('panel.reportCirculated', projection).date).toBe('2011-02-18');
  });

  it('at the slowest the report is appealed on the last day, decided on the ninetieth and adopted on the thirtieth', () => {
    const projection = project(composed, '2010-06-10', { pace: 'slowest', appeal: true });
    expect(told(projection).filter(([event]) => /^(appeal|report)\./.test(String(event)))).toEqual([
      ['appeal.notified', '2011-04-19', 'dsu-16-4-appeal'],
      ['appeal.reportCirculated', '2011-07-18', 'dsu-17-5-ninety-cap'],
      ['report.adopted', '2011-08-17', 'dsu-17-14-adopt'],
    ]);
  });

  it('at the fastest the report is appealed on the first day, decided on the sixtieth and adopted at the first meeting', () => {
    const circulated = disputeWith(upTo('panel.reportCirculated'));
    expect(told(project(circulated, '2011-02-01', { appeal: true })).slice(0, 3)).toEqual([
      ['appeal.notified', '2011-02-01', 'dsu-16-4-appeal'],
      // Day 60 is Saturday 2 April: the Appellate Body's days move.
      ['appeal.reportCirculated', '2011-04-04', 'dsu-17-5-sixty'],
      ['report.adopted', '2011-04-15', 'dsb-rules-agenda-closure'],
    ]);
  });

  it('the panel resumes on the day after a suspension whose end is known', () => {
    const suspended = append(composed, fact('2010-07-01', 'panel.suspended', { until: '2010-09-30' }));
    expect(project(suspended, '2010-07-02').steps[0]).toMatchObject({ event: 'panel.resumed', date: '2010-10-01' });
  });

  it('a panel that is suspended without an end has twelve months to resume', () => {
    const suspended = append(composed, fact('2010-07-01', 'panel.suspended'));
    expect(project(suspended, '2010-07-02').steps[0]).toMatchObject({ event: 'panel.resumed', date: '2010-07-02' });
    const last = { event: 'panel.resumed', date: '2011-07-01', rule: 'dsu-12-12-lapse' };
    expect(project(suspended, '2010-07-02', { pace: 'slowest' }).steps[0]).toMatchObject(last);
    expect(project(suspended, '2011-07-02')).toMatchObject({ steps: [], states: ['ended.panelLapsed'] });
  });
});

describe('a report before the DSB whose time has run out', () => {
  const circulated = disputeWith(upTo('panel.reportCirculated'));

  it.each(['fastest', 'slowest'] as const)(
    'the report is adopted on the date asked, late, and not appealed (%s)',
    (pace) => {
      const [first] = project(circulated, '2011-05-02', { pace, appeal: true }).steps;
      expect(first).toMatchObject({ event: 'report.adopted', date: '2011-05-02', rule: 'dsu-16-4-adopt', late: true });
    },
  );
});

describe('an appeal by arbitration', () => {
  const events = [
    fact('2021-01-04', 'consultations.requested'),
    fact('2021-04-01', 'panel.requested'),
    fact('2021-05-18', 'panel.established'),
    fact('2021-06-10', 'panel.composed'),
    fact('2021-07-01', 'arbitration.agreed'),
    fact('2022-07-01', 'panel.finalReportIssued'),
  ];

  it('the appeal follows a suspension before the report is circulated, and ends in an award of the ninetieth day', () => {
    // Day 90 after 4 July is Sunday 2 October.
    expect(told(project(disputeWith(events), '2022-07-04', { appeal: true })).slice(0, 3)).toEqual([
      ['panel.suspended', '2022-07-04', undefined],
      ['appeal.notified', '2022-07-04', 'mpia-notice-of-appeal'],
      ['arbitration.awardNotified', '2022-10-03', 'mpia-ninety-day-award'],
    ]);
  });

  it('the panel circulates its report where nobody appeals', () => {
    const [first] = project(disputeWith(events), '2022-07-04', { pace: 'slowest' }).steps;
    expect(first).toMatchObject({
      event: 'panel.reportCirculated',
      date: '2022-07-22',
      exceeds: ['dsu-12-9-nine-month-cap'],
    });
  });
});

describe('implementation', () => {
  it('the path goes from the end of the period on record to an authorization within thirty days', () => {
    // The period ends on Sunday 2012-01-15 and does not move.
    const projection = project(disputeWith(withPeriod), '2011-06-01');
    expect(told(projection)).toEqual([
      ['rpt.expired', '2012-01-15', 'dsu-21-3-reasonable-period'],
      ['retaliation.requested', '2012-01-16', 'dsu-22-2-request-suspension'],
      // On the agenda of Friday 27 January, which closes on Monday 16 January, the day before the notice (A1).
      ['retaliation.authorized', '2012-01-27', 'dsb-rules-agenda-closure'],
    ]);
  });

  it('the path follows a compliance proceeding first, which has ninety days', () => {
    const events = [...withPeriod, fact('2012-02-01', 'compliance.panel.requested')];
    const [established, circulated, adoption] = project(disputeWith(events), '2012-02-01').steps;
    expect(established).toMatchObject({ event: 'compliance.panel.established', date: '2012-02-13', recourse: 1 });
    expect(circulated).toMatchObject({
      event: 'compliance.panel.reportCirculated',
      date: '2012-05-13',
      rule: 'dsu-21-5-report',
    });
    expect(adoption).toMatchObject({ event: 'compliance.report.adopted', date: '2012-06-04' });
  });

  it('nothing follows where the respondent says that it has complied, or where nothing is recommended', () => {
    const claimed = [...withPeriod, fact('2011-09-01', 'implementation.complianceClaimed')];
    expect(project(disputeWith(claimed), '2011-09-01').steps).toEqual([]);
    expect(project(disputeWith(adopted(false)), '2011-03-15')).toMatchObject({
      steps: [],
      states: ['ended.noFurtherAction'],
    });
  });

  it('a subsidy has no reasonable period: the law gives six months (SCM 7.9), or what the panel set (SCM 4.7)', () => {
    const actionable = disputeWith(adopted(true), { header: { track: 'actionableSubsidy' } });
    expect(stepTo('retaliation.requested', project(actionable, '2011-03-15'))).toMatchObject({
      date: '2011-09-16',
      rule: 'scm-7-9-countermeasures',
    });
    const prohibited = disputeWith(adopted(true), { header: { track: 'prohibitedSubsidy' } });
    expect(told(project(prohibited, '2011-03-15')).map(([event]) => event)).toEqual([
      'implementation.intentionsStated',
    ]);
  });
});

describe('the schedule that the WTO publishes', () => {
  // https://www.wto.org/english/thewto_e/whatis_e/tif_e/disp1_e.htm: 60 days, 45 days, 6 months, 3 weeks, 60 days: 1 year.
  const published = project(ds590, '2019-09-11', { profile: 'published' });

  it('the steps add up to 368 days from the request for consultations', () => {
    expect(published.from).toBe('2019-09-11');
    expect(published.days).toBe(368);
    expect(daysBetween('2019-09-11', published.steps.at(-1)?.date ?? '')).toBe(368);
    expect(published.steps.map(({ within }) => within)).toEqual([
      { days: 60 },
      { days: 45 },
      { months: 6 },
      { weeks: 3 },
      { days: 60 },
    ]);
  });

  it('each step names its rule, or practice, and the projection names its profile', () => {
    expect(published.profile).toBe('published');
    expect(published).not.toHaveProperty('states');
    expect(published.steps.map(({ event, rule, limit }) => [event, rule ?? limit])).toEqual([
      ['panel.requested', 'dsu-4-7-request-panel'],
      ['panel.composed', 'practice'],
      ['panel.finalReportIssued', 'dsu-12-8-final-report'],
      ['panel.reportCirculated', 'dsu-app3-12-k'],
      ['report.adopted', 'dsu-16-4-adopt'],
    ]);
  });

  it('an appeal takes sixty to ninety days and thirty more', () => {
    const appealed = (pace: 'fastest' | 'slowest') =>
      project(ds590, '2019-09-11', { profile: 'published', appeal: true, pace });
    expect(appealed('fastest').days).toBe(368 + 60 + 30);
    expect(appealed('slowest').days).toBe(368 + 90 + 30);
    expect(
      appealed('slowest')
        .steps.slice(-3)
        .map(({ event, who, rule }) => [event, who, rule]),
    ).toEqual([
      ['appeal.notified', 'eitherParty', 'dsu-16-4-appeal'],
      ['appeal.reportCirculated', 'appellateBody', 'dsu-17-5-ninety-cap'],
      ['report.adopted', 'dsb', 'dsu-17-14-adopt'],
    ]);
    expect(stepTo('appeal.reportCirculated', appealed('slowest'))).toMatchObject({
      shortest: { days: 60 },
      longest: { days: 90 },
      rule: 'dsu-17-5-ninety-cap',
    });
  });

  it('the schedule counts from the date asked where nothing is on record yet', () => {
    expect(project(ds590, '2019-09-10', { profile: 'published' }).from).toBe('2019-09-10');
  });
});

describe('a projection', () => {
  it.each(everyWay)('a projection begins before the first fact (%o)', (way) => {
    expect(project(ds590, '2019-09-10', way).steps[0]).toMatchObject({ event: 'consultations.requested' });
  });

  it('a projection refuses a date that is none', () => {
    expect(() => project(ds590, '2019-02-30')).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
  });

  it.each(['0001-01-01', '9999-12-31'])('a projection stays in the calendar (%s)', (date) => {
    for (const way of everyWay)
      for (const step of project(disputeWith([]), date, way).steps) expect(factOf(step).date >= date).toBe(true);
    expect(() => project(disputeWith([]), date, { profile: 'published' })).not.toThrow();
  });

  it('a projection is an immutable value', () => {
    const projection = project(ds590, '2019-09-11');
    expect([projection, projection.steps, ...projection.steps].every(Object.isFrozen)).toBe(true);
  });
});

/*
 * Every n-th prefix of the real records, in each of the four ways, asked on the day of its last fact,
 * forty-five days or five hundred days later, in turn. PROJECTION_STRIDE=1 takes them all.
 */
const STRIDE = Number(process.env['PROJECTION_STRIDE'] ?? (isWhole ? 13 : 26));
const LATER = [0, 45, 500];

interface Asked {
  readonly name: string;
  readonly dispute: Dispute;
  readonly date: string;
}

function sampled(): Asked[] {
  const all: Asked[] = [];
  let count = 0;
  for (const { name, record } of namedRecords) {
    const dates = [...new Set(record.events.map(({ date }) => date))].sort();
    const whole = replayed(record);
    for (const date of dates) {
      count += 1;
      if (count % STRIDE !== 0) continue;
      const events = record.events.filter((event) => event.date <= date);
      const dispute =
        events.length === record.events.length ? whole : replay({ ...record, events }, { policy: 'lenient' });
      all.push({ name, dispute, date: daysAfter(date, LATER[(count / STRIDE) % LATER.length] ?? 0) });
    }
  }
  return all;
}

/** Nobody appeals, at the fastest and at the slowest. */
const fastest = kept(({ dispute, date }: Asked) => project(dispute, date));
const slowest = kept(({ dispute, date }: Asked) => project(dispute, date, { pace: 'slowest' }));

const departuresIn = (dispute: Dispute) => departuresOf(standingOn(dispute, Infinity).snapshot).length;

/** What is wrong with the steps, appended one after the other. */
function problemsOf({ dispute, date }: Asked, { steps }: Projection): string[] {
  const problems: string[] = [];
  let now = dispute;
  let before = { date, departures: departuresIn(dispute) };
  for (const step of steps) {
    const event = factOf(step);
    const next = append(now, event);
    const departures = departuresIn(next);
    if (event.date < before.date) problems.push(`${step.event} on ${event.date} goes back`);
    if (next.gaps.length > now.gaps.length) problems.push(`${step.event} implies what is missing`);
    if (departures > before.departures && !step.late) problems.push(`${step.event} on ${event.date} is irregular`);
    before = { date: event.date, departures };
    now = next;
  }
  return problems;
}

const firstDays = ({ steps }: Projection) =>
  new Map(steps.map((step) => [step.event, step.date ?? step.notBefore ?? '']));

describe('from every sampled prefix of every real record', () => {
  const asked = sampled();

  it('each step is possible, in order, and regular unless it says that its time had run out', {
    timeout: 120_000,
  }, () => {
    let steps = 0;
    const problems = asked.flatMap((one) =>
      everyWay.flatMap((way) => {
        const projection = project(one.dispute, one.date, way);
        steps += projection.steps.length;
        return problemsOf(one, projection).map(
          (problem) => `${one.name} ${one.date} ${JSON.stringify(way)}: ${problem}`,
        );
      }),
    );
    expect(problems).toEqual([]);
    expect(steps).toBeGreaterThanOrEqual(atLeast(100_000 / STRIDE));
  });

  it('no step is slower at the fastest than at the slowest', { timeout: 60_000 }, () => {
    const problems = asked.flatMap((one) => {
      const slow = firstDays(slowest(one));
      return [...firstDays(fastest(one))].flatMap(([event, day]) =>
        day > (slow.get(event) ?? day)
          ? [`${one.name} ${one.date}: ${event} on ${day}, at the slowest on ${slow.get(event)}`]
          : [],
      );
    });
    expect(problems).toEqual([]);
  });

  it('each step has a date or the reason why it has none, and a rule of the table or an article', () => {
    for (const one of asked) {
      for (const { date: day, notBefore, limit, rule, citation } of slowest(one).steps) {
        expect(day === undefined).toBe(notBefore !== undefined);
        expect(limit === 'law').toBe(day !== undefined);
        expect(citation).toBe(rule === undefined ? citation : ruleById(rule).citation);
        expect(citation).not.toBe('');
      }
    }
  });

  /* Amendments, D8: in a dormant dispute duties and targets past their day have lapsed, and only rights are left. */
  it('a dormant dispute has no path that begins with a duty or an aim that has lapsed', () => {
    const found = asked.filter(({ dispute, date }) => statusOn(dispute, date).dormant);
    const starts = found.flatMap((one) =>
      everyWay.flatMap((way) => {
        const [first] = project(one.dispute, one.date, way).steps;
        const { pastDeadlines } = statusOn(one.dispute, one.date);
        const { rule, event, recourse, late } = first ?? {};
        const lapsed = pastDeadlines.find(
          (past) => past.rule === rule && past.recourse === recourse && past.state === 'lapsed',
        );
        return late && lapsed !== undefined && lapsed.duty !== 'may' ? [`${one.name} ${one.date}: ${event}`] : [];
      }),
    );
    expect(starts).toEqual([]);
  });

  it('a dispute that has ended has no path', () => {
    const ended = asked.filter(({ dispute, date }) => statusOn(dispute, date).stage === 'ended');
    expect(ended.length).toBeGreaterThan(0);
    for (const one of ended) expect(fastest(one).steps).toEqual([]);
  });
});
