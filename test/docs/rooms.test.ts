import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from './blocks.js';

/** The rooms as CONTRIBUTING.md lists them, from the ground up; those of one line are one floor. */
const floors = [...readFileSync(`${root}CONTRIBUTING.md`, 'utf8').matchAll(/^\| (`src\/[^|]+) \|/gm)].map(
  ([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, room = '']) => room),
);
const floorOf = (path: string) => floors.findIndex((rooms) => rooms.some((room) => path.startsWith(room)));

const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`);

/** Every file of the library with the files of the library that it imports, be it only for a type. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(files.map((file) => [file, importedBy(file)]));

function importedBy(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.ES2022);
  const paths = modulesNamedIn(source)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts'));
  return [...new Set(paths)].filter((path) => path.startsWith('src/'));
}

/** What `import`, `export … from` and `import('…')` name, within types as well. */
function modulesNamedIn(node: ts.Node): string[] {
  const inner: string[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...modulesNamedIn(child));
  });
  const named = moduleOf(node);
  return named !== undefined && ts.isStringLiteral(named) ? [named.text, ...inner] : inner;
}

function moduleOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? node.arguments[0] : undefined;
}

/** At least one way around for each set of files that import one another. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const finished = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) cycles.push([...way.slice(start), file]);
    if (start >= 0 || finished.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    finished.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

describe('the rooms of CONTRIBUTING.md', () => {
  it('hold every file of the library', () => {
    expect(floors.length).toBeGreaterThan(10);
    expect(files.filter((file) => floorOf(file) === -1)).toEqual([]);
  });

  it('import from those above them and from none below, types included', () => {
    const wrong = [...imports].flatMap(([file, paths]) =>
      paths.filter((path) => floorOf(path) > floorOf(file)).map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no file that imports itself by way of others, types included', () => {
    const cycles = cyclesIn(imports);
    expect(cycles.map((cycle) => cycle.join(' → '))).toEqual([]);
  });

  it('leave XState to one room', () => {
    const users = files.filter((file) => readFileSync(root + file, 'utf8').includes("from 'xstate'"));
    expect(users.filter((file) => !file.startsWith('src/machine/'))).toEqual([]);
    expect(users).not.toEqual([]);
  });
});
