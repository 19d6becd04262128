import type { AgendaItem } from '../answers/agenda.js';
import type { Deadline } from '../answers/deadline.js';
import { type Explainable, explain } from '../answers/explain.js';
import type { Projection } from '../answers/project.js';
import type { Status } from '../answers/status.js';
import { dayWords, deadlineLine, derivationWords, disputedWords, dormantWords, statesWords } from '../answers/words.js';
import { pathText } from '../formats/path.js';
import { factLine, listLabels } from '../formats/words.js';
import { capitalized } from '../languages/grammar.js';
import type { Language } from '../languages/language.js';
import { pattern } from '../languages/pattern.js';
import type { DisputeEvent } from '../record/events.js';
import type { DisputeRecord } from '../record/record.js';
import type { DeadlineState } from '../vocabulary.js';
import { type Line, type Look, printable } from './look.js';

/** The language of a text, and whether it shows other readings of the law or only names them. */
interface Manner {
  readonly language: Language;
  readonly readings?: boolean;
}

const looks: { readonly [S in DeadlineState]?: Look } = {
  overdue: 'alert',
  waiting: 'wait',
  open: 'open',
  met: 'faint',
  metLate: 'faint',
  lapsed: 'faint',
  superseded: 'faint',
};

/** A status, as lines. */
export function statusText(record: DisputeRecord, status: Status, { language, readings = false }: Manner): Line[] {
  const { headings } = language;
  const states = statesWords(status, language, record.track).join(language.separator);
  const explained = (list: readonly Explainable[]) => list.map((one) => explain(one, language));
  return [
    strong(titleOf(record)),
    '',
    `${headings.date}${language.colon}${language.date(status.date)}`,
    `${headings.stage}${language.colon}${language.stages[status.stage]} (${states})`,
    `${headings.wtoList}${language.colon}${listLabels(status, language)}`,
    ...dormantWords(status, language),
    ...section(
      headings.deadlines,
      status.deadlines.flatMap((one) => [deadlineShown(one, language), ...readingLines(one, { language, readings })]),
    ),
    ...folded(status.deadlines, { language, readings }),
    ...section(headings.nextSteps, explained(status.nextSteps)),
    ...section(headings.irregularities, explained(status.irregularities)),
    ...section(headings.gaps, explained(status.gaps)),
    ...section(headings.setAside, explained(status.setAside)),
    ...section(headings.warnings, explained(status.warnings)),
  ];
}

/** The time-limits of a status, each with the steps by which its date comes about. */
export function deadlinesText(status: Status, { language, readings = false }: Manner): Line[] {
  const { headings } = language;
  const explained = (list: readonly Deadline[]) =>
    list.flatMap((one) => [
      deadlineShown(one, language),
      `  ${derivationWords(one, language)}`,
      ...readingLines(one, { language, readings }),
    ]);
  const found = [
    ...section(headings.deadlines, explained(status.deadlines)),
    ...section(headings.pastDeadlines, explained(status.pastDeadlines)),
    ...folded([...status.deadlines, ...status.pastDeadlines], { language, readings }),
  ];
  return found.slice(1);
}

function deadlineShown(deadline: Deadline, language: Language): Line {
  const text = deadlineLine(deadline, language, deadline.citation);
  const look = looks[deadline.state];
  return look === undefined ? text : { text, look };
}

/** The other readings of a time-limit, a line each, where they are asked for. */
function readingLines(deadline: Deadline, { language, readings = false }: Manner): string[] {
  return readings ? disputedWords(deadline, language).map((words) => `  ${capitalized(words)}`) : [];
}

/** The line that names the provisions on which readings differ, where the readings themselves are not asked for. */
function folded(deadlines: readonly Deadline[], { language, readings = false }: Manner): string[] {
  if (readings) return [];
  const found = deadlines.flatMap(({ disputed, citation }) => (disputed === undefined ? [] : [citation]));
  const provisions = [...new Set(found)].map(language.citation);
  const { headings, colon, separator } = language;
  return provisions.length === 0
    ? []
    : [`  ${headings.otherReadings}${colon}${provisions.join(separator)} (--readings)`];
}

/** A fact, and the stage and states of the dispute after it. */
export type TimelineEntry = { readonly event: DisputeEvent; readonly setAside?: true } & Pick<
  Status,
  'stage' | 'states'
>;

/** The facts of a record, each with the stage after it. */
export function timelineText(entries: readonly TimelineEntry[], language: Language): Line[] {
  return entries.map(({ event, stage, setAside }) => {
    const fact = factLine({ event, date: event.date, isSetAside: setAside === true }, language);
    return `${event.date}  ${printable(fact)}  → ${language.stages[stage]}`;
  });
}

/** The items of an agenda, each on a line. */
export function agendaText(items: readonly AgendaItem[], language: Language): Line[] {
  if (items.length === 0) return [language.headings.none];
  return items.map((item) => {
    const dispute = item.ds === undefined ? item.title : `DS${item.ds}`;
    return `${item.date}  ${dispute}  ${dayWords(item.deadline, language)}`;
  });
}

/** The path ahead: what it supposes, a line for each step, how long it takes and where it ends. */
export function projectionText(record: DisputeRecord, projection: Projection, language: Language): Line[] {
  const { supposed, steps, end } = pathText(record, projection, language);
  const head = [strong(titleOf(record)), '', `${supposed}${language.colon}`.trimEnd()];
  if (steps.length === 0) return [...head, `  ${language.headings.none}`];
  return [...head, ...steps.map((step) => `  ${step}`), '', ...end];
}

/** The title of a record and the number of its facts. */
export function factsText(record: DisputeRecord, { headings, colon }: Language): string {
  return `${titleOf(record)}; ${headings.facts}${colon}${record.events.length}`;
}

/** The title of a dispute with its number. */
export function titleOf({ ds, title }: DisputeRecord): string {
  return ds === undefined ? printable(title) : `DS${ds}  ${printable(title)}`;
}

export function strong(text: string): Line {
  return { text, look: 'strong' };
}

/** A heading and its entries, each on one line, whatever a name in it contains. */
function section(title: string, entries: readonly Line[]): Line[] {
  return entries.length === 0 ? [] : ['', strong(title), ...entries.map(indented)];
}

function indented(line: Line): Line {
  return typeof line === 'string' ? `  ${line}` : { ...line, text: `  ${line.text}` };
}

/** Characters that JSON need not escape but a terminal could take for a command. */
const hidden = /* @__PURE__ */ pattern('[\\u007f-\\u009f\\p{Cf}\\u2028\\u2029]', 'gu');

/** JSON for a terminal. Hidden characters are escaped, so that parsing it still gives the same value. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(hidden(), escaped);
}

function escaped(letter: string): string {
  const units = Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
