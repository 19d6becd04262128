import { expect } from 'vitest';
import { DisputeError } from '../../src/record/error.js';
import type { Issue } from '../../src/record/issue.js';

/** The `DisputeError` that a call throws; the test fails if it throws none. */
export function errorOf(act: () => unknown): DisputeError {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(DisputeError);
    if (error instanceof DisputeError) return error;
  }
  return expect.fail('nothing was thrown');
}

/** The issues of the error that a call throws. */
export function issuesOf(act: () => unknown): readonly Issue[] {
  return errorOf(act).issues ?? [];
}
