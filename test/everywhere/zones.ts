/**
 * The zones in which the suite is run (`npm run check zones`), and how many minutes each is ahead of UTC at noon UTC of
 * three days, after the IANA time zone database: one without summer time, one east and two west of Greenwich with and
 * without, and one that crossed the date line.
 */
export const zones = {
  UTC: { '2011-01-15': 0, '2024-01-15': 0, '2024-07-15': 0 },
  'Asia/Seoul': { '2011-01-15': 540, '2024-01-15': 540, '2024-07-15': 540 },
  'America/Los_Angeles': { '2011-01-15': -480, '2024-01-15': -480, '2024-07-15': -420 },
  // Summer time on Samoa's old side of the date line; no 30 December 2011; no summer time since 2021.
  'Pacific/Apia': { '2011-01-15': -600, '2024-01-15': 780, '2024-07-15': 780 },
  // Summer time begins at midnight: 8 September 2024 has no 00:00.
  'America/Santiago': { '2011-01-15': -180, '2024-01-15': -180, '2024-07-15': -240 },
} as const;

export type Zone = keyof typeof zones;

export const zoneNames = Object.keys(zones) as readonly Zone[];

/** How many minutes ahead of UTC this process is at noon UTC of a day. */
export function minutesAhead(date: string): number {
  // 0 and not -0.
  return 0 - new Date(`${date}T12:00:00Z`).getTimezoneOffset();
}
