import { useActor } from '@xstate/react';
import { createElement as h, type ReactElement } from 'react';
import { type DisputeRecord, type EventOf, english, type PlainEventType } from 'wto-dispute';
import { disputeMachine, machineEvents } from 'wto-dispute/machine';
import { createActor } from 'xstate';

interface Props {
  readonly record: DisputeRecord;
  /** Facts that the user may enter. */
  readonly offered: readonly EventOf<PlainEventType>[];
}

/** Where a dispute stands, and a button for each fact on offer: pressed, it moves the machine on. */
export function DisputeView({ record, offered }: Props): ReactElement {
  const [snapshot, send] = useActor(disputeMachine, { input: record, snapshot: snapshotOf(record) });
  const [article] = Object.values(snapshot.getMeta()).flatMap((meta) => meta?.articles ?? []);
  return h(
    'section',
    null,
    h('h1', null, record.title),
    h('p', { className: 'state' }, JSON.stringify(snapshot.value)),
    h('p', null, snapshot.hasTag('panelSits') ? 'A panel sits.' : 'No panel sits.', ` ${article ?? ''}`),
    ...offered.map((fact) =>
      // The machine itself knows what is possible next.
      h(
        'button',
        { type: 'button', disabled: !snapshot.can(fact), onClick: () => send(fact) },
        english.facts[fact.type],
      ),
    ),
  );
}

/** Where a record leaves the machine: made anew each time, since what is stored is the record. */
function snapshotOf(record: DisputeRecord) {
  const actor = createActor(disputeMachine, { input: record }).start();
  for (const event of machineEvents(record)) actor.send(event);
  return actor.getPersistedSnapshot();
}
