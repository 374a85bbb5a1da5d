/** Whoever talks to Tend for hours is told again that it is a bot. */
import { expect, it } from 'vitest'
import { hours, minutes } from '../../src/time.ts'
import { smallHouse } from '../support/small-house.ts'
import { World } from '../support/world.ts'

const reminder = 'house.stillABot'
const begun = async (): Promise<World> => {
  const world = await World.open({ house: smallHouse() })
  await world.act({ kind: 'command', command: 'counter', argument: '' })
  return world
}
const reminders = (world: World): number => world.said.filter((name) => name === reminder).length

it('after three hours without a longer pause, before the answer, and then every three hours', async () => {
  const world = await begun()
  for (let half = 1; half <= 14; half++) {
    await world.wait(minutes(30))
    await world.tap('more')
    expect(reminders(world), `${half / 2} hours`).toBe(Math.floor(half / 6))
  }
  expect(world.said.slice(world.said.indexOf(reminder)).slice(0, 2)).toEqual([reminder, 'counter.count'])
})

it('a pause of an hour begins a new stretch', async () => {
  const world = await begun()
  for (let quarter = 0; quarter < 8; quarter++) {
    await world.wait(hours(1))
    await world.tap('more')
  }
  expect(reminders(world)).toBe(0)
})

it('it is remembered over a restart, and for a day only', async () => {
  let world = await begun()
  for (let half = 1; half <= 5; half++) {
    await world.wait(minutes(30))
    await world.tap('more')
  }
  const choice = world.choice('more')
  world = await world.restart(minutes(30))
  await world.act({ kind: 'choice', choice }, { id: 'after-the-restart' })
  expect(reminders(world)).toBe(1)
  world = await world.restart(hours(25))
  const row = JSON.stringify([...world.table.values()])
  expect(row).not.toContain('beganAt')
})
