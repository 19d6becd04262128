import { within } from '../record/issue.js';
import { type Check, passing } from '../record/options.js';
import { foundIn } from '../record/plain.js';

const isWhole = /* @__PURE__ */ passing('wholeNumber', Number.isSafeInteger);
const isList = /* @__PURE__ */ passing('list', Array.isArray);

/** A check that the value is a whole number, 0 or greater. */
export const wholeNumber: Check = (value, path) =>
  typeof value === 'number' && value < 0
    ? { kind: 'outOfRange', path, found: foundIn(value), least: 0 }
    : isWhole(value, path);

/** A check that the value is a list and each entry passes a check. The problem is that of the first entry that does not. */
export function each(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return isList(value, path);
    return value.map((entry, index) => check(entry, within(path, index))).find(Boolean);
  };
}
