import type { Language } from '../language.js';

export const roles: Language['roles'] = {
  complainant: 'plaignant',
  respondent: 'défendeur',
  eitherParty: "l'une ou l'autre partie",
  parties: 'parties',
  thirdParty: 'tierce partie',
  otherMember: 'autre partie',
  anyMember: 'tout Membre',
  appellant: 'appelant',
  appellee: 'intimé',
  dsb: 'ORD',
  dsbChair: "Président de l'ORD",
  panel: 'groupe spécial',
  appellateBody: "Organe d'appel",
  arbitrator: 'arbitre',
  arbitrators: 'arbitres',
  directorGeneral: 'Directeur général',
};

export const ruleKinds: Language['ruleKinds'] = {
  deadline: "délai d'exécution",
  window: "délai d'exercice d'un droit",
  waitingPeriod: "période d'attente",
  target: 'objectif de durée',
  maximum: 'durée maximale',
};

export const deadlineStates: Language['deadlineStates'] = {
  upcoming: 'à venir',
  waiting: 'en attente',
  open: 'ouvert',
  running: 'en cours',
  overdue: 'jour passé, rien au dossier',
  met: 'respecté',
  metLate: 'respecté tardivement',
  lapsed: 'expiré',
  superseded: 'devenu sans objet',
};

export const closedDays: Language['closedDays'] = {
  'New Year’s Day': "jour de l'An",
  'Good Friday': 'Vendredi saint',
  'Easter Monday': 'lundi de Pâques',
  'Ascension Day': "jeudi de l'Ascension",
  'Whit Monday': 'lundi de Pentecôte',
  'Swiss National Day': 'fête nationale suisse',
  'Geneva Fast': 'Jeûne genevois',
  'Christmas Day': 'Noël',
  'Restoration of the Republic': '31 décembre',
};

export const tracks: Language['tracks'] = {
  standard: 'procédure ordinaire',
  prohibitedSubsidy: "subventions prohibées (article 4 de l'Accord SMC)",
  actionableSubsidy: "subventions pouvant donner lieu à une action (article 7 de l'Accord SMC)",
  textiles: 'textiles (ATV)',
};

export const headings: Language['headings'] = {
  status: 'État du différend',
  stage: 'Étape',
  wtoList: "Situation dans la liste des différends de l'OMC",
  facts: 'Faits',
  deadlines: 'Délais',
  pastDeadlines: 'Délais passés',
  nextSteps: 'Prochaines étapes',
  irregularities: 'Irrégularités',
  gaps: 'Lacunes du dossier',
  setAside: 'Faits écartés',
  warnings: 'Avertissements',
  otherReadings: 'Autres lectures',
  holder: 'Qui',
  article: 'Article',
  state: 'État',
  derivation: 'Calcul de la date',
  excerpt: 'Partie montrée',
  none: 'Néant',
  timeline: 'Chronologie',
  agenda: 'Échéancier',
  dispute: 'Différend',
  date: 'Date',
  recourse: 'Procédure de mise en conformité',
  action: 'Objet',
};

/** Marks a fact that was left out. */
export const setAside: Language['setAside'] = (phrase) => `${phrase} (écarté)`;

/** What the marks of a picture mean. */
export const legend: Language['legend'] = {
  fact: 'fait',
  past: 'temps écoulé',
  ahead: 'temps restant',
  wait: 'attente',
  open: 'acte permis depuis',
  over: 'au-delà du dernier jour',
  done: "jusqu'à l'accomplissement",
  unused: 'délai inutilisé',
};
