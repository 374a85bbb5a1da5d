/** What an operator switches off is off within seconds, kindly, without a restart; help never is. */
import { beforeEach, describe, expect, it } from 'vitest'
import { turnSwitch, unasked } from '../../src/switches.ts'
import { minutes, seconds } from '../../src/time.ts'
import { FailingRows } from '../support/failing-rows.ts'
import { smallHouse } from '../support/small-house.ts'
import { World } from '../support/world.ts'

let world: World
beforeEach(async () => {
  world = await World.open({ house: smallHouse() })
  await world.act({ kind: 'command', command: 'counter', argument: '' })
})

const counter = { kind: 'command', command: 'counter', argument: '' } as const

/** Switches, and lets it be heard of. */
async function turned(name: string, to: 'on' | 'off'): Promise<void> {
  await turnSwitch(world.safe, name, to)
  await world.wait(seconds(6))
  world.sent.length = 0
}

describe('a conversation that is switched off', () => {
  it('is not begun, and says so', async () => {
    await world.say('stop')
    await turned('counter', 'off')
    await world.act(counter)
    expect(world.said).toEqual(['house.switchedOff'])
  })

  it('ends where it runs, at the next tap, and the tap does nothing else', async () => {
    const tap = world.choice('more')
    await turned('counter', 'off')
    await world.act({ kind: 'choice', choice: tap })
    expect(world.said).toEqual(['house.switchedOff'])
  })

  it('does not keep what it planned, and says so when the time comes', async () => {
    await world.tap('wait')
    await turned('counter', 'off')
    await world.wait(minutes(5))
    expect(world.said).toEqual(['house.switchedOff'])
  })

  it('leaves help and stop as they are', async () => {
    await turned('counter', 'off')
    await world.say('help')
    expect(world.said).toEqual(['house.switchedOff', 'help.here'])
    await world.say('stop')
    expect(world.said.at(-1)).toBe('house.stopped')
  })

  it('comes back when it is switched on, also after a restart', async () => {
    await turned('counter', 'off')
    const next = await world.restart()
    await next.act(counter, { id: 'after the restart' })
    expect(next.said).toContain('house.switchedOff')
    await turnSwitch(next.safe, 'counter', 'on')
    await next.wait(seconds(6))
    await next.act(counter, { id: 'once more' })
    expect(next.said.at(-1)).toBe('counter.count')
  })
})

it('a platform that is switched off holds no conversation but help', async () => {
  await world.say('stop')
  await turned('test', 'off')
  await world.act(counter)
  await world.say('help')
  expect(world.said).toEqual(['house.switchedOff', 'help.here'])
})

it('what Tend would begin by itself waits, and comes by its late rule when it is switched on again', async () => {
  await world.tap('wait')
  await turned(unasked, 'off')
  await world.wait(minutes(5))
  expect(world.said).toEqual([])
  await turned(unasked, 'on')
  await world.wait(minutes(2))
  expect(world.said).toEqual(['house.late', 'counter.rang', 'counter.count'])
})

it('a store that does not answer leaves the switches as they were', async () => {
  let rows: FailingRows | undefined
  world = await World.open({
    house: smallHouse(),
    between: (beneath) => {
      rows = new FailingRows(beneath)
      return rows
    },
  })
  await turned('counter', 'off')
  if (rows) rows.mood = 'reject'
  await world.wait(seconds(20))
  if (rows) rows.mood = 'well'
  await world.act(counter)
  expect(world.said).toEqual(['house.switchedOff'])
  expect(world.reports).toContain('store')
})
