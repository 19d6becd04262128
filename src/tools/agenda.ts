import { type AgendaItem, type AgendaSelection, agenda } from '../answers/agenda.js';
import { dayWords } from '../answers/words.js';
import { type CivilDate, fromDay, LAST_DAY, toDay } from '../calendar/date.js';
import type { Language } from '../languages/language.js';
import { invalidArgument } from '../record/error.js';
import { issue, within } from '../record/issue.js';
import { wholeNumberFrom } from '../record/options.js';
import { roles } from '../vocabulary.js';
import {
  choice,
  chosen,
  dateIn,
  day,
  disputeOf,
  type Given,
  optionsIn,
  recordsField,
  recordsIn,
  replayFields,
  text,
} from './input.js';
import { deadlineData, disputeData } from './parts.js';
import { entries, firstOfEach, shortLine } from './plain.js';
import { toolOf } from './tool.js';

/** How many days an agenda covers if the call does not say. */
const DAYS = 90;

/** An agenda may be longer than other lists. */
const MOST_ITEMS = 40;

export const agendaTool = toolOf({
  name: 'wto_agenda',
  description:
    'What falls due, and what opens, in one or more WTO disputes from one day to another, sorted by day: the last day of each time-limit, and the first day on which an act is allowed, each with its article, whose it is and how the date comes about. Not legal advice.',
  basis: 'record',
  fields: {
    records: recordsField,
    from: { ...day('The first day. What is known on it is known, later facts are not'), isRequired: true },
    to: day('The last day, which counts. Give it or days, not both'),
    days: {
      schema: {
        type: 'integer',
        minimum: 0,
        description: `How many days after the first the last one is. Default: ${DAYS}`,
      },
      check: wholeNumberFrom({ least: 0 }),
    },
    member: text('Only what this Member must or may do'),
    role: choice(roles, 'Only what this role must or may do'),
    ...replayFields,
  },
  read: (fields) => ({ records: recordsIn(fields), options: optionsIn(fields), selection: selectionIn(fields) }),
  answer: ({ records, options, selection }, language) => {
    const disputes = records.map((record, index) => disputeOf({ record, options }, within('records', index)));
    const items = agenda(disputes, selection);
    const lines = items.map((item) => lineOf(item, language));
    return {
      data: {
        ...{ from: selection.from, to: selection.to },
        ...firstOfEach({ items: items.map((item) => itemData(item, language)) }, MOST_ITEMS),
      },
      lines: [
        titleOf(selection, language),
        ...entries(lines.length === 0 ? [language.headings.none] : lines, language, MOST_ITEMS),
      ],
    };
  },
});

/** The days of an agenda, whose acts it lists, and its last day. */
interface Selected extends AgendaSelection {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

function selectionIn({ from, to, days, member, role }: Given): Selected {
  const first = dateIn(from, 'from');
  const asked = chosen(roles, role);
  const whose = { ...(typeof member === 'string' && { member }), ...(asked && { role: asked }) };
  if (to === undefined) return { from: first, to: lastDay(first, typeof days === 'number' ? days : DAYS), ...whose };
  if (days === undefined) return { from: first, to: dateIn(to, 'to'), ...whose };
  throw invalidArgument([issue({ kind: 'unknownField', path: 'to', known: ['from', 'days', 'member', 'role'] })]);
}

/** So many days on, at most the last day of the calendar. */
function lastDay(from: CivilDate, days: number): CivilDate {
  return fromDay(Math.min(LAST_DAY, toDay(from) + days));
}

function titleOf({ from, to }: Selected, { headings, shortDate, colon }: Language): string {
  return `${headings.agenda}${colon}${shortDate(from)} – ${shortDate(to)}`;
}

function itemData({ date, on, deadline, ds, title }: AgendaItem, language: Language) {
  return { date, on, dispute: disputeData({ ds, title }), deadline: deadlineData(deadline, language) };
}

function lineOf(item: AgendaItem, language: Language): string {
  const name = item.ds === undefined ? item.title : `DS${item.ds}`;
  return `${item.date}  ${shortLine(name)}  ${dayWords(item.deadline, language)} [${item.deadline.rule}]`;
}
