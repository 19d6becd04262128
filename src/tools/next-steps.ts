import type { Deadline } from '../answers/deadline.js';
import { explain } from '../answers/explain.js';
import type { NextStep } from '../answers/next-step.js';
import { type Status, statusOn } from '../answers/status.js';
import { derivationWords } from '../answers/words.js';
import type { Language } from '../languages/language.js';
import { dateField, dateIn, disputeOf, recorded, recordField, replayFields } from './input.js';
import { disputeData, headLines } from './parts.js';
import { firstOfEach, section } from './plain.js';
import { toolOf } from './tool.js';

export const nextStepsTool = toolOf({
  name: 'wto_next_steps',
  description:
    'Who may, should or must do what next in a WTO dispute on a date: from which day, until which day, under which article, what follows otherwise, and which fact would allow it earlier. Not legal advice.',
  basis: 'record',
  fields: { record: recordField, date: dateField, ...replayFields },
  read: (fields) => ({ ...recorded(fields), date: dateIn(fields['date']) }),
  answer: ({ date, ...asked }, language) => {
    const status = statusOn(disputeOf(asked), date);
    const steps = status.nextSteps.map((step) => stepData(step, status, language));
    const texts = steps.map(({ text }) => text);
    const none = texts.length === 0 ? [language.headings.none] : texts;
    return {
      data: { dispute: disputeData(asked.record), date, stage: status.stage, ...firstOfEach({ steps }) },
      lines: [...headLines(asked.record, date, language), ...section(language.headings.nextSteps, none, language)],
    };
  },
});

function stepData(step: NextStep, { deadlines }: Status, language: Language) {
  const { who, member, members, complainants, duty, event, from, until, untilAtLatest, overdue, passed } = step;
  const { earlierIf, rule, recourse } = step;
  const limit = deadlines.find((one) => isOf(one, step));
  return {
    ...{ who, member, members, complainants, duty, event, recourse },
    ...{ from, until, untilAtLatest, overdue, passed, earlierIf },
    ...{ citation: language.citation(step.citation), rule },
    ...(limit !== undefined && { derivation: derivationWords(limit, language) }),
    text: explain(step, language),
  };
}

/** Whether a time-limit is the one that times a step. */
function isOf(limit: Deadline, step: NextStep): boolean {
  const complaint = ({ complainants = [] }: Deadline | NextStep) => complainants.join('\n');
  const isSameTask = limit.rule === step.rule && limit.recourse === step.recourse;
  return isSameTask && limit.member === step.member && complaint(limit) === complaint(step);
}
