/**
 * The words of the library in French.
 *
 * @module wto-dispute/french
 */
export { french } from './languages/french/index.js';
