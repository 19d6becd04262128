import type { CivilDate } from '../calendar/date.js';

/**
 * From this day no division of the Appellate Body can be formed (DSU 17.1): an appeal then pending
 * or made later is decided by nobody.
 */
export const NO_DIVISION_FROM: CivilDate = '2019-12-11';
