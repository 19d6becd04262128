import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { docExamples } from './test/docs/plugin.js';
import { LongestFirst } from './test/setup/longest-first.js';

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
    // Two workers on two cores as well, where Vitest would start one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A worker keeps what it has loaded: modules are read once, and stay warm. A test must leave the world as it was.
    isolate: false,
    // Snapshots live shortly: with room for more of them, a third of the time goes no longer into clearing them away.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/setup/bundles.ts'],
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
