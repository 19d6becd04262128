import { type RemedyState, remedyStates } from '../casefile/case-file.js';
import { inCompliance, proceedingEvents } from '../vocabulary.js';
import { noted } from './noted.js';
import { panelTakenUp } from './panel.js';
import { arriving, complianceStates, leaving } from './passes.js';
import { proceedingStates } from './proceeding.js';
import { type DisputeState, dispute, type ProceedingState, proceeding } from './setup.js';

/** The time to comply (DSU 21.3; SCM 4.7, 7.9). */
const period = dispute.createStateConfig({
  description: 'The time within which the respondent has to comply.',
  meta: { articles: ['DSU 21.3', 'SCM 4.7', 'SCM 7.9'] },
  initial: 'undetermined',
  states: {
    undetermined: {
      description: 'No period is set.',
      meta: { articles: ['DSU 21.3'] },
      always: [
        { guard: 'periodRuns', target: 'running' },
        { guard: 'periodIsOver', target: 'expired' },
      ],
      on: { 'rpt.arbitrationRequested': { target: 'arbitration' } },
    },
    arbitration: {
      description: 'An arbitrator determines the reasonable period of time.',
      meta: { articles: ['DSU 21.3(c)'] },
      always: [
        { guard: 'periodRuns', target: 'running' },
        { guard: 'periodIsOver', target: 'expired' },
      ],
      on: { 'rpt.arbitrationRequested': noted },
    },
    running: {
      description: 'The period runs.',
      meta: { articles: ['DSU 21.3'] },
      always: { guard: 'periodIsOver', target: 'expired' },
      on: { 'rpt.arbitrationRequested': noted },
    },
    expired: {
      description: 'The period has run out.',
      meta: { articles: ['DSU 21.3', 'DSU 22.2'] },
      always: { guard: 'periodRuns', target: 'running' },
      on: { 'rpt.arbitrationRequested': noted },
    },
  },
  on: {
    'rpt.approved': noted,
    'rpt.agreed': noted,
    'rpt.awarded': noted,
    'rpt.modified': noted,
    'rpt.expired': noted,
    'rpt.arbitratorAppointed': noted,
  },
} satisfies DisputeState);

/** What the second use of the proceeding's states leads to (DSU 21.5). */
const afterCompliancePanel = {
  nonCompliance: {
    description: 'It is decided that the respondent has not complied.',
    meta: { articles: ['DSU 21.5'] },
  },
  noNonCompliance: {
    description: 'It is decided that the respondent has complied.',
    meta: { articles: ['DSU 21.5'] },
  },
  decided: {
    description: 'The compliance proceeding is decided; the record does not say how.',
    meta: { articles: ['DSU 21.5'] },
  },
  notAdopted: {
    description: 'The DSB decided by consensus not to adopt the compliance report.',
    meta: { articles: ['DSU 16.4'] },
  },
} as const;

/** A compliance proceeding ends with the complaint of those who opened it. */
const withOpeners = { guard: 'isSettledRecourse', target: '#compliance.none' };

const openProceeding = {
  consultations: proceeding.createStateConfig({
    description: 'Consultations on compliance are requested; no wait runs.',
    meta: { articles: ['DSU 4', 'DSU 21.5'] },
    on: { 'panel.requested': { target: '#compliance.panelRequested' } },
  } satisfies ProceedingState),
  ...proceedingStates({
    home: 'compliance',
    root: '#compliance',
    noRequest: '#compliance.consultations',
    lapsed: '#compliance.lapsed',
    noRecommendations: '#compliance.noNonCompliance',
    recommendations: '#compliance.nonCompliance',
    decided: '#compliance.decided',
    rejected: '#compliance.notAdopted',
  }),
};

const complianceProceeding = {
  ...leaving(openProceeding, withOpeners),
  lapsed: proceeding.createStateConfig({
    description: 'The authority for the compliance panel lapsed after more than twelve months of suspension.',
    meta: { articles: ['DSU 12.12'] },
    on: panelTakenUp('#compliance'),
  } satisfies ProceedingState),
};

/**
 * Two recourses can overlap: the later one has the states, facts of the earlier one still reach its
 * periods. And a milestone that was implied may be recorded later.
 */
const besides = Object.fromEntries(
  proceedingEvents.map((type) => [
    inCompliance(type),
    [{ guard: 'isEarlierRecourse' as const }, { guard: 'fillsGap' as const }],
  ]),
);

/** Disagreement on compliance: recourse to the same procedures (DSU 21.5). */
export const compliance = dispute.createStateConfig({
  id: 'compliance',
  description: 'Whether measures taken to comply exist, and are consistent, is examined by the same procedures.',
  meta: { articles: ['DSU 21.5'] },
  initial: 'none',
  states: {
    none: { description: 'No compliance proceeding is open: none was opened, or those settled whose it was.' },
    ...arriving({ ...complianceStates(complianceProceeding), ...afterCompliancePanel }),
  },
  on: {
    ...besides,
    'compliance.consultations.requested': [{ guard: 'opensRecourse', target: '.consultations' }, noted],
    'compliance.panel.requested': [
      { guard: 'opensRecourse', target: '.panelRequested' },
      { guard: 'isEarlierRecourse' },
      { guard: 'fillsGap' },
    ],
    'compliance.panel.reportCirculated': [
      { guard: 'onlyRecordsSettlement' },
      { guard: 'isEarlierRecourse' },
      { guard: 'fillsGap' },
    ],
    'compliance.consultations.circulated': noted,
    'compliance.consultations.accepted': noted,
    'compliance.consultations.refused': noted,
    'compliance.consultations.notAnswered': noted,
    'compliance.consultations.notEntered': noted,
    'compliance.consultations.joinRequested': noted,
    'compliance.consultations.joinAccepted': noted,
    'compliance.consultations.joinRefused': noted,
    'compliance.consultations.held': noted,
    'compliance.consultations.failed': noted,
    'compliance.panel.thirdPartiesReserved': noted,
    'compliance.panel.thirdPartiesWithdrew': noted,
    'compliance.arbitration.agreed': noted,
  },
} satisfies DisputeState);

/** A state of the remedies. It is left where another complainant has come further; the first is the furthest. */
const remedy = (state: RemedyState, description: string, ...articles: string[]) =>
  dispute.createStateConfig({
    description,
    ...(articles.length > 0 && { meta: { articles } }),
    always:
      state === remedyStates[0] ? [] : { guard: { type: 'isOtherRemedy', params: { state } }, target: 'furthest' },
  });

/**
 * Compensation and retaliation (DSU 22; SCM 4.10, 7.9). Each complainant has requests of its own and stands where they
 * have led it. The state is the furthest of these, whatever the order of the facts: a fact leads to the state of its
 * complainant, and from there to that of the one who has come further, if there is one.
 */
const remedies = dispute.createStateConfig({
  description:
    'What the complainants may do where the respondent has not complied. Each stands for itself; the state is the furthest to which any of them has come.',
  meta: { articles: ['DSU 22', 'SCM 4.10', 'SCM 7.9'] },
  initial: 'none',
  states: {
    none: remedy('none', 'Nothing is asked for.'),
    negotiations: remedy('negotiations', 'The parties negotiate on compensation.', 'DSU 22.2'),
    compensation: remedy('compensation', 'Compensation is agreed.', 'DSU 22.2'),
    requested: remedy('requested', 'Authorization to retaliate is requested.', 'DSU 22.2', 'DSU 22.6'),
    arbitration: remedy('arbitration', 'The level of retaliation is in arbitration.', 'DSU 22.6'),
    arbitrationSuspended: remedy('arbitrationSuspended', 'The arbitration is suspended.', 'DSU 22.6'),
    awarded: remedy('awarded', 'The level of retaliation is determined.', 'DSU 22.7'),
    authorized: remedy('authorized', 'Retaliation is authorized.', 'DSU 22.6', 'DSU 22.7'),
    applied: remedy('applied', 'Retaliation is applied.', 'DSU 22.8'),
    terminated: remedy('terminated', 'Retaliation has ended.', 'DSU 22.8'),
    furthest: {
      description: 'Complainants stand in several states: the furthest is taken. A dispute never rests here.',
      meta: { articles: ['DSU 9.2', 'DSU 22.6'] },
      always: remedyStates.map((state) => ({ guard: { type: 'isRemedy' as const, params: { state } }, target: state })),
    },
  },
  on: {
    'compensation.negotiationsRequested': { target: '.negotiations' },
    'compensation.agreed': { target: '.compensation' },
    'retaliation.requested': { guard: 'mayRequestRetaliation', target: '.requested' },
    'retaliation.requestWithdrawn': [{ guard: 'isEveryRetaliation', target: '.none' }, { guard: 'isAboutRetaliation' }],
    'retaliation.objected': [
      { guard: 'retaliationRequested', target: '.arbitration' },
      { guard: 'isAboutRetaliation' },
    ],
    'retaliation.arbitrationReferred': [
      { guard: 'retaliationRequested', target: '.arbitration' },
      { guard: 'isAboutRetaliation' },
    ],
    'retaliation.arbitrationSuspended': [
      { guard: 'retaliationObjected', target: '.arbitrationSuspended' },
      { guard: 'isAboutRetaliation' },
    ],
    'retaliation.arbitrationResumed': { guard: 'isAboutRetaliation', target: '.arbitration' },
    'retaliation.awardCirculated': { guard: 'isAboutRetaliation', target: '.awarded' },
    'retaliation.authorized': { guard: 'isAboutRetaliation', target: '.authorized' },
    'retaliation.applied': { guard: 'isAboutRetaliation', target: '.applied' },
    'retaliation.terminated': { guard: 'isAboutRetaliation', target: '.terminated' },
  },
} satisfies DisputeState);

/** After the adoption, or an award that stands for it: DSU 21 and 22, side by side. */
export const implementation = dispute.createStateConfig({
  description: 'The recommendations are to be implemented, under the surveillance of the DSB.',
  tags: 'implementing',
  meta: { articles: ['DSU 21', 'DSU 22'] },
  type: 'parallel',
  states: { period, compliance, remedies },
  on: {
    'implementation.intentionsStated': noted,
    'implementation.statusReported': noted,
    'implementation.complianceClaimed': noted,
    'implementation.complianceAgreed': { target: '#dispute.ended.complied' },
    'sequencing.agreed': noted,
  },
} satisfies DisputeState);
