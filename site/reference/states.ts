import { english, type Stage } from 'wto-dispute';
import { table } from '../../scripts/lib/markdown.js';
import { stateWords } from '../../src/answers/words.js';
import { capitalized } from '../../src/languages/grammar.js';
import { COMPLIANCE, COMPLIANCE_STATE, stages } from '../../src/vocabulary.js';
import { childrenOf, isWithin, type Node, nameOf, nodesIn, root, type Way, ways } from './machine.js';
import { frontMatter, list, named, type Page, sections, stateNamed } from './page.js';
import { clickableStatechart } from './statechart.js';

/** A page for each stage, with its states. */
export function statePages(): readonly Page[] {
  const pages = childrenOf(root).map((stage) => ({
    address: `reference/states/${stage.key}`,
    name: stage.key,
    chapter: 'States',
    text: stagePage(stage),
  }));
  return [{ address: 'reference/states/index', name: 'Every state', chapter: 'States', text: overview() }, ...pages];
}

function overview(): string {
  const rows = childrenOf(root).map((stage) => [
    named(stage.key),
    stage.description ?? '',
    ownStates(stage)
      .filter((node) => node !== stage)
      .map((node) => stateNamed(nameOf(node)))
      .join(', '),
  ]);
  return sections(
    frontMatter({ search: false, prev: false, next: false }),
    '# Every state',
    'The procedure is a statechart: nine stages, with states within them. A status names the active states in `states`, dotted, as on these pages.',
    'Each stage and each state of the picture leads to its page, which says what enters and what leaves it.',
    clickableStatechart('./', stages),
    table(['stage', 'what it means', 'states'], rows),
  );
}

/** The states of a stage with a text of their own. Those of a compliance proceeding are those of the original dispute. */
function ownStates(stage: Node): Node[] {
  return nodesIn(stage).filter((node) => !isShared(node));
}

/** Whether a state is one of a proceeding that is repeated in compliance proceedings. */
function isShared({ path }: Node): boolean {
  const [, region, inner = ''] = path;
  return region === 'compliance' && (stages as readonly string[]).includes(inner) && inner !== 'consultations';
}

function stagePage(stage: Node): string {
  const words = english.stages[stage.key as Stage];
  const inner = ownStates(stage).filter((node) => node !== stage);
  return sections(
    frontMatter({ title: `${capitalized(words)}: ${stage.key}`, prev: false, next: false }),
    `# ${capitalized(words)}: \`${stage.key}\``,
    stateText(stage),
    stage.key === 'implementation' &&
      'A compliance proceeding (DSU 21.5) has the states of the original one under `implementation.compliance.`, such as `implementation.compliance.panel.composition`, and the same facts lead through them under the prefix `compliance.`.',
    ...inner.flatMap((node) => [`## \`${nameOf(node)}\``, stateText(node)]),
  );
}

function stateText(node: Node): string {
  const articles = node.meta?.articles ?? [];
  const name = nameOf(node);
  const phrase = stateWords(name, english);
  const title = phrase === name || node.parent === root ? '' : `${capitalized(phrase)}. `;
  const said = `${title}${node.description ?? ''}${articles.length > 0 ? ` Articles: ${articles.join(', ')}.` : ''}`;
  return sections(said.trim(), waysIn(node), waysOut(node), notedIn(node)).trimEnd();
}

/** What leads into the state from outside it. */
function waysIn(node: Node): string | undefined {
  const into = ways.filter(({ from, to }) => to !== undefined && isWithin(to, node) && !isWithin(from, node));
  return lines('Entered by', into, ({ from }) => `from ${placeOf(from)}`);
}

/** What leads out of the state, also where the way stands on a state around it. */
function waysOut(node: Node): string {
  const out = ways.filter(({ from, to }) => to !== undefined && isWithin(from, node) && !isWithin(to, node));
  const outer = node.parent;
  const also =
    outer?.parent && outer.type !== 'parallel' && `What leads out of ${stateNamed(nameOf(outer))} leads out of it too.`;
  return sections(
    lines('Left by', out, ({ to }) => (to === undefined ? '' : `to ${placeOf(to)}`)),
    also,
  ).trimEnd();
}

/** Facts that can be recorded here and change no state. */
function notedIn(node: Node): string | undefined {
  const here = ways.filter(({ from, to }) => from === node && to === undefined).map(({ event }) => event);
  const facts = [...new Set(here)].filter((event) => event !== '' && isPlain(node, event));
  return facts.length === 0 ? undefined : `Recorded here without a change of state: ${facts.map(named).join(', ')}.`;
}

/** The facts of compliance proceedings are said once, on their region. */
const isPlain = (node: Node, event: string) =>
  !event.startsWith(COMPLIANCE) || nameOf(node).startsWith(COMPLIANCE_STATE.slice(0, -1));

function placeOf(node: Node): string {
  if (node === root) return 'every stage';
  return stateNamed(nameOf(node));
}

/** Ways by the place at their other end, each fact once. */
function lines(title: string, all: readonly Way[], place: (way: Way) => string): string | undefined {
  const byPlace = new Map<string, Set<string>>();
  for (const way of all) {
    const facts = byPlace.get(place(way)) ?? new Set();
    const fact = way.event === '' ? 'what time or the record brings about' : named(way.event);
    byPlace.set(place(way), facts.add(fact));
  }
  if (byPlace.size === 0) return undefined;
  return `${title}:\n\n${list([...byPlace].map(([where, facts]) => `${where}: ${[...facts].join(', ')}`))}`;
}
