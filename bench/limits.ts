/*
 * What records of very many facts cost, in every form: a table for docs/limits.md, measured on the machine that it runs
 * on. The records are the worst that are known, and not those that come easily. Fails where a form needs the processors for
 * more than the seconds below, three times in a row.
 */

import { table } from '../scripts/lib/markdown.js';
import { toICalendar, toMarkdown, toMermaid, toSvg } from '../src/formats.js';
import { type Calendar, type Dispute, parseRecord, project, replay, statusOn } from '../src/index.js';
import { closedForYears, type Input, worst } from './worst.js';

/** Five on a quiet machine; CI, which may share its processors, allows more. */
const SECONDS = Number(process.env['SECONDS_AT_MOST'] ?? 5);

const forms: Readonly<Record<string, (dispute: Dispute, date: string) => unknown>> = {
  status: statusOn,
  project,
  calendar: toICalendar,
  picture: toSvg,
  timeline: (dispute, date) => toMermaid(dispute, date, { kind: 'timeline' }),
  report: toMarkdown,
};

const tooSlow: string[] = [];

interface Run<T> {
  readonly result: T;
  /** By the clock, and of the processors for this process alone, in milliseconds. */
  readonly time: number;
  readonly work: number;
}

function once<T>(act: () => T): Run<T> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = act();
  const { user, system } = process.cpuUsage(before);
  return { result, time: performance.now() - start, work: (user + system) / 1_000 };
}

/** Too slow is what needs the processors too long three times in a row: a machine may do something else beside it. */
function timed<T>(what: string, act: () => T): { readonly cell: string; readonly result: T } {
  let run = once(act);
  for (let more = 2; more > 0 && run.work > SECONDS * 1_000; more -= 1) run = once(act);
  const { result, time, work } = run;
  if (work > SECONDS * 1_000) tooSlow.push(`${what}: ${(work / 1_000).toFixed(1)} s`);
  return { cell: time < 10 ? `${time.toFixed(1)} ms` : `${Math.round(time)} ms`, result };
}

function rowOf(name: string, input: Input, calendar: Calendar | undefined): string[] {
  const record = timed(`${name}, parse`, () => parseRecord(input));
  const options = { policy: 'lenient', ...(calendar && { calendar }) } as const;
  const dispute = timed(`${name}, replay`, () => replay(record.result, options));
  const date = input.events.at(-1)?.date ?? '';
  const cells = Object.entries(forms).map(
    ([form, ask]) => timed(`${name}, ${form}`, () => ask(dispute.result, date)).cell,
  );
  return [name, input.events.length.toLocaleString('en'), record.cell, dispute.cell, ...cells];
}

const rows = Object.entries(worst).map(([name, input]) => rowOf(name, input, undefined));
rows.push(rowOf('a WTO that is closed for eighty years', worst['reports on implementation'] as Input, closedForYears));
console.log(table(['record', 'facts', 'parse', 'replay', ...Object.keys(forms)], rows));
for (const each of tooSlow) console.log(`longer than ${SECONDS} s: ${each}`);
if (tooSlow.length > 0) process.exitCode = 1;
