import { minutesAhead, type Zone, zoneNames, zones } from './zones.js';

/** Set up before each test file of `npm run check zones`: the zone that was asked for is the one in force. */
const asked = process.env['TZ'];
const zone = zoneNames.find((name): name is Zone => name === asked);
if (zone === undefined) throw new Error(`TZ=${asked} is none of ${zoneNames.join(', ')}`);
for (const [date, expected] of Object.entries(zones[zone])) {
  const found = minutesAhead(date);
  if (found !== expected) throw new Error(`TZ=${zone} is not in force: ${found} minutes ahead of UTC on ${date}`);
}
