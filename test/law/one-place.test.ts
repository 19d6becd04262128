import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableRows } from './columns.js';

describe('the source has each time-limit in one place', () => {
  const root = new URL('../../src/', import.meta.url);
  const every = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  /** The real records are facts, and their dates no law. */
  const files = every.filter((file) => file !== 'past/data.ts');
  /** The WTO's own schedule, which is no law, has one length that stands in no article (DSU 6.1, 8.7). */
  const PUBLISHED = 'practice: { days: 45 }';

  /** Without comments, so that a comment may cite a date or an article. */
  const code = (file: string) =>
    readFileSync(new URL(file, root), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/(^|\s)\/\/.*$/gm, '')
      .replace(PUBLISHED, '');

  it('the day from which no division sits stands in law/dates.ts alone', () => {
    expect(files.filter((file) => code(file).includes('2019-12-11'))).toEqual(['law/dates.ts']);
  });

  it('no date with legal effect stands outside law/', () => {
    const dated = files.filter(
      (file) => !file.startsWith('law/') && !file.startsWith('calendar/') && /'\d{4}-\d{2}-\d{2}'/.test(code(file)),
    );
    expect(dated).toEqual([]);
  });

  it('no period stands outside law/', () => {
    const period = /\b(?:days|weeks|months):\s*[1-9]\d{0,2}(?![\d_])/;
    expect(files.filter((file) => !file.startsWith('law/') && period.test(code(file)))).toEqual([]);
  });

  it('no length of the table stands as a number in clocks, machine or answers', () => {
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
      .filter(({ number }) => numbers.has(number));
    expect(stray).toEqual([]);
  });
});
