import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Rule, readings, ruleIds, rules } from '../../src/law.js';
import { eventTypes } from '../../src/vocabulary.js';
import { columnsOf, type TableRow, tableRows } from './columns.js';

/** A list in a fixed order: the order of the facts in a column means nothing. */
function sorted(value: unknown): unknown {
  if (!Array.isArray(value) || value.some((one) => typeof one === 'object' && one !== null && 'from' in one))
    return value;
  return [...value].map((one) => JSON.stringify(one)).sort();
}

/** The columns in which a rule differs from a row of the published table. */
function disagreements(rule: Partial<Record<string, unknown>>, row: TableRow): string[] {
  const expected: Partial<Record<string, unknown>> = columnsOf(row);
  const columns = [...new Set([...Object.keys(expected), ...Object.keys(rule)])];
  return columns.filter((column) => !isDeepStrictEqual(sorted(rule[column]), sorted(expected[column])));
}

describe('the table of the library and the published table', () => {
  it('the two tables have the same 134 rows', () => {
    expect(tableRows).toHaveLength(134);
    expect([...ruleIds].sort()).toEqual(tableRows.map(({ id }) => id).sort());
  });

  it('the same 102 rows run in both tables', () => {
    const running = rules.filter(({ reference }) => !reference).map(({ id }) => id);
    expect(running).toHaveLength(102);
    expect([...running].sort()).toEqual(
      tableRows
        .filter(({ clocked }) => clocked)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each(tableRows.map((row) => [row.citation, row.id, row] as const))(
    '%s %s: the rule agrees with the published row in every column',
    (_, id, row) => {
      const rule = rules.find((one) => one.id === id);
      expect(disagreements({ ...rule }, row)).toEqual([]);
    },
  );

  it('the latest version of a published row is the one in force', () => {
    const last = tableRows
      .filter(({ versions }) => versions)
      .map(({ versions, period }) => [versions?.at(-1)?.period, period]);
    for (const [version, period] of last) expect(version).toEqual(period);
    expect(last).not.toEqual([]);
  });
});

/** Every value with one change: a word emptied, a number raised by one, a part left out. */
function* changes(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield '';
  if (typeof value === 'number') yield value + 1;
  if (typeof value === 'boolean') yield !value;
  if (Array.isArray(value)) yield* changesOfList(value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      yield rest;
      for (const changed of changes(part)) yield { ...value, [key]: changed };
    }
}

function* changesOfList(list: readonly unknown[]): Generator<unknown> {
  for (const [index, part] of list.entries()) {
    yield list.filter((_, at) => at !== index);
    for (const changed of changes(part)) yield list.map((one, at) => (at === index ? changed : one));
  }
}

describe('the comparison of the two tables', () => {
  const changed = tableRows.flatMap((row) =>
    [...changes(rules.find(({ id }) => id === row.id))].map((rule) => ({ row, rule: rule as Partial<Rule> })),
  );

  it('the comparison notices each change of a single word, number or part of a rule', () => {
    expect(changed.length).toBeGreaterThan(3000);
    const unnoticed = changed.filter(({ row, rule }) => disagreements(rule, row).length === 0);
    expect(unnoticed).toEqual([]);
  });
});

describe('the names in the table', () => {
  const ids: readonly string[] = ruleIds;
  const types: readonly string[] = [...eventTypes, 'noDivision', 'meetingPassed'];

  it('every rule that a rule names exists', () => {
    const named = rules.flatMap(({ starts, replacedInTrack, sharesExtensionsWith, halvedFrom }) => [
      ...(starts ?? []).flatMap((start) => (typeof start === 'string' ? [] : [start.endOf])),
      ...Object.values(replacedInTrack ?? {}),
      ...[sharesExtensionsWith, halvedFrom].flatMap((id) => id ?? []),
    ]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(named).not.toEqual([]);
  });

  it('every fact that a rule names exists', () => {
    const named = rules.flatMap((rule: Rule) => [
      ...(rule.starts ?? []).filter((start) => typeof start === 'string'),
      ...[rule.metBy, rule.supersededBy, rule.liftedBy, rule.extendedBy, rule.activatedBy, rule.defeatedBy].flatMap(
        (list) => list ?? [],
      ),
      ...[rule.restartedBy, rule.revivedBy, rule.judgesEach].flatMap((list) => list ?? []),
      ...[rule.dueOnRequest, rule.guides].flatMap((type) => type ?? []),
    ]);
    expect(named.filter((type) => !types.includes(type))).toEqual([]);
  });

  it('a rule that stands on a track in place of another runs on no other track, unless it runs on all', () => {
    const replaced = rules.flatMap(({ replacedInTrack }) => Object.entries(replacedInTrack ?? {}));
    for (const [track, id] of replaced)
      expect([track, undefined]).toContain(rules.find((rule) => rule.id === id)?.track);
  });

  it('each of two rules that share their extensions names the other', () => {
    for (const { id, sharesExtensionsWith } of rules)
      if (sharesExtensionsWith)
        expect(rules.find((rule) => rule.id === sharesExtensionsWith)?.sharesExtensionsWith).toBe(id);
  });
});

describe('the doc comment of a column', () => {
  const source = readFileSync(new URL('../../src/law/rule.ts', import.meta.url), 'utf8');
  const columns = [...source.matchAll(/\/\*\* ([^\n]+) \*\/\n {2}readonly (\w+)\??:/g)].map(
    ([, comment = '', column = '']) => ({ comment, column }),
  );
  const ids: readonly string[] = ruleIds;
  const changes = readings.flatMap(({ options }) => options.flatMap((option) => option.changes ?? []));
  /** Columns of a written row that `rules` gives under another name. */
  const written: Readonly<Record<string, string>> = { alsoExtendedBy: 'extendedBy' };

  it('every column of the table has one', () => {
    const named = columns.map(({ column }) => column);
    expect([...new Set(rules.flatMap(Object.keys))].filter((column) => !named.includes(column))).toEqual([]);
  });

  it.each(columns.filter(({ column }) => column !== 'cannotBeExtended'))(
    '$column: its example is a rule that has the column, in the table or in a reading',
    ({ comment, column }) => {
      const examples = (comment.match(/[a-z]+(?:-[a-z0-9]+)+/g) ?? []).filter((word) => ids.includes(word));
      const readAs = changes.filter(({ rule }) => rule === examples.at(-1)).map(({ set }) => set);
      const rule: Partial<Record<string, unknown>> = Object.assign(
        {},
        rules.find(({ id }) => id === examples.at(-1)),
        ...readAs,
      );
      expect(rule[written[column] ?? column]).toBeDefined();
    },
  );

  it('cannotBeExtended: its example is a rule that nothing extends', () => {
    expect(columns.find(({ column }) => column === 'cannotBeExtended')?.comment).toContain('dsu-12-12-lapse');
    expect(rules.find(({ id }) => id === 'dsu-12-12-lapse')).not.toHaveProperty('extendedBy');
  });
});
