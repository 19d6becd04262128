import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Rule, ruleIds, rules } from '../../src/law/index.js';
import { eventTypes } from '../../src/vocabulary.js';
import { columnsOf, tableRows } from './columns.js';
import { found, rows } from './periods.js';

/** Lists say which facts, not in which order. */
function sorted(value: unknown): unknown {
  if (!Array.isArray(value) || value.some((one) => typeof one === 'object' && one !== null && 'from' in one))
    return value;
  return [...value].map((one) => JSON.stringify(one)).sort();
}

describe('the table of the library and the published table', () => {
  it('have the same 130 rows', () => {
    expect(tableRows).toHaveLength(130);
    expect([...ruleIds].sort()).toEqual(tableRows.map(({ id }) => id).sort());
  });

  it('have the same 99 that run', () => {
    const running = rules.filter(({ reference }) => !reference).map(({ id }) => id);
    expect(running).toHaveLength(99);
    expect([...running].sort()).toEqual(
      tableRows
        .filter(({ clocked }) => clocked)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each(tableRows.map((row) => [row.citation, row.id, row] as const))('%s %s: every column agrees', (_, id, row) => {
    const rule: Rule | undefined = rules.find((one) => one.id === id);
    const expected = columnsOf(row);
    const columns = Object.keys(expected) as (keyof Rule)[];
    const said = (of: Partial<Record<keyof Rule, unknown>> | undefined) =>
      Object.fromEntries(columns.map((column) => [column, sorted(of?.[column])]));
    expect(said(rule)).toEqual(said(expected));
    expect(Object.keys(rule ?? {}).filter((column) => !columns.includes(column as keyof Rule))).toEqual([]);
  });

  it('agree that the latest version is the one in force', () => {
    const last = tableRows
      .filter(({ versions }) => versions)
      .map(({ versions, period }) => [versions?.at(-1)?.period, period]);
    for (const [version, period] of last) expect(version).toEqual(period);
    expect(last).not.toEqual([]);
  });
});

describe('every name in the table exists', () => {
  const ids: readonly string[] = ruleIds;
  const types: readonly string[] = [...eventTypes, 'noDivision', 'meetingPassed'];

  it('rules', () => {
    const named = rules.flatMap(({ starts, inTrack, pairedWith, derivedFrom }) => [
      ...(starts ?? []).flatMap((start) => (typeof start === 'string' ? [] : [start.endOf])),
      ...Object.values(inTrack ?? {}),
      ...[pairedWith, derivedFrom].flatMap((id) => id ?? []),
    ]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(named).not.toEqual([]);
  });

  it('facts', () => {
    const named = rules.flatMap((rule: Rule) => [
      ...(rule.starts ?? []).filter((start) => typeof start === 'string'),
      ...[rule.metBy, rule.supersededBy, rule.liftedBy, rule.extendedBy, rule.shownBy, rule.defeatedBy].flatMap(
        (list) => list ?? [],
      ),
      ...[rule.restartedBy, rule.revivedBy, rule.judges, rule.dueOnlyAfter].flatMap((list) => list ?? []),
    ]);
    expect(named.filter((type) => !types.includes(type))).toEqual([]);
  });

  it('what stands on a track in place of another runs on that track only', () => {
    const replaced = rules.flatMap(({ inTrack }) => Object.entries(inTrack ?? {}));
    for (const [track, id] of replaced) expect(rules.find((rule) => rule.id === id)?.track).toBe(track);
  });

  it('the other row of one clock names it too', () => {
    for (const { id, pairedWith } of rules)
      if (pairedWith) expect(rules.find((rule) => rule.id === pairedWith)?.pairedWith).toBe(id);
  });
});

describe('what the halving makes of a rule', () => {
  const derived = tableRows.filter(({ role }) => role === 'derived');

  it('is stated for nine rules', () => expect(derived).toHaveLength(9));

  it.each(derived.map((row) => [row.id, row] as const))('%s equals what runs on the track', (_, row) => {
    const halved = rows.find(
      ({ rule, track, expected }) => rule === row.derivedFrom && track === 'prohibitedSubsidy' && expected !== 'none',
    );
    const [answer] = halved === undefined ? [] : found(halved);
    expect(answer?.derivation.find((step) => step.kind === 'halving')?.length).toEqual(row.period);
    const running = rules.find(({ id }) => id === row.derivedFrom);
    const { kind, holder, rolls = false, counts = 'after' } = running ?? {};
    expect({ kind, holder, rolls, counts }).toEqual({
      kind: row.kind,
      holder: row.holder,
      rolls: row.rolls,
      counts: row.counts,
    });
  });
});

describe('a time-limit stands in one place', () => {
  const root = new URL('../../src/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  /** The WTO's own schedule, which is no law, has one length that stands in no article (DSU 6.1, 8.7). */
  const PUBLISHED = 'practice: { days: 45 }';

  /** Without comments, so that a comment may cite a date or an article. */
  const code = (file: string) =>
    readFileSync(new URL(file, root), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/(^|\s)\/\/.*$/gm, '')
      .replace(PUBLISHED, '');

  it('the day from which no division sits is in law/dates.ts alone', () => {
    expect(files.filter((file) => code(file).includes('2019-12-11'))).toEqual(['law/dates.ts']);
  });

  it('no date with legal effect is outside law/', () => {
    const dated = files.filter(
      (file) => !file.startsWith('law/') && !file.startsWith('calendar/') && /'\d{4}-\d{2}-\d{2}'/.test(code(file)),
    );
    expect(dated).toEqual([]);
  });

  it('no period is outside law/', () => {
    const period = /\b(?:days|weeks|months):\s*[1-9]\d{0,2}(?![\d_])/;
    expect(files.filter((file) => !file.startsWith('law/') && period.test(code(file)))).toEqual([]);
  });

  it('no length of the table is a number in clocks, machine or answers', () => {
    const lengths = tableRows.flatMap(({ period, versions }) => [
      period,
      ...(versions ?? []).map((version) => version.period),
    ]);
    const numbers = new Set(
      lengths.flatMap((period) => Object.values(period ?? {}).map(String)).filter((number) => Number(number) > 4),
    );
    const stray = files
      .filter((file) => /^(?:clocks|machine|answers)\//.test(file))
      .flatMap((file) =>
        [...code(file).matchAll(/(?<![\w.'"#-])\d+(?![\w.'"-])/g)].map(([number]) => ({ file, number })),
      )
      .filter(({ file, number }) => numbers.has(number) && !isEffect(file, number));
    expect(stray).toEqual([]);
  });

  /** The powers of two that tell effects of a fact apart are no days. */
  function isEffect(file: string, number: string): boolean {
    return file === 'clocks/compile.ts' && Number.isInteger(Math.log2(Number(number)));
  }
});
