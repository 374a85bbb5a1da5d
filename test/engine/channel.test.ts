/** A channel where others are: what everybody reads, what only one sees there, and whose tap goes where. */
import { beforeEach, expect, it } from 'vitest'
import type { Act, Address, Place } from '../../src/message.ts'
import { minutes, seconds } from '../../src/time.ts'
import { channelFlows } from '../support/channel-flows.ts'
import { smallHouse } from '../support/small-house.ts'
import { addressOf, World } from '../support/world.ts'

const small = smallHouse(channelFlows)
const house = { ...small, roles: { ...small.roles, seat: 'sit' } }
const channel: Address = 'test:town:channel:square'
const seatOf = (who: string): Address => `test:town:square:${who}`
const placeOf = (who: string, mayModerate = false): Place => ({
  channel,
  seat: seatOf(who),
  mayModerate,
  mayPost: true,
})

let world: World
let acts = 0
beforeEach(async () => {
  world = await World.open({ house })
})

async function inChannel(who: string, act: Act, mayModerate = false): Promise<void> {
  acts += 1
  const place = placeOf(who, mayModerate)
  await world.tend.receive({ id: `c${acts}`, from: addressOf(who), at: world.clock.now(), hints: {}, place, act })
  await world.settle()
}
const heardAt = (address: Address) => world.sent.filter(({ to }) => to === address)
const posts = () => heardAt(channel)
const button = (address: Address, label: string): Act => ({
  kind: 'choice',
  choice:
    heardAt(address)
      .flatMap(({ choices }) => choices)
      .findLast((one) => one.label === label)?.id ?? 'none',
})
const calls = (who: string, may: boolean) => inChannel(who, { kind: 'command', command: 'call', argument: '' }, may)

it('is written to by whoever may, and by nobody else', async () => {
  await calls('ana', false)
  expect(heardAt(seatOf('ana')).map(({ name }) => name)).toEqual(['call.notYou'])
  expect(posts()).toEqual([])
  await calls('ana', true)
  expect(posts().map(({ name, privacy, controls }) => [name, privacy, controls.length])).toEqual([
    ['hands.hands', 'public', 0],
  ])
  expect(heardAt(addressOf('ana'))).toEqual([])
})

it('gives whoever taps a seat that only they see, and nobody else one', async () => {
  await calls('ana', true)
  await inChannel('ben', button(channel, 'Raise a hand'))
  const [asked] = heardAt(seatOf('ben'))
  expect([asked?.name, asked?.privacy]).toEqual(['sit.sit', 'ephemeral'])
  await inChannel('ben', button(channel, 'Raise a hand'))
  expect(heardAt(seatOf('ben')).map(({ name }) => name)).toEqual(['sit.sit', 'sit.sit'])
  expect(heardAt(seatOf('cem'))).toEqual([])
  expect(heardAt(addressOf('ben'))).toEqual([])
})

it('keeps one message up to date, however many hands there are', async () => {
  await calls('ana', true)
  const [first] = posts()
  for (const who of ['ben', 'cem', 'dora']) {
    await inChannel(who, button(channel, 'Raise a hand'))
    await inChannel(who, button(seatOf(who), 'Up'))
  }
  expect(posts()).toHaveLength(1)
  await world.wait(seconds(5))
  const edited = posts().filter(({ replaces }) => replaces !== null)
  expect(edited.map(({ text, replaces }) => [text, replaces])).toEqual([['Who is in? 3 hands.', first?.id]])
  const named = posts().find(({ name }) => name === 'hands.who')
  expect(named?.about).toEqual([seatOf('dora')])
  expect(heardAt(seatOf('ben')).map(({ name }) => name)).toContain('sit.seen')
})

it('does not let a button of somebody else, or of another channel, act for them', async () => {
  await calls('ana', true)
  await inChannel('ben', button(channel, 'Raise a hand'))
  await inChannel('cem', button(seatOf('ben'), 'Up'))
  await world.wait(minutes(1))
  expect(posts()).toHaveLength(1)
  const choice = button(channel, 'Raise a hand') as Extract<Act, { kind: 'choice' }>
  await world.act(choice, { from: 'dora' })
  expect(heardAt(addressOf('dora')).map(({ name }) => name)[0]).toBe('house.foreign')
})

it('goes on after the process died, the seats as well', async () => {
  await calls('ana', true)
  await inChannel('ben', button(channel, 'Raise a hand'))
  const up = button(seatOf('ben'), 'Up')
  world = await world.restart()
  await inChannel('ben', up)
  await world.wait(seconds(5))
  expect(posts().map(({ text }) => text)).toContain('Who is in? 1 hand.')
})

it('leaves what somebody does with Tend alone to their own conversation', async () => {
  await inChannel('ana', { kind: 'command', command: 'counter', argument: '' })
  expect(heardAt(addressOf('ana')).map(({ name }) => name)).toEqual(['counter.count'])
  expect(heardAt(seatOf('ana'))).toEqual([])
})
