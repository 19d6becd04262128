import type { EventType, Role, Track } from '../vocabulary.js';

/** Something that may or must be done from a state and for which the law sets no time. */
export interface Act {
  /** The state, dotted; the act is open in every state within it. */
  readonly in: string;
  readonly event: EventType;
  readonly who: Role;
  readonly duty: 'may' | 'must';
  readonly citation: string;
  /** Only on these tracks; without it, on all. */
  readonly tracks?: readonly Track[];
}

const ordinary = ['standard'] as const;
const notProhibited = ['standard', 'actionableSubsidy'] as const;

/** Where a recourse to DSU 21.5 may be opened: at first, and after one was decided. */
const complianceAgain = [
  'implementation.compliance.none',
  'implementation.compliance.nonCompliance',
  'implementation.compliance.noNonCompliance',
  'implementation.compliance.decided',
  'implementation.compliance.notAdopted',
  'implementation.compliance.lapsed',
] as const;

/** Acts without a time-limit, in the order of the procedure. Those with one follow from the law table. */
export const acts = [
  { in: 'opening', event: 'consultations.requested', who: 'complainant', duty: 'may', citation: 'DSU 4.4' },
  { in: 'consultations', event: 'consultations.failed', who: 'parties', duty: 'may', citation: 'DSU 4.7' },
  { in: 'consultations', event: 'panel.requested', who: 'complainant', duty: 'may', citation: 'DSU 6.2' },
  {
    in: 'panelRequested.firstMeeting',
    event: 'panel.deferred',
    who: 'respondent',
    duty: 'may',
    citation: 'DSU 6.1',
    tracks: notProhibited,
  },
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
    tracks: ordinary,
  },
  {
    in: 'implementation.period.running',
    event: 'rpt.modified',
    who: 'parties',
    duty: 'may',
    citation: 'DSU 21.3',
    tracks: ordinary,
  },
  {
    in: 'implementation.period.expired',
    event: 'rpt.modified',
    who: 'parties',
    duty: 'may',
    citation: 'DSU 21.3',
    tracks: ordinary,
  },
  {
    in: 'implementation.period.running',
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
  { in: 'appeal.noDivision', event: 'arbitration.agreed', who: 'parties', duty: 'may', citation: 'DSU 25.2' },
  {
    in: 'implementation.period.undetermined',
    event: 'rpt.approved',
    who: 'dsb',
    duty: 'may',
    citation: 'DSU 21.3(a)',
    tracks: ordinary,
  },
  {
    in: 'implementation.remedies.negotiations',
    event: 'compensation.agreed',
    who: 'parties',
    duty: 'may',
    citation: 'DSU 22.2',
  },
  {
    in: 'implementation.remedies.requested',
    event: 'retaliation.authorized',
    who: 'dsb',
    duty: 'may',
    citation: 'DSU 22.6',
  },
  {
    in: 'implementation.remedies.arbitration',
    event: 'retaliation.awardCirculated',
    who: 'arbitrator',
    duty: 'must',
    citation: 'DSU 22.6',
  },
  {
    in: 'implementation.compliance.none',
    event: 'compliance.consultations.requested',
    who: 'eitherParty',
    duty: 'may',
    citation: 'DSU 21.5',
  },
  ...complianceAgain.map(
    (place) =>
      ({
        in: place,
        event: 'compliance.panel.requested',
        who: 'eitherParty',
        duty: 'may',
        citation: 'DSU 21.5',
      }) as const,
  ),
] as const satisfies readonly Act[];

/** In every state that is not an end. */
export const actsAnywhere = [
  { in: '', event: 'goodOffices.begun', who: 'parties', duty: 'may', citation: 'DSU 5.3' },
  { in: '', event: 'settlement.notified', who: 'parties', duty: 'may', citation: 'DSU 3.6' },
  { in: '', event: 'complaint.withdrawn', who: 'complainant', duty: 'may', citation: 'DSU 3.7' },
] as const satisfies readonly Act[];

/**
 * The events of these acts: each has a sentence in every language.
 *
 * @useDeclaredType
 */
export type ActEvent = (typeof acts)[number]['event'] | (typeof actsAnywhere)[number]['event'];
