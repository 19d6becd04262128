import { agenda } from '../answers/agenda.js';
import { explain } from '../answers/explain.js';
import { type Projection, project } from '../answers/project.js';
import { type Status, statusOn } from '../answers/status.js';
import { type CivilDate, fromDay, LAST_DAY, toDay } from '../calendar/date.js';
import { toICalendar } from '../formats/icalendar/icalendar.js';
import { toMarkdown } from '../formats/markdown/markdown.js';
import { toMermaid } from '../formats/mermaid/mermaid.js';
import { toSvg } from '../formats/svg/svg.js';
import { ruleLines } from '../formats/words.js';
import { english } from '../languages/english/index.js';
import { type LawRule, ruleIds, rules } from '../law/rules.js';
import { onDay, stageOf, statesOf } from '../machine/procedure.js';
import type { SearchedRole, SearchOptions } from '../past/search.js';
import { DisputeError } from '../record/error.js';
import type { DisputeEvent } from '../record/events.js';
import { nearest } from '../record/nearest.js';
import { inDateOrder } from '../record/order.js';
import { check } from '../replay/check.js';
import { type Dispute, historyOf, leftOutOf, type ReplayOptions, replay } from '../replay/dispute.js';
import { closedDaysIn } from './closed-days.js';
import type { Command } from './help.js';
import { eventIn, type Found, foundIn, recordOf, recordsOf } from './input.js';
import { exitCodes, type Io, UsageError } from './io.js';
import type { Call } from './options.js';
import { numberIn } from './past/past.js';
import { comparisonText, figuresText, foundText } from './past/text.js';
import {
  agendaText,
  deadlinesText,
  factsText,
  printable,
  printableJson,
  projectionText,
  statusText,
  type TimelineEntry,
  timelineText,
} from './text.js';
import { codeOf, InputError, type Place } from './trouble.js';
import { placeWords, troubleWords } from './words.js';

/** How many days an agenda covers if the call has no `--to`. */
const AGENDA_DAYS = 90;

type Run = (call: Call, io: Io) => number;

/** Carries out each command: it reads the input, asks the library and writes the answer. */
export const commandTable: { readonly [C in Command]: Run } = {
  status: (call, io) => {
    const { dispute, status } = statusAsked(call, io);
    return answer(call, io, { value: status, text: () => statusText(dispute.record, status, call) });
  },
  deadlines: (call, io) => {
    const { status } = statusAsked(call, io);
    const { deadlines, pastDeadlines } = status;
    return answer(call, io, { value: { deadlines, pastDeadlines }, text: () => deadlinesText(status, call) });
  },
  check: (call, io) => (call.event === undefined ? checkRecord(call, io) : checkEvent(call.event, call, io)),
  project: (call, io) => {
    const dispute = disputeOf(call, io);
    const value = projected(dispute, call, io);
    return answer(call, io, { value, text: () => projectionText(dispute.record, value, call.language) });
  },
  timeline: (call, io) => {
    const dispute = disputeOf(call, io);
    const known = historyOf(dispute).steps.filter(({ event }) => call.on === undefined || event.date <= call.on);
    const leftOut = leftOutOf(dispute);
    const entries = known.map((step) => entryAfter(step, leftOut));
    return answer(call, io, { value: entries, text: () => timelineText(entries, call.language) });
  },
  agenda: (call, io) => {
    const from = call.from ?? io.today();
    const to = call.to ?? fromDay(Math.min(LAST_DAY, toDay(from) + AGENDA_DAYS));
    if (to < from) throw new UsageError(`--to ${to} is before ${call.from === undefined ? 'today' : '--from'} ${from}`);
    const { member, role } = call;
    const found = agenda(disputesOf(call, io), { from, to, ...(member && { member }), ...(role && { role }) });
    return answer(call, io, { value: found, text: () => agendaText(found, call.language) });
  },
  calendar: (call, io) => {
    io.out(toICalendar(disputesOf(call, io), dateOf(call, io), { language: call.language }));
    return exitCodes.done;
  },
  diagram: (call, io) => {
    io.out(diagramOf(disputeOf(call, io), dateOf(call, io), call));
    return exitCodes.done;
  },
  history: (call, io) => {
    if (call.args.length > 0) return comparedWithHistory(call, io);
    const found = io.past().search({ ...call.search, ...searchedAs(call) });
    return answer(call, io, { value: found, text: () => foundText(found, call.language) });
  },
  figures: (call, io) => {
    const { figures, disputes } = io.past();
    if (call.args.length > 0) throw new UsageError('figures takes no FILE: it counts all real records');
    const value = figures(disputes, call.by === undefined ? {} : { by: call.by });
    return answer(call, io, { value, text: () => figuresText(value, call.language) });
  },
  rules: (call, io) => {
    const found = call.args.length === 0 ? rules : call.args.map(ruleOf);
    return answer(call, io, {
      value: found,
      text: () => found.map((rule) => `${ruleLines(rule, call.language).join('\n')}\n`).join('\n'),
    });
  },
  validate: (call, io) => {
    const found = foundIn(call.args, io);
    for (const { place, error } of found)
      if (error !== undefined && !call.json) io.error(`wto-dispute: ${messageFor(place, error, call)}\n`);
    const value = found.map(({ place, record, error }) => ({
      path: placeWords(place, english),
      ...(record !== undefined && { ds: record.ds, title: record.title }),
      valid: error === undefined,
      ...(error instanceof DisputeError && error.issues !== undefined && { issues: error.issues }),
      ...(error instanceof InputError && { message: troubleWords(error, english) }),
    }));
    const text = () =>
      found.map(({ record }) => (record === undefined ? '' : `${factsText(record, call.language)}\n`)).join('');
    answer(call, io, { value, text });
    return codeOfAll(found);
  },
};

/** The path ahead by the law, by the published schedule, or by what past disputes took. */
function projected(dispute: Dispute, call: Call, io: Io): Projection {
  const { quantile, profile = quantile === undefined ? undefined : 'history', ...others } = call.path;
  const date = dateOf(call, io);
  if (quantile !== undefined && profile !== 'history') throw new UsageError('--quantile goes with --profile history');
  if (profile !== 'history') return project(dispute, date, { ...others, ...(profile && { profile }) });
  return io.past().project(dispute, date, { ...others, profile, ...(quantile !== undefined && { quantile }) });
}

/** A dispute beside history: a real one by its number, or that of a file. Real records say nothing of later days. */
function comparedWithHistory(call: Call, io: Io): number {
  const { compare, sourceOf, asOf } = io.past();
  const [asked = ''] = call.args;
  const extra = call.given.find((name) => !['on', 'lang', 'json'].includes(name));
  if (extra !== undefined) throw new UsageError(`history of one dispute does not take --${extra}`);
  const args = call.args.map((word) => (/^[1-9]\d{0,5}$/.test(word) ? `DS${word}` : word));
  const record = recordOf(args, io);
  const isReal = args[0] !== asked || numberIn(asked) !== undefined;
  const date = call.on ?? (isReal ? asOf : io.today());
  const comparison = compare(replay(record, replayOptions(call, io)), date);
  const source = sourceOf(record);
  const shown = { record, ...(source !== undefined && { source }), comparison };
  return answer(call, io, { value: comparison, text: () => comparisonText(shown, call.language) });
}

function searchedAs({ role }: Call): Pick<SearchOptions, 'role'> {
  if (role === undefined) return {};
  const found = searchedRoles.find((one) => one === role);
  if (found === undefined) throw new UsageError(`--role: "${role}" is not one of ${searchedRoles.join(', ')}`);
  return { role: found };
}

/** The roles in which history knows a Member. */
const searchedRoles: readonly SearchedRole[] = ['complainant', 'respondent', 'thirdParty'];

function ruleOf(id: string): LawRule {
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const meant = nearest(id, ruleIds);
  const advice = meant === undefined ? 'see wto-dispute rules' : `did you mean ${meant}?`;
  throw new UsageError(`"${id}" is not the id of a rule; ${advice}`);
}

/** The message about a broken record, with its place. */
function messageFor(place: Place, error: DisputeError | InputError, { language }: Call): string {
  const text = `${placeWords(place, language)}: ${troubleWords(error, language)}`;
  return text.split('\n').map(printable).join('\n');
}

/** Exit code 3 if no file could be read. If one was read and is broken, exit code 1. */
function codeOfAll(found: readonly Found[]): number {
  const codes = found.flatMap(({ error }) => (error === undefined ? [] : [codeOf(error)]));
  if (codes.length === 0) return exitCodes.done;
  const isUnread = codes.length === found.length && codes.every((code) => code === exitCodes.unreadable);
  return isUnread ? exitCodes.unreadable : exitCodes.refused;
}

interface Answer {
  readonly value: unknown;
  readonly text: () => string;
}

function answer(call: Call, io: Io, { value, text }: Answer): number {
  io.out(call.json ? `${printableJson(value)}\n` : text().split('\n').map(printable).join('\n'));
  return exitCodes.done;
}

function dateOf(call: Call, io: Io): CivilDate {
  return call.on ?? io.today();
}

function disputeOf(call: Call, io: Io): Dispute {
  return replay(recordOf(call.args, io), replayOptions(call, io));
}

/** The options of `replay`. A call without closed days has no calendar. */
function replayOptions({ policy, closed, closedFiles }: Call, io: Io): ReplayOptions {
  if (closed === undefined && closedFiles.length === 0) return { policy };
  return {
    policy,
    calendar: { closed: [...(closed ?? []), ...closedFiles.flatMap((path) => closedDaysIn(path, io))] },
  };
}

function disputesOf(call: Call, io: Io): Dispute[] {
  const options = replayOptions(call, io);
  return recordsOf(call.args, io).map((record) => replay(record, options));
}

function statusAsked(call: Call, io: Io): { dispute: Dispute; status: Status } {
  const dispute = disputeOf(call, io);
  return { dispute, status: statusOn(dispute, dateOf(call, io)) };
}

/** The stage and states of the dispute after a fact, without the facts that follow on the same day. */
function entryAfter(
  { event, day, snapshot }: ReturnType<typeof historyOf>['steps'][number],
  leftOut: ReadonlySet<DisputeEvent>,
): TimelineEntry {
  const now = onDay(snapshot, day);
  return { event, stage: stageOf(now), states: statesOf(now), ...(leftOut.has(event) && { setAside: true }) };
}

/** Lists what is irregular, implied, set aside or doubtful in a record. A fact that is refused throws. */
function checkRecord(call: Call, io: Io): number {
  const dispute = disputeOf(call, io);
  const last = inDateOrder(dispute.record.events).at(-1);
  const { gaps, setAside, warnings } = dispute;
  const irregularities = last === undefined ? [] : statusOn(dispute, last.date).irregularities;
  const found = [...irregularities, ...gaps, ...setAside, ...warnings];
  const { headings } = call.language;
  const text = () =>
    found.length === 0
      ? `${headings.none}\n`
      : found.map((one) => `${printable(explain(one, call.language))}\n`).join('');
  return answer(call, io, { value: { irregularities, gaps, setAside, warnings }, text });
}

/** Says whether one more fact is possible. It is not added to the record. */
function checkEvent(json: string, call: Call, io: Io): number {
  const verdict = check(disputeOf(call, io), statedIn(json));
  answer(call, io, { value: verdict, text: () => `${explain(verdict, call.language)}\n` });
  return verdict.possible ? exitCodes.done : exitCodes.refused;
}

/** The fact of `--event`. */
function statedIn(json: string): DisputeEvent {
  try {
    return eventIn(json);
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(`--event: ${troubleWords(error, english)}`, { cause: error });
    throw error;
  }
}

function diagramOf(dispute: Dispute, date: CivilDate, { kind = 'statechart', language }: Call): string {
  switch (kind) {
    case 'statechart':
    case 'timeline':
      return toMermaid(dispute, date, { kind, language });
    case 'svg':
      return toSvg(dispute, date, { language });
    case 'report':
      return toMarkdown(dispute, date, { language });
    default:
      throw new UsageError(`--kind: "${kind}" is not one of statechart, timeline, svg, report`);
  }
}
