/** Messages arrive in order, at least once, under the same id; a platform's no is data. */
import { describe, expect, it } from 'vitest'
import { type Outgoing, Refused } from '../../src/message.ts'
import { minutes, seconds } from '../../src/time.ts'
import { smallHouse } from '../support/small-house.ts'
import { World } from '../support/world.ts'

/** A platform that answers the next attempts as told, then takes everything. */
const platform = (...answers: (Error | undefined)[]) => {
  const tried: Outgoing[] = []
  const send = async (message: Outgoing): Promise<string> => {
    tried.push(message)
    const answer = answers.shift()
    if (answer) throw answer
    return message.id
  }
  return { tried, send }
}

const begin = { kind: 'command', command: 'counter', argument: '' } as const

describe('delivery', () => {
  it('a failed attempt is made again under the same id, later each time', async () => {
    const { tried, send } = platform(new Error('no route'), new Error('no route'))
    const world = await World.open({ house: smallHouse(), send })
    await world.act(begin)
    expect(world.said).toEqual([])
    await world.wait(seconds(10))
    expect(world.said).toEqual(['counter.count'])
    expect(new Set(tried.map(({ id }) => id)).size).toBe(1)
    expect(tried).toHaveLength(3)
  })

  it('a limit is waited out, and what came after stays behind it', async () => {
    const { send } = platform(new Refused('rate-limited', seconds(30)))
    const world = await World.open({ house: smallHouse(), send })
    await world.act(begin)
    await world.say('more')
    await world.wait(seconds(29))
    expect(world.said).toEqual([])
    await world.wait(seconds(2))
    expect(world.sent.map(({ text }) => text)).toEqual(['So far 0. More?', 'So far 1. More?'])
  })

  it('a closed direct message is tried three times, then waits for the next word', async () => {
    const closed = () => new Refused('dm-closed')
    const { tried, send } = platform(closed(), closed(), closed())
    const world = await World.open({ house: smallHouse(), send })
    await world.act(begin)
    await world.wait(minutes(60))
    expect(tried).toHaveLength(3)
    expect(world.said).toEqual([])
    await world.say('more')
    expect(world.said).toEqual(['counter.count', 'counter.count'])
  })

  it.for(['gone', 'forbidden', 'invalid'] as const)(
    '"%s" gives one message up, and the next arrives',
    async (reason) => {
      const { send } = platform(new Refused(reason))
      const world = await World.open({ house: smallHouse(), send })
      await world.act(begin)
      await world.say('more')
      expect(world.sent.map(({ text }) => text)).toEqual(['So far 1. More?'])
      expect(world.reports).toContain('message-given-up')
    },
  )

  it('a message that was saved and not sent is sent after a restart, under the same id', async () => {
    const silent = platform(new Error('killed'))
    const world = await World.open({ house: smallHouse(), send: silent.send })
    await world.act(begin)
    const next = await world.restart(0, { send: async (message) => message.id })
    await next.wait(seconds(5))
    expect(next.sent.map(({ id }) => id)).toEqual(silent.tried.map(({ id }) => id))
  })

  it('a stop takes back what was not sent yet', async () => {
    const { send } = platform(new Refused('rate-limited', minutes(1)))
    const world = await World.open({ house: smallHouse(), send })
    await world.act(begin)
    await world.say('stop')
    await world.wait(minutes(5))
    expect(world.said).toEqual(['house.stopped'])
  })
})
