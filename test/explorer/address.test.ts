import { describe, expect, it } from 'vitest';
import { parseRecord } from 'wto-dispute';
import { disputeNumbered } from 'wto-dispute/history';
import { fragmentOf, readFragment, type Shared } from '../../site/explorer/model/address.js';
import { caseOf } from '../../site/explorer/model/state.js';

const bananas = disputeNumbered(27);
if (bananas === undefined) throw new Error('no DS27');

async function packed(value: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `s=${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`;
}

const minimal = { title: 'T', complainants: ['Korea'], respondent: 'Japan', events: [] };

describe('the address of the explorer', () => {
  it('brings back what was shared', async () => {
    const shared: Shared = {
      case: {
        record: bananas,
        date: '1998-01-01',
        policy: 'standard',
        closed: ['1998-01-01'],
        readings: { 'dsu-4-7-day-sixty': 'day-60' },
      },
      language: 'fr',
      view: 'readings',
    };
    const fragment = await fragmentOf(shared);
    expect(await readFragment(`#${fragment}`)).toEqual(shared);
    expect(fragment).toMatch(/^s=[\w-]+$/);
    expect(fragment.length).toBeLessThan(2000);
  });

  it('keeps letters of every script', async () => {
    const record = parseRecord({ ...minimal, title: 'Österreich — 日本 🍌 "</script>' });
    expect(await readFragment(await fragmentOf({ case: caseOf(record) }))).toEqual({ case: caseOf(record) });
  });

  it('names a dispute by its number', async () => {
    expect(await readFragment('#ds=590&on=2019-11-08&lang=fr&view=history')).toEqual({
      ds: 590,
      on: '2019-11-08',
      language: 'fr',
      view: 'history',
    });
    expect(await readFragment('ds=1')).toEqual({ ds: 1 });
  });

  it.each(['', '#', '#ds=0', '#ds=x', '#s=', '#s=AAAA', '#s=???', '#top'])('refuses %s', async (fragment) => {
    await expect(readFragment(fragment)).rejects.toThrow();
  });

  it.each([
    ['no record', { d: '2019-01-01' }],
    ['a broken record', { r: { ...minimal, respondent: 7 } }],
    ['a date that is none', { r: minimal, d: '2019-02-30' }],
    ['a closed day that is none', { r: minimal, c: ['tomorrow'] }],
    ['closed days that are no list', { r: minimal, c: 'x' }],
    ['a reading that is none', { r: minimal, x: { 'dsu-4-7-day-sixty': 'never' } }],
    ['a policy that is none', { r: minimal, p: 'generous' }],
    ['a list', []],
  ])('refuses %s', async (_, value) => {
    await expect(readFragment(await packed(value))).rejects.toThrow();
  });

  it('does not unpack without end', async () => {
    const bomb = await packed({ r: { ...minimal, title: 'x'.repeat(20_000_000) } });
    expect(bomb.length).toBeLessThan(40_000);
    await expect(readFragment(bomb)).rejects.toThrow('too large');
  });
});
