import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { members } from '../../src/members.js';
import { isSameMember, memberCode } from '../../src/record/members.js';
import { SEED } from '../properties/runs.js';

const named = members.flatMap((member) =>
  [member.english, member.french, member.spanish, ...member.otherNames].map((name) => ({ name, code: member.code })),
);
const anyName = fc.constantFrom(...named);
const AROUND = [
  '""',
  '“”',
  '«»',
  '«\u00a0',
  '‹›',
  '„“',
  '[]',
  '{}',
  '()',
  '¡!',
  '¿?',
  ' *',
  ' :',
  ' …',
  ' ·',
  '_ _',
].map(([open = '', ...close]) => [open, close.join('')] as const);
const gaps = fc.array(fc.constantFrom(' ', '  ', '-', ', ', '. ', " '", '’', '\u00a0', '\u2013', ' (', ': ', '_'), {
  minLength: 1,
});

const inAnyCase = (name: string, upper: readonly boolean[]) =>
  [...name].map((letter, at) => (upper[at % upper.length] ? letter.toUpperCase() : letter.toLowerCase())).join('');
const withoutAccents = (name: string) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const withGaps = (name: string, between: readonly string[]) => {
  let gap = 0;
  return name.replace(/[^\p{L}\p{M}&]+/gu, () => between[gap++ % between.length] ?? ' ');
};

function holds<T>(examples: fc.Arbitrary<T>, claim: (example: T) => unknown): void {
  const property = fc.property(examples, (example) => {
    claim(example);
  });
  fc.assert(property, { seed: SEED, numRuns: 1000, includeErrorInReport: true });
}

describe('the comparison of Members', () => {
  it('ignores upper and lower case', () =>
    holds(fc.tuple(anyName, fc.array(fc.boolean(), { minLength: 1 })), ([{ name, code }, upper]) =>
      expect(memberCode(inAnyCase(name, upper))).toBe(code),
    ));

  it('ignores accents, however they are encoded', () =>
    holds(fc.tuple(anyName, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD')), ([{ name, code }, form]) => {
      expect(memberCode(withoutAccents(name))).toBe(code);
      expect(memberCode(name.normalize(form))).toBe(code);
    }));

  it('ignores punctuation and white space, more, other and none', () =>
    holds(fc.tuple(anyName, gaps), ([{ name, code }, between]) => {
      expect(memberCode(withGaps(name, between))).toBe(code);
      expect(memberCode(withGaps(name, ['']))).toBe(code);
      expect(memberCode(` ${name}. `)).toBe(code);
      for (const [open, close] of AROUND) expect(memberCode(open + name + close)).toBe(code);
      expect(memberCode([...name].join('.'))).toBe(code);
    }));

  it('ignores a leading article before a name, not before a code', () =>
    holds(
      fc.tuple(
        anyName.filter(({ name }) => !/^[A-Z]{2,3}$/.test(name)),
        fc.constantFrom('the ', 'The ', 'la ', 'le ', 'les ', "l'", 'l’', 'el ', 'los ', 'las '),
      ),
      ([{ name, code }, article]) => expect(memberCode(article + name)).toBe(code),
    ));

  it('takes "&" for "and", "et" and "y"', () => {
    const joined = named.filter(({ name }) => /(?<=[ -])(and|et|y)(?=[ -])/.test(name));
    expect(joined.length).toBeGreaterThan(15);
    for (const { name, code } of joined) {
      expect(memberCode(name.replace(/(?<=[ -])(and|et|y)(?=[ -])/, '&'))).toBe(code);
      expect(memberCode(name.replace(/[ -](and|et|y)[ -]/, '&'))).toBe(code);
      expect(memberCode(name.replace(/[ -](and|et|y)[ -]/, ' '))).toBe(code);
    }
  });

  it('ignores all of these at once', () =>
    holds(fc.tuple(anyName, gaps, fc.array(fc.boolean(), { minLength: 1 })), ([{ name, code }, between, upper]) =>
      expect(memberCode(`the ${inAnyCase(withGaps(withoutAccents(name), between), upper)}`)).toBe(code),
    ));

  it('takes a slash and a semicolon for no punctuation: they stand between two names', () => {
    expect(
      ['N/A', 'EU/US', 'Korea/Japan', 'Hong Kong; China'].filter((text) => memberCode(text) !== undefined),
    ).toEqual([]);
  });

  it('answers any text, the same each time', () =>
    holds(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
      expect(memberCode(text)).toBe(memberCode(text));
      expect(isSameMember(text, text)).toBe(true);
    }));

  it('takes two names of one Member for the same, and names of two Members for different', () =>
    holds(fc.tuple(anyName, anyName), ([a, b]) => {
      expect(isSameMember(a.name, b.name)).toBe(a.code === b.code);
      expect(isSameMember(b.name, a.name)).toBe(a.code === b.code);
    }));

  it('takes names of no Member letter by letter', () => {
    expect(isSameMember('A', 'A')).toBe(true);
    expect(isSameMember('A', 'a')).toBe(false);
    expect(isSameMember('A', 'B')).toBe(false);
    expect(isSameMember('Atlantis', 'Atlantis ')).toBe(false);
    expect(isSameMember('Atlantis', 'Japan')).toBe(false);
    expect(isSameMember('', ' ')).toBe(false);
  });
});
