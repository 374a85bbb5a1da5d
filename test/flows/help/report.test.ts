/** Where people can tell that Tend did harm: one tap from Help, without sending anything again. */
import { expect, it } from 'vitest'
import { community, workplace } from '../../support/house.ts'
import { World } from '../../support/world.ts'

async function told(house: typeof community): Promise<string> {
  const world = await World.open({ house })
  await world.say('help')
  await world.say('report')
  expect(world.said.at(-1)).toBe('help.report')
  return world.sent.at(-1)?.text ?? ''
}

it('names those who run Tend, where they have said how to reach them', async () => {
  for (const contact of ['https://example.org/contact', 'care@example.org']) {
    expect(await told({ ...community, contact })).toContain(`the people who run me: ${contact}\n`)
  }
})

it('else whoever added it', async () => {
  expect(await told(community)).toContain('whoever added me to this server')
  expect(await told(workplace)).toContain('whoever added me to this workspace')
})
