import type { AgendaItem } from '../answers/agenda.js';
import type { Deadline } from '../answers/deadline.js';
import { explain } from '../answers/explain.js';
import type { Projection } from '../answers/project.js';
import type { Status } from '../answers/status.js';
import {
  dayWords,
  deadlineLine,
  derivationWords,
  disputedWords,
  dormantWords,
  factWords,
  stateWords,
} from '../answers/words.js';
import { pathText } from '../formats/path.js';
import { listLabels } from '../formats/words.js';
import { capitalized } from '../languages/grammar.js';
import type { Language } from '../languages/language.js';
import type { DisputeEvent } from '../record/events.js';
import type { DisputeRecord } from '../record/record.js';

/** The language of a text, and whether it shows other readings of the law or only names them. */
interface Manner {
  readonly language: Language;
  readonly readings?: boolean;
}

/** A status as text for a terminal. */
export function statusText(record: DisputeRecord, status: Status, { language, readings = false }: Manner): string {
  const { headings } = language;
  const states = status.states.map((state) => stateWords(state, language, record.track)).join(language.separator);
  return lines([
    titleOf(record),
    '',
    `${headings.date}${language.colon}${language.date(status.date)}`,
    `${headings.stage}${language.colon}${language.stages[status.stage]} (${states})`,
    `${headings.wtoList}${language.colon}${listLabels(status, language)}`,
    ...dormantWords(status, language),
    ...section(
      headings.deadlines,
      status.deadlines.flatMap((one) => [
        deadlineLine(one, language, one.citation),
        ...readingLines(one, { language, readings }),
      ]),
    ),
    ...folded(status.deadlines, { language, readings }),
    ...section(
      headings.nextSteps,
      status.nextSteps.map((one) => explain(one, language)),
    ),
    ...section(
      headings.irregularities,
      status.irregularities.map((one) => explain(one, language)),
    ),
    ...section(
      headings.gaps,
      status.gaps.map((one) => explain(one, language)),
    ),
    ...section(
      headings.setAside,
      status.setAside.map((one) => explain(one, language)),
    ),
    ...section(
      headings.warnings,
      status.warnings.map((one) => explain(one, language)),
    ),
  ]);
}

/** The time-limits of a status, each with the steps by which its date comes about. */
export function deadlinesText(status: Status, { language, readings = false }: Manner): string {
  const { headings } = language;
  const explained = (list: readonly Deadline[]) =>
    list.flatMap((one) => [
      deadlineLine(one, language, one.citation),
      `  ${derivationWords(one, language)}`,
      ...readingLines(one, { language, readings }),
    ]);
  return lines([
    ...section(headings.deadlines, explained(status.deadlines)),
    ...section(headings.pastDeadlines, explained(status.pastDeadlines)),
    ...folded([...status.deadlines, ...status.pastDeadlines], { language, readings }),
  ]).trimStart();
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
export function timelineText(entries: readonly TimelineEntry[], language: Language): string {
  return lines(
    entries.map(({ event, stage, setAside }) => {
      const recourse = 'recourse' in event ? event.recourse : undefined;
      const phrase = capitalized(factWords(event.type, language, recourse));
      return `${event.date}  ${setAside ? language.setAside(phrase) : phrase}  → ${language.stages[stage]}`;
    }),
  );
}

/** The items of an agenda, each on a line. */
export function agendaText(items: readonly AgendaItem[], language: Language): string {
  const { headings } = language;
  if (items.length === 0) return lines([headings.none]);
  return lines(
    items.map((item) => {
      const dispute = item.ds === undefined ? item.title : `DS${item.ds}`;
      return printable(`${item.date}  ${dispute}  ${dayWords(item.deadline, language)}`);
    }),
  );
}

/** The path ahead: what it supposes, a line for each step, how long it takes and where it ends. */
export function projectionText(record: DisputeRecord, projection: Projection, language: Language): string {
  const { supposed, steps, end } = pathText(record, projection, language);
  const head = [titleOf(record), '', `${supposed}${language.colon}`.trimEnd()];
  if (steps.length === 0) return lines([...head, `  ${language.headings.none}`]);
  return lines([...head, ...steps.map((step) => `  ${step}`), '', ...end]);
}

/** The title of a record and the number of its facts. */
export function factsText(record: DisputeRecord, { headings, colon }: Language): string {
  return `${titleOf(record)}; ${headings.facts}${colon}${record.events.length}`;
}

/** The title of a dispute with its number. */
export function titleOf({ ds, title }: DisputeRecord): string {
  return ds === undefined ? printable(title) : `DS${ds}  ${printable(title)}`;
}

/** A heading and its entries, each on one line, whatever a name in it contains. */
function section(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : ['', title, ...entries.map((entry) => `  ${printable(entry)}`)];
}

export function lines(list: readonly string[]): string {
  return `${list.join('\n')}\n`;
}

/** Text of a record for a terminal: control characters and marks that change the direction of writing are replaced. */
export function printable<T extends string | undefined>(text: T): T {
  return text?.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD') as T;
}

/** Characters that JSON need not escape but a terminal could take for a command. */
const hidden = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

/** JSON for a terminal. Hidden characters are escaped, so that parsing it still gives the same value. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(hidden, escaped);
}

function escaped(letter: string): string {
  const units = Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
