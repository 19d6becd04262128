import { appeal, appellateReport } from './appeal.js';
import { panel } from './panel.js';
import { type DecisionExits, panelReport } from './panel-report.js';
import { panelRequested } from './panel-requested.js';
import type { Home } from './time.js';

/** Where a proceeding leads when it leaves its own states. */
export interface ProceedingExits extends DecisionExits {
  readonly home: Home;
  readonly noRequest: string;
  readonly lapsed: string;
}

/** The states from the request for a panel to the adoption of its report, for either of their uses. */
export const proceedingStates = (exits: ProceedingExits) => ({
  panelRequested: panelRequested({ ...exits, established: `${exits.root}.panel` }),
  panel: panel(exits),
  panelReport: panelReport(exits),
  appeal: appeal(exits),
  appellateReport: appellateReport(exits),
});
