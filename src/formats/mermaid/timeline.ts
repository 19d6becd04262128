import { type CivilDate, fromDay, LAST_DAY, toDay } from '../../calendar/date.js';
import { capitalized } from '../../languages/grammar.js';
import type { Language } from '../../languages/language.js';
import type { Dispute } from '../../replay/dispute.js';
import type { DeadlineState } from '../../vocabulary.js';
import { endOf, liveOf, type Period, pastOf, periodsOf } from '../periods.js';
import { deadlineWords, factLine, factsBy } from '../words.js';
import { atLineStart, inMermaid } from './text.js';

const tags: Readonly<Record<DeadlineState, string>> = {
  upcoming: '',
  waiting: 'active, ',
  open: 'active, ',
  running: 'active, ',
  overdue: 'crit, ',
  met: 'done, ',
  metLate: 'done, crit, ',
  lapsed: 'done, ',
  superseded: 'done, ',
};

const YEARS_ONLY = 1_100;

/** The lines of a Gantt chart: facts and the asked date are milestones, time-limits are bars. */
export function timelineLines(dispute: Dispute, date: CivilDate, language: Language): string[] {
  const { headings } = language;
  const facts = factsBy(dispute, date);
  const periods = periodsOf(dispute, date);
  const milestones = facts.map(
    (fact, index) =>
      `${atLineStart(`${factLine(fact, language)}, ${fact.date}`)} :milestone, f${index + 1}, ${fact.date}, 0d`,
  );
  const ids = new Map(periods.map((period, index) => [period, `p${index + 1}`]));
  const bar = (period: Period) => barLine(period, ids.get(period) ?? '', date, language);
  const days = toDay(date) - toDay(facts[0]?.date ?? date);
  return [
    '  dateFormat YYYY-MM-DD',
    `  axisFormat ${days > YEARS_ONLY ? '%Y' : '%Y-%m'}`,
    // Mermaid's own marker would be the day on which somebody looks at the diagram.
    '  todayMarker off',
    ...section(headings.date, [
      `${atLineStart(capitalized(language.asOf(date)))} :milestone, crit, today, ${date}, 0d`,
    ]),
    ...section(headings.facts, milestones),
    ...section(headings.deadlines, liveOf(periods).map(bar)),
    ...section(headings.pastDeadlines, pastOf(periods).map(bar)),
  ];
}

function section(title: string, tasks: readonly string[]): string[] {
  return tasks.length === 0 ? [] : [`  section ${inMermaid(title)}`, ...tasks.map((task) => `    ${task}`)];
}

function barLine(period: Period, id: string, date: CivilDate, language: Language): string {
  const { deadline, settledOn } = period;
  const { state, starts, opens } = deadline;
  const ends = [starts, endOf(period) ?? settledOn ?? opens ?? date].sort() as [CivilDate, CivilDate];
  return `${atLineStart(deadlineWords(deadline, language))} :${tags[state]}${id}, ${ends[0]}, ${dayAfter(ends[1])}`;
}

/** The day after a date, because the end of a bar is exclusive. */
function dayAfter(date: CivilDate): CivilDate {
  return fromDay(Math.min(LAST_DAY, toDay(date) + 1));
}
