import type { LawReading } from '../law/readings.js';
import { type LawRule, type RuleId, rules } from '../law/rules.js';
import type { PlainEventType } from '../vocabulary.js';

/*
 * How far a reading reaches: the rules whose days its options can move, and the acts that these rules judge. What a
 * reading cannot reach needs no replay under it.
 */

/** The reach of each reading, worked out from the table alone when it is first asked for. */
const known = /* @__PURE__ */ new Map<string, ReadonlySet<RuleId>>();

/** The rules that the options of a reading change, and those whose days depend on these. */
export function reachOf(reading: LawReading): ReadonlySet<RuleId> {
  const found = known.get(reading.id) ?? workedOut(reading);
  known.set(reading.id, found);
  return found;
}

function workedOut({ options }: LawReading): ReadonlySet<RuleId> {
  const reached = new Set(options.flatMap(({ changes = [] }) => changes.map(({ rule }) => rule)));
  for (let size = -1; size !== reached.size; ) {
    size = reached.size;
    const sources = rules.filter(({ id }) => reached.has(id));
    for (const rule of rules) if (sources.some((source) => dependsOn(rule, source))) reached.add(rule.id);
  }
  return reached;
}

function dependsOn({ starts = [], countsLike, addsDelay }: LawRule, source: LawRule): boolean {
  const follows = starts.some((start) => typeof start !== 'string' && start.endOf === source.id);
  return follows || countsLike === source.id || (addsDelay === true && source.measuresDelayOf !== undefined);
}

/** Whether a reading can change how an act is judged: by a rule that it reaches. */
export function bearsOn(reading: LawReading, type: PlainEventType): boolean {
  const reached = reachOf(reading);
  return rules.some(
    ({ id, metBy, judgesEach }) => reached.has(id) && [metBy, judgesEach].some((acts) => acts?.includes(type)),
  );
}

/** Whether a reading can move a day of a rule, or the first day of the act that it holds back. */
export function mayMove(reading: LawReading, rule: RuleId): boolean {
  return reachOf(reading).has(rule) || reading.besides?.includes(rule) === true;
}
