/*
 * Draws timelines of real disputes to look at: npm run check look FOLDER DS590 DS26@1999-05-20 …
 *
 * Each is drawn for a telephone, a column and a page, in both themes. A browser says which labels it draws beyond the edge,
 * or over another, also of the timeline for Mermaid; and whether notes that begin like lines of Mermaid do anything where a
 * page lets diagrams call its functions (`loose`). librsvg, which knows no style sheet of ours, says whether it draws the
 * colours that the file names. The program `rsvg-convert` is in Debian's librsvg2-bin.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Dialog, Page } from 'playwright-core';
import { toMermaid, toSvg } from '../../src/formats.js';
import { type Dispute, replay } from '../../src/index.js';
import { notes, recordWith } from '../../test/formats/mermaid-words.js';
import { namedRecords } from '../../test/history/records.js';
import { openChromium } from '../lib/chromium.js';
import { root } from '../lib/run.js';

const WIDTHS = [360, 700, 1100];
const [folder = 'look', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const browser = await openChromium();
const page = await browser.newPage({ viewport: { width: 1100, height: 600 } });
for (const name of wanted) {
  const [dispute, date] = asked(name);
  for (const width of WIDTHS) report(`${name} ${width}`, await inBrowser(`${name}-${width}`, { dispute, date, width }));
  report(`${name} by Mermaid`, await byMermaid(`${name}-mermaid`, toMermaid(dispute, date)));
  for (const theme of ['light', 'dark'] as const)
    report(
      `${name} by librsvg, ${theme}`,
      await byLibrsvg(`${name}-${theme}`, toSvg(dispute, date, { theme, width: 1100 })),
    );
}
for (const kind of ['timeline', 'statechart'] as const) report(`hostile notes, ${kind} at loose`, await atLoose(kind));
for (const theme of ['auto', 'light', 'dark'] as const)
  report(
    `${theme} under style-src 'self'`,
    await underPolicy(toSvg(replay(recordWith([])), '2019-11-11', { theme }), theme),
  );
await browser.close();

function report(what: string, complaints: readonly string[]): void {
  console.log([`${what}: ${complaints.length === 0 ? 'good' : 'not good'}`, ...complaints].join('\n  '));
  if (complaints.length > 0) process.exitCode = 1;
}

/** `DS26` on the date of its last fact, or `DS26@1999-05-20`; the record that was checked by hand, if there is one. */
function asked(name: string): [dispute: Dispute, date: string] {
  const [ds, date] = name.split('@');
  const record = namedRecords.filter((one) => `DS${one.record.ds}` === ds).at(-1)?.record;
  if (record === undefined) throw new RangeError(`no ${ds} in test/corpus`);
  const dates = record.events.map((event) => event.date).sort();
  return [replay(record, { policy: 'lenient' }), date ?? dates.at(-1) ?? ''];
}

interface Drawing {
  readonly width: number;
  readonly dispute: Dispute;
  readonly date: string;
}

/** What is wrong with a picture in a browser, which draws it in the light and in the dark. */
async function inBrowser(file: string, { dispute, date, width }: Drawing): Promise<string[]> {
  await page.setContent(`<body style="margin:0">${toSvg(dispute, date, { width })}</body>`);
  const grounds: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator('svg').screenshot({ path: `${folder}/${file}-${colorScheme}.png` });
    grounds.push(await page.evaluate(`getComputedStyle(document.querySelector('svg > rect')).fill`));
  }
  const isBoth = grounds.join(' ') === 'rgb(255, 255, 255) rgb(13, 17, 23)';
  return [...(isBoth ? [] : [`the ground is ${grounds.join(' and ')}`]), ...complaintsOf(await labelsOn(page), width)];
}

type Label = { readonly text: string } & Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** Where the browser draws each text; a program in words, as this project does without the types of the DOM. */
function labelsOn(where: Page): Promise<readonly Label[]> {
  return where.evaluate(`[...document.querySelectorAll('svg text')].map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return { left, right, top: top + 3, bottom: bottom - 3, text: text.textContent };
  })`);
}

function complaintsOf(labels: readonly Label[], width: number): string[] {
  return labels.flatMap((a, index) => {
    const isOver = (b: Label) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const over = labels.slice(index + 1).filter(isOver);
    const beyond = a.left < 0 || a.right > width ? [`beyond the edge: ${a.text}`] : [];
    return [...beyond, ...over.map((b) => `over another: ${a.text} / ${b.text}`)];
  });
}

/** What is wrong with a timeline that Mermaid draws: labels beyond the edge, or over the name of a section. */
async function byMermaid(file: string, diagram: string): Promise<string[]> {
  await drawByMermaid(diagram, {});
  await page.locator('#drawn').screenshot({ path: `${folder}/${file}.png` });
  return complaintsOf(await labelsOn(page), 1100);
}

async function drawByMermaid(diagram: string, settings: { readonly securityLevel?: string }): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setContent('<body style="margin:0"><div id="drawn"></div></body>');
  await page.addScriptTag({ path: `${root}node_modules/mermaid/dist/mermaid.min.js` });
  await page.evaluate(`(async () => {
    mermaid.initialize({ startOnLoad: false, maxTextSize: 1e6, ...${JSON.stringify(settings)} });
    const { svg, bindFunctions } = await mermaid.render('chart', ${JSON.stringify(diagram)});
    const drawn = document.getElementById('drawn');
    drawn.innerHTML = svg;
    bindFunctions?.(drawn);
  })()`);
}

/** What is wrong with a picture on a page that takes styles from its own host alone, on a dark screen: `auto` is light there. */
async function underPolicy(svg: string, theme: 'auto' | 'light' | 'dark'): Promise<string[]> {
  const strict = await browser.newPage({ colorScheme: 'dark' });
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'self'" };
  await strict.route('**/*', (route) => route.fulfill({ contentType: 'text/html', headers, body: svg }));
  await strict.goto('https://page.test/');
  const found: string = await strict.evaluate(
    `[...new Set([...document.querySelectorAll('svg > rect, svg text')].map((one) => getComputedStyle(one).fill))].slice(0, 3).join(' ')`,
  );
  await strict.close();
  const light = 'rgb(255, 255, 255) rgb(31, 35, 40) rgb(89, 99, 110)';
  const expected = theme === 'dark' ? 'rgb(13, 17, 23) rgb(240, 246, 252) rgb(145, 152, 161)' : light;
  return found === expected ? [] : [`its colours are ${found}`];
}

/** What a record does whose notes begin like lines of Mermaid, where a page lets diagrams call its functions. */
async function atLoose(kind: 'timeline' | 'statechart'): Promise<string[]> {
  const called: string[] = [];
  const hear = (dialog: Dialog) => {
    called.push(dialog.message());
    void dialog.dismiss();
  };
  page.on('dialog', hear);
  await drawByMermaid(toMermaid(replay(recordWith(notes)), '2019-11-11', { kind }), { securityLevel: 'loose' });
  const found: { readonly links: number; readonly text: string } = await page.evaluate(`(() => {
    const all = [...document.querySelectorAll('#drawn *')];
    for (const one of all) one.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const links = all.filter((one) => one.matches('a, script, [onclick], .clickable')).length;
    return { links, text: all.filter((one) => one.matches('text')).map((one) => one.textContent).join('\\n') };
  })()`);
  page.off('dialog', hear);
  const lost = kind === 'timeline' ? notes.filter((note) => !found.text.includes(note.trim())) : [];
  return [
    ...called.map((message) => `called: ${message}`),
    ...(found.links > 0 ? [`${found.links} links`] : []),
    ...lost.map((note) => `not drawn: ${note}`),
  ];
}

/** What is wrong with a picture as librsvg draws it: a colour of its bars is missing, or something is black. */
async function byLibrsvg(file: string, svg: string): Promise<string[]> {
  const path = `${folder}/${file}-librsvg`;
  writeFileSync(`${path}.svg`, svg);
  const { status, stderr, error } = spawnSync('rsvg-convert', [`${path}.svg`, '-o', `${path}.png`], {
    encoding: 'utf8',
  });
  if (error !== undefined) return [`rsvg-convert does not run (Debian's librsvg2-bin has it): ${error.message}`];
  if (status !== 0) return [stderr];
  const found = await coloursIn(readFileSync(`${path}.png`).toString('base64'));
  const named = new Set([...svg.matchAll(/<rect fill="(#\w{6})"/g)].map(([, colour = '']) => colour));
  const missing = [...named].filter((colour) => !found.includes(colour));
  return [
    ...missing.map((colour) => `nothing is ${colour}`),
    ...(found.includes('#000000') ? ['something is black'] : []),
  ];
}

/** The colours of a picture's opaque pixels, without those of a few; the browser reads the file. */
function coloursIn(png: string): Promise<readonly string[]> {
  return page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png}';
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map();
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] !== 255) continue;
      const colour = '#' + [0, 1, 2].map((part) => data[at + part].toString(16).padStart(2, '0')).join('');
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count >= 8).map(([colour]) => colour);
  })()`);
}
