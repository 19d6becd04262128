/*
 * What is kept on the device, if the reader has said that it may be: the fragment of the address, and nothing else.
 * Where the browser keeps nothing (a private window), all goes on without.
 */

const KEY = 'wto-dispute-explorer';

export function kept(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether it could be kept. */
export function keep(fragment: string): boolean {
  try {
    localStorage.setItem(KEY, fragment);
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
