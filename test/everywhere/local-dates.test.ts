import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Zone, zoneNames, zones } from './zones.js';

/** A function without free names, and the date that it is given. */
interface Question {
  readonly ask: (date: string) => unknown;
  readonly date: string;
}

/** What a process in a zone makes of each of them. */
function inZone(zone: Zone, questions: readonly Question[]): readonly unknown[] {
  const answers = questions.map(({ ask, date }) => `(${ask})(${JSON.stringify(date)})`);
  const { stdout } = spawnSync(process.execPath, ['-e', `console.log(JSON.stringify([${answers}]))`], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout);
}

const asked: Question[] = [];
let answered: ReadonlyMap<Zone, readonly unknown[]> | undefined;

/** Puts a question down; all are asked together, in one process for each zone, when the first answer is wanted. */
function question(ask: Question['ask'], date: string): (zone: Zone) => unknown {
  const at = asked.push({ ask, date }) - 1;
  return (zone) => {
    answered ??= new Map(zoneNames.map((one) => [one, inZone(one, asked)]));
    return answered.get(zone)?.[at];
  };
}

describe('the zones are in force where TZ names them', () => {
  const behind = (date: string) => question((day) => new Date(`${day}T12:00:00Z`).getTimezoneOffset(), date);
  const rows = zoneNames.flatMap((zone) =>
    Object.entries(zones[zone]).map(([date, minutes]) => [zone, date, minutes, behind(date)] as const),
  );

  it.each(rows)('%s on %s: %i minutes ahead of UTC', (zone, _, minutes, minutesBehind) => {
    expect(0 - Number(minutesBehind(zone))).toBe(minutes);
  });
});

/*
 * The usual mistakes with `Date`, each with a day on which it shows, and where. Every zone of the list catches one that
 * UTC does not, so that none of them can creep into the library and stay green.
 */
describe('a local Date in the place of a civil date would be seen', () => {
  const rows: readonly (readonly [string, Question['ask'], string, unknown, readonly Zone[]])[] = [
    [
      'the local day of a date that was read as UTC',
      (date) => new Date(date).getDate(),
      '2019-11-10',
      10,
      ['America/Los_Angeles', 'America/Santiago'],
    ],
    [
      'the ISO text of a local midnight',
      (date) => new Date(`${date}T00:00`).toISOString().slice(0, 10),
      '2019-11-10',
      '2019-11-10',
      ['Asia/Seoul', 'Pacific/Apia'],
    ],
    [
      'a day added as 24 hours, when the clocks go back',
      (date) => new Date(new Date(`${date}T00:00`).getTime() + 86_400_000).getDate(),
      '2019-11-03',
      4,
      ['America/Los_Angeles'],
    ],
    [
      'the midnight on which summer time begins',
      (date) => new Date(`${date}T00:00`).getHours(),
      '2024-09-08',
      0,
      ['America/Santiago'],
    ],
    [
      'whole days between local midnights, over the date line',
      (date) => Math.round((new Date('2012-01-01T00:00').getTime() - new Date(`${date}T00:00`).getTime()) / 86_400_000),
      '2011-12-29',
      3,
      ['Pacific/Apia'],
    ],
  ];
  const questions = rows.map(([name, mistake, date, right, where]) => ({
    name,
    found: question(mistake, date),
    right,
    where,
  }));

  it.each(questions)('$name', ({ found, right, where }) => {
    expect(zoneNames.filter((zone) => found(zone) !== right)).toEqual(where);
  });
});
