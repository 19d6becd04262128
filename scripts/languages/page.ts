import { type Explainable, english, explain, type Language, type Period, type RuleSentence } from 'wto-dispute';
import { french } from 'wto-dispute/french';
import { rules } from 'wto-dispute/law';
import { spanish } from 'wto-dispute/spanish';
import { acts, actsAnywhere } from '../../src/law/acts.js';
import { counting } from '../../src/law/counting.js';
import { commandSentences } from './command.js';
import { countingBack, derivations, judgements, nextSteps, problems } from './samples.js';

const languages = [english, french, spanish] as const;

const dates = ['2019-09-11', '2020-01-01', '2020-02-29', '2021-08-01'];
const lengths: readonly Period[] = [
  { days: 1 },
  { days: 60 },
  { weeks: 1 },
  { months: 1 },
  { months: 15 },
  { months: 7, days: 29 },
  { months: 8, weeks: 2, days: 1 },
];

/** docs/languages.md: everything that the library says, in three languages side by side. */
export function languagesPage(): string {
  return `<!-- Written by npm run languages from src/languages. Do not edit. -->

# Three languages, side by side

Everything that the library says in English, French and Spanish, for whoever checks it: a term of the WTO's own texts
that is rendered otherwise here, or a sentence that a lawyer would not write, is a bug. Each row is made by the code
that answers; the samples are from made-up disputes.

English is the default, \`import { french } from 'wto-dispute/french'\` and \`import { spanish } from
'wto-dispute/spanish'\` bring the others, and what takes a \`language\` takes any of them: \`explain\`, the forms of
\`wto-dispute/formats\`, the command (\`--lang fr\`). Names of the record format (\`panel.requested\`, \`title\`) and what a
record contains are the same in every language: titles and Members stand as the record writes them.

- [Stages, states and ends](#stages-states-and-ends)
- [Labels of the WTO's list](#labels-of-the-wtos-list)
- [Roles, kinds of time-limit and their states](#roles-kinds-of-time-limit-and-their-states)
- [Facts](#facts)
- [Acts without a time-limit](#acts-without-a-time-limit)
- [Headings](#headings)
- [Dates and lengths](#dates-and-lengths)
- [Citations](#citations)
- [How a date comes about](#how-a-date-comes-about)
- [Next steps](#next-steps)
- [Departures, gaps and refusals](#departures-gaps-and-refusals)
- [What is wrong with an input](#what-is-wrong-with-an-input)
- [What only the command says](#what-only-the-command-says)
- [Rules](#rules)

## Stages, states and ends

${keyed('stage', 'stages')}

${keyed('state', 'states')}

A state of a compliance proceeding is that of the original one, marked:

${table('fact or state', [
  ['', ...said((language) => language.inCompliance(language.states['panel.composition']))],
  ['the second proceeding', ...said((language) => language.inCompliance(language.facts['panel.requested'], 2))],
])}

${keyed('outcome', 'outcomes')}

## Labels of the WTO's list

${keyed('label', 'wtoStatuses')}

## Roles, kinds of time-limit and their states

${keyed('role', 'roles')}

${keyed('kind', 'ruleKinds')}

${keyed('state', 'deadlineStates')}

${keyed('track', 'tracks')}

## Facts

${keyed('fact', 'facts')}

## Acts without a time-limit

${keyed('act', 'acts')}

## Headings

${keyed('heading', 'headings')}

## Dates and lengths

${table('what', [
  ...dates.map((date) => [code(date), ...said((language) => language.date(date))]),
  ...dates.slice(0, 2).map((date) => [`${code(date)}, short`, ...said((language) => language.shortDate(date))]),
  ...lengths.map((length) => [code(JSON.stringify(length)), ...said((language) => language.length(length))]),
  ...[1, 16].map((count) => [`${count}, as a number of days`, ...said((language) => language.days(count))]),
])}

## Citations

As the law table writes them, and as each language does.

${table(
  'citation',
  citations().map((citation) => [citation, ...said((language) => language.citation(citation))]),
)}

## How a date comes about

One time-limit for each kind of step; each derivation is given whole.

${table('step', [
  ...Object.entries(derivations).map(([kind, deadline]) => sample(kind, deadline)),
  sample('period, back', countingBack),
])}

## Next steps

${table(
  'step',
  unique(nextSteps).map((step, index) => sample(`${index + 1}`, step)),
)}

## Departures, gaps and refusals

${samples('message', judgements)}

## What is wrong with an input

${samples('problem', problems)}

## What only the command says

Of files, of Members, and of the path ahead. Its help and what it says of a wrong call are in English.

${table(
  'sentence',
  commandSentences(english).map(([key, say]) => [code(key), ...said(say)]),
)}

## Rules

What each rule asks or allows, and what follows; the rest of a rule stands in [law.md](law.md).

${table('rule', rules.map(ruleRow))}
`;
}

type Named = 'stages' | 'states' | 'outcomes' | 'wtoStatuses' | 'roles' | 'ruleKinds' | 'deadlineStates' | 'tracks';

/** A list of words that every language has under the same keys. */
function keyed(title: string, list: Named | 'facts' | 'acts' | 'headings'): string {
  const words = languages.map((language): Readonly<Record<string, string>> => ({ ...language[list] }));
  const rows = Object.keys(english[list]).map((key) => [code(key), ...words.map((each) => each[key] ?? '')]);
  return table(title, rows);
}

function citations(): string[] {
  const cited = [...rules, ...acts, ...actsAnywhere].map(({ citation }) => citation);
  return [...new Set([...cited, ...Object.values(counting)])];
}

function unique(things: readonly Explainable[]): readonly Explainable[] {
  const texts = things.map((thing) => explain(thing));
  return things.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

function samples(title: string, all: Readonly<Record<string, readonly Explainable[]>>): string {
  return table(
    title,
    Object.entries(all).flatMap(([key, things]) => things.map((thing) => sample(key, thing))),
  );
}

function sample(key: string, thing: Explainable): string[] {
  return [code(key), ...said((language) => explain(thing, language))];
}

function ruleRow({ id, citation }: (typeof rules)[number]): string[] {
  const words = said((language) => {
    const { action, consequence }: RuleSentence = language.rules[id];
    return consequence === undefined ? `${action}.` : `${action}.\n${consequence}.`;
  });
  return [`${code(id)}<br>${citation}`, ...words];
}

function said(say: (language: Language) => string): string[] {
  return languages.map(say);
}

const code = (word: string) => `\`${word}\``;

function table(title: string, rows: readonly (readonly string[])[]): string {
  const head = [title, 'English', 'français', 'español'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}
