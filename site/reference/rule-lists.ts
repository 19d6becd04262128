import { readFileSync } from 'node:fs';
import { english } from 'wto-dispute';
import { type LawRule, rules } from 'wto-dispute/law';
import { table } from '../../scripts/lib/markdown.js';
import { lengthWords } from '../../scripts/lib/rule-words.js';
import { capitalized } from '../../src/languages/grammar.js';
import { roles, ruleKinds, stages } from '../../src/vocabulary.js';
import { forSite } from '../copy.js';
import { addresses, root } from '../guides.js';
import { frontMatter, linked, type Page, ruleAddress, sections } from './page.js';
import { instruments, kinds, stageOf, taskOf } from './rules.js';

/** The lists of rules. They name many rules in one place, so the search leaves them to the pages of the rules. */
export function ruleLists(): readonly Page[] {
  return [
    page('index', 'By article', byArticle()),
    page('by-stage', 'By stage', byStage()),
    page('by-holder', 'By who acts', byHolder()),
    page('by-kind', 'By kind', byKind()),
  ];
}

const titles: Readonly<Record<string, string>> = {
  index: 'Every rule',
  'by-stage': 'Rules by stage',
  'by-holder': 'Rules by who acts',
  'by-kind': 'Rules by kind',
};

function page(name: string, label: string, text: string): Page {
  const head = sections(
    frontMatter({ search: false, prev: false, next: false, outline: 2 }),
    `# ${titles[name]}`,
    otherLists(name),
  );
  return { address: `reference/rules/${name}`, name: label, chapter: 'Rules', text: `${head}\n${text}` };
}

function otherLists(name: string): string {
  const others = Object.entries(titles).filter(([one]) => one !== name);
  const links = others.map(
    ([one, title]) => `[${title.replace(/^Rules /, '').toLowerCase()}](/reference/rules/${one === 'index' ? '' : one})`,
  );
  return `The same rules ${links.join(', ').replace('every rule', 'by article')}.`;
}

const rowsOf = (own: readonly LawRule[]) =>
  table(
    ['article', 'who may, should or must do what', 'length'],
    own.map((rule) => [
      short(rule.citation),
      `[${taskOf(rule).slice(0, -1)}](${ruleAddress(rule.id)})`,
      linked(lengthWords(rule).join('; ')),
    ]),
  );

/** A short citation stays on one line. */
const short = (citation: string) => (citation.length < 14 ? citation.replaceAll(' ', '\u00a0') : citation);

/** What docs/law.md says of the columns, and the rules by instrument and article. */
function byArticle(): string {
  const text = readFileSync(`${root}docs/law.md`, 'utf8');
  const [, intro = ''] = /^# .*?\n(.*?)<!-- rules -->/ms.exec(text) ?? [];
  const seen = rules.filter(({ textSeen }) => textSeen).length;
  const count = `${rules.length} rules. For ${seen} of them the treaty or the official text was read; the pages of the others say so.`;
  const parts = instruments.map(({ title, own }) => `## ${title}\n\n${rowsOf(own)}`);
  return sections(count, ...parts, `## How to read a rule\n\n${forSite(intro, 'docs/law.md', addresses()).trim()}`);
}

function byStage(): string {
  const staged = rules.map((rule) => [stageOf(rule.id), rule] as const);
  const ownOf = (stage: string | undefined) => staged.flatMap(([one, rule]) => (one === stage ? [rule] : []));
  const parts = stages.flatMap((stage) => {
    const own = ownOf(stage);
    return own.length === 0
      ? []
      : [
          `## ${capitalized(english.stages[stage])}\n\nStage [\`${stage}\`](/reference/states/${stage}).\n\n${rowsOf(own)}`,
        ];
  });
  const rest = ownOf(undefined);
  return sections(
    'A rule stands under the stage in which its period begins.',
    ...parts,
    `## Without a clock\n\nThey are part of the law, and no period runs under them in a dispute.\n\n${rowsOf(rest)}`,
  );
}

function byHolder(): string {
  const parts = roles.flatMap((role) => {
    const own = rules.filter(({ holder }) => holder === role);
    return own.length === 0 ? [] : [`## ${capitalized(english.roles[role])}\n\n${rowsOf(own)}`];
  });
  return sections(...parts);
}

function byKind(): string {
  const parts = ruleKinds.map((kind) => {
    const own = rules.filter((rule) => rule.kind === kind);
    return `## ${capitalized(english.ruleKinds[kind])}\n\n${kinds[kind]}\n\n${rowsOf(own)}`;
  });
  return sections(...parts);
}
