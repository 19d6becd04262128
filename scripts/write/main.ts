import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseRecord, replay } from 'wto-dispute';
import { toSvg } from 'wto-dispute/formats';
import { root } from '../lib/run.js';
import { picture } from '../picture/layout.js';
import { roomsPicture } from '../picture/rooms.js';
import { type StageName, stagePicture, stagePictures } from '../picture/stages.js';
import { svgOf } from '../picture/svg.js';

/** The page on thirty years, and its pictures. */
const past = () => import('./thirty-years.js');
const { pictured } = await past();

/** Each file by its name, with what makes its text; a file may be made from those before it. */
const files: Readonly<Record<string, readonly [path: string, text: () => Promise<string>]>> = {
  schema: ['schema.json', async () => (await import('./schema.js')).schemaText()],
  'draft-07': ['schema.draft-07.json', async () => (await import('./schema.js')).draft7Text()],
  law: ['docs/law.md', async () => (await import('./law.js')).lawPage()],
  readings: ['docs/readings.md', async () => (await import('./readings.js')).readingsPage()],
  languages: ['docs/languages.md', async () => (await import('./languages.js')).languagesPage()],
  records: ['docs/records.md', async () => (await import('./records.js')).recordsPage()],
  data: ['src/past/data.ts', async () => (await import('./real-disputes.js')).dataModule()],
  looks: ['docs/history-check.md', async () => (await import('./history-check.js')).historyCheckPage()],
  years: ['docs/thirty-years.md', async () => (await past()).thirtyYearsPage()],
  overview: ['docs/history/overview.svg', async () => (await past()).overviewPicture()],
  ...Object.fromEntries(
    pictured.map((id) => [
      `years/${id}`,
      [`docs/history/${id}.svg`, async () => (await past()).pictureOf(id)] as const,
    ]),
  ),
  procedure: ['docs/procedure.svg', async () => svgOf(await picture())],
  rooms: ['docs/rooms.svg', roomsPicture],
  ...Object.fromEntries(
    (Object.keys(stagePictures) as StageName[]).map((name) => [
      `stages/${name}`,
      [`docs/stages/${name}.svg`, () => stagePicture(name)] as const,
    ]),
  ),
  timeline: ['docs/timeline.svg', async () => timeline()],
  size: ['docs/size.md', async () => (await import('../../bench/size.js')).sizePage()],
  histories: ['test/pinned/histories.json', async () => (await import('../../test/pinned/drawn.js')).histories()],
};

/** Written by name only: what is measured, and the questions that the library is always asked. */
const onlyByName = ['size', 'histories'];
const byDefault = [...Object.keys(files).filter((name) => !onlyByName.includes(name)), 'outputs'];

const options = { check: { type: 'boolean', default: false } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
for (const name of positionals.length > 0 ? positionals : byDefault) {
  const [path, text] = files[name] ?? [];
  if (path !== undefined && text !== undefined) write(name, root + path, await text());
  else if (name !== 'outputs') throw new Error(`no ${name}; there are ${[...byDefault, ...onlyByName].join(', ')}`);
  else if (!values.check) writeOutputs();
}

function write(name: string, path: string, text: string): void {
  if (!values.check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${path.slice(root.length)} is stale: node scripts/write.mjs ${name}`);
    process.exitCode = 1;
  }
}

/** The outputs shown in README.md, docs, examples/output and test/cli/expected; the tests of these files compare them. */
function writeOutputs(): void {
  const args = ['vitest', 'run', 'test/docs/output.test.ts', 'test/cli/command.test.ts'];
  const { status } = spawnSync('npx', args, { cwd: root, stdio: 'inherit', env: { ...process.env, UPDATE: '1' } });
  if (status !== 0) process.exitCode = 1;
}

/** The picture of the README: Japan–Korea (DS590), two days before a panel may be requested. */
function timeline(): string {
  const record = parseRecord(JSON.parse(readFileSync(`${root}examples/records/ds590.json`, 'utf8')));
  return toSvg(replay(record), '2019-11-08');
}
