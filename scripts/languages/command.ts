import { type CommandWords, commandWords, type PathWords } from '../../src/cli/words.js';
import type { Language } from '../../src/languages/language.js';

type Sentence = (language: Language) => string;

const length = { months: 9 };
const date = '2019-09-11';
const citation = 'DSU 21.4';
const fact = 'panel.established';

const own: { readonly [K in Exclude<keyof CommandWords, 'unreadable' | 'path'>]: (words: CommandWords) => string[] } = {
  standardInput: ({ standardInput }) => [standardInput],
  notJson: ({ notJson }) => [notJson('…')],
  notUtf8: ({ notUtf8 }) => [notUtf8],
  noSuchMember: ({ noSuchMember }) => [noSuchMember('japan', 'Japan'), noSuchMember('Atlantis')],
};

const path: { readonly [K in Exclude<keyof PathWords, 'law'>]: (words: PathWords, language: Language) => string[] } = {
  published: ({ published }) => [published],
  appeal: ({ appeal }) => [appeal],
  noAppeal: ({ noAppeal }) => [noAppeal],
  noLimit: ({ noLimit }) => [noLimit],
  after: ({ after }, { facts, length: inWords }) => [after(facts[fact], inWords(length)), after(facts[fact])],
  afterEndOf: ({ afterEndOf }, { citation: cited, length: inWords }) => [
    afterEndOf(cited(citation), inWords(length)),
    afterEndOf(cited(citation)),
  ],
  practice: ({ practice }, { length: inWords }) => [practice(inWords({ days: 45 }))],
  notBefore: ({ notBefore }, { date: inWords }) => [notBefore(inWords(date))],
  late: ({ late }) => [late],
  exceeds: ({ exceeds }, { citation: cited }) => [exceeds(cited(citation))],
  reasonablePeriod: ({ reasonablePeriod }, { length: inWords }) => [reasonablePeriod(inWords({ months: 15 }))],
  whole: ({ whole }, { days, date: inWords }) => [whole(days(282), inWords(date))],
  end: ({ end }) => [end],
};

const wordsOf = ({ code }: Language) => commandWords[code];

/** What only the command says, by its key, as a sentence in any language: one of every kind. */
export function commandSentences(english: Language): readonly (readonly [string, Sentence])[] {
  const words = wordsOf(english);
  const variants = (key: string, say: (language: Language) => string[]) =>
    say(english).map((_, index): [string, Sentence] => [key, (language) => say(language)[index] ?? '']);
  return [
    ...keysOf(own).flatMap((key) => variants(key, (language) => own[key](wordsOf(language)))),
    ...keysOf(words.unreadable).flatMap((key) => variants(key, (language) => [wordsOf(language).unreadable[key]])),
    ...keysOf(words.path.law).flatMap((key) => variants(key, (language) => [wordsOf(language).path.law[key]])),
    ...keysOf(path).flatMap((key) => variants(key, (language) => path[key](wordsOf(language).path, language))),
  ];
}

function keysOf<T extends object>(table: T): readonly (keyof T & string)[] {
  return Object.keys(table) as (keyof T & string)[];
}
