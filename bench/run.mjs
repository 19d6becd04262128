// npm run bench [-- --check] [-- SUBJECT…]: bundles the benchmarks with the built package for production, and runs them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const outfile = join(folder, 'bench.mjs');
try {
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    define: { 'process.env.NODE_ENV': '"production"' },
    // Without the paths of tsconfig.json, which lead to the source, the name of the package leads to what is built.
    tsconfigRaw: {},
    logLevel: 'error',
  });
  const args = ['--expose-gc', outfile, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
