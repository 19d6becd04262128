/*
 * Pictures that are right in every renderer: each colour stands as an attribute, and the dark ones take their places by
 * selectors of attributes, which programs without media queries do not apply.
 */

/** Each colour in the light and in the dark. */
const colours = {
  ground: ['#ffffff', '#0d1117'],
  ink: ['#1f2328', '#f0f6fc'],
  quiet: ['#59636e', '#9198a1'],
  line: ['#d1d9e0', '#30363d'],
  dot: ['#0969da', '#58a6ff'],
  band: ['#ddf4ff', '#12263f'],
  law: ['#bc4c00', '#f0883e'],
  median: ['#1a7f37', '#3fb950'],
} as const;

export const light = Object.fromEntries(
  Object.entries(colours).map(([name, [colour]]) => [name, colour]),
) as unknown as Readonly<Record<keyof typeof colours, string>>;

/** The dark colours of one picture: others on the same page keep theirs. */
function darkIn(id: string): string {
  const rules = Object.values(colours).flatMap(([from, to]) =>
    ['fill', 'stroke'].map((name) => `#${id} [${name}="${from}"]{${name}:${to}}`),
  );
  return rules.join('');
}

const FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Text for XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

interface TextLook {
  readonly fill?: string;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
}

/** A text at a place. */
export function text(x: number, y: number, words: string, look: TextLook = {}): string {
  const { fill = light.ink, size = 12, anchor = 'start', isBold = false } = look;
  const weight = isBold ? ' font-weight="600"' : '';
  return `<text x="${rounded(x)}" y="${rounded(y)}" fill="${fill}" font-size="${size}" text-anchor="${anchor}"${weight}>${escaped(words)}</text>`;
}

/** A coordinate as short as it may be. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Its name, and what is to be seen on it for those who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly parts: readonly string[];
}

/** A whole picture, with its ground. */
export function svg({ width, height, title, description, parts }: Picture): string {
  const size = `viewBox="0 0 ${width} ${rounded(height)}" width="${width}" height="${rounded(height)}"`;
  const id = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} id="${id}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-family="${FAMILY}">
<title id="${id}-title">${escaped(title)}</title>
<desc id="${id}-desc">${escaped(description)}</desc>
<style>@media screen and (prefers-color-scheme: dark){${darkIn(id)}}</style>
<rect width="${width}" height="${rounded(height)}" fill="${light.ground}"/>
${parts.join('\n')}
</svg>
`;
}
