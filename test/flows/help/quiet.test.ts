/** After a card Tend begins nothing by itself; read wrong, everything is as before. */
import { expect, it } from 'vitest'
import { untilAsked } from '../../../src/person.ts'
import { hours } from '../../../src/time.ts'
import { community } from '../../support/house.ts'
import { idOf, World } from '../../support/world.ts'

async function helped(...choices: readonly string[]) {
  const world = await World.open({ house: community })
  await world.say('help')
  for (const choice of choices) await world.tap(choice)
  return world
}

const quietIn = async (world: World): Promise<number | undefined> =>
  (await world.record(idOf('ana')))?.person.quietUntil

it.for([['myself'], ['danger'], ['child'], ['hurtOthers', 'someone']])('for three days after %s', async (choices) => {
  const world = await helped(...choices, ...(choices[0] === 'child' ? ['worried'] : []))
  expect(await quietIn(world)).toBe(world.clock.now() + hours(72))
})

it('until they ask, where somebody may read along', async () => {
  expect(await quietIn(await helped('scared'))).toBe(untilAsked)
})

it('not after lines for somebody who wants to talk', async () => {
  expect(await quietIn(await helped('talk'))).toBe(0)
})

it('for three days after typed words that were read so', async () => {
  const world = await World.open({ house: community })
  await world.say('i want to kill myself')
  expect(await quietIn(world)).toBe(world.clock.now() + hours(72))
})

it('as before when it was read wrong', async () => {
  const world = await World.open({ house: community })
  await world.say('calm')
  await world.say('i want to kill myself')
  await world.tap('okay')
  expect(await quietIn(world)).toBe(0)
})
