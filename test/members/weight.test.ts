import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The bytes of a bundle that has only this, minified and compressed. */
async function weightOf(contents: string, external: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    legalComments: 'none',
    write: false,
    external,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

describe('the comparison of Members in a bundle', () => {
  it('weighs at most 6 kB', async () => {
    expect(await weightOf("export { memberCode, isSameMember } from './src/record/members.js'")).toBeLessThan(6000);
  });

  it('weighs at most 6 kB with its suggestions, beside the search for the nearest name, which others use too', async () => {
    expect(await weightOf("export * from './src/record/members.js'", ['./nearest.js'])).toBeLessThan(6000);
  });

  it('carries the names of no language', async () => {
    const { metafile } = await build({
      stdin: { contents: "export * from './src/record/members.js'", resolveDir: root, loader: 'js' },
      ...{ bundle: true, write: false, metafile: true, absWorkingDir: root },
    });
    expect(Object.keys(metafile?.inputs ?? {}).filter((path) => path.includes('languages'))).toEqual([]);
  });
});
