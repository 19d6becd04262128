import { noted } from './noted.js';
import { panelTakenUp } from './panel.js';
import { type DisputeState, dispute } from './setup.js';

/** A solution or a withdrawal may be followed by facts that only complete the record. */
const afterword = {
  'panel.reportCirculated': noted,
  'compliance.panel.reportCirculated': noted,
  'complaint.withdrawn': noted,
  'settlement.notified': noted,
  'retaliation.terminated': noted,
  'implementation.complianceClaimed': noted,
  'implementation.statusReported': noted,
} as const satisfies DisputeState['on'];

/** The ends of a dispute. They are ordinary states: a dispute can be taken up again. */
export const ended = dispute.createStateConfig({
  description: 'The dispute has ended.',
  tags: 'ended',
  meta: { articles: ['DSU 3.6', 'DSU 12.12', 'DSU 16.4', 'DSU 19.1'] },
  initial: 'settled',
  entry: 'close',
  exit: 'goOn',
  states: {
    settled: {
      description: 'The parties notified a mutually agreed solution.',
      meta: { articles: ['DSU 3.6', 'DSU 12.7'] },
      on: afterword,
    },
    withdrawn: {
      description: 'The complaint is withdrawn.',
      meta: { articles: ['DSU 3.7'] },
      on: afterword,
    },
    panelLapsed: {
      description: 'The authority for the panel lapsed after more than twelve months of suspension.',
      meta: { articles: ['DSU 12.12'] },
      on: {
        ...panelTakenUp('#dispute'),
        'settlement.notified': { target: 'settled' },
        'complaint.withdrawn': { target: 'withdrawn' },
      },
    },
    noFurtherAction: {
      description: 'The reports are adopted, or an award is notified, without recommendations.',
      meta: { articles: ['DSU 19.1'] },
    },
    notAdopted: {
      description: 'The DSB decided by consensus not to adopt the report.',
      meta: { articles: ['DSU 16.4', 'DSU 17.14'] },
    },
    complied: {
      description: 'The parties agree that the respondent has complied.',
      meta: { articles: ['DSU 21', 'DSU 22.8'] },
    },
  },
  on: {
    'arbitration.agreed': noted,
    'panel.thirdPartiesReserved': noted,
    'panel.thirdPartiesWithdrew': noted,
    'compliance.panel.thirdPartiesReserved': noted,
    'compliance.panel.thirdPartiesWithdrew': noted,
    'consultations.requested': { actions: 'takeUpAgain', target: '#dispute.consultations' },
    'panel.requested': { actions: 'takeUpAgain', target: '#dispute.panelRequested' },
  },
} satisfies DisputeState);
