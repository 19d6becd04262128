import { describe, expect, it } from 'vitest';
import { halfOf } from '../../src/law/halving.js';
import { ruleById } from '../../src/law.js';

const wait = ruleById('dsu-8-7-ask-dg');
const window = ruleById('dsu-8-5-five-panelists');

describe('half a period (SCM 4.12, principle 16)', () => {
  it.each([
    [{ days: 20 }, { days: 10 }, { days: 10 }],
    [{ days: 15 }, { days: 8 }, { days: 7 }],
    [{ weeks: 1 }, { days: 4 }, { days: 3 }],
    [{ weeks: 6 }, { days: 21 }, { days: 21 }],
    [{ weeks: 1, days: 2 }, { days: 5 }, { days: 4 }],
    [{ months: 9 }, { months: 9 }, { months: 9 }],
    [
      { months: 1, days: 5 },
      { months: 1, days: 3 },
      { months: 1, days: 2 },
    ],
    [{ days: 0 }, { days: 0 }, { days: 0 }],
  ])('%j: a wait is %j, another period %j', (period, up, down) => {
    expect(halfOf(wait, period)).toEqual(up);
    expect(halfOf(window, period)).toEqual(down);
  });
});
