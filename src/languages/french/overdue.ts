import type { Language, OverdueWords } from '../language.js';

/** What is not on record where a duty is past its day, by the fact that would fulfil it. */
export const unrecorded: Language['unrecorded'] = {
  'consultations.accepted': 'aucune réponse',
  'consultations.held': 'aucune réunion de consultation',
  'panel.established': "l'établissement du groupe spécial",
  'panel.composed': 'la composition du groupe spécial',
  'panel.timetableFixed': 'le calendrier du groupe spécial',
  'panel.finalReportIssued': 'le rapport final du groupe spécial',
  'panel.delayNotified': 'aucune notification de retard',
  'panel.reportCirculated': 'la distribution du rapport du groupe spécial',
  'panel.complainantSubmissionFiled': 'la première communication du plaignant',
  'panel.respondentSubmissionFiled': 'la première communication du défendeur',
  'panel.firstMeetingHeld': 'la première réunion de fond',
  'panel.rebuttalsFiled': 'aucune réfutation',
  'panel.secondMeetingHeld': 'la deuxième réunion de fond',
  'panel.descriptivePartIssued': 'la partie descriptive du rapport',
  'panel.descriptivePartCommented': 'aucune observation sur la partie descriptive',
  'panel.interimReportIssued': 'le rapport intérimaire',
  'panel.interimReviewRequested': 'aucune demande de réexamen du rapport intérimaire',
  'panel.interimReviewEnded': 'la fin du réexamen intérimaire',
  'report.adopted': "l'adoption du rapport",
  'appeal.reportCirculated': "aucun rapport de l'Organe d'appel",
  'appeal.delayNotified': 'aucune notification de retard',
  'appeal.hearingHeld': "l'audience",
  'implementation.intentionsStated': "aucune déclaration d'intentions",
  'rpt.awarded': 'aucune décision arbitrale sur le délai',
  'rpt.arbitratorAppointed': "aucune désignation d'un arbitre",
  'rpt.approved': 'la détermination du délai',
  'implementation.statusReported': 'aucun rapport de situation',
  'compensation.agreed': 'aucun accord sur la compensation',
  'retaliation.authorized': 'aucune autorisation de prendre des mesures de rétorsion',
  'retaliation.requested': "aucune demande d'autorisation de prendre des mesures de rétorsion",
  'retaliation.awardCirculated': "aucune décision de l'arbitre au titre de l'article 22:6",
  'implementation.complianceClaimed': 'aucune notification de mise en conformité',
  'arbitration.agreed': "aucun accord d'arbitrage des appels",
  'arbitration.awardNotified': 'aucune décision arbitrale',
};

/** A duty past its day: "aucune réponse ne figure au dossier ; le délai de 10 jours a pris fin le lundi 23 septembre 2019". */
export function overdue({ fact, length, added, until }: OverdueWords): string {
  const what = unrecorded[fact];
  const time = `${length === undefined ? '' : ` de ${length}`}${added ? ', temps ajouté compris,' : ''}`;
  return `${what} ne figure${what.startsWith('aucun') ? '' : ' pas'} au dossier\u00a0; le délai${time} a pris fin le ${until}`;
}

/** A dispute without a fact for three years. */
export const dormant: Language['dormant'] = ({ since, lastFact }) =>
  `En sommeil depuis le ${since}\u00a0: le dernier fait consigné date du ${lastFact}. Les délais dont le dernier jour est passé ont expiré, et seuls des droits figurent parmi les prochaines étapes`;
