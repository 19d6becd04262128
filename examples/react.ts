/*
 * The machine in a user interface, through XState's own bindings for React: `useActor` runs it, the snapshot says which
 * facts are possible next. The component is examples/lib/dispute-view.ts; here it is rendered on the server, once after
 * each of four facts. With `hydrateRoot` the same component takes over in the browser, and its buttons work.
 *
 * Then a page that is closed and opened again: examples/lib/kept-dispute-view.ts keeps the record and a snapshot as JSON.
 */
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { parseRecord } from 'wto-dispute';
import { DisputeView, snapshotOf } from './lib/dispute-view.js';
import { KeptDisputeView, keep, type Store } from './lib/kept-dispute-view.js';
import { readRecord } from './lib/print.js';

const record = readRecord(new URL('./records/ds590.json', import.meta.url));
const offered = [
  { type: 'panel.requested', date: '2020-06-18' },
  { type: 'panel.established', date: '2020-07-29' },
  { type: 'panel.composed', date: '2020-08-28' },
  { type: 'complaint.withdrawn', date: '2023-03-23' },
] as const;

for (const until of ['2019-09-11', '2020-06-18', '2020-07-29', '2023-03-23']) {
  const events = record.events.filter(({ date }) => date <= until);
  console.log(
    `${until}\n${markupOf(createElement(DisputeView, { record: parseRecord({ ...record, events }), offered }))}\n`,
  );
}

// What a page keeps, as `localStorage` would.
const texts = new Map<string, string>();
const store: Store = { getItem: (name) => texts.get(name) ?? null, setItem: (name, text) => texts.set(name, text) };
const beginning = parseRecord({ ...record, events: record.events.slice(0, 1) });
const view = createElement(KeptDisputeView, { record: beginning, offered: offered.slice(0, 3), store });

console.log(`Nothing is kept yet\n${markupOf(view)}\n`);
keep(store, record, snapshotOf(record));
console.log(`Opened again\n${markupOf(view)}\n`);

// A snapshot that another version of the library wrote is refused in words; the record still says where the case stands.
keep(store, record, JSON.parse(JSON.stringify({ ...snapshotOf(record), form: 0 })));
console.log(`Opened again, with a snapshot of another form\n${markupOf(view)}`);

function markupOf(element: ReactElement): string {
  return renderToStaticMarkup(element).replaceAll(/(?<=<\/\w+>)(?=<)/g, '\n');
}
