/**
 * npm run check:browser: the packed package in Chromium, bundled by esbuild and by Vite, from CommonJS, and without a
 * bundler, under a Content-Security-Policy that allows scripts of the own host and nothing else. Each page answers for
 * the whole corpus, as Node does, and nothing is complained of. Pages that do wrong show that complaints are heard.
 *
 * It needs Chromium: /usr/bin/chromium, or what the variable CHROMIUM names.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { nodeProgram, putQuestionsIn } from './everywhere/consumer.js';
import { pagesIn, pageWith } from './everywhere/pages.js';
import { visit } from './everywhere/visit.js';
import { agree, type Voice } from './everywhere/voices.js';
import { inFolder, installIn } from './lib/packed.js';
import { printed } from './lib/run.js';

const offline = ['quic', 'background-networking', 'component-update', 'sync', 'gpu'].map((name) => `--disable-${name}`);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--no-first-run', ...offline],
});
try {
  console.log(`Chromium ${browser.version()}`);
  const verdicts = await inFolder('browser', async (folder) => [
    await wrongsAreHeard(browser, folder),
    await sameAnswers(browser, folder),
  ]);
  if (!verdicts.every(Boolean)) process.exitCode = 1;
} finally {
  await browser.close();
}

/** What the pages must not do, and a word of the complaint. */
function wrongs(): readonly (readonly [name: string, script: string, complaint: string])[] {
  return [
    ['code out of text, caught', "try { new Function('return 1')() } catch {}", 'policy violated: script-src by eval'],
    ['a request', "fetch('/elsewhere').catch(() => {})", 'policy violated: connect-src'],
    ['an error on the console', "console.error('an error')", 'an error'],
    ['an uncaught exception', "setTimeout(() => { throw new Error('uncaught') })", 'uncaught'],
    ['a script that is missing', "import('/missing.js').catch(() => {})", '404'],
    ['a script in the page', '', 'policy violated: script-src-elem by inline'],
  ];
}

async function wrongsAreHeard(browser: Browser, folder: string): Promise<boolean> {
  const heard: boolean[] = [];
  for (const [index, [name, script, expected]] of wrongs().entries()) {
    const head = `<script src="page.js" defer></script>${script === '' ? '<script>0</script>' : ''}`;
    const page = pageWith(folder, { name: `wrong-${index}`, head });
    const done = "setTimeout(() => { document.documentElement.dataset.answers = '{}' }, 200)";
    writeFileSync(join(page.folder, 'page.js'), `${script};\n${done};\n`);
    const { complaints } = await visit(browser, page);
    heard.push(complaints.some((complaint) => complaint.includes(expected)));
    console.log(`${heard.at(-1) ? 'heard' : 'NOT HEARD'}: ${name}${heard.at(-1) ? '' : ` (${complaints.join('; ')})`}`);
  }
  return heard.every(Boolean);
}

async function sameAnswers(browser: Browser, folder: string): Promise<boolean> {
  await installIn(folder);
  putQuestionsIn(folder);
  writeFileSync(join(folder, 'esm.mjs'), nodeProgram('esm'));
  const node = JSON.parse(await printed(process.execPath, ['esm.mjs'], { cwd: folder }));
  const voices: Voice[] = [{ who: `Node ${process.version}`, answers: node }];
  const complaints: string[] = [];
  for (const page of await pagesIn(folder)) {
    const visited = await visit(browser, page);
    voices.push({ who: `${page.name}, ${visited.complaints.length} complaints`, answers: visited.answers });
    complaints.push(...visited.complaints.map((complaint) => `COMPLAINT: ${page.name}: ${complaint}`));
  }
  for (const complaint of complaints) console.log(complaint);
  return agree(voices) && complaints.length === 0;
}
