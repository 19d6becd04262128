import * as fc from 'fast-check';
import { damaged, histories as drawn, type History } from '../properties/histories.js';

const seed = 19_950_101;

/**
 * test/pinned/histories.json: disputes that nobody had, with what real records have too little of (several complainants,
 * every track, compliance proceedings side by side, retaliation). They are data, so that a change of the library does
 * not change the questions that it is asked.
 */
export function histories(): string {
  const sound = fc.sample(drawn(60, 20), { seed, numRuns: 80 });
  const withGaps = fc.sample(damaged, { seed, numRuns: 40 });
  return `[\n${[...sound, ...withGaps].map(line).join(',\n')}\n]\n`;
}

/** What says nothing to the library is left out. */
function line({ record, closed }: History, index: number): string {
  const events = record.events.map((event) => ({ ...event, document: undefined, note: undefined }));
  return JSON.stringify({ name: `history ${index + 1}`, record: { ...record, events }, closed });
}
