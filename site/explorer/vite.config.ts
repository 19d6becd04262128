import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { madeAtBuild } from './build/plugin.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const dist = (name: string) => here(`../../dist/${name}.js`);

/** Puts the real disputes beside the page: they are fetched when somebody asks for them. */
const realDisputes: Plugin = {
  name: 'real-disputes',
  apply: 'build',
  writeBundle: ({ dir = '' }) => cpSync(here('../../dist/disputes.json'), `${dir}/disputes.json`),
};

/*
 * `vite build explorer` in site/ writes site/public/explorer, which the site copies; `--outDir FOLDER` writes elsewhere.
 * Addresses are relative, so that the page may stand anywhere.
 */
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [madeAtBuild(), realDisputes],
  resolve: {
    alias: [
      { find: /^wto-dispute$/, replacement: dist('index') },
      { find: /^wto-dispute\/([a-z]+)$/, replacement: here('../../dist/$1.js') },
      // Written against React, run by Preact, which is a tenth of its size.
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
    ],
  },
  build: {
    outDir: here('../public/explorer'),
    emptyOutDir: true,
    target: 'es2022',
    // A style sheet or a picture within the script would stand against the policy of the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // "use client" is for servers that render, of which there is none.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
});
