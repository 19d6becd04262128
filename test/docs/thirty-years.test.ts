import { readdirSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { disputes, figures } from 'wto-dispute/history';
import { call } from '../cli/call.js';
import { root } from './blocks.js';

const page = readFileSync(`${root}docs/thirty-years.md`, 'utf8');
const pictures = readdirSync(`${root}docs/history`).filter((file) => file.endsWith('.svg'));
const pictureIn = (file: string) => readFileSync(`${root}docs/history/${file}`, 'utf8');

describe('the pictures of thirty years', () => {
  it('all stand on the page, and the page has no other', () => {
    const shown = [...page.matchAll(/\]\(history\/([^)]+)\)/g)].map(([, file]) => file);
    expect(shown.sort()).toEqual([...pictures].sort());
    expect(pictures.length).toBeGreaterThan(20);
  });

  it('each have beneath them what is to be known of the figure', () => {
    const known = [...page.matchAll(/<!-- \/(\w+) -->\n\n\*\*To be known\.\*\* \S/g)].map(([, id]) => `${id}.svg`);
    expect(known.sort()).toEqual(pictures.filter((file) => file !== 'overview.svg').sort());
  });

  it.each(pictures)('%s is whole, has a title, and names its colours in every place', (file) => {
    const text = pictureIn(file);
    const parser = new SaxesParser({ xmlns: true });
    const names: string[] = [];
    parser.on('opentag', ({ name }) => names.push(name));
    parser.write(text).close();
    expect(names).toEqual(expect.arrayContaining(['svg', 'title', 'desc']));
    // Other renderers than browsers know neither variables nor classes in a media query.
    expect(text).not.toMatch(/var\(|class=|currentColor/);
    expect(text).toContain('prefers-color-scheme: dark');
  });

  it('have a dot for each case, but for those that are said to be longer', () => {
    const [all] = figures(disputes).groups;
    for (const { id, n } of all?.figures ?? []) {
      const file = `${id}.svg`;
      if (!pictures.includes(file)) continue;
      const text = pictureIn(file);
      const dots = text.match(/<circle /g)?.length ?? 0;
      const longer = Number(/calendar days; (\d+) longer/.exec(text)?.[1] ?? 0);
      expect([id, dots + longer]).toEqual([id, n]);
    }
  });
});

describe('what the page says in prose', () => {
  it('is so: panel reports within nine months, with and without the disputes under SCM 4', () => {
    const within = (records: typeof disputes) =>
      figures(records)
        .groups[0]?.figures.find(({ id }) => id === 'panelReport')
        ?.within.find(({ months }) => months === 9)?.count;
    const other = disputes.filter(({ track = 'standard' }) => track === 'standard');
    expect([within(disputes), within(other)]).toEqual([15, 12]);
    expect(page).toContain('15, and 12 without them');
  });
});

describe('nothing about the past', () => {
  const prediction = {
    en: /\b(?:will|likely|predict\w*|probab\w*|should take|can be expected)\b/i,
    fr: /\b(?:sera|seront|devrait|devraient|probabl\w*|prédi\w*)\b/i,
    es: /\b(?:será|serán|debería|deberían|probabl\w*|predi\w*)\b/i,
  };

  // Over twenty disputes of every time, on the day of a fact in the middle of each.
  const asked = disputes
    .filter((_, index) => index % 31 === 7)
    .map(({ ds = 0, events }) => [ds, events[events.length >> 1]?.date ?? '2024-04-30'] as const);

  it.each(['en', 'fr', 'es'] as const)('sounds like a prediction (%s)', (lang) => {
    expect(asked.length).toBeGreaterThanOrEqual(20);
    for (const [ds, date] of asked) {
      const words = [`DS${ds}`, '--on', date, '--lang', lang];
      for (const line of [
        ['history', ...words],
        ['project', ...words, '--profile', 'history'],
      ]) {
        const found = call(line)
          .out.split('\n')
          .filter((each) => prediction[lang].test(each));
        expect([ds, found]).toEqual([ds, []]);
      }
    }
  });
});
