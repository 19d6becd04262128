import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DefaultTheme, defineConfig } from 'vitepress';
import { searchOptions, tokenize } from '../search.js';
import { sidebarRoles } from './sidebar-roles.js';

const content = fileURLToPath(new URL('../content/', import.meta.url));
const sidebar: DefaultTheme.SidebarMulti = JSON.parse(readFileSync(`${content}sidebar.json`, 'utf8'));

const base = process.env['SITE_BASE'] ?? '/wto-dispute/';
const [guides] = Object.values(sidebar)[0] as DefaultTheme.SidebarItem[];
const firstGuide = guides?.items?.[0]?.link ?? '/';

/** Anchors as GitHub makes them, so that a link to a heading leads there in both places. */
const slugify = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

export default defineConfig({
  srcDir: 'content',
  outDir: 'dist',
  base,
  lang: 'en',
  title: 'wto-dispute',
  description:
    'From the dated facts of a WTO dispute to its stage, its time-limits and the next steps, each with its article.',
  metaChunk: true,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  // A page has up to some hundred links in its navigation, and would fetch every page that they lead to.
  router: { prefetchLinks: false },
  vite: { plugins: [sidebarRoles()], build: { chunkSizeWarningLimit: 4000 } },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify },
    headers: { slugify },
    languageAlias: { console: 'shellsession' },
  },
  themeConfig: {
    outline: [2, 3],
    sidebar,
    nav: [
      { text: 'Guides', link: firstGuide, activeMatch: '/guide/' },
      { text: 'Reference', link: '/reference/rules/', activeMatch: '/reference/' },
      { text: 'API', link: '/api/', activeMatch: '/api/' },
      { text: 'Explorer', link: '/explorer/', target: '_self' },
    ],
    search: {
      provider: 'local',
      options: {
        detailedView: 'auto',
        miniSearch: { options: { tokenize }, searchOptions },
        // What a page is about in words that it does not use: `keywords` of its front matter.
        _render(source, env, markdown) {
          const html = markdown.render(source, env);
          const { search, keywords = '' } = env.frontmatter ?? {};
          return search === false ? '' : html.replace('</h1>', `</h1>\n<p>${keywords}</p>`);
        },
      },
    },
  },
});
