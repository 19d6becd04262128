import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { type EventSchema, fieldsOf } from './fields.js';
import { statecharts } from './statechart.js';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

/** The dispute with which the page opens. */
const FIRST = 27;

/** What is worked out when the page is built, by the name under which the page imports it. */
const made: Readonly<Record<string, () => unknown>> = {
  'virtual:fields': () => fieldsOf(read('schema.json').$defs.event as EventSchema),
  'virtual:first-record': () => (read('dist/disputes.json') as { ds: number }[]).find(({ ds }) => ds === FIRST),
  'virtual:statechart-en': () => statecharts().en,
  'virtual:statechart-fr': () => statecharts().fr,
  'virtual:statechart-es': () => statecharts().es,
};

/** Modules of data that are made at build: what the page can know beforehand it does not work out. */
export function madeAtBuild(): Plugin {
  return {
    name: 'made-at-build',
    resolveId: (id) => (id in made ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith('\0virtual:') ? made[id.slice(1)] : undefined;
      return make && `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))})`;
    },
  };
}
