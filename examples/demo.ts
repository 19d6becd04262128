/*
 * The main job: a record file and a date go in, a readable status comes out.
 *
 *   npm run demo                                   Japan–Korea (DS590) on 2019-11-08
 *   npm run demo -- path/to/record.json 2020-07-29
 */
import { replay, statusOn } from 'wto-dispute';
import { readRecord, statusLines } from './lib/print.js';

const [file = new URL('./records/ds590.json', import.meta.url), date = '2019-11-08'] = process.argv.slice(2);
const record = readRecord(file);
const number = record.ds === undefined ? '' : `DS${record.ds}  `;

console.log(`${number}${record.title}\n`);
console.log(statusLines(statusOn(replay(record), date)).join('\n'));
