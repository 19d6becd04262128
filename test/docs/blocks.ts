import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * Code in the documentation, as it is checked.
 *
 * Every fenced block tagged `ts`, in a doc comment under src/ or in README.md and docs/*.md, is a module of its own.
 * A statement followed on its line by `// => value` must have that value, by `// => throws CODE` must throw a
 * `DisputeError` of that code. Tags: `ts continued` goes on from the block before it in the same file, `ts no-run` is
 * compiled and not run.
 */
export interface Block {
  /** Path from the root of the repository. */
  readonly file: string;
  /** The line of the opening fence. */
  readonly line: number;
  readonly run: boolean;
  readonly code: string;
}

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

const FENCE = /^(\s*(?:\* ?)?)```(\w*)(.*)$/;
const EXPECTATION = /^[ \t]*\/\/ => ([^\n]*)/;

export function documentedFiles(): string[] {
  const readme = existsSync(`${root}README.md`) ? ['README.md'] : [];
  return [...readme, ...filesUnder('docs/', '.md'), ...filesUnder('src/', '.ts')];
}

function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => folder + path)
    .sort();
}

export function allBlocks(): Block[] {
  return documentedFiles().flatMap((file) => blocksIn(readFileSync(root + file, 'utf8'), file));
}

export function blocksIn(text: string, file: string): Block[] {
  const blocks: Block[] = [];
  for (const fence of fences(text)) {
    if (fence.language !== 'ts') continue;
    const tags = fence.tags.split(/\s+/);
    const before = tags.includes('continued') ? `${blocks.at(-1)?.code ?? ''}\n` : '';
    blocks.push({ file, line: fence.line, run: !tags.includes('no-run'), code: before + fence.body });
  }
  return blocks;
}

export interface Fence {
  readonly line: number;
  readonly language: string;
  readonly tags: string;
  readonly body: string;
}

export function fences(text: string): Fence[] {
  const found: Fence[] = [];
  let open: { line: number; language: string; tags: string; margin: number; lines: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const [, margin = '', language = '', tags = ''] = FENCE.exec(line) ?? [undefined];
    const isFence = FENCE.test(line);
    if (isFence && open) {
      found.push({ line: open.line, language: open.language, tags: open.tags.trim(), body: open.lines.join('\n') });
      open = undefined;
    } else if (isFence) {
      open = { line: index + 1, language, tags, margin: margin.length, lines: [] };
    } else {
      open?.lines.push(line.slice(open.margin));
    }
  }
  return found;
}

/** The block as a test module: each stated value becomes an expectation that names the place. */
export function asModule({ code, file, line }: Block): string {
  const source = ts.createSourceFile(`${file}.ts`, code, ts.ScriptTarget.ES2022, true);
  const edits = source.statements.flatMap((statement) => edit(statement, { code, place: `${file}:${line}` }));
  const body = edits.reverse().reduce((text, [start, end, put]) => text.slice(0, start) + put + text.slice(end), code);
  return `import { expect as $expect } from 'vitest';\n${body}\nexport {};\n`;
}

type Edit = readonly [start: number, end: number, put: string];

function edit(statement: ts.Statement, { code, place }: { code: string; place: string }): Edit[] {
  const stated = EXPECTATION.exec(code.slice(statement.getEnd()))?.[1]?.trim();
  if (stated === undefined) return [];
  const where = JSON.stringify(`${place}, ${statement.getText()}`);
  const thrown = /^throws (\w+)$/.exec(stated)?.[1];
  const put = (actual: string): string =>
    thrown === undefined
      ? `$expect(${actual}, ${where}).toEqual(${stated});`
      : `$expect(() => ${actual}, ${where}).toThrow($expect.objectContaining({ code: '${thrown}' }));`;
  if (ts.isExpressionStatement(statement)) {
    return [[statement.getStart(), statement.getEnd(), put(`(${statement.expression.getText()})`)]];
  }
  const name = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]?.name.getText()
    : undefined;
  if (name === undefined) throw new Error(`${place}: only an expression or a constant can have a value: ${where}`);
  return [[statement.getEnd(), statement.getEnd(), ` ${put(name)}`]];
}

/** What the compiler says of all blocks, each compiled as if it stood beside its file. */
export function compilerErrors(blocks: readonly Block[]): string[] {
  const names = new Map(blocks.map((block) => [moduleName(block), block]));
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: undefined }, ts.sys, root);
  const relaxed = { ...options, noUnusedLocals: false, noUnusedParameters: false };
  const host = ts.createCompilerHost(relaxed);
  const { fileExists, readFile, getSourceFile } = host;
  const textOf = (name: string): string | undefined => {
    const block = names.get(name);
    return block && `${block.code}\nexport {};\n`;
  };
  host.fileExists = (name) => names.has(name) || fileExists(name);
  host.readFile = (name) => textOf(name) ?? readFile(name);
  host.getSourceFile = (name, language, ...rest) => {
    const text = textOf(name);
    return text === undefined
      ? getSourceFile(name, language, ...rest)
      : ts.createSourceFile(name, text, language, true);
  };
  const program = ts.createProgram([...names.keys()], relaxed, host);
  return [...names].flatMap(([name, { file, line }]) => {
    const source = program.getSourceFile(name);
    const said = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return said.map(({ messageText }) => `${file}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  });
}

/** The block's module beside its file, so that relative imports work: src/dispute.ts.12.example.ts. */
export function moduleName({ file, line }: Pick<Block, 'file' | 'line'>): string {
  return `${root}${file}.${line}.example.ts`;
}
