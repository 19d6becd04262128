import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { madeAtBuild } from './build/plugin.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const dist = (name: string) => here(`../../dist/${name}.js`);

/*
 * `vite build explorer` in site/ writes site/public/explorer, which the site copies; `--outDir FOLDER` writes elsewhere.
 * Addresses are relative, so that the page may stand anywhere.
 */
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [madeAtBuild()],
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
