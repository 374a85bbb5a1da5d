/** Deadlines are stored, come back once, and know what to do when they are late. */
import { beforeEach, describe, expect, it } from 'vitest'
import { minutes } from '../../src/time.ts'
import { smallHouse } from '../support/small-house.ts'
import { World } from '../support/world.ts'

let world: World
beforeEach(async () => {
  world = await World.open({ house: smallHouse() })
  await world.act({ kind: 'command', command: 'counter', argument: '' })
  await world.tap('wait')
  world.sent.length = 0
})

describe('time', () => {
  it('a deadline fires once', async () => {
    await world.wait(minutes(30))
    expect(world.said).toEqual(['counter.rang', 'counter.count'])
  })

  it('a deadline survives a kill before it is due', async () => {
    const next = await world.restart(minutes(0.5))
    await next.wait(minutes(1))
    expect(next.said).toEqual(['counter.rang', 'counter.count'])
  })

  it('a deadline that came while Tend was down is late, and says sorry', async () => {
    const next = await world.restart(minutes(10))
    await next.wait(minutes(1))
    expect(next.said).toEqual(['house.late', 'counter.rang', 'counter.count'])
  })

  it('a deadline that is far too late is dropped with its run', async () => {
    const next = await world.restart(minutes(90))
    await next.wait(minutes(1))
    expect(next.said).toEqual([])
  })

  it('leaving the state a millisecond before calls it off', async () => {
    await world.wait(minutes(1) - 1)
    await world.say('more')
    world.sent.length = 0
    await world.wait(minutes(30))
    expect(world.said).toEqual([])
  })

  it('entering the state again sets a new deadline, and the old one is gone', async () => {
    await world.wait(minutes(0.5))
    await world.say('wait')
    world.sent.length = 0
    await world.wait(minutes(0.6))
    expect(world.said).toEqual([])
    await world.wait(minutes(0.6))
    expect(world.said).toEqual(['counter.rang', 'counter.count'])
  })

  it('stop in the same millisecond wins: never a question after it', async () => {
    await world.wait(minutes(1) - 1)
    const stopped = world.say('stop')
    world.clock.turn(1)
    await stopped
    await world.wait(minutes(5))
    expect(world.said.at(-1)).toBe('house.stopped')
  })

  it('while help lies on top, a note says that something is ready, and it is asked when help ends', async () => {
    await world.say('help')
    await world.wait(minutes(2))
    expect(world.said).toEqual(['help.here', 'house.noteReady'])
    await world.tap('back')
    expect(world.said.at(-1)).toBe('counter.count')
  })

  it('pause stands still, resume goes on with what was left', async () => {
    await world.wait(minutes(0.75))
    await world.say('pause')
    await world.wait(minutes(60))
    await world.say('resume')
    world.sent.length = 0
    await world.wait(minutes(0.2))
    expect(world.said).toEqual([])
    await world.wait(minutes(0.1))
    expect(world.said).toEqual(['counter.rang', 'counter.count'])
  })
})
