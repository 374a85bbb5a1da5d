/** A store on a bad day: "broken" is never told as "not there", and nothing that was promised is lost. */

import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { TendError } from '../../src/errors.ts'
import { createCipher } from '../../src/store/cipher.ts'
import { MemoryRows, type MemoryTable } from '../../src/store/memory.ts'
import { minutes, seconds } from '../../src/time.ts'
import { FailingRows } from '../support/failing-rows.ts'
import { note, until, worldOf } from '../support/store-world.ts'

/** An engine whose rows can be switched. */
const troubled = () => {
  const table: MemoryTable = new Map()
  const world = worldOf({ open: (clock) => new MemoryRows(clock, table), count: () => table.size })
  let rows: FailingRows | undefined
  const store = world.engine({
    wrap: (inner) => {
      rows = new FailingRows(inner)
      return rows
    },
  })
  if (!rows) throw new Error('The engine has taken no rows.')
  return { ...world, store, rows, table }
}

describe('a store that fails', () => {
  it('rejects a load with store-down and the cause, whether the record exists or not', async () => {
    const { store, rows } = troubled()
    await store.save('anna', note(1), null, null)
    rows.mood = 'reject'
    const down = { code: 'store-down', cause: { message: 'The disk is on strike.' } }
    await expect(store.load('anna')).rejects.toMatchObject(down)
    await expect(store.load('nobody')).rejects.toMatchObject(down)
    rows.mood = 'well'
    expect(await store.load('anna')).toEqual(note(1))
  })

  it('rejects what would write, list or begin', async () => {
    const { store, rows } = troubled()
    await store.save('anna', note(1), null, null)
    rows.mood = 'reject'
    const down = { code: 'store-down' }
    await expect(store.save('anna', note(2), null, null)).rejects.toMatchObject(down)
    await expect(store.remove('anna', 1)).rejects.toMatchObject(down)
    await expect(store.start(async () => {})).rejects.toMatchObject(down)
    await expect(store.keys()[Symbol.asyncIterator]().next()).rejects.toMatchObject(down)
    rows.mood = 'well'
    expect(await store.load('anna')).toEqual(note(1))
  })

  it('answers late rather than wrongly when it hangs, and stops only when all is written', async () => {
    const { store, rows, table } = troubled()
    await store.save('anna', note(1), null, null)
    rows.mood = 'hang'
    let stopped = false
    const loading = store.load('anna')
    const saving = store.save('bert', note(1), null, null)
    await until(() => rows.hanging === 2)
    const stopping = store.stop().then(() => {
      stopped = true
    })
    for (let turn = 0; turn < 100; turn++) await setImmediate()
    expect(stopped).toBe(false)
    rows.mood = 'well'
    expect(await loading).toEqual(note(1))
    expect(await saving).toBe(true)
    await stopping
    expect(table.has('bert')).toBe(true)
  })

  it('makes the visits that fell due while it was down, and reports that it could not look', async () => {
    const { clock, store, rows, reports } = troubled()
    const visits: string[] = []
    await store.start(async (key) => void visits.push(key))
    await store.save('anna', note(1), clock.now() + minutes(1), null)
    rows.mood = 'reject'
    clock.turn(minutes(1))
    await until(() => reports.length > 0)
    expect(visits).toEqual([])
    rows.mood = 'well'
    clock.turn(seconds(1))
    await until(() => visits.length > 0)
    expect(visits).toEqual(['anna'])
  })

  it('repeats a visit rather than losing it when it cannot note down that it was made', async () => {
    const { clock, store, rows, reports } = troubled()
    const visits: string[] = []
    await store.start(async (key) => {
      if (visits.push(key) === 1) rows.mood = 'reject'
    })
    await store.save('anna', note(1), clock.now(), null)
    await until(() => reports.length > 1)
    rows.mood = 'well'
    clock.turn(seconds(1))
    await until(() => visits.length === 2)
  })
})

describe('a store that is slow or full', () => {
  it('visits nobody twice when a visit ends while due rows are being read', async () => {
    const { clock, store, rows } = troubled()
    const gate = Promise.withResolvers<void>()
    const visits: string[] = []
    await store.start((key) => {
      visits.push(key)
      return key === 'anna' ? gate.promise : Promise.resolve()
    })
    await store.save('anna', note(1), clock.now(), null)
    await until(() => visits.length === 1)
    await store.save('bert', note(1), clock.now() + seconds(1), null)
    rows.mood = 'late'
    clock.turn(seconds(1))
    await until(() => rows.hanging === 1)
    gate.resolve()
    await until(() => rows.hanging === 2)
    rows.mood = 'well'
    await until(() => visits.includes('bert'))
    await store.stop()
    expect(visits).toEqual(['anna', 'bert'])
  })

  it('visits at once who became due while due rows were being read', async () => {
    const { clock, store, rows } = troubled()
    const visits: string[] = []
    await store.start(async (key) => void visits.push(key))
    rows.mood = 'late'
    clock.turn(minutes(1))
    await until(() => rows.hanging === 1)
    const saving = store.save('anna', note(1), clock.now(), null)
    await until(() => rows.hanging === 2)
    rows.mood = 'well'
    expect(await saving).toBe(true)
    await until(() => visits.length === 1)
  })

  it('makes failing visits no faster when it cannot even note down that they failed', async () => {
    const { clock, store, rows, reports } = troubled()
    let visits = 0
    await store.start(async () => {
      visits++
      throw new Error('The platform is away.')
    })
    await store.save('anna', note(1), clock.now(), null)
    rows.mood = 'full'
    for (const made of [1, 2, 3]) {
      for (let turn = 0; turn < 100; turn++) await setImmediate()
      expect(visits).toBe(made)
      clock.turn(seconds(2 ** (made - 1)))
    }
    expect(reports.map(String)).toContain('Error: The disk is full.')
  })
})

describe('a record that cannot be read', () => {
  const rightCipher = createCipher(Buffer.alloc(32, 1))
  const wrongCipher = createCipher(Buffer.alloc(32, 2))
  const stored = async () => {
    const table: MemoryTable = new Map()
    const world = worldOf({ open: (clock) => new MemoryRows(clock, table), count: () => table.size })
    const rightly = world.engine({ cipher: rightCipher })
    await rightly.save('anna', note(1, 'kept'), null, null)
    return { ...world, table, rightly }
  }

  it('counts as absent, is told of, and lies there unchanged for who has the key', async () => {
    const { engine, reports, rightly } = await stored()
    for (const wrongly of [engine({ cipher: wrongCipher }), engine()]) {
      expect(await wrongly.load('anna')).toBeUndefined()
      expect(await wrongly.unreadable('anna')).toBe(true)
    }
    expect(reports).toMatchObject([{ code: 'bad-record' }, { code: 'bad-record' }])
    expect(await rightly.unreadable('anna')).toBe(false)
    expect(await rightly.load('anna')).toEqual(note(1, 'kept'))
  })

  it('is replaced by who begins anew; one that can be read is not', async () => {
    const { engine, rightly } = await stored()
    const wrongly = engine({ cipher: wrongCipher })
    expect(await rightly.save('anna', note(1, 'new'), null, null)).toBe(false)
    expect(await wrongly.save('anna', note(3, 'after a revision that never was'), null, null)).toBe(false)
    expect(await wrongly.save('anna', note(1, 'new'), null, null)).toBe(true)
    expect(await wrongly.load('anna')).toEqual(note(1, 'new'))
  })

  it('is removed by who begins anew and leaves nothing', async () => {
    const { engine, table } = await stored()
    expect(await engine({ cipher: wrongCipher }).remove('anna', 0)).toBe(true)
    expect(table.size).toBe(0)
  })

  it('is known whoever tampered with it, in whichever way', async () => {
    const { table, rightly } = await stored()
    const whole = table.get('anna')?.value ?? ''
    for (const value of ['', 'null', '{"value":{"revision":1,"text":"plain"}}', whole.slice(0, -8), 'x'.repeat(50)]) {
      table.set('anna', { value, revision: 1, wakeAt: null, later: null, expiresAt: null })
      expect(await rightly.load('anna'), value).toBeUndefined()
      expect(await rightly.unreadable('anna')).toBe(true)
    }
  })

  it('is nobody who was never met, and nobody whose store does not answer', async () => {
    const { store, rows } = troubled()
    expect(await store.unreadable('nobody')).toBe(false)
    rows.mood = 'reject'
    await expect(store.unreadable('nobody')).rejects.toMatchObject({ code: 'store-down' })
  })

  it('is none while the file of its key is away: that is a store that does not answer', async () => {
    const { engine } = await stored()
    const away = () => {
      throw new TendError('store-down')
    }
    const store = engine({ cipher: { encrypt: String, decrypt: away } })
    await expect(store.load('anna')).rejects.toMatchObject({ code: 'store-down' })
    await expect(store.unreadable('anna')).rejects.toMatchObject({ code: 'store-down' })
    await expect(store.save('anna', note(1, 'new'), null, null)).rejects.toMatchObject({ code: 'store-down' })
  })
})

it('a record of a kind that the data map does not declare is refused, with words', async () => {
  const { store, table } = troubled()
  const undeclared = { ...note(1), kind: 'diary' } as never
  await expect(store.save('anna', undeclared, null, null)).rejects.toMatchObject({
    code: 'no-kind',
    message: 'The data map declares no records of the kind "diary". Declare it in src/privacy/kinds.ts.',
  })
  expect(table.size).toBe(0)
})
