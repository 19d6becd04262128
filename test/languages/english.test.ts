import { describe, expect, it } from 'vitest';
import { acts, actsAnywhere } from '../../src/answers/acts.js';
import { english } from '../../src/languages/english/index.js';
import { capitalized, decapitalized, factWords, holderWords, listed, stateWords } from '../../src/languages/words.js';
import { counting } from '../../src/law/index.js';
import { ruleIds, rules } from '../../src/law/rules.js';
import * as vocabulary from '../../src/vocabulary.js';
import { namedRecords } from '../history/records.js';
import { statusesOf } from '../history/replayed.js';

const lists: readonly (readonly [string, Readonly<Record<string, unknown>>, readonly string[]])[] = [
  ['rules', english.rules, ruleIds],
  ['acts', english.acts, [...acts, ...actsAnywhere].map(({ event }) => event)],
  ['facts', english.facts, vocabulary.plainEvents],
  ['stages', english.stages, vocabulary.stages],
  ['states', english.states, vocabulary.stateNames],
  ['outcomes', english.outcomes, vocabulary.outcomes],
  ["labels of the WTO's list", english.wtoStatuses, vocabulary.wtoStatuses],
  ['roles', english.roles, vocabulary.roles],
  ['kinds of rule', english.ruleKinds, vocabulary.ruleKinds],
  ['states of a time-limit', english.deadlineStates, vocabulary.deadlineStates],
  ['tracks', english.tracks, vocabulary.tracks],
];

const { facts, stages, states, outcomes, wtoStatuses, ruleKinds, deadlineStates, tracks, headings } = english;
const tables = {
  facts,
  stages,
  states,
  outcomes,
  wtoStatuses,
  roles: english.roles,
  ruleKinds,
  deadlineStates,
  tracks,
  headings,
};
const phrases = Object.entries(tables).flatMap(([table, words]) =>
  Object.entries(words).map(([key, phrase]) => ({ at: `${table} ${key}`, table, phrase: String(phrase) })),
);

describe('English has words for', () => {
  it.each(lists)('all %s, and for nothing else', (_, words, keys) => {
    expect(Object.keys(words).sort()).toEqual([...new Set(keys)].sort());
  });

  it('every fact of a compliance proceeding', () => {
    const said = vocabulary.eventTypes.map((type) => factWords(type, english));
    expect(new Set(said).size).toBe(vocabulary.eventTypes.length);
    expect(factWords('compliance.panel.requested', english, 1)).toBe(
      'request for a panel (compliance proceeding, DSU 21.5)',
    );
    expect(factWords('compliance.panel.requested', english, 2)).toBe(
      'request for a panel (compliance proceeding 2, DSU 21.5)',
    );
    expect(factWords('panel.requested', english, 2)).toBe('request for a panel');
  });

  it('every state that a real dispute was in', { timeout: 60_000 }, () => {
    const seen = new Set<string>();
    for (const { record } of namedRecords) {
      for (const { states } of statusesOf(record)) for (const state of states) seen.add(state);
    }
    expect([...seen].filter((state) => stateWords(state, english) === state)).toEqual([]);
    expect(stateWords('implementation.compliance.panel.suspended', english)).toBe(
      "panel's work suspended (compliance proceeding, DSU 21.5)",
    );
    expect(stateWords('somewhere.else', english)).toBe('somewhere.else');
  });
});

describe('no word or phrase', () => {
  it.each([
    ['is empty', /^$/],
    ['ends with a stop', /[.;:,]$/],
    ['has stray spaces', / {2}|^\s|\s$/],
    ['says undefined', /undefined/],
    ['shows the name of a type', /[a-z][A-Z]|[a-z]\.[a-z]/],
    ['abbreviates', /\b(?:RPT|AB|DG|MAS|fn|para)\b/],
    ['says plaintiff, defendant or verdict', /plaintiff|defendant|verdict|complaining party|responding party/i],
  ])('%s', (_, pattern) => {
    expect(phrases.filter(({ phrase }) => pattern.test(phrase))).toEqual([]);
  });

  it('is a heading or a label of the WTO without a capital, and none else has one', () => {
    const named = /^(?:Appellate Body|Director-General|DSB)/;
    const isTitle = ({ table }: { table: string }) => table === 'headings' || table === 'wtoStatuses';
    expect(phrases.filter((one) => isTitle(one) !== /^[A-Z]/.test(one.phrase) && !named.test(one.phrase))).toEqual([]);
  });

  it.each(['facts', 'states', 'wtoStatuses', 'roles', 'headings'])('stands twice among the %s', (table) => {
    const own = phrases.filter((one) => one.table === table).map(({ phrase }) => phrase);
    expect(own.filter((phrase, index) => own.indexOf(phrase) !== index)).toEqual([]);
  });
});

describe('a date in full', () => {
  it.each([
    ['2019-09-11', 'Wednesday 11 September 2019'], // DS590, WT/DS590/1
    ['1995-01-01', 'Sunday 1 January 1995'], // entry into force of the DSU
    ['2020-02-29', 'Saturday 29 February 2020'],
  ])('%s is %s', (date, words) => {
    expect(english.date(date)).toBe(words);
    expect(`${words.split(' ')[0]} ${english.shortDate(date)}`).toBe(words);
  });

  it('agrees with the platform on every day of twelve years', () => {
    const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
    const wrong: string[] = [];
    for (let time = Date.UTC(2015, 0, 1); time < Date.UTC(2027, 0, 1); time += 86_400_000) {
      const said = english.date(new Date(time).toISOString().slice(0, 10));
      if (said !== written.format(time).replace(',', '')) wrong.push(said);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a length', () => {
  it.each([
    [{ days: 1 }, '1 day'],
    [{ days: 60 }, '60 days'],
    [{ weeks: 1 }, '1 week'],
    [{ months: 1 }, '1 month'],
    [{ months: 8, weeks: 2 }, '8 months and 2 weeks'],
    [{ months: 11, weeks: 1, days: 3 }, '11 months, 1 week and 3 days'],
    [{ months: 15, days: 0 }, '15 months'],
    [{ days: 0 }, '0 days'],
  ])('%j is %s', (period, words) => expect(english.length(period)).toBe(words));

  it.each([
    [1, '1 day'],
    [16, '16 days'],
    [-1, '-1 day'],
  ])('in days: %i', (count, words) => expect(english.days(count)).toBe(words));
});

describe('a citation', () => {
  it.each([
    ['DSU 4.7', 'DSU 4.7'],
    ['DSU 21.3(c) fn 12', 'DSU 21.3(c) footnote 12'],
    ['DSU Appendix 3 para 12(a)(1)', 'DSU Appendix 3 paragraph 12(a)(1)'],
    ['MPIA Annex 1 paras 12, 14', 'MPIA Annex 1 paragraphs 12, 14'],
    ['AB Working Procedures Rule 21(1)', 'Appellate Body Working Procedures Rule 21(1)'],
    [counting.rolling, 'Expiration of Time-Periods in the DSU'],
  ])('%s is written %s', (citation, words) => expect(english.citation(citation)).toBe(words));

  it('has no abbreviation left that a reader of the law would not use', () => {
    const written = rules.map(({ citation }) => english.citation(citation));
    expect(
      written.filter(
        (citation) =>
          /\b(?:fn|paras?|AB|described)\b|practice\)$/.test(citation) && !citation.startsWith('DSB decisions'),
      ),
    ).toEqual([]);
  });
});

describe('the mechanics that all languages share', () => {
  it('join a list', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => listed(words, 'or'))).toEqual([
      '',
      'a',
      'a or b',
      'a, b or c',
    ]);
  });

  it('name a Member with its role', () => {
    expect(holderWords('respondent', 'Japan', english)).toBe('Japan (respondent)');
    expect(holderWords('dsb', undefined, english)).toBe('DSB');
  });

  it('change the first letter, but not of an abbreviation', () => {
    expect([capitalized('être'), decapitalized('Établir'), decapitalized('DSB decides'), decapitalized('')]).toEqual([
      'Être',
      'établir',
      'DSB decides',
      '',
    ]);
  });
});
