import { SaxesParser } from 'saxes';
import { fonts, type Look } from '../../src/formats/svg/letters.js';
import type { Bar, Label, Picture } from '../../src/formats/svg/picture.js';

/** What of a picture can stand in the way of something else. */
export interface Drawn extends Pick<Picture, 'labels' | 'dots' | 'width' | 'height'> {
  readonly bars: readonly Omit<Bar, 'tone'>[];
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
  const root = closed.at(-1);
  const named = (name: string) => closed.filter((element) => element.name === name);
  return {
    root: root?.name ?? '',
    width: numberOf(root, 'width'),
    height: numberOf(root, 'height'),
    labels: named('text').map(labelOf),
    bars: named('rect')
      .filter(({ attributes }) => attributes['class'] !== 'ground')
      .map(barOf),
    dots: named('circle').map((dot) => ({ x: numberOf(dot, 'cx'), y: numberOf(dot, 'cy') })),
  };
}

function numberOf(element: Element | undefined, name: string): number {
  const value = element?.attributes[name];
  if (value === undefined || value === '') throw new RangeError(`${element?.name} without ${name}`);
  return Number(value);
}

function labelOf(element: Element): Label {
  const [look = '', end] = element.attributes['class']?.split(' ') ?? [];
  if (!isLook(look)) throw new RangeError(`a text that looks like ${look}`);
  const [x, y] = [numberOf(element, 'x'), numberOf(element, 'y')];
  return { x, y, text: element.text, look, isAnchoredRight: end === 'end' };
}

function isLook(name: string): name is Look {
  return Object.hasOwn(fonts, name);
}

function barOf(element: Element): Omit<Bar, 'tone'> {
  const left = numberOf(element, 'x');
  return { left, right: left + numberOf(element, 'width'), y: numberOf(element, 'y') };
}
