import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { bundleOf } from '../setup/bundle.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The date of `wto-dispute status` without `--on`, in a zone and at an instant. */
function dateOfStatus(zone: string, instant: string): string {
  const clock = `globalThis.Date = class extends Date { constructor() { super('${instant}'); } };`;
  const main = bundleOf('src/cli/main.ts');
  const args = ['--import', `data:text/javascript,${clock}`, main, 'status', '--json'];
  const { stdout } = spawnSync(process.execPath, [...args, 'examples/records/ds590.json'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  return (JSON.parse(stdout) as { date: string }).date;
}

/* The one test of the function that reads a clock: today is the civil date in the zone of the machine. */
it.each<[string, string, string]>([
  ['UTC', '2023-12-31T23:59:59Z', '2023-12-31'],
  ['Asia/Seoul', '2023-12-31T15:00:00Z', '2024-01-01'],
  ['America/Los_Angeles', '2024-01-01T07:59:59Z', '2023-12-31'],
  ['Pacific/Apia', '2023-12-31T11:00:00Z', '2024-01-01'],
  ['America/Santiago', '2024-01-01T02:59:59Z', '2023-12-31'],
])('today, for a call without --on, in %s at %s is %s', (zone, instant, today) => {
  expect(dateOfStatus(zone, instant)).toBe(today);
});
