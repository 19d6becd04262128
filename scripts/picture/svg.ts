import type { ElkPoint } from 'elkjs/lib/elk.bundled.js';
import { type Arrow, type Box, LINE, type Picture, picture, widthOf } from './layout.js';
import { EVERY, edges, stages } from './procedure.js';

/** Each colour of a light page, and what a dark one has in its place. */
const dark = {
  '#ffffff': '#0d1117',
  '#f6f8fa': '#151b23',
  '#6e7781': '#9198a1',
  '#1f2328': '#f0f6fc',
  '#59636e': '#9198a0',
  '#ddf4ff': '#121d2f',
  '#54aeff': '#1f6feb',
  '#0550ae': '#79c0ff',
};

const MONO = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
const SANS = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif";

/*
 * Colours stand beside each shape, for programs that know no style sheet. Those of a dark page are chosen by attribute:
 * LibreOffice takes simpler rules for the dark also where the page is light, and does not know these.
 */
const looks = {
  ground: 'fill="#ffffff"',
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

type Look = keyof typeof looks;

export interface Text {
  readonly look: 'title' | 'small' | 'name' | 'fact';
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly width: number;
}

/** From the corner of a box to its name. */
const nameAt = { stage: [10, 20], every: [12, 18], region: [10, 15], state: [7, 13], bar: [0, 0] } as const;

const within = (box: Box): Box[] => [box, ...(box.children ?? []).flatMap(within)];

export const boxesOf = ({ children }: Picture): Box[] => children.flatMap(within);

export const textsOf = (drawn: Picture): Text[] => [
  ...boxesOf(drawn).flatMap(textsIn),
  ...drawn.edges.flatMap(({ labels }) => labels).flatMap(factsOf),
];

function written(look: Text['look'], text: string, x: number, y: number): Text {
  return { look, text, x, y, width: widthOf(text, look === 'fact' ? 'name' : look) };
}

function textsIn({ look, name, articles = [], x = 0, y = 0, width = 0 }: Box): Text[] {
  const [right, down] = nameAt[look];
  const title = written(look === 'stage' ? 'title' : 'name', name, x + right, y + down);
  const cited = articles.map((line, index) => written('small', line, x + right, y + 38 + index * LINE));
  const [only] = cited;
  if (cited.length > 1 || only === undefined) return [title, ...cited];
  return [title, { ...only, x: x + width - right - only.width, y: y + down - 1 }];
}

function factsOf({ text, x = 0, y = 0 }: Arrow['labels'][number]): Text[] {
  return text.split('\n').map((line, index) => written('fact', line, x, y + 10 + index * LINE));
}

/** The points of an arrow. */
export function pointsOf({ sections = [] }: Arrow): ElkPoint[] {
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
}

const LEGEND = [
  'Box: a stage. Pill: a state within it. Blue: the fact that leads on. Dashed line: back.',
  'Bar: where the fact leads depends on what else the record shows.',
];

/** docs/procedure.svg. */
export async function procedureSvg(): Promise<string> {
  return svgOf(await picture());
}

export function svgOf(drawn: Picture): string {
  const width = Math.ceil(drawn.width);
  const top = Math.ceil(drawn.height);
  const height = top + LEGEND.length * 15 + 8;
  const boxes = boxesOf(drawn);
  const texts = [...textsOf(drawn), ...LEGEND.map((line, index) => written('small', line, 14, top + 8 + index * 15))];
  const arrows = drawn.edges.map((arrow) => ({ arrow, points: pointsOf(arrow) }));
  const isBack = ({ points }: { points: readonly ElkPoint[] }) => (points.at(-1)?.y ?? 0) < (points[0]?.y ?? 0);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">WTO dispute settlement as a statechart</title>
<desc id="desc">${escaped(inWords())}</desc>
<style>@media (prefers-color-scheme: dark) {${darkRules()}}</style>
<rect ${looks.ground} width="${width}" height="${height}" rx="8"/>
${[
  ...(['stage', 'every', 'region', 'state', 'bar'] as const).map((look) => group(look, boxes.filter((box) => box.look === look).map(rect))),
  group('onward', arrows.filter((one) => !isBack(one)).map(polyline)),
  group('back', arrows.filter(isBack).map(polyline)),
  group('head', arrows.filter(({ arrow }) => !boxes.some(({ id, look }) => look === 'bar' && arrow.targets.includes(id))).map(({ points }) => head(points))),
  ...(['title', 'small', 'name', 'fact'] as const).map((look) => group(look, texts.filter((text) => text.look === look).map(textElement))),
].join('\n')}
</svg>
`;
}

const darkRules = () =>
  Object.entries(dark).map(([light, there]) => ['fill', 'stroke'].map((name) => `[${name}="${light}"]{${name}:${there}}`).join('')).join('');

const group = (look: Look, elements: readonly string[]) => `<g ${looks[look]}>\n${elements.join('\n')}\n</g>`;

const round = (value = 0) => Math.round(value * 2) / 2;

function rect({ id, look, tip, x, y, width, height }: Box): string {
  const size = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  const inner = tip ? `<title>${escaped(tip)}</title>` : '';
  return `<rect id="${id.replaceAll(' ', '-')}" ${size} rx="${look === 'state' ? 9 : look === 'bar' ? 2 : 6}">${inner}</rect>`;
}

const polyline = ({ points }: { points: readonly ElkPoint[] }) =>
  `<polyline points="${points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}"/>`;

/** An arrow head at the end of a line. */
function head(points: readonly ElkPoint[]): string {
  const [{ x: fromX, y: fromY } = { x: 0, y: 0 }, { x, y } = { x: 0, y: 0 }] = points.slice(-2);
  const [dx, dy] = [Math.sign(round(x - fromX)), Math.sign(round(y - fromY))];
  const wing = (side: 1 | -1) => `${round(x) - 8 * dx + 4 * side * dy},${round(y) - 8 * dy + 4 * side * dx}`;
  return `<polygon points="${round(x)},${round(y)} ${wing(1)} ${wing(-1)}"/>`;
}

const textElement = ({ text, x, y }: Text) => `<text x="${round(x)}" y="${round(y)}">${escaped(text)}</text>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The same in words, for those who cannot see it. */
function inWords(): string {
  const sentences = edges().map(
    ({ from, events, to }) => `From ${from} to ${to.join(' or ')}: ${events.join(', ')}.`,
  );
  return `The stages ${stages().map(({ name }) => name).join(', ')}. ${sentences.join(' ')}`;
}
