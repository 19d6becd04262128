import { derivationWords } from '../../answers/words.js';
import { type Day, toDay } from '../../calendar/date.js';
import type { Language } from '../../languages/language.js';
import type { Period } from '../periods.js';
import { deadlineWords, factLine, type ShownFact } from '../words.js';
import { strokesOf } from './bars.js';
import { shortened, widthOf } from './letters.js';
import { type Bar, DOT, type Label, LEFT, RIGHT } from './picture.js';
import type { Stretch } from './rows.js';
import { type Scale, xOf } from './scale.js';

/** A fact or a period that has no row yet: the space it needs in one, and what is drawn there. */
export interface Mark extends Stretch {
  readonly label: Omit<Label, 'y'>;
  readonly dot?: number;
  readonly bars?: readonly Omit<Bar, 'y'>[];
}

/** What every mark depends on: the time axis, the asked day, the language. */
export interface Setting {
  readonly scale: Scale;
  readonly today: Day;
  readonly language: Language;
}

const BESIDE_DOT = 9;
const THINNEST = 2;
const LONGEST_LABEL = 800;

/** A fact: a dot with its label on the right, or on the left if there is no room. */
export function factMark(fact: ShownFact, { scale, language }: Setting): Mark {
  const dot = xOf(scale, toDay(fact.date));
  const whole = `${fact.date} ${factLine(fact, language)}`;
  const [onRight, onLeft] = [dot + BESIDE_DOT, dot - BESIDE_DOT];
  const text = shortened(whole, 'label', Math.min(LONGEST_LABEL, Math.max(RIGHT - onRight, onLeft - LEFT)));
  const width = widthOf(text, 'label');
  const tip = [whole, fact.event.document, fact.event.note].filter(Boolean).join('\n');
  if (onRight + width <= RIGHT)
    return { dot, left: dot - DOT, right: onRight + width, label: { x: onRight, text, look: 'label', tip } };
  const label = { x: onLeft, text, look: 'label', tip, isAnchoredRight: true } as const;
  return { dot, left: onLeft - width, right: dot + DOT, label };
}

/** A period: a bar under its label. The label starts with the bar, or ends at the margin if there is no room. */
export function periodMark(period: Period, { scale, today, language }: Setting): Mark {
  const { deadline } = period;
  const bars = strokesOf(period, today)
    .map(({ from, to, tone }) => ({ left: xOf(scale, from), right: xOf(scale, to), tone }))
    .filter(({ left, right }, index) => index === 0 || right > left)
    .map((bar) => ({ ...bar, right: Math.max(bar.right, bar.left + THINNEST) }));
  const whole = deadlineWords(deadline, language);
  const text = shortened(whole, 'label', LONGEST_LABEL);
  const width = widthOf(text, 'label');
  const start = Math.min(...bars.map(({ left }) => left));
  const end = Math.max(...bars.map(({ right }) => right));
  const tip = [whole, derivationWords(deadline, language)].join('\n');
  if (start + width <= RIGHT)
    return { bars, left: start, right: Math.max(end, start + width), label: { x: start, text, look: 'label', tip } };
  const label = { x: RIGHT, text, look: 'label', tip, isAnchoredRight: true } as const;
  return { bars, left: Math.min(start, RIGHT - width), right: RIGHT, label };
}
