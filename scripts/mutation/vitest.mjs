// The little of Vitest that the tests of the parts use, so that one process can run them again and again: tests are
// collected once. `expect` is Vitest's own.
import { format } from 'node:util';

globalThis.__vitest_worker__ ??= { config: {}, providedContext: {}, metaEnv: {}, environment: { name: 'node' } };
const { expect } = await import('vitest');

/** The tests of the file loaded last. */
let tests = [];
const names = [];

export function startOver() {
  tests = [];
}

export function collected() {
  return tests;
}

function describe(name, body) {
  names.push(name);
  try {
    body();
  } finally {
    names.pop();
  }
}

function it(name, ...rest) {
  const run = rest.find((one) => typeof one === 'function');
  const full = [...names, name].join(' > ');
  const same = tests.filter((one) => one.name === full).length;
  tests.push({ id: same === 0 ? full : `${full} (${same + 1})`, name: full, run });
}

/** For each row; its parts are the arguments where all rows are lists. */
const each =
  (one) =>
  (table) =>
  (name, ...rest) => {
    const isSpread = table.every(Array.isArray);
    const body = rest.find((part) => typeof part === 'function');
    const places = name.split(/%[a-z]/).length - 1;
    for (const row of table) {
      const values = isSpread ? row : [row];
      one(format(name, ...values.slice(0, places)), () => body(...values));
    }
  };

describe.each = each(describe);
it.each = each(it);

const vi = { setConfig: () => undefined };

/** What a file does after its tests is no test. */
const afterAll = () => undefined;

export { afterAll, describe, expect, it, vi };
