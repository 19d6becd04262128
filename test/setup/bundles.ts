import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { modules } from '../../scripts/lib/manifest.js';

/*
 * What the tests start as processes of their own is bundled once before them: a process that has to compile the source
 * and find a hundred modules needs ten times as long to begin. See bundle.ts for how a test gets at it.
 */

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the bundles, which are named as their sources are. */
    readonly bundles: string;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The source of an entry point: `src/law.ts` of `wto-dispute/law`. */
export function entryOf(specifier: string): string {
  return `src/${specifier.split('/')[1] ?? 'index'}.ts`;
}

/** The command, and what tests import or start in a process of their own. */
const entryPoints = ['src/cli/main.ts', ...modules.map(entryOf), 'examples/mcp/server.ts', 'test/examples/clerk.ts'];

/** Examples find the records beside them: their address stays that of the source. */
const atHome: Plugin = {
  name: 'at-home',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]examples[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' };
    });
  },
};

/** A package with a binary finds it beside itself: it is not bundled, but taken from where it is installed. */
const withBinary: Plugin = {
  name: 'with-binary',
  setup({ onResolve }) {
    const path = pathToFileURL(createRequire(import.meta.url).resolve('better-sqlite3')).href;
    onResolve({ filter: /^better-sqlite3$/ }, () => ({ path, external: true }));
  },
};

/** Packages are bundled in: the folder is outside the repository, and one file is read sooner than hundreds. */
async function bundleInto(folder: string): Promise<void> {
  await build({
    entryPoints,
    absWorkingDir: root,
    outbase: root,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // React is CommonJS and requires modules of Node.
    banner: { js: "import { createRequire as $create } from 'node:module'; const require = $create(import.meta.url);" },
    plugins: [atHome, withBinary],
    logLevel: 'error',
  });
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'wto-dispute-bundles-'));
  await bundleInto(folder);
  project.provide('bundles', folder);
  project.onTestsRerun(() => bundleInto(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}
