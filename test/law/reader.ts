import { readFileSync } from 'node:fs';
import {
  type Deadline,
  type DisputeEvent,
  deadlineStates,
  eventTypes,
  parseEvent,
  type RuleId,
  roles,
  ruleKinds,
} from '../../src/index.js';
import type { Expected, Row } from './periods.js';
import table from './rules.json' with { type: 'json' };

/* Reads the known answers, one case a line. The head of answers/beginnings.txt explains the notation. */

interface Word {
  readonly field: Exclude<keyof Deadline, 'state'>;
  /** Reads what the line says after the word. */
  readonly value: (text: string) => string | number;
  /** Begins the sentence in the title of the test; every row has a holder and a kind, which tell nothing there. */
  readonly title?: string;
}

/** The words for what must be so, each with its field of the time-limit. The first that a line has is in the title. */
const words: Readonly<Record<string, Word>> = {
  opens: { field: 'opens', value: dateOf, title: 'it opens on' },
  'last day': { field: 'lastDay', value: dateOf, title: 'the last day is' },
  starts: { field: 'starts', value: dateOf, title: 'it starts on' },
  'days left': { field: 'daysLeft', value: numberOf, title: 'the days left are' },
  holder: { field: 'holder', value: oneOf(roles, 'holder') },
  kind: { field: 'kind', value: oneOf(ruleKinds, 'kind') },
};

/** The words for the state: the name that the library has for it, in separate words. */
const states = new Map(deadlineStates.map((state) => [state.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`), state]));

/** The words for where a rule is asked about. */
const places: Readonly<Record<string, Pick<Row, 'track' | 'recourse'>>> = {
  'under SCM 4': { track: 'prohibitedSubsidy' },
  'under SCM 7': { track: 'actionableSubsidy' },
  'in compliance': { recourse: 1 },
};

/** Beginnings of disputes by their names. */
export type Beginnings = ReadonlyMap<string, readonly DisputeEvent[]>;

export function fileOf(name: string): string {
  return readFileSync(new URL(`./answers/${name}`, import.meta.url), 'utf8');
}

/** A line is `name | facts`; the facts can begin with an earlier name. */
export function readBeginnings(text: string, file: string): Beginnings {
  const beginnings = new Map<string, readonly DisputeEvent[]>();
  readLines(text, file, 2, ([name = '', facts = '']) => {
    if (beginnings.has(name)) throw new Error(`the beginning "${name}" stands twice`);
    beginnings.set(name, caseOf(facts, beginnings, false).facts);
  });
  return beginnings;
}

/** A line is `rules | facts | asked on | what | source`; it gives one answer for each rule that it names. */
export function readAnswers(text: string, file: string, beginnings: Beginnings): Row[] {
  return readLines(text, file, 5, ([asked = '', facts = '', on = '', what = '', source = ''], at) =>
    rulesOf(asked).map(({ law, place }): Row => {
      const { expected, ...fastest } = whatOf(what);
      return {
        rule: law.id as RuleId,
        citation: law.citation,
        source,
        ...place,
        ...caseOf(facts, beginnings, place.recourse !== undefined),
        on: dateOf(on),
        expected: expected === 'none' ? 'none' : ({ holder: law.holder, kind: law.kind, ...expected } as Expected),
        ...fastest,
        at,
      };
    }),
  ).flat();
}

/** A sentence about the answer, for the title of its test. */
export function sentenceOf({ expected, fastest }: Row): string {
  if (expected === 'none') return 'there is no such time-limit';
  if (fastest) return `the fastest next step is ${fastest.event} on ${fastest.date}`;
  for (const [word, { field, title }] of Object.entries(words))
    if (title !== undefined && field in expected)
      return expected[field] === undefined ? `it has no ${word}` : `${title} ${expected[field]}`;
  return `it is ${[...states].find(([, state]) => state === expected.state)?.[0]}`;
}

/** Where a row is asked about, in the words of its line. */
export function placeOf({ track, recourse }: Row): string {
  const here = Object.entries(places).filter(([, place]) =>
    place.track === undefined ? place.recourse === recourse : place.track === track,
  );
  return here.map(([word]) => ` ${word}`).join('');
}

/** Whatever is wrong with a line is told with its file and its number. */
function readLines<T>(text: string, file: string, columns: number, read: (cells: string[], at: string) => T): T[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const at = `${file}:${index + 1}`;
    const cells = line.split('|').map((cell) => cell.trim());
    try {
      if (cells.length !== columns) throw new Error(`a line has ${columns} columns, this one has ${cells.length}`);
      if (cells.includes('')) throw new Error('a column is empty');
      return [read(cells, at)];
    } catch (error) {
      throw new Error(`${at}: ${(error as Error).message}`);
    }
  });
}

/** `a, b; also in compliance; c under SCM 4`: where a group says no place, the rules are asked about in a plain dispute. */
function rulesOf(text: string) {
  const ends = new RegExp(`^(.+?)((?: (?:${Object.keys(places).join('|')}))*)$`);
  let names: readonly string[] = [];
  return text.split('; ').flatMap((group) => {
    const [, list = '', said = ''] = ends.exec(group) ?? [];
    if (list !== 'also') names = list.split(', ');
    if (names.length === 0) throw new Error('"also" follows no rule');
    const place = Object.assign({}, ...Object.keys(places).map((word) => said.includes(word) && places[word]));
    return names.map((name) => ({ law: lawOf(name), place: place as (typeof places)[string] }));
  });
}

function lawOf(name: string) {
  const law = table.find(({ id }) => id === name);
  if (law === undefined) throw new Error(`rules.json has no rule "${name}"`);
  return law;
}

/** `composed; panel.reportCirculated 2015-01-12`: the name of a beginning, days on which the WTO is closed, facts. */
function caseOf(text: string, beginnings: Beginnings, inCompliance: boolean): Pick<Row, 'facts' | 'closed'> {
  const facts: DisputeEvent[] = [];
  const closed: string[] = [];
  for (const item of text.split(';')) {
    const [name = '', date, ...fields] = item.trim().split(/\s+/);
    if (name === 'closed') closed.push(dateOf(date));
    else if (date !== undefined) facts.push(factOf(inCompliance ? prefixed(name) : name, date, fields));
    else if (facts.length === 0) facts.push(...beginningOf(name, beginnings, inCompliance));
    else throw new Error(`"${name}" has no date, and a beginning stands first`);
  }
  return { facts, ...(closed.length > 0 && { closed }) };
}

function beginningOf(name: string, beginnings: Beginnings, inCompliance: boolean): readonly DisputeEvent[] {
  const whole = inCompliance ? `compliance${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
  const facts = beginnings.get(whole);
  if (facts === undefined) throw new Error(`there is no beginning "${whole}", and a fact has a date`);
  return facts;
}

/** The type of the same fact in a compliance proceeding, where it has one. */
function prefixed(type: string): string {
  const types: readonly string[] = eventTypes;
  return types.includes(`compliance.${type}`) ? `compliance.${type}` : type;
}

/** The library itself refuses a type or a field that it does not know. */
function factOf(type: string, date: string, rest: readonly string[]): DisputeEvent {
  const fact: Record<string, unknown> = { type, date };
  const tokens = [...rest];
  for (let field = tokens.shift(); field !== undefined; field = tokens.shift()) {
    if (field in fact) throw new Error(`"${field}" stands twice`);
    fact[field] = readValue(field, tokens);
  }
  return parseEvent(fact);
}

/** The value of a field: `yes`, `no`, a length such as `7 months 29 days`, or one word. */
function readValue(field: string, tokens: string[]): unknown {
  const length: Record<string, number> = {};
  while (/^\d+$/.test(tokens[0] ?? '')) {
    const [count, unit = ''] = tokens.splice(0, 2);
    length[unit] = Number(count);
  }
  if (Object.keys(length).length > 0) return length;
  const word = tokens.shift();
  if (word === undefined) throw new Error(`"${field}" has no value`);
  return word === 'yes' || word === 'no' ? word === 'yes' : word;
}

/** `none`, or what must be so, separated by commas; the next step of the fastest projection comes last. */
function whatOf(text: string): Pick<Row, 'expected' | 'fastest'> {
  if (text === 'none') return { expected: 'none' };
  const [, rest = text, event = '', date] = /^(.+), at the fastest (\S+) (\S+)$/.exec(text) ?? [];
  const statements = rest.split(', ').map(statementOf);
  const expected = Object.fromEntries(statements);
  if (Object.keys(expected).length < statements.length) throw new Error(`"${rest}" says one thing twice`);
  if (date === undefined) return { expected };
  return { expected, fastest: { event: oneOf(eventTypes, 'type of fact')(event), date: dateOf(date) } };
}

function statementOf(part: string): [string, unknown] {
  const state = states.get(part);
  if (state !== undefined) return ['state', state];
  for (const [word, { field, value }] of Object.entries(words)) {
    if (part === `no ${word}`) return [field, undefined];
    if (part.startsWith(`${word} `)) return [field, value(part.slice(word.length + 1))];
  }
  throw new Error(`"${part}" says nothing about a time-limit`);
}

/** A reader of one word of a list. */
function oneOf<T extends string>(list: readonly T[], what: string): (text: string) => T {
  return (text) => {
    const found = list.find((one) => one === text);
    if (found === undefined) throw new Error(`there is no ${what} "${text}"`);
    return found;
  };
}

function dateOf(text = ''): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : undefined;
  if (date === undefined || Number.isNaN(date.valueOf()) || !date.toISOString().startsWith(text))
    throw new Error(`"${text}" is no date`);
  return text;
}

function numberOf(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`"${text}" is no number`);
  return Number(text);
}
