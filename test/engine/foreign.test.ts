/** What is written in letters Tend cannot read is met with that, and with Help. */
import { expect, it } from 'vitest'
import { community } from '../support/house.ts'
import { World } from '../support/world.ts'

it('says that it may not read this language, keeps the question, and shows Help', async () => {
  const world = await World.open({ house: community })
  await world.act({ kind: 'command', command: 'calm', argument: '' })
  const asked = world.said.at(-1)
  world.sent.length = 0
  await world.say('я больше не могу')
  expect(world.said[0]).toBe('house.notMyLanguage')
  expect(world.said).toContain(asked)
  expect(world.sent.at(-1)?.controls.some(({ id }) => id.endsWith(':~help'))).toBe(true)
})

it('says so also to somebody it has never met', async () => {
  const world = await World.open({ house: community })
  await world.say('我不想活了')
  expect(world.said[0]).toBe('house.notMyLanguage')
})
