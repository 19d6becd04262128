import type { Deadline } from '../answers/deadline.js';
import { explain } from '../answers/explain.js';
import { statusOn } from '../answers/status.js';
import { furtherWords, taskWords } from '../answers/words.js';
import { capitalized } from '../languages/grammar.js';
import type { Language } from '../languages/language.js';
import { ruleById } from '../record/rule-by-id.js';
import { dateField, dateIn, disputeOf, recorded, recordField, replayFields, ruleNamed, text } from './input.js';
import { deadlineData, disputeData, headLines, limitLine } from './parts.js';
import { firstOfEach, shortLine } from './plain.js';
import { toolOf } from './tool.js';
import { toolWords } from './words.js';

export const explainTool = toolOf({
  name: 'wto_explain',
  description:
    'How the dates of one time-limit of a WTO dispute come about, step by step, each step with its article, its length and its date; what follows if nothing is done; and what other readings of the law would make of it, with who holds them. Time-limits that have ended are found too. Not legal advice.',
  basis: 'record',
  fields: {
    record: recordField,
    date: dateField,
    rule: {
      ...text('The id of the rule, such as dsu-16-4-appeal: wto_status and wto_rules give it'),
      isRequired: true,
    },
    ...replayFields,
  },
  read: (fields) => ({ ...recorded(fields), date: dateIn(fields['date']), rule: ruleNamed(fields['rule']).id }),
  answer: ({ date, rule, ...asked }, language) => {
    const { deadlines, pastDeadlines } = statusOn(disputeOf(asked), date);
    const found = [...deadlines, ...pastDeadlines].filter((one) => one.rule === rule);
    const citation = language.citation(ruleById(rule).citation);
    return {
      data: {
        ...{ dispute: disputeData(asked.record), date, rule, citation },
        ...firstOfEach({ deadlines: found.map((one) => wholeData(one, language)) }),
      },
      lines: [
        ...headLines(asked.record, date, language),
        ...(found.length === 0 ? [toolWords[language.code].notBegun(citation, language.shortDate(date))] : []),
        ...found.flatMap((one) => linesOf(one, language)),
      ],
    };
  },
});

/** A time-limit with each step of its derivation, and the dates of the other readings. */
function wholeData(deadline: Deadline, language: Language) {
  const { derivation, disputed } = deadline;
  const { otherwise, note } = taskWords(deadline, language);
  const steps = derivation.map((step) => ({ ...step, citation: language.citation(step.citation) }));
  const others = disputed?.map(({ reading, option, lastDay, opens }) => ({ reading, option, lastDay, opens }));
  return { ...deadlineData(deadline, language), otherwise, note, steps, disputed: others };
}

function linesOf(deadline: Deadline, language: Language): string[] {
  const [line = '', ...entries] = [
    capitalized(limitLine(deadline, language)),
    ...explain(deadline, language).split('\n'),
    ...furtherWords(taskWords(deadline, language), language),
  ];
  return [shortLine(line), ...entries.map((entry) => `- ${shortLine(entry)}`)];
}
