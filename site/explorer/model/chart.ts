/** A box of the statechart, from the corner of the picture. */
export interface Box {
  /** The dotted name of the state. */
  readonly id: string;
  readonly look: 'stage' | 'region' | 'state';
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A way from one stage to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** The same picture for a broad page and for a narrow one. */
export interface Charts {
  readonly wide: Chart;
  readonly narrow: Chart;
}

/** Whether a box is a present state, or has one in it. */
export function isPresent({ id }: Pick<Box, 'id'>, states: readonly string[]): boolean {
  return states.some((state) => state === id || state.startsWith(`${id}.`));
}

/** The stages to which arrows lead from a stage. */
export function nextStages({ arrows }: Chart, stage: string): readonly string[] {
  return arrows.flatMap(({ from, to }) => (from === stage ? [to] : []));
}
