import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

export const code = (word: string): string => `\`${word}\``;

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

const cell = (text: string) => text.replaceAll(/(?<!\\)\|/g, '\\|').replaceAll('\n', '<br>');

/** A page as it is, with other parts between its marks: `<!-- MARK -->` and `<!-- /MARK -->`. */
export function withParts(path: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce(
    (text, [mark, part]) => {
      const place = new RegExp(`(?<=<!-- ${mark} -->\n).*(?=<!-- /${mark} -->)`, 's');
      if (!place.test(text)) throw new Error(`${path} has no <!-- ${mark} --> and <!-- /${mark} -->`);
      return text.replace(place, () => `\n${part}\n\n`);
    },
    readFileSync(join(root, path), 'utf8'),
  );
}
