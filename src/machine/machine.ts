import { assign } from 'xstate';
import { consultations } from './consultations.js';
import { contextOf, type DisputeInput } from './context.js';
import { recorded, takenEarlier } from './earlier.js';
import { ended } from './ended.js';
import { implementation } from './implementation.js';
import { noted } from './noted.js';
import { opening } from './opening.js';
import { everywhere, recording } from './passes.js';
import { proceedingStates } from './proceeding.js';
import { type DisputeState, dispute } from './setup.js';

const decided = {
  noRecommendations: '#dispute.ended.noFurtherAction',
  recommendations: '#dispute.implementation',
  decided: '#dispute.implementation',
} as const;

/** A solution of some complainants: where their request or panel gave the stage, it becomes that of the others. */
const leavingOthers = [
  { guard: 'leavesRequest', target: '#dispute.panelRequested' },
  { guard: 'leavesConsultations', target: '#dispute.consultations' },
  noted,
] as const;

/** What may happen wherever a dispute stands, once it is open and until it ends. */
const open = dispute.createStateConfig({
  on: {
    'settlement.notified': [{ guard: 'endsDispute', target: '#dispute.ended.settled' }, ...leavingOthers],
    'complaint.withdrawn': [{ guard: 'endsDispute', target: '#dispute.ended.withdrawn' }, ...leavingOthers],
    'consultations.requested': noted,
    'consultations.circulated': noted,
    'consultations.joinRequested': noted,
    'consultations.joinAccepted': noted,
    'consultations.joinRefused': noted,
    'consultations.held': noted,
    'goodOffices.begun': noted,
    'goodOffices.ended': noted,
    'arbitration.agreed': noted,
    'arbitration.awardNotified': [
      { guard: 'isOnMeritsWithout', target: decided.noRecommendations },
      { guard: 'isOnMerits', target: decided.decided },
      { guard: 'isDecided' },
    ],
    'panel.requested': { guard: 'closesGap' },
    'panel.established': { guard: 'closesGap' },
    'panel.composed': { guard: 'closesGap' },
    'panel.resumed': { guard: 'closesGap' },
    'panel.reportCirculated': [{ guard: 'onlyRecordsSettlement' }, { guard: 'closesGap' }],
    'appeal.notified': { guard: 'closesGap' },
    'appeal.reportCirculated': { guard: 'closesGap' },
    'report.adopted': { guard: 'closesGap' },
  },
} satisfies DisputeState).on;

/** Third parties may come and go once a panel is requested (DSU 10). */
const withThirdParties = {
  ...open,
  'panel.thirdPartiesReserved': noted,
  'panel.thirdPartiesWithdrew': noted,
} as const satisfies DisputeState['on'];

const procedure = proceedingStates({
  home: 'original',
  root: '#dispute',
  noRequest: '#dispute.consultations.panelMayBeRequested',
  lapsed: '#dispute.ended.panelLapsed',
  rejected: '#dispute.ended.notAdopted',
  ...decided,
});

/**
 * The procedure of WTO dispute settlement as a statechart: which stage follows which fact. It
 * refuses only what cannot have happened; early and late are judged by the law, not here.
 */
export const disputeMachine = dispute
  .createMachine(
    recording({
      id: 'dispute',
      description: 'A dispute under the DSU, from the request for consultations to its end.',
      context: ({ input }: { input: DisputeInput | undefined }) => contextOf(input),
      initial: 'opening',
      states: {
        opening,
        consultations: everywhere(consultations, open),
        panelRequested: everywhere(procedure.panelRequested, withThirdParties),
        panel: everywhere(procedure.panel, withThirdParties),
        panelReport: everywhere(procedure.panelReport, withThirdParties),
        appeal: everywhere(procedure.appeal, withThirdParties),
        appellateReport: everywhere(procedure.appellateReport, withThirdParties),
        implementation: everywhere(implementation, withThirdParties),
        ended,
      },
      on: {
        note: noted,
        'date.reached': noted,
        'timeLimit.extended': noted,
        'dsb.meetingScheduled': noted,
        'dsb.specialMeetingRequested': noted,
      },
    }),
  )
  .provide({
    guards: { isEarlierRecourse: (given) => takenEarlier(given) !== undefined },
    actions: { record: assign(recorded) },
  });
