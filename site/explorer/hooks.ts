import { useEffect, useState } from 'react';

/** A value once it has rested for a while: what costs much follows it and not each step. */
export function useSettled<T>(value: T, wait = 140, changes: readonly unknown[] = [value]): T {
  const [settled, settle] = useState(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the changes say when the value is another one
  useEffect(() => {
    const timer = setTimeout(() => settle(() => value), wait);
    return () => clearTimeout(timer);
  }, [...changes, wait]);
  return settled;
}

export interface Loaded<T> {
  readonly value?: T;
  readonly failed?: true;
}

/** What a promise gives, once it has given it. */
export function useLoaded<T>(load: () => Promise<T>, key: string): Loaded<T> {
  const [loaded, set] = useState<Loaded<T>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is loaded
  useEffect(() => {
    let isWanted = true;
    set({});
    load().then(
      (value) => isWanted && set({ value }),
      () => isWanted && set({ failed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return loaded;
}

/** Whether a media query holds. */
export function useMedia(query: string): boolean {
  const [holds, set] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => set(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return holds;
}
