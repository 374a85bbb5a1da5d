/** One event at a time for each conversation, whatever comes at once, from however many processes. */
import { describe, expect, it } from 'vitest'
import { smallHouse } from '../support/small-house.ts'
import { World } from '../support/world.ts'

describe('one at a time', () => {
  it('complaint 17: fifty events at once on one conversation equal some serial order: none is lost, none counts twice', async () => {
    const world = await World.open({ house: smallHouse() })
    await world.act({ kind: 'command', command: 'counter', argument: '' })
    await Promise.all(Array.from({ length: 50 }, () => world.say('more')))
    const counts = world.sent.map(({ text }) => Number(/\d+/.exec(text)?.[0]))
    expect(counts).toEqual(Array.from({ length: 51 }, (_, n) => n))
  })

  it('two processes on one store lose nothing: compare-and-swap orders them', async () => {
    const house = smallHouse()
    const one = await World.open({ house })
    await one.act({ kind: 'command', command: 'counter', argument: '' })
    const two = await World.open({ house, clock: one.clock, table: one.table })
    const taps = Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? one : two).say('more', { id: `tap ${n}` }))
    await Promise.all(taps)
    await one.settle()
    await two.settle()
    const counts = [...one.sent, ...two.sent].map(({ text }) => Number(/\d+/.exec(text)?.[0]))
    expect(Math.max(...counts)).toBe(40)
    expect(new Set(counts).size).toBe(41)
  })

  it('complaint 18: a conversation that throws holds up neither itself nor others', async () => {
    const world = await World.open({ house: smallHouse() })
    await world.act({ kind: 'command', command: 'counter', argument: '' })
    await world.tap('break')
    await world.say('counter', { from: 'ben' })
    await world.say('more')
    expect(world.said).toContain('house.broken')
    expect(world.sent.at(-1)?.text).toBe('So far 1. More?')
  })
})
