/**
 * Changes every period of the law by one day, up and down, and shows which hand-counted row notices.
 * Exits with 1 where none does. The comparison with the copy of the table takes no part.
 */
import './lib/thaw.js';
import type { Period } from '../src/calendar/period.js';
import { book } from '../src/clocks/rule-book.js';
import { type LawRule, rules } from '../src/law.js';
import { mismatch, nameOf, type Row, rows } from '../test/law/periods.js';

/** A place in the table where a period stands. */
interface Place {
  readonly rule: LawRule;
  readonly name: string;
  readonly period: Period;
  readonly put: (period: Period) => void;
}

/** The rows made ready to run, which are copies of those of the table. */
const running = [...Object.values(book.original), ...Object.values(book.compliance)];

/**
 * Every period that gives a date. Where versions stand, `period` repeats the latest of them. The lower
 * ends of ranges give the fastest projection, except that of a hearing, for which the record has no fact.
 */
function placesOf(rule: LawRule): Place[] {
  const copies = running.filter(({ law }) => law.id === rule.id);
  const places: Place[] = [];
  const add = (column: 'period' | 'shortest' | 'urgentPeriod' | 'halvedPeriod') => {
    const put: Place['put'] = (changed) => {
      for (const law of [rule, ...copies.map((copy) => copy.law)]) Object.assign(law, { [column]: changed });
    };
    const period = rule[column];
    if (period !== undefined) places.push({ rule, name: column, period, put });
  };
  if (rule.versions === undefined) add('period');
  if (rule.metBy !== undefined) add('shortest');
  add('urgentPeriod');
  add('halvedPeriod');
  for (const [index, version] of (rule.versions ?? []).entries()) {
    // The copies have the latest version first.
    const versions = copies.flatMap((copy) => copy.versions.at(-1 - index) ?? []);
    const put: Place['put'] = (changed) => {
      for (const one of [version, ...versions]) Object.assign(one, { period: changed });
    };
    places.push({ rule, name: `from ${version.from}`, period: version.period, put });
  }
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
