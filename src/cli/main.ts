#!/usr/bin/env node
import { readdirSync, readFileSync } from 'node:fs';
import { isatty } from 'node:tty';
import { version } from '../../package.json';
import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { wantsColours } from './look.js';
import { needsPast, type Past } from './past/past.js';
import { run } from './run.js';
import { allInput, realStreams, typedLine, writeAll } from './system/standard-streams.js';
import { replaceWhole, writeWhole } from './system/whole-file.js';
import { OutputError, textIn } from './trouble.js';

/** Today's civil date on this machine, in its zone. No other function of the library reads a clock. */
function today(): string {
  const now = new Date();
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`;
}

/** A terminal of Windows wants its text by way of Node; everything else is written at once, so that a failure is seen. */
function write(stream: NodeJS.WriteStream, fd: number, text: string): void {
  if (process.platform === 'win32' && isatty(fd)) stream.write(text);
  else writeAll(fd, text, realStreams);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const argv = process.argv.slice(2);
const loaded: Past | undefined = needsPast(argv) ? await import('./past/loaded.js') : undefined;

const io: Io = {
  readFile: (path) => textIn(readFileSync(path)),
  readInput: () => textIn(allInput(realStreams)),
  isTyped: isatty(0),
  ask: (question) => {
    write(process.stderr, 2, question);
    return typedLine(realStreams);
  },
  out: (text) => write(process.stdout, 1, text),
  error: (text) => {
    try {
      write(process.stderr, 2, text);
    } catch (error) {
      // Nobody is left to be told.
      if (!(error instanceof OutputError)) throw error;
    }
  },
  hasColours: wantsColours(process.env, isatty(1)),
  writeFile: writeWhole,
  replaceFile: replaceWhole,
  namesIn,
  today,
  past: () => {
    if (loaded === undefined) throw new Error('this call did not load the real records');
    return loaded;
  },
};

process.exitCode = run(argv, io, version) || exitCodes.done;
