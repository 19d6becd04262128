import { describe, expect, it } from 'vitest';
import { type DisputeEvent, type RuleId, replay, statusOn } from '../../src/index.js';
import { fact, recordWith, upTo, withPeriod } from '../dispute/facts.js';

/* What later facts build upon: who has asked for what, what stands still, what was withdrawn. */

const TWO = { complainants: ['Brazil', 'Mexico'] };
const on = (date: string, events: readonly DisputeEvent[], header = {}) =>
  statusOn(replay(recordWith(events, header)), date);

function dueOf(rule: RuleId, date: string, events: readonly DisputeEvent[]): (string | undefined)[] {
  return on(date, events)
    .deadlines.filter((one) => one.rule === rule)
    .map(({ due }) => due);
}

describe('a panel that is suspended twice (DSU 12.12)', () => {
  const once = [...upTo('panel.composed'), fact('2010-09-01', 'panel.suspended'), fact('2010-10-01', 'panel.resumed')];

  it('has twelve months each time, once it went on between', () => {
    const twice = [...once, fact('2010-11-01', 'panel.suspended')];
    expect(dueOf('dsu-12-12-lapse', '2010-11-02', twice)).toEqual(['2011-11-01']);
  });

  it('and twelve months in all, where a suspension follows another without a break', () => {
    const longer = [...once.slice(0, -1), fact('2010-11-01', 'panel.suspended')];
    expect(dueOf('dsu-12-12-lapse', '2010-11-02', longer)).toEqual(['2011-09-01']);
  });

  it('has the days of both added to its six months (12.8): 10 December 2010 + 30 + 30', () => {
    const twice = [...once, fact('2010-11-01', 'panel.suspended'), fact('2010-12-01', 'panel.resumed')];
    expect(dueOf('dsu-12-8-final-report', '2010-12-01', twice)).toEqual(['2011-02-08']);
  });

  it('goes on where it stood: in the interim review', () => {
    const review = [
      ...upTo('panel.interimReportIssued'),
      fact('2010-12-10', 'panel.suspended'),
      fact('2010-12-20', 'panel.resumed'),
    ];
    expect(on('2010-12-20', review).states).toEqual(on('2010-12-01', upTo('panel.interimReportIssued')).states);
    expect(on('2010-12-20', review).states.join()).toContain('interimReview');
  });
});

describe('a request for a panel', () => {
  it('that is withdrawn can be followed by another, not by an establishment', () => {
    const withdrawn = [...upTo('panel.requested'), fact('2010-04-10', 'panel.requestWithdrawn')];
    expect(() => on('2010-05-18', [...withdrawn, fact('2010-05-18', 'panel.established')])).toThrow('not possible');
    const again = [...withdrawn, fact('2010-05-01', 'panel.requested'), fact('2010-05-18', 'panel.established')];
    expect(on('2010-05-18', again).stage).toBe('panel');
  });
});

describe('requests to retaliate of two complainants (DSU 22.2, 22.6)', () => {
  const both = [
    ...withPeriod,
    fact('2012-02-08', 'retaliation.requested', { by: 'Brazil' }),
    fact('2012-02-08', 'retaliation.requested', { by: 'Mexico' }),
  ];
  const objected = [
    ...both,
    fact('2012-02-10', 'retaliation.objected', { by: 'Brazil' }),
    fact('2012-02-11', 'retaliation.objected', { by: 'Mexico' }),
  ];

  it('are objected to one by one', () => {
    expect(on('2012-02-11', objected, TWO).irregularities).toEqual([]);
  });

  it('have an arbitrator’s award each', () => {
    const first = [...objected, fact('2012-03-10', 'retaliation.awardCirculated', { by: 'Brazil' })];
    const second = [...first, fact('2012-03-12', 'retaliation.awardCirculated', { by: 'Mexico' })];
    expect(on('2012-03-12', second, TWO).date).toBe('2012-03-12');
    const authorized = [...first, fact('2012-03-20', 'retaliation.authorized', { by: 'Brazil' })];
    expect(on('2012-03-20', authorized, TWO).wtoStatus).toContain('retaliationGranted');
  });
});

describe('a complaint that is withdrawn', () => {
  it('ends every period of the dispute', () => {
    const status = on('2010-06-20', [...upTo('panel.composed'), fact('2010-06-20', 'complaint.withdrawn')]);
    expect([status.stage, status.deadlines]).toEqual(['ended', []]);
  });

  it('by one of two complainants ends nothing of the other', () => {
    const consulting = upTo('consultations.accepted');
    const one = on('2010-01-20', [...consulting, fact('2010-01-20', 'complaint.withdrawn', { by: 'Brazil' })], TWO);
    expect(one.stage).toBe('consultations');
    const two = [
      ...consulting,
      fact('2010-01-20', 'complaint.withdrawn', { by: 'Brazil' }),
      fact('2010-01-21', 'complaint.withdrawn', { by: 'Mexico' }),
    ];
    expect(on('2010-01-21', two, TWO).stage).toBe('ended');
  });
});
