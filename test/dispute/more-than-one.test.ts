import { describe, expect, it } from 'vitest';
import { append, type Dispute, type DisputeEvent, statusOn } from '../../src/index.js';
import { recordOf } from '../history/records.js';
import { replayed } from '../history/replayed.js';
import { adopted, disputeWith, fact } from './facts.js';
import { failureOf } from './failure.js';

// The tests follow the sentences of the section "More than one" of the record format.

const header = { complainants: ['Brazil', 'India'] };
const joint = (events: readonly DisputeEvent[]) => disputeWith(events, { header });
const onLast = (events: readonly DisputeEvent[]) => statusOn(joint(events), events.at(-1)?.date ?? '');
const refusedAfter = (events: readonly DisputeEvent[], event: DisputeEvent) =>
  failureOf(() => append(joint(events), event)).reason;

const opened = [
  fact('2010-01-04', 'consultations.requested', { by: 'Brazil' }),
  fact('2010-01-11', 'consultations.requested', { by: 'India' }),
];
const requested = [...opened, fact('2010-04-01', 'panel.requested', { by: 'Brazil' })];
const both = [...requested, fact('2010-04-08', 'panel.requested', { by: 'India' })];
const established = [...requested, fact('2010-05-18', 'panel.established', { by: 'Brazil' })];
const rulesOf = (dispute: Dispute, date: string, rule: string) => {
  const { deadlines, pastDeadlines } = statusOn(dispute, date);
  return [...deadlines, ...pastDeadlines].filter((one) => one.rule === rule);
};

describe('until a report is circulated', () => {
  it('a request for another complainant is a further one and moves nothing', () => {
    const deferred = [...requested, fact('2010-04-20', 'panel.deferred', { by: 'Brazil' })];
    expect(onLast([...deferred, fact('2010-05-03', 'panel.requested', { by: 'India' })]).states).toEqual([
      'panelRequested.deferred',
    ]);
    expect(onLast([...established, fact('2010-06-01', 'panel.requested', { by: 'India' })]).states).toEqual([
      'panel.composition',
    ]);
  });

  it('a deferral and an establishment for another complainant are further ones and move nothing', () => {
    const further = [...established, fact('2010-06-01', 'panel.requested', { by: 'India' })];
    const deferred = [...further, fact('2010-06-15', 'panel.deferred', { by: 'India' })];
    const second = [...deferred, fact('2010-06-29', 'panel.established', { by: 'India' })];
    for (const events of [further, deferred, second]) expect(onLast(events).states).toEqual(['panel.composition']);
  });

  it('a further request, deferral or establishment has periods of its own beside those of the first', () => {
    const deferred = [
      ...both,
      fact('2010-04-20', 'panel.deferred', { by: 'Brazil' }),
      fact('2010-04-20', 'panel.deferred', { by: 'India' }),
    ];
    expect(rulesOf(joint(deferred), '2010-04-20', 'dsu-6-1-establish-at-second-meeting')).toHaveLength(2);
    const second = [
      ...established,
      fact('2010-06-01', 'panel.requested', { by: 'India' }),
      fact('2010-06-29', 'panel.established', { by: 'India' }),
    ];
    const dispute = joint(second);
    expect(rulesOf(dispute, '2010-06-29', 'dsu-12-9-nine-month-cap').map(({ due }) => due)).toEqual([
      '2011-02-18',
      '2011-03-29',
    ]);
    expect(rulesOf(dispute, '2010-06-29', 'dsu-8-7-ask-dg').map(({ opens }) => opens)).toEqual([
      '2010-06-08',
      '2010-07-20',
    ]);
  });

  it('an establishment without `by` covers every request still open', () => {
    const once = [...both, fact('2010-05-18', 'panel.established')];
    for (const fields of [{}, { by: 'India' }, { by: 'Brazil' }])
      expect(refusedAfter(once, fact('2010-06-01', 'panel.established', fields))).toBe('impossible');
  });

  it('a further request may be of a complainant that has a panel', () => {
    const further = [...established, fact('2010-06-01', 'panel.requested', { by: 'Brazil' })];
    expect(onLast(further).states).toEqual(['panel.composition']);
  });

  it('a withdrawn request leaves the other one', () => {
    const withdrawn = [...both, fact('2010-04-12', 'panel.requestWithdrawn', { by: 'India' })];
    expect(onLast(withdrawn).stage).toBe('panelRequested');
    const none = [...withdrawn, fact('2010-04-13', 'panel.requestWithdrawn', { by: 'Brazil' })];
    expect(onLast(none).states).toEqual(['consultations.panelMayBeRequested']);
  });

  it('a rejected request leaves the other one too', () => {
    const rejected = [...both, fact('2010-04-20', 'panel.rejected', { by: 'Brazil' })];
    expect(onLast(rejected).stage).toBe('panelRequested');
    expect(onLast([...rejected, fact('2010-04-20', 'panel.established', { by: 'India' })]).stage).toBe('panel');
  });
});

describe('once a panel is composed', () => {
  const composed = [...established, fact('2010-06-10', 'panel.composed')];
  const requestedAgain = [...composed, fact('2010-07-01', 'panel.requested', { by: 'India' })];

  it('a further request, its deferral and its establishment move nothing', () => {
    const deferred = [...requestedAgain, fact('2010-07-20', 'panel.deferred', { by: 'India' })];
    for (const events of [requestedAgain, deferred, [...deferred, fact('2010-08-03', 'panel.established')]])
      expect(onLast(events).states).toEqual(['panel.atWork.begun']);
  });

  it('none is possible after the report', () => {
    const circulated = [...composed, fact('2011-02-01', 'panel.reportCirculated')];
    expect(refusedAfter(circulated, fact('2011-02-02', 'panel.requested', { by: 'India' }))).toBe('impossible');
  });
});

describe('a panel', () => {
  it('is established again only where a further request came between', () => {
    expect(refusedAfter(established, fact('2010-06-01', 'panel.established'))).toBe('impossible');
    // For India there is no request at all: the record lacks it.
    const forIndia = fact('2010-06-01', 'panel.established', { by: 'India' });
    expect(failureOf(() => append(joint(established), forIndia)).missing).toEqual(['panel.requested']);
    const further = [...established, fact('2010-06-01', 'panel.requested', { by: 'India' })];
    expect(() => joint([...further, fact('2010-06-29', 'panel.established', { by: 'India' })])).not.toThrow();
  });
});

describe('retaliation', () => {
  const withPeriods = [
    ...opened,
    ...adopted(true).slice(3),
    fact('2011-04-20', 'rpt.agreed', { period: { months: 10 } }),
  ];
  const asked = [...withPeriods, fact('2012-01-20', 'retaliation.requested', { by: 'Brazil' })];
  const objected = [...asked, fact('2012-01-27', 'retaliation.objected')];

  it('is not requested again by the same complainant while the request stands', () => {
    expect(refusedAfter(asked, fact('2012-01-21', 'retaliation.requested', { by: 'Brazil' }))).toBe('impossible');
    expect(refusedAfter(objected, fact('2012-02-21', 'retaliation.requested', { by: 'Brazil' }))).toBe('impossible');
    const suspended = [...objected, fact('2012-02-01', 'retaliation.arbitrationSuspended')];
    expect(refusedAfter(suspended, fact('2012-02-21', 'retaliation.requested', { by: 'Brazil' }))).toBe('impossible');
  });

  it('is requested again after a withdrawn request', () => {
    const withdrawn = [...asked, fact('2012-01-25', 'retaliation.requestWithdrawn', { by: 'Brazil' })];
    expect(onLast([...withdrawn, fact('2012-03-01', 'retaliation.requested', { by: 'Brazil' })]).wtoStatus).toEqual([
      'retaliationRequested',
    ]);
  });

  it('is requested again after the award (22.7)', () => {
    const awarded = [...objected, fact('2012-04-02', 'retaliation.awardCirculated')];
    const again = [...awarded, fact('2012-04-20', 'retaliation.requested', { by: 'Brazil' })];
    expect(onLast(again).irregularities).toEqual([]);
    expect(onLast([...again, fact('2012-05-01', 'retaliation.authorized', { by: 'Brazil' })]).wtoStatus).toEqual([
      'retaliationGranted',
    ]);
  });

  it('is requested by another complainant', () => {
    const other = fact('2012-01-21', 'retaliation.requested', { by: 'India' });
    for (const events of [asked, objected])
      expect(() => joint([...events, { ...other, date: '2012-02-01' }])).not.toThrow();
  });

  it('is authorized again for a complainant not yet authorized, and for nobody twice', () => {
    const two = [...asked, fact('2012-01-21', 'retaliation.requested', { by: 'India' })];
    const one = [...two, fact('2012-02-10', 'retaliation.authorized', { by: 'Brazil' })];
    expect(refusedAfter(one, fact('2012-02-20', 'retaliation.authorized', { by: 'Brazil' }))).toBe('impossible');
    const all = [...one, fact('2012-02-20', 'retaliation.authorized', { by: 'India' })];
    expect(() => joint(all)).not.toThrow();
    expect(refusedAfter(all, fact('2012-03-20', 'retaliation.authorized', { by: 'India' }))).toBe('impossible');
    expect(refusedAfter(all, fact('2012-03-20', 'retaliation.authorized'))).toBe('impossible');
  });

  it('is authorized for one of two that asked together, then for the other', () => {
    const together = [...withPeriods, fact('2012-01-20', 'retaliation.requested')];
    const one = [...together, fact('2012-02-10', 'retaliation.authorized', { by: 'Brazil' })];
    expect(() => joint([...one, fact('2012-02-20', 'retaliation.authorized', { by: 'India' })])).not.toThrow();
    expect(refusedAfter(one, fact('2012-02-20', 'retaliation.authorized', { by: 'Brazil' }))).toBe('impossible');
  });

  it('is not requested again once it is authorized without an award', () => {
    const authorized = [...asked, fact('2012-02-10', 'retaliation.authorized', { by: 'Brazil' })];
    const again = [...authorized, fact('2013-02-01', 'retaliation.requested', { by: 'Brazil' })];
    expect(failureOf(() => joint(again)).reason).toBe('impossible');
  });

  it('of each complainant has time-limits of its own', () => {
    const two = [...asked, fact('2012-01-21', 'retaliation.requested', { by: 'India' })];
    const objections = rulesOf(joint(two), '2012-01-21', 'dsu-22-6-objection');
    expect(objections.map(({ starts }) => starts)).toEqual(['2012-01-20', '2012-01-21']);
  });
});

describe('names', () => {
  it("are compared as Members, and one that is nobody's counts as none (amendments, F2)", () => {
    expect(refusedAfter(requested, fact('2010-05-18', 'panel.established', { by: 'India' }))).toBeDefined();
    const other = [...requested, fact('2010-05-18', 'panel.established', { by: 'Klingon' })];
    expect(() => joint(other)).not.toThrow();
  });

  it('have an effect in solutions alone where there is one complainant', () => {
    const events = [
      fact('2010-01-04', 'consultations.requested', { by: 'Brazil' }),
      fact('2010-04-01', 'panel.requested', { by: 'The Federative Republic of Brazil' }),
      fact('2010-05-18', 'panel.established', { by: ['Brazil', 'India'] }),
    ];
    expect(statusOn(disputeWith(events), '2010-05-18').stage).toBe('panel');
    const settled = [...events, fact('2010-06-01', 'settlement.notified', { by: 'India' })];
    expect(statusOn(disputeWith(settled), '2010-06-01').stage).toBe('panel');
  });
});

describe('of two requests for a panel of the same complainant', () => {
  // As in DS357: requested on 2007-06-07, deferred, requested again on 2007-11-08; the first is withdrawn on 2007-11-15.
  const again = [
    ...requested,
    fact('2010-04-20', 'panel.deferred'),
    fact('2010-09-01', 'panel.requested', { by: 'Brazil' }),
  ];
  const withdrawn = [...again, fact('2010-09-08', 'panel.requestWithdrawn', { by: 'Brazil' })];

  it('one that is withdrawn leaves the other, which awaits its first meeting', () => {
    expect(onLast(withdrawn).states).toEqual(['panelRequested.firstMeeting']);
    const deferred = [...withdrawn, fact('2010-09-20', 'panel.deferred')];
    expect(onLast(deferred).states).toEqual(['panelRequested.deferred']);
    expect(onLast([...deferred, fact('2010-10-20', 'panel.established')]).states).toEqual(['panel.composition']);
  });

  it('the second that is withdrawn leaves none', () => {
    const none = [...withdrawn, fact('2010-09-09', 'panel.requestWithdrawn', { by: 'Brazil' })];
    expect(onLast(none).states).toEqual(['consultations.panelMayBeRequested']);
    expect(refusedAfter(none, fact('2010-10-20', 'panel.established'))).toBe('incomplete');
  });

  it('both end with a rejection', () => {
    expect(onLast([...again, fact('2010-09-20', 'panel.rejected')]).states).toEqual([
      'consultations.panelMayBeRequested',
    ]);
  });

  it('nothing of another complainant counts: its only request is gone', () => {
    const joined = [...again, fact('2010-09-02', 'panel.requested', { by: 'India' })];
    const india = [...joined, fact('2010-09-08', 'panel.requestWithdrawn', { by: 'India' })];
    expect(refusedAfter(india, fact('2010-09-09', 'panel.requestWithdrawn', { by: 'India' }))).toBe('incomplete');
    expect(onLast(india).states).toEqual(['panelRequested.deferred']);
  });

  it('a request of two that one of them repeats stays that of the other once', () => {
    const both = [
      ...opened,
      fact('2010-04-01', 'panel.requested'),
      fact('2010-04-05', 'panel.requested', { by: 'Brazil' }),
    ];
    const left = (by: string) => {
      const withdrawal = fact('2010-04-08', 'panel.requestWithdrawn', { by });
      const established = fact('2010-05-18', 'panel.established', { by });
      return statusOn(joint([...both, withdrawal]), '2010-04-08')
        .nextSteps.filter(({ event }) => event === established.type)
        .map(({ complainants }) => complainants?.join() ?? 'all');
    };
    expect([left('Brazil'), left('India')]).toEqual([['all'], ['Brazil']]);
  });

  it('no request is missing in the record of DS357', () => {
    const { gaps } = replayed(recordOf('disputes', 357));
    expect(gaps.filter(({ missing }) => missing === 'panel.requested')).toEqual([]);
  });
});
