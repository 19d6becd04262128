import { noted } from './noted.js';
import { type DecisionExits, decision } from './panel-report.js';
import { type ProceedingState, proceeding } from './setup.js';

/** An appeal: to the Appellate Body (DSU 17) or to arbitration (DSU 25). */
export const appeal = (exits: DecisionExits) => {
  const report = {
    'appeal.reportCirculated': { target: `${exits.root}.appellateReport` },
  } as const satisfies ProceedingState['on'];
  const withdrawn = {
    'appeal.withdrawn': { target: `${exits.root}.panelReport` },
  } as const satisfies ProceedingState['on'];
  return proceeding.createStateConfig({
    description: 'The panel report is under appeal.',
    tags: 'appealing',
    meta: { articles: ['DSU 16.4', 'DSU 17'] },
    initial: 'review',
    states: {
      review: {
        description: 'The Appellate Body reviews the panel report.',
        meta: { articles: ['DSU 17', 'Working Procedures for Appellate Review'] },
        always: { guard: 'noDivision', target: 'noDivision' },
        on: { ...report, ...withdrawn },
      },
      noDivision: {
        description: 'No division of the Appellate Body can be formed: the appeal rests, and no time-limit moves it.',
        tags: 'stalled',
        meta: { articles: ['DSU 17.1'] },
        entry: 'strikeDivision',
        on: {
          ...report,
          ...withdrawn,
          'appeal.notified': { guard: 'toArbitration', target: `${exits.root}.appeal.arbitration` },
        },
      },
      arbitration: {
        description: 'Arbitrators hear the appeal; their award binds without adoption.',
        meta: { articles: ['DSU 25'] },
        on: {
          'arbitration.awardNotified': decision(exits),
          'appeal.withdrawn': [
            { guard: 'reportIsCirculated', target: `${exits.root}.panelReport` },
            { guard: 'panelIsSuspended', target: `${exits.root}.panel.suspended` },
            { target: `${exits.root}.panel.finalReport` },
          ],
        },
      },
    },
    on: {
      'appeal.crossNotified': noted,
      'appeal.delayNotified': noted,
    },
  } satisfies ProceedingState);
};

/** The Appellate Body report before the DSB, with the panel report (DSU 17.14). */
export const appellateReport = (exits: DecisionExits) =>
  proceeding.createStateConfig({
    description: 'The Appellate Body report is circulated and awaits adoption with the panel report.',
    tags: 'reportPending',
    meta: { articles: ['DSU 17.14'] },
    on: {
      'report.adopted': decision(exits),
      'report.rejected': { target: exits.rejected },
    },
  } satisfies ProceedingState);
