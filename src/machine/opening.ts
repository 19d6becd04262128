import { type DisputeState, dispute } from './setup.js';

/** Nothing has happened yet: a request for consultations opens the dispute (DSU 4.4). */
export const opening = dispute.createStateConfig({
  description: 'No request for consultations is on record.',
  meta: { articles: ['DSU 4.4', 'ATC 8.10'] },
  on: {
    'consultations.requested': { target: 'consultations' },
    'panel.requested': { guard: 'needsNoConsultations', target: 'panelRequested' },
  },
} satisfies DisputeState);
