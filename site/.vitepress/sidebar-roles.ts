/** Each text of the component, and what stands there instead. */
const mends = [
  // A heading that opens nothing is no button and no stop of the keyboard; one that opens says whether it is open.
  ["(isLink.value ? undefined : 'button')", "(isLink.value || !collapsible.value ? undefined : 'button')"],
  [':tabindex="item.items && 0"', ':tabindex="itemRole && 0" :aria-expanded="itemRole && !collapsed"'],
  // The caret is a button of its own only beside a link: within a button there is no other.
  [
    'role="button"\n        aria-label="toggle section"',
    `:role="item.link && 'button'" :aria-label="item.link && 'the pages of this part'" :aria-expanded="item.link && !collapsed"`,
  ],
  ['tabindex="0"\n      >\n        <span', ':tabindex="item.link && 0"\n      >\n        <span'],
] as const;

/** The sidebar of VitePress 1.6 has buttons within buttons, which no screen reader can name. It is mended as it is read. */
export function sidebarRoles() {
  return {
    name: 'sidebar-roles',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.endsWith('VPSidebarItem.vue')) return undefined;
      return mends.reduce((text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`VPSidebarItem.vue has no ${from}: look at its new version`);
        return text.replace(from, to);
      }, code);
    },
  };
}
