import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** The bundle of the command or an example, for a process: `bundleOf('src/cli/main.ts')`. */
export function bundleOf(source: string): string {
  const path = join(inject('bundles'), source.replace(/\.ts$/, '.mjs'));
  if (!existsSync(path)) throw new RangeError(`${source} is not bundled: see test/setup/bundles.ts`);
  return path;
}
