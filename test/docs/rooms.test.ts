import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directImports } from '../../docs/make/picture/rooms.js';
import { libraryImports, libraryRooms } from '../../scripts/lib/imports.js';
import { root } from './blocks.js';

const floors = libraryRooms().map(({ names }) => names);
const floorOf = (path: string) => floors.findIndex((rooms) => rooms.some((room) => path.startsWith(room)));
const imports = libraryImports();
const files = [...imports.keys()];

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

describe('docs/rooms.svg', () => {
  it('leaves out an import only if another way leads to the same room', () => {
    const drawn = directImports();
    const leadsTo = (from: string, to: string): boolean =>
      drawn.some(([a, b]) => a === from && (b === to || leadsTo(b, to)));
    const roomOf = (file: string) => {
      const floor = floors[floorOf(file)] ?? [];
      return floor.length > 1 ? 'public names' : (floor[0] ?? '').replace(/^src\/|\/$|\.ts$/g, '');
    };
    const between = [...imports].flatMap(([file, paths]) => paths.map((path) => [roomOf(file), roomOf(path)] as const));
    expect(between.filter(([from, to]) => from !== to && !leadsTo(from, to))).toEqual([]);
    expect(drawn.filter(([from, to]) => !between.some(([a, b]) => a === from && b === to))).toEqual([]);
  });
});
