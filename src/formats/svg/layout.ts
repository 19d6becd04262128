import type { Status } from '../../answers/status.js';
import { type CivilDate, type Day, toDay } from '../../calendar/date.js';
import { capitalized, decapitalized } from '../../languages/grammar.js';
import type { Language } from '../../languages/language.js';
import type { Dispute } from '../../replay/dispute.js';
import { liveOf, type Period, pastOf, periodsOf } from '../periods.js';
import { factsBy, headline, listLabels, type ShownFact, sides, stageWords } from '../words.js';
import { fonts, type Look, widthOf, wrapped } from './letters.js';
import { factMark, type Mark, periodMark, type Setting } from './marks.js';
import { type Bar, type Label, LEFT, type Picture, RIGHT, WIDTH } from './picture.js';
import { rowsOf } from './rows.js';
import { type Scale, ticksOf, xOf } from './scale.js';

/** The distance in pixels between the margins and the first and last day. */
const INSET = 8;
const FACT_ROW = 20;
const PERIOD_ROW = 34;
const BAR_BELOW = 6;
/** A picture with more pixels from the top of the axis to its foot shows the dates of the axis at its foot too. */
const TALL = 500;
/** The time axis has at least so many days, also for a short case. */
const FEWEST_DAYS = 60;
const DAYS_A_YEAR = 365;

/** The timeline of a dispute, with the place of everything on it. */
export function layoutOf(dispute: Dispute, status: Status, language: Language): Picture {
  const { headings } = language;
  const periods = periodsOf(dispute, status.date);
  const facts = factsBy(dispute, status.date);
  const [live, past] = [liveOf(periods), pastOf(periods)];
  const today = toDay(status.date);
  const setting: Setting = { scale: scaleOf(facts, [...live, ...past], today), today, language };
  const marks = (some: readonly Period[]) => some.map((period) => periodMark(period, setting));
  const factMarks = facts.map((fact) => factMark(fact, setting));
  return new Canvas(setting)
    .head(dispute, status)
    .axis(status.date)
    .section(headings.facts, factMarks, FACT_ROW)
    .section(headings.deadlines, marks(live), PERIOD_ROW)
    .section(headings.pastDeadlines, marks(past), PERIOD_ROW)
    .done();
}

/** The time axis, from the first fact to the last day ahead. It ends a year ahead at most, or as far ahead as the case is old. */
function scaleOf(facts: readonly ShownFact[], periods: readonly Period[], today: Day): Scale {
  const known = [...facts.map(({ date }) => date), ...periods.map(({ deadline }) => deadline.starts)].map(toDay);
  const first = known.reduce((least, day) => Math.min(least, day), today);
  const horizon = today + Math.max(DAYS_A_YEAR, today - first);
  const ends = periods.flatMap(({ day }) => (day === undefined ? [] : [Math.min(horizon, toDay(day))]));
  const last = ends.reduce((most, day) => Math.max(most, day), today);
  return { from: first, to: Math.max(last, first + FEWEST_DAYS), left: LEFT + INSET, right: RIGHT - INSET };
}

/** A picture that is being drawn from top to bottom; `y` is the place of the next line. */
class Canvas {
  private readonly labels: Label[] = [];
  private readonly bars: Bar[] = [];
  private readonly dots: { x: number; y: number }[] = [];
  private readonly language: Language;
  private y = LEFT;
  private top = 0;

  constructor(private readonly setting: Setting) {
    this.language = setting.language;
  }

  head({ record }: Dispute, status: Status): this {
    const { language } = this;
    this.paragraph(headline(record, language), 'title', 3);
    this.y += 4;
    for (const side of sides(record, language)) this.paragraph(side, 'lead', 2);
    this.paragraph(
      `${capitalized(language.date(status.date))}${language.colon}${stageWords(status, record, language)}`,
      'lead',
      3,
    );
    this.paragraph(`${language.headings.wtoList}${language.colon}${listLabels(status, language)}`, 'lead', 2);
    return this;
  }

  /** The asked date, and beneath it the dates of the axis. */
  axis(date: CivilDate): this {
    const { scale, today } = this.setting;
    this.y += 20;
    this.centred(`${this.language.headings.today} ${date}`, xOf(scale, today), 'now');
    this.y += 16;
    this.ticks();
    this.top = this.y + 5;
    this.y += 18;
    return this;
  }

  section(title: string, marks: readonly Mark[], height: number): this {
    this.heading(title, marks.length);
    const rows = rowsOf(marks);
    for (const [index, { label, dot, bars = [] }] of marks.entries()) {
      const y = this.y + (rows[index] ?? 0) * height;
      this.labels.push({ ...label, y });
      if (dot !== undefined) this.dots.push({ x: dot, y: y - 4 });
      for (const bar of bars) this.bars.push({ ...bar, y: y + BAR_BELOW });
    }
    this.y += (rows.reduce((most, row) => Math.max(most, row), -1) + 1) * height;
    return this;
  }

  done(): Picture {
    const { labels, bars, dots, top, y: bottom } = this;
    const { scale, today } = this.setting;
    const lines = ticksOf(scale).map(({ x }) => ({ x, isToday: false }));
    if (bottom - top > TALL) {
      this.y += 14;
      this.ticks();
    }
    const height = this.y + LEFT - 10;
    return {
      ...{ width: WIDTH, height, labels, bars, dots, top, bottom },
      lines: [...lines, { x: xOf(scale, today), isToday: true }],
    };
  }

  private paragraph(text: string, look: Look, most: number): void {
    for (const line of wrapped(text, look, { width: RIGHT - LEFT, most })) {
      this.y += Math.round(fonts[look].size * 1.4);
      this.labels.push({ x: LEFT, y: this.y, text: line, look });
    }
  }

  private heading(title: string, count: number): void {
    this.y += 12;
    const text = count === 0 ? `${title}${this.language.colon}${decapitalized(this.language.headings.none)}` : title;
    this.labels.push({ x: LEFT, y: this.y, text, look: 'heading' });
    this.y += count === 0 ? 10 : 21;
  }

  private ticks(): void {
    for (const { x, text } of ticksOf(this.setting.scale)) this.centred(text, x, 'tick');
  }

  private centred(text: string, x: number, look: Look): void {
    const width = widthOf(text, look);
    const start = Math.min(RIGHT - width, Math.max(LEFT, x - width / 2));
    this.labels.push({ x: Math.round(start), y: this.y, text, look });
  }
}
