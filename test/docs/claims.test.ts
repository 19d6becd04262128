import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from './blocks.js';

/** Turns of phrase that say more than the law or the record does, and what to say in their place. */
const overstated: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [
    /depart(s|ed|ures?) from the law|otherwise than the law/i,
    'an irregular fact came too early or too late, as the record stands',
  ],
  [
    /can no longer be done|the right is (dead|lost|gone)/i,
    'a lapsed time-limit is no lost act: next steps may offer it',
  ],
  [/nobody must\b/i, 'it reads as a prohibition: need not, or has to'],
  [/(fail(s|ed)|failure) to comply|did not comply|has violated|breached/i, 'only a report or an award finds that'],
  [/absence of a fact says|silence (says|means|shows)/i, 'a record seldom says what did not happen'],
  [/\(amendments,|\(principles? \d/i, 'name the provision; no page explains these numbers'],
  [/nobody can (hear|decide)/i, 'no division can be formed: an appeal that was heard before goes on'],
];

/** What a reader meets besides the answers: pages, the words of the site, examples, and doc comments. */
const folders = ['docs', 'docs/make', 'site', 'examples', 'src'] as const;
const files = [
  'README.md',
  ...folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: folder !== 'docs', encoding: 'utf8' })
      .filter((file) => /\.(md|ts|tsx)$/.test(file) && !/node_modules|dist\/|content\/|\.vitepress\/cache/.test(file))
      .map((file) => `${folder}/${file}`),
  ),
];

const found = (text: string) =>
  overstated.flatMap(([phrase, instead]) => {
    const [words] = phrase.exec(text.replace(/\s*\n\s*(\*|\/\/)?\s*/g, ' ')) ?? [];
    return words === undefined ? [] : [`"${words}": ${instead}`];
  });

describe('pages, words of the site, examples and doc comments', () => {
  it('say no more than the law and the record do', () => {
    const said = files.flatMap((file) => found(readFileSync(root + file, 'utf8')).map((one) => `${file}: ${one}`));
    expect(files.length).toBeGreaterThan(300);
    expect(said).toEqual([]);
  });

  it('would be told so', () => {
    expect(found(' * A fact that departs\n * from the law.')).toHaveLength(1);
    expect(found('lapsed: the act can no longer be done')).toHaveLength(1);
    expect(found('an appeal that nobody can hear')).toHaveLength(1);
  });
});
