import { noted } from './noted.js';
import { notices } from './notices.js';
import { type DecisionExits, decision } from './panel-report.js';
import { type ProceedingState, proceeding } from './setup.js';
import type { Home } from './time.js';

/** Where an appeal leads, and in which use of the proceeding's states. */
interface AppealExits extends DecisionExits {
  readonly home: Home;
}

/** An appeal: to the Appellate Body (DSU 17) or to arbitration (DSU 25). */
export const appeal = ({ home, ...exits }: AppealExits) => {
  const at = { home };
  const toReport = { target: `${exits.root}.appellateReport` } as const;
  const withdrawn = {
    'appeal.withdrawn': [
      { guard: 'anotherAppealRemains' },
      { guard: 'isTheirAppeal', target: `${exits.root}.panelReport` },
    ],
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
        always: { guard: { type: 'noDivision', params: at }, target: 'noDivision' },
        on: {
          ...withdrawn,
          'appeal.reportCirculated': toReport,
          'appeal.hearingHeld': [{ guard: 'divisionCanSit' }, { guard: 'appealIsHeard' }],
        },
      },
      noDivision: {
        description: 'No division of the Appellate Body can be formed: the appeal rests, and no time-limit moves it.',
        tags: 'stalled',
        meta: { articles: ['DSU 17.1'] },
        entry: 'strikeDivision',
        on: {
          ...withdrawn,
          'appeal.reportCirculated': { guard: 'isRecorded', ...toReport },
          'appeal.notified': [
            { guard: 'toArbitration', target: `${exits.root}.appeal.arbitration` },
            { guard: 'isFurtherAppellant' },
          ],
        },
      },
      arbitration: {
        description: 'Arbitrators hear the appeal; their award binds without adoption.',
        meta: { articles: ['DSU 25'] },
        on: {
          'arbitration.awardNotified': decision(exits),
          'appeal.hearingHeld': noted,
          'appeal.withdrawn': [
            { guard: 'anotherAppealRemains' },
            { guard: 'isTheirsOnReport', target: `${exits.root}.panelReport` },
            { guard: 'isTheirAppeal', target: `${exits.root}.panel.resuming` },
          ],
        },
      },
    },
    on: {
      ...notices,
      'appeal.notified': [{ guard: 'isFurtherAppellant' }, { guard: 'fillsGap' }],
      'appeal.crossNotified': noted,
      'appeal.suspended': noted,
      'appeal.resumed': { guard: 'appealIsSuspended' },
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
      ...notices,
      'report.adopted': decision(exits),
      'report.rejected': { target: exits.rejected },
    },
  } satisfies ProceedingState);
