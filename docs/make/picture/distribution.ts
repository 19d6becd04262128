import { scaleLinear } from 'd3-scale';
import type { Figure } from 'wto-dispute/history';
import { light, rounded, svg, text } from './theme.js';

const WIDTH = 760;
const MARGIN = { left: 24, right: 24, top: 74, bottom: 44 };
/** A column of dots, and a dot in it. */
const COLUMN = 7;
const RADIUS = 2.8;
const MONTH = 365.25 / 12;

interface Named {
  readonly title: string;
  /** The time-limit in words: "DSU 12.9: 9 months". */
  readonly law?: string;
}

/** How long one stretch took: a dot for each case, the middle half as a band, the legal period as a line. */
export function distribution(figure: Figure, { title, law }: Named): string {
  const { days, median = 0, quartiles = [0, 0], period, n } = figure;
  const legal = legalDays(period);
  const inside = days[Math.floor((days.length - 1) * 0.98)] ?? 1;
  const x = scaleLinear([0, Math.max(inside, (legal ?? 0) * 1.08)], [MARGIN.left, WIDTH - MARGIN.right]).nice();
  const [, end = inside] = x.domain();
  const columns = columnsOf(
    days.filter((each) => each <= end),
    x,
  );
  const tallest = Math.max(...columns.map(([, count]) => count), 1);
  const step = Math.min(RADIUS * 2, 190 / tallest);
  const ground = MARGIN.top + tallest * step + 8;
  const beyond = days.filter((each) => each > end);
  const unit = beyond.length === 0 ? 'calendar days' : `calendar days; ${beyond.length} longer, up to ${beyond.at(-1)}`;
  const height = ground + MARGIN.bottom;
  const [low, high] = quartiles.map(x);
  const lead = [`n ${n}`, `median ${whole(median)} days`, `middle half ${quartiles.map(whole).join(' to ')} days`].join(
    ' · ',
  );
  return svg({
    width: WIDTH,
    height,
    title,
    description: [
      lead,
      ...(law === undefined ? [] : [law]),
      `open ${figure.open}`,
      `ended otherwise ${figure.endedOtherwise}`,
    ].join(' · '),
    parts: [
      text(MARGIN.left, 24, title, { size: 15, isBold: true }),
      text(MARGIN.left, 42, lead, { fill: light.quiet }),
      `<rect x="${rounded(low ?? 0)}" y="${MARGIN.top - 6}" width="${rounded((high ?? 0) - (low ?? 0))}" height="${rounded(ground - MARGIN.top + 6)}" fill="${light.band}"/>`,
      ...axis(x, ground, unit),
      ...columns.flatMap(([at, count]) => stack(at, { count, ground, step })),
      ...(legal === undefined || law === undefined
        ? []
        : [mark(x(legal), { colour: light.law, ground, label: law, isDashed: true, row: 58 })]),
      mark(x(median), {
        ...{ colour: light.median, ground, label: `median ${whole(median)}`, isDashed: false, row: 70 },
        // The line of the law, which begins above, must not cross the label.
        ...(legal !== undefined && { anchor: legal > median && x(median) > 110 ? 'end' : 'start' }),
      }),
    ],
  });
}

/** The length that the law gives as days, where a month has as many as in the mean. */
function legalDays(period: Figure['period']): number | undefined {
  if (period === undefined) return undefined;
  const { months = 0, weeks = 0, days = 0 } = period;
  return months * MONTH + weeks * 7 + days;
}

const whole = (days: number) => String(Math.round(days));

/** How many cases stand in each column of dots. */
function columnsOf(days: readonly number[], x: (days: number) => number): readonly (readonly [number, number])[] {
  const columns = new Map<number, number>();
  for (const each of days) {
    const at = Math.round(x(each) / COLUMN) * COLUMN;
    columns.set(at, (columns.get(at) ?? 0) + 1);
  }
  return [...columns];
}

function stack(at: number, { count, ground, step }: { count: number; ground: number; step: number }): string[] {
  return Array.from({ length: count }, (_, index) => {
    const y = ground - 4 - (index + 0.5) * step;
    return `<circle cx="${rounded(at)}" cy="${rounded(y)}" r="${rounded(Math.min(RADIUS, step / 2 + 0.4))}" fill="${light.dot}"/>`;
  });
}

interface Mark {
  readonly colour: string;
  readonly ground: number;
  readonly label: string;
  readonly isDashed: boolean;
  /** The height of the label: the two labels stand in rows of their own. */
  readonly row: number;
  readonly anchor?: 'start' | 'end';
}

/** The side with more room for a label. */
function sideOf(at: number): 'start' | 'end' {
  return at > WIDTH / 2 ? 'end' : 'start';
}

function mark(at: number, { colour, ground, label, isDashed, row, anchor = sideOf(at) }: Mark): string {
  const dash = isDashed ? ' stroke-dasharray="5 3"' : '';
  const x = at + (anchor === 'start' ? 4 : -4);
  const line = `<line x1="${rounded(at)}" y1="${row - 8}" x2="${rounded(at)}" y2="${rounded(ground)}" stroke="${colour}" stroke-width="1.5"${dash}/>`;
  return line + text(x, row, label, { fill: colour, size: 11, anchor, isBold: true });
}

function axis(x: ReturnType<typeof scaleLinear<number, number>>, ground: number, unit: string): string[] {
  const line = `<line x1="${MARGIN.left}" y1="${rounded(ground)}" x2="${WIDTH - MARGIN.right}" y2="${rounded(ground)}" stroke="${light.line}"/>`;
  const ticks = x
    .ticks(8)
    .map((tick) => text(x(tick), ground + 16, String(tick), { anchor: 'middle', fill: light.quiet, size: 11 }));
  return [
    line,
    ...ticks,
    text(WIDTH - MARGIN.right, ground + 34, unit, { anchor: 'end', fill: light.quiet, size: 11 }),
  ];
}
