import { describe, expect, it } from 'vitest';
import { memberNames as english } from '../../src/languages/english/members.js';
import { memberNames as french } from '../../src/languages/french/members.js';
import { memberNames as spanish } from '../../src/languages/spanish/members.js';
import { memberNamed, members } from '../../src/members.js';
import { memberCode, spellingsOf } from '../../src/record/members.js';

/** What is left of a name when only its letters count. */
const letters = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const withoutArticle = (name: string) => letters(name.replace(/^The /, ''));

describe('the list of Members', () => {
  it('has the 166 Members of the WTO, each once', () => {
    expect(members).toHaveLength(166);
    expect(new Set(members.map(({ code }) => code)).size).toBe(166);
    expect(new Set(members.map((member) => member.english)).size).toBe(166);
    expect(new Set(members.map((member) => member.french)).size).toBe(166);
    expect(new Set(members.map((member) => member.spanish)).size).toBe(166);
  });

  it('stands in the order of the English names', () => {
    const names = members.map((member) => withoutArticle(member.english));
    expect(names).toEqual([...names].sort());
  });

  it('is frozen, with everything in it', () => {
    for (const value of [members, ...members, ...members.map(({ otherNames }) => otherNames)])
      expect(Object.isFrozen(value)).toBe(true);
  });

  it.each([
    ['english', english],
    ['french', french],
    ['spanish', spanish],
  ] as const)('has the names that the language has: %s', (language, names) => {
    expect(members.map((member) => [member.code, member[language]])).toEqual(Object.entries(names));
  });

  it('begins the names of each Member with the English one', () => {
    for (const { code, english } of members) expect(spellingsOf(code)[0]).toBe(english);
  });

  it('finds a Member by each of its names', () => {
    for (const member of members)
      for (const name of [member.english, member.french, member.spanish, ...member.otherNames])
        expect([name, memberNamed(name)]).toEqual([name, member]);
  });

  it('has no name twice', () => {
    for (const { english, french, spanish, otherNames } of members) {
      expect(new Set(otherNames).size).toBe(otherNames.length);
      for (const name of [english, french, spanish]) expect(otherNames).not.toContain(name);
    }
  });

  it('has no spelling of two Members, letter by letter', () => {
    const owners = new Map<string, Set<string>>();
    for (const { code, english, french, spanish, otherNames } of members)
      for (const name of [english, french, spanish, ...otherNames])
        for (const form of [letters(name), withoutArticle(name)])
          owners.set(form, (owners.get(form) ?? new Set()).add(code));
    const shared = [...owners].filter(([, codes]) => codes.size > 1);
    expect(shared).toEqual([]);
  });

  it('has a code of three letters for each Member but the European Union', () => {
    const without = members.filter(({ otherNames }) => !otherNames.some((name) => /^[A-Z]{3}$/.test(name)));
    expect(without).toEqual([]);
    expect(memberNamed('EU')?.otherNames.filter((name) => /^[A-Z]{3}$/.test(name))).toEqual(['EEC', 'CEE']);
  });

  it('finds each Member by its code of two letters, but takes EC for the European Communities', () => {
    const byOtherCode = members.filter(({ code }) => memberCode(code) !== code).map(({ code }) => code);
    expect(byOtherCode).toEqual(['EC']);
    expect(memberCode('EC')).toBe('EU');
  });

  it('knows no Member by one letter, and by two only through a code or an abbreviation', () => {
    const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
    expect(alphabet.filter((letter) => memberCode(letter))).toEqual([]);
    const pairs = alphabet.flatMap((first) => alphabet.map((second) => first + second));
    const codes = new Set(members.map(({ code }) => code.toLowerCase()));
    expect(pairs.filter((pair) => memberCode(pair) && !codes.has(pair))).toEqual(['ce', 'ue', 'uk']);
  });
});
