import { describe, expect, it } from 'vitest';
import { type Parties, partyOf } from '../../src/casefile/parties.js';
import { parseEvent } from '../../src/index.js';
import { type EventType, eventTypes } from '../../src/vocabulary.js';
import { samples } from '../record/samples.js';

const parties: Parties = { complainants: ['Brazil', 'India'], respondent: 'Canada', track: 'standard' };

/*
 * The record format: where there are several complainants, `by` says whose a fact is in requests and what becomes of
 * them, in establishments, in the facts of the reasonable period, of compensation and of retaliation, in settlements and withdrawals;
 * the others never have an effect. A compliance proceeding is that of those who ask for it: an establishment is of the
 * recourse, and what becomes of a request is of those whom it names (amendments, F1 and G8). Of an arbitrator `by` says who appointed him.
 */
const apart = eventTypes.filter(
  (type) =>
    /^(consultations|panel)\.requested$/.test(type) ||
    /^panel\.(requestWithdrawn|deferred|established|rejected)$/.test(type) ||
    /^compliance\.panel\.(requestWithdrawn|deferred|rejected)$/.test(type) ||
    /^(rpt|retaliation)\.(?!arbitratorAppointed)/.test(type) ||
    /^compensation\./.test(type) ||
    ['settlement.notified', 'complaint.withdrawn'].includes(type),
);

const by = (type: EventType, names: string | readonly string[]) => {
  const { minimal } = samples.find((sample) => sample.type === type) ?? { minimal: {} };
  return partyOf(parties, parseEvent({ ...minimal, type, date: '2012-01-20', by: names }));
};

describe('a fact of one complainant of two', () => {
  it.each(apart)('%s concerns that one', (type) => {
    expect(by(type, 'Brazil')).toEqual(['Brazil']);
    expect(by(type, ['India', 'Canada'])).toEqual(['India']);
  });

  it('of any other type concerns all', () => {
    const others = eventTypes.filter((type) => !apart.includes(type) && type !== 'date.reached');
    expect(others.filter((type) => by(type, 'Brazil') !== undefined)).toEqual([]);
  });

  it('concerns all where it names all, or nobody who complains', () => {
    expect(by('retaliation.requested', ['India', 'Brazil'])).toBeUndefined();
    expect(by('retaliation.requested', 'Canada')).toBeUndefined();
  });
});
