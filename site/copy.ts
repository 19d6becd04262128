import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { ruleIds } from 'wto-dispute/law';
import { addresses, type Guide, keywords, root, titleOf } from './guides.js';

const { repository }: { repository?: { url: string } } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const home = repository?.url.replace(/^git\+/, '').replace(/\.git$/, '');

/** Front matter for the pages that only repeat what others say, or that are tables of everything: no search finds them. */
const unsearched = ['docs/languages.md', 'README.md', 'docs/history-check.md'];

/** Writes a page of the repository into the folder of the site, with the pictures of docs beside the pages. */
export function copyGuides(guides: readonly Guide[], folder: string): void {
  const places = addresses();
  for (const { source, address } of guides) {
    const text = forSite(readFileSync(join(root, source), 'utf8'), source, places);
    const search = unsearched.includes(source) ? 'search: false\n' : '';
    const words = keywords[source] === undefined ? '' : `keywords: ${JSON.stringify(keywords[source])}\n`;
    write(join(folder, `${address}.md`), `---\n${search}${words}---\n\n${text}`);
  }
  for (const place of ['guide', 'public/guide'])
    cpSync(join(root, 'docs'), join(folder, place), {
      recursive: true,
      filter: (path) => !/\.\w+$/.test(path) || isPicture(path),
    });
}

export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A list of the headings of a page, which the site shows beside it. */
const CONTENTS = /(?:^- \[[^\]\n]*\]\(#[^)\n]*\)\n){3,}\n/m;

/** A link or a picture of Markdown, with its target. Code has none: see `outsideCode`. */
const LINK = /(!?\[(?:[^\][]|\[[^\]]*\]|!\[[^\]]*\]\([^)]*\))*\])\(([^)\s]+)\)/g;

/**
 * The page as the site shows it: links between pages lead to their addresses there, those to other files of the
 * repository to the repository, or nowhere as long as package.json names none.
 */
export function forSite(text: string, source: string, places: ReadonlyMap<string, string>): string {
  return outsideCode(text, (prose) =>
    prose
      .replace(CONTENTS, '')
      .replace(LINK, (whole, words: string, target: string) =>
        /^([a-z]+:|#|\/)/.test(target) ? whole : linkTo(target, words, source, places),
      ),
  );
}

/** A link or a picture that leads to a file of the repository, as the site has it. */
function linkTo(target: string, words: string, source: string, places: ReadonlyMap<string, string>): string {
  const [path = '', anchor] = target.split('#');
  const file = posix.join(posix.dirname(source), path);
  if (!existsSync(join(root, file))) throw new Error(`${source} links to ${target}, which does not exist`);
  // A link to a picture leads to the file itself, which stands among those that are served as they are.
  if (isPicture(file) && !words.startsWith('!')) return `${words}(/${pictureAddress(file)})`;
  const address = addressIn(file, anchor, places);
  if (address !== undefined) return `${titled(words, file)}(${relative(places.get(source) ?? source, address)})`;
  return home === undefined ? words.slice(1, -1) : `${words}(${home}/blob/main/${file})`;
}

const isPicture = (file: string) => /\.(svg|png)$/.test(file);
const pictureAddress = (file: string) => file.replace(/^docs\//, 'guide/');

/** A link that is called by the name of its file is called by the title of its page. */
function titled(words: string, file: string): string {
  return /^\[[\w./-]+\.md\]$/.test(words) ? `[${titleOf(file)}]` : words;
}

/** Where a file of the repository is on the site, if it is there. */
function addressIn(file: string, anchor: string | undefined, places: ReadonlyMap<string, string>): string | undefined {
  if (isPicture(file)) return pictureAddress(file);
  // Every rule of docs/law.md has a page of its own.
  if (file === 'docs/law.md' && ruleIds.some((id) => id === anchor)) return `reference/rules/${anchor}.md`;
  const address = places.get(file);
  return address && `${address}.md${anchor === undefined ? '' : `#${anchor}`}`;
}

function relative(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/** Changes what is neither a block of code nor code within a line. */
function outsideCode(text: string, change: (prose: string) => string): string {
  return text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
