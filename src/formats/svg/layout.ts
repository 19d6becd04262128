import { derivationWords } from '../../answers/words.js';
import { toDay } from '../../calendar/date.js';
import { decapitalized } from '../../languages/grammar.js';
import { complainantWords, labelOf } from '../label.js';
import { deadlineWords, factLine, type ShownFact } from '../words.js';
import { Canvas, type Text } from './canvas.js';
import { headOf } from './head.js';
import { legendOf } from './legend.js';
import { frameOf, type Picture } from './picture.js';
import { type Scale, scaleOf, ticksOf, xOf } from './scale.js';
import type { Scene, Stretch, View } from './view.js';

/** So many facts have a row each, with a dot on it. More stand in columns, below a row with all dots. */
const MOST_ROWS = 24;
/** A picture with more pixels from the top of the axis to its foot shows the dates of the axis at its foot too. */
const TALL = 500;
const LONGEST_LABEL = 12;
/** A bar is at least so wide. */
const THINNEST = 3;

/** The timeline of a dispute, with the place of everything on it. */
export function layoutOf(scene: Scene): Picture {
  const { status, view, content } = scene;
  const frame = frameOf(view.width);
  const today = toDay(status.date);
  const scale = scaleOf(content, today, { view, frame });
  const ticks = ticksOf(scale);
  const isShown = today >= scale.from && today <= scale.to;
  const axis = { ticks, ...(isShown && { now: { x: xOf(scale, today), text: view.language.asOf(status.date) } }) };
  return new Timeline(view, scale, new Canvas(frame, axis)).drawn(scene);
}

/** A timeline that is being drawn from top to bottom. */
class Timeline {
  constructor(
    private readonly view: View,
    private readonly scale: Scale,
    private readonly canvas: Canvas,
  ) {}

  drawn(scene: Scene): Picture {
    const { canvas, view } = this;
    const { facts, live, past } = scene.content;
    for (const { text, look } of headOf(scene)) canvas.paragraph(text, look);
    canvas.legend(legendOf(scene.content, view.language));
    canvas.axis();
    const top = canvas.height;
    if (facts !== undefined) this.facts(facts);
    if (live !== undefined) this.live(live);
    if (past !== undefined) this.past(past);
    return canvas.done(canvas.height - top > TALL && live !== undefined);
  }

  /** A row for each fact; where they are many, or the picture is narrow, all dots in one row and the facts in columns. */
  private facts(facts: readonly ShownFact[]): void {
    const { canvas, view } = this;
    this.heading(view.language.headings.facts, facts.length);
    const texts = facts.map((fact) => this.factText(fact));
    const dots = facts.map(({ date }) => xOf(this.scale, toDay(date)));
    if (canvas.frame.isWide && facts.length <= MOST_ROWS) {
      for (const [index, text] of texts.entries()) canvas.row(text, { dot: dots[index] });
      return;
    }
    canvas.strip(dots);
    canvas.columns(texts);
    if (view.only !== 'facts') canvas.axis();
  }

  private factText(fact: ShownFact): Text {
    const { date, event } = fact;
    const text = factLine(fact, this.view.language);
    const tip = [`${date} ${text}`, event.document, event.note].filter(Boolean).join('\n');
    return { date, text, tip, most: LONGEST_LABEL };
  }

  private live(stretches: readonly Stretch[]): void {
    this.heading(this.view.language.headings.deadlines, stretches.length);
    for (const stretch of stretches) this.stretch(stretch);
  }

  /** Those of each compliance proceeding stand under a heading of their own. */
  private past(stretches: readonly Stretch[]): void {
    const { language } = this.view;
    const { headings, inCompliance } = language;
    const recourses = [...new Set(stretches.map(({ period }) => period.deadline.recourse ?? 0))].sort((a, b) => a - b);
    if (recourses.length === 0) this.heading(headings.pastDeadlines, 0);
    for (const recourse of recourses) {
      const { pastDeadlines } = headings;
      const some = stretches.filter(({ period }) => (period.deadline.recourse ?? 0) === recourse);
      const whose = new Set(some.map(({ period }) => complainantWords(period.deadline, language)));
      const [only = ''] = whose.size === 1 ? whose : [];
      const title = recourse === 0 ? pastDeadlines : inCompliance(pastDeadlines, recourse);
      this.heading([title, only].filter(Boolean).join(language.colon), some.length);
      for (const stretch of some) this.stretch(stretch, only !== '');
    }
  }

  /** A time-limit: its label, and its bar. A bar that goes on beyond an end of the axis has an arrow there. */
  private stretch({ period, strokes, act }: Stretch, isUnderHeading = false): void {
    const { scale, view } = this;
    const { deadline } = period;
    const bars = strokes
      .filter(({ from, to }) => from <= scale.to && to >= scale.from)
      .map(({ from, to, tone }) => ({
        ...{ left: xOf(scale, from), right: Math.max(xOf(scale, to), xOf(scale, from) + THINNEST), tone },
        ...(from < scale.from && { goesOn: 'left' as const }),
        ...(to > scale.to && { goesOn: 'right' as const }),
      }));
    const text = labelOf({ deadline, act, isUnderHeading }, view.language);
    const tip = [deadlineWords(deadline, view.language), derivationWords(deadline, view.language)].join('\n');
    this.canvas.row({ text, tip, most: LONGEST_LABEL }, { bars });
  }

  private heading(title: string, count: number): void {
    const { colon, headings } = this.view.language;
    this.canvas.heading(count === 0 ? `${title}${colon}${decapitalized(headings.none)}` : title);
  }
}
