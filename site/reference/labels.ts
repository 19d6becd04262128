import { english, type WtoStatus, wtoStatuses } from 'wto-dispute';
import { french } from 'wto-dispute/french';
import { asOf, disputes } from 'wto-dispute/history';
import { spanish } from 'wto-dispute/spanish';
import { table } from '../../scripts/lib/markdown.js';
import { days, inTheEnd } from './history.js';
import { frontMatter, named, type Page, sections } from './page.js';

/** The labels of the WTO's own list, with the facts after which the real records show them. */
export function labelsPage(): Page {
  const seen = walked();
  const rows = wtoStatuses.map((label) => [
    `\`${label}\``,
    english.wtoStatuses[label],
    [...(seen.after.get(label) ?? [])]
      .sort(([, one], [, other]) => other - one)
      .slice(0, 3)
      .map(([type]) => named(type))
      .join(', ') || '—',
    `${seen.now.get(label) ?? 0}`,
  ]);
  const words = wtoStatuses.map((label) =>
    [label, english, french, spanish].map((one) => (typeof one === 'string' ? `\`${one}\`` : one.wtoStatuses[label])),
  );
  return {
    address: 'reference/labels',
    name: 'Labels of the WTO',
    chapter: 'Words',
    text: sections(
      frontMatter({ prev: false, next: false }),
      '# Labels of the WTO',
      'The WTO publishes a list of disputes with a label for each. `wtoStatus` of a [status](/api/wto-dispute/interfaces/Status) has the label, or the labels, that the list would show. Retaliation and compliance proceedings can stand side by side.',
      table(['label', 'in words', 'most often after', `disputes on ${asOf}`], rows),
      '## In three languages',
      table(['label', 'English', 'Français', 'Español'], words),
    ),
  };
}

/** How many real disputes have a label in the end, and after which facts each came. */
function walked() {
  const now = new Map<WtoStatus, number>();
  const after = new Map<WtoStatus, Map<string, number>>();
  for (const record of disputes) {
    for (const label of inTheEnd(record).wtoStatus) count(now, label);
    let before: readonly WtoStatus[] = [];
    for (const { date, wtoStatus } of days(record)) {
      const last = record.events.filter((event) => event.date === date).at(-1);
      for (const label of wtoStatus.filter((one) => !before.includes(one))) {
        const facts = after.get(label) ?? new Map<string, number>();
        if (last !== undefined) count(facts, last.type);
        after.set(label, facts);
      }
      before = wtoStatus;
    }
  }
  return { now, after };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
