import type { Language } from '../language.js';

export const stages: Language['stages'] = {
  opening: 'ouverture du différend',
  consultations: 'consultations',
  panelRequested: "examen de la demande d'établissement d'un groupe spécial",
  panel: 'procédure du groupe spécial',
  panelReport: 'rapport du groupe spécial',
  appeal: 'appel',
  appellateReport: "rapport de l'Organe d'appel",
  implementation: 'mise en œuvre',
  ended: 'fin du différend',
};

export const states: Language['states'] = {
  opening: 'consultations pas encore demandées',
  'consultations.window': "demande d'établissement d'un groupe spécial pas encore possible",
  'consultations.panelMayBeRequested': "demande d'établissement d'un groupe spécial désormais possible",
  'panelRequested.firstMeeting': "demande en attente de sa première réunion de l'ORD",
  'panelRequested.deferred': "établissement reporté lors de la première réunion de l'ORD",
  'panel.composition': 'groupe spécial établi, mais composition pas encore arrêtée',
  'panel.atWork.begun': 'composition du groupe spécial arrêtée',
  'panel.atWork.timetableFixed': 'calendrier fixé',
  'panel.atWork.complainantSubmissionFiled': 'première communication du plaignant déposée',
  'panel.atWork.respondentSubmissionFiled': 'première communication du défendeur déposée',
  'panel.atWork.firstMeetingHeld': 'première réunion de fond tenue',
  'panel.atWork.rebuttalsFiled': 'réfutations déposées',
  'panel.atWork.secondMeetingHeld': 'deuxième réunion de fond tenue',
  'panel.atWork.descriptivePartIssued': 'partie descriptive remise aux parties',
  'panel.atWork.descriptivePartCommented': 'partie descriptive commentée',
  'panel.interimReview.reportIssued': 'rapport intérimaire remis aux parties',
  'panel.interimReview.reviewRequested': 'réexamen intérimaire demandé',
  'panel.interimReview.reviewEnded': 'phase de réexamen intérimaire achevée',
  'panel.finalReport': 'rapport final remis aux parties',
  'panel.suspended': 'travaux du groupe spécial suspendus',
  'panelReport.awaitingAdoption': 'rapport du groupe spécial distribué, ni adopté ni visé par un appel',
  'panelReport.settlementRecorded': 'rapport du groupe spécial constatant la solution intervenue',
  'appeal.review': 'examen en appel',
  'appeal.noDivision': 'appel dont aucune section ne peut connaître',
  'appeal.arbitration': "appel par voie d'arbitrage au titre de l'article 25 du Mémorandum d'accord",
  appellateReport: "rapport de l'Organe d'appel distribué, pas encore adopté",
  'implementation.period.undetermined': 'délai raisonnable non déterminé',
  'implementation.period.arbitration': 'arbitrage sur le délai raisonnable',
  'implementation.period.running': 'délai raisonnable en cours',
  'implementation.period.expired': 'délai raisonnable expiré',
  'implementation.compliance.none': 'aucune procédure de mise en conformité',
  'implementation.compliance.consultations': 'consultations sur la mise en conformité',
  'implementation.compliance.nonCompliance': 'constatation de non-conformité',
  'implementation.compliance.noNonCompliance': 'aucune constatation de non-conformité',
  'implementation.compliance.decided':
    'rapport du groupe spécial de la mise en conformité adopté, résultat non consigné',
  'implementation.compliance.notAdopted': 'rapport du groupe spécial de la mise en conformité non adopté',
  'implementation.compliance.lapsed':
    "pouvoir conféré pour l'établissement du groupe spécial de la mise en conformité devenu caduc",
  'implementation.remedies.none': 'ni compensation ni mesures de rétorsion demandées',
  'implementation.remedies.negotiations': 'négociations sur la compensation',
  'implementation.remedies.compensation': 'compensation convenue',
  'implementation.remedies.requested': 'autorisation de prendre des mesures de rétorsion demandée',
  'implementation.remedies.arbitration': 'arbitrage sur les mesures de rétorsion',
  'implementation.remedies.arbitrationSuspended': 'arbitrage sur les mesures de rétorsion suspendu',
  'implementation.remedies.awarded': "décision de l'arbitre sur les mesures de rétorsion distribuée",
  'implementation.remedies.authorized': 'mesures de rétorsion autorisées',
  'implementation.remedies.applied': 'mesures de rétorsion appliquées',
  'implementation.remedies.terminated': 'mesures de rétorsion terminées',
  'ended.settled': "solution convenue d'un commun accord",
  'ended.withdrawn': 'plainte retirée',
  'ended.panelLapsed': "pouvoir conféré pour l'établissement du groupe spécial devenu caduc",
  'ended.noFurtherAction': 'rapport adopté, aucune autre action requise',
  'ended.notAdopted': 'rapport non adopté',
  'ended.complied': 'mise en conformité reconnue par les parties',
};

/** The time to comply under SCM 4.7 and 7.9 is no reasonable period of time. */
export const statesInTrack: Language['statesInTrack'] = {
  prohibitedSubsidy: {
    'implementation.period.undetermined': "délai de retrait de l'article 4.7 de l'Accord SMC non connu",
    'implementation.period.running': "délai de retrait de l'article 4.7 de l'Accord SMC en cours",
    'implementation.period.expired': "délai de retrait de l'article 4.7 de l'Accord SMC expiré",
  },
  actionableSubsidy: {
    'implementation.period.undetermined': "six mois de l'article 7.9 de l'Accord SMC non commencés",
    'implementation.period.running': "six mois de l'article 7.9 de l'Accord SMC en cours",
    'implementation.period.expired': "six mois de l'article 7.9 de l'Accord SMC expirés",
  },
};

/** Where nobody knows from the record how long the period is, nobody knows whether it runs. */
export const periodOfUnknownLength = 'délai raisonnable fixé, durée non consignée au dossier';

export const outcomes: Language['outcomes'] = {
  settled: "règlement par une solution convenue d'un commun accord",
  withdrawn: 'plainte retirée',
  panelLapsed: "pouvoir conféré pour l'établissement du groupe spécial devenu caduc",
  noFurtherAction: 'rapport adopté, aucune autre action requise',
  notAdopted: "rapport non adopté, par consensus de l'ORD",
  complied: 'mise en conformité reconnue par les parties',
};

export const wtoStatuses: Language['wtoStatuses'] = {
  inConsultations: 'En phase de consultations',
  panelEstablished: 'Groupe spécial établi, mais composition pas encore arrêtée',
  panelComposed: 'Composition du groupe spécial arrêtée',
  panelReportCirculated: 'Rapport du groupe spécial distribué',
  panelReportUnderAppeal: "Rapport du groupe spécial faisant l'objet d'un appel",
  appellateReportCirculated: "Rapport de l'Organe d'appel distribué",
  adoptedNoFurtherAction: 'Rapport(s) adopté(s), aucune autre action requise',
  adoptedWithRecommendations: 'Rapport(s) adopté(s), avec recommandation de mise en conformité de la ou des mesures',
  implementationNotified: 'Mise en œuvre notifiée par le défendeur',
  settledOnImplementation: 'Solution mutuellement acceptable concernant la mise en œuvre notifiée',
  complianceOngoing: 'Procédure de mise en conformité en cours',
  complianceNonCompliance: 'Procédure de mise en conformité achevée, avec constatation(s) de non-conformité',
  complianceNoNonCompliance: 'Procédure de mise en conformité achevée, sans constatation de non-conformité',
  retaliationRequested:
    "Autorisation de prendre des mesures de rétorsion demandée (y compris l'arbitrage prévu à l'article 22:6)",
  retaliationGranted: 'Autorisation de prendre des mesures de rétorsion accordée',
  settledOrTerminated: "Différend réglé ou terminé (retrait ou solution convenue d'un commun accord)",
  panelLapsed: "Pouvoir conféré pour l'établissement du groupe spécial devenu caduc",
};
