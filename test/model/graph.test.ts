import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { AnyTransitionDefinition } from 'xstate';
import type { ProcedureEvent } from '../../src/clocks/fact.js';
import { machineEvents } from '../../src/machine/index.js';
import { proceedingEvents, milestones } from '../../src/vocabulary.js';
import { namedRecords } from '../history/records.js';
import { allNodes, eventlessOf, leaves, pathOf, transitionsOn } from '../machine/walk.js';
import { histories } from '../properties/histories.js';
import { histories as scripted } from './scripts.js';
import { facts, Explorer, explore, follow } from './walk.js';

vi.setConfig({ testTimeout: 300_000 });

const explorer = new Explorer();
const two = { complainants: ['Brazil', 'India'], respondent: 'Canada' };
let t = Date.now();
const lap = (n: string) => { console.log(n, Date.now() - t, explorer.taken.size); t = Date.now(); };
explore(explorer, [two], '2001-01-01', 1);
lap('explore');
for (const { record } of namedRecords) follow(explorer, explorer.start(record), machineEvents(record));
lap('corpus');
for (const { record } of fc.sample(histories(), { seed: 11, numRuns: 150 }))
  follow(explorer, explorer.start(record), machineEvents(record));
lap('generated');
for (const fact of facts) {
  const event = { ...fact, date: '2001-01-01' } as ProcedureEvent;
  if (event.implied) continue;
  const there = follow(explorer, explorer.start(two), [event]);
  for (const type of proceedingEvents.filter((one) => (milestones as readonly string[]).includes(one))) {
    explorer.after(there, { type, date: '2001-01-02' } as ProcedureEvent);
    explorer.after(there, { type: `compliance.${type}`, date: '2001-01-02' } as ProcedureEvent);
  }
}
lap('bridged');
for (const events of scripted) { let now = explorer.start(two); for (const e of events) { const n = explorer.after(now, e); if (n === undefined) console.log('NOT POSSIBLE', e.type, JSON.stringify(e), events.map(x=>(x.implied?'~':'')+x.type).join('; ').slice(-200)); now = n ?? now; } }
lap('scripted');

describe('x', () => {
  it('y', () => {
    const all = allNodes.flatMap((n) => [...transitionsOn(n), ...eventlessOf(n)]);
    console.log(all.length, explorer.taken.size);
    console.log(leaves.map(pathOf).filter((p) => !explorer.reached.has(p)));
    const guardOf = (t: any) => JSON.stringify(t.guard?.type ?? t.guard?.guards ?? t.guard);
    const left = all.filter((t) => !explorer.taken.has(t)).map((t) => `${pathOf(t.source)}: ${t.eventType} [${guardOf(t)}]`);
    const ms = (milestones as readonly string[]).map(m=>`implementation.compliance: compliance.${m} `);
    console.log(left.filter((x) => !/^panel.composition.*originalPanelSits/.test(x) && !(x.startsWith('implementation.compliance: ') && !ms.some((m) => x.startsWith(m)))).join('\n'));
  });
});
