import { replay } from 'wto-dispute';
import { toSvg } from 'wto-dispute/formats';
import { readRecord } from '../../examples/lib/print.js';

/** The picture of the README and of the demo: Japan–Korea (DS590), two days before a panel may be requested. */
export function timeline(): string {
  const record = readRecord(new URL('../../examples/records/ds590.json', import.meta.url));
  return toSvg(replay(record), '2019-11-08');
}
