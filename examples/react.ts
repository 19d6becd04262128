/*
 * The machine in a user interface, through XState's own bindings for React: `useActor` runs it, the snapshot says which
 * facts are possible next. The component is examples/lib/dispute-view.ts; here it is rendered on the server, once after
 * each of four facts. With `hydrateRoot` the same component takes over in the browser, and its buttons work.
 */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { parseRecord } from 'wto-dispute';
import { DisputeView } from './lib/dispute-view.js';
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
  const markup = renderToStaticMarkup(
    createElement(DisputeView, { record: parseRecord({ ...record, events }), offered }),
  );
  console.log(`${until}\n${markup.replaceAll(/(?<=<\/\w+>)(?=<)/g, '\n')}\n`);
}
