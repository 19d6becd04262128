import { assign } from 'xstate';
import { leadingFacts, leadsTo } from '../casefile/leading.js';
import type { Milestone } from '../vocabulary.js';
import { checked, checkedInput } from './checked.js';
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

/** Facts that may be recorded while milestones are only implied: the milestone itself, and what leads to it. */
const gaps = (...implied: readonly Milestone[]) => {
  const facts = [...implied, ...leadingFacts.filter((type) => implied.some((one) => leadsTo(type) === one))];
  return Object.fromEntries(facts.map((type) => [type, { guard: 'fillsGap' as const }]));
};

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
  },
} satisfies DisputeState).on;

/** A report that records what some complainants have settled may come while the others have no panel (DSU 12.7). */
const recordOfSettlement = { 'panel.reportCirculated': { guard: 'onlyRecordsSettlement' } } as const;

/** Third parties may come and go once a panel is requested (DSU 10). */
const withThirdParties = {
  ...open,
  'panel.thirdPartiesReserved': noted,
  'panel.thirdPartiesWithdrew': noted,
} as const satisfies DisputeState['on'];

/** The milestones that may be implied in a stage: those that come before it. */
const untilPanel = ['panel.requested', 'panel.established', 'panel.composed', 'panel.resumed'] as const;
const untilReport = [...untilPanel, 'panel.reportCirculated'] as const;
const untilAppeal = [...untilReport, 'appeal.notified'] as const;
const untilReview = [...untilAppeal, 'appeal.reportCirculated'] as const;

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
export const disputeMachine = /* @__PURE__ */ checked(
  dispute
    .createMachine(
      recording({
        id: 'dispute',
        description: 'A dispute under the DSU, from the request for consultations to its end.',
        context: ({ input }: { input: DisputeInput | undefined }) => contextOf(checkedInput(input)),
        initial: 'opening',
        states: {
          opening,
          consultations: everywhere(consultations, { ...open, ...recordOfSettlement, ...gaps('panel.requested') }),
          panelRequested: everywhere(procedure.panelRequested, {
            ...withThirdParties,
            ...recordOfSettlement,
            ...gaps('panel.requested'),
          }),
          panel: everywhere(procedure.panel, { ...withThirdParties, ...gaps(...untilPanel) }),
          panelReport: everywhere(procedure.panelReport, { ...withThirdParties, ...gaps(...untilReport) }),
          appeal: everywhere(procedure.appeal, { ...withThirdParties, ...gaps(...untilAppeal) }),
          appellateReport: everywhere(procedure.appellateReport, { ...withThirdParties, ...gaps(...untilReview) }),
          implementation: everywhere(implementation, {
            ...withThirdParties,
            ...gaps(...untilReview, 'report.adopted'),
          }),
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
    }),
);
