import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export const HOST = 'https://page.test/wto-dispute/explorer/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Somebody who opens the explorer: the page, what was asked of which host, and what was complained of. */
export interface Visit {
  readonly page: Page;
  /** The paths that the page has asked for, in their order. */
  readonly asked: string[];
  readonly complaints: string[];
  /** Opens the explorer at a fragment, and waits until it shows a dispute. */
  readonly open: (fragment?: string) => Promise<void>;
  /** The same for another visitor who has never been here. */
  readonly another: (options?: BrowserContextOptions) => Promise<Visit>;
  readonly leave: () => Promise<void>;
}

/** A visitor with nothing in the browser. The files of a folder are served; every other host is a complaint. */
export async function visitor(browser: Browser, folder: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const [asked, complaints]: string[][] = [[], []];
  const others: Visit[] = [];
  const tell = (complaint: string) => complaints?.push(complaint);
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && tell(message.text()));
  page.on('pageerror', (error) => tell(`uncaught ${error.stack ?? error}`));
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error('policy violated: ' + violatedDirective + ' by ' + blockedURI));`);
  await context.route('**', (route) => {
    const url = route.request().url();
    if (!url.startsWith(HOST)) {
      tell(`another host: ${url}`);
      return route.abort();
    }
    const name = new URL(url).pathname.slice(new URL(HOST).pathname.length) || 'index.html';
    asked?.push(name);
    const path = join(folder, name);
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(path), contentType: types[extname(path)] ?? 'application/octet-stream' });
  });
  const open = async (fragment = '') => {
    await page.goto('about:blank');
    await page.goto(`${HOST}${fragment && `#${fragment}`}`);
    await page.locator('h1').waitFor();
  };
  const another = async (more: BrowserContextOptions = {}) => {
    const visit = await visitor(browser, folder, { ...options, ...more });
    others.push(visit);
    return visit;
  };
  const leave = async () => {
    for (const other of others) {
      await other.leave();
      complaints?.push(...other.complaints);
    }
    await context.close();
  };
  return { page, asked: asked ?? [], complaints: complaints ?? [], open, another, leave };
}

/** What a page shows where the case stands. */
export const stageOn = (page: Page): Promise<string> => page.locator('.where .stage').innerText();

/** Chooses a real dispute as a reader does. */
export async function choose(page: Page, ds: number): Promise<void> {
  await page.getByRole('button', { name: 'Choose a dispute' }).click();
  await page.getByRole('combobox', { name: 'Number, title or Member' }).fill(`DS${ds}`);
  await page.getByRole('option', { name: new RegExp(`^DS${ds}\\b`) }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.case .number', { hasText: `DS${ds}` }).waitFor();
}

/** Sets the date as one who types it. */
export async function goTo(page: Page, date: string): Promise<void> {
  await page.locator('.dates input[type=date]').fill(date);
}

export async function expect<T>(found: T | Promise<T>, expected: T, what: string): Promise<void> {
  const value = await found;
  if (JSON.stringify(value) === JSON.stringify(expected)) return;
  throw new Error(`${what}: ${JSON.stringify(value)}, not ${JSON.stringify(expected)}`);
}

/** Asks again for a while, since a page answers a little later. */
export async function becomes(ask: () => Promise<string>, expected: string | RegExp, what: string): Promise<void> {
  const isSo = (value: string) => (typeof expected === 'string' ? value === expected : expected.test(value));
  let value = '';
  for (let tries = 0; tries < 60; tries += 1) {
    value = await ask().catch(String);
    if (isSo(value)) return;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error(`${what}: ${value}, not ${expected}`);
}
