import { DisputeError, type DisputeEvent, parseEvent } from 'wto-dispute';
import { type DateOrder, readDate } from './dates.js';
import { readKind } from './kinds.js';
import { readActors, readMembers } from './names.js';
import { because, type Read, understood } from './read.js';

type Reader = (text: string, order?: DateOrder) => Read<unknown>;

const readText: Reader = (text) => understood(text);

const readFlag: Reader = (text) => {
  if (/^(yes|true)$/i.test(text)) return understood(true);
  return /^(no|false)$/i.test(text) ? understood(false) : because(`"${text}" is neither yes nor no`);
};

const readNumber: Reader = (text) =>
  /^\d+$/.test(text) ? understood(Number(text)) : because(`"${text}" is no number`);

/** The headings that belong to a fact, and how their cells are read. The names are those of the record format. */
export const factReaders: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['fact', readKind],
  ...['date', 'received', 'until', 'on', 'expires'].map((field): [string, Reader] => [field, readDate]),
  ['by', readActors],
  ['members', readMembers],
  ...['urgent', 'joinable', 'recommendations', 'failed'].map((field): [string, Reader] => [field, readFlag]),
  ['recourse', readNumber],
  ...['document', 'source', 'note', 'text', 'rule'].map((field): [string, Reader] => [field, readText]),
]);

/** A fact from the cells of a line. Every cell that was not understood is named, and then there is no fact. */
export function readFact(cells: ReadonlyMap<string, string>, order?: DateOrder): Read<DisputeEvent> {
  const fields: Record<string, unknown> = {};
  const whys: string[] = [];
  for (const [heading, read] of factReaders) {
    const cell = cells.get(heading);
    if (cell === undefined) continue;
    const found = read(cell, order);
    if ('why' in found) whys.push(`${heading}: ${found.why}`);
    else fields[heading === 'fact' ? 'type' : heading] = found.value;
  }
  for (const needed of ['fact', 'date']) if (!cells.has(needed)) whys.push(`${needed}: nothing is given`);
  return whys.length > 0 ? because(whys.join('. ')) : checked(fields);
}

/** The library says which fields a kind of fact has, and which it needs. */
function checked(fields: Readonly<Record<string, unknown>>): Read<DisputeEvent> {
  try {
    return understood(parseEvent(fields));
  } catch (error) {
    if (!DisputeError.is(error)) throw error;
    return because(error.issues?.map(({ message }) => message).join('. ') ?? error.message);
  }
}
