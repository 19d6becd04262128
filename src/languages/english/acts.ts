import type { Language } from '../language.js';

/** What is done in an act for which the law sets no time. */
export const actSentences: Language['acts'] = {
  'consultations.requested': 'Request consultations',
  'consultations.failed': 'State jointly that consultations have failed to settle the dispute',
  'goodOffices.begun': 'Agree on good offices, conciliation or mediation',
  'panel.requested': 'Request the establishment of a panel',
  'panel.deferred': 'Object to the establishment of the panel at the first meeting',
  'panel.established': 'Establish the panel',
  'panel.rejected': 'Reject the request for a panel, by consensus',
  'panel.requestWithdrawn': 'Withdraw the request for a panel',
  'panel.composed': 'Agree on the panelists',
  'panel.suspended': 'Ask the panel to suspend its work',
  'report.adoptionExtended': 'Extend the period for adoption and appeal, by consensus',
  'appeal.withdrawn': 'Withdraw the appeal',
  'implementation.complianceClaimed': 'Inform the DSB that the measure has been brought into conformity',
  'implementation.complianceAgreed': 'Acknowledge jointly that the respondent has complied',
  'rpt.arbitrationRequested': 'Request binding arbitration on the reasonable period of time',
  'rpt.modified': 'Agree on another date for the end of the reasonable period of time',
  'compensation.negotiationsRequested': 'Request negotiations on compensation',
  'implementation.statusReported':
    'Report in writing on progress in implementation, ten days before each regular meeting of the DSB',
  'retaliation.requested':
    'Request authorization to suspend concessions or other obligations, or to take countermeasures',
  'retaliation.requestWithdrawn': 'Withdraw the request for authorization',
  'retaliation.arbitrationSuspended': 'Agree to suspend the arbitration',
  'retaliation.arbitrationResumed': 'Ask the arbitrator to resume the arbitration',
  'retaliation.applied': 'Apply the authorized retaliation',
  'retaliation.terminated': 'End the retaliation once the measure is removed or a solution is found',
  'arbitration.awardNotified': 'Issue the award and notify it to the DSB',
  'arbitration.agreed': 'Agree to have the appeal decided by arbitration',
  'rpt.approved': 'Approve the reasonable period of time that the Member concerned proposes',
  'compensation.agreed': 'Agree on compensation',
  'retaliation.authorized': 'Authorize the suspension of concessions or other obligations, or countermeasures',
  'retaliation.awardCirculated': 'Decide on the proposed retaliation',
  'compliance.consultations.requested': 'Request consultations on the measures taken to comply',
  'compliance.panel.requested':
    'Request a compliance panel on whether measures taken to comply exist and are consistent with a covered agreement',
  'settlement.notified': 'Notify a mutually agreed solution',
  'complaint.withdrawn': 'Withdraw the complaint',
};
