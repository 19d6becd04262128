import { describe, expect, it } from 'vitest';
import { check, type DisputeEvent, type Irregularity, replay } from '../../src/index.js';
import type { Row } from '../law/periods.js';
import { latest, plus, short } from './answers.js';
import { factOf, knownUntil, plain, type Running, twins } from './plain.js';

const all = [...plain, ...twins];
const named = ({ law, row }: Running) => `${law.citation} ${law.id}${row.recourse ? ' (21.5)' : ''}`;
const acts = all.flatMap((one) =>
  (one.law.endsMet ?? []).map((type) => ({ ...one, type, name: `${named(one)}: ${type}` })),
);

/** What is said of one more fact of a case. */
function said({ facts, track, complainants = ['Korea'] }: Row, fact: DisputeEvent): readonly Irregularity[] {
  const record = { title: 'A case', complainants, respondent: 'Japan', ...(track && { track }), events: facts };
  return check(replay(record, { policy: 'lenient' }), fact).irregularities;
}

const onDay = ({ row, type }: { row: Row; type: string }, date: string) => said(row, factOf(row, type, date));

describe('late (principle 5)', () => {
  const judged = acts.filter(({ law, lastDay }) => law.irregular === 'late' && lastDay !== undefined);

  it('is for these rules only, and for joining consultations (4.11)', () => {
    expect([...new Set(judged.map(({ law }) => law.citation))].sort()).toEqual([
      'DSU 16.4',
      'DSU 17.14',
      'DSU 21.3 (chapeau) + fn 11',
      'DSU 4.3',
      'MPIA Annex 1 para 5',
      'MPIA Annex 1 para 5 / AB Rule 23',
      'SCM 4.8',
      'SCM 4.9',
      'SCM 7.6',
      'SCM 7.7',
    ]);
  });

  it.each(judged.map((one) => [one.name, one] as const))('%s: regular on the last day, as rolled', (_, one) => {
    expect(short(onDay(one, latest(knownUntil(one.row), one.lastDay)))).toEqual([]);
  });

  it.each(judged.map((one) => [one.name, one] as const))('%s: late by a day, by thirty days', (_, one) => {
    for (const days of [1, 30])
      expect(short(onDay(one, plus(one.lastDay ?? '', days)))).toEqual([`${one.law.id} late ${days}`]);
  });
});

describe('premature (principle 5)', () => {
  const judged = acts.filter(({ law }) => law.irregular === 'premature' && law.id !== 'dsu-5-4-good-offices-wait');
  /** 22.2: premature up to the expiry only; SCM 4.10 and 7.9 have no wait after theirs. */
  const opening = ({ law, row, opens }: Running) => {
    const starts = row.expected === 'none' ? undefined : row.expected.starts;
    return law.id === 'dsu-22-2-request-suspension' ? plus(starts ?? '', 1) : (opens ?? '');
  };
  const begun = judged.filter((one) => plus(opening(one), -1) >= (one.row.facts.at(-1)?.date ?? ''));

  it('is for these rules only, and for good offices (5.4)', () => {
    expect([...new Set(judged.map(({ law }) => law.citation))].sort()).toEqual([
      'DSU 16.1',
      'DSU 22.2',
      'DSU 4.7',
      'DSU 4.8',
      'DSU 8.7',
      'SCM 4.10',
      'SCM 4.4',
      'SCM 7.4',
      'SCM 7.9',
    ]);
  });

  it.each(judged.map((one) => [one.name, one] as const))('%s: regular on the day it opens', (_, one) => {
    expect(short(onDay(one, latest(opening(one), one.row.facts.at(-1)?.date)))).toEqual([]);
  });

  it.each(begun.map((one) => [one.name, one] as const))('%s: premature by one day on the day before', (_, one) => {
    expect(short(onDay(one, plus(opening(one), -1)))).toEqual([`${one.law.id} premature 1`]);
  });

  it.each(begun.map((one) => [one.name, one] as const))('%s: by as many days as are missing', (_, one) => {
    const last = one.row.facts.at(-1)?.date ?? '';
    const date = latest(last, plus(opening(one), -7));
    const missing = (Date.parse(opening(one)) - Date.parse(date)) / 86_400_000;
    expect(short(onDay(one, date))).toEqual([`${one.law.id} premature ${missing}`]);
  });
});

describe('never irregular', () => {
  const free = acts.filter(({ law }) => law.irregular === 'none');
  const dated = free.filter(({ lastDay }) => lastDay !== undefined);

  it.each(dated.map((one) => [one.name, one] as const))('%s, a day late and a year late', (_, one) => {
    for (const days of [1, 365]) {
      const found = onDay(one, plus(latest(knownUntil(one.row), one.lastDay), days));
      expect(found.map(({ rule }) => rule)).not.toContain(one.law.id);
    }
  });

  it.each(free.map((one) => [one.name, one] as const))('%s, at once', (_, one) => {
    expect(onDay(one, knownUntil(one.row)).map(({ rule }) => rule)).not.toContain(one.law.id);
  });
});

describe('one act', () => {
  it.each(acts.map((one) => [one.name, one] as const))('%s gives at most one irregularity', (_, one) => {
    const dates = [
      knownUntil(one.row),
      latest(knownUntil(one.row), one.lastDay),
      plus(latest(knownUntil(one.row), one.lastDay), 400),
    ];
    for (const date of dates) expect(onDay(one, date).length).toBeLessThanOrEqual(1);
  });
});
