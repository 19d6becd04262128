/** What records of very many facts cost: `npm run limits`. A table for docs/limits.md, measured on the machine it runs on. */
import { toICalendar, toSvg } from '../src/formats.js';
import { DisputeError, parseRecord, replay, statusOn } from '../src/index.js';

const header = { title: 'A dispute', complainants: ['Korea'], respondent: 'Japan' };
const request = { type: 'consultations.requested', date: '2019-09-11' };
const note = { type: 'note', date: '2019-09-12', text: 'a press release' };
const ON = '2019-11-08';
const ROUNDS = 5;

/** The median of some rounds, in milliseconds. */
function median(act: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

const shown = (time: number) => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
const row = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);

/** How long parsing takes that ends in an error. */
function refusal(input: unknown): string {
  const time = median(() => {
    try {
      parseRecord(input);
    } catch (error) {
      if (!(error instanceof DisputeError)) throw error;
    }
  });
  return `refused in ${shown(time)}`;
}

row(['facts', 'parse', 'replay', 'status', 'calendar', 'picture']);
row(['---:', '---:', '---:', '---:', '---:', '---:']);
for (const count of [20, 1_000, 12_000]) {
  const input = { ...header, events: [request, ...new Array(count - 1).fill(note)] };
  const record = parseRecord(input);
  const dispute = replay(record);
  const acts = [
    () => parseRecord(input),
    () => replay(record),
    () => statusOn(dispute, ON),
    () => toICalendar(dispute, ON),
    () => toSvg(dispute, ON),
  ];
  row([count.toLocaleString('en'), ...acts.map((act) => shown(median(act)))]);
}
row(['1,000,000', refusal({ ...header, events: new Array(1_000_000).fill(note) }), '', '', '', '']);
