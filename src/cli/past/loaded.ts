/*
 * What the command needs of the real records. main.ts loads this only for calls that ask for them, so that the others
 * begin as quickly as without.
 */
export { compare } from '../../past/compare.js';
export { asOf } from '../../past/data.js';
export { disputeNumbered, disputes } from '../../past/disputes.js';
export { figures } from '../../past/figures.js';
export { project } from '../../past/profile.js';
export { search } from '../../past/search.js';
export { sourceOf } from '../../record/source.js';
