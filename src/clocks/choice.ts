import {
  type ChangedColumns,
  followed,
  type LawReading,
  type ReadingChoice,
  readingRows,
  withChanges,
} from '../law/readings.js';
import { type LawRule, rules } from '../law/rules.js';

/**
 * The readings that are followed instead of those of the library, as plain data: `dsu-4-7-day-sixty=day-60`. Absent
 * where the rows of the table are as the library has them.
 */
export type Choice = string | undefined;

const BETWEEN = ' ';
const IS = '=';

/** The options of a choice that change rows, in the order of the table of readings. */
export function choiceOf(chosen: ReadingChoice): Choice {
  const named = readingRows.flatMap((reading) => {
    const option = followed(reading, chosen);
    return changesOf(reading, option).length === 0 ? [] : [`${reading.id}${IS}${option}`];
  });
  return named.length === 0 ? undefined : named.join(BETWEEN);
}

/** The rows as a choice has them. */
export function rowsUnder(choice: Choice): readonly LawRule[] {
  const options = new Map(
    (choice ?? '').split(BETWEEN).map((named) => named.split(IS) as [string, string | undefined]),
  );
  return readingRows.reduce((rows, reading) => withChanges(rows, changesOf(reading, options.get(reading.id))), rules);
}

/** What an option changes. */
export function changesOf({ options }: LawReading, option: string | undefined) {
  return options.find(({ id }) => id === option)?.changes ?? [];
}

/** The columns that any option sets. */
export function changedColumns(): readonly ChangedColumns[] {
  return readingRows.flatMap(({ options }) => options.flatMap(({ changes = [] }) => changes.map(({ set }) => set)));
}
