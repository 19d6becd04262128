/*
 * Builds the site into site/dist: the guides of docs, the reference that is made from the data of the library, the API
 * from the doc comments, the explorer. `npm run docs` runs it; SITE_BASE is the path under which the site is served.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyGuides, write } from './copy.js';
import { chapters, root } from './guides.js';
import { homePage } from './home.js';
import { navigation } from './navigation.js';
import { eventFields } from './reference/events.js';
import { referencePages } from './reference/pages.js';

const site = join(root, 'site');
const content = join(site, 'content');

/** Runs a program in a folder and ends with its code where it fails. */
function run(command: string, args: readonly string[], cwd: string): void {
  const began = Date.now();
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`failed: ${command} ${args.join(' ')}`);
    process.exit(status ?? 1);
  }
  console.log(`${[command.split('/').at(-1), ...args].join(' ')}: ${Math.round((Date.now() - began) / 1000)} s`);
}

const tool = (name: string) => join(site, 'node_modules/.bin', name);
const timeOf = (path: string) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** The newest change in a folder. */
function newestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => timeOf(join(folder, file))));
}

if (timeOf(join(site, 'node_modules/.package-lock.json')) < timeOf(join(site, 'package-lock.json')))
  run('npm', ['ci'], site);
if (timeOf(join(root, 'dist/index.js')) < newestIn(join(root, 'src'))) run('npm', ['run', '--silent', 'build'], root);

rmSync(content, { recursive: true, force: true });
run(tool('typedoc'), [], root);
appendFileSync(join(content, 'api/wto-dispute/type-aliases/DisputeEvent.md'), `\n${eventFields()}`);

const guides = chapters().flatMap((chapter) => chapter.guides);
copyGuides(guides, content);
const pages = referencePages();
for (const { address, text } of pages) write(join(content, `${address}.md`), text);
write(join(content, 'index.md'), homePage());
const api = JSON.parse(readFileSync(join(content, 'api/typedoc-sidebar.json'), 'utf8'));
write(join(content, 'sidebar.json'), JSON.stringify(navigation(chapters(), pages, api)));

if (existsSync(join(site, 'explorer/vite.config.ts'))) run(tool('vite'), ['build', 'explorer'], site);
cpSync(join(site, 'pages/icon.svg'), join(content, 'public/icon.svg'));
if (existsSync(join(site, 'public'))) cpSync(join(site, 'public'), join(content, 'public'), { recursive: true });
run(tool('vitepress'), ['build', '.'], site);
