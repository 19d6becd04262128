import type { Language } from '../language.js';

export const roles: Language['roles'] = {
  complainant: 'complainant',
  respondent: 'respondent',
  eitherParty: 'either party',
  parties: 'parties',
  thirdParty: 'third party',
  otherMember: 'another party',
  anyMember: 'any Member',
  appellant: 'appellant',
  appellee: 'appellee',
  dsb: 'DSB',
  dsbChair: 'DSB Chair',
  panel: 'panel',
  appellateBody: 'Appellate Body',
  arbitrator: 'arbitrator',
  arbitrators: 'arbitrators',
  directorGeneral: 'Director-General',
};

export const ruleKinds: Language['ruleKinds'] = {
  deadline: 'deadline',
  window: 'right with a time-limit',
  waitingPeriod: 'waiting period',
  target: 'target',
  maximum: 'maximum',
};

export const deadlineStates: Language['deadlineStates'] = {
  upcoming: 'upcoming',
  waiting: 'waiting',
  open: 'open',
  running: 'running',
  overdue: 'day past, nothing on record',
  met: 'met',
  metLate: 'met late',
  lapsed: 'lapsed',
  superseded: 'superseded',
};

export const closedDays: Language['closedDays'] = {
  'New Year’s Day': "New Year's Day",
  'Good Friday': 'Good Friday',
  'Easter Monday': 'Easter Monday',
  'Ascension Day': 'Ascension Day',
  'Whit Monday': 'Whit Monday',
  'Swiss National Day': 'the Swiss National Day',
  'Geneva Fast': 'the Geneva Fast',
  'Christmas Day': 'Christmas Day',
  'Restoration of the Republic': '31 December',
};

export const tracks: Language['tracks'] = {
  standard: 'ordinary dispute (DSU)',
  prohibitedSubsidy: 'prohibited subsidy (SCM 4)',
  actionableSubsidy: 'actionable subsidy (SCM 7)',
  textiles: 'textiles (ATC)',
};

export const headings: Language['headings'] = {
  status: 'Status',
  stage: 'Stage',
  wtoList: "Status in the WTO's list of disputes",
  facts: 'Facts',
  deadlines: 'Time-limits',
  pastDeadlines: 'Past time-limits',
  nextSteps: 'Next steps',
  irregularities: 'Irregularities',
  gaps: 'Gaps in the record',
  setAside: 'Set aside',
  warnings: 'Warnings',
  otherReadings: 'Other readings',
  holder: 'Who',
  article: 'Article',
  state: 'State',
  derivation: 'How the date is calculated',
  excerpt: 'Part shown',
  none: 'None',
  timeline: 'Timeline',
  agenda: 'Agenda',
  dispute: 'Dispute',
  date: 'Date',
  recourse: 'Compliance proceeding',
  action: 'What',
};

/** Marks a fact that was left out. */
export const setAside: Language['setAside'] = (phrase) => `${phrase} (set aside)`;

/** What the marks of a picture mean. */
export const legend: Language['legend'] = {
  fact: 'fact',
  past: 'time passed',
  ahead: 'time left',
  wait: 'wait',
  open: 'act allowed since',
  over: 'over the last day',
  done: 'until it was met',
  unused: 'rest of the period',
};
