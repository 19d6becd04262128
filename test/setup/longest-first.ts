import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest. Where Vitest knows no times yet it begins with the largest files, and one of these would
 * run at the end with the other workers idle.
 */
const longest = [
  'pinned/pinned',
  'docs/output',
  'offered/offered',
  'docs/doc-examples',
  'calendar/exhaustive',
  'formats/mermaid',
  'hostile/texts',
  'answers/project',
  'machine/step',
  'docs/written',
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
