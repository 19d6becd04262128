import { type Projection, project } from '../answers/project.js';
import { paces, profiles } from '../answers/projection/step.js';
import { pathText } from '../formats/path.js';
import type { Language } from '../languages/language.js';
import { choice, chosen, dateField, dateIn, disputeOf, flag, recorded, recordField, replayFields } from './input.js';
import { disputeData, headLines } from './parts.js';
import { firstOfEach, section, shortLine } from './plain.js';
import { toolOf } from './tool.js';

/** A path is never longer: each step of the procedure is in it once. */
const MOST_STEPS = 60;

export const projectTool = toolOf({
  name: 'wto_project',
  description:
    'The path ahead of a WTO dispute from a date: each step that would follow, with its day and its article, if everybody acts on the first day that the law allows (fastest), or on the last (slowest), or by the schedule that the WTO publishes. Arithmetic and no forecast: parties settle, and panels take longer. Not legal advice.',
  basis: 'path',
  fields: {
    record: recordField,
    date: dateField,
    pace: choice(paces, 'The first or the last day that the law allows. Default: fastest'),
    appeal: flag('Whether a party appeals the panel report, where it can. Default: false'),
    profile: choice(profiles, 'The law, or the schedule that the WTO publishes for any dispute. Default: law'),
    ...replayFields,
  },
  read: ({ date, pace, appeal, profile, ...fields }) => ({
    ...recorded(fields),
    date: dateIn(date),
    manner: { pace: chosen(paces, pace), appeal: appeal === true, profile: chosen(profiles, profile) },
  }),
  answer: ({ date, manner, ...asked }, language) => {
    const { pace = 'fastest', appeal, profile = 'law' } = manner;
    const path = project(disputeOf(asked), date, { pace, appeal, profile });
    const told = pathText(asked.record, path, language);
    const steps = told.steps.length === 0 ? [language.headings.none] : told.steps;
    return {
      data: { dispute: disputeData(asked.record), ...pathData(path, told.steps, language) },
      lines: [
        ...headLines(asked.record, date, language),
        ...section(told.supposed, steps, language, MOST_STEPS),
        ...told.end.map(shortLine),
      ],
    };
  },
});

function pathData(path: Projection, texts: readonly string[], language: Language) {
  const { date, profile, pace, appeal, from, days, states } = path;
  const steps = path.steps.map((step, at) => ({
    ...step,
    citation: language.citation(step.citation),
    text: texts[at],
  }));
  return { date, profile, pace, appeal, from, days, states, ...firstOfEach({ steps }, MOST_STEPS) };
}
