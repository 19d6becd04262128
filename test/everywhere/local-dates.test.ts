import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Zone, zoneNames, zones } from './zones.js';

/** What a process in a zone makes of a function without free names. */
function inZone(zone: Zone, ask: (date: string) => unknown, date: string): unknown {
  const script = `console.log(JSON.stringify((${ask})(${JSON.stringify(date)})))`;
  const { stdout } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout);
}

describe('the zones are in force where TZ names them', () => {
  const rows = zoneNames.flatMap((zone) =>
    Object.entries(zones[zone]).map(([date, minutes]) => [zone, date, minutes] as const),
  );

  it.each(rows)('%s on %s: %i minutes ahead of UTC', (zone, date, minutes) => {
    const behind = inZone(zone, (day) => new Date(`${day}T12:00:00Z`).getTimezoneOffset(), date);
    expect(0 - Number(behind)).toBe(minutes);
  });
});

/*
 * The usual mistakes with `Date`, each with a day on which it shows, and where. Every zone of the list catches one that
 * UTC does not, so that none of them can creep into the library and stay green.
 */
describe('a local Date in the place of a civil date would be seen', () => {
  it.each<[string, (date: string) => unknown, string, unknown, readonly Zone[]]>([
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
  ])('%s', (_, mistake, date, right, where) => {
    expect(zoneNames.filter((zone) => inZone(zone, mistake, date) !== right)).toEqual(where);
  });
});
