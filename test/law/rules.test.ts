import { describe, expect, it } from 'vitest';
import { counting, NO_DIVISION_FROM, type RuleId, ruleById, ruleIds, rules } from '../../src/law.js';
import { DisputeError } from '../../src/record/error.js';

/** Everything in a value that could be changed. */
function loose(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(loose)];
}

function refused(id: string): unknown {
  try {
    return ruleById(id as RuleId);
  } catch (error) {
    return error instanceof DisputeError ? error.details : error;
  }
}

describe('ruleById', () => {
  it('every rule is found by its id', () => {
    expect(ruleIds.map(ruleById)).toEqual(rules);
  });

  it('a misspelt id is refused with the id that was probably meant', () => {
    expect(refused('dsu-16-4-apeal')).toEqual({
      code: 'UNKNOWN_RULE',
      rule: 'dsu-16-4-apeal',
      nearest: 'dsu-16-4-appeal',
    });
  });

  it('an id that resembles no other is refused without a guess', () => {
    expect(refused('the appeal')).toStrictEqual({ code: 'UNKNOWN_RULE', rule: 'the appeal' });
  });
});

describe('the table of rules', () => {
  it('the table has every id once', () => {
    expect(ruleIds).toEqual(rules.map(({ id }) => id));
    expect(new Set(ruleIds).size).toBe(ruleIds.length);
  });

  it('no part of the table can be changed', () => {
    expect(loose(rules)).toEqual([]);
    expect(loose(ruleIds)).toEqual([]);
  });
});

describe('what stands beside the table', () => {
  it('the first day without a division of the Appellate Body is 11 December 2019', () => {
    expect(NO_DIVISION_FROM).toBe('2019-12-11');
  });

  it('each step of the counting has its citation', () => {
    expect(counting).toEqual({
      rolling: 'Expiration of Time-Periods in the DSU (DSB practice)',
      suspension: 'DSU 12.12',
      arbitrationSuspension: 'DSU 22.6',
      delay: 'DSU 20, 21.4',
      halving: 'SCM 4.12',
    });
  });
});
