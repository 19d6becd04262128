import { notesOn } from './changelog.js';

export interface BeforeRelease {
  readonly version: string;
  /** `repository` of package.json. */
  readonly repository: unknown;
  /** What `git status --porcelain` prints. */
  readonly changes: string;
  readonly tags: readonly string[];
  readonly changelog: string;
  /** The files in .changeset that no version has taken up. */
  readonly changesets: readonly string[];
}

/** Why a version cannot be released yet. */
export function obstacles({ version, repository, changes, tags, changelog, changesets }: BeforeRelease): string[] {
  const notes = notesOn(changelog, version);
  const conditions: readonly (readonly [boolean, string])[] = [
    [changes !== '', `there are changes that are not committed:\n${changes}`],
    [tags.includes(`v${version}`), `v${version} is tagged: npm run release:version raises the version`],
    [!notes, `CHANGELOG.md says nothing of ${version}: npm run release:version gives it what is unreleased`],
    [Boolean(notesOn(changelog, 'Unreleased')), 'CHANGELOG.md lists unreleased changes: npm run release:version'],
    [changesets.length > 0, `changesets are waiting (${changesets.join(', ')}): npm run release:version`],
    [!repository, 'package.json names no "repository": npm ties the provenance of a package to it'],
  ];
  return conditions.flatMap(([stands, obstacle]) => (stands ? [obstacle] : []));
}

/** Whether a program runs where npm can have its provenance signed: in GitHub Actions or GitLab CI, with an identity. */
export function canProveProvenance(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['GITHUB_ACTIONS'] === 'true') return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL']);
  return env['GITLAB_CI'] === 'true' && Boolean(env['SIGSTORE_ID_TOKEN']);
}
