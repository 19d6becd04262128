import type { Language } from '../language.js';

/** Each fact as a noun phrase. */
export const facts: Language['facts'] = {
  'consultations.requested': 'solicitud de celebración de consultas',
  'consultations.circulated': 'distribución a los Miembros de la solicitud de celebración de consultas',
  'consultations.accepted': 'aceptación de la solicitud de celebración de consultas',
  'consultations.refused': 'negativa a celebrar consultas',
  'consultations.notAnswered': 'declaración de que no hubo respuesta a la solicitud de celebración de consultas',
  'consultations.notEntered': 'declaración de que no se entablaron consultas',
  'consultations.joinRequested': 'solicitud de asociación a las consultas',
  'consultations.joinAccepted': 'aceptación de la solicitud de asociación a las consultas',
  'consultations.joinRefused': 'rechazo de la solicitud de asociación a las consultas',
  'consultations.held': 'celebración de consultas',
  'consultations.failed': 'declaración conjunta de que las consultas no han permitido resolver la diferencia',

  'panel.requested': 'solicitud de establecimiento de un grupo especial',
  'panel.requestWithdrawn': 'retirada de la solicitud de establecimiento de un grupo especial',
  'panel.deferred': 'aplazamiento del establecimiento del grupo especial',
  'panel.established': 'establecimiento del grupo especial',
  'panel.rejected': 'decisión por consenso de no establecer un grupo especial',
  'panel.thirdPartiesReserved': 'reserva de derechos en calidad de tercero',
  'panel.thirdPartiesWithdrew': 'retirada de terceros',
  'panel.termsOfReferenceSet': 'fijación de un mandato especial del grupo especial',
  'panel.compositionRequested': 'petición al Director General de que establezca la composición del grupo especial',
  'panel.composed': 'composición del grupo especial',
  'panel.recomposed': 'sustitución de un integrante del grupo especial',
  'panel.timetableFixed': 'fijación del calendario del grupo especial',
  'panel.complainantSubmissionFiled': 'primera comunicación escrita de la parte reclamante',
  'panel.respondentSubmissionFiled': 'primera comunicación escrita de la parte demandada',
  'panel.firstMeetingHeld': 'primera reunión sustantiva del grupo especial',
  'panel.rebuttalsFiled': 'presentación de las réplicas por escrito',
  'panel.secondMeetingHeld': 'segunda reunión sustantiva del grupo especial',
  'panel.descriptivePartIssued': 'traslado de la parte expositiva del informe a las partes',
  'panel.descriptivePartCommented': 'observaciones de las partes sobre la parte expositiva del informe',
  'panel.interimReportIssued': 'traslado del informe provisional a las partes',
  'panel.interimReviewRequested': 'petición de reexamen del informe provisional',
  'panel.interimReviewEnded': 'fin de la etapa intermedia de reexamen',
  'panel.delayNotified': 'comunicación de la demora del informe del grupo especial',
  'panel.suspended': 'suspensión de los trabajos del grupo especial',
  'panel.resumed': 'reanudación de los trabajos del grupo especial',
  'panel.lapsed': 'caducidad de la decisión de establecer el grupo especial',
  'panel.finalReportIssued': 'traslado del informe definitivo a las partes',
  'panel.circulationAnticipated': 'anuncio de la distribución del informe del grupo especial',
  'panel.reportCirculated': 'distribución a los Miembros del informe del grupo especial',

  'report.adoptionExtended': 'prórroga del plazo de adopción y de apelación',
  'report.adopted': 'adopción del informe',
  'report.rejected': 'decisión por consenso de no adoptar el informe',
  'appeal.notified': 'anuncio de apelación',
  'appeal.crossNotified': 'anuncio de otra apelación',
  'appeal.hearingHeld': 'audiencia en el procedimiento de apelación',
  'appeal.delayNotified': 'comunicación de la demora del informe del Órgano de Apelación',
  'appeal.suspended': 'suspensión del procedimiento de apelación',
  'appeal.resumed': 'reanudación del procedimiento de apelación',
  'appeal.reportCirculated': 'distribución a los Miembros del informe del Órgano de Apelación',
  'appeal.withdrawn': 'desistimiento de la apelación',

  'arbitration.agreed': 'acuerdo de recurrir al arbitraje del artículo 25 del ESD',
  'arbitration.awardNotified': 'notificación del laudo dictado en virtud del artículo 25 del ESD',

  'implementation.intentionsStated': 'declaración de propósito en cuanto a la aplicación',
  'rpt.approved': 'aprobación del plazo prudencial por el OSD',
  'rpt.agreed': 'acuerdo de las partes sobre el plazo prudencial',
  'rpt.awarded': 'laudo sobre el plazo prudencial',
  'rpt.arbitrationRequested': 'solicitud de arbitraje sobre el plazo prudencial',
  'rpt.arbitratorAppointed': 'nombramiento del árbitro encargado del plazo prudencial',
  'rpt.modified': 'modificación del plazo prudencial',
  'rpt.expired': 'expiración del plazo prudencial',
  'implementation.statusReported': 'informe de situación sobre la aplicación',
  'implementation.complianceClaimed': 'notificación de cumplimiento por la parte demandada',
  'implementation.complianceAgreed': 'reconocimiento por las partes del cumplimiento',
  'sequencing.agreed': 'acuerdo sobre la secuencia entre el párrafo 5 del artículo 21 y el artículo 22 del ESD',

  'compensation.negotiationsRequested': 'petición de negociaciones sobre la compensación',
  'compensation.agreed': 'acuerdo sobre la compensación',
  'retaliation.requested': 'solicitud de autorización para adoptar medidas de retorsión',
  'retaliation.requestWithdrawn': 'retirada de la solicitud de autorización para adoptar medidas de retorsión',
  'retaliation.objected': 'impugnación de las medidas de retorsión propuestas',
  'retaliation.arbitrationReferred': 'sometimiento a arbitraje de las medidas de retorsión propuestas',
  'retaliation.arbitrationSuspended': 'suspensión del arbitraje sobre las medidas de retorsión',
  'retaliation.arbitrationResumed': 'reanudación del arbitraje sobre las medidas de retorsión',
  'retaliation.awardCirculated': 'distribución de la decisión del árbitro sobre las medidas de retorsión',
  'retaliation.authorized': 'autorización para adoptar medidas de retorsión',
  'retaliation.applied': 'aplicación de las medidas de retorsión autorizadas',
  'retaliation.terminated': 'fin de las medidas de retorsión',

  'goodOffices.begun': 'inicio de los buenos oficios, la conciliación o la mediación',
  'goodOffices.ended': 'término de los buenos oficios, la conciliación o la mediación',
  'settlement.notified': 'notificación de una solución mutuamente convenida',
  'complaint.withdrawn': 'retirada de la reclamación',
  'timeLimit.extended': 'prórroga de un plazo',
  'dsb.meetingScheduled': 'convocatoria de una reunión del OSD',
  'dsb.specialMeetingRequested': 'petición de una reunión extraordinaria del OSD',
  note: 'hecho ajeno al ESD',
  'date.reached': 'transcurso del tiempo',
};

const ordinals = ['segundo', 'tercer', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno', 'décimo'];

/** Marks the phrase of a fact, a state or an act as of a compliance proceeding. The second and later ones have a number. */
export function inCompliance(phrase: string, recourse?: number): string {
  return `${phrase} (procedimiento sobre el cumplimiento, ${numbered(recourse)}párrafo 5 del artículo 21 del ESD)`;
}

function numbered(recourse: number | undefined): string {
  if (recourse === undefined || recourse === 1) return '';
  const ordinal = ordinals[recourse - 2];
  return `${ordinal === undefined ? `recurso número ${recourse}` : `${ordinal} recurso`} al `;
}
