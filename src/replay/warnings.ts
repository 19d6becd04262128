import { type Day, fromDay, toDay } from '../calendar/date.js';
import { actors, type DateAhead, dayField, type ProcedureEvent } from '../casefile/event-fields.js';
import { unknownNames } from '../casefile/parties.js';
import { startOfPeriod } from '../casefile/periods.js';
import { type Fact, place } from '../casefile/place.js';
import { isRecourseAssumed } from '../casefile/recourses.js';
import type { Clock } from '../clocks/clock.js';
import { extendedAfterTheirEnd } from '../clocks/revivals.js';
import { messages } from '../languages/english/messages.js';
import type { RuleId } from '../law/rules.js';
import type { DisputeContext } from '../machine/context.js';
import type { DisputeSnapshot } from '../machine/procedure.js';
import type { DisputeEvent } from '../record/events.js';
import { within } from '../record/issue.js';
import type { Warning } from '../record/judgement.js';
import { memberCode, nearestMember } from '../record/members.js';
import type { DisputeRecord } from '../record/record.js';
import { ruleById } from '../record/rule-by-id.js';

/*
 * What can hardly be meant in a record. It is said, and never changes what a fact does; where a date or a name is
 * treated as not given, that is decided where it is read (casefile/), by the same functions.
 */

/** A fact that was taken, and the dispute before and after it. */
export interface Taken {
  readonly event: DisputeEvent;
  readonly before: DisputeSnapshot;
  readonly after: DisputeSnapshot;
}

/** A warning before it has its place in the record. */
type Doubt = Omit<Warning, 'path' | 'message' | 'event'> & { readonly at?: readonly PropertyKey[] };

/** What is doubtful about the parties of a record. */
export function doubtsOfParties({ complainants, respondent }: Pick<DisputeRecord, 'complainants' | 'respondent'>) {
  const seen = new Set<string>();
  const found: Warning[] = [];
  for (const [index, name] of complainants.entries()) {
    const key = memberCode(name) ?? name;
    if (seen.has(key)) found.push(warning({ code: 'memberTwice', path: within('complainants', index), value: name }));
    seen.add(key);
  }
  if (seen.has(memberCode(respondent) ?? respondent))
    found.push(warning({ code: 'memberOnBothSides', path: 'respondent', value: respondent }));
  return found;
}

/**
 * What is doubtful about a fact that was taken.
 *
 * @param indexOf the place of the fact in `record.events`, which is only asked for where there is a doubt
 */
export function doubtsOf(taken: Taken, indexOf: (event: DisputeEvent) => number): readonly Warning[] {
  const { event, before, after } = taken;
  const of = { event, before: before.context, after: after.context };
  const kinds = [ofNames(of), ofDates(of), ofRecourse(of), ofExtension(of)];
  if (kinds.every((doubts) => doubts.length === 0)) return NONE;
  return kinds.flat().map((doubt) => placed(doubt, event, indexOf(event)));
}

/** The warning of a fact that is equal to one before it. */
export function doubtOfRepetition(event: DisputeEvent, index: number): Warning {
  return placed({ code: 'sameFactTwice' }, event, index);
}

const NONE: readonly never[] = [];

interface Question {
  readonly event: DisputeEvent;
  readonly before: DisputeContext;
  readonly after: DisputeContext;
}

function ofNames({ event, before }: Question): readonly Doubt[] {
  if (event.by === undefined) return NONE;
  const { parties } = before.caseFile;
  const others = 'members' in event ? (event.members ?? NONE) : NONE;
  // Where a fact can belong to several recourses, whoever acts says to which, whatever its type.
  const isOfOthers = actors(event).some((name) => others.includes(name));
  const unknown = unknownNames(parties, event, !isOfOthers && isRecourseAssumed(before.caseFile, event, []));
  if (unknown.length === 0) return NONE;
  const among = [...parties.complainants, parties.respondent];
  return unknown.map((value) => {
    const nearest = nearestMember(value, among);
    return { code: 'unknownMember', at: placeOfName(event, value), value, ...(nearest !== undefined && { nearest }) };
  });
}

function placeOfName({ by }: DisputeEvent, name: string): readonly PropertyKey[] {
  return typeof by === 'string' ? ['by'] : ['by', by?.indexOf(name) ?? 0];
}

/** The dates that cannot precede another, and what is doubtful where they do. */
const dates: readonly (readonly [DateAhead, Warning['code']])[] = [
  ['until', 'untilBeforeDate'],
  ['received', 'receivedBeforeRequest'],
  ['expires', 'expiresBeforeStart'],
  ['withdrawalPeriod', 'expiresBeforeStart'],
];

function ofDates({ event, before }: Question): readonly Doubt[] {
  if (!dates.some(([name]) => Object.hasOwn(event, name))) return NONE;
  return dates.flatMap(([name, code]) => {
    const day = dayField(event, name);
    if (day === undefined) return [];
    const from = name === 'expires' ? startOfPeriod(before.caseFile) : toDay(event.date);
    return day < from ? [{ code, at: [name], value: fromDay(day) }] : [];
  });
}

function ofRecourse({ event, before, after }: Question): readonly Doubt[] {
  if (!isRecourseAssumed(before.caseFile, event)) return NONE;
  const { recourse = after.caseFile.recourse } = placeIn(before, event);
  return [{ code: 'recourseAssumed', recourse }];
}

function ofExtension({ event, before, after }: Question): readonly Doubt[] {
  const isExtension = event.type === 'timeLimit.extended';
  if (!isExtension && !event.type.endsWith('report.adoptionExtended')) return NONE;
  const isLate = extendedAfterTheirEnd(placeIn(before, event), before.docket).length > 0;
  return [
    ...(isLate ? [{ code: 'extendedAfterItsEnd' } as const] : []),
    ...(isExtension && !movesAny(before, after)
      ? [{ code: 'noEffect', at: ['rule'], value: event.rule } as const]
      : []),
  ];
}

/** Whether a fact gave a running period another last day. */
function movesAny({ docket }: DisputeContext, { docket: now }: DisputeContext): boolean {
  const known = new Set(docket.running);
  const days = new Set(docket.running.map(keyOf));
  return now.running.some((clock) => !known.has(clock) && !days.has(keyOf(clock)));
}

function keyOf({ rule, inCompliance, recourse, party, occasion, due }: Clock): string {
  return JSON.stringify([rule, inCompliance, recourse, party, occasion, due]);
}

function placeIn({ caseFile }: DisputeContext, event: ProcedureEvent): Fact {
  return place(caseFile, event, toDay(event.date) satisfies Day);
}

function placed({ at = [], ...doubt }: Doubt, event: DisputeEvent, index: number): Warning {
  return warning({ ...doubt, event, path: at.reduce<string>(within, within('events', index)) });
}

/** The value as a sentence says it: a rule by its citation. */
function wordsOf({ code, value = '' }: Omit<Warning, 'message'>): string {
  return code === 'noEffect' ? ruleById(value as RuleId).citation : value;
}

function warning(found: Omit<Warning, 'message'>): Warning {
  const { code, event, path, nearest, recourse } = found;
  const message = messages[`${code}Warning`]({
    path,
    value: wordsOf(found),
    ...(event && { fact: event }),
    ...(nearest !== undefined && { nearest }),
    ...(recourse !== undefined && { recourse }),
  });
  return Object.freeze({ ...found, message });
}
