import { type Explainable, english, explain, type Language, type Period } from 'wto-dispute';
import { french } from 'wto-dispute/french';
import { counting, readings, rules } from 'wto-dispute/law';
import { members } from 'wto-dispute/members';
import { spanish } from 'wto-dispute/spanish';
import { code, table, withParts } from '../../scripts/lib/markdown.js';
import { optionWords } from '../../src/answers/alternatives.js';
import { furtherWords } from '../../src/answers/words.js';
import { commandWords } from '../../src/cli/words.js';
import { capitalized } from '../../src/languages/grammar.js';
import { acts, actsAnywhere } from '../../src/law/acts.js';
import { toolWords } from '../../src/tools/words.js';
import { roles } from '../../src/vocabulary.js';
import { derivations, judgements, nextSteps, problems } from '../../test/languages/samples.js';

const languages = [english, french, spanish] as const;
const said = (say: (language: Language) => string): string[] => languages.map(say);
const inAll = (title: string, rows: readonly (readonly string[])[]) =>
  table([title, 'English', 'français', 'español'], rows);

/** docs/languages.md, with everything that the library says in three languages side by side. */
export function languagesPage(): string {
  const chapters = Object.entries(sections());
  const link = (title: string) => title.toLowerCase().replaceAll(' ', '-').replaceAll(/[',]/g, '');
  const contents = chapters.map(([title]) => `- [${title}](#${link(title)})`).join('\n');
  const texts = chapters.map(([title, text]) => `## ${title}\n\n${text}`);
  return withParts('docs/languages.md', { words: [contents, ...texts].join('\n\n') });
}

const sections = (): Readonly<Record<string, string>> => ({
  'Stages, states and ends': [
    keyed({ stage: 'stages', state: 'states' }),
    'The time to comply has another name on a track of the SCM Agreement:',
    inAll('track and state', statesInTracks()),
    'Where the record does not state how long it is, it is not known whether it runs:',
    inAll('state', [['', ...said((language) => language.periodOfUnknownLength)]]),
    'A state of a compliance proceeding is that of the original one, marked:',
    inAll('fact or state', [
      ['', ...said((language) => language.inCompliance(language.states['panel.composition']))],
      ['the second proceeding', ...said((language) => language.inCompliance(language.facts['panel.requested'], 2))],
    ]),
    keyed({ outcome: 'outcomes' }),
  ].join('\n\n'),
  "Labels of the WTO's list": `The English labels are those of the WTO's list of disputes by current status. **Not confirmed** are the French and
Spanish ones: in the pages of the WTO's site that were seen in those languages the field is blank. Their terms are those of
the DSU and of the WTO's own papers.\n\n${keyed({ label: 'wtoStatuses' })}`,
  'Roles, kinds of time-limit and their states': keyed({
    ...{ role: 'roles', kind: 'ruleKinds', state: 'deadlineStates', track: 'tracks', 'closed day': 'closedDays' },
  }),
  'Who must or may do what': `Of a role alone, of one Member, and of several; then of a time-limit that has ended.\n\n${inAll('who', holderRows())}`,
  'Lines of a time-limit': `The days of a time-limit, the line of a calendar or an agenda, and what is said of a duty past its day.\n\n${inAll('what', timingRows())}\n\n${inAll('duty past its day', unrecordedRows())}`,
  Facts: [
    keyed({ fact: 'facts' }),
    'A fact that was set aside is marked:',
    inAll('fact', [['', ...said((language) => language.setAside(language.facts['panel.composed']))]]),
  ].join('\n\n'),
  'Acts without a time-limit': keyed({ act: 'acts' }),
  Headings: keyed({ heading: 'headings' }),
  'What the marks of a picture mean': keyed({ mark: 'legend' }),
  'Dates and lengths': inAll('what', datesAndLengths()),
  Citations: `As the law table writes them, and as each language does. **Not confirmed** is the Spanish name of the MPIA, which has no official one in\nthe texts that were seen; the French one is that of legal writing.\n\n${inAll('citation', citations())}`,
  'How a date comes about': `A time-limit for each kind of step; each derivation is given whole.\n\n${samples('step', derivations)}`,
  'Where readings differ': `What each option of a reading says, and who holds it; [readings.md](readings.md) has the questions.\n\n${inAll('option', optionRows())}\n\nOf a time-limit:\n\n${inAll('dates', disputedRows())}`,
  'Next steps': samples('step', nextSteps),
  'Irregularities, gaps, doubts and refusals': samples('message', judgements),
  'What is wrong with an input': samples('problem', problems),
  'What only the command says': `Of files, of calls and of the path ahead, and its help.\n\n${inAll('sentence', sentenceRows(commandWords))}`,
  'What only the tools for assistants say': `What stands below an answer, and beside a list; [tools.md](tools.md) has the tools.\n\n${inAll('sentence', sentenceRows(toolWords))}`,
  Members: `By the names that the WTO uses in disputes.\n\n${inAll(
    'code',
    members.map(({ code: own, english: en, french: fr, spanish: es }) => [code(own), en, fr, es]),
  )}`,
  Rules: `What each rule asks or allows, and what follows; the rest of a rule stands in [law.md](law.md).\n\n${inAll('rule', rules.map(ruleRow))}`,
});

function statesInTracks(): string[][] {
  const tracks = Object.entries(english.statesInTrack) as [keyof Language['statesInTrack'], object][];
  return tracks.flatMap(([track, states]) =>
    (Object.keys(states) as (keyof Language['states'])[]).map((state) => [
      `${code(track)}, ${code(state)}`,
      ...said((language) => language.statesInTrack[track]?.[state] ?? ''),
    ]),
  );
}

/** What holders are told to do: the respondent's reply, the request for a panel of one and of two. */
function holderRows(): string[][] {
  const names = ({ members: own }: Language, ...asked: ('KR' | 'IN')[]) =>
    asked.map((one) => own[one] ?? { KR: 'Korea', IN: 'India' }[one]);
  const reply = (language: Language) => language.rules['dsu-4-3-reply'].action;
  const request = (language: Language) => language.rules['dsu-4-7-request-panel'].action;
  return [
    ...roles.map((role) => [
      code(role),
      ...said((language) => language.task({ holder: { role, members: [] }, duty: 'may', action: reply(language) })),
    ]),
    ...(['may', 'should', 'must'] as const).map((duty) => [
      `one Member, ${code(duty)}`,
      ...said((language) =>
        language.task({
          ...{ holder: { role: 'respondent', members: names(language, 'KR') }, duty, action: reply(language) },
          citation: language.citation('DSU 4.3'),
        }),
      ),
    ]),
    [
      'two Members',
      ...said((language) =>
        language.task({
          ...{ holder: { role: 'complainant', members: names(language, 'KR', 'IN') }, duty: 'may' },
          action: request(language),
        }),
      ),
    ],
    [
      'ended',
      ...said((language) =>
        language.task({ holder: { role: 'respondent', members: names(language, 'KR') }, action: reply(language) }),
      ),
    ],
    [
      'complainants of a dispute',
      ...said((language) =>
        language.sides({ complainants: names(language, 'KR', 'IN'), respondent: 'A' }).join('<br>'),
      ),
    ],
  ];
}

function timingRows(): string[][] {
  const [day, perhaps] = ['2019-09-20', '2019-09-23'];
  const cases: readonly (readonly [string, boolean, number | undefined, boolean])[] = [
    ['last day', false, 6, false],
    ['last day, in doubt', false, undefined, true],
    ['last day, that day', false, 0, false],
    ['last day, past', false, -519, false],
    ['a wait', true, 6, false],
    ['a wait, in doubt', true, 1, true],
  ];
  const holder = { role: 'complainant', members: [] } as const;
  return [
    ...cases.map(([title, isWait, left, isInDoubt]) => [
      title,
      ...said((language) =>
        language.timing({
          ...{ isWait, day: language.date(day) },
          ...(left !== undefined && { left }),
          ...(isInDoubt && { perhaps: language.date(perhaps) }),
        }),
      ),
    ]),
    ['no date', ...said((language) => language.timing({ isWait: false }))],
    [
      'a wait before a duty',
      ...said((language) => language.timing({ isWait: true, isDuty: true, day: language.date('2019-11-11') })),
    ],
    [
      'a period whose length the record does not state',
      ...said((language) => language.timing({ isWait: false, lengthless: language.date('2005-12-20') })),
    ],
    ...([true, false] as const).map((opens) => [
      opens ? 'a first day in a calendar' : 'a last day in a calendar',
      ...said((language) =>
        language.onDay({
          ...{ holder, action: language.rules['dsu-4-7-request-panel'].action, opens },
          citation: language.citation('DSU 4.7'),
        }),
      ),
    ]),
    [
      'a day in a calendar that no longer applies',
      ...said((language) => {
        const { action } = language.rules['dsu-4-7-request-panel'];
        return language.noLonger(
          language.onDay({ holder, action, opens: false, citation: language.citation('DSU 4.7') }),
        );
      }),
    ],
    ['what follows otherwise', ...said((language) => language.otherwise('…'))],
    [
      'dormant',
      ...said((language) =>
        language.dormant({ since: language.date('2022-09-12'), lastFact: language.date('2019-09-11') }),
      ),
    ],
  ];
}

function unrecordedRows(): string[][] {
  const facts = Object.keys(english.unrecorded) as (keyof Language['unrecorded'])[];
  return facts.map((fact) => [
    code(fact),
    ...said((language) =>
      language.overdue({ fact, length: language.length({ days: 10 }), until: language.date('2019-09-23') }),
    ),
  ]);
}

function optionRows(): string[][] {
  return readings.flatMap(({ id, options }) =>
    options.map((option) => [
      `${code(id)}, ${code(option.id)}`,
      ...said((language) => {
        const { says, heldBy } = optionWords(language.readings, id, option.id);
        return `${says}.<br>${capitalized(heldBy)}`;
      }),
    ]),
  );
}

/** Another reading of a time-limit with a last day, of a wait, and as a note. */
function disputedRows(): string[][] {
  const samples = [
    { option: 'strict', reading: 'dsu-4-3-duties-roll', citation: 'DSU 4.3', dates: { lastDay: '2019-09-21' } },
    { option: 'day-60', reading: 'dsu-4-7-day-sixty', citation: 'DSU 4.7', dates: { opens: '2019-11-10' } },
    { option: 'adoption', reading: 'dsu-16-4-end-of-appeal', citation: 'DSU 16.4', dates: {} },
  ] as const;
  return samples.map(({ option, reading, citation, dates }) => [
    Object.keys(dates).join() || 'none',
    ...said((language) => {
      const days = Object.fromEntries(Object.entries(dates).map(([name, date]) => [name, language.date(date)]));
      const words = optionWords(language.readings, reading, option);
      return capitalized(language.disputed({ ...words, ...days, citation: language.citation(citation) }));
    }),
  ]);
}

type Named =
  | 'stages'
  | 'states'
  | 'outcomes'
  | 'wtoStatuses'
  | 'roles'
  | 'ruleKinds'
  | 'deadlineStates'
  | 'tracks'
  | 'closedDays'
  | 'legend';

/** Lists of words that every language has under the same keys, by the title of the key. */
function keyed(lists: Readonly<Record<string, Named | 'facts' | 'acts' | 'headings'>>): string {
  const tables = Object.entries(lists).map(([title, list]) => {
    const keys = Object.keys(english[list]) as (keyof Language[typeof list])[];
    return inAll(
      title,
      keys.map((key) => [code(key), ...said((language) => language[list][key])]),
    );
  });
  return tables.join('\n\n');
}

const dates = ['2019-09-11', '2020-01-01', '2020-02-29', '2021-08-01'];
const short: readonly Period[] = [{ days: 1 }, { days: 60 }, { weeks: 1 }, { months: 1 }, { months: 15 }];
const lengths: readonly Period[] = [...short, { months: 7, days: 29 }, { months: 8, weeks: 2, days: 1 }];

function datesAndLengths(): string[][] {
  return [
    ...dates.map((date) => [code(date), ...said((language) => language.date(date))]),
    ...dates.slice(0, 2).map((date) => [`${code(date)}, short`, ...said((language) => language.shortDate(date))]),
    [`${code('2019-09-11')}, of a picture`, ...said((language) => language.asOf('2019-09-11'))],
    ...lengths.map((length) => [code(JSON.stringify(length)), ...said((language) => language.length(length))]),
    ...[1, 16].map((count) => [`${count}, as a number of days`, ...said((language) => language.days(count))]),
  ];
}

function citations(): string[][] {
  const cited = [...rules, ...acts, ...actsAnywhere].map(({ citation }) => citation);
  return [...new Set([...cited, ...Object.values(counting)])].map((citation) => [
    citation,
    ...said((language) => language.citation(citation)),
  ]);
}

function samples(title: string, all: Readonly<Record<string, Explainable | readonly Explainable[]>>): string {
  const rows = Object.entries(all).flatMap(([key, things]) =>
    [things].flat().map((thing) => [code(key), ...said((language) => explain(thing as Explainable, language))]),
  );
  return inAll(title, rows);
}

function ruleRow({ id, citation }: (typeof rules)[number]): string[] {
  const words = said((language) => {
    const sentence = language.rules[id];
    return [sentence.action, ...furtherWords(sentence, language)].map((text) => `${text}.`).join('\n');
  });
  return [`${code(id)}<br>${citation}`, ...words];
}

/** What a sentence is said of: words, and lists of words. */
type Given = string | readonly string[];

type Words = string | ((...given: readonly Given[]) => string) | { readonly [key: string]: Words };

/** What some sentences of the command and of the tools are said of. */
const given: Readonly<Record<string, (language: Language) => readonly (readonly Given[])[]>> = {
  notJson: () => [['…']],
  noSuchMember: () => [['japan', 'Japan'], ['Atlantis']],
  after: ({ facts, length }) => [[facts['panel.established'], length({ months: 9 })], [facts['panel.established']]],
  afterEndOf: ({ citation, length }) => [[citation('DSU 21.4'), length({ months: 9 })], [citation('DSU 21.4')]],
  practice: ({ length }) => [[length({ days: 45 })]],
  notBefore: ({ date }) => [[date('2019-09-11')]],
  exceeds: ({ citation }) => [[[citation('DSU 21.4')]]],
  reasonablePeriod: ({ length }) => [[length({ months: 15 })]],
  more: () => [['10']],
  notBegun: ({ citation, shortDate }) => [[citation('DSU 16.4'), shortDate('2019-11-08')]],
  whole: ({ days, date }) => [[days(282), date('2019-09-11')]],
  unknownCommand: () => [['statsu', 'status'], ['x']],
  unknownOption: () => [['--ron', 'on']],
  needsValue: () => [['on']],
  takesNoValue: () => [['json']],
  optionNotJson: () => [['event', '…']],
  twice: () => [['on']],
  notTaken: () => [['rules', 'on']],
  tooManyWords: () => [['figures', '590']],
  together: () => [['to', 'days']],
  notADate: () => [['--on', 'tomorrow']],
  noSuchDay: () => [['--closed', '2019-02-29']],
  notOneOf: () => [['--lang', 'de', ['en', 'fr', 'es']]],
  notAShare: () => [['quantile', '2']],
  notACount: () => [['days', 'ten']],
  notWithin: () => [['width', '20', '360', '4000']],
  goesWith: () => [['theme', '--kind svg']],
  notReminders: () => [['remind', '7@24']],
  oneFile: () => [['2']],
  reversed: () => [
    ['2019-11-07', '2019-11-08', 'today'],
    ['2019-11-07', '2019-11-08', ''],
  ],
  noSuchDispute: () => [['999', '624', '2024-04-30']],
  noSuchRule: () => [['dsu-16-4-apeal', 'dsu-16-4-appeal'], ['x']],
  whichFact: () => [['add']],
  noSuchFact: () => [['panel.requested 2019-11-18']],
  severalFacts: () => [['note', ['events[1]', 'events[2]']]],
  noSuchField: () => [['by']],
  realRecord: () => [['DS590']],
  cannotInit: () => [['title']],
  leniently: () => [['2', '1']],
  written: () => [['ds590.json', '1']],
  added: ({ facts, date }) => [[facts['panel.requested'], date('2020-06-18')]],
  removed: ({ facts, date }) => [[facts['panel.requested'], date('2020-06-18')]],
  fixed: ({ facts, date }) => [[facts['panel.requested'], date('2020-06-18')]],
  possible: () => [[['panel.requested', 'note']]],
};

/** The sentences of a part of the library, each with its key. */
function sentencesOf(words: Words, language: Language, key = ''): (readonly [string, string])[] {
  if (typeof words === 'string') return [[key, words]];
  if (typeof words === 'object')
    return Object.entries(words).flatMap(([name, inner]) => sentencesOf(inner, language, name));
  const cases = given[key]?.(language);
  if (cases === undefined) throw new Error(`docs/make/languages.ts has nothing to say "${key}" of`);
  return cases.map((one) => [key, words(...one)]);
}

function sentenceRows(words: Readonly<Record<Language['code'], object>>): string[][] {
  const [first = [], ...others] = languages.map((language) =>
    sentencesOf({ ...words[language.code] } as unknown as Words, language),
  );
  return first.map(([key, text], index) => [code(key), text, ...others.map((each) => each[index]?.[1] ?? '')]);
}
