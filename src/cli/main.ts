#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { version } from '../../package.json';
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

process.exitCode = run(
  process.argv.slice(2),
  {
    readFile: (path) => textIn(readFileSync(path)),
    readInput: () => textIn(readFileSync(0)),
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    today,
  },
  version,
);
