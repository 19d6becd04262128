import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { parseEvent } from '../../src/index.js';
import { contextOf, type DisputeContext, type Given } from '../../src/machine/context.js';
import { guards } from '../../src/machine/guards.js';
import { disputeMachine } from '../../src/machine/machine.js';
import { machineEvents } from '../../src/machine/machine-events.js';
import { recordOf } from '../history/records.js';
import { samples } from '../record/samples.js';

type AnyGuard = (given: Given, at: { home: 'original' | 'compliance'; state: 'requested' }) => unknown;

/** DS353 went through nearly everything: compliance proceedings, retaliation, arbitration. */
function lateContext(): DisputeContext {
  const record = recordOf('disputes', 353);
  const actor = createActor(disputeMachine, { input: record }).start();
  for (const event of machineEvents(record)) actor.send(event);
  return actor.getSnapshot().context;
}

const events = samples.flatMap(({ minimal, full }) => [parseEvent(minimal), parseEvent(full)]);
const contexts = { 'where nothing has happened': contextOf(undefined), 'after a long dispute': lateContext() };

describe.each(Object.entries(contexts))('%s', (_, context) => {
  it.each(Object.entries<AnyGuard>(guards))('%s answers yes or no to every fact', (_name, guard) => {
    for (const event of events)
      for (const home of ['original', 'compliance'] as const)
        expect([true, false]).toContain(guard({ context, event }, { home, state: 'requested' }));
  });
});
