import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../examples/registry/database.js';
import { Registry } from '../../examples/registry/registry.js';
import { agenda, type DisputeRecord, parseEvent, parseRecord } from '../../src/index.js';
import { atLeast, corpora } from '../history/records.js';
import { replayed } from '../history/replayed.js';
import { bundleOf } from '../setup/bundle.js';

/** How often a writer is killed: `npm run check registry` kills a thousand. */
const KILLS = Number(process.env['KILLS'] ?? 4);

/** So many records the clerk adds as one. */
const TOGETHER = 20;

const folder = mkdtempSync(join(tmpdir(), 'registry-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

const record = parseRecord({
  ds: 590,
  title: 'Japan — Products and Technology',
  complainants: ['Korea'],
  respondent: 'Japan',
  events: [{ type: 'consultations.requested', date: '2019-09-11' }],
});
const accepted = parseEvent({ type: 'consultations.accepted', date: '2019-09-20' });
const held = parseEvent({ type: 'consultations.held', date: '2019-10-11' });

async function newRegistry(stored: readonly DisputeRecord[] = [record]) {
  files += 1;
  const file = join(folder, `${files}.db`);
  const registry = await Registry.open(file);
  const [id = 0, ...others] = registry.add(stored);
  return { file, registry, id, ids: [id, ...others] };
}

describe('the register', () => {
  it('gives back what was stored', async () => {
    const { registry, id } = await newRegistry();
    expect(registry.read(id)).toEqual({ id, version: 1, record });
    expect(() => registry.read(id + 1)).toThrow('there is no dispute');
    registry.close();
  });

  it('has every commit on the disk before it goes on, on every connection', async () => {
    const { file, registry } = await newRegistry();
    const other = await openDatabase(file);
    expect(other.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(other.prepare('pragma synchronous').get()).toEqual({ synchronous: 2 });
    other.close();
    registry.close();
  });

  it('adds several records, or none', async () => {
    const { registry, id } = await newRegistry();
    const unwritable = { ...record, toJSON: () => expect.fail('cannot be written') };
    expect(() => registry.add([record, unwritable])).toThrow('cannot be written');
    expect(() => registry.read(id + 1)).toThrow('there is no dispute');
    registry.close();
  });

  it('stores no change of a version that somebody else has changed', async () => {
    const { file, registry, id } = await newRegistry();
    const other = await Registry.open(file);
    const [mine, theirs] = [registry.read(id), other.read(id)];
    expect(registry.save({ ...mine, record: { ...record, events: [...record.events, accepted] } })).toBe(true);
    expect(other.save({ ...theirs, record: { ...record, events: [...record.events, held] } })).toBe(false);
    expect(other.append(id, held).record.events).toEqual([...record.events, accepted, held]);
    expect(registry.read(id).version).toBe(3);
    other.close();
    registry.close();
  });

  it('answers for all disputes as the library does', async () => {
    const records = corpora.flatMap(({ name, records: all }) => (name === 'disputes' ? all : []));
    const { registry } = await newRegistry(records);
    const window = { from: '2015-04-01', days: 90 };
    const wanted = agenda(records.map(replayed), window);
    expect(wanted.length).toBeGreaterThanOrEqual(atLeast(20));
    // They are read in more than one batch.
    expect(records.length).toBeGreaterThanOrEqual(atLeast(600));
    expect(registry.agenda(window)).toEqual(wanted);
    registry.close();
  });

  it('publishes a calendar that corrects the one before it', async () => {
    const { registry, id, ids } = await newRegistry([record, { ...record, ds: 591, title: 'Another' }]);
    const published = registry.publish('Geneva', ids, '2019-09-16');
    expect(registry.publish('Geneva', ids, '2019-09-17')).toBe(published);
    registry.append(id, accepted);
    const corrected = registry.publish('Geneva', ids, '2019-09-21');
    const reply = (calendar: string) => entryOf(calendar, { rule: 'dsu-4-3-reply', ds: 'DS590' });
    expect(reply(published)).toMatchObject({ sequence: 0, status: 'CONFIRMED' });
    expect(reply(corrected)).toMatchObject({ uid: reply(published)?.uid, sequence: 1, status: 'CANCELLED' });
    registry.close();
  });
});

interface Wanted {
  readonly rule: string;
  readonly ds: string;
}

function entryOf(calendar: string, { rule, ds }: Wanted) {
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  const text = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name));
  const found = events.find((event) => text(event, 'uid').includes(rule) && event.toString().includes(ds));
  return found && { uid: text(found, 'uid'), sequence: Number(text(found, 'sequence')), status: text(found, 'status') };
}

/** A clerk is a process of its own. */
function clerk(file: string, ...words: readonly (string | number)[]) {
  const child = spawn(process.execPath, [bundleOf('test/examples/clerk.ts'), file, ...words.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    said.push(...lines);
  });
  const hasSaid = async (count: number) => {
    while (said.length < count) await once(child.stdout, 'data');
  };
  return { child, said, hasSaid, end: once(child, 'close') };
}

/** The texts of the notes of a dispute. */
function notesOf(registry: Registry, id: number): string[] {
  return registry.read(id).record.events.flatMap((fact) => ('text' in fact ? fact.text : []));
}

describe('the register, with several processes', () => {
  it('loses no fact of two that write to one dispute at once', async () => {
    const { file, registry, id } = await newRegistry();
    const clerks = ['Ana', 'Ben'].map((name) => clerk(file, id, name, 100));
    for (const { end } of clerks) expect(await end).toEqual([0, null]);
    const wanted = ['Ana', 'Ben'].flatMap((name) => Array.from({ length: 100 }, (_, index) => `${name} ${index + 1}`));
    expect(notesOf(registry, id).sort()).toEqual(wanted.sort());
    expect(registry.read(id).version).toBe(201);
    registry.close();
  });

  it(`loses nothing that it confirmed when it is killed ${KILLS} times`, { timeout: KILLS * 5_000 }, async () => {
    const { file, registry } = await newRegistry();
    const database = await openDatabase(file);
    const count = () => Number(Object(database.prepare('select count(*) as disputes from disputes').get()).disputes);
    let confirmed = 0;
    const kept = new Map<number, string[]>();
    for (let round = 0; round < KILLS; round += 1) {
      const [id = 0] = registry.add([record]);
      const before = count();
      const { child, said, hasSaid, end } = clerk(file, id, 'note', 10_000);
      // Killed at another moment each time, some of them amid a write.
      await hasSaid(1 + (round % 7));
      await setTimeout((round * 13) % 10);
      child.kill('SIGKILL');
      expect(await end).toEqual([null, 'SIGKILL']);

      const notes = notesOf(registry, id);
      const stored = said.filter((line) => line.startsWith('note'));
      expect(notes.slice(0, stored.length)).toEqual(stored);
      // What was stored and not yet confirmed when it was killed is one fact at most, and it is whole.
      expect(notes.length - stored.length).toBeLessThanOrEqual(1);
      const copies = (count() - before) / TOGETHER;
      expect([0, 1]).toContain(copies - (said.length - stored.length));
      kept.set(id, notes);
      confirmed += said.length;
    }
    for (const [id, notes] of kept) expect(notesOf(registry, id)).toEqual(notes);
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(confirmed).toBeGreaterThanOrEqual(KILLS);
    if (KILLS > 10) console.log(`${KILLS} times killed, ${confirmed} confirmed commits, none lost`);
    database.close();
    registry.close();
  });
});
