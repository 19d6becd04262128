/**
 * Draws timelines of real disputes to look at, each in both themes, and says which labels a browser draws wider than
 * the layout takes them to be, or over another.
 *
 *   npm run look -- FOLDER DS590 DS26@1999-05-20 …
 *
 * It needs Chromium: /usr/bin/chromium, or what the variable CHROMIUM names.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { toSvg } from '../src/formats.js';
import { type DisputeRecord, parseRecord, replay } from '../src/index.js';

const [folder = 'look', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const records = ['checked', 'disputes'].flatMap((name) => {
  const text = readFileSync(new URL(`../test/corpus/${name}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as unknown[]).map(parseRecord);
});

const offline = ['quic', 'background-networking', 'component-update', 'sync', 'gpu'].map((name) => `--disable-${name}`);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--no-first-run', ...offline],
});
const page = await browser.newPage({ viewport: { width: 960, height: 600 } });
for (const name of wanted) {
  const [dispute = '', date] = name.split('@');
  const record = records.find(({ ds }) => `DS${ds}` === dispute);
  if (record === undefined) throw new RangeError(`no ${dispute} in test/corpus`);
  await look(page, record, date ?? lastDate(record), join(folder, name));
}
await browser.close();

async function look(page: Page, record: DisputeRecord, date: string, path: string): Promise<void> {
  await page.setContent(`<body style="margin:0">${toSvg(replay(record, { policy: 'lenient' }), date)}</body>`);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator('svg').screenshot({ path: `${path}-${colorScheme}.png` });
  }
  const boxes = await page.locator('svg text').evaluateAll((texts: readonly unknown[]) =>
    (texts as readonly DrawnText[]).map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { left, right, top: top + 3, bottom: bottom - 3, text: text.lastChild?.textContent ?? '' };
    }),
  );
  for (const [index, a] of boxes.entries()) {
    if (a.left < 0 || a.right > 960) complain(`${path}: beyond the edge: ${a.text}`);
    for (const b of boxes.slice(index + 1))
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        complain(`${path}: over another: ${a.text} / ${b.text}`);
  }
  console.log(`${path}: ${boxes.length} labels on ${date}`);
}

function complain(text: string): void {
  console.log(text);
  process.exitCode = 1;
}

/** The little of an SVG text that is asked in the browser: this project does without the DOM library. */
interface DrawnText {
  readonly lastChild: { readonly textContent: string | null } | null;
  getBoundingClientRect(): Record<'left' | 'right' | 'top' | 'bottom', number>;
}

function lastDate({ events }: DisputeRecord): string {
  return (
    events
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? ''
  );
}
