/**
 * One SQLite file, open. It does not know what the statements mean.
 *
 * All writes of one tick of the event loop share one transaction, because the disk is asked to be sure once for each
 * transaction and not once for each write. Each write keeps its own answer, and gets it after the commit.
 */

import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { TendError } from '../errors.ts'

type SqlParameter = string | number | null

/** The tables and their version, which is kept in the file as `PRAGMA user_version` and counts up when they change. */
export interface Schema {
  readonly version: number
  /** Must do no harm to tables that are there already. */
  readonly tables: string
}

/** How long another process that holds the file is waited for, ms. */
const patience = 5000

/** A write that waits for its transaction. */
interface Write {
  run(): void
  done(): void
  failed(error: unknown): void
}

/** Open one with `SqliteFile.open`. Several processes may have the same file open. */
export class SqliteFile {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  #waiting: Write[] = []

  private constructor(database: DatabaseSync) {
    this.#database = database
  }

  /**
   * Opens the file at `path`, and makes it (mode 0600) with its folders (0700) when there is none.
   * @throws {TendError} `no-start` when a newer Tend made the file, `store-busy` when another process holds it for more
   * than five seconds, `store-down` when it cannot be opened at all.
   */
  static open(path: string, schema: Schema): SqliteFile {
    let database: DatabaseSync | undefined
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      closeSync(openSync(path, 'a', 0o600))
      database = new DatabaseSync(path)
      prepare(database, path, schema)
      return new SqliteFile(database)
    } catch (error) {
      database?.close()
      if (error instanceof TendError) throw error
      throw new TendError(isBusy(error) ? 'store-busy' : 'store-down', { store: path }, error)
    }
  }

  /** The rows that `sql` finds, with columns under their names. What waits for its commit is not seen yet. */
  read<Row>(sql: string, ...parameters: SqlParameter[]): Row[] {
    return this.#statement(sql).all(...parameters) as Row[]
  }

  /** Puts a statement into this tick's transaction; resolves with how many rows it changed, once that is on disk. */
  write(sql: string, ...parameters: SqlParameter[]): Promise<number> {
    return new Promise((resolve, failed) => {
      let changes = 0
      const run = (): void => {
        changes = Number(this.#statement(sql).run(...parameters).changes)
      }
      if (this.#waiting.length === 0) setImmediate(() => this.#commit())
      this.#waiting.push({ run, done: () => resolve(changes), failed })
    })
  }

  /**
   * Takes everything out of the write-ahead log, where what was removed or replaced still lies, into the file, where it is
   * overwritten. False when that cannot be done just now, mostly because somebody else reads or writes: nobody is waited for.
   */
  emptyLog(): boolean {
    if (this.#waiting.length > 0) return false
    this.#database.exec('PRAGMA busy_timeout = 0')
    try {
      return this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0
    } catch {
      return false
    } finally {
      this.#database.exec(`PRAGMA busy_timeout = ${patience}`)
    }
  }

  /** Commits what waits, empties the log if asked to, then closes. Whatever is asked afterwards throws or rejects. */
  close(emptyLog: boolean): void {
    this.#commit()
    if (emptyLog) this.emptyLog()
    this.#database.close()
  }

  /** Runs what waits as one transaction. If any of it fails, none of it has happened and all of it rejects. */
  #commit(): void {
    const writes = this.#waiting
    this.#waiting = []
    if (writes.length === 0) return
    try {
      this.#statement('BEGIN IMMEDIATE').run()
      for (const write of writes) write.run()
      this.#statement('COMMIT').run()
    } catch (error) {
      this.#rollBack()
      for (const write of writes) write.failed(error)
      return
    }
    for (const write of writes) write.done()
  }

  /** After some errors, such as a full disk, SQLite has rolled back by itself. */
  #rollBack(): void {
    if (this.#database.isOpen && this.#database.isTransaction) this.#database.exec('ROLLBACK')
  }

  #statement(sql: string): StatementSync {
    const kept = this.#statements.get(sql)
    if (kept) return kept
    const made = this.#database.prepare(sql)
    this.#statements.set(sql, made)
    return made
  }
}

/** Sets the connection up and makes the tables; processes that begin at the same time take turns. */
const prepare = (database: DatabaseSync, path: string, { version, tables }: Schema): void => {
  // What is removed or replaced is overwritten with zeros: without `secure_delete` it stays legible in free pages.
  const pragmas = ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']
  database.exec([`busy_timeout = ${patience}`, ...pragmas].map((pragma) => `PRAGMA ${pragma};`).join(' '))
  database.exec('BEGIN IMMEDIATE')
  const [found] = Object.values(database.prepare('PRAGMA user_version').get() ?? {}).map(Number)
  if (found === undefined || found > version)
    throw new TendError('no-start', { store: path, found: found ?? 0, known: version })
  database.exec(`${tables}; PRAGMA user_version = ${version}; COMMIT`)
}

/** SQLITE_BUSY and SQLITE_LOCKED, the lower byte of the code: https://sqlite.org/rescode.html */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && [5, 6].includes(Number(error.errcode) & 0xff)
