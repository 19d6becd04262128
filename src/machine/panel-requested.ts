import { noted } from './noted.js';
import { type ProceedingState, proceeding } from './setup.js';
import type { Home } from './time.js';

/** Where a request for a panel leads. */
export interface RequestExits {
  readonly home: Home;
  readonly established: string;
  /** No request is left: back to where one may be made. */
  readonly noRequest: string;
}

/** A panel is requested (DSU 6): the first meeting of the DSB may put it off, the second establishes. */
export const panelRequested = ({ home, established, noRequest }: RequestExits) =>
  proceeding.createStateConfig({
    description: 'A panel is requested and not yet established.',
    meta: { articles: ['DSU 6.1', 'DSU 6.2'] },
    initial: 'firstMeeting',
    states: {
      firstMeeting: {
        description: 'The request awaits its first meeting of the DSB.',
        meta: { articles: ['DSU 6.1'] },
        always: { guard: { type: 'isDeferred', params: { home } }, target: 'deferred' },
      },
      deferred: {
        description: 'The DSB put the request off; when it is next on the agenda, only a consensus prevents the panel.',
        meta: { articles: ['DSU 6.1'] },
        always: { guard: { type: 'isNotDeferred', params: { home } }, target: 'firstMeeting' },
      },
    },
    on: {
      'panel.requested': noted,
      'panel.deferred': { guard: 'isAboutRequest', target: '.deferred' },
      'panel.established': { guard: 'isAboutRequest', target: established },
      'panel.rejected': [{ guard: 'isEveryRequest', target: noRequest }, { guard: 'isAboutRequest' }],
      'panel.requestWithdrawn': [{ guard: 'isEveryRequest', target: noRequest }, { guard: 'isAboutRequest' }],
    },
  } satisfies ProceedingState);
