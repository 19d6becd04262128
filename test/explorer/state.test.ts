import { describe, expect, it } from 'vitest';
import { parseRecord } from 'wto-dispute';
import { type Action, begin, caseOf, type Explored, explore } from '../../site/explorer/model/state.js';

const record = parseRecord({
  title: 'Japan — Products',
  complainants: ['Korea'],
  respondent: 'Japan',
  events: [
    { type: 'panel.requested', date: '2020-06-18' },
    { type: 'consultations.requested', date: '2019-09-11' },
  ],
});
const first = begin(caseOf(record));
const following = (...actions: readonly Action[]): Explored => actions.reduce(explore, first);
const types = ({ now }: Explored) => now.record.events.map(({ type }) => type);

describe('the state of the explorer', () => {
  it('opens a record on the date of its last fact, read leniently', () => {
    expect(first.now).toMatchObject({ date: '2020-06-18', policy: 'lenient', closed: [], readings: {} });
  });

  it('adds, changes and removes a fact by its place in the record', () => {
    const added = following({ type: 'add', event: { type: 'panel.deferred', date: '2020-06-29' } });
    expect(types(added)).toEqual(['panel.requested', 'consultations.requested', 'panel.deferred']);
    const changed = explore(added, {
      type: 'change',
      index: 2,
      event: { type: 'panel.established', date: '2020-07-29' },
    });
    expect(types(changed)).toEqual(['panel.requested', 'consultations.requested', 'panel.established']);
    expect(types(explore(changed, { type: 'remove', index: 0 }))).toEqual([
      'consultations.requested',
      'panel.established',
    ]);
  });

  it('leaves the record that it was given as it is', () => {
    following({ type: 'remove', index: 0 });
    expect(record.events).toHaveLength(2);
  });

  it('takes changes back, one by one, and brings them again', () => {
    const state = following({ type: 'remove', index: 0 }, { type: 'closed', days: ['2019-09-23'] });
    const undone = explore(state, { type: 'undo' });
    expect([undone.now.closed, types(undone)]).toEqual([[], ['consultations.requested']]);
    const all = explore(undone, { type: 'undo' });
    expect(types(all)).toEqual(['panel.requested', 'consultations.requested']);
    expect(explore(all, { type: 'undo' })).toBe(all);
    const again = explore(explore(all, { type: 'redo' }), { type: 'redo' });
    expect(again.now).toEqual(state.now);
    expect(explore(again, { type: 'redo' })).toBe(again);
  });

  it('forgets what was taken back once something else is changed', () => {
    const state = following({ type: 'remove', index: 0 }, { type: 'undo' }, { type: 'policy', policy: 'strict' });
    expect(explore(state, { type: 'redo' })).toBe(state);
  });

  it('does not count a move along the dates as a change', () => {
    const moved = following({ type: 'date', date: '2019-10-01' });
    expect(moved.now.date).toBe('2019-10-01');
    expect(moved.before).toEqual([]);
    expect(explore(moved, { type: 'date', date: '2019-10-01' })).toBe(moved);
  });

  it('keeps closed days in their order, each once', () => {
    const days = ['2019-09-23', '2019-01-01', '2019-09-23'];
    expect(following({ type: 'closed', days }).now.closed).toEqual(['2019-01-01', '2019-09-23']);
  });

  it('chooses a reading and goes back to that of the library', () => {
    const chosen = following({ type: 'reading', id: 'dsu-4-7-day-sixty', option: 'day-60' });
    expect(chosen.now.readings).toEqual({ 'dsu-4-7-day-sixty': 'day-60' });
    const back = explore(chosen, { type: 'reading', id: 'dsu-4-7-day-sixty', option: undefined });
    expect(back.now.readings).toEqual({});
    expect(explore(chosen, { type: 'noReadings' }).now.readings).toEqual({});
  });

  it('takes back a hundred changes and no more', () => {
    let state = first;
    for (let day = 0; day < 120; day += 1) state = explore(state, { type: 'closed', days: [] });
    expect(state.before).toHaveLength(100);
  });
});
