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

function stepData(step: NextStep, status: Status, language: Language) {
  const { who, member, members, complainants, duty, event, from, until, untilAtLatest, overdue, passed } = step;
  const { earlierIf, rule, recourse } = step;
  const limit = limitOf(step, status);
  return {
    ...{ who, member, members, complainants, duty, event, recourse },
    ...{ from, until, untilAtLatest, overdue, passed, earlierIf },
    ...{ citation: language.citation(step.citation), rule },
    ...(limit !== undefined && { derivation: derivationWords(limit, language) }),
    text: explain(step, language),
  };
}

/** The time-limit that gives a step its day: that of the same complaint, where several do. */
function limitOf(step: NextStep, { deadlines }: Status): Deadline | undefined {
  const timing = deadlines.filter((limit) => isOf(limit, step));
  const complaint = ({ complainants = [] }: Deadline | NextStep) => complainants.join('\n');
  return timing.find((limit) => complaint(limit) === complaint(step)) ?? timing[0];
}

/** Whether a time-limit is of the same task and has the same day: of a wait the first one allowed, of others the last. */
function isOf({ rule, recourse, kind, opens, due, lastDay }: Deadline, step: NextStep): boolean {
  if (rule !== step.rule || recourse !== step.recourse) return false;
  if (kind === 'waitingPeriod') return opens !== undefined && opens === step.from;
  return step.until !== undefined && (due ?? lastDay) === step.until;
}
