import { type Projection, type ProjectOptions, project as projectByLaw } from '../answers/project.js';
import type { Experience, HistoryProfile } from '../answers/projection/step.js';
import type { CivilDate } from '../calendar/date.js';
import type { SpanId } from '../law/spans.js';
import { learntFrom } from '../law/spans.js';
import { type Checks, ensureOptions, judgedLater } from '../record/options.js';
import type { DisputeRecord } from '../record/record.js';
import { type Dispute, ensureDispute } from '../replay/dispute.js';
import { casesOf, daysOf, isDated } from './cases.js';
import { asOf } from './data.js';
import { disputes } from './disputes.js';
import { ascending } from './quantiles.js';
import { recordsIn } from './records-in.js';

/**
 * What past disputes took from step to step, for `project`: plain data that can be stored. It is experience and no
 * forecast.
 *
 * @param quantile which of the lengths a step takes, between 0 and 1: 0.5 (default) is the median, 0.75 the length that
 * three quarters did not exceed
 * @param among the records to learn from. Default: all real disputes
 * @returns the profile, frozen
 * @throws DisputeError with the code `INVALID_ARGUMENT` if `among` is no list, and `INVALID_RECORD` if an entry is no
 * record. `project` refuses a quantile that is not between 0 and 1
 * @category Figures
 *
 * @example
 * ```ts
 * import { project, replay } from 'wto-dispute';
 * import { disputeNumbered, historyProfile } from 'wto-dispute/history';
 *
 * const record = disputeNumbered(590);
 * const dispute = record && replay(record, { policy: 'lenient' });
 * const [request] = dispute ? project(dispute, '2019-09-11', { profile: historyProfile(0.5) }).steps : [];
 * [request?.event, request?.date, request?.limit, request?.n] // => ['panel.requested', '2020-01-06', 'experience', 351]
 * ```
 */
export function historyProfile(quantile = 0.5, among: readonly DisputeRecord[] = disputes): HistoryProfile {
  const records = recordsIn(among);
  const daysIn = (id: SpanId) => {
    const over = casesOf(id, records, asOf).filter(isDated);
    return Object.freeze(ascending(over.filter(({ state }) => state === 'over').map(daysOf)));
  };
  const lengths = learntFrom.steps.map(
    ({ span, ...step }): Experience => Object.freeze({ ...step, days: daysIn(span) }),
  );
  const periods = Object.freeze(ascending(learntFrom.periods.flatMap(daysIn)));
  return Object.freeze({ name: 'history', quantile, asOf, lengths: Object.freeze(lengths), periods });
}

/** How `project` of this entry looks at the path ahead. */
export interface HistoryProjectOptions extends Omit<ProjectOptions, 'profile'> {
  /** As in `project` of `wto-dispute`; `history` is the experience of all real disputes. */
  readonly profile?: ProjectOptions['profile'] | 'history' | undefined;
  /** With the profile `history`: which of the lengths a step takes. Default: 0.5, the median. */
  readonly quantile?: number | undefined;
}

/** What the options may be: their values are judged where they are used. */
const checks: Checks<HistoryProjectOptions> = {
  pace: judgedLater,
  appeal: judgedLater,
  profile: judgedLater,
  quantile: judgedLater,
};

/**
 * The path ahead, as `project` of `wto-dispute` gives it, and one profile more: `history`, how long real disputes took.
 * It is experience and no forecast: each step says on how many disputes it rests (`n`). The dispute itself is not among
 * them, by its number: what it went on to take would tell its own end.
 *
 * This is a function of its own because the one of `wto-dispute` does not carry the records.
 *
 * @param dispute a dispute as `replay` or `append` gives it
 * @param date the date asked, a civil date; facts after it are not yet known
 * @param options those of `project`, with the profile `history` and its quantile
 * @returns the steps with their dates, as `project` does; frozen
 * @throws DisputeError as `project` does
 * @category Figures
 *
 * @example
 * ```ts
 * import { replay } from 'wto-dispute';
 * import { disputeNumbered, project } from 'wto-dispute/history';
 *
 * const record = disputeNumbered(590);
 * const dispute = record && replay(record, { policy: 'lenient' });
 * const path = dispute && project(dispute, '2019-09-11', { profile: 'history' });
 * [path?.profile, path?.quantile, path?.steps.length] // => ['history', 0.5, 9]
 * ```
 */
export function project(dispute: Dispute, date: CivilDate, options: HistoryProjectOptions = {}): Projection {
  const { profile, quantile, ...rest } = ensureOptions(options, checks);
  if (profile !== 'history')
    return projectByLaw(dispute, date, { ...rest, profile, ...(quantile !== undefined && { quantile }) });
  const { ds } = ensureDispute(dispute).record;
  // What a dispute went on to take is no experience of others.
  const others = ds === undefined ? disputes : disputes.filter((one) => one.ds !== ds);
  return projectByLaw(dispute, date, { ...rest, profile: historyProfile(quantile, others) });
}
