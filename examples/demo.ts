/*
 * The main job: a record file and a date go in, a readable status comes out, and a picture if one is wanted.
 *
 *   npm run demo                                                     Japan–Korea (DS590) on 2019-11-08
 *   npm run demo -- path/to/record.json 2020-07-29
 *   npm run demo -- path/to/record.json 2020-07-29 --svg case.svg    writes the timeline as well
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { replay, statusOn } from 'wto-dispute';
import { toSvg } from 'wto-dispute/formats';
import { readRecord, statusLines } from './lib/print.js';

const { values, positionals } = parseArgs({ options: { svg: { type: 'string' } }, allowPositionals: true });
const [file = new URL('./records/ds590.json', import.meta.url), date = '2019-11-08'] = positionals;
const record = readRecord(file);
const dispute = replay(record);
const number = record.ds === undefined ? '' : `DS${record.ds}  `;

console.log(`${number}${record.title}\n`);
console.log(statusLines(statusOn(dispute, date)).join('\n'));

if (values.svg !== undefined) writeFileSync(values.svg, toSvg(dispute, date));
console.log(`\nTimeline: ${values.svg ?? (positionals.length === 0 ? 'docs/timeline.svg' : 'with --svg FILE')}`);
