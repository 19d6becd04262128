import { writeFileSync } from 'node:fs';
import { pageOf, type Result, tableOf } from './report.js';
import { isMet } from './subject.js';
import { agendas } from './subjects/agenda.js';
import { byHand } from './subjects/by-hand.js';
import { wholeCorpus } from './subjects/corpus.js';
import { growth } from './subjects/growth.js';
import { memory } from './subjects/memory.js';
import { parsing } from './subjects/parse.js';
import { replaying } from './subjects/replay.js';
import { status } from './subjects/status.js';

const subjects = { replaying, byHand, status, wholeCorpus, agendas, parsing, growth, memory };
const [...given] = process.argv.slice(2);
const isCheck = given.includes('--check');
const names = given.filter((word) => !word.startsWith('--'));

const results: Result[] = [];
for (const [name, subject] of Object.entries(subjects)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const lines = subject.lines();
  results.push({ subject, lines });
  console.log(`${subject.title}\n${tableOf(lines)}\n`);
}

const missed = results.flatMap(({ lines }) => lines).filter((line) => !isMet(line));
for (const { what } of missed) console.log(`not met: ${what}`);
if (isCheck && missed.length > 0) process.exitCode = 1;
if (!isCheck && names.length === 0) writeFileSync('docs/benchmarks.md', pageOf(results));
