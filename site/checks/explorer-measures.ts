import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/lib/run.js';
import { choose, expect, HOST, type Visit } from './explorer-page.js';
import { isRecords, type Scene } from './explorer-scenes.js';

/** The scripts of the first view, gzipped, in kilobytes of 1000 bytes; and a step along the dates, in milliseconds. */
const BUDGET = 170;
const STEP = 16;

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

async function weightOf(page: Page, names: readonly string[]): Promise<number> {
  const texts = await page.evaluate<string[]>(
    `Promise.all(${JSON.stringify(names.map((name) => HOST + name))}.map(async (url) => (await fetch(url)).text()))`,
  );
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

const firstView: Scene = async ({ page, asked, open }) => {
  await open();
  await page.locator('.timeline img').waitFor();
  await page.waitForTimeout(300);
  const scripts = [...new Set(asked)].filter((name) => name.endsWith('.js'));
  const first = await weightOf(page, scripts);
  await choose(page, 590);
  const rest = await weightOf(page, [...new Set(asked)].filter(isRecords));
  if (first > BUDGET * 1000) throw new Error(`${kB(first)} of script in the first view`);
  return `${kB(first)} of script in the first view (${scripts.length} files, gzip), the records ${kB(rest)}`;
};

/** Moves the slider day by day, as the keyboard does, until what is shown has its place on the page. */
const WALK = `(async () => {
  const slider = document.querySelector('.slide input');
  const times = [];
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  for (let day = 0; day <= Number(slider.max); day += STRIDE) {
    const began = performance.now();
    set.call(slider, String(day));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((wait) => setTimeout(wait));
    document.body.offsetHeight;
    times.push(performance.now() - began);
  }
  return times;
})()`;

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

const stepsAlong: Scene = async ({ page, open }) => {
  await open();
  await page.locator('.timeline img').waitFor();
  const times = await page.evaluate<number[]>(WALK.replace('STRIDE', '3'));
  const sorted = [...times].sort((a, b) => a - b);
  const [median, most] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
  if (median > STEP) throw new Error(`a step takes ${median.toFixed(1)} ms`);
  return `${times.length} steps along DS27, median ${median.toFixed(1)} ms, 95 % within ${most.toFixed(1)} ms`;
};

const axe = () => readFileSync(`${root}site/node_modules/axe-core/axe.min.js`, 'utf8');

/** What axe finds on the page as it is, but for what is moderate or minor. */
async function seriousOn({ page }: Visit, where: string): Promise<string[]> {
  await page.waitForTimeout(400);
  await page.evaluate(axe());
  const found = await page.evaluate<{ id: string; impact: string; nodes: { html: string }[] }[]>(
    `axe.run(document).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, impact, nodes }) => `${where}: ${impact} ${id}, ${nodes.length} times: ${nodes[0]?.html.slice(0, 200)}`,
    );
}

/** Every view and every dialog, on a broad page and on a phone. */
async function everywhere(visit: Visit, look: (where: string) => Promise<void>): Promise<void> {
  const { page, open } = visit;
  for (const view of ['timeline', 'statechart', 'history', 'readings', 'counting', 'findings']) {
    await open(`ds=26&on=1999-06-20&view=${view}`);
    if (view !== 'findings') await page.locator('.panel > :not(.none)').first().waitFor();
    if (view === 'timeline') for (const summary of await page.locator('.answers summary').all()) await summary.click();
    await look(view);
  }
  for (const name of ['Choose a dispute', 'Start a dispute', 'Share and export', 'Add a fact']) {
    await page.getByRole('button', { name }).click();
    await page.locator('.dialog input').first().waitFor();
    await look(name);
    await page.keyboard.press('Escape');
  }
}

/** How far the page goes on below its foot. */
const BELOW =
  "document.documentElement.scrollHeight - scrollY - document.querySelector('.foot').getBoundingClientRect().bottom";

const inTheme =
  (colorScheme: 'light' | 'dark'): Scene =>
  async ({ another, complaints }) => {
    for (const width of [1280, 390]) {
      const visit = await another({ colorScheme, viewport: { width, height: 850 } });
      await everywhere(visit, async (where) => {
        complaints.push(...(await seriousOn(visit, `${where}, ${width} px`)));
        const sideways = await visit.page.evaluate<number>('document.documentElement.scrollWidth');
        await expect(sideways, width, `${where} scrolls sideways`);
        const below = await visit.page.evaluate<number>(BELOW);
        await expect(below < 80, true, `${where}, ${width} px: ${below} px of nothing below the foot`);
      });
    }
  };

export const measures: Readonly<Record<string, Scene>> = {
  'axe-core and 390 px, light': inTheme('light'),
  'axe-core and 390 px, dark': inTheme('dark'),
  'the first view': firstView,
  'a step along the dates': stepsAlong,
};
