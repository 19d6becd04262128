import { readSync, writeSync } from 'node:fs';
import { OutputError, systemCode, unwritable } from '../trouble.js';

/** How long to wait for a stream that is not ready, in milliseconds. */
const PAUSE = 10;

/** How bytes are read and written; tests have a system that is not ready, or full. */
export interface Streams {
  readonly read: (buffer: Uint8Array) => number;
  readonly write: (fd: number, bytes: Uint8Array) => number;
  readonly pause: () => void;
}

export const realStreams: Streams = {
  read: (buffer) => readSync(0, buffer),
  write: (fd, bytes) => writeSync(fd, bytes),
  pause: () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  },
};

/** All of standard input. A pipe that another program has set not to block is waited for (`EAGAIN`). */
export function allInput(streams: Streams): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = nextBytes(64 * 1024, streams);
    if (chunk.length === 0) return Buffer.concat(chunks);
    chunks.push(chunk);
  }
}

/** A line that is typed, without its end; undefined where the input ends before. */
export function typedLine(streams: Streams): string | undefined {
  const bytes: number[] = [];
  for (;;) {
    const [byte] = nextBytes(1, streams);
    if (byte === undefined) return bytes.length === 0 ? undefined : new TextDecoder().decode(Uint8Array.from(bytes));
    if (byte === 0x0a) return new TextDecoder().decode(Uint8Array.from(bytes)).replace(/\r$/, '');
    bytes.push(byte);
  }
}

/** Some bytes of standard input; none at its end. */
function nextBytes(most: number, { read, pause }: Streams): Uint8Array {
  const buffer = new Uint8Array(most);
  for (;;) {
    try {
      return buffer.subarray(0, read(buffer));
    } catch (error) {
      const code = systemCode(error);
      // Windows says so at the end of a pipe.
      if (code === 'EOF') return new Uint8Array();
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** Writes all of a text. A reader that stops early (`| head`) is no error; a full disk is one. */
export function writeAll(fd: number, text: string, { write, pause }: Streams): void {
  let left: Uint8Array = Buffer.from(text);
  while (left.length > 0) {
    try {
      left = left.subarray(write(fd, left));
    } catch (error) {
      const code = systemCode(error);
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw fd === 1 ? unwritable('-', error) : new OutputError('-', 'other', { cause: error });
      pause();
    }
  }
}
