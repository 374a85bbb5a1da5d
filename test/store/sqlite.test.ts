/** The promises of every store, kept by rows in a SQLite file, and those that only a file can keep. */

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createCipher } from '../../src/store/cipher.ts'
import { SqliteRows } from '../../src/store/sqlite.ts'
import { HandClock, minutes } from '../../src/time.ts'
import { storeSuite } from '../support/store-suite.ts'
import { note, type Place, until, worldOf } from '../support/store-world.ts'

/** A path in a folder of its own, which is removed with the test. The file's own folder does not exist yet. */
const newPath = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tend-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'data', 'tend.db')
}

/** A second connection, to see what is really there. */
const look = <T>(path: string, query: (database: DatabaseSync) => T): T => {
  const database = new DatabaseSync(path)
  try {
    return query(database)
  } finally {
    database.close()
  }
}

const countRows = (path: string): number =>
  look(path, (database) => Number(database.prepare('SELECT count(*) AS count FROM rows').get()?.count))

const place = (path = newPath()): Place => ({
  open: (clock) => new SqliteRows(path, clock),
  count: () => countRows(path),
})

storeSuite('sqlite', place)

describe('sqlite keeps a file', () => {
  it('survives being closed and opened again', async () => {
    const { engine } = worldOf(place())
    const before = engine()
    await before.save('anna', note(1, 'still here'), null, null)
    await before.stop()
    const after = engine()
    expect(await after.load('anna')).toEqual(note(1, 'still here'))
    expect(await after.save('anna', note(2), null, null)).toBe(true)
  })

  it('is readable by nobody but its owner, with everything that lies beside it', async () => {
    const path = newPath()
    await worldOf(place(path)).engine().save('anna', note(1), null, null)
    const modes = [path, `${path}-wal`, `${path}-shm`].map((file) => (statSync(file).mode & 0o777).toString(8))
    expect(modes).toEqual(['600', '600', '600'])
  })

  it('holds no plain word when there is a cipher', async () => {
    const path = newPath()
    const store = worldOf(place(path)).engine({ cipher: createCipher(Buffer.alloc(32, 7)) })
    await store.save('anna', note(1, 'what only Anna knows'), null, null)
    expect(await store.load('anna')).toEqual(note(1, 'what only Anna knows'))
    const onDisk = [path, `${path}-wal`].map((file) => readFileSync(file, 'latin1')).join('')
    expect(onDisk).toContain('anna')
    expect(onDisk).not.toContain('only Anna')
  })

  it('lets two engines on one file count to 100 together, and lose nothing', async () => {
    const { engine } = worldOf(place())
    const engines = [engine(), engine()]
    const countOn = async (n: number): Promise<void> => {
      const store = engines[n % 2] ?? engine()
      const { revision, text } = (await store.load('count')) ?? note(0, '0')
      const saved = await store.save('count', note(revision + 1, String(Number(text) + 1)), null, null)
      if (!saved) await countOn(n)
    }
    await Promise.all(Array.from({ length: 100 }, (_, n) => countOn(n)))
    expect(await engines[0]?.load('count')).toEqual(note(100, '100'))
  })

  it('acknowledges no write before the transaction it shares with others is committed', async () => {
    const path = newPath()
    const store = worldOf(place(path)).engine()
    const seen: number[] = []
    const saves = Array.from({ length: 10 }, async (_, n) => {
      const saved = await store.save(`person-${n}`, note(1), null, null)
      seen.push(countRows(path))
      return saved
    })
    await Promise.resolve()
    expect(countRows(path)).toBe(0)
    expect(await Promise.all(saves)).toEqual(Array(10).fill(true))
    expect(seen).toEqual(Array(10).fill(10))
  })

  it('gives each write of a shared transaction its own answer', async () => {
    const store = worldOf(place()).engine()
    await store.save('anna', note(1), null, null)
    const answers = [
      store.save('anna', note(1), null, null),
      store.save('bert', note(1), null, null),
      store.save('anna', note(2), null, null),
      store.save('anna', note(2), null, null),
      store.remove('bert', 2),
    ]
    expect(await Promise.all(answers)).toEqual([false, true, true, false, false])
  })

  it.each(['ROLLBACK', 'ABORT'])('rejects every write of a transaction that fails by %s, and goes on', async (how) => {
    const path = newPath()
    const store = worldOf(place(path)).engine()
    await store.save('anna', note(1), null, null)
    const forbid = `CREATE TRIGGER full BEFORE INSERT ON rows WHEN NEW.key = 'last straw'
      BEGIN SELECT RAISE(${how}, 'disk full'); END`
    look(path, (database) => database.exec(forbid))
    const saves = ['bert', 'last straw', 'carl'].map((key) => store.save(key, note(1), null, null))
    const outcomes = await Promise.allSettled(saves)
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(outcomes).toMatchObject(Array(3).fill({ reason: { code: 'store-down' } }))
    expect(countRows(path)).toBe(1)
    expect(await store.save('bert', note(1), null, null)).toBe(true)
  })

  it('commits what was asked before it closes', async () => {
    const path = newPath()
    const rows = new SqliteRows(path, new HandClock())
    const writing = rows.set('anna', 'value')
    await rows.close()
    expect(await writing).toBe(true)
    expect(countRows(path)).toBe(1)
  })

  it('refuses a file that a newer Tend has made, and leaves it as it is', () => {
    const path = newPath()
    new SqliteRows(path, new HandClock()).close()
    look(path, (database) => database.exec('PRAGMA user_version = 99'))
    const open = () => new SqliteRows(path, new HandClock())
    expect(open).toThrow(expect.objectContaining({ code: 'no-start', details: { store: path, found: 99, known: 1 } }))
    expect(look(path, (database) => database.prepare('PRAGMA user_version').get())).toEqual({ user_version: 99 })
  })

  it('says that the store is down when the path is no place for a file', () => {
    const path = newPath()
    new SqliteRows(path, new HandClock()).close()
    const open = () => new SqliteRows(join(path, 'tend.db'), new HandClock())
    expect(open).toThrow(expect.objectContaining({ code: 'store-down' }))
  })

  it('begins in well under a second with 100,000 rows, and finds the one that is due', async () => {
    const path = newPath()
    const { clock, engine } = worldOf(place(path))
    const before = engine()
    const fill = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
      INSERT INTO rows (key, value, revision, expires, wake) SELECT 'person-' || i, '{"value":{"revision":1,"text":"${'.'.repeat(300)}"}}', 1, ?, ? + i FROM n`
    const soon = clock.now() + minutes(1)
    look(path, (database) => database.prepare(fill).run(soon + minutes(100), soon))
    await before.stop()
    clock.turn(minutes(1) + 1)
    const began = performance.now()
    const after = engine()
    const visits: string[] = []
    await after.start(async (key) => void visits.push(key))
    await until(() => visits.length > 0)
    expect(performance.now() - began).toBeLessThan(500)
    expect(visits).toEqual(['person-1'])
  })
})
