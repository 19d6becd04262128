import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { build as buildWithVite } from 'vite';
import { manifest } from '../lib/manifest.js';
import { program } from './program.js';

/** A page to be opened, and the folder that is served with it. */
export interface WebPage {
  readonly name: string;
  readonly folder: string;
  /** An inline script that the policy has to allow by its digest: an import map can stand nowhere else. */
  readonly importMap?: string;
}

/** Writes index.html into a folder of its own, or into a given one. */
export function pageIn(parent: string, name: string, head: string, folder = join(parent, 'pages', name)): WebPage {
  mkdirSync(folder, { recursive: true });
  const title = '<meta charset="utf-8"><title>A page</title>';
  writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="en"><head>${title}${head}</head></html>\n`);
  return { name, folder };
}

const MODULE = '<script type="module" src="./page.mjs"></script>';
const TELL = '(answers) => { document.documentElement.dataset.answers = JSON.stringify(answers); }';

/** The same program four times: by two bundlers, from CommonJS, and as it stands. The folder has the package installed. */
export async function pagesIn(folder: string): Promise<readonly WebPage[]> {
  writeFileSync(join(folder, 'page.mjs'), program('esm', TELL));
  writeFileSync(join(folder, 'page.cjs'), program('cjs', TELL));
  return [await byEsbuild(folder), await byVite(folder), await fromCommonJs(folder), await unbundled(folder)];
}

function bundle(folder: string, options: BuildOptions) {
  const target = { platform: 'browser', target: 'es2022' } as const;
  return build({ absWorkingDir: folder, bundle: true, ...target, logLevel: 'warning', ...options, metafile: true });
}

async function byEsbuild(folder: string): Promise<WebPage> {
  const page = pageIn(folder, 'bundled by esbuild', MODULE);
  await bundle(folder, { entryPoints: ['page.mjs'], outfile: `${page.folder}/page.mjs`, format: 'esm', minify: true });
  return page;
}

async function byVite(folder: string): Promise<WebPage> {
  pageIn(folder, 'for Vite', MODULE, folder);
  const outDir = join(folder, 'pages/vite');
  const quiet = { configFile: false, logLevel: 'warn' } as const;
  await buildWithVite({ root: folder, ...quiet, build: { outDir, chunkSizeWarningLimit: 5000 } });
  return { name: 'bundled by Vite', folder: outDir };
}

async function fromCommonJs(folder: string): Promise<WebPage> {
  const page = pageIn(folder, 'CommonJS, bundled by esbuild', '<script src="page.js" defer></script>');
  const outfile = join(page.folder, 'page.js');
  // Without the condition "module", under which bundlers take ESM even for require().
  const asCommonJs = { conditions: [], mainFields: ['main'] };
  const { metafile } = await bundle(folder, { entryPoints: ['page.cjs'], outfile, format: 'iife', ...asCommonJs });
  const own = Object.keys(metafile.inputs).filter((path) => path.includes(`node_modules/${manifest.name}/`));
  if (own.length === 0 || own.some((path) => !path.endsWith('.cjs'))) throw new Error(`not CommonJS: ${own}`);
  return page;
}

/** Every file of the package and of its dependencies as it is, found through an import map: as the bundler finds them. */
async function unbundled(folder: string): Promise<WebPage> {
  const { metafile } = await bundle(folder, { entryPoints: ['page.mjs'], outfile: 'unused.js', write: false });
  const edges = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
  const bare = edges.flatMap(({ original = '.', path }) => (original.startsWith('.') ? [] : [[original, `/${path}`]]));
  const importMap = JSON.stringify({ imports: Object.fromEntries(bare) });
  return {
    ...pageIn(folder, 'not bundled', `<script type="importmap">${importMap}</script>${MODULE}`, folder),
    importMap,
  };
}
