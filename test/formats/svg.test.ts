import { JSDOM, type XmlElement } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/formats/svg/layout.js';
import { widthOf } from '../../src/formats/svg/letters.js';
import { boxOf, type Picture, type Rect } from '../../src/formats/svg/picture.js';
import { toSvg } from '../../src/formats.js';
import { replay, statusOn } from '../../src/index.js';
import { english } from '../../src/languages/english/index.js';
import { allReal, hostileRecord, type RealDispute, someDates, tenReal, unsafe } from './disputes.js';
import { type Drawn, drawnIn } from './drawn.js';

const { window } = new JSDOM();
const parser = new window.DOMParser();

function rootOf(svg: string): XmlElement {
  return parser.parseFromString(svg, 'image/svg+xml').documentElement;
}

const pictureOf = ({ dispute }: RealDispute, date: string): Picture =>
  layoutOf(dispute, statusOn(dispute, date), english);

const overlaps = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function faultsOf({ labels, bars, dots, width, height }: Drawn): string[] {
  const boxes = labels.map((label) => ({ text: label.text, ...boxOf(label) }));
  const shapes = [
    ...bars.map(({ left, right, y }) => ({ text: 'bar', left, right, top: y, bottom: y + 7 })),
    ...dots.map(({ x, y }) => ({ text: 'dot', left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 })),
  ];
  const over = boxes.flatMap((a, index) =>
    [...boxes.slice(index + 1), ...shapes].filter((b) => overlaps(a, b)).map((b) => `${a.text} over ${b.text}`),
  );
  const beyond = [...boxes, ...shapes].filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
  );
  return [...over, ...beyond.map(({ text }) => `${text} beyond the edge`)];
}

describe('the timeline of every real dispute', () => {
  let drawn: { readonly name: string; readonly picture: ReturnType<typeof drawnIn> }[] | undefined;
  /** Drawn and read once for both tests. */
  const pictures = () => {
    drawn ??= allReal.flatMap((one) =>
      someDates(one).map((date) => ({ name: `${one.name} ${date}`, picture: drawnIn(toSvg(one.dispute, date)) })),
    );
    return drawn;
  };

  it('is well-formed, early, in the middle and at its end', { timeout: 120_000 }, () => {
    for (const { name, picture } of pictures()) expect(picture.root, name).toBe('svg');
  });

  it('has no label over another or over a mark, and none beyond the edge', { timeout: 120_000 }, () => {
    for (const { name, picture } of pictures()) expect(faultsOf(picture), name).toEqual([]);
  });

  it('is drawn as it is laid out', () => {
    for (const one of tenReal)
      for (const date of someDates(one)) {
        const { labels, bars, dots, width, height } = pictureOf(one, date);
        const drawn = drawnIn(toSvg(one.dispute, date));
        expect([drawn.width, drawn.height]).toEqual([width, height]);
        expect(drawn.labels.map(({ text, look }) => [text, look])).toEqual(
          labels.map(({ text, look }) => [text, look]),
        );
        expect([drawn.bars.length, drawn.dots.length]).toEqual([bars.length, dots.length]);
      }
  });
});

describe('a timeline', () => {
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
    const { bars, lines } = pictureOf(tenReal[1] as RealDispute, '2014-04-14');
    expect(bars.find(({ tone }) => tone === 'over')?.right).toBe(lines.at(-1)?.x);
  });

  it('keeps a last day far ahead within its width', () => {
    const dispute = replay({
      ...(first as RealDispute).dispute.record,
      events: [
        { type: 'consultations.requested', date: '1995-01-10' },
        { type: 'timeLimit.extended', date: '1995-01-11', rule: 'dsu-4-3-reply', until: '9999-12-31' },
      ],
    });
    const picture = layoutOf(dispute, statusOn(dispute, '1995-01-12'), english);
    expect(faultsOf(picture)).toEqual([]);
    expect(picture.lines.length).toBeLessThan(20);
  });

  it.each(['0001-01-01', '1995-01-01', '9999-12-31'])('can be drawn without any facts, on %s', (date) => {
    const dispute = replay({ title: 'x', complainants: ['A'], respondent: 'B', events: [] });
    const picture = layoutOf(dispute, statusOn(dispute, date), english);
    expect(faultsOf(picture)).toEqual([]);
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
    expect(faultsOf(layoutOf(dispute, statusOn(dispute, '2019-09-13'), english))).toEqual([]);
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
