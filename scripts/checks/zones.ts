/*
 * The suite, and the answers to the whole corpus, in five time zones. What runs in CI is a selection of the suite;
 * `npm run check zones -- --all` runs every test, `npm run check zones Asia/Seoul` one zone.
 */
import { type Zone, zoneNames } from '../../test/everywhere/zones.js';
import { printed, twoAtATime } from '../lib/run.js';
import { type Answered, agree } from './program.js';
import { asked, suitePasses } from './suite.js';

const wanted = asked.length === 0 ? zoneNames : zoneNames.filter((zone) => asked.includes(zone));
if (wanted.length < asked.length) throw new RangeError(`the zones are ${zoneNames.join(', ')}`);

const config = 'test/everywhere/zones.config.ts';
const passed = await twoAtATime(wanted, (zone) => suitePasses(zone, { env: { TZ: zone }, config }));
const same = agree(await twoAtATime(wanted, answersIn));
if (!same || passed.includes(false)) process.exitCode = 1;

async function answersIn(zone: Zone): Promise<Answered> {
  const args = ['--import', 'tsx', 'test/everywhere/from-source.ts'];
  return { who: zone, answers: JSON.parse(await printed(process.execPath, args, { env: { TZ: zone } })) };
}
