import type { HalvedRuleId, Language } from '../language.js';

const requestPanel = 'Podrá solicitar el establecimiento de un grupo especial';
const atOnceToPanel =
  'La parte reclamante podrá proceder directamente a solicitar el establecimiento de un grupo especial';
const noLastDayForPanel = 'Ningún grupo especial se establece automáticamente, y la solicitud no está sujeta a plazo';
const indicative =
  'El plazo es meramente indicativo: rige el calendario del propio grupo especial, que puede modificarse';
const explainPanelDelay =
  'El grupo especial debe informar por escrito al OSD de las razones de la demora y de la fecha prevista de su informe';
const explainAppealDelay =
  'El Órgano de Apelación debe informar por escrito al OSD de las razones de la demora y de la fecha prevista de su informe';
const explainLate = 'Informar por escrito al OSD de las razones de la demora y de la fecha prevista, si el informe';
const timeAdded =
  'El tiempo adicional del procedimiento inicial se suma a los plazos del artículo 20 y del párrafo 4 del artículo 21 del ESD';
const adoptPanelReport = {
  action: 'Adoptar el informe del grupo especial',
  note: 'El informe se adopta, salvo que una parte apele o haya consenso en contra; hace falta que un Miembro pida su inscripción en el orden del día, y un informe apelado no se examina hasta que concluya la apelación',
};
const appeal = {
  action: 'Podrá notificar al OSD su decisión de apelar y presentar el anuncio de apelación',
  otherwise: 'El derecho de apelación se extingue',
  note: 'El derecho se extingue antes si se adopta el informe',
};
const adoptAppellateReport = {
  action: 'Adoptar el informe del Órgano de Apelación',
  note: 'El informe se adopta, salvo que haya consenso en contra',
};
const circulate = 'Distribuir su informe a los Miembros';
const circulateLate = `${circulate}, aun con demora`;
const appellateReport = { action: circulate, otherwise: explainAppealDelay };
const anyOrder = 'La sección puede dictar la orden que estime apropiada, incluida la de rechazar la apelación';
const lateNotFiled = 'Un documento recibido fuera de plazo no se considera presentado';
const authorizedOrArbitrated =
  'Se concede la autorización, salvo consenso en contra; la parte demandada puede pedir un arbitraje conforme al párrafo 6 del artículo 22 del ESD';
const positiveConsensus = 'La adopción requiere un consenso positivo, de modo que cualquier Miembro puede impedirla';

const lastFiling =
  'Este día se calcula para una reunión del último día de ese plazo; para una reunión anterior, cae antes';

const sentences: Omit<Language['rules'], HalvedRuleId> = {
  'dsu-1-2-agree-on-conflicting-special-rules': {
    action: 'Podrán convenir en cuáles de las normas especiales o adicionales en conflicto se aplican',
    otherwise: 'Cualquiera de las partes puede pedir al Presidente del OSD que determine las normas',
  },
  'dsu-1-2-chair-determines-rules': {
    action: 'Determinar, en consulta con las partes, las normas que se aplican',
  },
  'dsu-4-3-reply': { action: 'Responder a la solicitud de celebración de consultas', otherwise: atOnceToPanel },
  'dsu-4-3-enter-consultations': { action: 'Entablar consultas de buena fe', otherwise: atOnceToPanel },
  'dsu-4-3-panel-if-no-reply': {
    action: `${requestPanel} sin más espera, si la parte demandada no respondió`,
    note: 'Una respuesta a tiempo excluye este derecho, pero no una respuesta tardía',
  },
  'dsu-4-3-panel-if-no-consultations': {
    action: `${requestPanel} sin más espera, si la parte demandada no entabló consultas`,
    note: 'Las consultas entabladas a tiempo excluyen este derecho',
  },
  'dsu-4-7-request-panel': {
    action: `${requestPanel}, si las consultas no han resuelto la diferencia`,
    note: noLastDayForPanel,
  },
  'dsu-4-8-urgent-enter': {
    action: 'Entablar consultas en un caso de urgencia',
    otherwise:
      'La parte reclamante puede solicitar el establecimiento de un grupo especial una vez concluido el período de espera del párrafo 8 del artículo 4 del ESD',
  },
  'dsu-4-8-urgent-panel': {
    action: `${requestPanel} en un caso de urgencia, si las consultas no han resuelto la diferencia`,
    note: noLastDayForPanel,
  },
  'dsu-4-11-join': {
    action:
      'Podrá pedir que se le asocie a las consultas, si no es parte en ellas y tiene un interés comercial sustancial',
    note: 'Solo se asocia a un Miembro a consultas al amparo del párrafo 1 del artículo XXII del GATT de 1994 o de una disposición correspondiente, si la parte demandada acepta que el interés sustancial alegado está fundado; aquel al que no se asocie podrá solicitar sus propias consultas',
  },
  'dsu-5-4-good-offices-wait': {
    action: `${requestPanel}, cuando los buenos oficios, la conciliación o la mediación comenzaron durante el período de consultas`,
    note: 'El fin de ese procedimiento solo permite solicitarlo antes si las partes estiman de común acuerdo que ha fracasado',
  },
  'dsu-6-1-establish-at-second-meeting': {
    action:
      'Establecer el grupo especial, si la parte reclamante lo pide, a más tardar en la segunda reunión en cuyo orden del día figure la solicitud',
    note: 'El grupo especial se establece, salvo que haya consenso en contra, mientras que en la primera reunión cualquier Miembro podía impedirlo',
  },
  'dsu-6-1-fn5-special-meeting': {
    action: 'Celebrar la reunión extraordinaria solicitada para el establecimiento del grupo especial',
  },
  'dsu-6-1-fn5-notice': {
    action: 'Dar aviso con antelación de la reunión extraordinaria sobre la solicitud de establecimiento',
    otherwise: 'La reunión solo puede celebrarse más tarde',
  },
  'dsb-rules-convening-notice': {
    action: 'Publicar el aviso por el que se convoca la reunión',
    note: 'El orden del día se cierra el último día hábil anterior al aviso',
  },
  'dsb-rules-last-filing-16-4': {
    action: 'Podrá pedir que la adopción del informe se inscriba en el orden del día de una reunión del OSD',
    otherwise: 'El informe solo puede examinarse una vez expirado el plazo del párrafo 4 del artículo 16 del ESD',
    note: lastFiling,
  },
  'dsb-rules-last-filing-17-14': {
    action: 'Podrá pedir que la adopción de los informes se inscriba en el orden del día de una reunión del OSD',
    otherwise: 'Los informes solo pueden examinarse una vez expirado el plazo del párrafo 14 del artículo 17 del ESD',
    note: lastFiling,
  },
  'dsb-rules-last-filing-22-6': {
    action:
      'Podrá solicitar autorización para adoptar medidas de retorsión, con miras a una reunión dentro del plazo del párrafo 6 del artículo 22 del ESD',
    otherwise:
      'El OSD solo examina la solicitud después del plazo del párrafo 6 del artículo 22 del ESD, y entonces, según algunos Miembros, hace falta un consenso a favor',
    note: lastFiling,
  },
  'dsb-rules-agenda-closure': {
    action:
      'Podrá pedir que se inscriba un punto, como una solicitud de establecimiento de un grupo especial, en el orden del día de la reunión',
    otherwise: 'El punto pasa a una reunión posterior',
  },
  'dsu-7-1-special-terms-of-reference': {
    action: 'Podrán convenir en un mandato distinto del mandato uniforme',
    otherwise: 'Se aplica el mandato uniforme',
  },
  'dsu-8-5-five-panelists': {
    action: 'Podrán convenir en un grupo especial de cinco integrantes',
    otherwise: 'El grupo especial tiene tres integrantes',
  },
  'dsu-8-7-ask-dg': {
    action: 'Podrá pedir al Director General que establezca la composición del grupo especial',
    note: 'No se nombra automáticamente a ningún integrante: una de las partes debe pedirlo, y la petición no está sujeta a plazo',
  },
  'dsu-8-7-composition-announced': {
    action: 'Comunicar a los Miembros la composición establecida por el Director General',
  },
  'dsu-10-2-third-party-notice': {
    action: 'Podrá notificar al OSD un interés sustancial y reservarse así sus derechos en calidad de tercero',
    note: 'Se han aceptado, caso por caso, reservas posteriores',
  },
  'dsu-12-3-timetable': { action: 'Fijar el calendario de los trabajos en consulta con las partes' },
  'dsu-12-8-final-report': { action: 'Dar traslado del informe definitivo a las partes', otherwise: explainPanelDelay },
  'dsu-12-8-final-report-urgent': {
    action: 'Dar traslado del informe definitivo a las partes en un caso de urgencia',
    otherwise: explainPanelDelay,
  },
  'dsu-12-9-delay-notice': {
    action: `${explainLate} definitivo no puede emitirse a tiempo`,
    note: timeAdded,
  },
  'dsu-12-9-nine-month-cap': {
    action: circulateLate,
    note: 'No hay sanción alguna: el límite se rebasa habitualmente y el grupo especial conserva su competencia',
  },
  'dsu-12-12-suspension-max': {
    action: 'Limitar a este tiempo toda suspensión de sus trabajos a instancia de la parte reclamante',
    note: 'La decisión de establecer el grupo especial queda sin efecto si la suspensión dura más',
  },
  'dsu-12-12-lapse': {
    action: 'Podrá pedir al grupo especial que reanude sus trabajos',
    otherwise:
      'La decisión de establecer el grupo especial queda sin efecto si la suspensión se prolonga, y se necesita una nueva solicitud de establecimiento',
  },

  'dsu-app3-12-a1': {
    action: 'Presentar la primera comunicación escrita de la parte reclamante',
    note: indicative,
  },
  'dsu-app3-12-a2': {
    action: 'Presentar la primera comunicación escrita de la parte demandada',
    note: indicative,
  },
  'dsu-app3-12-b': {
    action: 'Celebrar la primera reunión sustantiva con las partes y la sesión destinada a los terceros',
    note: indicative,
  },
  'dsu-app3-12-c': { action: 'Presentar por escrito su réplica', note: indicative },
  'dsu-app3-12-d': { action: 'Celebrar la segunda reunión sustantiva con las partes', note: indicative },
  'dsu-app3-12-e': {
    action: 'Dar traslado de la parte expositiva del informe a las partes',
    note: indicative,
  },
  'dsu-app3-12-f': {
    action: 'Formular observaciones sobre la parte expositiva del informe',
    note: indicative,
  },
  'dsu-app3-12-g': { action: 'Dar traslado del informe provisional a las partes', note: indicative },
  'dsu-app3-12-h': {
    action: 'Presentar toda petición de reexamen de partes del informe provisional',
    otherwise: 'El informe provisional se considera el informe definitivo del grupo especial',
    note: indicative,
  },
  'dsu-app3-12-i': {
    action: 'Concluir la etapa intermedia de reexamen, con una nueva reunión si la hay',
    note: indicative,
  },
  'dsu-app3-12-j': {
    action: 'Dar traslado del informe definitivo a las partes tras la etapa intermedia de reexamen',
    note: indicative,
  },
  'dsu-app3-12-k': { action: 'Distribuir el informe definitivo a los Miembros', note: indicative },

  'dsu-16-1-not-before': {
    action: 'Podrá examinar el informe del grupo especial a efectos de su adopción',
    note: 'El informe no puede examinarse antes',
  },
  'dsu-16-2-objections': {
    action:
      'Podrá exponer por escrito las razones de sus objeciones al informe del grupo especial, para que se distribuyan antes de la reunión',
    note: 'Las objeciones no impiden por sí solas la adopción: para ello hace falta una apelación o un consenso en contra',
  },
  'dsu-16-4-adopt': adoptPanelReport,
  'dsu-16-4-appeal': appeal,
  'dsu-17-5-sixty': appellateReport,
  'dsu-17-5-delay-notice': {
    action: `${explainLate} no puede emitirse a tiempo`,
    note: timeAdded,
  },
  'dsu-17-5-ninety-cap': {
    action: circulateLate,
    note: 'No se prevé sanción alguna, y el límite no puede respetarse si no es posible constituir una sección',
  },
  'dsu-17-14-adopt': {
    action: 'Adoptar el informe del Órgano de Apelación junto con el del grupo especial, modificado por aquel',
    note: 'Los informes se adoptan, y las partes los aceptan sin condiciones, salvo que haya consenso en contra',
  },
  'dsu-20-no-appeal': {
    action: 'Examinar el informe del grupo especial a efectos de su adopción, si no ha habido apelación',
  },
  'dsu-20-appeal': {
    action: 'Examinar el informe del Órgano de Apelación a efectos de su adopción, si ha habido apelación',
  },

  'ab-rule-20-notice': {
    action:
      'Presentar, si apela, el anuncio de apelación en la Secretaría del Órgano de Apelación al notificar la apelación al OSD',
    otherwise: anyOrder,
    note: lateNotFiled,
  },
  'ab-rule-21-appellant': {
    action: 'Presentar una comunicación en calidad de apelante',
    otherwise: anyOrder,
    note: lateNotFiled,
  },
  'ab-rule-23-4-other-appellant-submission': {
    action: 'Presentar una comunicación en calidad de otro apelante, si ha presentado un anuncio de otra apelación',
    otherwise: anyOrder,
    note: lateNotFiled,
  },
  'ab-rule-22-appellee': { action: 'Podrá presentar una comunicación en calidad de apelado', note: lateNotFiled },
  'ab-rule-24-third-participant': {
    action: 'Podrá presentar una comunicación en calidad de tercero participante',
    note: lateNotFiled,
  },
  'ab-rule-24-2-third-participant-notice': {
    action:
      'Podrá notificar su intención de comparecer en la audiencia o de hacer una declaración en ella, si no presenta comunicación',
    otherwise:
      'El tercero puede notificarlo más tarde y asistir a la audiencia, pero la sección decide si puede hacer uso de la palabra',
  },
  'ab-rule-18-5-clerical': {
    action: 'Podrá solicitar autorización para corregir errores de escritura',
    note: 'La sección puede no tener en cuenta una solicitud posterior o dictar la orden que estime apropiada',
  },
  'ab-rule-23-other-appeal': {
    action: 'Podrá presentar un anuncio de otra apelación, sumándose a la apelación o alegando otros errores',
    note: 'La parte que no presente ninguno conserva su derecho de apelar mientras corra el plazo de apelación, y una misma sección conoce de ambas apelaciones',
  },
  'ab-rule-27-hearing': { action: 'Celebrar la audiencia' },
  'ab-rule-17-counting': {
    action:
      'Contar el plazo de un acto de un Miembro desde el día siguiente al hecho que lo inicia, incluido el último día, salvo que el OSD decida otra cosa; la decisión del OSD sobre la expiración de los plazos se aplica a las apelaciones',
  },
  'ab-rule-30-withdrawal': {
    action:
      'Podrá desistir en cualquier momento de la apelación que haya interpuesto, mediante notificación al Órgano de Apelación, que lo notifica al OSD',
    note: 'Los plazos de adopción y de apelación vuelven a correr con su último día original',
  },

  'dsu-21-3-intentions': {
    action:
      'Informar al OSD, en una reunión, de su propósito en cuanto a la aplicación de las recomendaciones y resoluciones',
    note: 'Si en el plazo no hay ninguna reunión, algunos Miembros informan al OSD por carta',
  },
  'dsu-21-3-b-agree-rpt': {
    action: 'Podrán convenir en el plazo prudencial',
    otherwise: 'El plazo puede determinarse mediante arbitraje vinculante',
    note: 'Sigue cabiendo un acuerdo hasta que se dicte el laudo',
  },
  'dsu-21-3-c-award': {
    action: 'Determinar, previa solicitud, el plazo prudencial mediante arbitraje vinculante',
    note: 'Las partes suelen convenir en que un laudo posterior se considere dictado en virtud de la misma disposición',
  },
  'dsu-21-3-fn12-agree-arbitrator': {
    action: 'Podrán ponerse de acuerdo sobre un árbitro',
    otherwise: 'El Director General nombra al árbitro',
  },
  'dsu-21-3-fn12-dg-appoints': {
    action: 'Nombrar al árbitro tras consultar con las partes, si no se han puesto de acuerdo',
  },
  'dsu-21-3-c-guideline': {
    action: 'Velar por que el plazo prudencial expire dentro del plazo de la directriz',
    note: 'La directriz no es vinculante: el plazo puede ser más corto o más largo',
  },
  'dsu-21-4-fifteen': {
    action: 'Velar por que se determine el plazo prudencial',
    note: 'El tiempo adicional empleado en un informe prolonga este plazo hasta un máximo, salvo circunstancias excepcionales reconocidas por las partes',
  },
  'dsu-21-4-eighteen': {
    action:
      'Velar por que se determine el plazo prudencial, cuando el grupo especial o el Órgano de Apelación haya necesitado tiempo adicional',
  },
  'dsu-21-5-report': {
    action: 'Distribuir a los Miembros el informe del grupo especial sobre el cumplimiento',
    otherwise: explainPanelDelay,
    note: 'En la práctica, el informe tarda mucho más',
  },
  'dsu-21-6-agenda': {
    action: 'Incluir la aplicación en el orden del día de sus reuniones, salvo que decida otra cosa',
    note: 'El punto permanece en el orden del día hasta que se resuelva la cuestión',
  },
  'dsu-21-6-status-report': {
    action: 'Presentar por escrito al OSD, antes de la reunión, un informe de situación sobre la aplicación',
  },
  'dsu-22-2-negotiate': { action: 'Entablar las negociaciones solicitadas sobre la compensación' },
  'dsu-22-2-request-suspension': {
    action: 'Podrá pedir la autorización del OSD para suspender concesiones u otras obligaciones',
    note: 'Según el texto, es la propia solicitud la que debe esperar; en la práctica se presenta desde el día siguiente a la expiración del plazo prudencial, para una reunión posterior a la espera, sin que esas fechas susciten objeciones',
  },
  'dsu-22-6-authorize': {
    action: 'Conceder, previa solicitud, la autorización para adoptar medidas de retorsión',
    note: 'La autorización se concede, salvo que haya consenso en contra o que una impugnación dé lugar a arbitraje; algunos Miembros sostienen que hace falta un consenso a favor una vez transcurrido el plazo',
  },
  'dsu-22-6-arbitration': {
    action:
      'Concluir el arbitraje sobre el nivel de la suspensión o sobre los principios del párrafo 3 del artículo 22 del ESD',
    note: 'No cabe suspensión durante el arbitraje, que suele durar más; después, y previa solicitud, el OSD la autoriza, salvo que haya consenso en contra',
  },
  'dsu-21-3-reasonable-period': {
    action: 'Poner la medida en conformidad dentro del plazo prudencial',
    otherwise:
      'La parte reclamante puede pedir negociaciones sobre la compensación y, después, autorización para adoptar medidas de retorsión',
    note: 'El desacuerdo sobre el cumplimiento se somete a un grupo especial sobre el cumplimiento',
  },
  'dsu-21-5-delay-notice': {
    action: `${explainLate} del grupo especial sobre el cumplimiento no puede emitirse a tiempo`,
  },
  'dsu-22-6-objection': {
    action:
      'Podrá impugnar el nivel de la suspensión o alegar que no se han seguido los principios del párrafo 3 del artículo 22 del ESD',
    otherwise: 'El OSD concede la autorización, salvo consenso en contra',
    note: 'La impugnación lleva a un arbitraje, sin suspensión entretanto, y es posible hasta que el OSD resuelva sobre la solicitud',
  },
  'dsu-22-7-request': {
    action: 'Podrá pedir al OSD una autorización compatible con la decisión del árbitro',
    note: 'La autorización se concede, salvo consenso en contra; la solicitud no está sujeta a plazo',
  },

  'scm-4-4-panel': {
    action: 'Podrá pedir al OSD el establecimiento inmediato de un grupo especial',
    note: 'El grupo especial se establece en la primera reunión, salvo que haya consenso en contra',
  },
  'scm-4-6-report': { action: circulate },
  'scm-4-8-adopt': adoptPanelReport,
  'scm-4-8-appeal': appeal,
  'scm-4-9-ab-report': appellateReport,
  'scm-4-9-ab-cap': { action: circulateLate },
  'scm-4-9-adopt': adoptAppellateReport,
  'scm-4-10-withdrawal-period': {
    action: 'Retirar la subvención dentro del plazo que especifique el grupo especial',
    otherwise: 'El OSD autoriza, a petición de la parte reclamante, contramedidas apropiadas, salvo consenso en contra',
  },
  'scm-4-5-pge': {
    action:
      'Aceptar sin modificaciones las conclusiones que el Grupo Permanente de Expertos presente en el plazo fijado por el grupo especial',
  },
  'scm-4-12-halving': {
    action:
      'Observar la mitad de cada plazo del ESD que el artículo 4 del Acuerdo SMC no establezca por sí mismo, sin tocar los meses y redondeando las esperas al alza y los demás plazos a la baja',
  },
  'scm-4-4-first-meeting': {
    action: 'Establecer el grupo especial en la primera reunión en cuyo orden del día figure la solicitud',
    note: 'Al contrario que en una diferencia ordinaria, ningún Miembro puede bloquear la primera solicitud',
  },
  'scm-4-10-countermeasures': {
    action: 'Podrá pedir al OSD que autorice contramedidas apropiadas',
    note: authorizedOrArbitrated,
  },
  'scm-7-4-panel': {
    action: requestPanel,
    note: 'El grupo especial se establece, salvo que haya consenso en contra',
  },
  'scm-7-4-composition': { action: 'Establecer la composición y el mandato del grupo especial' },
  'scm-7-5-report': { action: circulate },
  'scm-7-6-adopt': adoptPanelReport,
  'scm-7-7-ab-sixty': appellateReport,
  'scm-7-7-ab-ninety': { action: circulateLate },
  'scm-7-7-adopt': adoptAppellateReport,
  'scm-7-9-six-months': {
    action: 'Eliminar los efectos desfavorables de la subvención o retirarla',
    otherwise:
      'El OSD autoriza, a petición de la parte reclamante, contramedidas proporcionadas, salvo que se convenga en una compensación o haya consenso en contra',
    note: 'Este plazo hace las veces de plazo prudencial',
  },
  'scm-annex-v-5': {
    action: 'Concluir la obtención de información prevista en el Anexo V del Acuerdo SMC',
    otherwise:
      'El grupo especial puede basarse en la mejor información disponible y extraer conclusiones desfavorables de la falta de cooperación',
  },
  'scm-7-6-appeal': appeal,
  'scm-7-9-countermeasures': {
    action: 'Podrá pedir al OSD que autorice contramedidas proporcionadas a los efectos desfavorables',
    note: authorizedOrArbitrated,
  },

  'mpia-notify-agreement': {
    action:
      'Celebrar y notificar el acuerdo de someter a arbitraje las apelaciones en esta diferencia en virtud del artículo 25 del ESD',
  },
  'mpia-circulation-notice': {
    action: 'Comunicar de antemano a las partes la fecha prevista de distribución del informe',
  },
  'mpia-request-suspension': {
    action:
      'Podrá pedir al grupo especial, cuando las partes dispongan del informe definitivo, que suspenda sus trabajos, lo que vale como petición conjunta conforme al párrafo 12 del artículo 12 del ESD',
    otherwise: 'El informe se distribuye, y se entiende que las partes han convenido en no apelar',
  },
  'mpia-notice-of-appeal': {
    action: 'Podrá presentar un anuncio de apelación acompañado del informe definitivo del grupo especial',
    otherwise:
      'Se pide conjuntamente al grupo especial que reanude sus trabajos, y su informe se distribuye y se adopta',
  },
  'mpia-other-appeal': { action: 'Podrá presentar un anuncio de otra apelación en el arbitraje' },
  'mpia-ninety-day-award': {
    action: 'Dictar el laudo',
    note: 'Las partes pueden aceptar una prórroga propuesta por los árbitros; el laudo es definitivo, se notifica sin que se adopte, y se le aplican los artículos 21 y 22 del ESD',
  },
  'dsu-25-2-notify': {
    action: 'Notificar a todos los Miembros, con suficiente antelación, el acuerdo de recurrir al arbitraje',
  },

  'd1966-dg-report': {
    action:
      'Informar al OSD, a petición de cualquiera de las partes, si los buenos oficios no han llevado a una solución',
  },
  'd1966-panel-appointed': { action: 'Nombrar sin demora el grupo especial' },
  'd1966-panel-report': {
    action:
      'Presentar constataciones y recomendaciones, salvo que el plazo se prorrogue con el acuerdo de la parte reclamante',
  },
  'd1966-implementation-report': { action: 'Informar de las medidas adoptadas' },
  'dsu-3-12-extension': {
    action:
      'Obtener el acuerdo de la parte reclamante antes de prorrogar el plazo de presentación de su informe, si lo estima insuficiente',
  },
  'd1989-g1-not-before': {
    action:
      'Podrá examinar, a efectos de su adopción, el informe sobre una reclamación en un caso en que existe otra situación',
    note: positiveConsensus,
  },
  'd1989-g2-objections': {
    action:
      'Podrá hacer distribuir objeciones escritas al informe sobre una reclamación en un caso en que existe otra situación',
    note: positiveConsensus,
  },
  'd1989-g4-total': {
    action:
      'Decidir acerca del informe del grupo especial sobre una reclamación en un caso en que existe otra situación',
    note: positiveConsensus,
  },
  'd1989-i3-agenda': {
    action:
      'Incluir en el orden del día la aplicación en una reclamación en un caso en que existe otra situación, salvo que decida otra cosa',
  },

  'sequencing-ds457-consultations': {
    action:
      'Podrá solicitar el establecimiento de un grupo especial sobre el cumplimiento, cuando así lo prevea un acuerdo sobre la secuencia',
    note: 'La parte demandada no se opone al establecimiento en la primera reunión',
  },
  'dsb-16-4-extension': {
    action: 'Podrá prorrogar hasta una fecha determinada el plazo de adopción y de apelación',
    note: 'La adopción y la apelación pasan a la nueva fecha, y en la práctica se han admitido nuevas prórrogas',
  },
  'gatt-xxiii-2-withdrawal': {
    action: 'Podrá notificar su denuncia del Acuerdo General',
    note: 'La denuncia surte efecto al cabo de un plazo igual contado desde la recepción de la notificación',
  },
};

/** The sentences of every rule. A rule that halves another one has the sentences of that rule. */
export const ruleSentences: Language['rules'] = {
  ...sentences,
  'dsu-8-5-five-panelists-halved': sentences['dsu-8-5-five-panelists'],
  'dsu-8-7-ask-dg-halved': sentences['dsu-8-7-ask-dg'],
  'dsu-8-7-composition-announced-halved': sentences['dsu-8-7-composition-announced'],
  'dsu-7-1-special-terms-of-reference-halved': sentences['dsu-7-1-special-terms-of-reference'],
  'dsu-16-1-not-before-halved': sentences['dsu-16-1-not-before'],
  'dsu-16-2-objections-halved': sentences['dsu-16-2-objections'],
  'dsu-21-5-report-halved': sentences['dsu-21-5-report'],
  'dsu-22-6-authorize-halved': sentences['dsu-22-6-authorize'],
  'dsu-22-6-arbitration-halved': sentences['dsu-22-6-arbitration'],
};
