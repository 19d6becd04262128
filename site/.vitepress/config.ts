import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DefaultTheme, defineConfig } from 'vitepress';
import { searchOptions, tokenize } from '../search.js';

const content = fileURLToPath(new URL('../content/', import.meta.url));
const sidebar: DefaultTheme.SidebarMulti = JSON.parse(readFileSync(`${content}sidebar.json`, 'utf8'));

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
  base: process.env['SITE_BASE'] ?? '/wto-dispute/',
  lang: 'en',
  title: 'wto-dispute',
  description:
    'From the dated facts of a WTO dispute to its stage, its time-limits and the next steps, each with its article.',
  metaChunk: true,
  markdown: {
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
      options: { detailedView: 'auto', miniSearch: { options: { tokenize }, searchOptions } },
    },
  },
});
