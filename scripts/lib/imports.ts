import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { root } from './run.js';

/** Every file of the library with the files of the library that it imports, be it only for a type. */
export function libraryImports(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file}`)
    .sort();
  return new Map(files.map((file) => [file, importedBy(file)]));
}

interface Room {
  /** A folder or a file; several where they are one floor. */
  readonly names: readonly string[];
  readonly holds: string;
}

/** The rooms as CONTRIBUTING.md lists them, from the ground up. */
export function libraryRooms(): readonly Room[] {
  const lines = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| (`src\/[^|]+) \| ([^|]+) \|/gm);
  return [...lines].map(([, cell = '', holds = '']) => ({
    names: [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    holds,
  }));
}

function importedBy(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022);
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
