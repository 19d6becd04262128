import { describe, expect, it } from 'vitest';
import { type RuleChange, withChanges } from '../../src/law/readings.js';
import { counting, type LawRule, type ReadingOption, readings, rules } from '../../src/law.js';
import table from './readings.json' with { type: 'json' };

/** An option of the copy of the published table of readings. */
interface TableOption {
  readonly id: string;
  readonly changes: readonly { readonly rule: string; readonly set: Readonly<Record<string, unknown>> }[];
}

/** A start of the published table that is the last day of another rule. */
const endOf = (text: string) => /^end of (.+)$/.exec(text)?.[1];

/** The columns of the published table as the library names them. */
const renamed: Readonly<Record<string, (value: unknown) => object>> = {
  rolls: (value) => ({ rolls: value === true ? true : null }),
  irregularUntil: (value) => ({ irregularUntil: value === 'last day' ? 'lastDay' : value }),
  // Here the facts that lift a wait; the other waits for the same act are alternatives without being named.
  liftedBy: (value) => {
    const facts = (value as string[]).filter((one) => endOf(one) === undefined).map((one) => one.split(' ')[0]);
    return { liftedBy: facts.length === 0 ? null : facts };
  },
  // A fact beside the end of another rule starts the period over, which runs from that end already.
  starts: (value) => {
    const starts = value as string[];
    const facts = starts.filter((one) => endOf(one) === undefined);
    return facts.length > 0 ? { restartedBy: facts } : { starts: starts.map((one) => ({ endOf: endOf(one) })) };
  },
  // The condition of urgency has no effect on the tracks on which the rule then runs, so another takes its place.
  replacedInTrack: (value) =>
    Object.values(value as object).every((one) => one === null)
      ? { replacedInTrack: null, onlyIf: ['calledUrgent'] }
      : { replacedInTrack: value },
};

const columnsOf = (set: Readonly<Record<string, unknown>>) =>
  Object.assign({}, ...Object.entries(set).map(([column, value]) => renamed[column]?.(value) ?? { [column]: value }));

const row = (rows: readonly LawRule[], id: string) => rows.find((one) => one.id === id) as LawRule;

describe('the readings as the published table has them (amendments, I)', () => {
  it('each provision, its weight and the option that is followed', () => {
    const named = table.map(({ id, provision, weight, follows, options }) => [
      id,
      provision.replace('DSB practice on expiration of time-periods', counting.rolling),
      weight,
      follows,
      options.map((option) => option.id),
    ]);
    expect(
      readings.map(({ id, provision, weight, follows, options }) => [
        id,
        provision,
        weight,
        follows,
        options.map((option) => option.id),
      ]),
    ).toEqual(named);
  });

  const options = table.flatMap(({ id, options }) =>
    options.map((option) => ({ reading: id, option: option as unknown as TableOption })),
  );

  it.each(options)('$reading: the option $option.id sets the same columns', ({ reading, option }) => {
    const ours = readings.find(({ id }) => id === reading)?.options as readonly ReadingOption[];
    const { changes = [] } = ours.find(({ id }) => id === option.id) as ReadingOption;
    expect(changes).toEqual(option.changes.map(({ rule, set }) => ({ rule, set: columnsOf(set) })));
  });

  it('the option that is followed changes nothing', () => {
    const followed = readings.flatMap(({ follows, options }) => options.filter(({ id }) => id === follows));
    expect(followed.flatMap(({ changes = [] }) => changes)).toEqual([]);
  });

  it('an option without changes is a note on rows of the table', () => {
    const moving = readings.filter(({ options }) => options.some(({ changes }) => changes !== undefined));
    for (const { id, notesOn = [] } of readings)
      expect(notesOn.length > 0, id).toBe(!moving.some((other) => other.id === id));
  });

  it('every option has words of its own', () => {
    const words = readings.flatMap(({ question, options }) => [question, ...options.map(({ says }) => says)]);
    expect(new Set(words).size).toBe(words.length);
    expect(words.every((text) => /^\p{Lu}/u.test(text))).toBe(true);
  });
});

describe('a change of a reading', () => {
  const changes = readings.flatMap(({ options }) => options.flatMap((option) => option.changes ?? []));

  it.each(changes)('changes the row $rule in the columns that it names, and in no other', (change: RuleChange) => {
    const rows = withChanges(rules, [change]);
    const { rule, set } = change;
    const expected = { ...row(rules, rule), ...set } as Record<string, unknown>;
    for (const [column, value] of Object.entries(set)) if (value === null) delete expected[column];
    expect(row(rows, rule)).toStrictEqual(expected);
    expect(rows.filter(({ id }) => id !== rule)).toEqual(rules.filter(({ id }) => id !== rule));
    expect(row(rows, rule)).not.toEqual(row(rules, rule));
  });
});
