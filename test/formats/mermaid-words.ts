import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../docs/blocks.js';

const folder = `${root}node_modules/mermaid/dist/chunks/mermaid.core`;

/** The words with which a rule of the grammars of Gantt charts and statecharts begins, from the Mermaid that is installed. */
function grammarWords(): readonly string[] {
  const grammars = readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .flatMap((text) => [...text.matchAll(/rules: \[(\/\^.*\/i)\],/g)].map(([, rules = '']) => rules))
    .filter((rules) => rules.includes('(?:gantt') || rules.includes('(?:stateDiagram'));
  if (grammars.length < 2) throw new Error('Mermaid keeps its grammars elsewhere');
  const rules = grammars.flatMap((text) =>
    text.split(/\/i, \//).map((rule) => rule.replace(/^\/?\^\(\?:(?:\.\*|\[\\s\\S\]\*\?\\n)?/, '')),
  );
  const words = rules.map((rule) =>
    rule
      .replaceAll(/\\b|\[\\s\]\+|\\s[+*]?/g, ' ')
      .replaceAll('\\', '')
      .trim(),
  );
  const literal = words.map(
    (word) =>
      /^[\w<[-]*\w{2}[\w<>[\] -]*/
        .exec(word)?.[0]
        .replace(/\s*\[$/, '')
        .trim() ?? '',
  );
  return [...new Set(literal)].filter((word) => word !== '');
}

/** The words with which a line of a diagram of Mermaid 11 can begin, and dates, which a Gantt chart reads as such. */
export const keywords: readonly string[] = [
  ...new Set([
    ...grammarWords(),
    ...[
      'weekday',
      'weekend',
      'accDescr',
      'direction',
      'end',
      'fork',
      'graph',
      'flowchart',
      'subgraph',
      'sequenceDiagram',
    ],
    ...[
      'loop',
      'par',
      'opt',
      'journey',
      'pie',
      'timeline',
      'mindmap',
      '%%',
      '%%{init:{}}%%',
      '---',
      ':::',
      '-->',
      '[*]',
    ],
    ...['2019-09-11', '2019-09-11T10', '1', '#59;', ''],
  ]),
];

const ends = [
  ...[' X', ' f1 call alert(document.domain)', ' f1 href "javascript:alert(1)"', ' off', ' YYYY', ' weekends', ': x'],
];

/** Notes that begin like a line of Mermaid, each in small and in capital letters. */
export const notes: readonly string[] = keywords.flatMap((word) =>
  [...new Set([word, word.toUpperCase()])].flatMap((one) => ends.map((end) => one + end)),
);

/** A record with notes; its title and its parties begin like a line of Mermaid too. */
export const recordWith = (texts: readonly string[]) => ({
  ...{ title: 'click f1 call alert(1)', complainants: ['section 1'], respondent: 'title 2' },
  events: [
    { type: 'consultations.requested', date: '2019-09-11', by: 'section 1' } as const,
    ...texts.map((text) => ({ type: 'note', date: '2019-09-12', text }) as const),
  ],
});
