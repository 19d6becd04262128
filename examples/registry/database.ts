/** What SQLite of Node and better-sqlite3 have in common, as far as the register needs it. */
export interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

export interface Statement {
  run(...values: unknown[]): {
    readonly changes: number | bigint;
    readonly lastInsertRowid: number | bigint;
  };
  get(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
}

interface NodeSqlite {
  readonly DatabaseSync: new (path: string) => Database;
}

/**
 * Opens a file, or makes it. A commit is on the disk before it returns: `synchronous = full` has to be set on every
 * connection. Who finds the file locked waits for five seconds.
 */
export async function openDatabase(path: string): Promise<Database> {
  const database = await opened(path);
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000');
  return database;
}

/** Newer versions of Node have SQLite built in. Node 20 has not. */
async function opened(path: string): Promise<Database> {
  const builtIn = process.getBuiltinModule?.('node:sqlite') as NodeSqlite | undefined;
  if (builtIn !== undefined) return new builtIn.DatabaseSync(path);
  const { default: BetterSqlite } = await import('better-sqlite3');
  return new BetterSqlite(path);
}
