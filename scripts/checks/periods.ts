/*
 * Changes every period of the law by one day, up and down, and shows which hand-counted row of test/law notices; fails
 * where none does. The comparison with the copy of the table takes no part.
 */
import './thaw.js';
import type { Period } from '../../src/calendar/period.js';
import { bookOf } from '../../src/clocks/rule-book.js';
import { english } from '../../src/index.js';
import { type LawRule, rules } from '../../src/law.js';
import { mismatch, nameOf, type Row, rows } from '../../test/law/periods.js';
import { table } from '../lib/markdown.js';

/** A place in the table where a period stands, in each of the copies that have it. */
interface Place {
  readonly rule: LawRule;
  readonly name: string;
  readonly column: string;
  readonly holders: readonly Readonly<Record<string, Period | undefined>>[];
}

/** The rules made ready to run, which are copies of those of the table. */
const book = bookOf(undefined);
const running = [...book.original.values(), ...book.compliance.values()];

/**
 * Every period that gives a date. Where versions stand, `period` repeats the latest of them. The lower ends of ranges
 * give the fastest projection, except that of a hearing, which is no step of it.
 */
function placesOf(rule: LawRule): Place[] {
  const copies = running.filter(({ law }) => law.id === rule.id);
  if (copies.length === 0) throw new Error(`no clock runs by ${rule.id}: a change of the table would change nothing`);
  const laws = [rule, ...copies.map(({ law }) => law)];
  const { versions = [], metBy = [] } = rule;
  const isStep = metBy.some((event) => event !== 'appeal.hearingHeld');
  // A version that has its own halved length leaves none to the row.
  const isHalvedHere = !versions.every(({ halvedPeriod }) => halvedPeriod !== undefined) || versions.length === 0;
  const columns = [
    versions.length === 0 && 'period',
    isStep && 'shortest',
    'urgentPeriod',
    isHalvedHere && 'halvedPeriod',
  ] as const;
  const places = [
    ...columns.flatMap((column) => (column ? [{ name: column, column, holders: laws }] : [])),
    ...versions.map((version, index) => {
      // The copies have the latest version first.
      const same = copies.flatMap((copy) => copy.versions.at(-1 - index) ?? []);
      return { name: `from ${version.from}`, column: 'period', holders: [version, ...same] };
    }),
  ];
  const all = places.map((place) => ({ ...place, rule })) as unknown as Place[];
  return all.filter(({ holders: [first], column }) => first?.[column] !== undefined);
}

function isWrong(row: Row): boolean {
  try {
    return mismatch(row) !== undefined;
  } catch {
    return true;
  }
}

/** The name of the first row that notices the change; those of the rule itself are asked first. */
function noticedBy({ rule, column, holders }: Place, change: 1 | -1): string {
  const period = holders[0]?.[column] ?? {};
  const put = (changed: Period) => holders.map((holder) => Object.assign(holder, { [column]: changed }));
  put({ ...period, days: (period.days ?? 0) + change });
  const row = rows.filter((one) => one.rule === rule.id).find(isWrong) ?? rows.find(isWrong);
  put(period);
  return row === undefined ? NOTHING : nameOf(row);
}

const NOTHING = '**nothing**';
const wrong = rows.filter(isWrong);
if (wrong.length > 0) throw new Error(`wrong before anything is changed:\n${wrong.map(nameOf).join('\n')}`);

const tried = rules
  .filter((rule) => !rule.reference)
  .flatMap(placesOf)
  .map((place) => {
    const period = english.length(place.holders[0]?.[place.column] ?? {});
    return [place.rule.id, place.name, period, noticedBy(place, 1), noticedBy(place, -1)];
  });
console.log(table(['rule', 'column', 'period', 'one day more is noticed by', 'one day less is noticed by'], tried));
const unnoticed = tried.filter((row) => row.includes(NOTHING));
console.log(`\n${tried.length} periods, a day longer and shorter; not noticed: ${unnoticed.length}`);
if (unnoticed.length > 0) process.exitCode = 1;
