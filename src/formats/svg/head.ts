import { memberWords } from '../../answers/words.js';
import { fromDay } from '../../calendar/date.js';
import { capitalized } from '../../languages/grammar.js';
import { oneLine } from '../text.js';
import { headline, listLabels, sides, stageWords } from '../words.js';
import type { Look } from './letters.js';
import type { Scene, View } from './view.js';

/** A paragraph at the head of a picture. */
export interface Paragraph {
  readonly text: string;
  readonly look: Look;
}

/** What stands at the head of a picture: the dispute, its parties, where it stands, and what part of it is shown. */
export function headOf({ dispute, status, view }: Scene): Paragraph[] {
  const { language } = view;
  const { record } = dispute;
  const lead = [
    ...sides(record, language),
    `${capitalized(language.date(status.date))}${language.colon}${stageWords(status, record, language)}`,
    `${language.headings.wtoList}${language.colon}${listLabels(status, language)}`,
    ...excerptOf(view),
  ];
  return [
    { text: headline(record, language), look: 'title' },
    ...lead.map((text): Paragraph => ({ text, look: 'lead' })),
  ];
}

/** What part of the dispute is shown, if it is not all of it. */
export function excerptOf({ from, to, only, member, role, language }: View): string[] {
  const { headings, colon, roles } = language;
  const titles = { facts: headings.facts, live: headings.deadlines, past: headings.pastDeadlines };
  const [first, last] = [from, to].map((day) => (day === undefined ? '…' : fromDay(day)));
  const parts = [
    ...(from === undefined && to === undefined ? [] : [`${first} – ${last}`]),
    ...(only === undefined ? [] : [titles[only]]),
    ...(member === undefined ? [] : [oneLine(memberWords(member, language))]),
    ...(role === undefined ? [] : [roles[role]]),
  ];
  return parts.length === 0 ? [] : [`${headings.excerpt}${colon}${parts.join(', ')}`];
}
