import { noted } from './noted.js';
import type { ProceedingState } from './setup.js';

/** What a panel or the Appellate Body tells the DSB of its time: noted until the report is adopted. */
export const notices = {
  'panel.delayNotified': noted,
  'panel.circulationAnticipated': noted,
  'appeal.delayNotified': noted,
} as const satisfies ProceedingState['on'];
