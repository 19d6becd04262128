import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest. Where Vitest knows no times yet it begins with the largest files, and one of these would
 * run at the end with the other workers idle.
 */
const longest = [
  'pinned/pinned',
  'formats/mermaid',
  'docs/output',
  'dispute/earlier-recourse',
  'formats/svg',
  'docs/doc-examples',
  'calendar/exhaustive',
  'hostile/texts',
  'answers/project',
  'model/graph',
];

/** Needs a page around it, and with that a worker of its own: the others go on in theirs. */
const apart = 'docs/react';

function placeOf({ moduleId }: TestSpecification): number {
  const is = (name: string) => moduleId.endsWith(`/test/${name}.test.ts`);
  const place = longest.findIndex(is);
  if (place >= 0) return place;
  return is(apart) ? longest.length + 1 : longest.length;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
}
