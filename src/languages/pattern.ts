/*
 * A literal with a class of Unicode (`\p{…}`) is built when its file is loaded. An engine that lacks the class then
 * refuses the whole library. So these expressions are written as text and built on first use; Biome refuses the literals.
 */

/** A value that is made when it is first asked for, and kept. */
export function onFirstUse<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A regular expression from the text between its slashes. */
export function pattern(source: string, flags: string): () => RegExp {
  return onFirstUse(() => new RegExp(source, flags));
}
