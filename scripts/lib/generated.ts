import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file that a script writes from the source. */
interface Generated {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** What writes it anew. */
  readonly command: string;
}

/** Writes the file; with `--check` on the command line says whether it is stale. */
export function write({ path, text, command }: Generated): void {
  if (!process.argv.includes('--check')) {
    writeFileSync(root + path, text);
  } else if (!existsSync(root + path) || readFileSync(root + path, 'utf8') !== text) {
    console.error(`${path} is stale: run ${command}`);
    process.exitCode = 1;
  }
}
