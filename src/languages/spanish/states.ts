import type { Language } from '../language.js';

export const stages: Language['stages'] = {
  opening: 'inicio de la diferencia',
  consultations: 'consultas',
  panelRequested: 'examen de la solicitud de establecimiento de un grupo especial',
  panel: 'procedimiento del grupo especial',
  panelReport: 'informe del grupo especial',
  appeal: 'apelación',
  appellateReport: 'informe del Órgano de Apelación',
  implementation: 'aplicación',
  ended: 'fin de la diferencia',
};

/** Where nobody knows from the record how long the period is, nobody knows whether it runs. */
export const periodOfUnknownLength = 'plazo prudencial fijado, sin que conste su duración';

export const outcomes: Language['outcomes'] = {
  settled: 'resuelta por una solución mutuamente convenida',
  withdrawn: 'terminada por retirada de la reclamación',
  panelLapsed: 'quedó sin efecto la decisión de establecer el grupo especial',
  noFurtherAction: 'informe adoptado, sin que se requieran nuevas medidas',
  notAdopted: 'informe no adoptado, por consenso del OSD',
  complied: 'cumplimiento reconocido por las partes',
};

/** The time to comply under SCM 4.7 and 7.9 is no reasonable period of time. */
export const statesInTrack: Language['statesInTrack'] = {
  prohibitedSubsidy: {
    'implementation.period.undetermined': 'plazo de retiro del párrafo 7 del artículo 4 del Acuerdo SMC no conocido',
    'implementation.period.running': 'plazo de retiro del párrafo 7 del artículo 4 del Acuerdo SMC en curso',
    'implementation.period.expired': 'plazo de retiro del párrafo 7 del artículo 4 del Acuerdo SMC expirado',
  },
  actionableSubsidy: {
    'implementation.period.undetermined': 'seis meses del párrafo 9 del artículo 7 del Acuerdo SMC sin comenzar',
    'implementation.period.running': 'seis meses del párrafo 9 del artículo 7 del Acuerdo SMC en curso',
    'implementation.period.expired': 'seis meses del párrafo 9 del artículo 7 del Acuerdo SMC expirados',
  },
};

/** The innermost states, as short phrases. */
export const states: Language['states'] = {
  opening: 'a la espera de la solicitud de celebración de consultas',
  'consultations.window': 'aún no puede solicitarse el establecimiento de un grupo especial',
  'consultations.panelMayBeRequested': 'ya puede solicitarse el establecimiento de un grupo especial',
  'panelRequested.firstMeeting': 'solicitud a la espera de su primera reunión del OSD',
  'panelRequested.deferred': 'establecimiento aplazado en la primera reunión del OSD',
  'panel.composition': 'grupo especial establecido, pero aún no compuesto',
  'panel.atWork.begun': 'grupo especial compuesto',
  'panel.atWork.timetableFixed': 'calendario del grupo especial fijado',
  'panel.atWork.complainantSubmissionFiled': 'primera comunicación escrita de la parte reclamante recibida',
  'panel.atWork.respondentSubmissionFiled': 'primera comunicación escrita de la parte demandada recibida',
  'panel.atWork.firstMeetingHeld': 'primera reunión sustantiva celebrada',
  'panel.atWork.rebuttalsFiled': 'réplicas recibidas',
  'panel.atWork.secondMeetingHeld': 'segunda reunión sustantiva celebrada',
  'panel.atWork.descriptivePartIssued': 'parte expositiva del informe en poder de las partes',
  'panel.atWork.descriptivePartCommented': 'observaciones sobre la parte expositiva recibidas',
  'panel.interimReview.reportIssued': 'informe provisional en poder de las partes',
  'panel.interimReview.reviewRequested': 'reexamen del informe provisional solicitado',
  'panel.interimReview.reviewEnded': 'etapa intermedia de reexamen concluida',
  'panel.finalReport': 'informe definitivo en poder de las partes',
  'panel.suspended': 'trabajos del grupo especial suspendidos',
  'panelReport.awaitingAdoption': 'informe del grupo especial distribuido, ni adoptado ni apelado',
  'panelReport.settlementRecorded': 'informe del grupo especial que deja constancia de la solución convenida',
  'appeal.review': 'examen en apelación',
  'appeal.noDivision': 'apelación sin sección del Órgano de Apelación que pueda examinarla',
  'appeal.arbitration': 'apelación mediante el arbitraje del artículo 25 del ESD',
  appellateReport: 'informe del Órgano de Apelación distribuido, aún no adoptado',
  'implementation.period.undetermined': 'plazo prudencial sin determinar',
  'implementation.period.arbitration': 'plazo prudencial en arbitraje',
  'implementation.period.running': 'plazo prudencial en curso',
  'implementation.period.expired': 'plazo prudencial expirado',
  'implementation.compliance.none': 'sin procedimiento sobre el cumplimiento',
  'implementation.compliance.consultations': 'consultas en el procedimiento sobre el cumplimiento',
  'implementation.compliance.nonCompliance': 'incumplimiento constatado',
  'implementation.compliance.noNonCompliance': 'sin constatación de incumplimiento',
  'implementation.compliance.decided': 'informe sobre el cumplimiento adoptado, resultado sin registrar',
  'implementation.compliance.notAdopted': 'informe sobre el cumplimiento no adoptado',
  'implementation.compliance.lapsed':
    'quedó sin efecto la decisión de establecer el grupo especial sobre el cumplimiento',
  'implementation.remedies.none': 'sin petición de compensación ni de medidas de retorsión',
  'implementation.remedies.negotiations': 'negociaciones sobre la compensación',
  'implementation.remedies.compensation': 'compensación convenida',
  'implementation.remedies.requested': 'autorización para adoptar medidas de retorsión solicitada',
  'implementation.remedies.arbitration': 'arbitraje sobre las medidas de retorsión',
  'implementation.remedies.arbitrationSuspended': 'arbitraje sobre las medidas de retorsión suspendido',
  'implementation.remedies.awarded': 'decisión del árbitro sobre las medidas de retorsión distribuida',
  'implementation.remedies.authorized': 'autorización para adoptar medidas de retorsión concedida',
  'implementation.remedies.applied': 'medidas de retorsión en aplicación',
  'implementation.remedies.terminated': 'medidas de retorsión terminadas',
  'ended.settled': outcomes.settled,
  'ended.withdrawn': outcomes.withdrawn,
  'ended.panelLapsed': outcomes.panelLapsed,
  'ended.noFurtherAction': outcomes.noFurtherAction,
  'ended.notAdopted': outcomes.notAdopted,
  'ended.complied': outcomes.complied,
};

/** The labels of the WTO's own list of disputes by current status. */
export const wtoStatuses: Language['wtoStatuses'] = {
  inConsultations: 'En consultas',
  panelEstablished: 'Grupo especial establecido, pero aún no compuesto',
  panelComposed: 'Grupo especial compuesto',
  panelReportCirculated: 'Informe del grupo especial distribuido',
  panelReportUnderAppeal: 'Informe del grupo especial en apelación',
  appellateReportCirculated: 'Informe del Órgano de Apelación distribuido',
  adoptedNoFurtherAction: 'Informe(s) adoptado(s), sin que se requieran nuevas medidas',
  adoptedWithRecommendations: 'Informe(s) adoptado(s), con recomendación de poner la(s) medida(s) en conformidad',
  implementationNotified: 'Aplicación notificada por el demandado',
  settledOnImplementation: 'Solución mutuamente aceptable sobre la aplicación notificada',
  complianceOngoing: 'Procedimiento sobre el cumplimiento en curso',
  complianceNonCompliance: 'Procedimiento sobre el cumplimiento concluido con constatación de incumplimiento',
  complianceNoNonCompliance: 'Procedimiento sobre el cumplimiento concluido sin constatación de incumplimiento',
  retaliationRequested:
    'Autorización para adoptar medidas de retorsión solicitada (incluido el arbitraje del párrafo 6 del artículo 22)',
  retaliationGranted: 'Autorización para adoptar medidas de retorsión concedida',
  settledOrTerminated: 'Diferencia resuelta o terminada (reclamación retirada, solución mutuamente convenida)',
  panelLapsed: 'Quedó sin efecto la decisión de establecer el grupo especial',
};
