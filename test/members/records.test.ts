import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memberNamed } from '../../src/members.js';

interface Fact {
  readonly by?: string | readonly string[];
  readonly members?: readonly string[];
}

interface Dispute {
  readonly complainants: readonly string[];
  readonly respondent: string;
  readonly events: readonly Fact[];
}

/** What stands in the place of a name in real records and names no Member, with the reason. */
const explained: ReadonlyMap<string, string> = new Map([
  ['parties', 'a word of role: all parties'],
  ['directorGeneral', 'a word of role: the Director-General of the WTO'],
  ['DSB', 'the Dispute Settlement Body'],
  ['European Communities, France, Germany, Spain, United Kingdom', 'five respondents in one text'],
]);

/** Names in records of the years before a Member changed its name. */
const former = ['European Communities', 'Swaziland', 'Turkey'];

const disputesIn = (file: string): Dispute[] =>
  JSON.parse(readFileSync(new URL(`../corpus/${file}`, import.meta.url), 'utf8'));

const namesIn = ({ complainants, respondent, events }: Dispute): string[] => [
  ...complainants,
  respondent,
  ...events.flatMap(({ by = [], members = [] }) => [...[by].flat(), ...members]),
];

describe('the real records', () => {
  const disputes = ['disputes.json', 'checked.json'].flatMap(disputesIn);
  const names = [...new Set(disputes.flatMap(namesIn))].sort();

  it('name Members, and else only what is explained', () => {
    expect(disputes.length).toBeGreaterThan(500);
    expect(names.filter((text) => memberNamed(text) === undefined)).toEqual([...explained.keys()].sort());
  });

  it('name a Member as a text in English does, but for former names', () => {
    const otherwise = names.filter((text) => ![undefined, text].includes(memberNamed(text)?.english));
    expect(otherwise).toEqual(former);
  });

  it('name two Members of today by two names each', () => {
    const today = new Map<string, string[]>();
    for (const text of names) {
      const member = memberNamed(text)?.english;
      if (member !== undefined) today.set(member, [...(today.get(member) ?? []), text]);
    }
    expect([...today.values()].filter((texts) => texts.length > 1)).toEqual([
      ['European Communities', 'European Union'],
      ['Turkey', 'Türkiye'],
    ]);
  });
});
