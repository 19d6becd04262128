import { expect } from 'vitest';
import { DisputeError } from '../../src/index.js';

/** The error that something throws; the test fails where it throws none, or another kind. */
export function failureOf(act: () => unknown): DisputeError {
  try {
    act();
  } catch (error) {
    if (error instanceof DisputeError) return error;
    throw error;
  }
  return expect.fail('nothing was thrown');
}
