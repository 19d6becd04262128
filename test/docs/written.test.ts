import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { files, onlyByName } from '../../docs/make/files.js';
import { root } from './blocks.js';

/* What is made from the source is as it would be made now; what is measured is only made upon request. */

const made = Object.entries(files).filter(([name]) => !onlyByName.includes(name));

it.each(made)('node scripts/write.mjs %s would change nothing', async (name, [path, text]) => {
  const isCurrent = readFileSync(root + path, 'utf8') === (await text());
  expect(isCurrent, `${path} is stale: node scripts/write.mjs ${name}`).toBe(true);
});
