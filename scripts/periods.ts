/**
 * Changes every period of the law by one day, up and down, and shows which hand-counted row notices.
 * Exits with 1 where none does. The comparison with the copy of the table takes no part.
 */
import './lib/thaw.js';
import type { Period } from '../src/calendar/period.js';
import { type LawRule, rules } from '../src/law/index.js';
import { mismatch, nameOf, type Row, rows } from '../test/law/periods.js';

/** A place in the table where a period stands. */
interface Place {
  readonly rule: LawRule;
  readonly name: string;
  readonly period: Period;
  readonly put: (period: Period) => void;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Every period that gives a date. Where versions stand, `period` repeats the latest of them. The lower
 * ends of ranges give the fastest projection, except that of a hearing, for which the record has no fact.
 */
function placesOf(rule: LawRule): Place[] {
  const law: Writable<LawRule> = rule;
  const { period, shortest, urgentPeriod, halvedPeriod, versions } = law;
  const places: Place[] = [];
  const add = (name: string, value: Period | undefined, put: Place['put']) => {
    if (value !== undefined) places.push({ rule, name, period: value, put });
  };
  if (versions === undefined) add('period', period, (changed) => Object.assign(law, { period: changed }));
  if (law.metBy !== undefined) add('shortest', shortest, (changed) => Object.assign(law, { shortest: changed }));
  add('urgentPeriod', urgentPeriod, (changed) => Object.assign(law, { urgentPeriod: changed }));
  add('halvedPeriod', halvedPeriod, (changed) => Object.assign(law, { halvedPeriod: changed }));
  for (const version of versions ?? [])
    add(`from ${version.from}`, version.period, (changed) => Object.assign(version, { period: changed }));
  return places;
}

function isWrong(row: Row): boolean {
  try {
    return mismatch(row) !== undefined;
  } catch {
    return true;
  }
}

/** The first row that notices the change; those of the rule itself are asked first. */
function killedBy({ rule, period, put }: Place, change: 1 | -1): Row | undefined {
  put({ ...period, days: (period.days ?? 0) + change });
  try {
    return (
      rows.filter((row) => row.rule === rule.id).find(isWrong) ??
      rows.filter((row) => row.rule !== rule.id).find(isWrong)
    );
  } finally {
    put(period);
  }
}

function written({ months, weeks, days }: Period): string {
  const parts = [months && `${months} months`, weeks && `${weeks} weeks`, days && `${days} days`].filter(Boolean);
  return parts.length === 0 ? '0 days' : parts.join(' ');
}

const wrong = rows.filter(isWrong);
if (wrong.length > 0) {
  console.error(`${wrong.length} rows are wrong before anything is changed:\n${wrong.map(nameOf).join('\n')}`);
  process.exit(1);
}

const places = rules.filter((rule) => !rule.reference).flatMap(placesOf);
const survivors: string[] = [];

console.log('| rule | period | one day more is noticed by | one day less is noticed by |\n|---|---|---|---|');
for (const place of places) {
  const verdicts = ([1, -1] as const).map((change) => {
    const row = killedBy(place, change);
    if (row === undefined) survivors.push(`${place.rule.id} ${place.name} ${change > 0 ? '+1' : '-1'} day`);
    return row === undefined ? '**nothing**' : nameOf(row);
  });
  const label = place.name === 'period' ? '' : ` (${place.name})`;
  console.log(`| ${place.rule.id}${label} | ${written(place.period)} | ${verdicts.join(' | ')} |`);
}

console.log(`\n${places.length} periods, ${places.length * 2} changes, ${survivors.length} not noticed.`);
if (survivors.length > 0) {
  console.error(survivors.join('\n'));
  process.exitCode = 1;
}
