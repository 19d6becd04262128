import type { PlainEventType, Role } from '../vocabulary.js';

/** Something that may or must be done from a state and for which the law sets no time. */
export interface Act {
  /** The state, dotted; the act is open in every state within it. */
  readonly in: string;
  readonly event: PlainEventType;
  readonly who: Role;
  readonly duty: 'may' | 'must';
  readonly citation: string;
}

/** Acts without a time-limit, in the order of the procedure. Those with one follow from the law table. */
export const acts = [
  { in: 'opening', event: 'consultations.requested', who: 'complainant', duty: 'may', citation: 'DSU 4.4' },
  { in: 'consultations', event: 'consultations.failed', who: 'parties', duty: 'may', citation: 'DSU 4.7' },
  { in: 'consultations', event: 'goodOffices.begun', who: 'parties', duty: 'may', citation: 'DSU 5.1' },
  { in: 'consultations', event: 'panel.requested', who: 'complainant', duty: 'may', citation: 'DSU 6.2' },
  { in: 'panelRequested.firstMeeting', event: 'panel.deferred', who: 'respondent', duty: 'may', citation: 'DSU 6.1' },
  { in: 'panelRequested', event: 'panel.established', who: 'dsb', duty: 'may', citation: 'DSU 6.1' },
  { in: 'panelRequested', event: 'panel.requestWithdrawn', who: 'complainant', duty: 'may', citation: 'DSU 3.7' },
  { in: 'panel.composition', event: 'panel.composed', who: 'parties', duty: 'may', citation: 'DSU 8.6' },
  { in: 'panel.atWork', event: 'panel.suspended', who: 'complainant', duty: 'may', citation: 'DSU 12.12' },
  { in: 'panel.interimReview', event: 'panel.suspended', who: 'complainant', duty: 'may', citation: 'DSU 12.12' },
  { in: 'panel.finalReport', event: 'panel.suspended', who: 'complainant', duty: 'may', citation: 'DSU 12.12' },
  {
    in: 'panelReport.awaitingAdoption',
    event: 'report.adoptionExtended',
    who: 'dsb',
    duty: 'may',
    citation: 'DSU 2.4',
  },
  { in: 'appeal', event: 'appeal.withdrawn', who: 'eitherParty', duty: 'may', citation: 'Working Procedures 30' },
  {
    in: 'implementation',
    event: 'implementation.complianceClaimed',
    who: 'respondent',
    duty: 'may',
    citation: 'DSU 21.6',
  },
  { in: 'implementation', event: 'implementation.complianceAgreed', who: 'parties', duty: 'may', citation: 'DSU 22.8' },
  {
    in: 'implementation.period.undetermined',
    event: 'rpt.arbitrationRequested',
    who: 'eitherParty',
    duty: 'may',
    citation: 'DSU 21.3(c)',
  },
  { in: 'implementation.period.running', event: 'rpt.modified', who: 'parties', duty: 'may', citation: 'DSU 21.3' },
  { in: 'implementation.period.expired', event: 'rpt.modified', who: 'parties', duty: 'may', citation: 'DSU 21.3' },
  {
    in: 'implementation.period.expired',
    event: 'compensation.negotiationsRequested',
    who: 'complainant',
    duty: 'may',
    citation: 'DSU 22.2',
  },
  {
    in: 'implementation.remedies.arbitration',
    event: 'retaliation.arbitrationSuspended',
    who: 'parties',
    duty: 'may',
    citation: 'DSU 22.6',
  },
  {
    in: 'implementation.remedies.arbitrationSuspended',
    event: 'retaliation.arbitrationResumed',
    who: 'eitherParty',
    duty: 'may',
    citation: 'DSU 22.6',
  },
  {
    in: 'implementation.remedies.authorized',
    event: 'retaliation.applied',
    who: 'complainant',
    duty: 'may',
    citation: 'DSU 22.8',
  },
  {
    in: 'implementation.remedies.applied',
    event: 'retaliation.terminated',
    who: 'complainant',
    duty: 'must',
    citation: 'DSU 22.8',
  },
  { in: 'ended.panelLapsed', event: 'panel.requested', who: 'complainant', duty: 'may', citation: 'DSU 12.12' },
] as const satisfies readonly Act[];

/** In every state that is not an end. */
export const actsAnywhere = [
  { in: '', event: 'settlement.notified', who: 'parties', duty: 'may', citation: 'DSU 3.6' },
  { in: '', event: 'complaint.withdrawn', who: 'complainant', duty: 'may', citation: 'DSU 3.7' },
] as const satisfies readonly Act[];

/**
 * The events of these acts: each has a sentence in every language.
 *
 * @useDeclaredType
 */
export type ActEvent = (typeof acts)[number]['event'] | (typeof actsAnywhere)[number]['event'];
