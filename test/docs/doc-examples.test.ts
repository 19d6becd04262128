import { describe, expect, it, vi } from 'vitest';
import { allBlocks, asModule, blocksIn, compilerErrors, moduleName } from './blocks.js';

const blocks = allBlocks();
const fence = '```';

/** A block that is none, compiled together with the others: the compiler reads the source once for all. */
const wrong = { file: 'README.md', line: 1, run: true, code: "const n: number = 'one';" };
const complaint = "README.md:1: Type 'string' is not assignable to type 'number'.";
let errors: readonly string[] | undefined;
const compiled = () => {
  errors ??= compilerErrors([...blocks, wrong]);
  return errors;
};

describe('the code in the documentation', () => {
  it('compiles', { timeout: 60_000 }, () => {
    expect(compiled().filter((error) => error !== complaint)).toEqual([]);
  });

  for (const block of blocks.filter(({ run }) => run)) {
    it(`${block.file}:${block.line}`, async () => {
      const silenced = vi.spyOn(console, 'log').mockReturnValue();
      await import(/* @vite-ignore */ moduleName(block));
      silenced.mockRestore();
    });
  }
});

describe('the extraction of code', () => {
  const text = [
    '/**',
    ' * @example',
    ` * ${fence}ts`,
    ' * const a = [',
    ' *   1,',
    ' * ]; // => [1]',
    ` * ${fence}`,
    ` * ${fence}ts continued`,
    ' * a.length // => 1',
    ` * ${fence}`,
    ` * ${fence}ts no-run`,
    ' * gone();',
    ` * ${fence}`,
    ` * ${fence}json`,
    ' * {}',
    ` * ${fence}`,
    ' */',
  ].join('\n');
  const [first, second, third, ...rest] = blocksIn(text, 'src/a.ts');

  it('takes ts blocks out of a doc comment, with their lines', () => {
    expect(first).toEqual({ file: 'src/a.ts', line: 3, run: true, code: 'const a = [\n  1,\n]; // => [1]' });
    expect(second).toMatchObject({ line: 8, code: `${first?.code}\na.length // => 1` });
    expect(third).toMatchObject({ line: 11, run: false });
    expect(rest).toEqual([]);
  });

  it('takes them out of Markdown', () => {
    expect(blocksIn(`# A\n\n${fence}ts\nf();\n${fence}\n`, 'README.md')).toEqual([
      { file: 'README.md', line: 3, run: true, code: 'f();' },
    ]);
  });

  const module = (code: string): string => asModule({ file: 'README.md', line: 1, run: true, code });

  it('makes an expectation of each stated value', () => {
    expect(module('f(1); // => 2\nf(2);')).toContain(
      '$expect((f(1)), "README.md:1, f(1);").toEqual(2); // => 2\nf(2);',
    );
    expect(module('const a = f(); // => 2')).toContain(
      'const a = f(); $expect(a, "README.md:1, const a = f();").toEqual(2)',
    );
    expect(module('f() // => throws GONE')).toContain(".toThrow($expect.objectContaining({ code: 'GONE' }))");
  });

  it('refuses a value where there can be none', () => {
    expect(() => module('function f() {} // => 2')).toThrow('only an expression or a constant');
  });

  it('compiles against the source', { timeout: 60_000 }, () => {
    expect(compiled().filter((error) => error === complaint)).toHaveLength(1);
  });
});
