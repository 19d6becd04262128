import type { Status } from 'wto-dispute';
import type { Answered } from '../model/answers.js';
import type { Action, Case } from '../model/state.js';

/** What the panels show: the case, its dispute, and where it stands on the date. */
export interface Shown extends Answered {
  readonly case: Case;
  readonly status: Status;
}

export type Dispatch = (action: Action) => void;
