/* What records of very many facts cost: a table for docs/limits.md, measured on the machine that it runs on. */
import { toICalendar, toSvg } from '../../src/formats.js';
import { parseRecord, replay, statusOn } from '../../src/index.js';
import { table } from '../lib/markdown.js';

const header = { title: 'A dispute', complainants: ['Korea'], respondent: 'Japan' };
const request = { type: 'consultations.requested', date: '2019-09-11' };
const note = { type: 'note', date: '2019-09-12', text: 'a press release' };

/** The median of five rounds. */
function timeOf(act: () => unknown): string {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  const median = times.sort((a, b) => a - b)[2] ?? Number.NaN;
  return `${median < 10 ? median.toFixed(1) : Math.round(median)} ms`;
}

function rowOf(count: number): string[] {
  const input = { ...header, events: [request, ...new Array(count - 1).fill(note)] };
  const record = parseRecord(input);
  const dispute = replay(record);
  const answers = [statusOn, toICalendar, toSvg].map((ask) => () => ask(dispute, '2019-11-08'));
  return [count.toLocaleString('en'), ...[() => parseRecord(input), () => replay(record), ...answers].map(timeOf)];
}

const million = { ...header, events: new Array(1_000_000).fill(note) };

function refusal(): void {
  try {
    parseRecord(million);
  } catch {
    return;
  }
  throw new Error('a million facts are not refused');
}

const tooMany = ['1,000,000', `refused in ${timeOf(refusal)}`, '', '', '', ''];
console.log(
  table(['facts', 'parse', 'replay', 'status', 'calendar', 'picture'], [...[20, 1_000, 12_000].map(rowOf), tooMany]),
);
