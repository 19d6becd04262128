import type { Language, OverdueWords } from '../language.js';

/** What is not on record where a duty is past its day, by the fact that would fulfil it. */
export const unrecorded: Language['unrecorded'] = {
  'consultations.accepted': 'ninguna respuesta',
  'consultations.held': 'ninguna reunión de consultas',
  'panel.established': 'el establecimiento del grupo especial',
  'panel.composed': 'la composición del grupo especial',
  'panel.timetableFixed': 'el calendario del grupo especial',
  'panel.finalReportIssued': 'el informe definitivo del grupo especial',
  'panel.delayNotified': 'ninguna comunicación de la demora',
  'panel.reportCirculated': 'la distribución del informe del grupo especial',
  'panel.complainantSubmissionFiled': 'la primera comunicación escrita de la parte reclamante',
  'panel.respondentSubmissionFiled': 'la primera comunicación escrita de la parte demandada',
  'panel.firstMeetingHeld': 'la primera reunión sustantiva',
  'panel.rebuttalsFiled': 'ninguna réplica',
  'panel.secondMeetingHeld': 'la segunda reunión sustantiva',
  'panel.descriptivePartIssued': 'la parte expositiva del informe',
  'panel.descriptivePartCommented': 'ninguna observación sobre la parte expositiva',
  'panel.interimReportIssued': 'el informe provisional',
  'panel.interimReviewRequested': 'ninguna petición de reexamen del informe provisional',
  'panel.interimReviewEnded': 'el fin de la etapa intermedia de reexamen',
  'report.adopted': 'la adopción del informe',
  'appeal.reportCirculated': 'ningún informe del Órgano de Apelación',
  'appeal.delayNotified': 'ninguna comunicación de la demora',
  'appeal.hearingHeld': 'la audiencia',
  'implementation.intentionsStated': 'ninguna declaración de propósito',
  'rpt.awarded': 'ningún laudo sobre el plazo',
  'rpt.arbitratorAppointed': 'ningún nombramiento de un árbitro',
  'rpt.approved': 'la determinación del plazo',
  'implementation.statusReported': 'ningún informe de situación',
  'compensation.agreed': 'ningún acuerdo de compensación',
  'retaliation.authorized': 'ninguna autorización para adoptar medidas de retorsión',
  'retaliation.requested': 'ninguna solicitud de autorización para adoptar medidas de retorsión',
  'retaliation.awardCirculated': 'ninguna decisión del árbitro en virtud del párrafo 6 del artículo 22',
  'implementation.complianceClaimed': 'ninguna notificación de cumplimiento',
  'arbitration.agreed': 'ningún acuerdo de arbitraje de las apelaciones',
  'arbitration.awardNotified': 'ningún laudo',
};

/** A duty past its day: "no consta ninguna respuesta; el plazo de 10 días terminó el lunes 23 de septiembre de 2019". */
export function overdue({ fact, length, added, until }: OverdueWords): string {
  const time = `${length === undefined ? '' : ` de ${length}`}${added ? ', incluido el tiempo añadido,' : ''}`;
  return `no consta ${unrecorded[fact]}; el plazo${time} terminó el ${until}`;
}

/** A dispute without a fact for three years. */
export const dormant: Language['dormant'] = ({ since, lastFact }) =>
  `Inactiva desde el ${since}: el último hecho del expediente es del ${lastFact}. Los plazos cuyo último día ha pasado han expirado, y como próximos pasos solo figuran derechos`;
