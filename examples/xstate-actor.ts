/*
 * The procedure as an XState machine, in an actor of one's own: for a user interface, an inspector or a visualizer.
 * The machine knows no clock. `machineEvents` puts a `date.reached` before each fact by which something turned through
 * time alone, so that the actor passes through the states that `statusOn` reports.
 */
import { disputeMachine, machineEvents } from 'wto-dispute/machine';
import { createActor } from 'xstate';
import { readRecord } from './lib/print.js';

const record = readRecord(new URL('./records/ds590.json', import.meta.url));

// The header of a record is the input: complainants, respondent, track.
const actor = createActor(disputeMachine, { input: record });

let last = '';
actor.subscribe((snapshot) => {
  const value = JSON.stringify(snapshot.value);
  if (value !== last) console.log(`    now ${value}`);
  last = value;
});

actor.start();
for (const event of machineEvents(record)) {
  console.log(`${event.date}  ${event.type}`);
  actor.send(event);
  if (event.type === 'panel.established') describe();
}

// What a snapshot says: states, tags, the articles of its states, and whether a fact is possible next.
function describe(): void {
  const snapshot = actor.getSnapshot();
  const articles = Object.values(snapshot.getMeta()).flatMap((meta) => meta?.articles ?? []);
  console.log(`    matches panel.composition: ${snapshot.matches({ panel: 'composition' })}`);
  console.log(`    has the tag panelSits: ${snapshot.hasTag('panelSits')}`);
  console.log(`    articles: ${articles.join(', ')}`);
  console.log(`    can be composed: ${snapshot.can({ type: 'panel.composed', date: '2020-08-28' })}`);
  console.log(`    can be appealed: ${snapshot.can({ type: 'appeal.notified', date: '2020-08-28' })}`);
}
