import { describe, expect, it } from 'vitest';
import { check, type DisputeEvent, type Policy, replay, statusOn } from '../../src/index.js';
import { disputeWith, fact, recordWith, upTo } from './facts.js';
import { failureOf } from './failure.js';

const refused = (events: readonly DisputeEvent[], policy: Policy) =>
  failureOf(() => replay(recordWith(events), { policy }));

describe('an impossible fact', () => {
  // The three examples of the contract: composed twice over, adopted twice, appealed after adoption.
  const cases = {
    'a panel composed twice over': [...upTo('panel.composed'), fact('2010-07-01', 'panel.composed')],
    'a report adopted twice': [...upTo('report.adopted'), fact('2011-06-20', 'report.adopted')],
    'an appeal after adoption': [...upTo('report.adopted'), fact('2011-06-20', 'appeal.notified')],
    'a panel established without a request that stands': [
      ...upTo('panel.established'),
      fact('2010-05-20', 'panel.established'),
    ],
    'consultations that fail once a panel sits': [
      ...upTo('panel.composed'),
      fact('2010-07-01', 'consultations.failed'),
    ],
  };

  describe.each(Object.entries(cases))('%s', (_, events) => {
    it.each(['strict', 'standard'] as const)('is refused under %s', (policy) => {
      const error = refused(events, policy);
      expect(error.code).toBe('EVENT_NOT_POSSIBLE');
      expect(error.reason).toBe('impossible');
      expect(error.event).toEqual(events.at(-1));
      expect(error.index).toBe(events.length - 1);
      expect(error.missing).toEqual([]);
    });
  });

  it('is explained: where it stands, in which stage, what is possible there', () => {
    const error = refused(cases['a panel composed twice over'], 'standard');
    expect(error.stage).toBe('panel');
    expect(error.states).toEqual(['panel.atWork.begun']);
    expect(error.possibleEvents).toContain('panel.reportCirculated');
    expect(error.possibleEvents).not.toContain('panel.composed');
    expect(error.message).toMatch(
      /^events\[7\]: panel\.composed on 2010-07-01 is not possible in panel \(atWork\.begun\); possible here: /,
    );
    expect(error).not.toHaveProperty('causedBy');
  });

  it('is the same error as data', () => {
    const error = refused(cases['a panel composed twice over'], 'standard');
    const data = JSON.parse(JSON.stringify(error));
    const { message, details } = error;
    expect(data).toEqual({ name: 'DisputeError', code: 'EVENT_NOT_POSSIBLE', message, details: { ...details } });
  });
});

describe('an incomplete fact', () => {
  const appeal = [...upTo('panel.composed'), fact('2011-03-01', 'appeal.notified')];

  it.each(['strict', 'standard'] as const)('is refused under %s, with what is missing', (policy) => {
    const error = refused(appeal, policy);
    expect(error).toMatchObject({
      code: 'EVENT_NOT_POSSIBLE',
      reason: 'incomplete',
      missing: ['panel.reportCirculated'],
      index: 7,
      stage: 'panel',
    });
    expect(error.message).toContain('it presupposes what the record lacks: panel.reportCirculated;');
  });

  it('is bridged under lenient', () => {
    const dispute = disputeWith(appeal, { policy: 'lenient' });
    expect(dispute.gaps).toEqual([{ missing: 'panel.reportCirculated', impliedBy: appeal.at(-1) }]);
    expect(statusOn(dispute, '2011-03-01').stage).toBe('appeal');
  });

  it('names all that is missing, in the order of the procedure', () => {
    const error = refused([fact('2011-03-01', 'appeal.notified')], 'standard');
    expect(error.missing).toEqual([
      'consultations.requested',
      'panel.requested',
      'panel.established',
      'panel.composed',
      'panel.reportCirculated',
    ]);
    expect(error.stage).toBe('opening');
    expect(error.message).toContain('is not possible in opening:');
  });
});

describe('an irregular fact', () => {
  // 2010-02-18 is the 45th day after 2010-01-04; a request is allowed from 2010-03-06.
  const early = [...upTo('consultations.held'), fact('2010-02-18', 'panel.requested')];
  // The sixtieth day after 2011-02-01 is 2011-04-02: adoption on day 75 is 15 days late.
  const late = [...upTo('panel.reportCirculated'), fact('2011-04-17', 'report.adopted')];

  it.each(['standard', 'lenient'] as const)('is noted under %s', (policy) => {
    expect(statusOn(disputeWith(early, { policy }), '2010-02-18').irregularities).toMatchObject([
      { rule: 'dsu-4-7-request-panel', citation: 'DSU 4.7', kind: 'premature', days: 16, event: early.at(-1) },
    ]);
    expect(statusOn(disputeWith(late, { policy }), '2011-04-17').irregularities).toMatchObject([
      { rule: 'dsu-16-4-adopt', citation: 'DSU 16.4', kind: 'late', days: 15, event: late.at(-1) },
    ]);
  });

  it('is refused under strict', () => {
    const error = refused(early, 'strict');
    expect(error.code).toBe('IRREGULAR_EVENT');
    expect(error.index).toBe(3);
    expect(error.event).toEqual(early.at(-1));
    expect(error.irregularities).toMatchObject([{ rule: 'dsu-4-7-request-panel', kind: 'premature', days: 16 }]);
    expect(refused(late, 'strict').irregularities).toMatchObject([{ rule: 'dsu-16-4-adopt', kind: 'late', days: 15 }]);
  });

  it('is explained: how much, what would have been right, what would have made it so', () => {
    const error = refused(early, 'strict');
    const sentence =
      'panel.requested on 2010-02-18 came 16 days too early: DSU 4.7 allows it from 2010-03-06; an earlier act is in order' +
      ' only if the record contains one of these facts: consultations.failed, consultations.notAnswered,' +
      ' consultations.notEntered or consultations.refused, or if the case is urgent';
    expect(error.message).toBe(
      `events[3]: panel.requested on 2010-02-18 is irregular, which the policy "strict" refuses: ${sentence}`,
    );
    expect(refused(late, 'strict').message).toContain(
      'report.adopted on 2011-04-17 came 15 days too late: the last day under DSU 16.4 was 2011-04-02',
    );
  });

  it('stays: nothing late is undone', () => {
    expect(statusOn(disputeWith(late), '2011-04-17').stage).toBe('implementation');
  });

  it('does not hide a fact that is impossible', () => {
    const events = [...early, fact('2010-02-19', 'appeal.withdrawn')];
    expect(refused(events, 'strict').code).toBe('IRREGULAR_EVENT');
    expect(refused(events, 'standard').code).toBe('EVENT_NOT_POSSIBLE');
  });
});

describe('the index of a refused fact', () => {
  it('is its place in the file, whatever the order there', () => {
    const [opened, requested] = [fact('2010-01-04', 'consultations.requested'), fact('2010-04-01', 'panel.requested')];
    const wrong = fact('2010-03-10', 'panel.established');
    const error = failureOf(() => replay(recordWith([requested, wrong, opened])));
    expect(error.index).toBe(1);
    expect(error.event).toEqual(wrong);
    expect(error.message).toMatch(/^events\[1\]: panel\.established on 2010-03-10/);
  });

  it('tells two equal facts apart', () => {
    const twice = [fact('2010-07-01', 'panel.composed'), fact('2010-07-01', 'panel.composed')];
    const record = recordWith([...twice, ...upTo('panel.established')]);
    expect(replay(record).warnings).toMatchObject([{ code: 'sameFactTwice', path: 'events[1]' }]);
    expect(failureOf(() => replay(record, { policy: 'strict' }))).toMatchObject({ code: 'DOUBTFUL_RECORD', index: 1 });
  });

  it('tells two mentions of one and the same fact apart', () => {
    const composed = fact('2010-07-01', 'panel.composed');
    const record = recordWith([...upTo('panel.established'), composed, composed]);
    expect(replay(record).warnings).toMatchObject([{ code: 'sameFactTwice', path: 'events[7]' }]);
  });

  it('counts the appended fact last', () => {
    const dispute = disputeWith(upTo('panel.established'));
    expect(
      failureOf(() => replay(recordWith([...dispute.record.events, fact('2010-06-01', 'report.rejected')]))).index,
    ).toBe(6);
  });
});

describe('a refusal after a bridge', () => {
  /** Under `lenient` the last fact is set aside: a check says why. */
  const refusalOf = (events: readonly DisputeEvent[]) => {
    const before = disputeWith(events.slice(0, -1), { policy: 'lenient' });
    return check(before, events.at(-1) as DisputeEvent).refusal;
  };

  it('names the fact that caused the bridge', () => {
    const appeal = fact('2010-02-01', 'appeal.notified');
    const events = [...upTo('consultations.held'), appeal, fact('2010-03-10', 'panel.requestWithdrawn')];
    expect(refusalOf(events)).toMatchObject({ reason: 'impossible', causedBy: appeal });
    expect(disputeWith(events, { policy: 'lenient' }).setAside[0]?.message).toContain(
      ', with milestones implied by appeal.notified on 2010-02-01',
    );
  });

  it('names none where none was bridged', () => {
    const events = [...upTo('panel.composed'), fact('2010-07-01', 'consultations.failed')];
    expect(refusalOf(events)).not.toHaveProperty('causedBy');
  });
});
