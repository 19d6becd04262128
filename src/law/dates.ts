import type { CivilDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';

/**
 * The first day on which no division of the Appellate Body can be formed (DSU 17.1), a civil date. An appeal
 * from that day on is not decided, nor is a pending one, unless its hearing took place before (Rule 15).
 */
export const NO_DIVISION_FROM: CivilDate = '2019-12-11';

/**
 * How long after an adoption of which it is not known whether recommendations resulted the time-limits run that
 * depend on some, while no fact shows any.
 */
export const RECOMMENDATIONS_ASSUMED_FOR: Period = { months: 12 };

/** How long a dispute, or a recourse to DSU 21.5, goes without a fact until nothing more is expected of it. */
export const DORMANT_AFTER: Period = { months: 36 };
