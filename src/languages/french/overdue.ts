import type { Language, OverdueWords } from '../language.js';

/** What is not on record where a duty is past its day, by the fact that would fulfil it. */
export const unrecorded: Language['unrecorded'] = {
  'consultations.accepted': 'aucune réponse',
  'consultations.held': 'aucune réunion de consultation',
  'panel.established': 'aucun établissement du groupe spécial',
  'panel.composed': 'aucune composition du groupe spécial',
  'panel.timetableFixed': 'aucun calendrier du groupe spécial',
  'panel.finalReportIssued': 'aucun rapport final du groupe spécial',
  'panel.delayNotified': 'aucune notification de retard',
  'panel.reportCirculated': 'aucun rapport distribué du groupe spécial',
  'panel.complainantSubmissionFiled': 'aucune première communication du plaignant',
  'panel.respondentSubmissionFiled': 'aucune première communication du défendeur',
  'panel.firstMeetingHeld': 'aucune première réunion de fond',
  'panel.rebuttalsFiled': 'aucune réfutation',
  'panel.secondMeetingHeld': 'aucune deuxième réunion de fond',
  'panel.descriptivePartIssued': 'aucune partie descriptive du rapport',
  'panel.descriptivePartCommented': 'aucune observation sur la partie descriptive',
  'panel.interimReportIssued': 'aucun rapport intérimaire',
  'panel.interimReviewRequested': 'aucune demande de réexamen du rapport intérimaire',
  'panel.interimReviewEnded': 'aucune fin du réexamen intérimaire',
  'report.adopted': 'aucune adoption du rapport',
  'appeal.reportCirculated': "aucun rapport de l'Organe d'appel",
  'appeal.delayNotified': 'aucune notification de retard',
  'appeal.hearingHeld': 'aucune audience',
  'implementation.intentionsStated': "aucune déclaration d'intentions",
  'rpt.awarded': 'aucune décision arbitrale sur le délai',
  'rpt.arbitratorAppointed': "aucune désignation d'un arbitre",
  'rpt.approved': 'aucune détermination du délai',
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
export function overdue({ fact, length, until }: OverdueWords): string {
  const period = length === undefined ? 'le délai' : `le délai de ${length}`;
  return `${unrecorded[fact]} ne figure au dossier\u00a0; ${period} a pris fin le ${until}`;
}

/** A dispute without a fact for three years. */
export const dormant: Language['dormant'] = ({ since, lastFact }) =>
  `En sommeil depuis le ${since}\u00a0: le dernier fait consigné date du ${lastFact}. Les délais dont le dernier jour est passé ont expiré, et seuls des droits figurent parmi les prochaines étapes`;
