/*
 * npm run histories: writes test/pinned/histories.json anew, disputes that nobody had: several complainants, every track,
 * compliance proceedings side by side, suspensions, retaliation; what real records have too little of. They are data, so
 * that a change of the library does not change the questions that it is asked.
 */
import { writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { damaged, type History, histories } from '../test/properties/histories.js';

const seed = 19_950_101;

const drawn = [
  ...fc.sample(histories(60, 20), { seed, numRuns: 80 }),
  // With gaps and contradictions.
  ...fc.sample(damaged, { seed, numRuns: 40 }),
];
writeFileSync('test/pinned/histories.json', `[\n${drawn.map(line).join(',\n')}\n]\n`);

/** What says nothing to the library is left out. */
function line({ record, closed }: History, index: number): string {
  const events = record.events.map((event) => ({ ...event, document: undefined, note: undefined }));
  return JSON.stringify({ name: `history ${index + 1}`, record: { ...record, events }, closed });
}
