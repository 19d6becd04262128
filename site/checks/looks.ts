import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';

/** What is wrong with each page on a phone: it scrolls sideways, complains, or asks another host. */
export async function onPhones(browser: Browser, address: string, pages: readonly string[]): Promise<string[]> {
  const rest = [...pages];
  const found: string[] = [];
  const tabs = [1, 2].map(async () => {
    const tab = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const complaints = listen(tab, address);
    for (let page = rest.shift(); page !== undefined; page = rest.shift()) {
      await tab.goto(address + page);
      await idle(tab);
      const wrongs = [...complaints.splice(0), ...(await tab.evaluate(sideways))];
      found.push(...wrongs.map((wrong) => `${page}: ${wrong}`));
    }
    await tab.close();
  });
  await Promise.all(tabs);
  return found.sort();
}

/** Until the scripts of a page have run. */
const idle = (tab: Page) => tab.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));

/** Runs in the page. */
function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`it scrolls sideways: ${scrollWidth} of ${clientWidth} pixels`] : [];
}

/** Errors on the console, uncaught exceptions, requests that failed or that went to another host, as they come. */
export function listen(tab: Page, address: string): string[] {
  const complaints: string[] = [];
  const host = new URL(address).origin;
  tab.on('console', (message) => message.type() === 'error' && complaints.push(`on the console: ${message.text()}`));
  tab.on('pageerror', (error) => complaints.push(`uncaught: ${error}`));
  tab.on('requestfailed', (request) => {
    // The page was left before its icon had come.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  tab.on('request', (request) => {
    if (!request.url().startsWith(host) && !/^(data|blob):/.test(request.url()))
      complaints.push(`asks ${request.url()}`);
  });
  return complaints;
}

export const themes = ['light', 'dark'] as const;

/** The serious findings of axe on some pages, in both themes, on a desk and on a phone. */
export async function unreachable(browser: Browser, address: string, pages: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of themes)
    for (const width of [1280, 390]) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      for (const page of pages) {
        const findings = await findingsOn(await context.newPage(), address + page);
        found.push(...findings.map((finding) => `${page}, ${colorScheme}, ${width}: ${finding}`));
      }
      await context.close();
    }
  return found;
}

async function findingsOn(tab: Page, address: string): Promise<string[]> {
  await tab.goto(address);
  await idle(tab);
  const { violations } = await new AxeBuilder({ page: tab }).analyze();
  await tab.close();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(
    ({ id, nodes }) =>
      `${id} at ${nodes
        .slice(0, 3)
        .map(({ target }) => target)
        .join(' and ')}`,
  );
}
