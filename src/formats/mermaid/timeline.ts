import { type CivilDate, fromDay, LAST_DAY, toDay } from '../../calendar/date.js';
import { capitalized } from '../../languages/grammar.js';
import type { Language } from '../../languages/language.js';
import type { Dispute } from '../../replay/dispute.js';
import type { DeadlineState } from '../../vocabulary.js';
import { actsIn } from '../acts.js';
import { labelOf } from '../label.js';
import { endOf, liveOf, type Period, pastOf, periodsOf } from '../periods.js';
import { deadlineWords, factLine, factsBy } from '../words.js';
import { axisLines, settingLines, type Task } from './room.js';
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

/** A Gantt chart: the lines that stand before its name, and those after. */
export interface Chart {
  readonly settings: readonly string[];
  readonly lines: readonly string[];
}

/** The facts and the asked date are milestones, the time-limits are bars. */
export function timelineOf(dispute: Dispute, date: CivilDate, language: Language): Chart {
  const { headings } = language;
  const facts = factsBy(dispute, date);
  const periods = periodsOf(dispute, date);
  const actOf = actsIn(facts);
  const ids = new Map(periods.map((period, index) => [period, `p${index + 1}`]));
  const bar = (text: string, period: Period): Task => ({
    ...{ text, tags: `${tags[period.deadline.state]}${ids.get(period)}`, ...daysOf(period, date) },
  });
  const milestone = (text: string, mark: string, day: CivilDate): Task => ({ text, tags: mark, from: day });
  const sections: readonly Section[] = [
    [headings.date, [milestone(capitalized(language.asOf(date)), 'milestone, crit, today', date)]],
    [
      headings.facts,
      facts.map((fact, index) =>
        milestone(`${factLine(fact, language)}, ${fact.date}`, `milestone, f${index + 1}`, fact.date),
      ),
    ],
    [headings.deadlines, liveOf(periods).map((period) => bar(deadlineWords(period.deadline, language), period))],
    [
      headings.pastDeadlines,
      pastOf(periods).map((period) =>
        bar(labelOf({ deadline: period.deadline, act: actOf(period), isAlone: true }, language), period),
      ),
    ],
  ];
  const tasks = sections.flatMap(([, some]) => some);
  const titles = sections.filter(([, some]) => some.length > 0).map(([title]) => title);
  return {
    settings: settingLines(titles, tasks),
    lines: [
      '  dateFormat YYYY-MM-DD',
      ...axisLines(tasks),
      // Mermaid's own marker would be the day on which somebody looks at the diagram.
      '  todayMarker off',
      ...sections.flatMap(sectionLines),
    ],
  };
}

type Section = readonly [title: string, tasks: readonly Task[]];

function sectionLines([title, tasks]: Section): string[] {
  return tasks.length === 0 ? [] : [`  section ${inMermaid(title)}`, ...tasks.map(taskLine)];
}

function taskLine({ text, tags: mark, from, to }: Task): string {
  return `    ${atLineStart(text)} :${mark}, ${from}, ${to === undefined ? '0d' : dayAfter(to)}`;
}

function daysOf({ deadline, settledOn, ...period }: Period, date: CivilDate): { from: CivilDate; to: CivilDate } {
  const { starts, opens } = deadline;
  const end = endOf({ deadline, ...period }) ?? settledOn ?? opens ?? date;
  return starts < end ? { from: starts, to: end } : { from: end, to: starts };
}

/** The day after a date, because the end of a bar is exclusive. */
function dayAfter(date: CivilDate): CivilDate {
  return fromDay(Math.min(LAST_DAY, toDay(date) + 1));
}
