import { createElement as h, type ReactElement, useState } from 'react';
import {
  DisputeError,
  type DisputeEvent,
  type DisputeRecord,
  type EventOf,
  type PlainEventType,
  parseRecord,
} from 'wto-dispute';
import { disputeMachine } from 'wto-dispute/machine';
import { createActor, type Snapshot } from 'xstate';
import { DisputeView, snapshotOf } from './dispute-view.js';

/** Where texts are kept by a name: `localStorage` is one. */
export interface Store {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
}

interface Restored {
  readonly record: DisputeRecord;
  readonly from: Snapshot<unknown>;
  /** Why the kept snapshot was not used, in words. */
  readonly refusal?: string;
}

const NAME = 'dispute';

/** Keeps both: the record, which every version of the library reads, and the snapshot, from which a page soon goes on. */
export function keep(store: Store, record: DisputeRecord, snapshot: Snapshot<unknown>): void {
  store.setItem(NAME, JSON.stringify({ record, snapshot }));
}

/** What was kept, if anything. The state is made anew from the record where the snapshot has another form. */
export function restored(store: Store): Restored | undefined {
  const text = store.getItem(NAME);
  if (text === null) return undefined;
  const kept: { readonly record: unknown; readonly snapshot: Snapshot<unknown> } = JSON.parse(text);
  const record = parseRecord(kept.record);
  // An actor that refuses its snapshot does not throw: it is over from the beginning, and says why.
  const { error } = createActor(disputeMachine, { input: record, snapshot: kept.snapshot }).getSnapshot();
  if (error === undefined) return { record, from: kept.snapshot };
  if (!DisputeError.is(error)) throw error;
  return { record, from: snapshotOf(record), refusal: error.message };
}

interface Props {
  /** What the page begins with where nothing is kept. */
  readonly record: DisputeRecord;
  readonly offered: readonly EventOf<PlainEventType>[];
  readonly store: Store;
}

/** A dispute that goes on where it was when the page was closed. */
export function KeptDisputeView({ record: given, offered, store }: Props): ReactElement {
  const [{ record: begun, from, refusal }] = useState(
    () => restored(store) ?? { record: given, from: snapshotOf(given) },
  );
  const [record, setRecord] = useState(begun);
  const onEntered = (fact: DisputeEvent, snapshot: Snapshot<unknown>) => {
    const longer = { ...record, events: [...record.events, fact] };
    setRecord(longer);
    keep(store, longer, snapshot);
  };
  return h(
    'main',
    null,
    refusal !== undefined && h('p', { role: 'alert' }, refusal),
    h(DisputeView, { record: begun, offered, from, onEntered }),
  );
}
