import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inWords, picture } from '../../scripts/picture/picture.js';
import { edges, stageBoxes } from '../../scripts/picture/procedure.js';
import { type Line, type Rect, rectOf, type Text } from '../../scripts/picture/shapes.js';
import { svgOf } from '../../scripts/picture/svg.js';
import { timeline } from '../../scripts/picture/timeline.js';
import { stages } from '../../src/vocabulary.js';
import { root } from './blocks.js';

const drawn = picture();
const texts = drawn.shapes.filter((shape): shape is Text => shape.is === 'text');
const lines = drawn.shapes.filter((shape): shape is Line => shape.is === 'line');
const words = texts.map(({ text }) => text);

const overlaps = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const segments = ({ points }: Line): Rect[] =>
  points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] as (typeof points)[number];
    return { x: Math.min(x, fromX), y: Math.min(y, fromY), width: Math.abs(x - fromX), height: Math.abs(y - fromY) };
  });

describe('docs/procedure.svg', () => {
  it('is drawn from the machine as it is', () => {
    const path = `${root}docs/procedure.svg`;
    const svg = svgOf(drawn, inWords());
    if (process.env['UPDATE']) writeFileSync(path, svg);
    expect(readFileSync(path, 'utf8') === svg, 'npm run picture draws it anew').toBe(true);
  });

  it('has every stage, and every state within one', () => {
    expect(stageBoxes().map(({ name }) => name)).toEqual([...stages]);
    const states = stageBoxes().flatMap(({ groups }) => groups.flatMap(({ chips }) => chips.map(({ name }) => name)));
    expect(words).toEqual(expect.arrayContaining(states));
  });

  it('has every fact that leads from stage to stage', () => {
    const said = words.join(' ').replaceAll('. ', '.');
    const few = edges().flatMap(({ events }) => (events.length > 1 ? [] : events));
    for (const event of few) expect(said).toContain(event);
    expect(inWords().description).toContain('From panel to ended.panelLapsed: panel.lapsed.');
  });

  it('says once what is possible in every open stage', () => {
    const everywhere = edges().filter(({ from }) => from === '*');
    expect(everywhere.map(({ events }) => events.join())).toEqual([
      'settlement.notified',
      'complaint.withdrawn',
      'arbitration.awardNotified',
    ]);
  });

  it('has no text over another, beyond the edge or across a line', () => {
    const over = texts.flatMap((text, index) =>
      texts
        .slice(index + 1)
        .flatMap((other) => (overlaps(rectOf(text), rectOf(other)) ? [[text.text, other.text]] : [])),
    );
    expect(over).toEqual([]);

    const beyond = texts.filter((text) => {
      const { x, y, width, height } = rectOf(text);
      return x < 0 || y < 0 || x + width > drawn.width || y + height > drawn.height;
    });
    expect(beyond).toEqual([]);

    const crossed = texts.filter((text) =>
      lines.some((line) => segments(line).some((segment) => overlaps(rectOf(text), segment))),
    );
    expect(crossed.map(({ text }) => text)).toEqual([]);
  });
});

describe('docs/timeline.svg', () => {
  it('is what the library draws now', () => {
    const path = `${root}docs/timeline.svg`;
    if (process.env['UPDATE']) writeFileSync(path, timeline());
    expect(readFileSync(path, 'utf8') === timeline(), 'npm run picture draws it anew').toBe(true);
  });
});
