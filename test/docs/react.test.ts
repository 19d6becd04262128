// @vitest-environment jsdom
import { act, createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseRecord } from 'wto-dispute';
import { DisputeView } from '../../examples/lib/dispute-view.js';

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
});
