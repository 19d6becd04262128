import { describe, expect, it } from 'vitest';
import { agenda, check, type Deadline, type DisputeEvent, project, replay, statusOn } from '../../src/index.js';
import { adopted, disputeWith, fact, upTo } from '../dispute/facts.js';

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

describe('a wait for a panel that can come no more', () => {
  const rulesOn = (events: readonly DisputeEvent[], date: string, complainants = ['Brazil', 'India']) => {
    const { deadlines, pastDeadlines } = statusOn(disputeWith(events, { header: { complainants } }), date);
    const said = (list: readonly Deadline[]) =>
      list
        .filter(({ rule, starts }) => rule === 'dsu-4-7-request-panel' && starts >= '2010-05')
        .map(({ state }) => state);
    return { live: said(deadlines), past: said(pastDeadlines) };
  };

  it('does not begin with a request after the adoption: there are panels on compliance only (DS27, 1998-11-13)', () => {
    const events = [...adopted(true), fact('2012-01-10', 'consultations.requested', { by: 'Brazil' })];
    expect(rulesOn(events, '2012-06-01')).toEqual({ live: [], past: [] });
    const { deadlines, pastDeadlines } = statusOn(disputeWith(events), '2012-06-01');
    // Nor is a reply overdue of which no right depends; but it was due (DSU 4.3).
    const replies = [...deadlines, ...pastDeadlines].filter(
      ({ rule, starts }) => rule === 'dsu-4-3-reply' && starts === '2012-01-10',
    );
    expect(replies.map(({ due, state }) => [due, state])).toEqual([['2012-01-20', 'lapsed']]);
  });

  it('is superseded once the report is circulated, up to which a further panel is possible (amendments, G1)', () => {
    const events = [
      ...upTo('panel.composed'),
      fact('2010-09-01', 'consultations.requested', { by: 'India' }),
      ...upTo('panel.reportCirculated').slice(upTo('panel.composed').length),
    ];
    expect(rulesOn(events, '2011-01-31')).toEqual({ live: ['open'], past: [] });
    expect(rulesOn(events, '2011-02-01')).toEqual({ live: [], past: ['superseded'] });
  });
});
