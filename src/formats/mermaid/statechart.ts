import { plainType } from '../../clocks/fact.js';
import type { Language } from '../../languages/language.js';
import { disputeMachine } from '../../machine/public.js';
import type { EventType, StateName } from '../../vocabulary.js';
import { inMermaid } from './text.js';

type Node = (typeof disputeMachine)['root'];

/** Facts that lead from one state of a box to another. */
interface Edge {
  readonly from: string;
  readonly to: string;
  /** The box in which it is drawn. */
  readonly box: string;
  readonly events: Set<string>;
}

/** A chart of lines that name few facts stays readable. */
const MOST_NAMED = 2;
const COMPLIANCE = 'implementation.compliance';
const INDENT = '  ';

/** The procedure with the present states marked. A line to or from a box stands for one of its states. */
export function statechartLines(states: readonly string[], language: Language): string[] {
  const chart = new Chart(language);
  return [
    ...chart.inside(disputeMachine.root, 1),
    '  classDef present fill:#0969da,stroke:#033d8b,stroke-width:3px,color:#ffffff',
    `  class ${states.map(idOf).join(',')} present`,
  ];
}

class Chart {
  private readonly edges: readonly Edge[];

  constructor(private readonly language: Language) {
    this.edges = edgesIn(disputeMachine.root, language);
  }

  /** What a box holds: its states, where it begins, and what leads from one to another. */
  inside(node: Node, depth: number): string[] {
    const children = childrenOf(node, this.language);
    const margin = INDENT.repeat(depth);
    if (node.type === 'parallel')
      return children.flatMap((region, index) => [
        ...(index === 0 ? [] : [`${margin}--`]),
        ...this.inside(region, depth),
      ]);
    const id = idOf(node.path.join('.'));
    const edges = this.edges.filter(({ box }) => box === id);
    const first = node.initial.target?.[0];
    return [
      ...children.flatMap((child) => this.box(child, depth)),
      ...(edges.some(({ from }) => from === anyOf(id)) ? [`${margin}state "∗" as ${anyOf(id)}`] : []),
      ...(first === undefined ? [] : [`${margin}[*] --> ${idOf(first.path.join('.'))}`]),
      ...edges.map(({ from, to, events }) => `${margin}${from} --> ${to}${this.label([...events])}`),
    ];
  }

  private box(node: Node, depth: number): string[] {
    const margin = INDENT.repeat(depth);
    const label = inMermaid(labelOf(node, this.language) ?? '') || ' ';
    const head = `${margin}state "${label}" as ${idOf(node.path.join('.'))}`;
    if (node.type === 'atomic') return [head];
    return [`${head} {`, ...this.inside(node, depth + 1), `${margin}}`];
  }

  private label(events: readonly string[]): string {
    if (events.length === 0) return '';
    const named = events.slice(0, MOST_NAMED).map((event) => {
      return inMermaid(this.language.facts[plainType(event as EventType)]);
    });
    const more = events.length - named.length;
    return ` : ${[...named, ...(more > 0 ? [`+ ${more}`] : [])].join('<br/>')}`;
  }
}

const idOf = (path: string) => path.replaceAll('.', '_');
const anyOf = (id: string) => `${id}_any`;

/** The states of a box that are drawn; those that a dispute only passes through are not. */
function childrenOf(node: Node, language: Language): Node[] {
  return Object.values(node.states).filter((child) => child.type !== 'history' && !isPassedThrough(child, language));
}

function isPassedThrough(node: Node, language: Language): boolean {
  return node.type === 'atomic' && labelOf(node, language) === undefined;
}

function labelOf({ path, type }: Node, { states, stages, inCompliance }: Language): string | undefined {
  const name = path.join('.');
  const inner = name.startsWith(`${COMPLIANCE}.`) ? name.slice(COMPLIANCE.length + 1) : name;
  if (type === 'atomic') return states[name as StateName] ?? states[inner as StateName];
  const stage = stages[inner as keyof typeof stages];
  return stage !== undefined && inner !== name ? inCompliance(stage) : stage;
}

function edgesIn(root: Node, language: Language): Edge[] {
  const edges = new Map<string, Edge>();
  for (const node of nodesWithin(root)) {
    if (isPassedThrough(node, language)) continue;
    for (const { eventType, target = [] } of [...node.transitions.values()].flat()) {
      for (const to of target.flatMap((one) => reached(one, language))) {
        const ends = endsOf(node.path, to.path);
        if (ends === undefined) continue;
        const key = `${ends.from} ${ends.to}`;
        const edge = edges.get(key) ?? { ...ends, events: new Set() };
        edges.set(key, edge);
        if (eventType !== '') edge.events.add(eventType);
      }
    }
  }
  return [...edges.values()];
}

function nodesWithin(node: Node): Node[] {
  return [node, ...Object.values(node.states).flatMap(nodesWithin)];
}

/** Where a transition comes to rest. */
function reached(target: Node, language: Language): Node[] {
  if (target.type === 'history') return target.parent === undefined ? [] : [target.parent];
  if (!isPassedThrough(target, language)) return [target];
  return (target.always ?? []).flatMap(({ target: next = [] }) => next.flatMap((one) => reached(one, language)));
}

/** The ends of a line within the innermost box that holds both: Mermaid draws none across the edge of a box. */
function endsOf(from: readonly string[], to: readonly string[]): Omit<Edge, 'events'> | undefined {
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  if (shared === to.length) return undefined;
  const box = from.slice(0, shared).join('_');
  const end = to.slice(0, shared + 1).join('_');
  return { box, from: shared === from.length ? anyOf(box) : from.slice(0, shared + 1).join('_'), to: end };
}
