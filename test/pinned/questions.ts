import { createHash } from 'node:crypto';
import {
  agenda,
  check,
  type Dispute,
  DisputeError,
  type DisputeRecord,
  explain,
  parseRecord,
  project,
  replay,
  statusOn,
} from '../../src/index.js';
import { machineEvents } from '../../src/machine.js';

/** A record and the days on which the WTO is closed. */
export interface Asked {
  readonly name: string;
  readonly record: DisputeRecord;
  readonly closed: readonly string[];
}

/** A digest of everything that is answered to a record, on the date of each of its facts and after them. */
export function answersTo({ record: input, closed }: Asked): string {
  const record = parseRecord(input);
  const calendar = { closed: [...closed] };
  const refusals = (['strict', 'standard'] as const).map((policy) => said(() => replay(record, { policy, calendar })));
  const lenient = said(() => replay(record, { policy: 'lenient', calendar }));
  const answers = lenient instanceof DisputeError ? [] : answersOf(lenient);
  return digest([refusals.map(textOf), textOf(lenient), machineEvents(record, { calendar }), answers]);
}

function answersOf(dispute: Dispute): unknown[] {
  const dates = [...new Set(dispute.record.events.map(({ date }) => date))].sort();
  const last = dates.at(-1) ?? '2024-01-01';
  const later = `${Number(last.slice(0, 4)) + 1}${last.slice(4, 8)}15`;
  const few = dates.filter((_, index) => index % 6 === 2);
  return [
    [...dates, later].map((date) => statusOn(dispute, date)),
    few.map((date) => [paths(dispute, date), check(dispute, { type: 'note', date, text: '' }).possibleEvents]),
    agenda([dispute], { from: dates[0] ?? last, to: later }),
    statusOn(dispute, last).nextSteps.map((step) => explain(step)),
  ];
}

function paths(dispute: Dispute, date: string): unknown[] {
  return (['fastest', 'slowest'] as const).flatMap((pace) =>
    [true, false].map((appeal) => project(dispute, date, { pace, appeal })),
  );
}

function said(ask: () => Dispute): Dispute | DisputeError {
  try {
    return ask();
  } catch (error) {
    if (error instanceof DisputeError) return error;
    throw error;
  }
}

function textOf(answer: Dispute | DisputeError): unknown {
  return answer instanceof DisputeError ? [answer.code, answer.message] : answer.gaps;
}

function digest(answers: unknown): string {
  return createHash('sha256').update(JSON.stringify(answers)).digest('hex').slice(0, 16);
}
