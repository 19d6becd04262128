import { capitalized } from '../../languages/grammar.js';
import type { Language } from '../../languages/language.js';
import { disputeMachine } from '../../machine/public.js';
import type { PlainEventType } from '../../vocabulary.js';
import { childrenOf, type Edge, edgesIn, idOf, labelOf, type Node } from './edges.js';
import { inMermaid } from './text.js';

/** An arrow names at most so many facts, to stay readable, and counts the others. */
const MOST_NAMED = 2;
const INDENT = '  ';

/**
 * The procedure with the present states marked. A box is drawn with its inner states only if one of
 * them is present. An arrow to or from a box is one to or from a state in it, and `∗` is any state of
 * the box around it.
 */
export function statechartLines(states: readonly string[], language: Language): string[] {
  const chart = new Chart(states, language);
  return [
    ...chart.inside(disputeMachine.root, 1),
    '  classDef present fill:#0969da,stroke:#033d8b,stroke-width:3px,color:#ffffff',
    `  class ${states.map(idOf).join(',')} present`,
  ];
}

class Chart {
  private readonly edges: readonly Edge[];

  constructor(
    private readonly states: readonly string[],
    private readonly language: Language,
  ) {
    this.edges = edgesIn(disputeMachine.root, language);
  }

  /** The lines of the inside of a box: its states, its first state, and its arrows. */
  inside(node: Node, depth: number): string[] {
    const children = childrenOf(node, this.language);
    const margin = INDENT.repeat(depth);
    if (node.type === 'parallel')
      return children.flatMap((region, index) => [
        ...(index === 0 ? [] : [`${margin}--`]),
        ...this.inside(region, depth),
      ]);
    const box = node.path.join('.');
    const edges = this.edges.filter((edge) => edge.box === box);
    const any = edges.find(({ isFromAny }) => isFromAny)?.from;
    const first = node.initial.target?.[0];
    return [
      ...children.flatMap((child) => this.state(child, depth)),
      ...(any === undefined ? [] : [`${margin}state "∗" as ${idOf(any)}`]),
      ...(first === undefined ? [] : [`${margin}[*] --> ${idOf(first.path.join('.'))}`]),
      ...edges.map(({ from, to, events }) => `${margin}${idOf(from)} --> ${idOf(to)}${this.named([...events])}`),
    ];
  }

  private state(node: Node, depth: number): string[] {
    const margin = INDENT.repeat(depth);
    const path = node.path.join('.');
    const head = `${margin}state "${this.label(node)}" as ${idOf(path)}`;
    if (node.type === 'atomic' || !this.isPresent(path)) return [head];
    return [`${head} {`, ...this.inside(node, depth + 1), `${margin}}`];
  }

  private isPresent(path: string): boolean {
    return this.states.some((state) => state.startsWith(`${path}.`));
  }

  /** The label of a state. A box without words of its own has the label of its first state. */
  private label(node: Node): string {
    const own = labelOf(node, this.language);
    const first = node.initial?.target?.[0];
    return inMermaid(capitalized(own ?? (first === undefined ? '' : this.label(first))));
  }

  private named(events: readonly PlainEventType[]): string {
    const named = events.slice(0, MOST_NAMED).map((event) => inMermaid(this.language.facts[event]));
    const more = events.length - named.length;
    return ` : ${[...named, ...(more > 0 ? [`+ ${more}`] : [])].join('<br/>')}`;
  }
}
