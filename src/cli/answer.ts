import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { type Line, rendered } from './look.js';
import type { Call } from './options.js';
import { printableJson } from './text.js';

interface Answer {
  readonly value: unknown;
  readonly text: () => readonly Line[];
}

/** Writes an answer: as text, or as JSON where that is asked for. */
export function answer(call: Call, io: Io, { value, text }: Answer): number {
  const hasColours = io.hasColours && call.hasColours && call.out === undefined;
  io.out(call.json ? `${printableJson(value)}\n` : rendered(text(), hasColours));
  return exitCodes.done;
}
