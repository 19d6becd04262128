import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundleOf } from '../setup/bundle.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a line of code beside this process: what does not come to an end is stopped. */
function endsInTime(code: string): boolean {
  const args = ['--input-type=module', '--eval', code];
  return spawnSync(process.execPath, args, { cwd: root, timeout: 60_000 }).status === 0;
}

const bundle = (source: string) => JSON.stringify(pathToFileURL(bundleOf(source)).href);

const imports = `
  import { agenda, project, replay, statusOn } from ${bundle('src/index.ts')};
  import { toSvg } from ${bundle('src/formats.ts')};
`;

const asked = `
  function askAll(date, closed) {
    const record = { title: 'x', complainants: ['A'], respondent: 'B', events: [{ type: 'panel.requested', date }] };
    const dispute = replay(record, { policy: 'lenient', calendar: { closed } });
    statusOn(dispute, date);
    for (const pace of ['fastest', 'slowest'])
      for (const appeal of [true, false]) project(dispute, date, { pace, appeal });
    agenda([dispute], { from: date, to: '9999-12-31' });
    toSvg(dispute, date);
  }
`;

const timeout = { timeout: 90_000 };

describe('at the ends of the calendar, with closed days there', () => {
  it('every question comes to an end', timeout, () => {
    const code = `${imports} ${asked}
      askAll('9999-12-31', ['9999-12-31']);
      askAll('9999-12-30', ['9999-12-31', '9999-12-30', '9999-12-29']);
      askAll('0001-01-01', ['0001-01-01', '0001-01-02']);
    `;
    expect(endsInTime(code)).toBe(true);
  });
});

describe('the number of a recourse', () => {
  it('may be up to 99, and costs nothing', timeout, () => {
    const code = `${imports}
      for (const recourse of [1, 50, 99]) {
        const events = [{ type: 'compliance.panel.requested', date: '2019-09-11', recourse }];
        const start = performance.now();
        const dispute = replay({ title: 'x', complainants: ['A'], respondent: 'B', events }, { policy: 'lenient' });
        const { nextSteps } = statusOn(dispute, '2019-12-11');
        const isCounted = nextSteps.some((step) => step.recourse === recourse);
        if (!isCounted || performance.now() - start > 5_000) process.exit(1);
      }
    `;
    expect(endsInTime(code)).toBe(true);
  });
});
