import { type Edge, EVERY, type StageBox } from './procedure.js';

/** How a place is reached from a stage, by where the two stand. */
export type Way = 'down' | 'beside' | 'lane' | 'back' | 'below' | 'frameBelow' | 'frameAbove';

/** Which stage stands where, and which lanes there are. */
export interface Plan {
  /** The stages one below the other. */
  readonly column: readonly StageBox[];
  /** The stage that has several states at once. */
  readonly beside: StageBox;
  readonly end: StageBox;
  readonly edges: readonly Edge[];
  /** The places that lanes on the left lead back to, the outermost first. */
  readonly backLanes: readonly string[];
  /** The places that lanes on the right lead to, the innermost first. */
  readonly lanes: readonly string[];
  /** The ends, in the order in which they are reached from left to right. */
  readonly ends: readonly string[];
  wayTo(edge: Edge, to: string): Way;
}

export const stageOf = (place: string): string => place.split('.')[0] ?? place;

export function planOf(stages: readonly StageBox[], edges: readonly Edge[]): Plan {
  const beside = stages.find(({ groups }) => groups.length > 1);
  const end = stages.at(-1);
  if (beside === undefined || end === undefined) throw new Error('no stage stands beside the others');
  const column = stages.filter((stage) => stage !== beside && stage !== end);
  const index = (place: string) => stages.findIndex(({ name }) => name === stageOf(place));

  const wayTo = ({ from }: Edge, to: string): Way => {
    const toEnd = stageOf(to) === end.name;
    if (from === EVERY) return toEnd ? 'frameBelow' : 'frameAbove';
    if (index(to) < index(from)) return 'back';
    if (to === beside.name) return 'beside';
    if (from === beside.name) return 'below';
    return index(to) === index(from) + 1 && !toEnd ? 'down' : 'lane';
  };
  const reached = (...ways: Way[]) =>
    new Set(edges.flatMap((edge) => edge.to.filter((to) => ways.includes(wayTo(edge, to)))));
  const byStage = (a: string, b: string) => index(a) - index(b);

  const inLanes = reached('lane');
  const rank = (place: string) => (inLanes.has(place) ? 1 : reached('below').has(place) ? 2 : 0);
  const ends = (end.groups[0]?.chips ?? []).map(({ name }) => `${end.name}.${name}`).sort((a, b) => rank(a) - rank(b));
  const short = [...inLanes].filter((place) => stageOf(place) !== end.name).sort(byStage);
  return {
    column,
    beside,
    end,
    edges,
    backLanes: [...reached('back')].sort(byStage),
    lanes: [...short, ...ends.filter((place) => inLanes.has(place))],
    ends,
    wayTo,
  };
}
