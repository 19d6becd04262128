import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { visitor } from './explorer-page.js';

/** What is looked at: a finished case, one of consultations, one that is open, and a fact that is not possible. */
const looks: Readonly<Record<string, string>> = {
  ds27: 'ds=27&on=1997-06-20',
  ds590: 'ds=590&on=2020-08-20&view=statechart',
  live: 'ds=611&on=2023-06-01&view=history',
  french: 'ds=26&on=1999-05-20&lang=fr&view=readings',
  invalid: 'ds=27&on=1997-06-20',
};

/** Pictures of the page, broad and on a phone, light and dark. */
export async function pictures(browser: Browser, folder: string, to: string): Promise<void> {
  mkdirSync(to, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 390]) {
      const { page, open, leave } = await visitor(browser, folder, { colorScheme, viewport: { width, height: 860 } });
      for (const [name, fragment] of Object.entries(looks)) {
        await open(fragment);
        if (name === 'invalid') {
          await page.getByRole('button', { name: 'Add a fact' }).click();
          await page.locator('.dialog select').first().selectOption('panel.composed');
        }
        await page.waitForTimeout(1500);
        await page.screenshot({ path: `${to}/${name}-${width}-${colorScheme}.png`, fullPage: name !== 'invalid' });
      }
      await leave();
    }
}
