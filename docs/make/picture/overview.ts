import { scaleBand, scaleLinear } from 'd3-scale';
import type { DisputeRecord } from 'wto-dispute';
import { light, rounded, svg, text } from './theme.js';

const WIDTH = 760;
const LEFT = 24;
const RIGHT = 24;
const TOP = 62;
const ROW = 86;
const BAR = 52;

interface Row {
  readonly label: string;
  readonly type: string;
}

const rows: readonly Row[] = [
  { label: 'Requests for consultations', type: 'consultations.requested' },
  { label: 'Panels established', type: 'panel.established' },
  { label: 'Panel reports circulated', type: 'panel.reportCirculated' },
  { label: 'Appeals notified', type: 'appeal.notified' },
  { label: 'Appellate Body reports circulated', type: 'appeal.reportCirculated' },
];

/** How many disputes came to each step in each year: the first fact of the type in each record. */
export function overview(records: readonly DisputeRecord[], asOf: string): string {
  const last = Number(asOf.slice(0, 4));
  const years = Array.from({ length: last - 1995 + 1 }, (_, index) => String(1995 + index));
  const counts = rows.map(({ type }) => countsOf(records, type));
  const most = Math.max(...counts.flatMap((one) => [...one.values()]));
  const x = scaleBand(years, [LEFT, WIDTH - RIGHT]).padding(0.18);
  const y = scaleLinear([0, most], [0, BAR]);
  const height = TOP + rows.length * ROW + 16;
  return svg({
    width: WIDTH,
    height,
    title: 'Thirty years of disputes',
    description: rows.map(({ label }, index) => `${label}: ${sum(counts[index])}`).join('. '),
    parts: [
      text(LEFT, 24, 'Thirty years of disputes', { size: 15, isBold: true }),
      text(LEFT, 42, `Disputes that came to each step, by year; the records end with ${asOf}`, { fill: light.quiet }),
      ...rows.flatMap(({ label }, index) =>
        bars(label, { counts: counts[index] ?? new Map(), x, y, top: TOP + index * ROW }),
      ),
      ...years.filter((year) => Number(year) % 5 === 0).map((year) => yearLabel(year, { x, height })),
    ],
  });
}

function countsOf(records: readonly DisputeRecord[], type: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { events } of records) {
    const year = events.find((event) => event.type === type)?.date.slice(0, 4);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: ReadonlyMap<string, number> = new Map()) => [...counts.values()].reduce((a, b) => a + b, 0);

interface Place {
  readonly counts: ReadonlyMap<string, number>;
  readonly x: ReturnType<typeof scaleBand<string>>;
  readonly y: (count: number) => number;
  readonly top: number;
}

function bars(label: string, { counts, x, y, top }: Place): string[] {
  const ground = top + ROW - 10;
  return [
    text(LEFT, top + 10, `${label}: ${sum(counts)}`, { isBold: true }),
    `<line x1="${LEFT}" y1="${ground}" x2="${WIDTH - RIGHT}" y2="${ground}" stroke="${light.line}"/>`,
    ...[...counts].map(([year, count]) => {
      const at = x(year) ?? 0;
      const bar = `<rect x="${rounded(at)}" y="${rounded(ground - y(count))}" width="${rounded(x.bandwidth())}" height="${rounded(y(count))}" fill="${light.dot}"/>`;
      return (
        bar +
        text(at + x.bandwidth() / 2, ground - y(count) - 3, String(count), {
          anchor: 'middle',
          size: 9,
          fill: light.quiet,
        })
      );
    }),
  ];
}

function yearLabel(year: string, { x, height }: { x: Place['x']; height: number }): string {
  return text((x(year) ?? 0) + x.bandwidth() / 2, height - 12, year, { anchor: 'middle', size: 11, fill: light.quiet });
}
