import { within } from '../../record/issue.js';
import { type Check, type Checks, judgedLater, oneOf, passing } from '../../record/options.js';
import { foundIn, isPlainObject } from '../../record/plain.js';
import { type HistoryProfile, profiles } from './step.js';

const named = /* @__PURE__ */ oneOf(profiles);
const isList = /* @__PURE__ */ passing('list', Array.isArray);

const isNumber = /* @__PURE__ */ passing('number', (value) => typeof value === 'number' && !Number.isNaN(value));

/** From none to all. */
const isShare: Check = (value, path) => {
  const share = Number(value);
  const beyond = share < 0 ? { least: 0 } : { most: 1 };
  const isOutside = share < 0 || share > 1;
  return isNumber(value, path) || (isOutside && { kind: 'outOfRange', path, found: foundIn(value), ...beyond });
};

const checks: Checks<HistoryProfile> = {
  name: /* @__PURE__ */ oneOf(['history']),
  quantile: isShare,
  asOf: judgedLater,
  lengths: isList,
  periods: isList,
};

/** A check that the value names a profile of this entry, or is the experience of past disputes. */
export const isProfile: Check = (value, path) => {
  if (!isPlainObject(value)) return named(value, path);
  for (const [field, check] of Object.entries(checks)) {
    const problem = check(value[field], within(path, field));
    if (problem) return problem;
  }
  return undefined;
};
