import type { Guide } from './guides.js';
import type { Page } from './reference/page.js';

/** An entry of the sidebar, as VitePress reads it. */
export interface Entry {
  readonly text: string;
  readonly link?: string;
  readonly target?: string;
  readonly collapsed?: boolean;
  readonly items?: readonly Entry[];
}

interface Chapter {
  readonly title: string;
  readonly guides: readonly Guide[];
}

/**
 * The navigation of each part of the site: the same chapters everywhere, and the names within the one that is read. With
 * all names on each page, a page would be mostly navigation.
 */
export function navigation(
  chapters: readonly Chapter[],
  pages: readonly Page[],
  api: readonly Entry[],
): Record<string, readonly Entry[]> {
  const [first, ...further] = chapters.map(({ title, guides }) => ({
    text: title,
    items: guides.map(({ title: text, address }) => ({ text, link: `/${address}` })),
  }));
  const names = [...new Set(pages.map(({ chapter }) => chapter))];
  const whole = (open?: string): Entry[] => [
    ...(first === undefined ? [] : [first]),
    { text: 'Reference', items: names.map((name) => referenceEntry(name, pages, name === open)) },
    ...further,
    { text: 'API', link: '/api/', ...(open === 'API' && { items: api }) },
    { text: 'Explorer', link: '/explorer/', target: '_self' },
  ];
  const parts = names.map((name) => [`/${folderOf(name, pages)}`, whole(name)] as const);
  return Object.fromEntries([...parts, ['/api/', whole('API')], ['/', whole()]]);
}

const linkOf = ({ address }: Page) => `/${address.replace(/\/index$/, '/')}`;

/** The folder of a chapter, or the page of one that has no folder. */
function folderOf(chapter: string, pages: readonly Page[]): string {
  const [first] = pages.filter((page) => page.chapter === chapter);
  const address = first?.address ?? '';
  return address.split('/').length > 2 ? address.replace(/[^/]+$/, '') : address;
}

/** A chapter of the reference: its first page, and all of its pages where it is the one that is read. */
function referenceEntry(name: string, pages: readonly Page[], isOpen: boolean): Entry {
  const own = pages.filter(({ chapter }) => chapter === name);
  const [first] = own;
  const isSmall = own.length <= 3;
  if (!isOpen && !isSmall) return { text: name, ...(first && { link: linkOf(first) }) };
  const plain = own.filter(({ group }) => group === undefined).map((page) => ({ text: page.name, link: linkOf(page) }));
  if (own.length === 1) return plain[0] ?? { text: name };
  const groups = [...new Set(own.flatMap(({ group }) => group ?? []))].map((group) => ({
    text: group,
    collapsed: true,
    items: own.filter((page) => page.group === group).map((page) => ({ text: page.name, link: linkOf(page) })),
  }));
  return { text: name, ...(first && !isSmall && { link: linkOf(first) }), items: [...plain, ...groups] };
}
