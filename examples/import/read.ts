/** What a cell says, or why it was not understood. */
export type Read<Value> = { readonly value: Value } | { readonly why: string };

export const understood = <Value>(value: Value): Read<Value> => ({ value });
export const because = (why: string): Read<never> => ({ why });

/** A text as it is compared: lower case, without accents and punctuation. */
export function plain(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, ' ').trim();
}
