import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { spreadOf } from './measure.js';
import { pageOf, type Result, tableOf } from './report.js';
import { isMet, type Line } from './subject.js';
import { agendas } from './subjects/agenda.js';
import { byHand } from './subjects/by-hand.js';
import { wholeCorpus } from './subjects/corpus.js';
import { growth } from './subjects/growth.js';
import { memory } from './subjects/memory.js';
import { parsing } from './subjects/parse.js';
import { questions } from './subjects/questions.js';
import { replaying } from './subjects/replay.js';
import { status } from './subjects/status.js';

const subjects = { replaying, byHand, status, questions, wholeCorpus, agendas, parsing, growth, memory };

/** So many processes measure each subject: one is quicker than the next, as the garbage collector divides its memory. */
const PROCESSES = 5;

const [, script = '', ...given] = process.argv;
const isCheck = given.includes('--check');
const names = given.filter((word) => !word.startsWith('--'));

/** What one process measures, of one subject. */
function linesOfAnother(name: string): readonly Line[] {
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, script, '--once', name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${name}: the process that measures it ended with ${status}`);
  return JSON.parse(stdout);
}

/** The lines with the median of what the processes measured, and with the middle half of it. */
function merged(runs: readonly (readonly Line[])[]): readonly Line[] {
  const [first = []] = runs;
  return first.map((line, index) => ({
    ...line,
    spread: spreadOf(runs.map((run) => run[index]?.spread.median ?? Number.NaN)),
  }));
}

function report(): void {
  const results: Result[] = [];
  for (const [name, subject] of Object.entries(subjects)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const lines = merged(Array.from({ length: PROCESSES }, () => linesOfAnother(name)));
    results.push({ subject, lines });
    console.log(`${subject.title}\n${tableOf(lines)}\n`);
  }
  const missed = results.flatMap(({ lines }) => lines).filter((line) => !isMet(line));
  for (const { what } of missed) console.log(`not met: ${what}`);
  if (isCheck && missed.length > 0) process.exitCode = 1;
  if (!isCheck && names.length === 0) writeFileSync('docs/benchmarks.md', pageOf(results, PROCESSES));
}

if (given.includes('--once'))
  console.log(JSON.stringify(names.flatMap((name) => subjects[name as keyof typeof subjects].lines())));
else report();
