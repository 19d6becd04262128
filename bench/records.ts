import { readFileSync } from 'node:fs';
import { type DisputeEvent, type DisputeRecord, parseRecord } from 'wto-dispute';
import { NO_DIVISION_FROM } from 'wto-dispute/law';

/** The records of test/corpus as JSON text. The command runs in the root of the repository. */
export const corpusText = readFileSync('test/corpus/disputes.json', 'utf8');

/** Real disputes, 624 of them. */
export const corpus: readonly DisputeRecord[] = (JSON.parse(corpusText) as unknown[]).map(parseRecord);

/** The day after the last fact of all of them. */
export const AFTER_ALL = '2024-05-01';

/** Whether a dispute was appealed when no division could hear it: the same fact leads elsewhere than before. */
const isAppealedInVain = ({ events }: DisputeRecord) =>
  events.some(({ type, date }) => type === 'appeal.notified' && date >= NO_DIVISION_FROM);

/** Disputes of about twenty facts: what a dispute has that went to a panel, to appeal and to implementation. */
export const twenty: readonly DisputeRecord[] = corpus.filter(
  (record) => record.events.length >= 19 && record.events.length <= 21 && !isAppealedInVain(record),
);

export function recordOf(ds: number): DisputeRecord {
  const found = corpus.find((record) => record.ds === ds);
  if (found === undefined) throw new RangeError(`no DS${ds} in the corpus`);
  return found;
}

/** A course of facts that is repeated, each time on later dates. */
export type Cycle = readonly ((date: string) => DisputeEvent)[];

/** What a dispute under surveillance hears of for years. */
export const surveillance: Cycle = [
  (date) => ({ type: 'implementation.statusReported', date }),
  (date) => ({ type: 'dsb.meetingScheduled', date, on: date }),
  (date) => ({ type: 'note', date, text: 'The DSB took note.' }),
];

/** Requests to retaliate that are made, objected to and withdrawn: periods begin and end each time. */
export const retaliation: Cycle = [
  (date) => ({ type: 'retaliation.requested', date }),
  (date) => ({ type: 'retaliation.objected', date }),
  (date) => ({ type: 'retaliation.requestWithdrawn', date }),
];

/** Compliance proceedings, one after the other. */
export const recourses: Cycle = [
  (date) => ({ type: 'compliance.panel.requested', date }),
  (date) => ({ type: 'compliance.panel.established', date }),
  (date) => ({ type: 'compliance.panel.composed', date }),
  (date) => ({ type: 'compliance.panel.reportCirculated', date }),
  (date) => ({ type: 'compliance.report.adopted', date }),
];

/** A record of so many facts: those of a real one up to its adoption and a period to comply, then a cycle. */
export function longRecord(length: number, cycle: Cycle): DisputeRecord {
  const { events, ...header } = recordOf(493);
  const begun = [0, 1, 2, 3, 6, 9, 14, 19].flatMap((index) => events.slice(index, index + 1));
  const rest = Array.from({ length: length - begun.length }, (_, index) =>
    (cycle[index % cycle.length] as Cycle[number])(dateAfter(index)),
  );
  return parseRecord({ ...header, events: [...begun, ...rest] });
}

/** Two facts a day from 2021 on: ten thousand of them stay within the years that people live to see. */
function dateAfter(index: number): string {
  return new Date(Date.UTC(2021, 0, 1) + Math.floor(index / 2) * 86_400_000).toISOString().slice(0, 10);
}
