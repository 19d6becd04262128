/*
 * Timelines of long disputes and the pictures of docs, drawn by four programs that are no browser, light and dark:
 * npm run check renderers FOLDER. The pictures stay in the folder, to look at. Fails where a program leaves out a colour
 * that a picture names for its bars and boxes, or draws something black. Says which program is not installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { toSvg } from '../../src/formats.js';
import { asOf, disputeNumbered } from '../../src/history.js';
import { replay } from '../../src/index.js';
import { root } from '../lib/run.js';

const [folder = 'renderers'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

/** How each program makes a PNG of an SVG; resvg is a package and needs no program. */
const programs: Readonly<Record<string, (from: string, to: string) => readonly string[]>> = {
  'rsvg-convert': (from, to) => [from, '-o', to],
  inkscape: (from, to) => [from, '-o', to],
  soffice: (from) => ['--headless', '--convert-to', 'png', '--outdir', folder, from],
};

const pictures = new Map<string, string>();
for (const ds of [27, 46, 316, 583])
  for (const theme of ['auto', 'light', 'dark'] as const) {
    const record = disputeNumbered(ds);
    if (record === undefined) throw new RangeError(`no DS${ds}`);
    pictures.set(`ds${ds}-${theme}`, toSvg(replay(record, { policy: 'lenient' }), asOf, { theme, width: 1100 }));
  }
for (const path of ['procedure.svg', ...readdirSync(join(root, 'docs/stages')).map((name) => `stages/${name}`)])
  pictures.set(path.replace('/', '-').replace('.svg', ''), readFileSync(join(root, 'docs', path), 'utf8'));

const missing = Object.keys(programs).filter((name) => spawnSync(name, ['--version']).error !== undefined);
for (const name of missing)
  console.log(`not installed: ${name} (Debian has it in librsvg2-bin, inkscape or libreoffice-draw)`);

for (const [name, svg] of pictures) {
  const file = join(folder, `${name}.svg`);
  writeFileSync(file, svg);
  report(`${name} by resvg`, svg, new Resvg(svg).render());
  for (const [program, words] of Object.entries(programs).filter(([one]) => !missing.includes(one))) {
    const png = join(folder, `${name}-${program}.png`);
    const { status, stderr } = spawnSync(program, words(file, png), { encoding: 'utf8' });
    if (program === 'soffice' && status === 0) renameSync(join(folder, `${name}.png`), png);
    if (status === 0) report(`${name} by ${program}`, svg, drawn(readFileSync(png)));
    else report(`${name} by ${program}: ${stderr}`, svg, undefined);
  }
}

/** The pixels of a PNG: resvg draws it as a picture in a picture. */
function drawn(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const href = `data:image/png;base64,${png.toString('base64')}`;
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`,
  ).render();
}

/** Whether every colour of a bar or a box is there, and nothing is black. */
function report(what: string, svg: string, picture: { readonly pixels: Buffer } | undefined): void {
  const counts = new Map<string, number>();
  const { pixels = Buffer.alloc(0) } = picture ?? {};
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] !== 255) continue;
    const colour = `#${pixels.toString('hex', at, at + 3)}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const named = new Set([...svg.matchAll(/<rect fill="(#\w{6})"/g)].map(([, colour = '']) => colour));
  const without = [...named].filter((colour) => (counts.get(colour) ?? 0) < 8);
  const isBlack = (counts.get('#000000') ?? 0) >= 8;
  const isGood = without.length === 0 && !isBlack;
  console.log(`${what}: ${isGood ? 'good' : ['not good:', ...without, ...(isBlack ? ['black'] : [])].join(' ')}`);
  if (!isGood) process.exitCode = 1;
}
