/** When the store, the screen or a conversation is broken, people still get words, and help never depends on any of them. */
import { describe, expect, it } from 'vitest'
import { seconds } from '../../src/time.ts'
import { FailingRows } from '../support/failing-rows.ts'
import { smallHouse } from '../support/small-house.ts'
import { World } from '../support/world.ts'

const begin = { kind: 'command', command: 'counter', argument: '' } as const

const failing = async () => {
  let rows: FailingRows | undefined
  const world = await World.open({
    house: smallHouse(),
    between: (inner) => {
      rows = new FailingRows(inner)
      return rows
    },
  })
  return { world, rows: rows as FailingRows }
}

describe('a bad day', () => {
  it('a store that is down says so, takes nothing, and greets nobody as new', async () => {
    const { world, rows } = await failing()
    await world.act(begin)
    await world.tap('more')
    rows.mood = 'reject'
    await expect(world.say('more')).rejects.toMatchObject({ code: 'store-down' })
    await expect(world.say('hello', { from: 'ben' })).rejects.toMatchObject({ code: 'store-down' })
    expect(world.said.slice(2)).toEqual(['house.storeDown', 'house.storeDown'])
    rows.mood = 'well'
    await world.say('more')
    expect(world.sent.at(-1)?.text).toBe('So far 2. More?')
  })

  it('help with the store down is the built-in list', async () => {
    const { world, rows } = await failing()
    rows.mood = 'reject'
    await expect(world.say('help')).rejects.toMatchObject({ code: 'store-down' })
    expect(world.said).toEqual(['house.helpAlways'])
  })

  it('a screen that throws asks rather than staying silent', async () => {
    const house = {
      ...smallHouse(),
      screen: () => {
        throw new Error('broken')
      },
    }
    const world = await World.open({ house })
    await world.say('something')
    expect(world.said).toEqual(['help.here'])
    expect(world.reports).toContain('screen-failed')
  })

  it('a conversation that throws says so and keeps the place', async () => {
    const { world } = await failing()
    await world.act(begin)
    await world.tap('more')
    await world.tap('break')
    await world.say('repeat')
    expect(world.said.slice(2)).toEqual(['house.broken', 'counter.count'])
    expect(world.sent.at(-1)?.text).toBe('So far 1. More?')
  })

  it('a record that cannot be read is begun anew, which is said once and kindly, and others are served', async () => {
    const { world } = await failing()
    await world.act(begin)
    for (const [key, row] of world.table) world.table.set(key, { ...row, value: '{"value":{"kind":"poison"}}' })
    await world.say('hello')
    await world.say('hello', { from: 'ben' })
    await world.say('repeat')
    await world.wait(seconds(5))
    expect(world.said.slice(1)).toEqual(['house.begunAnew', 'welcome.here', 'welcome.here', 'welcome.here'])
  })
})
