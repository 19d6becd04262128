import { JSDOM, type XmlElement } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/formats/svg/layout.js';
import { widthOf } from '../../src/formats/svg/letters.js';
import { BAR_HEIGHT, boxOf, DOT, type Picture, type Rect } from '../../src/formats/svg/picture.js';
import { sceneOf, viewOf } from '../../src/formats/svg/view.js';
import { type SvgOptions, toSvg } from '../../src/formats.js';
import { type Dispute, replay } from '../../src/index.js';
import { hostileRecord, type RealDispute, someDates, someReal, tenReal, unsafe } from './disputes.js';
import { type Drawn, drawnIn } from './drawn.js';

const { window } = new JSDOM();
const parser = new window.DOMParser();

function rootOf(svg: string): XmlElement {
  return parser.parseFromString(svg, 'image/svg+xml').documentElement;
}

const sceneFor = (dispute: Dispute, date: string, options: SvgOptions = {}) => sceneOf(dispute, date, viewOf(options));

const pictureOf = (dispute: Dispute, date: string, options?: SvgOptions): Picture =>
  layoutOf(sceneFor(dispute, date, options));

const labelsOf = ({ parts }: Picture) => parts.flatMap(({ labels }) => labels);
const barsOf = ({ parts }: Picture) => parts.flatMap(({ bars }) => bars);
const dotsOf = ({ parts }: Picture) => parts.flatMap(({ dots }) => dots);
const drawnFrom = (picture: Picture): Drawn => ({
  ...picture,
  ...{ labels: labelsOf(picture), bars: barsOf(picture), dots: dotsOf(picture) },
});

const overlaps = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What stands in the way of something else: texts, bars, dots, lines; and what lies beyond the edge. */
function faultsOf({ labels, bars, dots, lines, width, height }: Drawn): string[] {
  const boxes = labels.map((label) => ({ text: label.text, ...boxOf(label) }));
  const marks = [
    ...bars.map(({ left, right, y }) => ({ text: 'bar', left, right, top: y, bottom: y + BAR_HEIGHT })),
    ...dots.map(({ x, y }) => ({ text: 'dot', left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT })),
  ];
  const strokes = lines.map(({ x1, x2, y1, y2 }) => ({ text: 'line', left: x1, right: x2, top: y1, bottom: y2 }));
  const byTop = [...boxes, ...marks, ...strokes].sort((a, b) => a.top - b.top);
  const over = boxes.flatMap((box) =>
    byTop.filter((other) => other !== box && overlaps(box, other)).map((other) => `${box.text} over ${other.text}`),
  );
  const beyond = byTop.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
  );
  return [...over, ...beyond.map(({ text }) => `${text} beyond the edge`)];
}

const widths = [360, 700, 1100];

describe.each(widths)('the timeline of every real dispute of the sample, %s pixels wide', (width) => {
  let drawn: { readonly name: string; readonly picture: Drawn & { readonly root: string } }[] | undefined;
  /** Drawn and read once for the tests: each dispute at its end, and one in four early and in the middle too. */
  const pictures = () => {
    drawn ??= someReal.flatMap((one, index) =>
      someDates(one)
        .slice(index % 4 === 0 ? 0 : -1)
        .map((date) => ({ name: `${one.name} ${date}`, picture: drawnIn(toSvg(one.dispute, date, { width })) })),
    );
    return drawn;
  };

  it('is well-formed, and as wide as asked', { timeout: 120_000 }, () => {
    for (const { name, picture } of pictures()) expect([picture.root, picture.width], name).toEqual(['svg', width]);
  });

  it('has no text over another, over a mark or over a line, and nothing beyond the edge', { timeout: 120_000 }, () => {
    for (const { name, picture } of pictures()) expect(faultsOf(picture), name).toEqual([]);
  });

  it('has every text whole', () => {
    const cut = pictures().filter(({ picture }) => picture.labels.some(({ text }) => text.endsWith('…')));
    expect(cut.map(({ name }) => name)).toEqual([]);
  });
});

describe('a timeline', () => {
  it('is drawn as it is laid out', () => {
    for (const { dispute, dates } of tenReal) {
      const picture = drawnFrom(pictureOf(dispute, dates.at(-1) ?? ''));
      const drawn = drawnIn(toSvg(dispute, dates.at(-1) ?? ''));
      expect([drawn.width, drawn.height]).toEqual([picture.width, picture.height]);
      expect(drawn.labels.map(({ text }) => text)).toEqual(picture.labels.map(({ text }) => text));
      const counts = ({ bars, dots, lines }: Drawn) => [bars.length, dots.length, lines.length];
      expect(counts(drawn)).toEqual(counts(picture));
    }
  });

  const [first, ...others] = tenReal;
  const one = others.at(-1) as RealDispute;

  it('has a title and a description in words', () => {
    const root = rootOf(toSvg(one.dispute, '2019-11-08'));
    expect(root.getAttribute('role')).toBe('img');
    const [title, description] = ['aria-labelledby', 'aria-describedby'].map(
      (name) => root.querySelector(`#${root.getAttribute(name)}`)?.textContent,
    );
    expect(title).toContain('DS590: Japan');
    expect(description).toContain('Friday 8 November 2019: Consultations (a panel may not yet be requested).');
    expect(description).toContain('2019-09-11 Request for consultations');
    expect(description).toContain('DSU 4.7, waiting, allowed from 2019-11-11');
  });

  it('shows nothing of later facts', () => {
    expect(toSvg(one.dispute, '2019-11-08')).not.toContain('2020-');
  });

  it('is the same text each time', () => {
    for (const { dispute, dates } of tenReal) {
      const date = dates.at(-1) ?? '';
      expect(toSvg(dispute, date)).toBe(toSvg(replay(dispute.record, { policy: 'lenient' }), date));
    }
  });

  it('draws the bar of an overdue time-limit up to the asked date', () => {
    const picture = pictureOf((tenReal[1] as RealDispute).dispute, '2014-04-14');
    const ends = barsOf(picture).flatMap(({ tone, right }) => (tone === 'over' ? [right] : []));
    expect(ends).toContain(picture.lines.find(({ kind }) => kind === 'now')?.x1);
  });

  it('keeps a last day far ahead within its width', () => {
    const dispute = replay({
      ...(first as RealDispute).dispute.record,
      events: [
        { type: 'consultations.requested', date: '1995-01-10' },
        { type: 'timeLimit.extended', date: '1995-01-11', rule: 'dsu-4-3-reply', until: '9999-12-31' },
      ],
    });
    const picture = pictureOf(dispute, '1995-01-12');
    expect(faultsOf(drawnFrom(picture))).toEqual([]);
    expect(picture.lines.filter(({ kind }) => kind === 'axis').length).toBeLessThan(20);
  });

  it.each(['0001-01-01', '1995-01-01', '9999-12-31'])('can be drawn without any facts, on %s', (date) => {
    const dispute = replay({ title: 'x', complainants: ['A'], respondent: 'B', events: [] });
    expect(faultsOf(drawnFrom(pictureOf(dispute, date)))).toEqual([]);
    rootOf(toSvg(dispute, date));
  });

  it('shows hostile text as text', () => {
    const svg = toSvg(replay(hostileRecord), '2019-09-13');
    const root = rootOf(svg);
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(unsafe);
    expect(root.querySelectorAll('script, a, image, foreignObject').length).toBe(0);
    expect(root.querySelector('title')?.textContent).toContain('<script>alert("1")</script>');
    const dispute = replay(hostileRecord);
    for (const width of widths) expect(faultsOf(drawnFrom(pictureOf(dispute, '2019-09-13', { width })))).toEqual([]);
  });
});

describe('the estimate of widths', () => {
  it.each([
    ['wide letters', 'WWW', 'iii'],
    ['Chinese', '中文', 'ab'],
    ['emoji', '🧪', 'a'],
  ])('counts %s as wider', (_, wide, narrow) => {
    expect(widthOf(wide, 'label')).toBeGreaterThan(widthOf(narrow, 'label'));
  });

  it('counts combining marks as having no width', () => {
    expect(widthOf('e\u0301', 'label')).toBe(widthOf('e', 'label'));
  });
});
