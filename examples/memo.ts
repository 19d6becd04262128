/*
 * A case on paper: a report of one page in Markdown and a timeline as a picture, in English or in French.
 *
 *   npm run example memo             the report, and what the picture holds
 *   npm run example memo -- FOLDER   writes DS590.md, DS590.svg and DS590.fr.md there
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replay } from 'wto-dispute';
import { toMarkdown, toSvg } from 'wto-dispute/formats';
import { french } from 'wto-dispute/french';
import { readRecord } from './lib/print.js';

const dispute = replay(readRecord(new URL('./records/ds590.json', import.meta.url)));
const date = '2020-07-29'; // the panel is established

const report = toMarkdown(dispute, date, { facts: 4 });
const rapport = toMarkdown(dispute, date, { facts: 4, language: french });
const picture = toSvg(dispute, date);

const [folder] = process.argv.slice(2);
if (folder !== undefined) {
  writeFileSync(join(folder, 'DS590.md'), report);
  writeFileSync(join(folder, 'DS590.fr.md'), rapport);
  writeFileSync(join(folder, 'DS590.svg'), picture);
}

console.log(report);
console.log('------------ the head of the French one\n');
console.log(rapport.split('\n').slice(0, 7).join('\n'));

// A picture is not printed. What it says to those who do not see it can be read.
console.log('\n------------ the picture\n');
console.log(`${/viewBox="0 0 (\d+ \d+)"/.exec(picture)?.[1]?.replace(' ', ' x ')}, ${count('text')} labels`);
console.log(`facts: ${count('circle')}`);
console.log(/<desc[^>]*>([^<]*)/.exec(picture)?.[1]?.split('\n')[0]);

function count(element: string): number {
  return picture.split(`<${element} `).length - 1;
}
