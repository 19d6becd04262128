import { useActor } from '@xstate/react';
import { createElement as h, type ReactElement } from 'react';
import { type DisputeEvent, type DisputeRecord, type EventOf, english, type PlainEventType } from 'wto-dispute';
import { disputeMachine, machineEvents } from 'wto-dispute/machine';
import { createActor, type Snapshot } from 'xstate';

interface Props {
  readonly record: DisputeRecord;
  /** Facts that the user may enter. */
  readonly offered: readonly EventOf<PlainEventType>[];
  /** The snapshot to go on from. Without it the machine is where the record ends. */
  readonly from?: Snapshot<unknown>;
  /** Told of each fact that was entered, with the snapshot after it. */
  readonly onEntered?: (fact: DisputeEvent, snapshot: Snapshot<unknown>) => void;
}

/** Where a dispute stands, and a button for each fact on offer: pressed, it moves the machine on. */
export function DisputeView({ record, offered, from = snapshotOf(record), onEntered }: Props): ReactElement {
  const [snapshot, send, actor] = useActor(disputeMachine, { input: record, snapshot: from });
  const enter = (fact: DisputeEvent) => {
    send(fact);
    onEntered?.(fact, actor.getPersistedSnapshot());
  };
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
        { type: 'button', disabled: !snapshot.can(fact), onClick: () => enter(fact) },
        english.facts[fact.type],
      ),
    ),
  );
}

/** Where a record leaves the machine. */
export function snapshotOf(record: DisputeRecord): Snapshot<unknown> {
  const actor = createActor(disputeMachine, { input: record }).start();
  for (const event of machineEvents(record)) actor.send(event);
  return actor.getPersistedSnapshot();
}
