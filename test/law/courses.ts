/*
 * Beginnings of a dispute, each longer by one step than the one before. The facts that a test is
 * about come after them; under the default policy their distance from these is only noted.
 */

export const consulting = [{ type: 'consultations.requested', date: '2013-01-14' }] as const;

export const requested = [...consulting, { type: 'panel.requested', date: '2013-04-15' }] as const;

export const established = [...requested, { type: 'panel.established', date: '2013-05-27' }] as const;

export const composed = [...established, { type: 'panel.composed', date: '2013-07-15' }] as const;

export const circulated = [...composed, { type: 'panel.reportCirculated', date: '2014-03-14' }] as const;

export const appealed = [...circulated, { type: 'appeal.notified', date: '2014-04-24' }] as const;

export const adopted = [...circulated, { type: 'report.adopted', date: '2014-05-02', recommendations: true }] as const;

/** A case of urgency (DSU 4.8). */
export const urgentlyConsulting = [{ type: 'consultations.requested', date: '2013-01-14', urgent: true }] as const;

export const urgentlyEstablished = [
  ...urgentlyConsulting,
  { type: 'panel.requested', date: '2013-02-18' },
  { type: 'panel.established', date: '2013-03-25' },
] as const;

/** The first years of the WTO, for the older versions of the Working Procedures. */
export const circulatedEarly = [
  { type: 'consultations.requested', date: '1995-01-16' },
  { type: 'panel.requested', date: '1995-04-03' },
  { type: 'panel.established', date: '1995-04-24' },
  { type: 'panel.composed', date: '1995-05-15' },
  { type: 'panel.reportCirculated', date: '1996-01-15' },
] as const;

/** An agreement to arbitrate an appeal stands, and the final report is with the parties. */
export const appealAgreed = [...composed, { type: 'arbitration.agreed', date: '2013-07-22' }] as const;

export const finalUnderAgreement = [...appealAgreed, { type: 'panel.finalReportIssued', date: '2014-02-21' }] as const;

/** Compliance proceedings (DSU 21.5), after an adoption with recommendations. */
export const complianceConsulting = [
  ...adopted,
  { type: 'compliance.consultations.requested', date: '2014-09-01' },
] as const;

export const complianceRequested = [...adopted, { type: 'compliance.panel.requested', date: '2014-09-15' }] as const;

export const complianceEstablished = [
  ...complianceRequested,
  { type: 'compliance.panel.established', date: '2014-09-29' },
] as const;

export const complianceComposed = [
  ...complianceEstablished,
  { type: 'compliance.panel.composed', date: '2014-10-10' },
] as const;

export const complianceCirculated = [
  ...complianceComposed,
  { type: 'compliance.panel.reportCirculated', date: '2014-11-21' },
] as const;

export const complianceAppealed = [
  ...complianceCirculated,
  { type: 'compliance.appeal.notified', date: '2014-12-15' },
] as const;

export const complianceAppealAgreed = [
  ...complianceComposed,
  { type: 'compliance.arbitration.agreed', date: '2014-10-17' },
] as const;

export const complianceFinalUnderAgreement = [
  ...complianceAppealAgreed,
  { type: 'compliance.panel.finalReportIssued', date: '2014-11-07' },
] as const;
