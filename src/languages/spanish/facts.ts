import type { Language } from '../language.js';

/** Each fact as a noun phrase. */
export const facts = {
  'consultations.requested': 'solicitud de celebración de consultas',
  'consultations.circulated': 'distribución a los Miembros de la solicitud de celebración de consultas',
  'consultations.accepted': 'respuesta por la que se acepta la celebración de consultas',
  'consultations.refused': 'negativa a celebrar consultas',
  'consultations.notAnswered': 'falta de respuesta a la solicitud de celebración de consultas',
  'consultations.notEntered': 'falta de entablamiento de las consultas',
  'consultations.joinRequested': 'solicitud de asociación a las consultas',
  'consultations.joinAccepted': 'aceptación de la solicitud de asociación a las consultas',
  'consultations.joinRefused': 'rechazo de la solicitud de asociación a las consultas',
  'consultations.held': 'celebración de consultas',
  'consultations.failed': 'apreciación común de las partes de que las consultas han fracasado',

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
  'panel.delayNotified': 'comunicación del retraso del grupo especial al OSD',
  'panel.suspended': 'suspensión de los trabajos del grupo especial',
  'panel.resumed': 'reanudación de los trabajos del grupo especial',
  'panel.lapsed': 'caducidad de la decisión de establecer el grupo especial',
  'panel.finalReportIssued': 'traslado del informe definitivo a las partes',
  'panel.circulationAnticipated': 'anuncio de la fecha prevista de distribución del informe del grupo especial',
  'panel.reportCirculated': 'distribución a los Miembros del informe del grupo especial',

  'report.adoptionExtended': 'prórroga del plazo de adopción y de apelación',
  'report.adopted': 'adopción del informe',
  'report.rejected': 'decisión por consenso de no adoptar el informe',
  'appeal.notified': 'anuncio de apelación',
  'appeal.crossNotified': 'anuncio de otra apelación',
  'appeal.delayNotified': 'comunicación del retraso del Órgano de Apelación al OSD',
  'appeal.reportCirculated': 'distribución a los Miembros del informe del Órgano de Apelación',
  'appeal.withdrawn': 'desistimiento de la apelación',

  'arbitration.agreed': 'acuerdo de recurrir al arbitraje',
  'arbitration.awardNotified': 'notificación del laudo arbitral al OSD',

  'implementation.intentionsStated': 'declaración de intenciones sobre la aplicación',
  'rpt.approved': 'aprobación del plazo prudencial por el OSD',
  'rpt.agreed': 'acuerdo de las partes sobre el plazo prudencial',
  'rpt.awarded': 'determinación del plazo prudencial mediante arbitraje',
  'rpt.arbitrationRequested': 'solicitud de arbitraje sobre el plazo prudencial',
  'rpt.arbitratorAppointed': 'nombramiento del árbitro encargado del plazo prudencial',
  'rpt.modified': 'modificación convenida del plazo prudencial',
  'rpt.expired': 'expiración del plazo prudencial',
  'implementation.statusReported': 'informe de situación sobre la aplicación',
  'implementation.complianceClaimed': 'declaración de cumplimiento',
  'implementation.complianceAgreed': 'acuerdo de las partes sobre el cumplimiento',
  'sequencing.agreed': 'acuerdo sobre la secuencia',

  'compensation.negotiationsRequested': 'petición de negociaciones sobre la compensación',
  'compensation.agreed': 'acuerdo sobre la compensación',
  'retaliation.requested': 'solicitud de autorización para suspender concesiones u otras obligaciones',
  'retaliation.requestWithdrawn':
    'retirada de la solicitud de autorización para suspender concesiones u otras obligaciones',
  'retaliation.objected': 'impugnación de la suspensión propuesta de concesiones u otras obligaciones',
  'retaliation.arbitrationReferred': 'sometimiento de la cuestión a arbitraje',
  'retaliation.arbitrationSuspended': 'suspensión del arbitraje',
  'retaliation.arbitrationResumed': 'reanudación del arbitraje',
  'retaliation.awardCirculated': 'distribución a los Miembros de la decisión del Árbitro',
  'retaliation.authorized': 'autorización para suspender concesiones u otras obligaciones',
  'retaliation.applied': 'aplicación de la suspensión de concesiones u otras obligaciones',
  'retaliation.terminated': 'fin de la suspensión de concesiones u otras obligaciones',

  'goodOffices.begun': 'inicio de los buenos oficios, la conciliación o la mediación',
  'goodOffices.ended': 'término de los buenos oficios, la conciliación o la mediación',
  'settlement.notified': 'notificación de una solución mutuamente convenida',
  'complaint.withdrawn': 'retirada de la reclamación',
  'timeLimit.extended': 'prórroga del plazo',
  'dsb.meetingScheduled': 'convocatoria de una reunión del OSD',
  'dsb.specialMeetingRequested': 'petición de una reunión extraordinaria del OSD',
  note: 'hecho ajeno al ESD',
  'date.reached': 'llegada de la fecha',
} as const satisfies Language['facts'];

const ordinals = ['primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno', 'décimo'];

/** "establecimiento del grupo especial (segundo recurso al párrafo 5 del artículo 21 del ESD)". */
export function inCompliance(fact: string, recourse?: number): string {
  if (recourse === undefined) return `${fact} (procedimiento sobre el cumplimiento; ESD, párrafo 5 del artículo 21)`;
  const ordinal = ordinals[recourse - 1];
  const which = ordinal === undefined ? `recurso número ${recourse}` : `${ordinal} recurso`;
  return `${fact} (procedimiento sobre el cumplimiento; ${which} al párrafo 5 del artículo 21 del ESD)`;
}
