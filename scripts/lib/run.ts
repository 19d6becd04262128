import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly ok: boolean;
  readonly code: number | null;
  readonly stdout: string;
  /** Both streams in the order in which they were written. */
  readonly output: string;
}

interface Where {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end, with what it writes. */
export function run(command: string, args: readonly string[], { cwd = root, env = {} }: Where = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, code, stdout, output }));
  });
}

/** What a program prints; it must succeed. */
export async function printed(command: string, args: readonly string[], where?: Where): Promise<string> {
  const { ok, stdout, output } = await run(command, args, where);
  if (!ok) throw new Error(`${command} ${args.join(' ')} failed\n${output}`);
  return stdout;
}

/** Each in turn through a function, two at a time: most machines have that many cores to spare. */
export async function twoAtATime<T, R>(all: readonly T[], through: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const waiting = [...all.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results[next[0]] = await through(next[1]);
  };
  await Promise.all([worker(), worker()]);
  return results;
}
