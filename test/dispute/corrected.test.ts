import { describe, expect, it } from 'vitest';
import { append, type DisputeEvent, remove, replace, statusOn } from '../../src/index.js';
import { namedRecords } from '../history/records.js';
import { replayed } from '../history/replayed.js';
import { disputeWith, fact, recordWith, upTo } from './facts.js';
import { failureOf } from './failure.js';

/* A fact taken back or corrected. The source of the expected answers is the contract of the interface, "Edges". */

const composed = fact('2010-06-10', 'panel.composed');

describe('a fact that is removed', () => {
  it('is the same object, else the first that is equal', () => {
    const note = (document: string) => fact('2010-06-11', 'note', { text: 'said', document });
    const dispute = disputeWith([note('A'), note('B'), note('A')]);
    const [first, , third] = dispute.record.events as readonly [DisputeEvent, DisputeEvent, DisputeEvent];
    const left = (event: DisputeEvent) => remove(dispute, event).record.events;
    expect(left(third)[0]).toBe(first);
    expect(left(third)).toHaveLength(2);
    expect(left(note('A'))[1]).toBe(third);
    expect(left({ document: 'B', text: 'said', date: '2010-06-11', type: 'note' })).toEqual([first, third]);
  });

  it('leaves the dispute as if it had never been recorded: for one real record of twenty', () => {
    for (const { record } of namedRecords.filter((_, index) => index % 20 === 0)) {
      const before = replayed(record);
      const note = fact('2001-01-01', 'note', { text: 'to be taken back' });
      const after = remove(append(before, note), note);
      expect(after.record).toEqual(before.record);
      expect(statusOn(after, '2024-01-01')).toEqual(statusOn(before, '2024-01-01'));
    }
  });

  it('leaves the old value untouched, and keeps its options', () => {
    const dispute = disputeWith(upTo('panel.composed'), { policy: 'lenient', calendar: { closed: ['2010-06-11'] } });
    const { policy, calendar, record } = remove(dispute, composed);
    expect([policy, calendar]).toEqual(['lenient', { closed: ['2010-06-11'] }]);
    expect([record.events.length, dispute.record.events.length]).toEqual([6, 7]);
  });

  it('may leave a record that is refused', () => {
    const error = failureOf(() => remove(disputeWith(upTo('panel.composed')), fact('2010-05-18', 'panel.established')));
    expect(error).toMatchObject({ code: 'EVENT_NOT_POSSIBLE', event: { type: 'panel.composed' }, index: 5 });
  });

  it('is in the record', () => {
    const error = failureOf(() => remove(disputeWith(upTo('panel.composed')), fact('2010-06-11', 'panel.composed')));
    expect(error).toMatchObject({ code: 'INVALID_EVENT', issues: [{ kind: 'notInRecord', path: 'event' }] });
    expect(error.message).toBe('invalid event: event: the record has no such fact');
    expect(failureOf(() => remove(disputeWith([]), {} as never)).code).toBe('INVALID_EVENT');
  });

  it('leaves no record of more than it had: what it made impossible fits again', () => {
    const early = fact('2010-06-01', 'panel.composed');
    const dispute = disputeWith([...upTo('panel.composed'), early], { policy: 'lenient' });
    expect(dispute.setAside.map(({ event }) => event)).toEqual([composed]);
    expect(remove(dispute, early).setAside).toEqual([]);
  });
});

describe('a fact that is replaced', () => {
  it('stands where the other stood, and what follows is judged anew', () => {
    const early = fact('2010-02-18', 'panel.requested');
    const dispute = disputeWith([...upTo('consultations.held'), early]);
    const right = fact('2010-04-01', 'panel.requested');
    const mended = replace(dispute, early, right);
    expect(mended.record.events.map(({ date }) => date)).toEqual([
      '2010-01-04',
      '2010-01-11',
      '2010-01-20',
      '2010-04-01',
    ]);
    expect(statusOn(dispute, '2010-05-01').irregularities).toHaveLength(1);
    expect(statusOn(mended, '2010-05-01').irregularities).toEqual([]);
  });

  it('may be replaced by itself, which changes nothing', () => {
    const dispute = disputeWith(upTo('panel.composed'));
    for (const event of dispute.record.events)
      expect(replace(dispute, event, event).record).toEqual(recordWith(upTo('panel.composed')));
  });

  it('is in the record, and so is a fact that replaces it an event', () => {
    const dispute = disputeWith(upTo('panel.composed'));
    expect(failureOf(() => replace(dispute, fact('2010-06-11', 'panel.composed'), composed)).code).toBe(
      'INVALID_EVENT',
    );
    expect(failureOf(() => replace(dispute, composed, { type: 'panel.composed' } as never)).code).toBe('INVALID_EVENT');
  });

  it('may contradict what follows', () => {
    const error = failureOf(() =>
      replace(disputeWith(upTo('panel.composed')), composed, fact('2010-03-01', 'panel.composed')),
    );
    expect(error.code).toBe('EVENT_NOT_POSSIBLE');
  });
});
