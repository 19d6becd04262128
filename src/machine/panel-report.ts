import { noted } from './noted.js';
import { notices } from './notices.js';
import { type ProceedingState, proceeding } from './setup.js';

/** Where a report, or an award that stands for one, leads. */
export interface DecisionExits {
  readonly root: string;
  /** An adoption or award known to be without recommendations. */
  readonly noRecommendations: string;
  /** An adoption or award with recommendations. */
  readonly recommendations: string;
  /** An adoption or award of which that is not known. */
  readonly decided: string;
  readonly rejected: string;
}

/** An adoption or an award: where it leads depends on the recommendations that resulted. */
export const decision = ({ noRecommendations, recommendations, decided }: DecisionExits) =>
  [
    { guard: 'noRecommendations', target: noRecommendations },
    { guard: 'recommendations', target: recommendations },
    { target: decided },
  ] as const;

/** The panel report before the DSB (DSU 16): to be adopted or appealed within the same days. */
export const panelReport = (exits: DecisionExits) =>
  proceeding.createStateConfig({
    description: 'The panel report is circulated.',
    meta: { articles: ['DSU 16'] },
    initial: 'awaitingAdoption',
    states: {
      awaitingAdoption: {
        description: 'The report awaits adoption by the DSB, unless a party appeals.',
        tags: 'reportPending',
        meta: { articles: ['DSU 16.1', 'DSU 16.2', 'DSU 16.4'] },
        on: {
          'report.adoptionExtended': noted,
          'report.adopted': decision(exits),
          'report.rejected': { target: exits.rejected },
          'appeal.notified': [
            { guard: 'toArbitration', target: `${exits.root}.appeal.arbitration` },
            { guard: 'divisionCanSit', target: `${exits.root}.appeal.review` },
            { target: `${exits.root}.appeal.noDivision` },
          ],
          'appeal.reportCirculated': { guard: 'appealWasWithdrawn', target: `${exits.root}.appellateReport` },
        },
      },
      settlementRecorded: {
        description: 'The report only records that a solution was found; there is nothing to adopt.',
        meta: { articles: ['DSU 12.7'] },
      },
    },
    on: {
      'panel.delayNotified': notices['panel.delayNotified'],
      'panel.circulationAnticipated': notices['panel.circulationAnticipated'],
    },
  } satisfies ProceedingState);
