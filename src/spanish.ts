/**
 * The words of the library in Spanish.
 *
 * @module wto-dispute/spanish
 */
export { spanish } from './languages/spanish/index.js';
