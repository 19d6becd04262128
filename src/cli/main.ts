#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { version } from '../../package.json';
import { needsPast, type Past } from './past/past.js';
import { run } from './run.js';
import { textIn } from './trouble.js';

/** Today's civil date on this machine. No other function of the library reads a clock. */
function today(): string {
  const now = new Date();
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`;
}

// A reader that stops early (`| head`) closes the pipe. That is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const argv = process.argv.slice(2);
const loaded: Past | undefined = needsPast(argv) ? await import('./past/loaded.js') : undefined;

process.exitCode = run(
  argv,
  {
    readFile: (path) => textIn(readFileSync(path)),
    readInput: () => textIn(readFileSync(0)),
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    today,
    past: () => {
      if (loaded === undefined) throw new Error('this call did not load the real records');
      return loaded;
    },
  },
  version,
);
