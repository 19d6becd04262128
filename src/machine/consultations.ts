import { noted } from './noted.js';
import { type DisputeState, dispute } from './setup.js';

/** The parties consult (DSU 4); after a wait the complainant may ask for a panel. */
export const consultations = dispute.createStateConfig({
  description: 'Consultations are requested.',
  tags: 'consulting',
  meta: { articles: ['DSU 4'] },
  initial: 'window',
  states: {
    window: {
      description: 'The time for consultations runs: a panel may not yet be requested.',
      meta: { articles: ['DSU 4.3', 'DSU 4.7', 'DSU 4.8', 'DSU 5.4', 'SCM 4.4', 'SCM 7.4'] },
      always: { guard: 'mayRequestPanel', target: 'panelMayBeRequested' },
    },
    panelMayBeRequested: {
      description: 'The complainant may request a panel and need not; there is no last day for it.',
      meta: { articles: ['DSU 4.3', 'DSU 4.7', 'DSU 6.2'] },
      always: { guard: 'mustWait', target: 'window' },
    },
  },
  on: {
    'consultations.accepted': noted,
    'consultations.refused': noted,
    'consultations.notAnswered': noted,
    'consultations.notEntered': noted,
    'consultations.failed': noted,
    'panel.requested': { target: 'panelRequested' },
  },
} satisfies DisputeState);
