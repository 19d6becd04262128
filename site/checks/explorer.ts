/*
 * The explorer, built and served as it will be, in Chromium: a dispute is picked, facts are added and refused, the date
 * is moved, a reading and the language are switched, files are exported and read, an address is shared, a hostile record
 * stays text. Nothing may be asked of another host, and nothing may be complained of. Sizes and the time of a step along
 * the dates are printed. -- FOLDER also takes pictures.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { openChromium } from '../../scripts/lib/chromium.js';
import { inFolder } from '../../scripts/lib/packed.js';
import { root } from '../../scripts/lib/run.js';
import { measures } from './explorer-measures.js';
import { HOST, visitor } from './explorer-page.js';
import { pictures } from './explorer-pictures.js';
import { scenes } from './explorer-scenes.js';

if (!existsSync(`${root}dist/disputes.json`)) throw new Error('npm run build first');
if (!existsSync(`${root}site/node_modules`)) throw new Error('npm ci in site first');

/** Runs a program of the site, and says whether all was well. */
function ran(line: string): boolean {
  const { status, stdout, stderr } = spawnSync(line, { cwd: `${root}site`, shell: true, encoding: 'utf8' });
  if (status !== 0) console.log(`FAILED: ${line}\n${stdout}${stderr}`);
  return status === 0;
}

const [picturesTo, only = ''] = process.argv.slice(2).filter((one) => one !== '--');
const isWell = await inFolder(async (folder) => {
  const isTyped = ran('npx tsc --noEmit -p explorer');
  if (!ran(`npx vite build explorer --outDir ${folder} --emptyOutDir --logLevel warn`)) return false;
  const browser = await openChromium();
  console.log(`Chromium ${browser.version()}, ${HOST}`);
  const failed: string[] = [];
  const wanted = Object.entries({ ...scenes, ...measures }).filter(([name]) => name.includes(only));
  for (const [name, scene] of wanted) {
    const visit = await visitor(browser, folder);
    const said = await scene(visit).catch((error: unknown) => {
      visit.complaints.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
    await visit.leave();
    console.log(`${visit.complaints.length === 0 ? 'ok    ' : 'FAILED'} ${name}${said ? `: ${said}` : ''}`);
    for (const complaint of visit.complaints) console.log(`  ${complaint}`);
    if (visit.complaints.length > 0) failed.push(name);
  }
  if (picturesTo !== undefined) await pictures(browser, folder, picturesTo);
  await browser.close();
  return isTyped && failed.length === 0;
});
if (!isWell) process.exitCode = 1;
