import { readdirSync, readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { toSvg } from '../../src/formats.js';
import { root } from '../docs/blocks.js';
import { tenReal } from './disputes.js';
import { elementsIn } from './drawn.js';

/*
 * Pictures as programs without a browser draw them. resvg reads no style sheet's variables and no media query, as
 * LibreOffice, Inkscape and librsvg; `npm run check look` asks librsvg too.
 */

/** The colours of a picture without its texts, with how many pixels each has; where shapes meet, colours mix. */
function coloursOf(svg: string): Map<string, number> {
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    // Beyond the round corners there is no colour.
    if (pixels[at + 3] !== 255) continue;
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return new Map([...counts].map(([colour, count]) => [`#${colour.toString(16).padStart(6, '0')}`, count]));
}

/** Those that cover more than a mark's edge; a picture is drawn once, whoever asks. */
function mainOf(svg: string): readonly string[] {
  const known = seen.get(svg) ?? [...coloursOf(svg)].filter(([, count]) => count >= 16).map(([colour]) => colour);
  seen.set(svg, known);
  return known;
}
const seen = new Map<string, readonly string[]>();

const literal = /^#[0-9a-f]{6}$/;
const light = {
  ...{ ground: '#ffffff', ink: '#1f2328', line: '#d1d9e0', rule: '#eaeef2', now: '#8250df', past: '#0969da' },
  ...{ ahead: '#9ecbff', wait: '#d4a72c', open: '#2da44e', over: '#cf222e', done: '#6e7781', unused: '#c4ccd4' },
};
const dark = {
  ...{ ground: '#0d1117', ink: '#f0f6fc', line: '#30363d', rule: '#21262d', now: '#bc8cff', past: '#388bfd' },
  ...{ ahead: '#1c4a86', wait: '#bb8009', open: '#3fb950', over: '#f85149', done: '#8b949e', unused: '#444c56' },
};

const drawings = tenReal.map(({ name, dispute, dates }) => [name, dispute, dates[dates.length >>> 1] ?? ''] as const);

describe('the colours of a timeline, as resvg draws them', () => {
  it.each(drawings)('are those of the theme: %s', (_, dispute, date) => {
    for (const [theme, colours] of [
      ['light', light],
      ['dark', dark],
      ['auto', light],
    ] as const) {
      const svg = toSvg(dispute, date, { theme });
      const found = mainOf(svg);
      expect(found).toEqual(expect.arrayContaining([colours.ground, colours.ink]));
      // A line of one pixel and a half, or between two pixels, is drawn with a mixture.
      const bars = found.filter((colour) => Object.values(colours).includes(colour));
      expect(bars.length).toBeGreaterThan(2);
      expect(found).not.toContain('#000000');
      const others = theme === 'dark' ? light : dark;
      expect(Object.values(others).filter((colour) => found.includes(colour))).toEqual([]);
    }
  });

  it('are all there', () => {
    const found = (theme: 'light' | 'dark') =>
      new Set(drawings.flatMap(([, dispute, date]) => mainOf(toSvg(dispute, date, { theme }))));
    for (const [theme, colours] of [
      ['light', light],
      ['dark', dark],
    ] as const)
      expect([...found(theme)]).toEqual(
        expect.arrayContaining(Object.values(colours).filter((c) => c !== colours.now)),
      );
  });
});

const painted = ['rect', 'circle', 'line', 'polygon', 'polyline', 'path', 'text'];

/** The problems that programs without a browser have with a picture. */
function problemsOf(svg: string): string[] {
  const fromGroups = new Set<string>();
  const elements = elementsIn(svg);
  for (const { name, attributes } of elements)
    if (name === 'g') for (const key of ['fill', 'stroke']) if (key in attributes) fromGroups.add(key);
  const bare = elements.filter(
    ({ name, attributes: { fill = '', stroke = '' } }) =>
      painted.includes(name) && fromGroups.size === 0 && !literal.test(fill) && !literal.test(stroke),
  );
  const words = ['var(', 'paint-order', 'currentColor', ' style="'].filter((word) => svg.includes(word));
  const stroked = elements.filter(({ name, attributes }) => name === 'text' && 'stroke' in attributes);
  return [
    ...bare.map(({ name }) => `${name} without a colour`),
    ...words,
    ...stroked.map(() => 'a text with a stroke'),
  ];
}

describe('a timeline', () => {
  const [, dispute, date] = drawings[3] as (typeof drawings)[number];

  it('has literal colours as attributes and nothing that needs a browser', () => {
    for (const theme of ['light', 'dark', 'auto'] as const)
      expect(problemsOf(toSvg(dispute, date, { theme })), theme).toEqual([]);
  });

  it('has no style sheet where the theme is fixed: a page may forbid them', () => {
    for (const theme of ['light', 'dark'] as const) expect(toSvg(dispute, date, { theme })).not.toContain('<style');
  });

  it('has a dark colour for each light one, in rules that LibreOffice does not apply', () => {
    const svg = toSvg(dispute, date);
    const style = /<style>(.*)<\/style>/.exec(svg)?.[1] ?? '';
    const [query = '', ...rules] = style.split(/(?<=[{}])/);
    expect(query).toBe('@media screen and (prefers-color-scheme:dark){');
    const selectors = rules.filter((rule) => rule.endsWith('{'));
    for (const selector of selectors)
      expect(selector).toMatch(/^\.wto-dispute-auto \[(?:fill|stroke)="#[0-9a-f]{6}"\]\{$/);
    for (const colour of Object.values(light)) expect(style).toContain(`[fill="${colour}"]{fill:#`);
    // One light colour has one dark one.
    expect(new Set(selectors).size).toBe(selectors.length);
  });

  it('has an id of its own for each way to draw it, so that several may stand on a page', () => {
    const ids = [{}, { theme: 'dark' }, { width: 700 }, { only: 'live' }].map(
      (options) => /id="([^"]+)-title"/.exec(toSvg(dispute, date, options as object))?.[1],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the pictures of the documentation, as resvg draws them', () => {
  const folder = `${root}docs/`;
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = all.filter((file) => file.endsWith('.svg') && !file.startsWith('api'));

  it.each(files)('%s is light, nothing in it is black, and it has a name', (file) => {
    const svg = readFileSync(folder + file, 'utf8');
    const found = mainOf(svg);
    expect(found).toContain('#ffffff');
    expect(found).not.toContain('#000000');
    expect(problemsOf(svg)).toEqual([]);
    const [name] = [/role="img"[^>]* aria-labelledby="([^" ]+)/.exec(svg)?.[1]];
    expect(svg).toContain(`<title id="${name}">`);
    expect(svg).toMatch(/<desc id="[^"]+">[^<]{20}/);
  });
});
