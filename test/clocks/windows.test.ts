import { describe, expect, it } from 'vitest';
import { check, type DisputeEvent, replay } from '../../src/index.js';
import { circulated, composed, consulting, established, requested } from '../law/courses.js';
import { limit, limits, on, short } from './answers.js';

const said = (facts: readonly DisputeEvent[], fact: DisputeEvent) =>
  short(
    check(replay({ title: 'A case', complainants: ['Korea'], respondent: 'Japan', events: facts }), fact)
      .irregularities,
  );

describe('windows of many are not closed by an act under them (principle 19)', () => {
  /** Circulated on Monday 12 January 2015: day 10 is Thursday 22 January. */
  const open = [...consulting, { type: 'consultations.circulated', date: '2015-01-12' }] as const;
  const join = (date: string, ...members: string[]) =>
    ({ type: 'consultations.joinRequested', date, members }) as const;

  it('DSU 4.11: others may still join after one has', () => {
    const facts = [...open, join('2015-01-15', 'Brazil'), join('2015-01-19', 'India')];
    expect(limit(on('2015-01-19', { facts }), 'dsu-4-11-join').state).toBe('running');
  });

  it('DSU 4.11: each is judged for itself', () => {
    expect(said(open, join('2015-01-22', 'Brazil'))).toEqual([]);
    expect(said([...open, join('2015-01-15', 'Brazil')], join('2015-01-26', 'India'))).toEqual([
      'dsu-4-11-join late 4',
    ]);
    expect(said([...open, join('2015-01-26', 'India')], join('2015-02-02', 'Norway'))).toEqual([
      'dsu-4-11-join late 11',
    ]);
  });

  it('DSU 4.11: past its day it lapses by itself', () => {
    expect(limit(on('2015-01-23', { facts: [...open, join('2015-01-15', 'Brazil')] }), 'dsu-4-11-join').state).toBe(
      'lapsed',
    );
  });

  it('DSU 4.11: without the circulation nobody is late', () => {
    expect(said(consulting, join('2015-06-01', 'Brazil'))).toEqual([]);
  });

  it('DSU 4.11: in compliance proceedings too', () => {
    const facts: DisputeEvent[] = [
      ...circulated,
      { type: 'report.adopted', date: '2014-05-02', recommendations: true },
      { type: 'compliance.consultations.requested', date: '2015-01-05' },
      { type: 'compliance.consultations.circulated', date: '2015-01-12' },
    ];
    const late = { ...join('2015-01-23', 'Brazil'), type: 'compliance.consultations.joinRequested' } as const;
    expect(said(facts, late)).toEqual(['dsu-4-11-join late 1']);
  });

  it.each(['2014-06-09', '2016-01-04'])('DSU 10.2: a reservation is never irregular: %s', (date) => {
    expect(said(established, { type: 'panel.thirdPartiesReserved', date, members: ['Brazil'] })).toEqual([]);
  });

  it('DSU 10.2: stays open for others, and lapses on its day', () => {
    const facts = [
      ...requested,
      { type: 'panel.established', date: '2015-01-12' },
      { type: 'panel.thirdPartiesReserved', date: '2015-01-13', members: ['Brazil'] },
    ] as const;
    expect(limit(on('2015-01-22', { facts }), 'dsu-10-2-third-party-notice').state).toBe('running');
    expect(limit(on('2015-01-23', { facts }), 'dsu-10-2-third-party-notice').state).toBe('lapsed');
  });

  it('the agenda of a meeting is open to every Member until its day', () => {
    const facts = [
      ...consulting,
      { type: 'dsb.meetingScheduled', date: '2015-01-12', on: '2015-02-20' },
      { type: 'panel.requested', date: '2015-01-26' },
    ] as const;
    const { state, due } = limit(on('2015-01-26', { facts }), 'dsb-rules-agenda-closure');
    expect([state, due]).toEqual(['running', '2015-02-09']);
    expect(limit(on('2015-02-10', { facts }), 'dsb-rules-agenda-closure').state).toBe('lapsed');
  });

  it('each meeting has an agenda of its own', () => {
    const facts = [
      ...consulting,
      { type: 'dsb.meetingScheduled', date: '2015-01-12', on: '2015-02-20' },
      { type: 'dsb.meetingScheduled', date: '2015-01-12', on: '2015-03-20' },
    ] as const;
    const days = limits(on('2015-01-26', { facts }), 'dsb-rules-agenda-closure').map(({ due }) => due);
    expect(days.sort()).toEqual(['2015-02-09', '2015-03-09']);
  });
});

describe('D6: notices of other appeal are never irregular, because the division sets other dates (Rule 23)', () => {
  /** Monday 12 January 2015 + 5 days = Saturday 17 January, rolls to Monday 19 January. */
  const appealed = [...circulated, { type: 'appeal.notified', date: '2015-01-12' }] as const;
  const cross = (date: string) => ({ type: 'appeal.crossNotified', date }) as const;

  it('the first one', () => {
    expect(said(appealed, cross('2015-01-19'))).toEqual([]);
    expect(said(appealed, cross('2015-01-20'))).toEqual([]);
  });

  it('a second one is possible, and judged by the same day', () => {
    const facts = [...appealed, cross('2015-01-16')];
    expect(said(facts, cross('2015-01-19'))).toEqual([]);
    expect(said(facts, cross('2015-01-21'))).toEqual([]);
  });

  it('a division may set another day', () => {
    const facts = [
      ...appealed,
      { type: 'timeLimit.extended', date: '2015-01-14', rule: 'ab-rule-23-other-appeal', until: '2015-02-10' },
    ] as const;
    expect(said(facts, cross('2015-02-10'))).toEqual([]);
    expect(said(facts, cross('2015-02-11'))).toEqual([]);
  });
});

describe('the act that starts a period can be the one that is judged', () => {
  const agreed = [...composed, { type: 'arbitration.agreed', date: '2014-01-13' }] as const;
  const announced = (date: string) => ({ type: 'panel.circulationAnticipated', date, on: '2015-03-31' }) as const;

  it('45 days of warning of the circulation: met, or met late, and never irregular', () => {
    const state = (date: string) =>
      limit(on(date, { facts: [...agreed, announced(date)] }), 'mpia-circulation-notice').state;
    // Tue 31 Mar 2015 - 45 days = Sat 14 Feb 2015, rolls back to Fri 13 Feb.
    expect(state('2015-02-13')).toBe('met');
    expect(state('2015-02-14')).toBe('metLate');
    expect(said(agreed, announced('2015-03-20'))).toEqual([]);
  });

  it('10 days of notice of a special meeting: met, or met late, and never irregular', () => {
    const special = [...requested, { type: 'dsb.specialMeetingRequested', date: '2015-01-05' }] as const;
    const called = (date: string) => ({ type: 'dsb.meetingScheduled', date, on: '2015-01-20' }) as const;
    const state = (date: string) => limit(on(date, { facts: [...special, called(date)] }), 'dsu-6-1-fn5-notice').state;
    // Tue 20 Jan 2015 - 10 days = Sat 10 Jan 2015, rolls back to Fri 9 Jan.
    expect(state('2015-01-09')).toBe('met');
    expect(state('2015-01-12')).toBe('metLate');
    expect(said(special, called('2015-01-15'))).toEqual([]);
  });
});

describe('what ends a period ends it for good (principle 7)', () => {
  const replied = [...consulting, { type: 'consultations.accepted', date: '2013-01-18' }] as const;

  it('a reply is a reply: a second one changes nothing', () => {
    const facts = [...replied, { type: 'consultations.refused', date: '2013-03-18' }] as const;
    const { state } = limit(on('2013-03-18', { facts }), 'dsu-4-3-reply');
    expect(state).toBe('met');
    expect(on('2013-03-18', { facts }).irregularities).toEqual([]);
  });

  it('an extension after the end moves nothing', () => {
    const facts = [
      ...replied,
      { type: 'timeLimit.extended', date: '2013-01-21', rule: 'dsu-4-3-reply', until: '2013-05-01' },
    ] as const;
    const { state, due } = limit(on('2013-01-21', { facts }), 'dsu-4-3-reply');
    expect([state, due]).toEqual(['met', '2013-01-24']);
  });

  it('a withdrawn request for a panel does not bring the wait back', () => {
    const facts = [...requested, { type: 'panel.requestWithdrawn', date: '2013-05-06' }] as const;
    expect(limit(on('2013-05-06', { facts }), 'dsu-4-7-request-panel').state).toBe('met');
  });

  it('a window that has lapsed stays so', () => {
    const facts = [
      ...requested,
      { type: 'panel.established', date: '2015-01-12' },
      { type: 'panel.composed', date: '2015-03-02' },
    ] as const;
    expect(limit(on('2015-02-02', { facts }), 'dsu-8-5-five-panelists').state).toBe('lapsed');
    expect(limit(on('2015-03-02', { facts }), 'dsu-8-5-five-panelists').state).toBe('lapsed');
  });
});

describe('who did it', () => {
  const referred = [
    ...circulated,
    { type: 'report.adopted', date: '2014-05-02', recommendations: true },
    { type: 'rpt.arbitrationRequested', date: '2015-01-12' },
  ] as const;
  const appointed = (by?: string) =>
    ({ type: 'rpt.arbitratorAppointed', date: '2015-01-19', ...(by && { by }) }) as const;

  it.each([
    [undefined, 'met'],
    ['parties', 'met'],
    ['directorGeneral', 'superseded'],
  ])('21.3(c): an arbitrator appointed by %s: the agreement of the parties is %s', (by, state) => {
    const status = on('2015-01-19', { facts: [...referred, appointed(by)] });
    expect(limit(status, 'dsu-21-3-fn12-agree-arbitrator').state).toBe(state);
  });

  it('8.7: a composition by the parties makes the announcement of the Director-General moot', () => {
    const asked = [...established, { type: 'panel.compositionRequested', date: '2015-01-12' }] as const;
    const composedBy = (by: string) =>
      limit(
        on('2015-01-19', { facts: [...asked, { type: 'panel.composed', date: '2015-01-19', by }] }),
        'dsu-8-7-composition-announced',
      ).state;
    expect(composedBy('directorGeneral')).toBe('met');
    expect(composedBy('parties')).toBe('superseded');
  });
});

describe('a suspended panel (12.12, principle 10)', () => {
  const suspended = [...composed, { type: 'panel.suspended', date: '2014-01-13' }] as const;

  it('has nothing of its own overdue', () => {
    const overdue = on('2015-01-13', { facts: suspended }).deadlines.filter(
      ({ state, holder }) => state === 'overdue' && holder === 'panel',
    );
    expect(overdue).toEqual([]);
  });

  it('lapses on the day after the twelve months, with or without a fact', () => {
    expect(on('2015-01-13', { facts: suspended }).stage).toBe('panel');
    expect(on('2015-01-14', { facts: suspended }).outcome).toBe('panelLapsed');
  });

  it('lapses with its periods: those that lived are superseded', () => {
    const status = on('2015-01-14', { facts: suspended });
    expect(status.deadlines).toEqual([]);
    expect(limit(status, 'dsu-12-8-final-report').state).toBe('superseded');
  });

  it('does not lapse once an appeal by arbitration is notified', () => {
    const facts = [
      ...composed,
      { type: 'arbitration.agreed', date: '2013-08-05' },
      { type: 'panel.finalReportIssued', date: '2013-12-02' },
      { type: 'panel.suspended', date: '2014-01-13' },
      { type: 'appeal.notified', date: '2014-01-27' },
    ] as const;
    const status = on('2016-01-04', { facts });
    expect([status.stage, limit(status, 'dsu-12-12-lapse').state]).toEqual(['appeal', 'superseded']);
  });
});
