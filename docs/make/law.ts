import { english } from 'wto-dispute';
import { type LawRule, type RuleId, rules } from 'wto-dispute/law';
import { table, withParts } from '../../scripts/lib/markdown.js';
import { citationWords, endWords, lengthWords, startWords } from '../../scripts/lib/rule-words.js';
import { furtherWords } from '../../src/answers/words.js';

/** The chapters, each under its first rule. */
export const chapters: { readonly [K in RuleId]?: string } = {
  'dsu-1-2-agree-on-conflicting-special-rules': 'DSU: consultations and good offices',
  'dsu-6-1-establish-at-second-meeting': 'DSU: establishment and composition of the panel',
  'dsu-12-3-timetable': 'DSU: the panel at work',
  'dsu-app3-12-a1': 'DSU Appendix 3: the timetable of the panel',
  'dsu-16-1-not-before': 'DSU: adoption and appeal',
  'ab-rule-20-notice': 'Working Procedures for Appellate Review',
  'dsu-21-3-intentions': 'DSU: implementation, compensation, retaliation',
  'scm-4-4-panel': 'SCM 4: prohibited subsidies',
  'scm-7-4-panel': 'SCM 7: actionable subsidies',
  'dsu-8-5-five-panelists-halved': 'SCM 4.12: what the halving makes of the DSU',
  'mpia-notify-agreement': 'Arbitration (DSU 25) and the MPIA',
  'd1966-dg-report': 'Earlier decisions',
  'sequencing-ds457-consultations': 'Agreements and practice',
};

const COLUMNS = ['rule', 'kind, holder', 'what', 'starts', 'length', 'ends', 'rolls', 'irregular', '21.5', 'text seen'];

/** docs/law.md, with every rule of the table on a line, in the order of the instruments. */
export function lawPage(): string {
  const seen = rules.filter(({ textSeen }) => textSeen).length;
  const count = `${rules.length} rules; for ${seen} of them the treaty or the official text was read, the others say "no" in the last column and wait\nfor somebody who has it at hand.`;
  const starts = rules.flatMap(({ id }, index) => (chapters[id] === undefined ? [] : [index]));
  const sections = starts.map((start, index) => section(rules.slice(start, starts[index + 1])));
  return withParts('docs/law.md', { rules: [count, ...sections].join('\n\n') });
}

function section(own: readonly LawRule[]): string {
  const title = own[0] && chapters[own[0].id];
  return `## ${title}\n\n${table(COLUMNS, own.map(cells))}`;
}

function cells(rule: LawRule): string[] {
  const { id, kind, holder, rolls, irregular = '', inCompliance, reference, textSeen } = rule;
  const sentence = english.rules[id];
  return [
    `<a id="${id}"></a>\`${id}\`<br>${citationWords(rule)}`,
    `${kind}, ${holder}${reference ? '<br>*reference*' : ''}`,
    `${[sentence.action, ...furtherWords(sentence, english)].join('. ')}.`,
    startWords(rule).join('; '),
    lengthWords(rule).join('; '),
    endWords(rule).join('; '),
    rolls ? 'yes' : '',
    irregular,
    inCompliance ? 'yes' : '',
    textSeen ? 'yes' : 'no',
  ];
}
