import { readFileSync } from 'node:fs';
import { root } from '../../scripts/lib/run.js';

/** The real records as they are kept: one line of JSON for each dispute. */
export function compactRecords(): readonly string[] {
  const records: unknown = JSON.parse(readFileSync(`${root}test/corpus/disputes.json`, 'utf8'));
  if (!Array.isArray(records)) throw new TypeError('test/corpus/disputes.json is not a list');
  return records.map((record) => JSON.stringify(record));
}

/** The same as a list in JSON, for other languages. */
export function recordsFile(): string {
  return `[\n${compactRecords().join(',\n')}\n]\n`;
}

/**
 * src/past/data.ts: each record as a text, so that a program that imports it parses no record but those that it reads.
 */
export function dataModule(): string {
  const lines = compactRecords().map((line) => `  '${line.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}',`);
  return `import type { CivilDate } from '../calendar/date.js';

// Written by node scripts/write.mjs data, from test/corpus/disputes.json.

/**
 * The day to which the real records reach. What happened later is not in them: a dispute that was open on this day
 * may have ended since.
 *
 * @category Real disputes
 * @example
 * \`\`\`ts
 * import { asOf } from 'wto-dispute/history';
 *
 * asOf // => '2024-04-30'
 * \`\`\`
 */
export const asOf: CivilDate = '2024-04-30';

/** The real records, each as a line of JSON, in the order of their numbers. */
export const lines: readonly string[] = [
${lines.join('\n')}
];
`;
}
