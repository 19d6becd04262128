import {
  type AgendaItem,
  type AgendaWindow,
  agenda,
  append,
  type CivilDate,
  type Dispute,
  type DisputeEvent,
  type DisputeRecord,
  parseRecord,
  replay,
} from 'wto-dispute';
import { toICalendar } from 'wto-dispute/formats';
import * as z from 'zod';
import { type Database, openDatabase } from './database.js';

const TABLES = `
  create table if not exists disputes (id integer primary key, version integer not null, record text not null) strict;
  create table if not exists calendars (name text primary key, text text not null) strict`;

/** So many disputes are in memory at once, however many the register has. */
const BATCH = 500;

/** A record as it is stored. Its version rises by one with every change. */
export interface Stored {
  readonly id: number;
  readonly version: number;
  readonly record: DisputeRecord;
}

const storedRow = z.object({ id: z.int(), version: z.int(), record: z.string() });
const calendarRow = z.object({ text: z.string() });

/** A ministry's register. What is stored are the records; everything else is worked out from them when it is asked. */
export class Registry {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  static async open(path: string): Promise<Registry> {
    const database = await openDatabase(path);
    database.exec(TABLES);
    return new Registry(database);
  }

  close(): void {
    this.#database.close();
  }

  /** Stores new records, all or none; gives their ids. */
  add(records: readonly DisputeRecord[]): number[] {
    const insert = this.#database.prepare('insert into disputes (version, record) values (1, ?)');
    return this.#whole(() => records.map((record) => Number(insert.run(JSON.stringify(record)).lastInsertRowid)));
  }

  read(id: number): Stored {
    const row = this.#database.prepare('select id, version, record from disputes where id = ?').get(id);
    if (row === undefined) throw new RangeError(`there is no dispute with the id ${id}`);
    return storedFrom(row);
  }

  /** Stores a changed record, unless somebody else has changed it since it was read. Says whether it was stored. */
  save({ id, version, record }: Stored): boolean {
    const update = 'update disputes set record = ?, version = version + 1 where id = ? and version = ?';
    return Number(this.#database.prepare(update).run(JSON.stringify(record), id, version).changes) === 1;
  }

  /** Adds a fact to what is stored at that moment. If somebody else is faster, it is added to theirs. */
  append(id: number, fact: DisputeEvent): Dispute {
    for (;;) {
      const stored = this.read(id);
      const dispute = append(disputeOf(stored), fact);
      if (this.save({ ...stored, record: dispute.record })) return dispute;
    }
  }

  /** What falls due, and what opens, in all disputes: by date, then by number. */
  agenda(window: AgendaWindow): AgendaItem[] {
    const items: AgendaItem[] = [];
    for (const batch of this.#batches()) items.push(...agenda(batch.map(disputeOf), window));
    return items.sort((a, b) => a.date.localeCompare(b.date) || numberOf(a) - numberOf(b));
  }

  /** Writes a calendar that corrects the one published before under the same name. */
  publish(name: string, ids: readonly number[], date: CivilDate): string {
    return this.#whole(() => {
      const previous = this.#published(name);
      const disputes = ids.map((id) => disputeOf(this.read(id)));
      const text = toICalendar(disputes, date, previous === undefined ? {} : { previous });
      this.#database.prepare('insert or replace into calendars (name, text) values (?, ?)').run(name, text);
      return text;
    });
  }

  #published(name: string): string | undefined {
    const row = this.#database.prepare('select text from calendars where name = ?').get(name);
    return row === undefined ? undefined : calendarRow.parse(row).text;
  }

  *#batches(): Generator<Stored[]> {
    const next = this.#database.prepare('select id, version, record from disputes where id > ? order by id limit ?');
    for (let last = 0; ; ) {
      const batch = next.all(last, BATCH).map(storedFrom);
      yield batch;
      last = batch.at(-1)?.id ?? last;
      if (batch.length < BATCH) return;
    }
  }

  /** Does several things as one: all of them are stored, or none. */
  #whole<Result>(act: () => Result): Result {
    this.#database.exec('begin immediate');
    try {
      const result = act();
      this.#database.exec('commit');
      return result;
    } catch (error) {
      this.#database.exec('rollback');
      throw error;
    }
  }
}

function storedFrom(row: unknown): Stored {
  const { record, ...key } = storedRow.parse(row);
  return { ...key, record: parseRecord(JSON.parse(record)) };
}

/** A register takes what people enter: nothing well-formed is refused, and what is doubtful is listed. */
function disputeOf({ record }: Stored): Dispute {
  return replay(record, { policy: 'lenient' });
}

function numberOf({ ds = Number.MAX_SAFE_INTEGER }: AgendaItem): number {
  return ds;
}
