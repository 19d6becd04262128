/**
 * npm run release: looks whether anything stands against a release (`check`), runs .ci/run, and publishes (`publish`).
 * Publishing happens in CI alone, where npm can sign where the package was built; elsewhere it is tried without sending.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from './lib/manifest.js';
import { canProveProvenance, obstacles } from './lib/obstacles.js';
import { printed, root, run } from './lib/run.js';

const { version, name, repository } = manifest;
const standing = obstacles({
  version,
  repository,
  changes: (await printed('git', ['status', '--porcelain'])).trimEnd(),
  tags: (await printed('git', ['tag', '--list'])).split('\n'),
  changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
  changesets: readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md'),
});
for (const obstacle of standing) console.log(`not yet: ${obstacle}`);
if (standing.length > 0) process.exitCode = 1;
else if (process.argv[2] === 'publish') await publish();
else console.log(`nothing stands against ${name} ${version}`);

async function publish(): Promise<void> {
  const signed = canProveProvenance(process.env);
  const options = signed ? ['--provenance'] : ['--dry-run'];
  const { ok, output } = await run('npm', ['publish', '--access', 'public', ...options]);
  console.log(output);
  if (!ok) process.exitCode = 1;
  else if (signed) console.log(`published; now: git tag v${version} && git push origin v${version}`);
  else console.log('tried, not published: that is for CI, with an identity token (id-token: write)');
}
