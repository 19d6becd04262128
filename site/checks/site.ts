/*
 * The built site in Chromium, every page of it at 390 pixels: nothing scrolls sideways, complains or asks another host. No
 * link leads nowhere, some pages of each kind have no serious finding of axe in either theme, the keyboard reaches the
 * search, and words find the page that they should. A page that does everything wrong shows that wrongs are noticed.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { brokenLinks } from './links.js';
import { listen, onPhones, unreachable } from './looks.js';
import { lostWords } from './search.js';
import { dist, pagesIn, serve } from './served.js';

const samples = [
  ...['index.html', 'guide/counting.html', 'guide/thirty-years.html', 'reference/rules/index.html'],
  ...['reference/rules/dsu-16-4-appeal.html', 'reference/events/panel-requested.html', 'reference/states/panel.html'],
  ...['reference/warnings.html', 'api/wto-dispute/functions/statusOn.html', 'api/wto-dispute/interfaces/Deadline.html'],
];

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--no-first-run', '--disable-gpu', '--disable-background-networking'],
});
const { address, server } = await serve(dist);
const pages = pagesIn(dist).filter((page) => page !== '404.html');
console.log(`Chromium ${browser.version()}, ${pages.length} pages`);
await told('what a page does wrong is noticed', wrongsUnnoticed);
await told('every link leads somewhere', async () => brokenLinks(dist));
await told('words find their page', () => lostWords(dist));
await told('the keyboard reaches the search', () => byKeyboard(browser));
await told('no page scrolls sideways at 390 pixels, complains, or asks another host', () =>
  onPhones(browser, address, pages),
);
await told('axe has no serious finding in either theme', () => unreachable(browser, address, samples));
await browser.close();
server.close();

/** Prints what a look finds wrong, and how long it took. */
async function told(what: string, look: () => Promise<readonly string[]>): Promise<void> {
  const began = Date.now();
  const wrongs = await look();
  console.log(`${wrongs.length === 0 ? '' : 'WRONG: '}${what} (${Math.round((Date.now() - began) / 1000)} s)`);
  for (const wrong of wrongs.slice(0, 60)) console.log(`  ${wrong}`);
  if (wrongs.length > 60) console.log(`  and ${wrongs.length - 60} more`);
  if (wrongs.length > 0) process.exitCode = 1;
}

/** What a page must not do, by a word of the complaint. */
async function wrongsUnnoticed(): Promise<string[]> {
  const wrongs = {
    'scrolls sideways': '<div style="width: 700px">wide</div>',
    'on the console: an error': "<script>console.error('an error')</script>",
    'uncaught: ': "<script>throw new Error('thrown')</script>",
    'asks http://elsewhere.invalid/': '<img alt="" src="http://elsewhere.invalid/picture.png">',
    'other.html leads nowhere': '<a href="other.html">a page</a>',
    '#nowhere has no such place': '<a href="#nowhere">a place</a>',
    'image-alt': '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">',
  };
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(folder, { recursive: true });
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>';
  writeFileSync(
    join(folder, 'wrong.html'),
    `<!doctype html><html lang="en">${head}${Object.values(wrongs).join('')}</html>`,
  );
  const there = await serve(folder);
  const found = [
    ...(await onPhones(browser, there.address, ['wrong.html'])),
    ...brokenLinks(folder),
    ...(await unreachable(browser, there.address, ['wrong.html'])),
  ];
  there.server.close();
  rmSync(folder, { recursive: true });
  return Object.keys(wrongs).filter((wrong) => !found.some((each) => each.includes(wrong)));
}

/** Opens the search by its key, types a word, and goes to the first hit. */
async function byKeyboard(where: Browser): Promise<string[]> {
  const tab = await where.newPage();
  const complaints = listen(tab, address);
  await tab.goto(address);
  await tab.keyboard.press('Tab');
  const skips = await tab.evaluate(() => document.activeElement?.textContent?.trim());
  if (skips !== 'Skip to content') complaints.push(`the first stop is ${skips}`);
  await tab.waitForTimeout(500);
  await tab.keyboard.press('Control+k');
  await tab.locator('.VPLocalSearchBox input').fill('dsu-16-4-appeal');
  await tab.locator('.VPLocalSearchBox .result').first().waitFor();
  await tab.waitForTimeout(500);
  await tab.keyboard.press('Enter');
  await tab
    .waitForURL(/dsu-16-4-appeal/, { timeout: 5_000 })
    .catch(() => complaints.push(`Enter leads to ${tab.url()}`));
  await tab.close();
  return complaints;
}
