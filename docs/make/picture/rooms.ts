import { libraryImports, libraryRooms } from '../../../scripts/lib/imports.js';
import { drawn } from './graph.js';

const PUBLIC = 'public names';

/** What the picture calls a room: the folder without src/, a file by its name, and one box for all public names. */
const rooms = libraryRooms().map(({ names }) => names);
const nameOf = (floor: readonly string[]) =>
  floor.length > 1 ? PUBLIC : (floor[0] ?? '').replace(/^src\/|\/$|\.ts$/g, '');
const floorOf = (path: string) => rooms.find((floor) => floor.some((room) => path.startsWith(room)));

/** Which room imports from which, from the imports of their files. */
function roomImports(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>(rooms.map((floor) => [nameOf(floor), new Set()]));
  for (const [file, paths] of libraryImports())
    for (const path of paths) {
      const [from, to] = [nameOf(floorOf(file) ?? []), nameOf(floorOf(path) ?? [])];
      if (from !== to) found.get(from)?.add(to);
    }
  return found;
}

/** The imports that do not follow from others: without a way round by way of another room. */
export function directImports(): (readonly [from: string, to: string])[] {
  const all = roomImports();
  const reaches = (from: string, to: string): boolean =>
    [...(all.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  return [...all].flatMap(([from, targets]) =>
    [...targets]
      .filter((to) => ![...targets].some((other) => other !== to && reaches(other, to)))
      .map((to) => [from, to] as const),
  );
}

/** What the table says that lives in a room, up to its first stop. */
const contents = new Map(libraryRooms().map(({ names, holds }) => [nameOf(names), holds.split(/[,;:]/)[0] ?? '']));

/** docs/rooms.svg: the rooms of src, each above those that it imports from. */
export function roomsPicture(): Promise<string> {
  const edges = directImports();
  const nodes = [...rooms].reverse().map((floor) => {
    const id = nameOf(floor);
    return {
      id,
      lines: [id],
      small: floor.length > 1 ? 'what a program imports' : (contents.get(id) ?? '').replaceAll('`', ''),
    };
  });
  return drawn({
    title: 'The rooms of src, each above those that it imports from',
    description: edges.map(([from, to]) => `${from} imports from ${to}.`).join(' '),
    nodes,
    edges: edges.map(([from, to]) => ({ from, to })),
  });
}
