/*
 * The packed package in Chromium, bundled by esbuild and by Vite, from CommonJS, and without a bundler, under a
 * Content-Security-Policy that allows scripts of the own host and nothing else. Each page answers for the whole corpus,
 * as Node does, and nothing is complained of. A page that does everything wrong shows that complaints are noticed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../lib/chromium.js';
import { inFolder, installOwn } from '../lib/packed.js';
import { printed } from '../lib/run.js';
import { pageIn, pagesIn, type WebPage } from './pages.js';
import { type Answered, agree, program, putQuestionsIn } from './program.js';

const HOST = 'https://page.test';

/** What the pages must not do, by a word of the complaint. */
const wrongs = {
  'script-src by eval': "try { new Function('return 1')() } catch {}",
  'connect-src': "fetch('/elsewhere').catch(() => {})",
  'an error': "console.error('an error')",
  uncaught: "setTimeout(() => { throw new Error('uncaught') })",
  '404': "import('/missing.js').catch(() => {})",
  'script-src-elem by inline': "document.head.append(Object.assign(document.createElement('script'), { text: '0' }))",
  '': "setTimeout(() => { document.documentElement.dataset.answers = '{}' }, 200)",
};

const browser = await openChromium();
console.log(`Chromium ${browser.version()}`);
const isNoticed = await inFolder((folder) => wrongsAreNoticed(browser, folder));
const isSame = await inFolder((folder) => sameAnswers(browser, folder));
await browser.close();
if (!isNoticed || !isSame) process.exitCode = 1;

async function wrongsAreNoticed(browser: Browser, folder: string): Promise<boolean> {
  const page = pageIn(folder, 'wrong', '<script src="page.js" defer></script>');
  writeFileSync(join(page.folder, 'page.js'), Object.values(wrongs).join(';\n'));
  const { complaints } = await visit(browser, page);
  const unnoticed = Object.keys(wrongs).filter((word) => !complaints.some((complaint) => complaint.includes(word)));
  console.log(unnoticed.length === 0 ? 'what a page does wrong is noticed' : `NOT NOTICED: ${unnoticed.join(', ')}`);
  return unnoticed.length === 0;
}

async function sameAnswers(browser: Browser, folder: string): Promise<boolean> {
  await installOwn(folder);
  putQuestionsIn(folder);
  writeFileSync(join(folder, 'node.mjs'), program('esm', '(answers) => console.log(JSON.stringify(answers))'));
  const node = JSON.parse(await printed(process.execPath, ['node.mjs'], { cwd: folder }));
  const all: Answered[] = [{ who: `Node ${process.version}`, answers: node }];
  const complaints: string[] = [];
  for (const page of await pagesIn(folder)) {
    const visited = await visit(browser, page);
    all.push({ who: page.name, answers: visited.answers });
    complaints.push(...visited.complaints.map((complaint) => `COMPLAINT: ${page.name}: ${complaint}`));
  }
  for (const complaint of complaints) console.log(complaint);
  return agree(all) && complaints.length === 0;
}

/** Opens a page, waits until it has put its answers on its root element, and collects what it complains of. */
async function visit(browser: Browser, page: WebPage): Promise<{ answers: Answered['answers']; complaints: string[] }> {
  const tab = await browser.newPage();
  const complaints = await listen(tab);
  await serve(tab, page);
  await tab.goto(`${HOST}/index.html`);
  const root = tab.locator('html[data-answers]');
  await root.waitFor({ state: 'attached', timeout: 120_000 }).catch((error) => complaints.push(String(error)));
  const answers = await root.getAttribute('data-answers', { timeout: 1_000 }).catch(() => null);
  await tab.close();
  return { answers: JSON.parse(answers ?? '{}'), complaints };
}

/** Violations of the policy, errors on the console, uncaught exceptions, requests that failed, as they come. */
async function listen(tab: Page): Promise<string[]> {
  const complaints: string[] = [];
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(`uncaught ${error}`));
  tab.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  // A violation is an event of its own even where the page catches the exception.
  await tab.addInitScript(`document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error('policy violated: ' + violatedDirective + ' by ' + blockedURI));`);
  return complaints;
}

/** Answers the tab with the files of a page: scripts of the own host, an import map by its digest, nothing else. */
async function serve(tab: Page, { folder, importMap }: WebPage): Promise<void> {
  const digest = importMap === undefined ? '' : ` 'sha256-${createHash('sha256').update(importMap).digest('base64')}'`;
  const policy = `default-src 'none'; script-src 'self'${digest}`;
  await tab.route(`${HOST}/**`, (route) => {
    const path = join(folder, new URL(route.request().url()).pathname);
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    const contentType = path.endsWith('.html') ? 'text/html' : 'text/javascript';
    return route.fulfill({ body: readFileSync(path), contentType, headers: { 'content-security-policy': policy } });
  });
}
