/** The same act twice is one act; a button of another time or another person is met kindly. */
import { beforeEach, describe, expect, it } from 'vitest'
import { choiceId } from '../../src/identity.ts'
import { days } from '../../src/time.ts'
import { smallHouse } from '../support/small-house.ts'
import { idOf, World } from '../support/world.ts'

let world: World
beforeEach(async () => {
  world = await World.open({ house: smallHouse() })
  await world.act({ kind: 'command', command: 'counter', argument: '' })
})

describe('recognition', () => {
  it('an act that is delivered eleven times is answered once', async () => {
    const choice = world.choice('more')
    for (let n = 0; n < 11; n++) await world.act({ kind: 'choice', choice }, { id: 'the same tap' })
    expect(world.said).toEqual(['counter.count', 'counter.count'])
    expect(world.sent.at(-1)?.text).toBe('So far 1. More?')
  })

  it('two messages with the same words are two messages', async () => {
    await world.say('more')
    await world.say('more')
    expect(world.sent.at(-1)?.text).toBe('So far 2. More?')
  })

  it('five quick taps of one button change the state once, and the others are passed over in silence', async () => {
    const choice = world.choice('more')
    await Promise.all(Array.from({ length: 5 }, () => world.act({ kind: 'choice', choice })))
    expect(world.said).toEqual(['counter.count', 'counter.count'])
    expect(world.sent.at(-1)?.text).toBe('So far 1. More?')
  })

  it('a button of a step long gone says so and shows where we are', async () => {
    const choice = world.choice('more')
    await world.tap('more')
    await world.tap('more')
    world.sent.length = 0
    await world.act({ kind: 'choice', choice })
    expect(world.said).toEqual(['house.stale', 'counter.count'])
    expect(world.sent.at(-1)?.text).toBe('So far 2. More?')
  })

  it('a button tapped after 90 days is met kindly', async () => {
    const choice = world.choice('more')
    await world.wait(days(90))
    world.sent.length = 0
    await world.act({ kind: 'choice', choice })
    expect(world.said).toEqual(['house.stale', 'menu.here'])
  })

  it("a button of somebody else's conversation moves nothing", async () => {
    await world.act({ kind: 'choice', choice: choiceId(idOf('ben'), 1, 'more') })
    expect(world.said.slice(1)).toEqual(['house.foreign', 'counter.count'])
    expect(world.sent.at(-1)?.text).toBe('So far 0. More?')
  })

  it.for(['', 'v1:', 'v1:x:1:more:extra', '__proto__', 'v1:../../etc:1:more', 'x'.repeat(5000)])(
    'a forged button "%s" moves nothing',
    async (choice) => {
      await world.act({ kind: 'choice', choice })
      expect(world.sent.at(-1)?.text).toBe('So far 0. More?')
    },
  )

  it('the form of a step that is over is not opened', async () => {
    expect(await world.tend.form('test:local:dm:ana', choiceId(idOf('ana'), 99, '~form'))).toBeUndefined()
  })
})
