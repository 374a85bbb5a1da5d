/** Somebody of whom nothing is kept comes back as new: nothing they were shown before is taken for what they are shown now. */
import { expect, it } from 'vitest'
import { smallHouse } from '../support/small-house.ts'
import { idOf, World } from '../support/world.ts'

it('a message, a button and a letter of before have other names than those of now', async () => {
  const world = await World.open({ house: smallHouse() })
  const lives: string[][] = []
  const buttons: string[][] = []
  for (let life = 0; life < 3; life++) {
    const before = world.sent.length
    await world.act({ kind: 'command', command: 'counter', argument: '' }, { id: `begin-${life}` })
    await world.act({ kind: 'text', text: 'stop' }, { id: `stop-${life}` })
    const sent = world.sent.slice(before)
    lives.push(sent.map(({ id }) => id))
    buttons.push(sent.flatMap(({ choices }) => choices.map(({ id }) => id)))
    expect(await world.record(idOf('ana')), 'nothing is kept').toBeUndefined()
    await world.wait(1000)
  }
  expect(new Set(lives.flat()).size).toBe(lives.flat().length)
  expect(new Set(buttons.flat()).size).toBe(buttons.flat().length)
})
