import { writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { recordsFile } from './docs/make/real-disputes.js';

/**
 * One file per entry point, and shared chunks between them: who imports only the law carries neither the machine nor
 * the schemas. A new entry point is one line here, another in `exports` of package.json, one under `paths` in
 * tsconfig.json, and one in typedoc.json.
 */
export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      machine: 'src/machine.ts',
      law: 'src/law.ts',
      formats: 'src/formats.ts',
      french: 'src/french.ts',
      spanish: 'src/spanish.ts',
      members: 'src/members.ts',
      history: 'src/history.ts',
      tools: 'src/tools.ts',
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    // TypeScript 6 refuses an option that the bundler of declarations still sets.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    splitting: true,
    treeshake: true,
    clean: true,
    // The output is not minified and reads like its source; source maps without the sources would point nowhere.
    minify: false,
    sourcemap: false,
    // The real records for other languages too.
    async onSuccess() {
      writeFileSync('dist/disputes.json', recordsFile());
    },
  },
  {
    // The command, for Node alone. The real records are a file of their own, which few calls load.
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    splitting: true,
    treeshake: true,
    minify: false,
    sourcemap: false,
  },
]);
