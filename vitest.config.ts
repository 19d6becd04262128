import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { docExamples } from './test/docs/plugin.js';

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  plugins: [docExamples()],
  resolve: {
    // Tests and examples use the package by its own name and run on the source, without a build.
    alias: [
      { find: /^wto-dispute$/, replacement: source('index.ts') },
      { find: /^wto-dispute\/([a-z]+)$/, replacement: source('$1.ts') },
    ],
  },
  test: {
    // Some tests walk the whole history: on a busy machine that takes its time.
    testTimeout: 120_000,
    include: ['test/**/*.test.ts'],
    passWithNoTests: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['**/*.example.ts'],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: { lines: 95 },
    },
  },
});
