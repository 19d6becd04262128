import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Deadline,
  type NextStep,
  parseRecord,
  type RuleId,
  replay,
  type Status,
  statusOn,
} from '../../src/index.js';

// Expected dates are counted by hand from DSU 4, 6, 8, 10 and 12; what happened is told by the
// sources in the record.
const file = new URL('../../examples/records/ds590.json', import.meta.url);
const ds590 = replay(parseRecord(JSON.parse(readFileSync(file, 'utf8'))));

function the(rule: RuleId, deadlines: readonly Deadline[]): Partial<Deadline> {
  const found = deadlines.filter((one) => one.rule === rule);
  expect([rule, found.length]).toEqual([rule, 1]);
  return found[0] ?? {};
}

const live = ({ deadlines }: Status, rule: RuleId) => the(rule, deadlines);
const past = (status: Status, rule: RuleId) => the(rule, status.pastDeadlines);
const stepsFor = ({ nextSteps }: Status, event: NextStep['event']) => nextSteps.filter((step) => step.event === event);
const rulesOf = (deadlines: readonly Deadline[]) => deadlines.map(({ rule }) => rule);

describe('DS590 on 2019-09-17, a day after the request was circulated', () => {
  const status = statusOn(ds590, '2019-09-17');

  it('is in consultations, and a panel must wait', () => {
    expect(status.stage).toBe('consultations');
    expect(status.states).toEqual(['consultations.window']);
    expect(status.wtoStatus).toEqual(['inConsultations']);
    expect(status).not.toHaveProperty('outcome');
  });

  it('Japan replies by Monday 23 September: the tenth day is a Saturday (4.3)', () => {
    expect(live(status, 'dsu-4-3-reply')).toMatchObject({
      citation: 'DSU 4.3',
      kind: 'deadline',
      holder: 'respondent',
      member: 'Japan',
      starts: '2019-09-11',
      due: '2019-09-23',
      state: 'running',
      daysLeft: 6,
      derivation: [
        { kind: 'trigger', date: '2019-09-11', event: 'consultations.requested' },
        { kind: 'period', date: '2019-09-21', length: { days: 10 } },
        { kind: 'rolled', date: '2019-09-23' },
      ],
    });
  });

  it('Japan enters into consultations by 11 October (4.3)', () => {
    expect(live(status, 'dsu-4-3-enter-consultations')).toMatchObject({
      due: '2019-10-11',
      member: 'Japan',
      daysLeft: 24,
    });
  });

  it('others may ask to join until 26 September, counted from circulation (4.11)', () => {
    expect(live(status, 'dsu-4-11-join')).toMatchObject({
      kind: 'window',
      holder: 'anyMember',
      starts: '2019-09-16',
      due: '2019-09-26',
      daysLeft: 9,
    });
  });

  it('the sixty days end on Sunday 10 November and do not roll: a panel from the 11th (4.7)', () => {
    expect(live(status, 'dsu-4-7-request-panel')).toMatchObject({
      kind: 'waitingPeriod',
      member: 'Korea',
      lastDay: '2019-11-10',
      opens: '2019-11-11',
      state: 'waiting',
      daysLeft: 55,
    });
  });

  it('has nothing else running, soonest first', () => {
    expect(rulesOf(status.deadlines)).toEqual([
      'dsu-4-3-reply',
      'dsu-4-11-join',
      'dsu-4-3-enter-consultations',
      'dsu-4-7-request-panel',
    ]);
    expect(status.pastDeadlines).toEqual([]);
  });
});

describe('DS590 on 2019-11-08, two days before the wait ends', () => {
  const status = statusOn(ds590, '2019-11-08');

  it('is still in the window', () => expect(status.states).toEqual(['consultations.window']));

  it('has both duties of Japan met, the second on its last day', () => {
    expect(past(status, 'dsu-4-3-reply')).toMatchObject({ state: 'met', due: '2019-09-23' });
    expect(past(status, 'dsu-4-3-enter-consultations')).toMatchObject({ state: 'met', due: '2019-10-11' });
    expect(status.irregularities).toEqual([]);
  });

  it('has the right to join lapsed', () => {
    expect(past(status, 'dsu-4-11-join')).toMatchObject({ state: 'lapsed' });
  });

  it('has one wait left, which opens in three days', () => {
    expect(rulesOf(status.deadlines)).toEqual(['dsu-4-7-request-panel']);
    expect(live(status, 'dsu-4-7-request-panel')).toMatchObject({ state: 'waiting', daysLeft: 3 });
  });

  it('Korea may request a panel from 11 November, earlier if both consider that consultations failed', () => {
    const steps = stepsFor(status, 'panel.requested');
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({
      who: 'complainant',
      member: 'Korea',
      duty: 'may',
      from: '2019-11-11',
      citation: 'DSU 4.7',
      rule: 'dsu-4-7-request-panel',
    });
    expect(steps[0]?.earlierIf).toContainEqual({ event: 'consultations.failed', citation: 'DSU 4.7' });
  });

  it('does not offer a default of Japan: it replied and consulted in time', () => {
    const offered = stepsFor(status, 'panel.requested')[0]?.earlierIf?.map(({ event }) => event) ?? [];
    expect(offered).toEqual(['consultations.failed']);
  });
});

describe('DS590 on 2019-11-11, the first day after the wait', () => {
  const status = statusOn(ds590, '2019-11-11');

  it('a panel may be requested: the wait is open', () => {
    expect(status.states).toEqual(['consultations.panelMayBeRequested']);
    expect(live(status, 'dsu-4-7-request-panel')).toMatchObject({ state: 'open', opens: '2019-11-11' });
  });

  it('Korea may, nobody must', () => {
    expect(stepsFor(status, 'panel.requested')).toMatchObject([{ who: 'complainant', member: 'Korea', duty: 'may' }]);
    expect(status.nextSteps.filter(({ duty }) => duty === 'must')).toEqual([]);
    expect(stepsFor(status, 'panel.requested')[0]).not.toHaveProperty('until');
  });

  it('still may after seven months of talks: no last day is set for the request', () => {
    const later = statusOn(ds590, '2020-06-17');
    expect(later.states).toEqual(['consultations.panelMayBeRequested']);
    expect(live(later, 'dsu-4-7-request-panel').state).toBe('open');
  });
});

describe('DS590 on 2020-07-01, between two meetings of the DSB', () => {
  const status = statusOn(ds590, '2020-07-01');

  it('has a request that was put off once', () => {
    expect(status.stage).toBe('panelRequested');
    expect(status.states).toEqual(['panelRequested.deferred']);
    expect(status.wtoStatus).toEqual(['inConsultations']);
  });

  it('the DSB establishes at the next meeting unless there is consensus against (6.1)', () => {
    const deadline = live(status, 'dsu-6-1-establish-at-second-meeting');
    expect(deadline).toMatchObject({ citation: 'DSU 6.1', holder: 'dsb', state: 'running' });
    // The date of that meeting is not on record.
    expect(deadline).not.toHaveProperty('due');
    expect(deadline).not.toHaveProperty('daysLeft');
    expect(stepsFor(status, 'panel.established')).toMatchObject([{ who: 'dsb', duty: 'must', citation: 'DSU 6.1' }]);
    expect(stepsFor(status, 'panel.established')[0]?.note).toMatch(/consensus/);
  });

  it('has the wait met', () => expect(past(status, 'dsu-4-7-request-panel').state).toBe('met'));
});

describe('DS590 on 2020-07-29, the day of establishment', () => {
  const status = statusOn(ds590, '2020-07-29');

  it('has a panel without panelists', () => {
    expect(status.states).toEqual(['panel.composition']);
    expect(status.wtoStatus).toEqual(['panelEstablished']);
  });

  it.each([
    ['dsu-8-5-five-panelists', { due: '2020-08-10', state: 'running', daysLeft: 12 }],
    ['dsu-10-2-third-party-notice', { due: '2020-08-10', state: 'running' }],
    ['dsu-7-1-special-terms-of-reference', { due: '2020-08-18', state: 'running' }],
    ['dsu-8-7-ask-dg', { lastDay: '2020-08-18', opens: '2020-08-19', state: 'waiting' }],
    ['dsu-12-9-nine-month-cap', { due: '2021-04-29', kind: 'maximum', holder: 'panel', state: 'running' }],
    ['dsu-20-no-appeal', { due: '2021-04-29', kind: 'target', holder: 'dsb' }],
  ] as const)('%s', (rule, expected) => expect(live(status, rule)).toMatchObject(expected));
});

describe('DS590 on 2023-03-22, a day before the withdrawal', () => {
  const status = statusOn(ds590, '2023-03-22');

  it('still has a panel without panelists: nothing is void', () => {
    expect(status.states).toEqual(['panel.composition']);
    expect(status.wtoStatus).toEqual(['panelEstablished']);
    expect(status.irregularities).toEqual([]);
  });

  it('nobody is late before the panel is composed: the nine months run past 2021-04-29 (amendments, D4)', () => {
    const limit = live(status, 'dsu-12-9-nine-month-cap');
    expect(limit).toMatchObject({ state: 'running', due: '2021-04-29' });
    expect(limit).not.toHaveProperty('daysLeft');
  });

  it('the rights of 8.5 and 10.2 have lapsed', () => {
    expect(past(status, 'dsu-8-5-five-panelists').state).toBe('lapsed');
    expect(past(status, 'dsu-10-2-third-party-notice').state).toBe('lapsed');
  });

  it('either party may still ask the Director-General to compose the panel (8.7)', () => {
    expect(live(status, 'dsu-8-7-ask-dg').state).toBe('open');
    expect(stepsFor(status, 'panel.compositionRequested')).toMatchObject([
      { who: 'eitherParty', duty: 'may', citation: 'DSU 8.7' },
    ]);
  });
});

describe('DS590 on 2023-03-23, the day of the withdrawal', () => {
  const status = statusOn(ds590, '2023-03-23');

  it('has ended', () => {
    expect(status.stage).toBe('ended');
    expect(status.states).toEqual(['ended.withdrawn']);
    expect(status.outcome).toBe('withdrawn');
    expect(status.wtoStatus).toEqual(['settledOrTerminated']);
  });

  it('has no live time-limits, and nobody must do anything', () => {
    expect(status.deadlines).toEqual([]);
    expect(status.nextSteps.filter(({ duty }) => duty !== 'may')).toEqual([]);
  });

  it('what ran is moot that day, the time of the panel without panelists too; what was overdue has lapsed', () => {
    expect(past(status, 'dsu-12-9-nine-month-cap').state).toBe('superseded');
    expect(past(status, 'dsu-20-no-appeal').state).toBe('lapsed');
    expect(past(status, 'dsu-8-7-ask-dg').state).toBe('superseded');
  });
});

describe('DS590 before it began', () => {
  const status = statusOn(ds590, '2019-09-10');

  it('is nothing yet', () => {
    expect(status.stage).toBe('opening');
    expect(status.states).toEqual(['opening']);
    expect(status.deadlines).toEqual([]);
    expect(status.pastDeadlines).toEqual([]);
    expect(stepsFor(status, 'consultations.requested')).toMatchObject([{ who: 'complainant', duty: 'may' }]);
  });
});
