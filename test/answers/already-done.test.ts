import { describe, expect, it } from 'vitest';
import { french } from '../../src/french.js';
import { type DisputeEvent, english, explain, replay, statusOn, type Track } from '../../src/index.js';
import { type RuleId, rules } from '../../src/law.js';
import { spanish } from '../../src/spanish.js';

/*
 * What follows otherwise is a task of somebody. Once the record shows that it is done nobody is told to do it: DSU 12.9,
 * 17.5 and 21.5 ask for one notice of the delay, and DSU 22.2, SCM 4.10 and 7.9 for one authorization.
 */

const toPanel: readonly DisputeEvent[] = [
  { type: 'consultations.requested', date: '2010-01-04' },
  { type: 'panel.requested', date: '2010-04-01' },
  { type: 'panel.established', date: '2010-04-20' },
  { type: 'panel.composed', date: '2010-06-01' },
];
const toReport: readonly DisputeEvent[] = [...toPanel, { type: 'panel.reportCirculated', date: '2010-11-22' }];
const toAppeal: readonly DisputeEvent[] = [...toReport, { type: 'appeal.notified', date: '2010-12-13' }];
const adopted: DisputeEvent = { type: 'report.adopted', date: '2011-01-10', recommendations: true };
const toPeriod: readonly DisputeEvent[] = [
  ...toReport,
  adopted,
  { type: 'rpt.agreed', date: '2011-02-10', expires: '2011-10-10' },
];
const withdrawal: DisputeEvent = { ...adopted, withdrawalPeriod: { days: 90 } };

interface Case {
  readonly rule: RuleId;
  readonly track?: Track;
  readonly events: readonly DisputeEvent[];
  readonly done: readonly DisputeEvent[];
  readonly on: string;
}

const request: DisputeEvent = { type: 'retaliation.requested', date: '2011-10-20' };
const granted: readonly DisputeEvent[] = [request, { type: 'retaliation.authorized', date: '2011-11-21' }];
const arbitrated: readonly DisputeEvent[] = [
  request,
  { type: 'retaliation.objected', date: '2011-10-21' },
  { type: 'retaliation.awardCirculated', date: '2012-02-01' },
  { type: 'retaliation.requested', date: '2012-02-10' },
  { type: 'retaliation.authorized', date: '2012-02-21' },
];

const cases: readonly Case[] = [
  {
    rule: 'dsu-12-8-final-report',
    events: toPanel,
    done: [{ type: 'panel.delayNotified', date: '2010-11-20' }],
    on: '2010-11-25',
  },
  {
    rule: 'dsu-12-8-final-report-urgent',
    events: [{ ...toPanel[0], urgent: true } as DisputeEvent, ...toPanel.slice(1)],
    done: [{ type: 'panel.delayNotified', date: '2010-08-20' }],
    on: '2010-08-25',
  },
  {
    rule: 'dsu-17-5-sixty',
    events: toAppeal,
    done: [{ type: 'appeal.delayNotified', date: '2011-02-01' }],
    on: '2011-02-03',
  },
  {
    ...{ rule: 'scm-4-9-ab-report', track: 'prohibitedSubsidy', events: toAppeal },
    ...{ done: [{ type: 'appeal.delayNotified', date: '2011-01-03' }], on: '2011-01-05' },
  },
  {
    ...{ rule: 'scm-7-7-ab-sixty', track: 'actionableSubsidy', events: toAppeal },
    ...{ done: [{ type: 'appeal.delayNotified', date: '2011-02-01' }], on: '2011-02-03' },
  },
  {
    rule: 'dsu-21-5-report',
    events: [
      ...toPeriod,
      { type: 'compliance.panel.requested', date: '2011-11-01' },
      { type: 'compliance.panel.established', date: '2011-11-15' },
    ],
    done: [{ type: 'compliance.panel.delayNotified', date: '2012-02-01' }],
    on: '2012-02-03',
  },
  { rule: 'dsu-21-3-reasonable-period', events: toPeriod, done: [request], on: '2011-11-01' },
  {
    rule: 'scm-4-10-withdrawal-period',
    track: 'prohibitedSubsidy',
    events: [...toReport, withdrawal],
    done: granted,
    on: '2012-03-01',
  },
  {
    rule: 'scm-4-10-withdrawal-period',
    track: 'prohibitedSubsidy',
    events: [...toReport, withdrawal],
    done: arbitrated,
    on: '2012-03-01',
  },
  {
    rule: 'scm-7-9-six-months',
    track: 'actionableSubsidy',
    events: [...toReport, adopted],
    done: granted,
    on: '2012-03-01',
  },
];

function saidOn({ rule, track, on }: Case, events: readonly DisputeEvent[], complainants = ['Korea']) {
  const record = { title: 'A case', complainants, respondent: 'Japan', events, ...(track && { track }) };
  const { deadlines, nextSteps } = statusOn(replay(record), on);
  return [...deadlines, ...nextSteps].filter((one) => one.rule === rule);
}

describe('what follows if a task is not done', () => {
  it.each(cases)('is left out under $rule once it is on record', (one) => {
    const before = saidOn(one, one.events);
    expect(before.map(({ otherwise }) => otherwise !== undefined)).toEqual([true, true]);
    const after = saidOn(one, [...one.events, ...one.done]);
    // The notice puts an end to the sixty days of an appeal.
    expect(after).toHaveLength(one.done[0]?.type === 'appeal.delayNotified' ? 0 : 2);
    for (const answer of after) {
      expect(answer).not.toHaveProperty('otherwise');
      for (const language of [english, french, spanish])
        expect(explain(answer, language)).not.toContain(language.rules[one.rule].otherwise?.slice(1) ?? '');
    }
  });

  it('is left out by every rule wherever it is a notice of a delay', () => {
    const notices = rules.filter(({ id }) => /must inform the DSB in writing/.test(english.rules[id].otherwise ?? ''));
    expect(notices.length).toBeGreaterThan(5);
    for (const { id, otherwiseUnder, halvedFrom, supersededBy = [] } of notices)
      expect([id, otherwiseUnder ?? halvedFrom ?? supersededBy.includes('appeal.delayNotified')]).not.toEqual([
        id,
        false,
      ]);
    for (const { id, otherwiseUnder = [] } of rules)
      for (const other of otherwiseUnder) expect([id, rules.some((one) => one.id === other)]).toEqual([id, true]);
  });

  it('stays for the complainant who has not asked yet', () => {
    const events = [...toPeriod, { ...request, by: 'Korea' }];
    const period = { rule: 'dsu-21-3-reasonable-period', events, done: [], on: '2011-11-01' } as const;
    expect(saidOn(period, events, ['Brazil', 'Korea']).map(({ otherwise }) => otherwise !== undefined)).toContain(true);
    const both = [...events, { ...request, by: 'Brazil', date: '2011-10-21' }];
    expect(saidOn(period, both, ['Brazil', 'Korea']).map(({ otherwise }) => otherwise !== undefined)).not.toContain(
      true,
    );
  });

  it('is said again of a new appeal', () => {
    const events: readonly DisputeEvent[] = [
      ...toAppeal,
      { type: 'appeal.delayNotified', date: '2010-12-20' },
      { type: 'appeal.withdrawn', date: '2010-12-21' },
      { type: 'appeal.notified', date: '2011-01-10' },
    ];
    const said = saidOn({ rule: 'dsu-17-5-sixty', events, done: [], on: '2011-02-01' }, events);
    expect(said.map(({ otherwise }) => otherwise !== undefined)).toEqual([true, true]);
  });
});
