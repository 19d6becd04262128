import type { Language } from '../language.js';

export const roles: Language['roles'] = {
  complainant: 'parte reclamante',
  respondent: 'parte demandada',
  eitherParty: 'cualquiera de las partes',
  parties: 'partes',
  thirdParty: 'tercero',
  otherMember: 'otra parte',
  anyMember: 'cualquier Miembro',
  appellant: 'apelante',
  appellee: 'apelado',
  dsb: 'OSD',
  dsbChair: 'Presidente del OSD',
  panel: 'grupo especial',
  appellateBody: 'Órgano de Apelación',
  arbitrator: 'árbitro',
  arbitrators: 'árbitros',
  directorGeneral: 'Director General',
};

export const ruleKinds: Language['ruleKinds'] = {
  deadline: 'plazo',
  window: 'plazo para ejercer un derecho',
  waitingPeriod: 'período de espera',
  target: 'plazo indicativo',
  maximum: 'plazo máximo',
};

export const deadlineStates: Language['deadlineStates'] = {
  upcoming: 'aún no iniciado',
  waiting: 'en espera',
  open: 'abierto',
  running: 'en curso',
  overdue: 'día pasado sin constancia',
  met: 'cumplido',
  metLate: 'cumplido con demora',
  lapsed: 'expirado',
  superseded: 'sin objeto',
};

export const closedDays: Language['closedDays'] = {
  'New Year’s Day': 'Año Nuevo',
  'Good Friday': 'Viernes Santo',
  'Easter Monday': 'Lunes de Pascua',
  'Ascension Day': 'jueves de la Ascensión',
  'Whit Monday': 'Lunes de Pentecostés',
  'Swiss National Day': 'fiesta nacional suiza',
  'Geneva Fast': 'Ayuno ginebrino',
  'Christmas Day': 'Navidad',
  'Restoration of the Republic': '31 de diciembre',
};

export const tracks: Language['tracks'] = {
  standard: 'procedimiento ordinario',
  prohibitedSubsidy: 'subvenciones prohibidas (artículo 4 del Acuerdo SMC)',
  actionableSubsidy: 'subvenciones recurribles (artículo 7 del Acuerdo SMC)',
  textiles: 'textiles (ATV)',
};

export const headings: Language['headings'] = {
  status: 'Situación',
  stage: 'Etapa',
  wtoList: 'Situación en la lista de diferencias de la OMC',
  facts: 'Hechos',
  deadlines: 'Plazos',
  pastDeadlines: 'Plazos concluidos',
  nextSteps: 'Próximos pasos',
  irregularities: 'Irregularidades',
  gaps: 'Lagunas del expediente',
  setAside: 'Hechos dejados de lado',
  warnings: 'Advertencias',
  otherReadings: 'Otras interpretaciones',
  holder: 'A quién corresponde',
  article: 'Disposición',
  state: 'Estado',
  derivation: 'Cómputo',
  excerpt: 'Parte mostrada',
  none: 'No hay',
  timeline: 'Cronología',
  agenda: 'Agenda',
  dispute: 'Diferencia',
  date: 'Fecha',
  recourse: 'Procedimiento sobre el cumplimiento',
  action: 'Actuación',
};

/** Marks a fact that was left out. */
export const setAside: Language['setAside'] = (phrase) => `${phrase} (dejado de lado)`;

/** What the marks of a picture mean. */
export const legend: Language['legend'] = {
  fact: 'hecho',
  past: 'tiempo transcurrido',
  ahead: 'tiempo restante',
  wait: 'espera',
  open: 'acto permitido desde entonces',
  over: 'más allá del último día',
  done: 'hasta el cumplimiento',
  unused: 'resto del plazo',
};
