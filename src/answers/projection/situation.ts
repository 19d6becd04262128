import type { Day } from '../../calendar/date.js';
import { type CaseFile, type Proceeding, proceedingOf } from '../../casefile/case-file.js';
import type { Docket } from '../../clocks/docket.js';
import type { EventType, StateName } from '../../vocabulary.js';
import type { HistoryProfile, Pace } from './step.js';

/** What is asked of a projection. */
export interface Question {
  /** The date asked. */
  readonly asked: Day;
  readonly pace: Pace;
  /** Whether a party appeals where it can. */
  readonly appeal: boolean;
  /** What past disputes took, where the path follows it instead of the law. */
  readonly history?: HistoryProfile;
}

/** Where the dispute stands on a day of the path. */
export interface Situation extends Question {
  /** The day of the step before, at first the date asked. Nothing is projected before it. */
  readonly day: Day;
  /** The active states, dotted. */
  readonly states: readonly StateName[];
  readonly caseFile: CaseFile;
  readonly docket: Docket;
  /** The compliance proceeding that the question is about; absent: the original one. */
  readonly recourse?: number;
  /** The day of the latest fact of each type, the steps of the path included. */
  readonly latest: ReadonlyMap<EventType, Day>;
  /** The steps without a date, each with the first day on which it could be taken. */
  readonly undated: ReadonlyMap<EventType, Day>;
  /** Whether the step before has no date. */
  readonly afterUndated: boolean;
}

/** The proceeding that the question is about. */
export function proceedingIn({ caseFile, recourse }: Situation): Proceeding {
  return proceedingOf(caseFile, recourse);
}

export function isFast({ pace }: Situation): boolean {
  return pace === 'fastest';
}
