import type { Language } from '../language.js';

/** What is done in an act for which the law sets no time, in the infinitive. */
export const actSentences: Language['acts'] = {
  'consultations.requested': 'Solicitar la celebración de consultas',
  'consultations.failed': 'Declarar de común acuerdo que las consultas no han permitido resolver la diferencia',
  'goodOffices.begun': 'Convenir en recurrir a los buenos oficios, la conciliación o la mediación',
  'panel.requested': 'Solicitar el establecimiento de un grupo especial',
  'panel.deferred': 'Oponerse al establecimiento del grupo especial en la primera reunión',
  'panel.established': 'Establecer el grupo especial',
  'panel.rejected': 'Rechazar la solicitud de establecimiento de un grupo especial, por consenso',
  'panel.requestWithdrawn': 'Retirar la solicitud de establecimiento de un grupo especial',
  'panel.composed': 'Ponerse de acuerdo sobre la composición del grupo especial',
  'panel.suspended': 'Pedir al grupo especial que suspenda sus trabajos',
  'report.adoptionExtended': 'Prorrogar por consenso el plazo de adopción y de apelación',
  'appeal.withdrawn': 'Desistir de la apelación',
  'implementation.complianceClaimed': 'Informar al OSD de que la medida ha sido puesta en conformidad',
  'implementation.complianceAgreed': 'Reconocer de común acuerdo que la parte demandada ha cumplido',
  'rpt.arbitrationRequested': 'Solicitar un arbitraje vinculante sobre el plazo prudencial',
  'rpt.modified': 'Convenir en otra fecha de expiración del plazo prudencial',
  'compensation.negotiationsRequested': 'Pedir negociaciones sobre la compensación',
  'implementation.statusReported':
    'Presentar por escrito un informe de situación sobre la aplicación, diez días antes de cada reunión ordinaria del OSD',
  'retaliation.requested':
    'Solicitar autorización para suspender concesiones u otras obligaciones, o para adoptar contramedidas',
  'retaliation.requestWithdrawn': 'Retirar la solicitud de autorización',
  'retaliation.arbitrationSuspended': 'Convenir en suspender el arbitraje',
  'retaliation.arbitrationResumed': 'Pedir al árbitro que reanude el arbitraje',
  'retaliation.applied': 'Aplicar las medidas de retorsión autorizadas',
  'retaliation.terminated': 'Poner fin a las medidas de retorsión una vez suprimida la medida o hallada una solución',
  'arbitration.awardNotified': 'Dictar el laudo y notificarlo al OSD',
  'arbitration.agreed': 'Convenir en someter la apelación a arbitraje',
  'rpt.approved': 'Aprobar el plazo prudencial propuesto por el Miembro afectado',
  'compensation.agreed': 'Convenir en una compensación',
  'retaliation.authorized': 'Autorizar la suspensión de concesiones u otras obligaciones, o las contramedidas',
  'retaliation.awardCirculated': 'Decidir sobre las medidas de retorsión propuestas',
  'compliance.consultations.requested': 'Solicitar la celebración de consultas sobre las medidas destinadas a cumplir',
  'compliance.panel.requested':
    'Solicitar el establecimiento de un grupo especial sobre el cumplimiento acerca de la existencia de medidas destinadas a cumplir o de su compatibilidad con un acuerdo abarcado',
  'settlement.notified': 'Notificar una solución mutuamente convenida',
  'complaint.withdrawn': 'Retirar la reclamación',
};
