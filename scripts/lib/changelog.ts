/** CHANGELOG.md in the form of Keep a Changelog: sections from one `## [VERSION]` to the next, the newest first. */

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
