import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { append, check, type DisputeError, explain, type Verdict } from '../../src/index.js';
import * as possible from '../../src/machine/possible.js';
import { disputeWith, fact, upTo, withPeriod } from './facts.js';
import { failureOf } from './failure.js';

const dispute = disputeWith(upTo('panel.composed'));

/** Answers of each kind, made anew so that nothing in them was read before. */
const answers: Readonly<Record<string, () => Verdict>> = {
  'a fact that is possible': () => check(dispute, fact('2011-02-01', 'panel.reportCirculated')),
  'a fact that is late': () => check(disputeWith(withPeriod), fact('2014-02-01', 'retaliation.requested')),
  'a fact that is impossible': () => check(dispute, fact('2010-07-01', 'panel.composed')),
  'a fact that is incomplete': () => check(dispute, fact('2011-03-01', 'appeal.notified')),
};

/** The same answer with plain fields, which were all read. */
const plain = (answer: Verdict) => Object.fromEntries(Object.entries(answer)) as unknown as Verdict;

describe.each(Object.entries(answers))('the answer to a check of %s', (_, answer) => {
  it('equals one with plain fields, whichever stands first', () => {
    expect(answer()).toEqual(plain(answer()));
    expect(plain(answer())).toEqual(answer());
    expect(answer()).toStrictEqual(plain(answer()));
  });

  it('is spread, serialised and cloned with every field', () => {
    expect({ ...answer() }).toEqual(plain(answer()));
    expect(JSON.stringify(answer())).toBe(JSON.stringify(plain(answer())));
    expect(structuredClone(answer())).toEqual(plain(answer()));
    expect(Object.keys(answer())).toEqual(Object.keys(plain(answer())));
    expect(Object.assign({}, answer())).toEqual(plain(answer()));
  });

  it('is printed with the values, at any depth', () => {
    expect(inspect(answer())).toBe(inspect(plain(answer())));
    expect(inspect({ deep: { in: [answer()] } }, { depth: 9 })).toBe(
      inspect({ deep: { in: [plain(answer())] } }, { depth: 9 }),
    );
    expect(inspect(answer())).not.toContain('Getter');
  });

  it('is frozen, and gives the same list at each reading', () => {
    const one = answer();
    expect(Object.isFrozen(one)).toBe(true);
    expect(one.possibleEvents).toBe(one.possibleEvents);
    expect(Object.isFrozen(one.possibleEvents)).toBe(true);
    expect(() => Object.assign(one, { possibleEvents: [] })).toThrow(TypeError);
  });
});

const errors: Readonly<Record<string, () => DisputeError>> = {
  'a fact that is impossible': () => failureOf(() => append(dispute, fact('2010-07-01', 'panel.composed'))),
  'a fact that is incomplete': () => failureOf(() => append(dispute, fact('2011-03-01', 'appeal.notified'))),
};

/** The same error, of which everything was read. */
function read(error: DisputeError): DisputeError {
  expect(error.message).toContain('is not possible');
  expect(error.possibleEvents).toContain('panel.reportCirculated');
  return error;
}

describe.each(Object.entries(errors))('the error for %s', (_, thrown) => {
  it('is compared, spread and serialised with every field', () => {
    expect(thrown()).toEqual(read(thrown()));
    expect(thrown()).toMatchObject({ possibleEvents: read(thrown()).possibleEvents });
    expect({ ...thrown() }).toEqual({ ...read(thrown()) });
    expect({ ...thrown().details }).toEqual({ ...read(thrown()).details });
    expect(JSON.stringify(thrown())).toBe(JSON.stringify(read(thrown())));
    expect(Object.keys(thrown())).toEqual(Object.keys(read(thrown())));
    expect(explain(thrown())).toBe(explain(read(thrown())));
    expect(() => {
      throw thrown();
    }).toThrow(read(thrown()).message);
  });

  it('is printed with the values, and its message stands above the stack', () => {
    const [one, other] = [thrown(), thrown()];
    const printed = inspect(one).replace(one.stack ?? '', '');
    expect(inspect(read(other)).replace(other.stack ?? '', '')).toBe(printed);
    expect(printed).toContain('panel.reportCirculated');
    expect(printed).not.toContain('Getter');
    // Node prints an error that nobody catches in this way.
    expect(inspect(thrown(), { customInspect: false })).not.toContain('Getter');
    expect(thrown().stack?.split('\n')[0]).toContain(read(thrown()).message);
  });

  it('has plain fields once it was read, which can be cloned and written over', () => {
    const one = read(thrown());
    expect(structuredClone(one).message).toBe(one.message);
    expect(Object.getOwnPropertyDescriptor(one, 'message')).toMatchObject({ value: one.message, enumerable: false });
    const other = thrown();
    other.message = `In DS1: ${other.message}`;
    expect(other.message).toBe(`In DS1: ${one.message}`);
    const unread = thrown();
    unread.message = 'Another message';
    expect([unread.message, unread.possibleEvents]).toEqual(['Another message', one.possibleEvents]);
  });
});

describe('what is possible', () => {
  it('is worked out once, and only where somebody reads it', () => {
    const asked = vi.spyOn(possible, 'possibleIn');
    for (const answer of Object.values(answers)) {
      const one = answer();
      const { possible: isPossible, reason, irregularities } = one;
      expect([typeof irregularities.length, reason === undefined]).toEqual(['number', isPossible]);
      expect(asked).not.toHaveBeenCalled();
      expect(one.possibleEvents).toContain('note');
      expect(one.possibleEvents).toContain('date.reached');
      expect(asked).toHaveBeenCalledTimes(1);
      asked.mockClear();
    }
    asked.mockRestore();
  });

  it('is not worked out for an error of which the code, the reason and the place are read', () => {
    const asked = vi.spyOn(possible, 'possibleIn');
    for (const thrown of Object.values(errors)) {
      const error = thrown();
      const { code, reason, missing, index, details } = error;
      expect([code, details.code, index]).toEqual(['EVENT_NOT_POSSIBLE', 'EVENT_NOT_POSSIBLE', 7]);
      expect(missing?.length === 0).toBe(reason === 'impossible');
      expect(asked).not.toHaveBeenCalled();
      read(error);
      expect([error.message, error.possibleEvents, asked.mock.calls.length]).toEqual([
        error.message,
        error.possibleEvents,
        1,
      ]);
      asked.mockClear();
    }
    asked.mockRestore();
  });
});
