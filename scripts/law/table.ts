import { type LawRule, rules } from 'wto-dispute/law';
import { ruleSentences } from '../../src/languages/english/rules.js';
import type { RuleSentence } from '../../src/languages/language.js';
import { appellateWorkingProceduresRules } from '../../src/law/appellate-working-procedures.js';
import { arbitrationRules } from '../../src/law/arbitration.js';
import { decisionsRules } from '../../src/law/decisions.js';
import { dsuAdoptionAndAppealRules } from '../../src/law/dsu-adoption-and-appeal.js';
import { dsuAppendix3Rules } from '../../src/law/dsu-appendix-3.js';
import { dsuConsultationsRules } from '../../src/law/dsu-consultations.js';
import { dsuImplementationRules } from '../../src/law/dsu-implementation.js';
import { dsuPanelRules } from '../../src/law/dsu-panel.js';
import { dsuPanelEstablishmentRules } from '../../src/law/dsu-panel-establishment.js';
import { practiceRules } from '../../src/law/practice.js';
import { scmActionableRules } from '../../src/law/scm-actionable.js';
import { scmHalvedRules } from '../../src/law/scm-halved.js';
import { scmProhibitedRules } from '../../src/law/scm-prohibited.js';
import { endWords, lengthWords, startWords } from './words.js';

/** The chapters of the page, each with the rules of one file of src/law. */
const chapters: Readonly<Record<string, readonly { readonly id: string }[]>> = {
  'DSU: consultations and good offices': dsuConsultationsRules,
  'DSU: establishment and composition of the panel': dsuPanelEstablishmentRules,
  'DSU: the panel at work': dsuPanelRules,
  'DSU Appendix 3: the timetable of the panel': dsuAppendix3Rules,
  'DSU: adoption and appeal': dsuAdoptionAndAppealRules,
  'Working Procedures for Appellate Review': appellateWorkingProceduresRules,
  'DSU: implementation, compensation, retaliation': dsuImplementationRules,
  'SCM 4: prohibited subsidies': scmProhibitedRules,
  'SCM 7: actionable subsidies': scmActionableRules,
  'SCM 4.12: what the halving makes of the DSU': scmHalvedRules,
  'Arbitration (DSU 25) and the MPIA': arbitrationRules,
  'Earlier decisions': decisionsRules,
  'Agreements and practice': practiceRules,
};

const COLUMNS = ['rule', 'kind, holder', 'what', 'starts', 'length', 'ends', 'rolls', 'irregular', '21.5', 'text seen'];

/** The text of docs/law.md: every rule of the table on a line, in the order of the instruments. */
export function lawTable(): string {
  const seen = rules.filter(({ textSeen }) => textSeen).length;
  const sections = Object.entries(chapters).map(([title, chapter]) => section(title, chapter));
  return `<!-- Written by npm run law from src/law and src/languages. Do not edit. -->

# The law as data

${rules.length} rules; for ${seen} of them the treaty or the official text was read, the others say "no" in the last column and wait
for somebody who has it at hand.

- **kind**: a *deadline* must be kept; a *window* is a right that ends; a *waitingPeriod* holds an act back; a *target*
  is best endeavour; a *maximum* is a cap that nothing enforces.
- **length**: the day of the starting fact is not counted, the last day is. Months first, then weeks, then days.
- **ends**: *met* by what fulfils or exercises it, *moot* with what leaves it without an object. What ends the whole
  dispute ends every period and is not repeated, nor is \`timeLimit.extended\`, which can move every period but the
  twelve months of DSU 12.12.
- **rolls**: a last day that is not a working day moves to the next one (to the one before, where it counts back).
- **irregular**: the only irregularity that the rule can give. Where nothing stands, a late act is late and nothing more.
- **21.5**: it runs in compliance proceedings too, on the same facts under the prefix \`compliance.\`.
- *Reference*: part of the law, without a clock of its own.

How days are counted, and what history says to it: [counting.md](counting.md).
${sections.join('')}`;
}

function section(title: string, chapter: readonly { readonly id: string }[]): string {
  const own = rules.filter(({ id }) => chapter.some((rule) => rule.id === id));
  const lines = [COLUMNS, COLUMNS.map(() => '---'), ...own.map(cells)].map((row) => `| ${row.join(' | ')} |`);
  return `\n## ${title}\n\n${lines.join('\n')}\n`;
}

function cells(rule: LawRule): string[] {
  const { id, citation, kind, holder, rolls, irregular, inCompliance, reference, textSeen } = rule;
  const { action, consequence }: RuleSentence = ruleSentences[id];
  const what = consequence === undefined ? `${action}.` : `${action}. ${consequence}.`;
  return [
    `<a id="${id}"></a>\`${id}\`<br>${citation}`,
    `${kind}, ${holder}${reference ? '<br>*reference*' : ''}`,
    what,
    startWords(rule),
    lengthWords(rule),
    endWords(rule),
    rolls ? 'yes' : '',
    irregular ?? '',
    inCompliance ? 'yes' : '',
    textSeen ? 'yes' : 'no',
  ];
}
