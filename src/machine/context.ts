import { type Day, FIRST_DAY, toDay } from '../calendar/date.js';
import { type Calendar, workingDays } from '../calendar/workdays.js';
import { type CaseFile, newCaseFile } from '../casefile/case-file.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import { onceEach } from '../casefile/parties.js';
import { choiceOf } from '../clocks/choice.js';
import { type Docket, newDocket } from '../clocks/docket.js';
import type { ReadingChoice } from '../law/readings.js';
import type { Track } from '../vocabulary.js';

/**
 * The input of the machine: the header of a record will do. Without any input the dispute has one complainant without a
 * name.
 */
export interface DisputeInput {
  readonly complainants: readonly string[];
  readonly respondent: string;
  readonly track?: Track | undefined;
  /** The WTO's own non-working days besides Saturdays and Sundays. Without it the usual closed days are in doubt. */
  readonly calendar?: Calendar | undefined;
  /** The readings to be followed where opinions differ. Default: those of the library. */
  readonly readings?: ReadingChoice | undefined;
}

/** What the machine keeps besides its state. It is plain data, which survives JSON. */
export interface DisputeContext {
  /**
   * What has happened.
   *
   * @internal
   */
  readonly caseFile: CaseFile;
  /**
   * What the law makes of it.
   *
   * @internal
   */
  readonly docket: Docket;
  /** The last day that the facts have reached. */
  readonly day: Day;
}

const NOBODY: DisputeInput = { complainants: [], respondent: '' };

/** The context of a dispute in which nothing has happened. */
export function contextOf(input: DisputeInput | undefined): DisputeContext {
  const { complainants, respondent, track = 'standard', calendar, readings = {} } = input ?? NOBODY;
  return {
    caseFile: newCaseFile({ complainants: onceEach(complainants), respondent, track }),
    docket: newDocket(workingDays(calendar), choiceOf(readings)),
    day: FIRST_DAY,
  };
}

/** What a guard or an action is given. */
export interface Given {
  readonly context: DisputeContext;
  readonly event: ProcedureEvent;
}

/** The day of the fact at hand. */
export function dayOfFact({ event }: Given): Day {
  return toDay(event.date);
}
