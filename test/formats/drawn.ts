import { SaxesParser } from 'saxes';
import { fonts, type Look } from '../../src/formats/svg/letters.js';
import type { Bar, Dot, Label } from '../../src/formats/svg/picture.js';

/** What of a picture can stand in the way of something else. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
  readonly bars: readonly Omit<Bar, 'tone'>[];
  readonly dots: readonly Dot[];
  readonly lines: readonly Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number>>[];
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/**
 * A picture as it is drawn, read from its text, and the name of its outermost element. Text that is not well-formed XML
 * throws. The parser is the one that jsdom has, without the document that jsdom builds: that takes ten times as long.
 */
export function drawnIn(svg: string): Drawn & { readonly root: string } {
  const closed = elementsIn(svg);
  const root = closed.at(-1);
  const named = (name: string) => closed.filter((element) => element.name === name);
  return {
    root: root?.name ?? '',
    width: numberOf(root, 'width'),
    height: numberOf(root, 'height'),
    labels: named('text').map(labelOf),
    // The ground is the rectangle without a place.
    bars: named('rect')
      .filter(({ attributes }) => 'x' in attributes)
      .map(barOf),
    dots: named('circle').map((dot) => ({ x: numberOf(dot, 'cx'), y: numberOf(dot, 'cy') })),
    lines: named('line').map((line) => ({
      ...{ x1: numberOf(line, 'x1'), x2: numberOf(line, 'x2'), y1: numberOf(line, 'y1'), y2: numberOf(line, 'y2') },
    })),
  };
}

/** The elements of a picture in the order of their ends. */
export function elementsIn(svg: string): readonly Element[] {
  const closed: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    open.push({ name, attributes: Object.fromEntries(values), text: '' });
  });
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner !== undefined) inner.text += text;
  });
  parser.on('closetag', () => {
    closed.push(...open.splice(-1));
  });
  parser.write(svg).close();
  return closed;
}

function numberOf(element: Element | undefined, name: string): number {
  const value = element?.attributes[name];
  if (value === undefined || value === '') throw new RangeError(`${element?.name} without ${name}`);
  return Number(value);
}

function labelOf(element: Element): Label {
  const { attributes, text } = element;
  const [x, y] = [numberOf(element, 'x'), numberOf(element, 'y')];
  const anchor = attributes['text-anchor'];
  const label = { x, y, text, look: lookOf(element) };
  return anchor === 'middle' || anchor === 'end' ? { ...label, anchor } : label;
}

/** The look of a text, by its size and weight; those that are as wide as one another are not told apart. */
function lookOf(element: Element): Look {
  const isBold = element.attributes['font-weight'] !== undefined;
  const size = numberOf(element, 'font-size');
  const found = Object.entries(fonts).find(([, font]) => font.size === size && font.isBold === isBold);
  if (found === undefined) throw new RangeError(`a text of the size ${size}`);
  return found[0] as Look;
}

function barOf(element: Element): Omit<Bar, 'tone'> {
  const left = numberOf(element, 'x');
  return { left, right: left + numberOf(element, 'width'), y: numberOf(element, 'y') };
}
