import { within } from '../record/issue.js';
import { type Check, oneOf, passing, wholeNumberFrom } from '../record/options.js';
import { roles } from '../vocabulary.js';

const isList = /* @__PURE__ */ passing('list', Array.isArray);

/** A check that the value is a whole number, 0 or greater. */
export const wholeNumber: Check = /* @__PURE__ */ wholeNumberFrom({ least: 0 });

/** A check that the value is a text. */
export const isText: Check = /* @__PURE__ */ passing('text', (value) => typeof value === 'string');

/** A check that the value is a role. */
export const isRole: Check = /* @__PURE__ */ oneOf(roles);

/** A check that the value is a list and each entry passes a check. The problem is that of the first entry that does not. */
export function each(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return isList(value, path);
    return value.map((entry, index) => check(entry, within(path, index))).find(Boolean);
  };
}
