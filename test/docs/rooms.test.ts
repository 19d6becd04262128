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

/** The files of the library that a file needs when it runs: imports of types alone are gone by then. */
function neededBy(file: string): string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.ES2022);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier) || isOfTypes(statement)) return [];
    const path = posix.join(posix.dirname(file), moduleSpecifier.text).replace(/\.js$/, '.ts');
    return path.startsWith('src/') && moduleSpecifier.text.startsWith('.') ? [path] : [];
  });
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause: names } = statement;
    return statement.isTypeOnly || (names && ts.isNamedExports(names) ? everyType(names.elements) : false);
  }
  const { importClause: clause } = statement;
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause?.namedBindings;
  return names !== undefined && ts.isNamedImports(names) && everyType(names.elements);
}

const everyType = (names: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]) =>
  names.every(({ isTypeOnly }) => isTypeOnly);

describe('the rooms of CONTRIBUTING.md', () => {
  it('hold every file of the library', () => {
    expect(floors.length).toBeGreaterThan(10);
    expect(files.filter((file) => floorOf(file) === -1)).toEqual([]);
  });

  it('use those above them and none below', () => {
    const down = files.flatMap((file) =>
      neededBy(file).flatMap((path) => (floorOf(path) > floorOf(file) ? [`${file} uses ${path}`] : [])),
    );
    expect(down).toEqual([]);
  });

  it('leave XState to one room', () => {
    const users = files.filter((file) => readFileSync(root + file, 'utf8').includes("from 'xstate'"));
    expect(users.filter((file) => !file.startsWith('src/machine/'))).toEqual([]);
    expect(users).not.toEqual([]);
  });
});
