import type { Browser, Page } from 'playwright-core';
import type { WebPage } from './pages.js';
import { served } from './served.js';
import type { Voice } from './voices.js';

interface Visit {
  readonly answers: Voice['answers'];
  /** Violations of the policy, errors on the console, uncaught exceptions, requests that failed. */
  readonly complaints: readonly string[];
}

const ANSWERED_WITHIN = 120_000;

/** Opens a page and waits until it has put its answers on its root element. */
export function visit(browser: Browser, page: WebPage): Promise<Visit> {
  return served(page, async (address) => {
    const tab = await browser.newPage();
    const complaints = await listen(tab);
    try {
      await tab.goto(address);
      const root = tab.locator('html[data-answers]');
      await root.waitFor({ state: 'attached', timeout: ANSWERED_WITHIN });
      return { answers: JSON.parse((await root.getAttribute('data-answers')) ?? '{}'), complaints };
    } catch (error) {
      return { answers: {}, complaints: [...complaints, String(error)] };
    } finally {
      await tab.close();
    }
  });
}

/** Everything that a page complains of, as it comes. */
async function listen(tab: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(`uncaught ${error}`));
  tab.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  // A violation is an event of its own even where the page catches the exception.
  await tab.addInitScript(`document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error('policy violated: ' + violatedDirective + ' by ' + blockedURI));`);
  return complaints;
}
