import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, with a slash at its end. */
export const root: string = fileURLToPath(new URL('..', import.meta.url));

/** A page of the site that stands as Markdown in the repository. */
export interface Guide {
  /** Where it stands, from the root of the repository. */
  readonly source: string;
  /** Its address on the site, without an ending: `guide/start`. */
  readonly address: string;
  readonly title: string;
}

interface Chapter {
  readonly title: string;
  readonly guides: readonly Guide[];
}

/** The pages by their chapters, in the order of the navigation; a name is that of a file in docs. */
const order: Readonly<Record<string, readonly string[]>> = {
  Guides: [
    ...['start', 'explorer', 'procedure', 'counting', 'readings', 'three-ways', 'recording', 'machine'],
    ...['many-disputes', 'thirty-years', 'limits'],
  ],
  'Records and answers': ['records', 'projection', 'forms', 'command', 'tools', 'storage', 'languages'],
  'About the library': [
    ...['platforms', 'size', 'benchmarks', 'quality', 'history-check', 'architecture'],
    ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ],
};

/** What people type who look for a page, in words that it hardly uses. */
export const keywords: Readonly<Record<string, string>> = {
  'docs/explorer.md': 'find the last day to appeal, browser, without programming, no code, lawyer, deadline',
  'docs/counting.md': 'holiday, holidays, weekend, closed days, roll over, time-limit',
  'docs/three-ways.md': 'policy, lenient, standard, strict, impossible, incomplete, irregular, doubtful',
  'docs/machine.md': 'React, actor, snapshot, persist, inspect',
  'docs/procedure.md': 'stage, flowchart, appeal into the void, retaliation, sequencing',
  'docs/many-disputes.md': 'deadline reminder, alert, notification, ministry, portfolio, folder of records, diary',
  'docs/forms.md': 'ics, calendar, Outlook, timeline, chart, SVG, Mermaid, Markdown, report, export',
  'docs/readings.md': 'reading, interpretation, opinion, disputed',
};

/** Pages of the repository that the site has in another form: every rule of docs/law.md has a page of its own. */
const elsewhere: Readonly<Record<string, string>> = { 'docs/law.md': 'reference/rules/index' };

/** The chapters with the pages that exist. What stands in docs and in no chapter comes at the end of the second. */
export function chapters(): readonly Chapter[] {
  const named = Object.values(order).flat();
  const others = readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md') && elsewhere[`docs/${file}`] === undefined)
    .map((file) => basename(file, '.md'))
    .filter((name) => !named.includes(name));
  return Object.entries(order).map(([title, names]) => {
    const all = title === 'Records and answers' ? [...names, ...others] : names;
    return { title, guides: all.map(sourceOf).filter(exists).map(guideOf) };
  });
}

const sourceOf = (name: string) => (name.endsWith('.md') ? name : `docs/${name}.md`);
const exists = (source: string) => existsSync(join(root, source));

function guideOf(source: string): Guide {
  return { source, address: addressOf(source), title: titleOf(source) };
}

/** The title of a page of the repository on the site. */
export function titleOf(source: string): string {
  if (source === 'README.md') return 'The README';
  if (source === 'docs/law.md') return 'Every rule';
  return /^# (.+)$/m.exec(readFileSync(join(root, source), 'utf8'))?.[1] ?? source;
}

function addressOf(source: string): string {
  return elsewhere[source] ?? `guide/${basename(source, '.md').toLowerCase()}`;
}

/** The address of each file of the repository that is a page of the site. */
export function addresses(): ReadonlyMap<string, string> {
  const guides = chapters().flatMap((chapter) => chapter.guides);
  return new Map([...guides.map(({ source, address }) => [source, address] as const), ...Object.entries(elsewhere)]);
}
