/**
 * `WHOLE=1`: walks over all real records take every one of them, as `.ci/run` does. Otherwise they take the sample of
 * test/history/records.ts, which `npm test` has time for.
 */
export const isWhole: boolean = process.env['WHOLE'] === '1';
