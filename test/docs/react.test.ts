// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseRecord } from 'wto-dispute';
import { DisputeView, snapshotOf } from '../../examples/lib/dispute-view.js';
import { KeptDisputeView, keep, type Store } from '../../examples/lib/kept-dispute-view.js';

const record = parseRecord({
  title: 'Japan — Products and Technology',
  complainants: ['Korea'],
  respondent: 'Japan',
  events: [
    { type: 'consultations.requested', date: '2019-09-11' },
    { type: 'panel.requested', date: '2020-06-18' },
  ],
});
const offered = [
  { type: 'panel.established', date: '2020-07-29' },
  { type: 'panel.composed', date: '2020-08-28' },
] as const;
const view = createElement(DisputeView, { record, offered });

/** The little of a page that is used here: this project does without the types of the DOM. */
interface Page {
  readonly body: Parameters<typeof hydrateRoot>[0] & { innerHTML: string };
  querySelector(selector: string): { readonly textContent: string } | null;
  querySelectorAll(selector: string): Iterable<{ disabled: boolean; click(): void }>;
}

describe('the example react, in a page', () => {
  const { document: page } = globalThis as unknown as { document: Page };
  const state = () => page.querySelector('.state')?.textContent;
  const buttons = () => [...page.querySelectorAll('button')];

  beforeAll(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it('takes over what the server rendered, and a button moves the machine on', async () => {
    const complaints = vi.spyOn(console, 'error');
    page.body.innerHTML = renderToString(view);
    const root = await act(async () => hydrateRoot(page.body, view));
    expect(state()).toBe('{"panelRequested":"firstMeeting"}');
    expect(buttons().map(({ disabled }) => disabled)).toEqual([false, true]);

    await act(async () => buttons()[0]?.click());
    expect(state()).toBe('{"panel":"composition"}');
    expect(buttons().map(({ disabled }) => disabled)).toEqual([true, false]);

    expect(complaints).not.toHaveBeenCalled();
    await act(async () => root.unmount());
  });

  /** Keeps texts, as `localStorage` does. */
  function storeOf(): Store {
    const texts = new Map<string, string>();
    return { getItem: (name) => texts.get(name) ?? null, setItem: (name, text) => texts.set(name, text) };
  }

  /** Opens a page that keeps the dispute, does something in it, and closes it. */
  async function inPage(store: Store, visit: () => Promise<void>): Promise<void> {
    page.body.innerHTML = '';
    const root = createRoot(page.body);
    const begun = parseRecord({ ...record, events: record.events.slice(0, 1) });
    await act(async () => root.render(createElement(KeptDisputeView, { record: begun, offered, store })));
    await visit();
    await act(async () => root.unmount());
  }

  it('goes on from the snapshot that a page kept, with its facts in the record', async () => {
    const store = storeOf();
    keep(store, record, snapshotOf(record));
    await inPage(store, async () => {
      expect(state()).toBe('{"panelRequested":"firstMeeting"}');
      await act(async () => buttons()[0]?.click());
    });
    await inPage(store, async () => {
      expect(state()).toBe('{"panel":"composition"}');
      await act(async () => buttons()[1]?.click());
    });
    const { record: kept } = JSON.parse(store.getItem('dispute') ?? '');
    expect(parseRecord(kept).events).toEqual([...record.events, ...offered]);
  });

  it('begins with the given record where nothing is kept', async () => {
    await inPage(storeOf(), async () => expect(state()).toBe('{"consultations":"window"}'));
  });

  it('says that a snapshot has another form, and makes the state anew from the record', async () => {
    const store = storeOf();
    const older: object = { ...snapshotOf(record), form: 1 };
    keep(store, record, older as ReturnType<typeof snapshotOf>);
    await inPage(store, async () => {
      expect(page.querySelector('[role=alert]')?.textContent).toMatch(/^invalid argument: snapshot: expected/);
      expect(state()).toBe('{"panelRequested":"firstMeeting"}');
    });
  });
});
