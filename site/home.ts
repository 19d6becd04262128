import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './guides.js';

/** The home page: site/pages/index.md with the first sample of the README, which the tests run. */
export function homePage(): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [sample = ''] = /^```ts\n[\s\S]*?^```$/m.exec(readme) ?? [];
  const page = readFileSync(join(root, 'site/pages/index.md'), 'utf8');
  if (!page.includes(MARK) || sample === '')
    throw new Error(`site/pages/index.md has no ${MARK}, or README.md no sample`);
  return page.replace(MARK, () => sample);
}

const MARK = '<!-- the first sample of README.md -->';
