/** A new key for everything that is stored: while the store is in use, and with the plug pulled at any instant. */

import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { TendError } from '../../src/errors.ts'
import { open } from '../../src/open.ts'
import { blank } from '../../src/record.ts'
import { cipherWith, createCipher } from '../../src/store/cipher.ts'
import { formerOf, readKey } from '../../src/store/key-file.ts'
import { keyId, ringOf } from '../../src/store/keys.ts'
import { MemoryRows, type MemoryTable } from '../../src/store/memory.ts'
import { countUnreadable, rotate } from '../../src/store/rotate.ts'
import { HandClock, WallClock } from '../../src/time.ts'
import { FailingRows } from '../support/failing-rows.ts'
import { note, worldOf } from '../support/store-world.ts'

const [former, next, foreign] = [1, 2, 3].map((byte) => Buffer.alloc(32, byte)) as [Buffer, Buffer, Buffer]
const ring = ringOf(next, [former])
const names = Array.from({ length: 450 }, (_, n) => `p${String(n).padStart(4, '0')}`)

/** Rows that the former key wrote, one of which comes due, and one that nobody can read. */
async function written() {
  const table: MemoryTable = new Map()
  const clock = new HandClock()
  const world = worldOf({ open: (on) => new MemoryRows(on, table), count: () => table.size }, clock)
  const engine = world.engine({ cipher: createCipher(former) })
  for (const name of names) await engine.save(name, note(1, name), clock.now() + 60_000, null)
  const strange = world.engine({ cipher: createCipher(foreign) })
  await strange.save('strange', note(1, 'strange'), null, null)
  return { table, clock, world, rows: new MemoryRows(clock, table) }
}

/** Which key wrote a row. */
const writerOf = (table: MemoryTable, name: string): string | undefined => table.get(name)?.value.split('.')[0]

describe('rotating', () => {
  it('writes every row anew and changes nothing else of it; what nobody can read is left as it is', async () => {
    const { table, rows, world } = await written()
    const before = new Map(table)
    expect(await rotate(rows, ring, false)).toEqual({ current: 0, older: 450, unreadable: 1 })
    expect(new Map(table), 'a look changes nothing').toEqual(before)
    expect(await rotate(rows, ring, true)).toEqual({ current: 0, older: 450, unreadable: 1 })
    expect(await rotate(rows, ring, true)).toEqual({ current: 450, older: 0, unreadable: 1 })
    const engine = world.engine({ cipher: createCipher(next) })
    for (const name of names) {
      expect(await engine.load(name)).toEqual(note(1, name))
      expect(table.get(name)).toEqual({ ...before.get(name), value: expect.any(String) })
    }
    expect(table.get('strange')).toEqual(before.get('strange'))
    expect(await countUnreadable(rows, ring, () => true)).toBe(1)
  })

  it('may be interrupted after any batch: the next one goes on', async () => {
    const { table, rows } = await written()
    const failing = new FailingRows(rows)
    let writes = 0
    const rewrite = failing.rewrite.bind(failing)
    failing.rewrite = (...row) => {
      writes += 1
      if (writes % 170 === 0) failing.mood = 'reject'
      return rewrite(...row)
    }
    let rounds = 0
    for (; rounds < 10; rounds++) {
      failing.mood = 'well'
      const ended = await rotate(failing, ring, true).catch(() => undefined)
      // Whatever happened, every row is readable, by one key or the other.
      expect(await rotate(rows, ring, false)).toMatchObject({ unreadable: 1 })
      if (ended && ended.older === 0) break
    }
    expect(rounds).toBeGreaterThan(1)
    for (const name of names) expect(writerOf(table, name)).toBe(keyId(next))
  })

  it('takes nothing back that was saved meanwhile, by the former key or the new one', async () => {
    const { table, rows, world } = await written()
    const racing = new FailingRows(rows)
    const late = world.engine({ cipher: createCipher(former) })
    const rewrite = racing.rewrite.bind(racing)
    racing.rewrite = async (key, ...row) => {
      // Between the read and the write of every tenth row its person does something.
      if (key.endsWith('7')) await late.save(key, note(2, 'meanwhile'), null, null)
      return rewrite(key, ...row)
    }
    await rotate(racing, ring, true)
    const engine = world.engine({ cipher: cipherWith(ring) })
    for (const name of names) {
      expect(await engine.load(name)).toEqual(name.endsWith('7') ? note(2, 'meanwhile') : note(1, name))
    }
    expect(await rotate(rows, ring, true), 'the next look finds them').toMatchObject({ older: 45 })
    for (const name of names) expect(writerOf(table, name)).toBe(keyId(next))
  })

  it('does not call rows broken while the file of their key is away: it ends, and has written nothing', async () => {
    const { table, rows } = await written()
    const before = new Map(table)
    const find = () => {
      throw new TendError('store-down')
    }
    await expect(rotate(rows, { current: ring.current, find }, true)).rejects.toThrow('The store did not answer')
    expect(new Map(table)).toEqual(before)
  })
})

describe('tend keys rotate', () => {
  it('killed again and again, it ends when it is let; everything kept is there, under a new key', {
    timeout: 120_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tend-rotate-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const config = { STORE_URL: `file:${join(folder, 'tend.db')}`, TEND_KEY: undefined, TEND_OLD_KEYS: undefined }
    const reports: unknown[] = []
    const opened = () => open(config, new WallClock(), (error) => void reports.push(error))
    const keyFile = join(folder, 'tend.key')

    const first = await opened()
    const now = Date.now()
    await Promise.all(
      names.map((name) => first.engine.save(name, { ...blank(name, '', now), revision: 1 }, null, now + 86_400_000)),
    )
    await first.engine.stop()
    const before = readKey(keyFile)

    const rotating = (lets: number | undefined) =>
      new Promise<{ code: number | null; out: string }>((ended) => {
        const main = resolve(import.meta.dirname, '../../src/main.ts')
        const env = { PATH: process.env['PATH'], STORE_URL: config.STORE_URL }
        const child = spawn(process.execPath, [main, 'keys', 'rotate'], { cwd: folder, env })
        let out = ''
        child.stdout.on('data', (data) => {
          out += String(data)
        })
        child.once('close', (code) => ended({ code, out }))
        if (lets !== undefined) void setTimeout(lets).then(() => child.kill('SIGKILL'))
      })
    // Each is killed a little later than the one before: before, while and after the key is replaced and rows are written.
    for (let lets = 150; lets <= 1050; lets += 150) {
      await rotating(lets)
      const { engine } = await opened()
      expect(await engine.load('p0000')).toBeDefined()
      await engine.stop()
    }
    const { code, out } = await rotating(undefined)
    expect(code).toBe(0)
    expect(out).toContain('The new key is in')

    expect(readKey(keyFile)).not.toEqual(before)
    expect(existsSync(formerOf(keyFile))).toBe(false)
    const last = await opened()
    for (const name of names) expect((await last.engine.load(name))?.id).toBe(name)
    await last.engine.stop()
    expect(reports).toEqual([])
  })
})
