import { describe, expect, it } from 'vitest';
import { contentProblems, privateText } from '../../scripts/lib/contents.js';

const published = {
  exports: {
    '.': { import: { types: './dist/index.d.ts', default: './dist/index.js' }, require: './dist/index.cjs' },
    './schema.json': './schema.json',
    './package.json': './package.json',
  },
  bin: { command: './dist/cli.js' },
};

const complete = {
  'package.json': '{}',
  'README.md':
    'Examples `import "./not-a-program.js"`. [A page](docs/page.md#part), [elsewhere](https://example.org/a.md).',
  'docs/page.md': '![A picture](history/picture.svg) [An example](../examples/a.ts)',
  'docs/history/picture.svg': '<svg/>',
  LICENSE: 'MIT',
  'CHANGELOG.md': '',
  'schema.json': '{}',
  'dist/index.js': 'import { a } from "./chunk-a.js";',
  'dist/chunk-a.js': 'import"./chunk-b.js"; export const later = () => import("./chunk-c.js");',
  'dist/chunk-b.js': '',
  'dist/chunk-c.js': '',
  'dist/index.cjs': "const a = require('./chunk-a.cjs');",
  'dist/chunk-a.cjs': '',
  'dist/index.d.ts': "export { A } from './types-x1.js'; type B = import('./types-x2.js').B;",
  'dist/types-x1.d.ts': '',
  'dist/types-x2.d.ts': '',
  'dist/cli.js': '',
};

const packed = (changes: Readonly<Record<string, string>> = {}) =>
  new Map<string, string>(Object.entries({ ...complete, ...changes }));

describe('the content of the package', () => {
  it('is its documents, its entries and what they import', () => {
    expect(contentProblems(packed(), published)).toEqual([]);
  });

  it.each([
    'dist/index.js.map',
    'dist/chunk-old.js',
    'dist/types-old.d.ts',
    'src/index.ts',
    'test/a.test.ts',
    'examples/demo.ts',
    'docs/notes.md',
    '.npmrc',
    'package-lock.json',
  ])('is not %s', (path) => {
    expect(contentProblems(packed({ [path]: '' }), published)).toEqual([`no entry leads to ${path}`]);
  });

  it.each(Object.keys(complete))('is not without %s', (path) => {
    const files = packed();
    files.delete(path);
    expect(contentProblems(files, published)).toContain(`missing: ${path}`);
  });

  it('does not name a machine', () => {
    const files = packed({ 'dist/index.js': '// /home/somebody/wto-dispute/src/index.ts' });
    expect(privateText(files, ['/home/', 'registry.'])).toEqual(['dist/index.js names /home/']);
    expect(privateText(packed(), ['/home/', 'registry.'])).toEqual([]);
  });
});
