/**
 * npm run check:zones: the suite, and the answers to the whole corpus, in five time zones. What runs in CI is a
 * selection of the suite; `npm run check:zones -- --all` runs every test, `-- Asia/Seoul` one zone.
 */
import { type Zone, zoneNames } from '../test/everywhere/zones.js';
import { agree, type Voice } from './everywhere/voices.js';
import { printed, twoAtATime } from './lib/run.js';
import { extentAsked, runSuite } from './lib/suite.js';

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const wanted = asked.length === 0 ? zoneNames : zoneNames.filter((zone) => asked.includes(zone));
if (wanted.length < asked.length) throw new RangeError(`the zones are ${zoneNames.join(', ')}`);

const passed = await twoAtATime(wanted, suitePasses);
const same = agree(await twoAtATime(wanted, answersIn));
if (!same || !passed.every(Boolean)) process.exitCode = 1;

async function suitePasses(zone: Zone): Promise<boolean> {
  const { ok, summary } = await runSuite(extentAsked(), {
    env: { TZ: zone },
    config: 'test/everywhere/zones.config.ts',
  });
  console.log(`${ok ? 'passed' : 'FAILED'}: ${zone}, ${summary}`);
  return ok;
}

async function answersIn(zone: Zone): Promise<Voice> {
  const args = ['--import', 'tsx', 'scripts/everywhere/from-source.ts'];
  return { who: zone, answers: JSON.parse(await printed(process.execPath, args, { env: { TZ: zone } })) };
}
