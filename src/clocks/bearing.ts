import type { LawReading } from '../law/readings.js';
import type { Rule } from '../law/rule.js';
import type { RuleId } from '../law/rules.js';
import type { Choice } from './choice.js';
import { type Clock, changed, endOfDoubt, reckoned } from './clock.js';
import type { Docket } from './docket.js';
import { itemsOf } from './log.js';
import { lawOf } from './rule-book.js';
import { following } from './start.js';

/** The columns whose effect on the days of a period can be counted without the facts. */
const COUNTED: ReadonlySet<string> = /* @__PURE__ */ new Set<keyof Rule>([
  'rolls',
  'rollsTo',
  'opensOn',
  'irregularUntil',
  'irregular',
]);

/** Another option of a reading, and the periods that are looked at. */
interface Other {
  readonly reading: LawReading;
  /** The readings that are followed with that option. */
  readonly choice: Choice;
  readonly docket: Docket;
}

/**
 * Whether another option may bear on a period, on its days or on how an act under it is judged. Where the period itself
 * shows that it does not, no replay under that option is needed.
 */
export function bearsOn(clock: Clock, other: Other): boolean {
  const { reading } = other;
  if (columnsOf(reading, clock.rule).includes('irregular') || reading.besides?.includes(clock.rule)) return true;
  const counted = recounted(clock, other);
  return counted === undefined || differ(counted, clock);
}

/** The period with its days as the other option has them; nothing where only the facts can tell. */
function recounted(clock: Clock, other: Other): Clock | undefined {
  const { choice, docket } = other;
  const columns = columnsOf(other.reading, clock.rule);
  if (!columns.every((column) => COUNTED.has(column) || (column === 'liftedBy' && isUnlifted(clock, choice))))
    return undefined;
  const source = sourceOf(clock, docket);
  const moved = source && recounted(source, other);
  if (source !== undefined && moved === undefined) return undefined;
  const { workingDays } = docket;
  if (moved !== undefined && differ(moved, source))
    return following(changed(clock, { choice }), moved, { workingDays });
  return columns.length === 0 ? clock : reckoned(clock, { choice }, workingDays);
}

/** Whether two periods end or open on different days. */
function differ(a: Clock, b: Clock | undefined): boolean {
  return a.due !== b?.due || a.opens !== b?.opens || endOfDoubt(a) !== (b && endOfDoubt(b));
}

/** Whether no fact lifts the wait, now or under a choice, as far as it is known. */
function isUnlifted(clock: Clock, choice: Choice): boolean {
  const now = lawOf(clock).liftedBy ?? [];
  return (
    clock.lifted === undefined && lawOf({ ...clock, choice }).liftedBy?.every((type) => now.includes(type)) !== false
  );
}

/** The period at whose last day this one starts. */
function sourceOf({ trigger, recourse }: Clock, { running, ended }: Docket): Clock | undefined {
  if (trigger.endOf === undefined) return undefined;
  const isSource = (one: Clock) => one.rule === trigger.endOf && one.recourse === recourse && one.due === trigger.day;
  return running.find(isSource) ?? itemsOf(ended).filter(isSource).at(-1);
}

/** The columns that the options of each reading set, by rule; worked out from the table alone. */
const known = /* @__PURE__ */ new WeakMap<LawReading, ReadonlyMap<string, readonly string[]>>();

const NONE: readonly string[] = [];

/** The columns of a rule that any option of a reading sets. */
export function columnsOf(reading: LawReading, rule: RuleId): readonly string[] {
  const found = known.get(reading) ?? columnsByRule(reading);
  known.set(reading, found);
  return found.get(rule) ?? NONE;
}

function columnsByRule({ options }: LawReading): ReadonlyMap<string, readonly string[]> {
  return new Map(options.flatMap(({ changes = [] }) => changes.map(({ rule, set }) => [rule, Object.keys(set)])));
}
