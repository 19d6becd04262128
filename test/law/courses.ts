import type { DisputeEvent } from '../../src/index.js';
import { fileOf, readBeginnings } from './reader.js';

/** The beginnings of disputes that the known answers and other tests build on. */
export const beginnings = readBeginnings(fileOf('beginnings.txt'), 'beginnings.txt');

function named(name: string): readonly DisputeEvent[] {
  const facts = beginnings.get(name);
  if (facts === undefined) throw new Error(`beginnings.txt has no "${name}"`);
  return facts;
}

export const consulting = named('consulting');
export const requested = named('requested');
export const established = named('established');
export const composed = named('composed');
export const circulated = named('circulated');
export const adopted = named('adopted');
