import type { Outcome } from '../vocabulary.js';

/** The states of a panel. */
export type PanelValue =
  | 'composition'
  | {
      atWork:
        | 'begun'
        | 'timetableFixed'
        | 'complainantSubmissionFiled'
        | 'respondentSubmissionFiled'
        | 'firstMeetingHeld'
        | 'rebuttalsFiled'
        | 'secondMeetingHeld'
        | 'descriptivePartIssued'
        | 'descriptivePartCommented';
    }
  | { interimReview: 'reportIssued' | 'reviewRequested' | 'reviewEnded' }
  | 'finalReport'
  | 'suspended'
  | 'resuming';

/** The states from the request for a panel to the adoption of its report, in either of their uses. */
export type ProceedingValue =
  | { panelRequested: 'firstMeeting' | 'deferred' }
  | { panel: PanelValue }
  | { panelReport: 'awaitingAdoption' | 'settlementRecorded' }
  | { appeal: 'review' | 'noDivision' | 'arbitration' }
  | 'appellateReport';

/** The time to comply, compliance proceedings, and remedies: side by side. */
export type ImplementationValue = {
  period: 'undetermined' | 'arbitration' | 'running' | 'expired';
  compliance:
    | 'none'
    | 'consultations'
    | ProceedingValue
    | 'nonCompliance'
    | 'noNonCompliance'
    | 'decided'
    | 'notAdopted'
    | 'lapsed';
  remedies:
    | 'none'
    | 'negotiations'
    | 'compensation'
    | 'requested'
    | 'arbitration'
    | 'arbitrationSuspended'
    | 'awarded'
    | 'authorized'
    | 'applied'
    | 'terminated'
    | 'furthest';
};

/** Every state of the machine, as XState writes a state: `{ consultations: 'window' }`. */
export type DisputeStateValue =
  | 'opening'
  | { consultations: 'window' | 'panelMayBeRequested' }
  | ProceedingValue
  | { implementation: ImplementationValue }
  | { ended: Outcome };
