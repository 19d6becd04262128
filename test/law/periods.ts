import { project } from '../../src/answers/project.js';
import {
  type Deadline,
  type Dispute,
  type DisputeEvent,
  type EventType,
  replay,
  statusOn,
  type Track,
} from '../../src/index.js';
import type { RuleId } from '../../src/law.js';
import { tableRows } from './columns.js';
import { beginnings } from './courses.js';
import { fileOf, placeOf, readAnswers, sentenceOf } from './reader.js';

/** What a lawyer would find for a time-limit on a date, worked out from the text of the law. */
export interface Row {
  readonly rule: RuleId;
  readonly citation: string;
  /** The provision and the sum, day by day. */
  readonly source: string;
  readonly track?: Track;
  readonly complainants?: readonly string[];
  /** Days on which the WTO does not work, besides Saturdays and Sundays. */
  readonly closed?: readonly string[];
  readonly facts: readonly DisputeEvent[];
  readonly on: string;
  readonly recourse?: number;
  /** What must be so; `none`: the time-limit is not there. */
  readonly expected: Expected | 'none';
  /** The next step of the fastest projection, where the rule is a range. */
  readonly fastest?: { readonly event: EventType; readonly date: string };
  /** The file and the line where the row stands. */
  readonly at: string;
}

/** Fields of the time-limit; `undefined` where it must have no such date. */
export type Expected = { readonly [K in keyof Deadline]?: Deadline[K] | undefined };

/** The files of answers; the first row of a rule is its plain case. */
export const subjects = [
  'consultations',
  'panels',
  'timetable',
  'reports',
  'appellate',
  'implementation',
  'subsidies',
  'arbitration',
  'counting',
  'conditions',
  'shortest',
] as const;

/** Every known answer. */
export const rows: readonly Row[] = subjects.flatMap((subject) => {
  const file = `${subject}.txt`;
  return readAnswers(fileOf(file), file, beginnings);
});

export function nameOf(row: Row): string {
  return `${row.citation} ${row.rule}${placeOf(row)}: ${sentenceOf(row)} (${row.source})`;
}

/** The time-limits that the library gives for a row: those of its rule, in its proceeding. */
export function found(row: Row): Deadline[] {
  const { rule, on, recourse } = row;
  const { deadlines, pastDeadlines } = statusOn(disputeOf(row), on);
  return [...deadlines, ...pastDeadlines].filter((one) => one.rule === rule && one.recourse === recourse);
}

function disputeOf({ facts, track, complainants = ['Korea'], closed }: Row): Dispute {
  const record = { title: 'A case', complainants, respondent: 'Japan', ...(track && { track }), events: facts };
  return replay(record, closed ? { calendar: { closed } } : {});
}

/** Where a rule runs several times, the running that the row is about is told by its start. */
function about({ expected }: Row, answers: Deadline[]): Deadline[] {
  if (expected === 'none' || answers.length < 2) return answers;
  const { starts } = expected;
  return answers.filter((one) => starts === undefined || one.starts === starts);
}

/** The provision on the track of the row; that of the MPIA only where the agreement follows it (amendments, C4). */
function citationOf({ rule, citation, track, facts }: Row): string {
  const followsMpia = facts.some((fact) => 'procedures' in fact && fact.procedures === 'mpia');
  if (citation.startsWith('MPIA') && !followsMpia) return 'Agreed procedures under DSU 25';
  const onTrack: { readonly [K in Track]?: string } = tableRows.find(({ id }) => id === rule)?.citationInTrack ?? {};
  return (track && onTrack[track]) ?? citation;
}

/** How the library's answer differs from the row, if it does. */
export function mismatch(row: Row): string | undefined {
  const answers = about(row, found(row));
  if (row.expected === 'none') return answers.length === 0 ? undefined : `there is one: ${JSON.stringify(answers)}`;
  const [answer] = answers;
  if (answer === undefined) return 'there is none';
  if (answers.length > 1) return `there are ${answers.length}: ${JSON.stringify(answers)}`;
  const wrong = Object.entries({ citation: citationOf(row), ...row.expected }).filter(
    ([field, value]) => answer[field as keyof Deadline] !== value,
  );
  if (wrong.length === 0) return notFastest(row);
  return wrong.map(([field, value]) => `${field} is ${answer[field as keyof Deadline]}, not ${value}`).join('; ');
}

function notFastest(row: Row): string | undefined {
  if (row.fastest === undefined) return undefined;
  const { event, date } = row.fastest;
  const step = project(disputeOf(row), row.on).steps[0];
  if (step?.event === event && step.date === date && step.rule === row.rule) return undefined;
  return `the next step is ${step?.event} on ${step?.date} under ${step?.rule}, not ${event} on ${date}`;
}
