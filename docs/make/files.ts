import { readFileSync } from 'node:fs';
import { parseRecord, replay } from 'wto-dispute';
import { toSvg } from 'wto-dispute/formats';
import { root } from '../../scripts/lib/run.js';
import { picture } from './picture/layout.js';
import { roomsPicture } from './picture/rooms.js';
import { type StageName, stagePicture, stagePictures } from './picture/stages.js';
import { svgOf } from './picture/svg.js';

/** The page on thirty years, and its pictures. */
const past = () => import('./thirty-years.js');
const { pictured } = await past();

/** Each file by its name, with what makes its text; a file may be made from those before it. */
export const files: Readonly<Record<string, readonly [path: string, text: () => Promise<string>]>> = {
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
export const onlyByName = ['size', 'histories'];

/** The picture of the README: Japan–Korea (DS590), two days before a panel may be requested. */
function timeline(): string {
  const record = parseRecord(JSON.parse(readFileSync(`${root}examples/records/ds590.json`, 'utf8')));
  return toSvg(replay(record), '2019-11-08');
}
