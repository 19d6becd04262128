import type { Io } from './io.js';

const MARKS = /[*?]/;

/**
 * The files of a pattern, `ds*.json`, in the order of their names: some shells leave patterns to the program. A word
 * without marks, a file of that very name, and a pattern that fits nothing stay as they are.
 */
export function filesOf(word: string, { namesIn }: Pick<Io, 'namesIn'>): readonly string[] {
  if (!MARKS.test(word)) return [word];
  const separator = word.includes('\\') && !word.includes('/') ? '\\' : '/';
  const [first = '', ...rest] = word.split(separator);
  const found = rest.reduce<readonly string[]>(
    (places, step) => places.flatMap((place) => stepsFrom(`${place}${separator}`, step, namesIn)),
    stepsFrom('', first, namesIn),
  );
  return found.length === 0 || found.includes(word) ? [word] : found;
}

/** The places that a step of a pattern leads to. */
function stepsFrom(place: string, step: string, namesIn: Io['namesIn']): readonly string[] {
  if (!MARKS.test(step)) return [`${place}${step}`];
  const names = namesIn(place === '' ? '.' : place);
  const fits = (name: string) => isFit(name, step) && name.startsWith('.') === step.startsWith('.');
  return names
    .filter(fits)
    .sort()
    .map((name) => `${place}${name}`);
}

/** Whether a name fits a pattern. `*` is tried as short as possible first, and each only once, so that it takes no long time. */
function isFit(name: string, pattern: string): boolean {
  let [at, of] = [0, 0];
  let star: { readonly after: number; from: number } | undefined;
  while (at < name.length) {
    if (pattern[of] === '*') {
      star = { after: of + 1, from: at };
      of += 1;
    } else if (of < pattern.length && (pattern[of] === '?' || pattern[of] === name[at])) {
      at += 1;
      of += 1;
    } else if (star === undefined) return false;
    else {
      star.from += 1;
      at = star.from;
      of = star.after;
    }
  }
  return /^\**$/.test(pattern.slice(of));
}
