/** The real records and what is asked of them. */
export type Past = typeof import('./loaded.js');

const NUMBER = /^ds([1-9]\d{0,5})$/i;
const NEEDS_PAST = /^(?:ds[1-9]\d{0,5}|history|figures|--profile=history|--quantile(?:=.*)?)$/i;

/** Whether a call asks for real records: one that does not need not wait for them. */
export function needsPast(argv: readonly string[]): boolean {
  return argv.some((word) => NEEDS_PAST.test(word));
}

/** The number of a real dispute in place of a file: `DS590`. A file of that name is `./DS590`. */
export function numberIn(word: string): number | undefined {
  const [, digits] = NUMBER.exec(word) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
