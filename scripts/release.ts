/*
 * npm run release says what stands against a release; if nothing does, it runs .ci/run and publishes. It publishes in CI
 * alone, where npm can sign where the package was built; elsewhere it tries without sending.
 *
 * npm run release version raises the version as the changesets say: the lock file follows, and what CHANGELOG.md lists as
 * unreleased becomes that version's, as of today.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { canProveProvenance, obstacles, released } from './lib/release.js';
import { printed, root } from './lib/run.js';

const read = (name: string) => readFileSync(root + name, 'utf8');

if (process.argv[2] === 'version') raise();
else if (await isFree()) publish();
else process.exitCode = 1;

function runs(command: string, ...args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
  return status === 0;
}

function raise(): void {
  if (!runs('npx', 'changeset', 'version') || !runs('npm', 'install', '--package-lock-only')) return;
  const { version } = JSON.parse(read('package.json'));
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(`${root}CHANGELOG.md`, released(read('CHANGELOG.md'), version, today));
  console.log(`${version}: look at it, commit it, then npm run release`);
}

/** Whether nothing stands against a release. */
async function isFree(): Promise<boolean> {
  const { version, repository } = JSON.parse(read('package.json'));
  const standing = obstacles({
    ...{ version, repository, changelog: read('CHANGELOG.md') },
    changes: (await printed('git', ['status', '--porcelain'])).trimEnd(),
    tags: (await printed('git', ['tag', '--list'])).split('\n'),
    changesets: readdirSync(`${root}.changeset`).filter((file) => file.endsWith('.md') && file !== 'README.md'),
  });
  for (const obstacle of standing) console.log(`not yet: ${obstacle}`);
  return standing.length === 0;
}

function publish(): void {
  const isSigned = canProveProvenance(process.env);
  const option = isSigned ? '--provenance' : '--dry-run';
  if (!runs('bash', '.ci/run') || !runs('npm', 'publish', '--access', 'public', option)) return;
  console.log(isSigned ? 'published; now tag it' : 'tried, not published: that is for CI, with an identity token');
}
