import { describe, expect, it } from 'vitest';
import { agenda, check, type DisputeEvent, project, replay, statusOn } from '../../src/index.js';

/** Adopted on Tue 20 July 2010; the reasonable period ends on Wed 20 July 2011, the order of 21.5 and 22 is agreed before. */
const facts: readonly DisputeEvent[] = [
  { type: 'consultations.requested', date: '2008-10-06' },
  { type: 'panel.requested', date: '2009-01-12' },
  { type: 'panel.established', date: '2009-02-20' },
  { type: 'panel.composed', date: '2009-04-06' },
  { type: 'panel.reportCirculated', date: '2010-06-11' },
  { type: 'report.adopted', date: '2010-07-20', recommendations: true },
  { type: 'rpt.agreed', date: '2010-08-30', expires: '2011-07-20' },
  { type: 'sequencing.agreed', date: '2010-10-01' },
];
const dispute = replay({ title: 'A case', complainants: ['Korea'], respondent: 'Japan', events: facts });
const RULE = 'dsu-22-2-request-suspension';
const FIRST = '2011-07-21';

describe('the first day of a request to retaliate, where the order of DSU 21.5 and 22 was agreed (principle 13)', () => {
  const { deadlines, nextSteps } = statusOn(dispute, '2010-10-05');
  const request = (date: string) => check(dispute, { type: 'retaliation.requested', date }).irregularities;

  it('the time-limit opens on the day after the reasonable period', () => {
    const limit = deadlines.find(({ rule }) => rule === RULE);
    expect(limit).toMatchObject({ state: 'upcoming', opens: FIRST });
    expect(limit?.derivation.at(-1)).toMatchObject({ kind: 'opens', date: FIRST });
  });

  it('the next step is allowed from the same day', () => {
    expect(nextSteps.find(({ rule }) => rule === RULE)).toMatchObject({ event: 'retaliation.requested', from: FIRST });
  });

  it('a request is premature on the day before and regular on that day', () => {
    expect(request('2011-07-20')).toMatchObject([{ rule: RULE, kind: 'premature', days: 1 }]);
    expect(request(FIRST)).toEqual([]);
  });

  it('the projection and the agenda have the same day', () => {
    const step = project(dispute, '2010-10-05').steps.find(({ event }) => event === 'retaliation.requested');
    expect(step).toMatchObject({ date: FIRST, rule: RULE });
    const items = agenda([dispute], { from: '2011-07-01', to: '2011-08-31' });
    expect(items.filter(({ on, deadline }) => deadline.rule === RULE && on === 'opens')).toMatchObject([
      { date: FIRST },
    ]);
  });
});

describe('the first request for consultations governs (principle 18)', () => {
  const consulted = [
    { type: 'consultations.requested', date: '2013-01-14' },
    { type: 'panel.requested', date: '2013-04-15' },
    { type: 'panel.requestWithdrawn', date: '2013-04-22' },
    { type: 'consultations.requested', date: '2013-05-06', urgent: true },
  ] as const;
  const again = replay({ title: 'A case', complainants: ['Korea'], respondent: 'Japan', events: consulted });

  it('once its wait is over a panel may be requested, although that of a later request runs', () => {
    const { states, nextSteps } = statusOn(again, '2013-05-07');
    expect(states).toEqual(['consultations.panelMayBeRequested']);
    expect(nextSteps.find(({ event }) => event === 'panel.requested')?.from).toBe('2013-03-16');
    expect(check(again, { type: 'panel.requested', date: '2013-05-07' }).irregularities).toEqual([]);
  });
});
