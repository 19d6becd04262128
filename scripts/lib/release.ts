/* CHANGELOG.md in the form of Keep a Changelog: sections from one `## [VERSION]` to the next, the newest first. */
const UNRELEASED = '## [Unreleased]';

/** What stands under a version, or under `Unreleased`; undefined where it has no section. */
export function notesOn(changelog: string, version: string): string | undefined {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((each) => each.startsWith(`[${version}]`));
  return section?.slice(section.indexOf('\n')).trim();
}

/** The same with everything unreleased under a version and its date; unchanged where the version has a section. */
export function released(changelog: string, version: string, date: string): string {
  if (notesOn(changelog, version) !== undefined) return changelog;
  if (!notesOn(changelog, 'Unreleased')) throw new RangeError(`nothing stands under ${UNRELEASED}`);
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${date}`);
}

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

const RAISE = 'npm run release version';

/** Why a version cannot be released yet. */
export function obstacles({ version, repository, changes, tags, changelog, changesets }: BeforeRelease): string[] {
  return [
    changes !== '' && `there are changes that are not committed:\n${changes}`,
    tags.includes(`v${version}`) && `v${version} is tagged: ${RAISE} raises the version`,
    !notesOn(changelog, version) && `CHANGELOG.md says nothing of ${version}: ${RAISE} gives it what is unreleased`,
    Boolean(notesOn(changelog, 'Unreleased')) && `CHANGELOG.md lists unreleased changes: ${RAISE}`,
    changesets.length > 0 && `changesets are waiting (${changesets.join(', ')}): ${RAISE}`,
    !repository && 'package.json names no "repository": npm ties the provenance of a package to it',
  ].filter((obstacle) => typeof obstacle === 'string');
}

/** Whether a program runs where npm can have its provenance signed: in GitHub Actions or GitLab CI, with an identity. */
export function canProveProvenance(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['GITHUB_ACTIONS'] === 'true') return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL']);
  return env['GITLAB_CI'] === 'true' && Boolean(env['SIGSTORE_ID_TOKEN']);
}
