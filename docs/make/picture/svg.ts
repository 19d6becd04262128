import type { ElkPoint } from 'elkjs/lib/elk.bundled.js';
import { type Arrow, type Box, LINE, type Picture, widthOf } from './layout.js';
import { edges, stages } from './procedure.js';

/** Each colour of a light page, and what a dark one has in its place. */
const dark = {
  ...{ '#ffffff': '#0d1117', '#f6f8fa': '#151b23', '#6e7781': '#9198a1', '#1f2328': '#f0f6fc' },
  ...{ '#59636e': '#9198a1', '#ddf4ff': '#121d2f', '#54aeff': '#1f6feb', '#0550ae': '#79c0ff' },
};

const MONO = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
const SANS = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif";

/*
 * Colours stand beside the shapes, for programs that know no style sheet. Those of a dark page are chosen by attribute:
 * LibreOffice takes simpler rules for the dark also where the page is light, and does not know these.
 */
const looks = {
  stage: 'fill="#ffffff" stroke="#6e7781" stroke-width="1.4"',
  every: 'fill="#f6f8fa" stroke="#6e7781" stroke-dasharray="6 4"',
  region: 'fill="#f6f8fa" stroke="#6e7781" stroke-width="0.6"',
  state: 'fill="#ddf4ff" stroke="#54aeff" stroke-width="0.8"',
  bar: 'fill="#6e7781"',
  onward: 'fill="none" stroke="#6e7781" stroke-width="1.2"',
  back: 'fill="none" stroke="#6e7781" stroke-width="1.2" stroke-dasharray="3 2.5"',
  head: 'fill="#6e7781"',
  title: `fill="#1f2328" font-family="${SANS}" font-size="14" font-weight="600"`,
  small: `fill="#59636e" font-family="${SANS}" font-size="10.5"`,
  name: `fill="#1f2328" font-family="${MONO}" font-size="11"`,
  fact: `fill="#0550ae" font-family="${MONO}" font-size="11"`,
};

export interface Text {
  readonly look: 'title' | 'small' | 'name' | 'fact';
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
}

/** From the corner of a box to its name. */
const nameAt = { stage: [10, 20], every: [12, 18], region: [10, 15], state: [7, 13], bar: [0, 0] } as const;

export function textsOf({ boxes, arrows }: Picture): Text[] {
  const names = boxes.flatMap(textsIn).filter(({ text }) => text !== '');
  return [...names, ...arrows.flatMap(({ labels }) => labels).flatMap(factsOf)];
}

function textsIn({ look, name, articles = [], x = 0, y = 0, width = 0 }: Box): Text[] {
  const [right, down] = nameAt[look];
  const cited = (line: string, index: number): Text =>
    articles.length > 1
      ? { look: 'small', text: line, x: x + right, y: y + 38 + index * LINE }
      : { look: 'small', text: line, x: x + width - right - widthOf(line, 'small'), y: y + down - 1 };
  return [{ look: look === 'stage' ? 'title' : 'name', text: name, x: x + right, y: y + down }, ...articles.map(cited)];
}

const factsOf = ({ text, x = 0, y = 0 }: Arrow['labels'][number]): Text[] =>
  text.split('\n').map((line, index) => ({ look: 'fact', text: line, x, y: y + 10 + index * LINE }));

/** The corners of an arrow, from its start to its end. */
export function pointsOf({ sections = [] }: Arrow): ElkPoint[] {
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
}

const LEGEND = [
  'Box: a stage. Pill: a state within it. Blue: the fact that leads on. Dashed line: back.',
  'Bar: where the fact leads depends on what else the record shows.',
];

/** docs/procedure.svg. */
export function svgOf(picture: Picture): string {
  const [width, bottom] = [Math.ceil(picture.width), Math.ceil(picture.height) + 8];
  const height = bottom + LEGEND.length * 15;
  const legend = LEGEND.map((text, index): Text => ({ look: 'small', text, x: 14, y: bottom + index * 15 }));
  const dim = Object.entries(dark).flatMap(([light, there]) =>
    ['fill', 'stroke'].map((name) => `#procedure [${name}="${light}"]{${name}:${there}}`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" id="procedure" role="img" aria-labelledby="procedure-title" aria-describedby="procedure-desc">
<title id="procedure-title">WTO dispute settlement as a statechart</title>
<desc id="procedure-desc">${escaped(inWords())}</desc>
<style>@media screen and (prefers-color-scheme: dark) {${dim.join('')}}</style>
<rect fill="#ffffff" width="${width}" height="${height}" rx="8"/>
${groups(picture, legend).join('\n')}
</svg>
`;
}

/** The shapes by their look, what lies below first. */
function groups(picture: Picture, legend: readonly Text[]): string[] {
  const { boxes, arrows } = picture;
  const bars = boxes.filter(({ look }) => look === 'bar').map(({ id }) => id);
  const lines = arrows.map(pointsOf);
  const isBack = (points: readonly ElkPoint[]) => (points.at(-1)?.y ?? 0) < (points[0]?.y ?? 0);
  const drawn: Record<keyof typeof looks, string[]> = {
    ...{ stage: [], every: [], region: [], state: [], bar: [] },
    onward: lines.filter((points) => !isBack(points)).map(lineElement),
    back: lines.filter(isBack).map(lineElement),
    head: arrows.filter(({ targets: [to = ''] }) => !bars.includes(to)).map((edge) => head(pointsOf(edge))),
    ...{ title: [], small: [], name: [], fact: [] },
  };
  for (const box of boxes) drawn[box.look].push(boxElement(box));
  for (const { look, text, x, y } of [...textsOf(picture), ...legend])
    drawn[look].push(`<text x="${round(x)}" y="${round(y)}">${escaped(text)}</text>`);
  return Object.entries(looks).map(
    ([look, style]) => `<g ${style}>\n${drawn[look as keyof typeof looks].join('\n')}\n</g>`,
  );
}

const round = (value = 0) => Math.round(value * 2) / 2;

function boxElement({ id, look, tip, x, y, width, height = 0 }: Box): string {
  const size = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${Math.min(look === 'state' ? 9 : 6, height / 2)}"`;
  return `<rect id="${id.replaceAll(' ', '-')}" ${size}>${tip ? `<title>${escaped(tip)}</title>` : ''}</rect>`;
}

const lineElement = (points: readonly ElkPoint[]) =>
  `<polyline points="${points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}"/>`;

/** An arrow head at the end of a line. */
function head(points: readonly ElkPoint[]): string {
  const [from = { x: 0, y: 0 }, to = { x: 0, y: 0 }] = points.slice(-2);
  const [dx, dy] = [Math.sign(round(to.x - from.x)), Math.sign(round(to.y - from.y))];
  const wing = (side: 1 | -1) => `${round(to.x) - 8 * dx + 4 * side * dy},${round(to.y) - 8 * dy + 4 * side * dx}`;
  return `<polygon points="${round(to.x)},${round(to.y)} ${wing(1)} ${wing(-1)}"/>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The same in words, for those who cannot see it. */
function inWords(): string {
  const ways = edges().map(({ from, events, to }) => `From ${from} to ${to.join(' or ')}: ${events.join(', ')}.`);
  return `The stages ${stages.map(({ key }) => key).join(', ')}. ${ways.join(' ')}`;
}
