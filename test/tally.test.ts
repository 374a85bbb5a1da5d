/** What the log tells of a turn: its kind and its conversation, but not who turned to help, and at work no conversation at all. */
import { expect, it } from 'vitest'
import type { House } from '../src/house.ts'
import { community, workplace } from './support/house.ts'
import { World } from './support/world.ts'

/** The facts of the last turn's line. */
async function turnsOf(house: House): Promise<{ world: World; last: () => unknown }> {
  const turns: unknown[] = []
  const told = (event: string, details: unknown): void => {
    if (event === 'turn') turns.push(details)
  }
  const world = await World.open({ house, told })
  return { world, last: () => turns.at(-1) }
}

it('tells the conversation, by its name', async () => {
  const { world, last } = await turnsOf(community)
  await world.say('calm')
  expect(last()).toEqual({ platform: 'test', kind: 'text', flow: 'calm' })
})

it('tells of no one that they turned to help, to "my data" or to a card of why', async () => {
  const { world, last } = await turnsOf(community)
  for (const word of ['help', 'i want to kill myself', 'my data', 'why']) {
    await world.say(word)
    expect(last(), word).not.toHaveProperty('flow')
  }
})

it('tells of no conversation at work', async () => {
  const { world, last } = await turnsOf(workplace)
  await world.say('calm')
  expect(last()).toEqual({ platform: 'test', kind: 'text' })
})
