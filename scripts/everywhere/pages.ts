import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { build as buildWithVite } from 'vite';
import { manifest } from '../lib/manifest.js';
import { type Kind, libraryLines } from './consumer.js';

/** A page to be opened: a folder to serve, and what stands in its head besides the title. */
export interface WebPage {
  readonly name: string;
  readonly folder: string;
  readonly path: string;
  /** An inline script that the policy has to allow by its digest: an import map can stand nowhere else. */
  readonly importMap?: string;
}

const TELL = `.then(
  (answers) => { document.documentElement.dataset.answers = JSON.stringify(answers); },
  (error) => { document.documentElement.dataset.answers = '{}'; throw error; },
);
`;

const programs: Readonly<Record<Kind, string>> = {
  esm: `${libraryLines('esm')}
import { answersOf } from './answers.mjs';
import { records } from './records.mjs';
answersOf(library, records)${TELL}`,
  cjs: `${libraryLines('cjs')}
const { answersOf } = require('./answers.mjs');
const { records } = require('./records.mjs');
answersOf(library, records)${TELL}`,
};

/** The same program four times: by two bundlers, from CommonJS, and as it stands. The folder has the package installed. */
export async function pagesIn(folder: string): Promise<readonly WebPage[]> {
  writeFileSync(join(folder, 'page.mjs'), programs.esm);
  writeFileSync(join(folder, 'page.cjs'), programs.cjs);
  return [await byEsbuild(folder), await byVite(folder), await fromCommonJs(folder), await unbundled(folder)];
}

/** A page of its own with one script. */
export function pageWith(folder: string, { name, head }: { readonly name: string; readonly head: string }): WebPage {
  const place = join(folder, 'pages', name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'index.html'), html(head));
  return { name, folder: place, path: '/index.html' };
}

function html(head: string): string {
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>A page</title>\n${head}\n</head>\n</html>\n`;
}

async function byEsbuild(folder: string): Promise<WebPage> {
  const page = pageWith(folder, { name: 'esbuild', head: '<script type="module" src="page.js"></script>' });
  const outfile = join(page.folder, 'page.js');
  await build({ ...common(folder), entryPoints: ['page.mjs'], outfile, format: 'esm', minify: true });
  return { ...page, name: 'bundled by esbuild' };
}

async function fromCommonJs(folder: string): Promise<WebPage> {
  const page = pageWith(folder, { name: 'commonjs', head: '<script src="page.js" defer></script>' });
  const outfile = join(page.folder, 'page.js');
  const { metafile } = await build({
    ...common(folder),
    entryPoints: ['page.cjs'],
    outfile,
    format: 'iife',
    // Without the condition "module", under which bundlers take ESM even for require().
    conditions: [],
    mainFields: ['main'],
  });
  const own = Object.keys(metafile.inputs).filter((path) => path.includes(`node_modules/${manifest.name}/`));
  if (own.length === 0 || own.some((path) => !path.endsWith('.cjs'))) throw new Error(`not CommonJS: ${own}`);
  return { ...page, name: 'CommonJS, bundled by esbuild' };
}

async function byVite(folder: string): Promise<WebPage> {
  writeFileSync(join(folder, 'index.html'), html('<script type="module" src="./page.mjs"></script>'));
  const outDir = join(folder, 'pages/vite');
  await buildWithVite({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    build: { outDir, chunkSizeWarningLimit: 5000 },
  });
  return { name: 'bundled by Vite', folder: outDir, path: '/index.html' };
}

/** Every file of the package and of its dependencies as it is, found through an import map. */
async function unbundled(folder: string): Promise<WebPage> {
  const { metafile } = await build({
    ...common(folder),
    entryPoints: ['page.mjs'],
    outfile: join(folder, 'unused.js'),
    write: false,
    format: 'esm',
  });
  const importMap = JSON.stringify({ imports: bareImports(metafile) });
  const script = '<script type="module" src="./page.mjs"></script>';
  writeFileSync(join(folder, 'unbundled.html'), html(`<script type="importmap">${importMap}</script>\n${script}`));
  return { name: 'not bundled', folder, path: '/unbundled.html', importMap };
}

/** Where the names of packages lead, as the bundler resolved them. */
function bareImports({ inputs }: Metafile): Record<string, string> {
  const edges = Object.values(inputs).flatMap(({ imports }) => imports);
  return Object.fromEntries(
    edges.flatMap(({ original, path }) => (original && !original.startsWith('.') ? [[original, `/${path}`]] : [])),
  );
}

function common(folder: string) {
  return {
    absWorkingDir: folder,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    logLevel: 'warning',
  } as const;
}
