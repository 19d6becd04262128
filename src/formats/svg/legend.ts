import { capitalized } from '../../languages/grammar.js';
import type { BarPart, Language } from '../../languages/language.js';
import type { Content } from './view.js';

/** What a mark of the picture means. */
export interface Meaning {
  readonly mark: BarPart | 'fact';
  readonly text: string;
}

const parts: readonly BarPart[] = ['past', 'ahead', 'wait', 'open', 'over', 'done', 'unused'];

/** What the marks mean that are on the picture. */
export function legendOf({ facts = [], live = [], past = [] }: Content, { legend }: Language): Meaning[] {
  const shown = new Set<BarPart>();
  for (const { strokes } of [...live, ...past]) for (const { tone } of strokes) shown.add(tone);
  const marks = [...(facts.length > 0 ? (['fact'] as const) : []), ...parts.filter((part) => shown.has(part))];
  return marks.map((mark) => ({ mark, text: capitalized(legend[mark]) }));
}
