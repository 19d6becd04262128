import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

interface Ran {
  readonly code: number | string;
  readonly stdout: string;
  /** What it wrote to both streams. */
  readonly output: string;
}

interface Where {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], { cwd = root, env = {} }: Where = {}): Promise<Ran> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: Number.POSITIVE_INFINITY };
  return new Promise((resolve) => {
    const child = execFile(command, args, options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : (error.code ?? 1), stdout, output: stdout + stderr }),
    );
    child.stdin?.end();
  });
}

/** What a program prints; it must succeed. */
export async function printed(command: string, args: readonly string[], where?: Where): Promise<string> {
  const { code, stdout, output } = await run(command, args, where);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${output}`);
  return stdout;
}

/** Each through a function, two at a time: most machines have that many cores. */
export async function twoAtATime<T, R>(all: readonly T[], through: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let at = 0; at < all.length; at += 2) results.push(...(await Promise.all(all.slice(at, at + 2).map(through))));
  return results;
}
