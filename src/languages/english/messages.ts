import type { WarningCode } from '../../vocabulary.js';
import { listed as either, firstOf } from '../grammar.js';
import type { Expected, FactAt, FactNamed, Found, Messages, RefusalWords, WarningWords } from '../messages.js';
import { inDays } from './dates.js';

const expectedNames = {
  text: 'text',
  trueOrFalse: 'true or false',
  number: 'a number',
  wholeNumber: 'a whole number',
  list: 'a list',
  object: 'an object',
  textOrTexts: 'text or a list of texts',
  period: 'a period such as { "months": 15 }',
  periodOrDate: 'a period such as { "days": 90 } or a date YYYY-MM-DD',
  dispute: 'a dispute (what replay gives)',
  answer:
    'a time-limit, a next step, an irregularity, a gap, a fact set aside, a warning, a verdict of check or an error of the library',
  language: 'a language such as english',
  calendarText: 'the text of an iCalendar file',
  snapshot: 'a snapshot that getPersistedSnapshot gave in this version (with another, replay the record)',
} satisfies Record<Expected, string>;

const foundNames = {
  nothing: 'nothing',
  null: 'null',
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  dateObject: 'a Date object',
  record: 'a record: replay it first',
  dispute: 'a dispute',
  other: 'something that is not plain data',
} satisfies Record<Found['is'], string>;

/** These have a sentence of their own instead of "… is not a date". */
const noDates: { readonly [K in Found['is']]?: string } = {
  nothing: 'a date is missing',
  dateObject: 'this is a Date object',
};

const emptyThings = {
  text: 'must not be empty',
  list: 'needs at least one entry',
  period: 'needs at least one of months, weeks and days that is not zero',
};

/** The sentences of what is doubtful in a record. */
const warnings: Pick<Messages, `${WarningCode}Warning`> = {
  unknownMemberWarning: ({ value, nearest, ...of }) =>
    `${value}, named in ${factIn(of)}, is no party to the dispute and is not counted${nearest === undefined ? '; name a party' : suggested(nearest)}`,
  memberTwiceWarning: ({ path, value }) => `${value} is named twice among the complainants (${path}); name each once`,
  memberOnBothSidesWarning: ({ path, value }) =>
    `${value} is both complainant and ${path}; no Member complains against itself`,
  untilBeforeDateWarning: ({ value, ...of }) =>
    `in ${factIn(of)} the last day (${value}) is before the fact and counts as not given; give a later day`,
  receivedBeforeRequestWarning: ({ value, ...of }) =>
    `in ${factIn(of)} the day of receipt (${value}) is before the request and counts as not given; give that day or a later one`,
  expiresBeforeStartWarning: ({ value, ...of }) =>
    `in ${factIn(of)} the last day (${value}) is before the start of the period and counts as not given; give a later day`,
  noEffectWarning: ({ value, ...of }) =>
    `${factIn(of)} moves nothing: no such period (${value}) runs then, or it ends on that day already; check the rule and the date`,
  sameFactTwiceWarning: (of) => `${factIn(of)} stands in the record more than once, and counts once; keep one`,
  recourseAssumedWarning: ({ recourse, ...of }) =>
    `${factIn(of)} can belong to several compliance proceedings, and is taken to belong to number ${recourse}; say which in "recourse"`,
  extendedAfterItsEndWarning: (of) =>
    `${factIn(of)} came after the end of the period, which runs again; check its date`,
};

/** The sentences of errors, irregularities and gaps. */
export const messages: Messages = {
  missing: ({ path }) => `${path === '' ? 'the input' : path} is missing`,

  unknownField: ({ path, nearest, known }) =>
    `${at(path)}unknown field; ${nearest === undefined ? `known here: ${listed(known)}` : didYouMean(nearest)}`,

  unknownType: ({ path, found, nearest }) => `${at(path)}${named(found)} is not an event type${suggested(nearest)}`,

  unknownRuleId: ({ path, found, nearest }) =>
    `${at(path)}${named(found)} is not the id of a rule${suggested(nearest)}`,

  unknownMember: ({ path, found, nearest, known }) =>
    `${at(path)}${named(found)} is neither a party nor a third party to the disputes; ${nearest === undefined ? `they name ${listed(known)}` : didYouMean(nearest)}`,

  wrongKind: ({ path, expected, found }) => `${at(path)}expected ${expectedNames[expected]}, found ${named(found)}`,

  notADate: ({ path, found, reason }) =>
    `${at(path)}${noDates[found.is] ?? `${found.is === 'text' ? (found.text ?? '""') : named(found)} is not a date`}${reason === 'form' ? '; write YYYY-MM-DD' : ''}`,

  reversed: ({ path, from, to }) => `${at(path)}${to} is before "from" (${from})`,

  notOneOf: ({ path, found, options }) =>
    `${found.is === 'nothing' ? `${path} is missing; it must be` : `${at(path)}${named(found)} is not`} one of ${listed(options)}`,

  outOfRange: ({ path, found, least, most }) =>
    `${at(path)}${named(found)} is too ${least === undefined ? `large; at most ${most}` : `small; at least ${least}`}`,

  empty: ({ path, of }) => `${at(path)}${emptyThings[of]}`,

  tooLong: ({ path, length, most }) => `${at(path)}${length} entries; at most ${most} are read`,

  notInRecord: ({ path }) => `${at(path)}the record has no such fact`,

  repeated: ({ path }) => `${at(path)}this field stands here more than once; keep one of them`,

  unreadable: ({ path }) => `${at(path)}the input cannot be read`,

  invalid: ({ what, problems, more }) =>
    problems.length === 1
      ? `invalid ${what}: ${problems[0]}`
      : `invalid ${what}, ${problems.length + more} problems:${problems.map((problem) => `\n- ${problem}`).join('')}${more === 0 ? '' : `\n- and ${more} more, see issues`}`,

  impossible: ({ states, possibleEvents, causedBy, inCompliance, recourse, noReportFrom, ...fact }) =>
    `${factAt(fact)} is not possible in ${stageWith(fact.stage, states)}${impliedFor(causedBy)}${withoutReport(noReportFrom)}${meantIn(inCompliance, recourse)}; possible here: ${listed(possibleEvents)}`,

  incomplete: ({ states, missing, causedBy, inCompliance, recourse, ...fact }) =>
    `${factAt(fact)} is not possible in ${stageWith(fact.stage, states)}${impliedFor(causedBy)}: it presupposes what the record lacks: ${listed(missing)}; add it, or replay with the policy "lenient", which implies it${meantIn(inCompliance, recourse)}`,

  overBound: ({ most, ...fact }) =>
    `${factAt(fact)} is not possible: with it more than ${most} time-limits would run at once; at most ${most} are counted`,

  irregular: ({ irregularities, ...fact }) =>
    `${factAt(fact)} is irregular, which the policy "strict" refuses: ${irregularities.join('; ')}`,

  premature: ({ type, date, citation, days, allowed, exceptions, urgency }) =>
    `${type} on ${date} came ${inDays(days)} too early: ${citation} allows it from ${allowed}${exceptionsIn(exceptions, urgency)}`,

  late: ({ type, date, citation, days, due, extension }) =>
    `${type} on ${date} came ${inDays(days)} too late: the last day under ${citation} was ${due}${extension === undefined ? '' : `; it is regular if the DSB extended the time (${extension}), which the record may lack`}`,

  implied: ({ missing, type, date }) => `${missing} is not in the record; ${type} on ${date} implies it`,

  possible: ({ type, date }) => `${type} on ${date} is possible`,

  refusedForLater: ({ type, date }) =>
    `${type} on ${date} is not possible, because a later fact would not be possible after it`,

  displaced: ({ type, date }) => `${type} on ${date} would be set aside, because it contradicts this fact`,

  setAside: ({ type, date, stage, states, causedBy, inCompliance, recourse, noReportFrom }) =>
    `${type} on ${date} is set aside: it contradicts the facts before it, after which the stage is ${stageWith(stage, states)}${impliedFor(causedBy)}${withoutReport(noReportFrom)}${meantIn(inCompliance, recourse)}`,

  setAsideOverBound: ({ type, date, most }) =>
    `${type} on ${date} is set aside: with this fact more than ${most} time-limits would run at once`,

  ...warnings,

  doubtful: ({ warnings }) => `the record is doubtful, which the policy "strict" refuses: ${warnings.join('; ')}`,

  unknownRule: ({ rule, nearest }) =>
    `"${rule}" is not the id of a rule${nearest === undefined ? '; see ruleIds' : suggested(nearest)}`,
};

function at(path: string): string {
  return path === '' ? '' : `${path}: `;
}

function named({ is, text }: Found): string {
  if (text === undefined) return foundNames[is];
  return is === 'text' ? `"${text}"` : text;
}

function didYouMean(nearest: string): string {
  return `did you mean "${nearest}"?`;
}

function suggested(nearest: string | undefined): string {
  return nearest === undefined ? '' : `; ${didYouMean(nearest)}`;
}

function listed(words: readonly string[]): string {
  if (words.length === 0) return 'nothing';
  const { shown, more } = firstOf(words);
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}

function factIn({ fact, path }: Pick<WarningWords, 'fact' | 'path'>): string {
  return fact === undefined ? path : factOn(fact);
}

function factOn({ type, date }: FactNamed): string {
  return `${type} on ${date}`;
}

function factAt({ type, date, index }: FactAt): string {
  return `events[${index}]: ${type} on ${date}`;
}

/** "panel (atWork)": the stage, and the names of its states without the name of the stage. */
function stageWith(stage: string, states: readonly string[]): string {
  const inner = states.filter((state) => state !== stage).map((state) => state.replace(`${stage}.`, ''));
  return inner.length === 0 ? stage : `${stage} (${inner.join(', ')})`;
}

function impliedFor(causedBy: RefusalWords['causedBy']): string {
  return causedBy === undefined ? '' : `, with milestones implied by ${factOn(causedBy)}`;
}

/** Why no report of the Appellate Body can be implied. */
function withoutReport(from: string | undefined): string {
  if (from === undefined) return '';
  return `; it presupposes a report of the Appellate Body, and none can exist: no division could be formed from ${from} on; a withdrawal of the appeal may be missing from the record`;
}

/** Where a fact would be possible: under the prefix of compliance proceedings, or in another of these. */
function meantIn(inCompliance: string | undefined, recourse: number | undefined): string {
  if (recourse !== undefined) return `; in another recourse to DSU 21.5 it is possible: write "recourse": ${recourse}`;
  return inCompliance === undefined ? '' : `; in a compliance proceeding it is ${inCompliance}, which is possible`;
}

function exceptionsIn(exceptions: readonly string[], urgency: boolean): string {
  if (exceptions.length === 0) return '';
  return `; an earlier act is in order only if the record contains ${exceptions.length === 1 ? 'this fact' : 'one of these facts'}: ${either(exceptions, 'or')}${urgency ? ', or if the case is urgent' : ''}`;
}
