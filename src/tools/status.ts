import { type Status, statusOn } from '../answers/status.js';
import { derivationWords, dormantWords } from '../answers/words.js';
import { listLabels, stageWords } from '../formats/words.js';
import type { Language } from '../languages/language.js';
import type { DisputeRecord } from '../record/record.js';
import { dateField, dateIn, disputeOf, recorded, recordField, replayFields } from './input.js';
import { deadlineData, disputeData, headLines, limitLine, remarkLists } from './parts.js';
import { firstOfEach, section } from './plain.js';
import { toolOf } from './tool.js';

export const statusTool = toolOf({
  name: 'wto_status',
  description:
    'Where a WTO dispute stands on a date: its stage, the label of the WTO list of disputes, every time-limit that runs or waits (article, who, last day or first day allowed, days left, how the date comes about), and what is irregular, missing, set aside or doubtful in the record. Dates are computed from the record under the DSU; call it instead of counting days. Not legal advice.',
  basis: 'record',
  fields: { record: recordField, date: dateField, ...replayFields },
  read: (fields) => ({ ...recorded(fields), date: dateIn(fields['date']) }),
  answer: ({ date, ...asked }, language) => {
    const status = statusOn(disputeOf(asked), date);
    return { data: dataOf(status, asked.record, language), lines: linesOf(status, asked.record, language) };
  },
});

function dataOf(status: Status, record: DisputeRecord, language: Language) {
  const { date, stage, states, outcome, wtoStatus, lastFact, dormant, deadlines, pastDeadlines } = status;
  return {
    dispute: disputeData(record),
    ...{ date, stage, states, outcome, wtoStatus, lastFact, dormant },
    ...firstOfEach({
      deadlines: deadlines.map((one) => deadlineData(one, language)),
      ...remarkLists(status, language),
    }),
    pastDeadlines: pastDeadlines.length,
  };
}

function linesOf(status: Status, record: DisputeRecord, language: Language): string[] {
  const { headings, colon } = language;
  const { irregularities, gaps, setAside, warnings } = remarkLists(status, language);
  const sentences = (title: string, list: readonly { readonly text: string }[]) =>
    section(
      title,
      list.map(({ text }) => text),
      language,
    );
  return [
    ...headLines(record, status.date, language),
    `${headings.stage}${colon}${stageWords(status, record, language)}`,
    `${headings.wtoList}${colon}${listLabels(status, language)}`,
    ...dormantWords(status, language),
    ...section(
      headings.deadlines,
      status.deadlines.map((one) => [limitLine(one, language), derivationWords(one, language)].join(colon)),
      language,
    ),
    ...disputedProvisions(status, language),
    ...sentences(headings.irregularities, irregularities),
    ...sentences(headings.gaps, gaps),
    ...sentences(headings.setAside, setAside),
    ...sentences(headings.warnings, warnings),
  ];
}

/** The line that names the provisions on which readings differ. */
function disputedProvisions({ deadlines }: Status, { citation, colon, headings, separator }: Language): string[] {
  const found = deadlines.flatMap((one) => (one.disputed === undefined ? [] : [citation(one.citation)]));
  return found.length === 0 ? [] : [`${headings.otherReadings}${colon}${[...new Set(found)].join(separator)}`];
}
