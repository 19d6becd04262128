import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BeforeRelease, canProveProvenance, notesOn, obstacles, released } from '../../scripts/lib/release.js';

const changelog = `# Changelog

The format is that of Keep a Changelog.

## [Unreleased]

### Law

- A reading.

## [0.1.0] - 2026-01-31

The first version.
`;

describe('the change log', () => {
  it('is read by version', () => {
    expect(notesOn(changelog, 'Unreleased')).toBe('### Law\n\n- A reading.');
    expect(notesOn(changelog, '0.1.0')).toBe('The first version.');
    expect(notesOn(changelog, '0.1')).toBeUndefined();
  });

  it('gives a new version what was unreleased, beneath the introduction', () => {
    const after = released(changelog, '0.2.0', '2026-02-28');
    expect(after).toContain('Keep a Changelog.\n\n## [Unreleased]\n\n## [0.2.0] - 2026-02-28\n\n### Law\n');
    expect(notesOn(after, 'Unreleased')).toBe('');
    expect(notesOn(after, '0.2.0')).toBe('### Law\n\n- A reading.');
    expect(notesOn(after, '0.1.0')).toBe('The first version.');
  });

  it('is left as it is when the version stands there', () => {
    expect(released(changelog, '0.1.0', '2026-02-28')).toBe(changelog);
  });

  it('has no version of nothing', () => {
    const after = released(changelog, '0.2.0', '2026-02-28');
    expect(() => released(after, '0.3.0', '2026-03-31')).toThrow(RangeError);
  });

  it('of this project has something under a version or unreleased', () => {
    const own = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(notesOn(own, 'Unreleased') || notesOn(own, version)).toBeTruthy();
  });
});

const ready: BeforeRelease = {
  version: '0.2.0',
  repository: 'somewhere/wto-dispute',
  changes: '',
  tags: ['v0.1.0', ''],
  changelog: released(changelog, '0.2.0', '2026-02-28'),
  changesets: [],
};

describe('a release', () => {
  it('is possible when all is said and committed', () => {
    expect(obstacles(ready)).toEqual([]);
  });

  it.each<[string, Partial<BeforeRelease>, string]>([
    ['with changes that are not committed', { changes: ' M src/index.ts' }, 'M src/index.ts'],
    ['of a version that is tagged', { tags: ['v0.2.0'] }, 'is tagged'],
    ['that the change log does not know', { changelog: released(changelog, '0.3.0', '2026-02-28') }, 'says nothing'],
    [
      'with a section that says nothing',
      { changelog: '## [Unreleased]\n\n## [0.2.0] - 2026-02-28\n\n## [0.1.0]\n' },
      'says nothing',
    ],
    ['with changes that the version does not list', { version: '0.1.0', tags: [], changelog }, 'unreleased changes'],
    ['with a changeset that is waiting', { changesets: ['a-rule.md'] }, 'a-rule.md'],
    ['of a package without repository', { repository: undefined }, 'provenance'],
  ])('is not, %s', (_, change, obstacle) => {
    expect(obstacles({ ...ready, ...change })).toEqual([expect.stringContaining(obstacle)]);
  });
});

describe('publishing', () => {
  it.each([
    ['in GitHub Actions with an identity', { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://…' }],
    ['in GitLab CI with an identity', { GITLAB_CI: 'true', SIGSTORE_ID_TOKEN: '…' }],
  ])('%s', (_, env) => {
    expect(canProveProvenance(env)).toBe(true);
  });

  it.each([
    ['on a desk', {}],
    ['in a CI of another kind', { CI: 'true' }],
    ['without an identity', { GITHUB_ACTIONS: 'true' }],
    ['without an identity, in GitLab', { GITLAB_CI: 'true', SIGSTORE_ID_TOKEN: '' }],
  ])('not %s', (_, env) => {
    expect(canProveProvenance(env)).toBe(false);
  });
});
