import { describe, expect, it } from 'vitest';
import { type Box, picture, widthOf } from '../../docs/make/picture/layout.js';
import { stages as drawnStages, edges } from '../../docs/make/picture/procedure.js';
import { pointsOf, svgOf, type Text, textsOf } from '../../docs/make/picture/svg.js';
import { stages } from '../../src/vocabulary.js';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const drawn = await picture();
const texts = textsOf(drawn);
const words = texts.map(({ text }) => text);

/** The rectangle that a text covers in the widest usual font. */
const rectOf = ({ x, y, text, look }: Text): Rect => ({ x, y: y - 9, width: widthOf(text, look), height: 11 });

const overlaps = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const segments = drawn.arrows.map(pointsOf).flatMap((points) =>
  points.slice(1).map(({ x, y }, index): Rect => {
    const from = points[index] ?? { x, y };
    const [left, top] = [Math.min(x, from.x), Math.min(y, from.y)];
    return { x: left, y: top, width: Math.abs(x - from.x), height: Math.abs(y - from.y) };
  }),
);

describe('docs/procedure.svg', () => {
  it('has every stage, and every state within one', () => {
    expect(drawnStages.map(({ key }) => key)).toEqual([...stages]);
    const boxes = drawn.boxes.map(({ id }) => id);
    expect(boxes).toEqual(
      expect.arrayContaining(['panel.atWork', 'implementation.remedies.awarded', 'ended.complied']),
    );
    expect(words).toEqual(expect.arrayContaining(['panelMayBeRequested', 'arbitrationSuspended', 'noFurtherAction']));
  });

  it('has every fact that leads from stage to stage', () => {
    const said = words.join(' ').replaceAll('. ', '.');
    const few = edges().flatMap(({ events }) => (events.length > 1 ? [] : events));
    for (const event of few) expect(said).toContain(event);
    expect(svgOf(drawn)).toContain('From panel to ended.panelLapsed: panel.lapsed.');
  });

  it('says once what is possible in every open stage', () => {
    const everywhere = edges().filter(({ from }) => from === 'every open stage');
    expect(everywhere.map(({ events }) => events.join())).toEqual([
      'settlement.notified',
      'complaint.withdrawn',
      'arbitration.awardNotified',
    ]);
  });

  it('has no text over another', () => {
    const over = texts.flatMap((text, index) => {
      const others = texts.slice(index + 1).filter((other) => overlaps(rectOf(text), rectOf(other)));
      return others.map((other) => [text.text, other.text]);
    });
    expect(over).toEqual([]);
  });

  it('has no text beyond the edge, and none across a line', () => {
    const isBeyond = ({ x, y, width, height }: Rect) =>
      x < 0 || y < 0 || x + width > drawn.width || y + height > drawn.height;
    expect(texts.filter((text) => isBeyond(rectOf(text)))).toEqual([]);
    expect(texts.filter((text) => segments.some((segment) => overlaps(rectOf(text), segment)))).toEqual([]);
  });

  it('has no box over another that it does not lie in', () => {
    const rect = ({ x = 0, y = 0, width = 0, height = 0 }: Box): Rect => ({ x, y, width, height });
    const isIn = (a: Box, b: Box) => a.id.startsWith(`${b.id}.`);
    const over = drawn.boxes.filter((a) =>
      drawn.boxes.some((b) => a !== b && !isIn(a, b) && !isIn(b, a) && overlaps(rect(a), rect(b))),
    );
    expect(over).toEqual([]);
  });

  it('has its colours beside its shapes, and another for each on a dark page', () => {
    const svg = svgOf(drawn);
    const colours = new Set([...svg.matchAll(/(?:fill|stroke)="(#\w{6})"/g)].map(([, colour = '']) => colour));
    expect(colours.size).toBeGreaterThan(5);
    for (const colour of colours) expect(svg).toContain(`[fill="${colour}"]{fill:#`);
    expect(svg).not.toMatch(/var\(|class=/);
  });
});
