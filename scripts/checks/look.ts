/*
 * Draws timelines of real disputes to look at, each in both themes, and says which labels a browser draws beyond the
 * edge, or over another: npm run check look FOLDER DS590 DS26@1999-05-20 …
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { toSvg } from '../../src/formats.js';
import { replay } from '../../src/index.js';
import { namedRecords } from '../../test/history/records.js';
import { openChromium } from '../lib/chromium.js';

const WIDTH = 960;
const [folder = 'look', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const browser = await openChromium();
const page = await browser.newPage({ viewport: { width: WIDTH, height: 600 } });
for (const name of wanted) {
  await page.setContent(`<body style="margin:0">${drawing(name)}</body>`);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator('svg').screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  }
  const labels = await labelsOn(page);
  const complaints = complaintsOf(labels);
  console.log([`${name}: ${labels.length} labels`, ...complaints].join('\n  '));
  if (complaints.length > 0) process.exitCode = 1;
}
await browser.close();

/** The picture of `DS26` on the date of its last fact, or of `DS26@1999-05-20`; of a record checked by hand, if there is one. */
function drawing(name: string): string {
  const [ds, date] = name.split('@');
  const record = namedRecords.filter((one) => `DS${one.record.ds}` === ds).at(-1)?.record;
  if (record === undefined) throw new RangeError(`no ${ds} in test/corpus`);
  const dates = record.events.map((event) => event.date).sort();
  return toSvg(replay(record, { policy: 'lenient' }), date ?? dates.at(-1) ?? '');
}

type Label = { readonly text: string } & Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** Where the browser draws each text; a program in words, as this project does without the types of the DOM. */
function labelsOn(page: Page): Promise<readonly Label[]> {
  return page.evaluate(`[...document.querySelectorAll('svg text')].map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return { left, right, top: top + 3, bottom: bottom - 3, text: text.lastChild?.textContent ?? '' };
  })`);
}

function complaintsOf(labels: readonly Label[]): string[] {
  return labels.flatMap((a, index) => {
    const isOver = (b: Label) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const over = labels.slice(index + 1).filter(isOver);
    const beyond = a.left < 0 || a.right > WIDTH ? [`beyond the edge: ${a.text}`] : [];
    return [...beyond, ...over.map((b) => `over another: ${a.text} / ${b.text}`)];
  });
}
