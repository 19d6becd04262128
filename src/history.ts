/**
 * The history of WTO disputes as data: 624 real records to April 2024, how long each step took beside what the law
 * says, and one dispute beside the others. Figures say what was. None of them says what will be.
 *
 * @module wto-dispute/history
 */
export type { CountedOnce, SpanId } from './law/spans.js';
export { type ComparedStep, type CompareOptions, type Comparison, compare } from './past/compare.js';
export { asOf } from './past/data.js';
export { disputeNumbered, disputes } from './past/disputes.js';
export {
  type Figure,
  type FigureGroup,
  type Figures,
  type FiguresOptions,
  figures,
  type Grouping,
  type WithinMonths,
} from './past/figures.js';
export { type HistoryProjectOptions, historyProfile, project } from './past/profile.js';
export type { Rate, RateId } from './past/rates.js';
export { type SearchedRole, type SearchOptions, search } from './past/search.js';
export { sourceOf } from './record/source.js';
