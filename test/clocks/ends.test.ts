import { describe, expect, it } from 'vitest';
import { type RuleId, replay, statusOn } from '../../src/index.js';
import { ruleById } from '../../src/law.js';
import { ends, type TableRow } from '../law/columns.js';
import type { Row } from '../law/periods.js';
import { latest, limits, plus } from './answers.js';
import { factOf, knownUntil, plain, type Running, twins } from './plain.js';

/** What must have happened besides, so that a fact can: never implied, a bridge implies milestones only. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'panel.lapsed': ['panel.suspended'],
  'compliance.panel.lapsed': ['compliance.panel.suspended'],
  'panel.resumed': ['panel.suspended'],
  'arbitration.awardNotified': ['arbitration.agreed'],
};

/**
 * What the table names and the procedure does not let happen while the time-limit is shown: it is
 * shown from the appeal or the adoption on, and then no panel gives notice of delay, nor lapses.
 */
const tooLate = new Set(['dsu-20-appeal: panel.lapsed', 'dsu-21-4-fifteen: panel.lapsed']);

/** A panel lapses only while it is suspended, and the suspension has exercised this right. */
const usedBefore = 'mpia-request-suspension: panel.lapsed';

const all = [...plain, ...twins];
const named = ({ law, row }: Running) => `${law.citation} ${law.id}${row.recourse ? ' (21.5)' : ''}`;

/** How the time-limit of a case ended, after one more fact. */
function stateAfter(row: Row, type: string, date: string): string | undefined {
  const has = new Set(row.facts.map((fact) => fact.type));
  const before = (needed[type] ?? []).filter((one) => !has.has(factOf(row, one, date).type));
  const facts = [...row.facts, ...[...before, type].map((one) => factOf(row, one, date))];
  const { track, complainants = ['Korea'] } = row;
  const record = { title: 'A case', complainants, respondent: 'Japan', ...(track && { track }), events: facts };
  const { starts } = row.expected === 'none' ? {} : row.expected;
  const found = limits(statusOn(replay(record, { policy: 'lenient' }), date), row.rule, row.recourse);
  const own = found.filter(({ holder, rule }) => holder !== 'otherMember' || rule === 'ab-rule-23-other-appeal');
  const states = own.filter((one) => starts === undefined || one.starts === starts).map(({ state }) => state);
  return states[0];
}

const LAPSE = 'dsu-12-12-lapse';

describe('what fulfils a time-limit', () => {
  const cases = all.flatMap((one) => (one.law.endsMet ?? []).map((type) => ({ ...one, type })));

  it('is known for most rules', () => expect(cases.length).toBeGreaterThan(100));

  it.each(cases.map((one) => [`${named(one)}: ${one.type}`, one] as const))('%s, in time: met', (_, one) => {
    const date = latest(knownUntil(one.row), one.opens ?? one.lastDay);
    expect(stateAfter(one.row, one.type, date)).toBe('met');
  });

  const dated = cases.filter(
    ({ law, lastDay }) => law.kind !== 'waitingPeriod' && lastDay !== undefined && law.id !== LAPSE,
  );

  it.each(dated.map((one) => [`${named(one)}: ${one.type}`, one] as const))('%s, a day late: met late', (_, one) => {
    expect(stateAfter(one.row, one.type, plus(one.lastDay ?? '', 1))).toBe('metLate');
  });

  it('DSU 12.12: on the day after the twelve months the panel has lapsed, before any fact of that day (principle 10)', () => {
    for (const one of cases.filter(({ law }) => law.id === LAPSE))
      expect(stateAfter(one.row, one.type, plus(one.lastDay ?? '', 1))).toBe('lapsed');
  });
});

describe('what makes a time-limit moot', () => {
  const cases = all.flatMap((one) =>
    (one.law.supersededBy ?? [])
      .filter((type) => !type.startsWith('condition'))
      .map((type) => ({ ...one, type, pair: `${one.law.id}: ${type}` })),
  );
  const possible = cases.filter(({ pair }) => !tooLate.has(pair) && pair !== usedBefore);

  it.each(possible.map((one) => [`${named(one)}: ${one.type}`, one] as const))('%s: superseded', (_, one) => {
    expect(stateAfter(one.row, one.type, knownUntil(one.row))).toBe('superseded');
  });
});

describe('what can no longer happen while a time-limit is shown', () => {
  it.each([...tooLate])('%s', (pair) => {
    const [id, type = ''] = pair.split(': ');
    const one = plain.find(({ law }) => law.id === id);
    expect(() => one && stateAfter(one.row, type, knownUntil(one.row))).toThrow(/not possible/);
  });
});

describe('the end of the dispute (principle 20)', () => {
  const closing = ['settlement.notified', 'complaint.withdrawn'];
  const cases = all.flatMap((one) => closing.map((type) => ({ ...one, type })));

  it.each(cases.map((one) => [`${named(one)}: ${one.type}`, one] as const))(
    '%s: what lives is superseded',
    (_, one) => {
      expect(stateAfter(one.row, one.type, knownUntil(one.row))).toBe('superseded');
    },
  );

  /** Nothing of a panel is late before it is composed (amendments, D4), and a right is never overdue. */
  const isBeforePanel = ({ id, starts, holder }: TableRow) =>
    (holder === 'panel' && starts?.includes('panel.established')) || ruleById(id as RuleId).duty === 'may';

  const overdue = cases.filter(
    ({ law, lastDay }) =>
      lastDay !== undefined &&
      law.kind !== 'waitingPeriod' &&
      law.kind !== 'window' &&
      law.endsMet &&
      !isBeforePanel(law),
  );

  it.each(overdue.map((one) => [`${named(one)}: ${one.type}`, one] as const))(
    '%s: what is overdue lapses',
    (_, one) => {
      const date = plus(one.lastDay ?? '', 1);
      expect(stateAfter(one.row, 'date.reached', date), 'before').toMatch(/overdue|lapsed/);
      expect(stateAfter(one.row, one.type, date)).toBe('lapsed');
    },
  );

  it('is what the table says of it too', () => {
    const missing = plain
      .filter(({ law }) => !ends.some((type) => law.supersededBy?.includes(type)))
      .map(({ law }) => law.id);
    expect(missing).toEqual(['dsb-rules-agenda-closure', 'dsb-rules-convening-notice']);
  });
});
