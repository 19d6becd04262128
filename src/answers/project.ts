import { type CivilDate, type Day, fromDay, toDay } from '../calendar/date.js';
import { type Checks, ensureOptions, oneOf, passing } from '../record/options.js';
import { parseDate } from '../record/parse.js';
import { type Dispute, historyOf } from '../replay/dispute.js';
import type { StateName } from '../vocabulary.js';
import { pathAhead } from './projection/path.js';
import { isProfile } from './projection/profile.js';
import { publishedFrom } from './projection/published.js';
import { type HistoryProfile, type Pace, type Profile, type ProjectedStep, paces } from './projection/step.js';

/** How `project` looks at the path ahead. */
export interface ProjectOptions {
  /**
   * - `fastest` (default): everybody acts on the first day that the law allows. A panel, the Appellate
   *   Body and an arbitrator take the shortest time that the law names for their work
   * - `slowest`: everybody acts on the last day that the law allows; where it has none, no date
   */
  readonly pace?: Pace | undefined;
  /** Whether a party appeals the panel report, where it can. Default: false. */
  readonly appeal?: boolean | undefined;
  /**
   * The law (default), the schedule that the WTO publishes for a dispute in general, or what past disputes took: a
   * `HistoryProfile`, as `historyProfile` of `wto-dispute/history` gives it.
   */
  readonly profile?: Exclude<Profile, 'history'> | HistoryProfile | undefined;
}

const checks: Checks<ProjectOptions> = {
  pace: /* @__PURE__ */ oneOf(paces),
  appeal: /* @__PURE__ */ passing('trueOrFalse', (value) => typeof value === 'boolean'),
  profile: isProfile,
};

/** The path ahead of a dispute, as `project` gives it. */
export interface Projection {
  /** The date asked. */
  readonly date: CivilDate;
  /** By what the steps are timed: the law, the published schedule, or history. */
  readonly profile: Profile;
  /** Whether everybody acts on the first day or on the last. */
  readonly pace: Pace;
  /** Whether the report is appealed. */
  readonly appeal: boolean;
  /** Which of the past lengths the steps take, where the path follows history. */
  readonly quantile?: number;
  /** The day from which the path counts: the date asked; of the published schedule, the request for consultations. */
  readonly from: CivilDate;
  /** In the order in which they would be taken. Empty where the dispute has ended, rests, or waits for a duty that lapsed. */
  readonly steps: readonly ProjectedStep[];
  /** Calendar days from `from` to the last step; absent where that has no date, or there is none. */
  readonly days?: number;
  /** Every active state where the path ends, dotted. Absent from the published schedule, which has no states. */
  readonly states?: readonly StateName[];
}

/**
 * Gives the path ahead of a dispute from a date on: the steps that would follow, in order and with dates, if everybody
 * acts on the first day that the law allows, or on the last. It is arithmetic and no forecast.
 *
 * The path leads from a request for consultations to the adoption of the reports, then to the reasonable period of
 * time, its end and the authorization to retaliate. It assumes that nobody settles and nobody complies. A dispute that
 * has ended has no path. A fact that the record does not have counts as not happened: a panel whose timetable is not on
 * record has yet to fix it.
 *
 * Each step can be appended to the facts before it, and is regular. If the time for a step had run out on the date
 * asked, the step comes on that date and is marked `late`. In a dormant dispute such a duty has lapsed (`statusOn`): a path
 * that would begin with it has no step.
 *
 * At the fastest pace an act comes on the first day on which it is allowed. The DSB takes up an item at the first
 * meeting on a working day whose agenda was still open. A step without a limit comes on the day of the step before: the
 * law sets no shortest reasonable period. No other first day moves to a working day.
 *
 * At the slowest pace each step comes on the last day of its rule. Where the law has no last day the step has no date
 * (`limit: 'none'`). A step that counts from it has no date either, only its length (`limit: 'relative'`, `within`,
 * `after`). A step that counts from an earlier, dated fact has a date again: the panel circulates its report within
 * nine months of its establishment (DSU 12.9), whenever it was composed. `exceeds` names the rules that are not kept if
 * each step takes the time of the law: the steps of Appendix 3 can add up to more than the six months of DSU 12.8.
 *
 * An appeal to the Appellate Body that no division can decide (from 2019-12-11) ends the path in `appeal.noDivision`.
 * Where an agreement to arbitrate appeals is on record, the appeal goes to arbitration.
 *
 * The profile `published` is the WTO's own illustration and sets no deadline: sixty days of consultations, about
 * forty-five to set up the panel, six months, three weeks, sixty days; an appeal adds sixty to ninety days and thirty
 * more. It is counted from the request for consultations, whatever has happened since. The law differs. The sixty days
 * are a minimum, from the receipt of the request, and no complainant has to request a panel then (DSU 4.7). No article has the
 * forty-five days (DSU 6.1, 8.7). The six months and the three weeks are aims, and the six months count from the
 * composition of the panel (DSU 12.8, Appendix 3). The adoption takes at least twenty days and at most sixty (DSU 16.1,
 * 16.4). An appeal takes sixty days as a rule and ninety at most, and the adoption after it thirty at most (DSU 17.5,
 * 17.14).
 *
 * With a `HistoryProfile` the pace makes no difference: each step comes after the length that past disputes took, and
 * `n` says on how many it rests. The path then ends with the reasonable period of time. It is experience and no
 * forecast. docs/projection.md explains how to read it.
 *
 * @param dispute a dispute as `replay` or `append` gives it
 * @param date the date asked, a civil date; facts after it are not yet known
 * @param options the pace, whether a party appeals, and the law or the published schedule
 * @returns the steps with their dates, the calendar days that they take, and the states in which they end; frozen
 * @throws DisputeError with the code `INVALID_DATE` where the date is not one, `INVALID_RECORD` where the dispute is
 * none, and `INVALID_ARGUMENT` where an option is not known or cannot have its value
 *
 * @example
 * ```ts
 * import { parseRecord, project, replay } from 'wto-dispute';
 *
 * const dispute = replay(parseRecord({
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * }));
 * const [request, establishment] = project(dispute, '2019-09-11').steps;
 * [request?.event, request?.date, request?.rule]; // => ['panel.requested', '2019-11-11', 'dsu-4-7-request-panel']
 * [establishment?.event, establishment?.date]; // => ['panel.established', '2019-11-22']
 *
 * const [whenever] = project(dispute, '2019-09-11', { pace: 'slowest' }).steps;
 * [whenever?.event, whenever?.date, whenever?.limit]; // => ['panel.requested', undefined, 'none']
 *
 * project(dispute, '2019-09-11', { profile: 'published' }).days; // => 368
 * ```
 */
export function project(dispute: Dispute, date: CivilDate, options: ProjectOptions = {}): Projection {
  const asked = toDay(parseDate(date));
  const { pace = 'fastest', appeal = false, profile = 'law' } = ensureOptions(options, checks);
  if (typeof profile === 'object') return projectedBy(profile, dispute, { date, asked, pace, appeal });
  const how = { date, profile, pace, appeal };
  if (profile === 'published') {
    const from = requestedOn(dispute, asked) ?? asked;
    const steps = publishedFrom(from, { pace, appeal });
    return Object.freeze({ ...how, from: fromDay(from), steps, ...lasting(steps, from) });
  }
  const { steps, states } = pathAhead(dispute, { asked, pace, appeal });
  return Object.freeze({ ...how, from: date, steps, ...lasting(steps, asked), states });
}

/** The path by what past disputes took. The pace makes no difference to it. */
function projectedBy(
  history: HistoryProfile,
  dispute: Dispute,
  { date, asked, pace, appeal }: Pick<Projection, 'date' | 'pace' | 'appeal'> & { readonly asked: Day },
): Projection {
  const { steps, states } = pathAhead(dispute, { asked, pace: 'fastest', appeal, history });
  const { name: profile, quantile } = history;
  return Object.freeze({ date, profile, pace, appeal, quantile, from: date, steps, ...lasting(steps, asked), states });
}

/** The first request for consultations that is known on a day. */
function requestedOn(dispute: Dispute, asked: Day): Day | undefined {
  return historyOf(dispute).steps.find(({ event, day }) => event.type === 'consultations.requested' && day <= asked)
    ?.day;
}

/** The calendar days to the last step; none where that has no date. */
function lasting(steps: readonly ProjectedStep[], from: Day): Pick<Projection, 'days'> {
  const last = steps.at(-1)?.date;
  return last === undefined ? {} : { days: toDay(last) - from };
}
