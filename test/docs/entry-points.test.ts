import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest, modules } from '../../scripts/lib/manifest.js';
import * as vocabulary from '../../src/vocabulary.js';
import { root } from './blocks.js';

const readme = readFileSync(`${root}README.md`, 'utf8');
const [, table = ''] = /## Entry points\n\n([\s\S]*?)\n\n/.exec(readme) ?? [];
const rowOf = (entry: string) => table.split('\n').find((line) => line.split('|')[1]?.includes(`\`${entry}\``)) ?? '';

describe('the entry points in README.md', () => {
  it('are those of package.json, and the command', () => {
    const entries = Object.keys(manifest.exports).map((entry) => entry.replace('.', manifest.name));
    const missing = entries.filter((entry) => rowOf(entry) === '');
    expect(missing).toEqual(['wto-dispute/package.json']);
    expect(table).toContain('`npx wto-dispute`');
  });

  it.each(modules)('says what %s holds', async (entry) => {
    const exported = Object.keys(await import(/* @vite-ignore */ entry));
    const words = Object.keys(vocabulary);
    const unnamed = exported.filter((name) => !rowOf(entry).includes(`\`${name}\``));
    expect(entry === 'wto-dispute' ? unnamed.filter((name) => !words.includes(name)) : unnamed).toEqual([]);
  });
});
