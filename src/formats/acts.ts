import type { CivilDate } from '../calendar/date.js';
import { rules } from '../law/rules.js';
import type { EventType } from '../vocabulary.js';
import type { Period } from './periods.js';
import type { ShownFact } from './words.js';

/** Gives the fact that met a time-limit, if it was met by one. */
export type ActOf = (period: Period) => ShownFact | undefined;

/**
 * Finds the facts that met time-limits: of those by which the rule is met, the one of the day on which it ended. A right of
 * several ends with its last day, not with the act of one: for it the first such fact since its start is given.
 */
export function actsIn(facts: readonly ShownFact[]): ActOf {
  const byType = new Map<string, ShownFact[]>();
  for (const fact of facts) {
    if (fact.isSetAside) continue;
    const alike = byType.get(fact.event.type);
    if (alike === undefined) byType.set(fact.event.type, [fact]);
    else alike.push(fact);
  }
  return ({ deadline: { rule, recourse, starts, state }, settledOn }) => {
    if (settledOn === undefined || (state !== 'met' && state !== 'metLate')) return undefined;
    const lists = typesThatMeet(rule, recourse).map((type) => byType.get(type) ?? []);
    const inTime = (date: CivilDate) =>
      lists.map((list) => firstFrom(date, list)).find((fact) => isBy(settledOn, fact));
    return inTime(settledOn) ?? inTime(starts);
  };
}

const isBy = (date: CivilDate, fact: ShownFact | undefined) => fact !== undefined && fact.date <= date;

/** The facts by which a rule is met; in a compliance proceeding first those of such a proceeding. */
function typesThatMeet(rule: string, recourse: number | undefined): readonly string[] {
  const metBy: readonly EventType[] = rules.find(({ id }) => id === rule)?.metBy ?? [];
  return recourse === undefined ? metBy : [...metBy.map((type) => `compliance.${type}`), ...metBy];
}

/** The first fact of a list in the order of dates that has a date or a later one; found by halving. */
function firstFrom(date: CivilDate, facts: readonly ShownFact[]): ShownFact | undefined {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((facts[middle]?.date ?? '') < date) low = middle + 1;
    else high = middle;
  }
  return facts[low];
}
