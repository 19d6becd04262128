import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from './blocks.js';

/* CONTRIBUTING.md, Documentation: a page begins with its title and one sentence that says what it is for. */

const pages = readdirSync(`${root}docs`).filter((name) => name.endsWith('.md'));

it('there are pages', () => {
  expect(pages.length).toBeGreaterThan(20);
});

it.each(pages)('docs/%s begins with its title and says what it is for', (name) => {
  const text = readFileSync(`${root}docs/${name}`, 'utf8')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .trim();
  const [title = '', purpose = ''] = text.split(/\n\s*\n/);
  expect(title).toMatch(/^# \S.*$/);
  expect(purpose).toMatch(/^This page (?:[a-z]+s|is) /);
});
