/** Rows in one SQLite file: nothing to operate, and what was acknowledged is on disk. */

import { type Clock, seconds } from '../time.ts'
import { type DueRow, type NewRow, Rows } from './rows.ts'
import { type Schema, SqliteFile } from './sqlite-file.ts'

/** `expires`, `wake` and `later`, the wake set aside by `postpone`, are epoch ms. The indexes are where they are looked up: nothing scans the table. */
const schema: Schema = {
  version: 1,
  tables: `
    CREATE TABLE IF NOT EXISTS rows (
      key TEXT PRIMARY KEY, value TEXT NOT NULL, revision INTEGER NOT NULL, expires INTEGER, wake INTEGER,
      later INTEGER
    ) STRICT;
    CREATE INDEX IF NOT EXISTS rows_by_wake ON rows (wake) WHERE wake IS NOT NULL;
    CREATE INDEX IF NOT EXISTS rows_by_expires ON rows (expires) WHERE expires IS NOT NULL`,
}

/** What is asked, by its name in `Rows`. Parameters are in the order of the question marks. */
const sql = {
  get: 'SELECT value, revision FROM rows WHERE key = ? AND (expires IS NULL OR expires > ?)',
  set: `INSERT INTO rows (key, value, revision, expires) VALUES (?, ?, 1, ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, revision = revision + 1, expires = excluded.expires`,
  delete: 'DELETE FROM rows WHERE key = ?',
  clear: 'DELETE FROM rows',
  swapNothing: `INSERT INTO rows (key, value, revision, expires, wake) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, revision = excluded.revision, expires = excluded.expires,
      wake = excluded.wake, later = NULL WHERE expires <= ?`,
  swap: `UPDATE rows SET value = ?, revision = ?, expires = ?, wake = ?, later = NULL
    WHERE key = ? AND revision = ? AND (expires IS NULL OR expires > ?)`,
  rewrite: 'UPDATE rows SET value = ? WHERE key = ? AND value = ?',
  drop: 'DELETE FROM rows WHERE key = ? AND revision = ? AND (expires IS NULL OR expires > ?)',
  due: 'SELECT key, wake AS wakeAt, revision FROM rows WHERE wake <= ? ORDER BY wake LIMIT ?',
  nextWake: 'SELECT wake AS wakeAt FROM rows WHERE wake > ? ORDER BY wake LIMIT 1',
  forgetWake: 'UPDATE rows SET wake = later, later = NULL WHERE key = ? AND revision = ? AND wake = ?',
  postpone: `UPDATE rows SET wake = CASE WHEN wake > ?1 AND wake <= ?2 THEN wake ELSE ?2 END,
    later = CASE WHEN wake > ?2 THEN ifnull(later, wake) ELSE later END WHERE key = ?3`,
  sweep: 'DELETE FROM rows WHERE key IN (SELECT key FROM rows WHERE expires <= ? LIMIT ?)',
  keysAfter: 'SELECT key FROM rows WHERE key > ? AND (expires IS NULL OR expires > ?) ORDER BY key LIMIT ?',
} as const

/** How long after something was removed the log is emptied of it. */
const emptyAfter = seconds(2)

/** Several processes may use one file: each swap is decided by SQLite. */
export class SqliteRows extends Rows {
  readonly #file: SqliteFile
  readonly #clock: Clock
  /** Calls off the emptying of the log that was set. */
  #emptying: (() => void) | undefined

  /** @param path of the file, which is made when there is none; throws what `SqliteFile.open` throws. */
  constructor(path: string, clock: Clock) {
    super()
    this.#file = SqliteFile.open(path, schema)
    this.#clock = clock
  }

  override async get<Value>(key: string): Promise<Value | undefined> {
    return this.#file.read<{ value: Value }>(sql.get, key, this.#clock.now())[0]?.value
  }

  override async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    return (await this.#file.write(sql.set, key, String(value), expires ?? null)) === 1
  }

  override async delete(key: string): Promise<boolean> {
    return this.#removed(await this.#file.write(sql.delete, key)) === 1
  }

  override async clear(): Promise<void> {
    this.#removed(await this.#file.write(sql.clear))
  }

  override async swap(key: string, expected: number, row: NewRow): Promise<boolean> {
    const { value, revision, expiresAt, wakeAt } = row
    const now = this.#clock.now()
    const changes =
      expected === 0
        ? await this.#file.write(sql.swapNothing, key, value, revision, expiresAt, wakeAt, now)
        : await this.#file.write(sql.swap, value, revision, expiresAt, wakeAt, key, expected, now)
    return changes === 1
  }

  override async rewrite(key: string, was: string, value: string): Promise<boolean> {
    return this.#removed(await this.#file.write(sql.rewrite, value, key, was)) === 1
  }

  override async drop(key: string, revision: number): Promise<boolean> {
    return this.#removed(await this.#file.write(sql.drop, key, revision, this.#clock.now())) === 1
  }

  override async peek(key: string): Promise<{ value: string; revision: number } | undefined> {
    return this.#file.read<{ value: string; revision: number }>(sql.get, key, this.#clock.now())[0]
  }

  override async due(now: number, limit: number): Promise<DueRow[]> {
    return this.#file.read<DueRow>(sql.due, now, limit)
  }

  override async nextWake(now: number): Promise<number | undefined> {
    return this.#file.read<{ wakeAt: number }>(sql.nextWake, now)[0]?.wakeAt
  }

  override async forgetWake({ key, wakeAt, revision }: DueRow): Promise<void> {
    await this.#file.write(sql.forgetWake, key, revision, wakeAt)
  }

  override async postpone(key: string, now: number, at: number): Promise<boolean> {
    return (await this.#file.write(sql.postpone, now, at, key)) === 1
  }

  override async sweep(now: number, limit: number): Promise<number> {
    const swept = await this.#file.write(sql.sweep, now, limit)
    // Whatever was swept: the log also holds what was replaced since the last sweep.
    this.#emptyLogAt(now + emptyAfter)
    return swept
  }

  override async keysAfter(after: string, limit: number): Promise<string[]> {
    const found = this.#file.read<{ key: string }>(sql.keysAfter, after, this.#clock.now(), limit)
    return found.map(({ key }) => key)
  }

  override async close(): Promise<void> {
    this.#emptying?.()
    this.#file.close(this.#emptying !== undefined)
  }

  /** What is gone is to be gone from the log as well, soon and not at once: many go at a time. */
  #removed(count: number): number {
    if (count > 0) this.#emptyLogAt(this.#clock.now() + emptyAfter)
    return count
  }

  #emptyLogAt(at: number): void {
    this.#emptying ??= this.#clock.at(at, () => {
      this.#emptying = undefined
      // Where somebody reads or writes at this moment, it is tried again.
      if (!this.#file.emptyLog()) this.#emptyLogAt(this.#clock.now() + emptyAfter)
    })
  }
}
