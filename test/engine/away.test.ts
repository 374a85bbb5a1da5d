/** Who wrote while nobody listened, and workspaces that leave. */
import { expect, it } from 'vitest'
import { Departures } from '../../src/departures.ts'
import { type Conversation, decodeConversation } from '../../src/record.ts'
import { createEngine } from '../../src/store/engine-on-rows.ts'
import { MemoryRows, type MemoryTable } from '../../src/store/memory.ts'
import { createSafe } from '../../src/store/safe.ts'
import { days, hours, minutes } from '../../src/time.ts'
import { community } from '../support/house.ts'
import { addressOf, idOf, World } from '../support/world.ts'

const texts = (world: World): string[] => world.sent.map(({ text }) => text)

/** Hands in what somebody typed at `at`, as an adapter does that reads it later. */
const late = (world: World, text: string, at: number) =>
  world.tend
    .receive({ id: `late-${text}-${at}`, from: addressOf('ana'), at, hints: {}, act: { kind: 'text', text } })
    .then(() => world.settle())

it('an answer that comes late begins with an apology, once for all that was missed', async () => {
  const world = await World.open({ house: community })
  await world.act({ kind: 'command', command: 'calm', argument: '' })
  const wroteAt = world.clock.now() + minutes(1)
  await world.wait(minutes(30))
  const before = world.sent.length
  await late(world, 'yes', wroteAt)
  await late(world, '6', wroteAt + 1000)
  const said = texts(world).slice(before)
  expect(said.filter((text) => /I was away/.test(text))).toHaveLength(1)
  expect(said[0]).toMatch(/I was away/)
  expect(said.at(-1)).toMatch(/2 minutes, 10 minutes/)
})

it('an answer in time has nothing to apologise for', async () => {
  const world = await World.open({ house: community })
  await world.act({ kind: 'command', command: 'calm', argument: '' })
  await world.wait(minutes(30))
  await late(world, 'yes', world.clock.now() - minutes(1))
  expect(texts(world).some((text) => /I was away/.test(text))).toBe(false)
})

it('names people in the middle of something who can be reached, and nobody else', async () => {
  const world = await World.open({ house: community })
  const act = { kind: 'command', command: 'calm', argument: '' } as const
  const incoming = (name: string, hints: object) =>
    world.tend.receive({ id: name, from: addressOf(name), at: world.clock.now(), hints, act })
  await incoming('ana', { reach: 'D42' })
  await incoming('unreachable', {})
  await incoming('done', { reach: 'D43' })
  await world.settle()
  await world.say('stop', { from: 'done' })
  expect(await world.tend.waiting('test')).toEqual([
    { address: addressOf('ana'), reach: 'D42', touchedAt: world.clock.now() },
  ])
  expect(await world.tend.waiting('elsewhere')).toEqual([])
  expect(world.sent.find(({ to }) => to === addressOf('ana'))?.reach).toBe('D42')
})

/** Departures on the same disk and clock as a world, which a world has of its own as well. */
function departures(world: World, table: MemoryTable) {
  const rows = new MemoryRows(world.clock, table)
  const parts = { clock: world.clock, cipher: undefined, decode: decodeConversation, report: () => {} }
  const engine = createEngine<Conversation>(rows, parts)
  const safe = createSafe(rows, undefined)
  return { engine, safe, departures: new Departures({ engine, safe, clock: world.clock, report: () => {} }) }
}

it('a workspace that left is forgotten after a week, said twice or not, and not before', async () => {
  const world = await World.open({ house: community })
  await world.say('hello')
  for (const choice of ['start', 'grown', 'agree', 'noNumbers', 'noCircle', 'US']) await world.tap(choice)
  const { engine } = departures(world, world.table)
  await world.tend.workspace('test:local', 'left')
  await world.tend.workspace('test:local', 'left')
  await world.wait(days(6))
  expect((await engine.load(idOf('ana')))?.person.consent).toBeTruthy()
  await world.wait(days(1) + hours(2))
  expect(await engine.load(idOf('ana'))).toBeUndefined()
})

it('a workspace with a longer name is another workspace', async () => {
  const world = await World.open({ house: community })
  await world.say('hello')
  for (const choice of ['start', 'grown', 'agree', 'noNumbers', 'noCircle', 'US']) await world.tap(choice)
  await world.tend.workspace('test:loc', 'left')
  await world.wait(days(8))
  const { engine } = departures(world, world.table)
  expect((await engine.load(idOf('ana')))?.person.consent).toBeTruthy()
})

it('a workspace that comes back within the week keeps what its people kept, across a restart', async () => {
  let world = await World.open({ house: community })
  await world.say('hello')
  const { safe } = departures(world, world.table)
  await world.tend.workspace('test:local', 'left')
  world = await world.restart(hours(1))
  expect(await safe.get('left')).toContain('test:local')
  await world.tend.workspace('test:local', 'back')
  expect(await safe.get('left')).toBe('{}')
})

it('a safe gives back what was put in, and nothing it was not given', async () => {
  const world = await World.open({ house: community })
  const { safe, engine } = departures(world, world.table)
  expect(await safe.get('slack:team:T1')).toBeUndefined()
  await safe.set('slack:team:T1', 'one')
  await safe.set('slack:team:T1', 'two')
  expect(await safe.get('slack:team:T1')).toBe('two')
  const keys: string[] = []
  for await (const key of engine.keys()) keys.push(key)
  for (const key of keys) expect(await engine.load(key), 'no conversation reads it').toBeUndefined()
  await safe.delete('slack:team:T1')
  expect(await safe.get('slack:team:T1')).toBeUndefined()
})
