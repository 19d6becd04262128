import { disputeMachine } from './machine.js';

interface Node {
  readonly config: { readonly on?: Readonly<Record<string, unknown>> };
  readonly states: Readonly<Record<string, Node>>;
}

/** The guards of transitions that only complete the record: a fact that takes one is no step from the state. */
const RECORD_ONLY: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'fillsGap',
  'isEarlierRecourse',
  'onlyRecordsSettlement',
]);

/** The facts that lead on from each state, or may happen in it, by the dotted name of the state. */
function table(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  const walk = (node: Node, path: string, around: ReadonlySet<string>) => {
    const here = new Set([...around, ...steps(node.config.on ?? {})]);
    found.set(path, here);
    for (const [key, inner] of Object.entries(node.states)) walk(inner, path === '' ? key : `${path}.${key}`, here);
  };
  walk(disputeMachine.root as unknown as Node, '', new Set());
  return found;
}

function steps(on: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(on).filter((type) =>
    [on[type]].flat().some((one) => !RECORD_ONLY.has((one as { readonly guard?: unknown })?.guard)),
  );
}

const accepted = /* @__PURE__ */ table();

/** Whether a fact may happen in one of the active states, whatever else it takes. */
export function mayHappenIn(states: readonly string[], type: string): boolean {
  return states.some((state) => accepted.get(state)?.has(type) === true);
}
