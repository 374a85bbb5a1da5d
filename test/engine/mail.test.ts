/** Conversations write to each other, and each letter has its effect once, crash or not. */
import { describe, expect, it } from 'vitest'
import { seconds } from '../../src/time.ts'
import { mailFlows } from '../support/mail-flows.ts'
import { smallHouse } from '../support/small-house.ts'
import { random } from '../support/walk.ts'
import { World } from '../support/world.ts'

const house = smallHouse(mailFlows)
const begin = { kind: 'command', command: 'guest', argument: '' } as const

describe('mail', () => {
  it('one conversation opens another, tells it something, and is told back', async () => {
    const world = await World.open({ house })
    await world.act(begin)
    await world.tap('knock')
    expect(world.said).toEqual(['guest.door', 'guest.answered'])
    await world.tap('knock')
    expect(world.sent.at(-1)?.text).toBe('The room answered, 2 so far. Again?')
  })

  it('each letter has its effect once, though the process dies at random instants between its steps', async () => {
    const pick = random(11)
    for (let round = 0; round < 30; round++) {
      let world = await World.open({ house })
      await world.act(begin)
      const arrived = [...world.sent]
      const choice = world.choice('knock')
      void world.tend
        .receive({ id: `knock ${round}`, from: 'test:local:dm:ana', at: 0, hints: {}, act: { kind: 'choice', choice } })
        .catch(() => {})
      for (let tick = Math.floor(pick() * 40); tick > 0; tick--) await Promise.resolve()
      const saved = world.table.size
      world = await world.restart(0)
      // Not yet saved is not yet acknowledged: the platform delivers it again, under the same id.
      await world.act({ kind: 'choice', choice }, { id: `knock ${round}` })
      await world.wait(seconds(5))
      const texts = [...arrived, ...world.sent].map(({ text }) => text)
      expect(saved).toBeGreaterThan(0)
      expect(texts.filter((text) => text.includes('1 so far')).length).toBeGreaterThan(0)
      expect(texts.filter((text) => text.includes('2 so far'))).toEqual([])
    }
  })

  it('a letter to a conversation that is not there does no harm', async () => {
    const world = await World.open({ house })
    await world.act(begin)
    await world.say('stop')
    await world.act(begin)
    expect(world.said.at(-1)).toBe('guest.door')
  })
})
