/** Time travel past every life that the data map declares: what is held is there just before, and gone just after. */
import { expect, it } from 'vitest'
import { Memory } from '../../src/memory.ts'
import { Days } from '../../src/metrics/days.ts'
import { type Person, runsDays } from '../../src/person.ts'
import { lives } from '../../src/privacy/lives.ts'
import { blank, type Conversation, waitsForContact } from '../../src/record.ts'
import { days, HandClock, hours, minutes } from '../../src/time.ts'
import { smallHouse } from '../support/small-house.ts'
import { addressOf, idOf, World } from '../support/world.ts'

const id = idOf('ana')
const begin = { kind: 'command', command: 'counter', argument: '' } as const

/** What lies on the disk of somebody, as it lies there: nobody loads it, so nobody tidies it up on the way. */
const lying = (world: World): Conversation | undefined => {
  const row = world.table.get(id)
  return row && (JSON.parse(row.value) as { value: Conversation }).value
}

const agreed = (person: Person, now: number): Person => ({
  ...person,
  consent: { version: 1, at: now, numbers: true, circle: true },
})
const today = (now: number): number => Math.floor(now / days(1))

/** A store in which ana's record lies, changed as given; nobody will hear of her again. */
async function left(change: (record: Conversation, now: number) => Partial<Conversation>): Promise<World> {
  const world = new World({ house: smallHouse() })
  const now = world.clock.now()
  const record = { ...blank(id, addressOf('ana'), now), revision: 1 }
  await world.keep({ ...record, person: agreed(record.person, now), ...change(record, now) })
  return world
}

/** A store in which ana, who has agreed, is in the middle of something. */
async function inTheMiddle(): Promise<World> {
  const world = await World.open({ house: smallHouse() })
  await world.act(begin)
  await world.tap('more')
  const record = lying(world)
  if (!record) throw new Error('There is no record.')
  await world.keep({ ...record, revision: record.revision + 1, person: agreed(record.person, world.clock.now()) })
  return world
}

/** Most of `life` goes by while Tend is down, the rest while it runs: just before its end, and just after. */
async function at(world: World, life: number, before: (world: World) => void, after: (world: World) => void) {
  const running = await world.restart(life - minutes(1))
  before(running)
  // Rows are swept once an hour.
  await running.wait(minutes(62))
  after(running)
  return running
}

it('a conversation with consent is gone after a year in which nothing happened', async () => {
  const world = await left(() => ({}))
  const there = (one: World) => expect(lying(one)).toBeDefined()
  await at(world, lives.idle, there, (one) => expect(lying(one)).toBeUndefined())
})

it('one in which a run was given up is not kept a day longer for it', async () => {
  const world = await at(
    await inTheMiddle(),
    lives.step,
    (one) => expect(lying(one)?.frames).toHaveLength(1),
    (one) => expect(lying(one)?.frames).toEqual([]),
  )
  const there = (one: World) => expect(lying(one)).toBeDefined()
  await at(world, lives.idle - lives.step - minutes(61), there, (one) => expect(lying(one)).toBeUndefined())
})

it('one without consent is gone after a day, whatever ran in it', async () => {
  const world = await World.open({ house: smallHouse() })
  await world.act(begin)
  const there = (one: World) => expect(lying(one)).toBeDefined()
  await at(world, lives.unknown, there, (one) => expect(lying(one)).toBeUndefined())
})

it.for([30, 90, 365] as const)(
  'numbers are gone after %i days, each in its time, though nobody comes by',
  async (ratingsDays) => {
    const rating = { flow: 'counter', before: 8, after: 3, exercise: 'feet' }
    const world = await left(({ person }, now) => ({
      person: {
        ...agreed(person, now),
        ratingsDays,
        ratings: [2, 0].map((ago) => ({ ...rating, day: today(now) - ago })),
      },
      // Something is still planned: the record outlives its numbers.
      timers: [{ id: 'later', run: 1, event: 'later', dueAt: now + days(400) }],
    }))
    const keeps = (count: number) => (one: World) => expect(lying(one)?.person.ratings).toHaveLength(count)
    // It is noon, and days end at midnight.
    const later = await at(world, days(ratingsDays - 2) - hours(12), keeps(2), keeps(1))
    await at(later, days(2) - minutes(61), keeps(1), keeps(0))
  },
)

it('numbers that are to be kept for no day are gone at once', async () => {
  const world = await left(({ person }, now) => ({
    person: {
      ...agreed(person, now),
      ratingsDays: 0,
      ratings: [{ day: today(now), flow: 'counter', before: 8, after: 3, exercise: null }],
    },
  }))
  const running = await world.restart()
  await running.settle()
  expect(lying(running)?.person.ratings).toEqual([])
})

it('days of finished runs are gone after their time, though nobody comes by', async () => {
  const world = await left(({ person }, now) => ({
    person: { ...agreed(person, now), runs: [{ day: today(now), flow: 'counter' }] },
  }))
  const keeps = (count: number) => (one: World) => expect(lying(one)?.person.runs).toHaveLength(count)
  await at(world, days(runsDays) - hours(12), keeps(1), keeps(0))
})

it('what has grown too old goes though its platform is there no longer, and though nothing may be begun', async () => {
  const world = await left(({ person }, now) => ({
    address: 'elsewhere:local:dm:ana',
    person: { ...agreed(person, now), runs: [{ day: today(now), flow: 'counter' }] },
  }))
  await world.safe.set('switches', JSON.stringify(['unasked']))
  const keeps = (count: number) => (one: World) => expect(lying(one)?.person.runs).toHaveLength(count)
  await at(world, days(runsDays) - hours(12), keeps(1), keeps(0))
})

it('a run that nobody touches is gone after a day, with its question, its answers and what was shown', async () => {
  const gone = { frames: [], timers: [], answered: null, shown: [] }
  const isThere = (one: World) => {
    expect(lying(one)?.answered).not.toBeNull()
    expect(lying(one)?.shown).not.toEqual([])
  }
  await at(await inTheMiddle(), lives.step, isThere, (one) => expect(lying(one)).toMatchObject(gone))
})

it('marks of a gentle question and of a call to the team are gone as soon as they are of no use', async () => {
  const world = await (await left((_, now) => ({ softCheckAt: now, calledTeamAt: now }))).restart()
  const marks = () => [lying(world)?.softCheckAt, lying(world)?.calledTeamAt].map(Boolean)
  await world.wait(lives.softCheck - 1)
  expect(marks()).toEqual([true, true])
  await world.wait(1)
  expect(marks()).toEqual([false, true])
  await world.wait(lives.teamCall - lives.softCheck - 1)
  expect(marks()).toEqual([false, true])
  await world.wait(1)
  expect(marks()).toEqual([false, false])
})

it('a message that nobody takes waits for a day, and what stands behind it is then on its way', async () => {
  const said = { values: {}, asks: null }
  const envelope = { kind: 'message', flow: 'house', step: 0, erases: false, attempts: 3 } as const
  const world = await left(() => ({
    sent: 2,
    outbox: [
      { ...envelope, said: { ...said, key: 'tooMuch' }, n: 1, retryAt: waitsForContact },
      { ...envelope, said: { ...said, key: 'tooLong' }, n: 2, retryAt: 0 },
    ],
  }))
  const waits = (one: World) => {
    expect(lying(one)?.outbox).toHaveLength(2)
    expect(one.said).toEqual([])
  }
  await at(world, lives.step, waits, (one) => {
    expect(lying(one)?.outbox).toEqual([])
    expect(one.said).toEqual(['house.tooLong'])
  })
})

it('what belongs to the people of a workspace that left goes after its grace, and the note of it', async () => {
  const world = await (await left(() => ({}))).restart()
  await world.tend.workspace('test:local', 'left')
  const there = (one: World) => expect(lying(one)).toBeDefined()
  const after = await at(world, lives.departed, there, (one) => expect(lying(one)).toBeUndefined())
  expect(await after.safe.get('left')).toBe('{}')
})

it('counts of a day are gone after twelve months', async () => {
  const world = await World.open({ house: smallHouse() })
  const counts = new Days({ safe: world.safe, clock: world.clock, report: () => {} })
  counts.add('card/high/self')
  await counts.write()
  const told = () => [...world.table.keys()].filter((key) => /counts:\d/.test(key))
  world.kill()
  for (const [wait, left] of [
    [lives.counts - days(1), 1],
    [days(2), 0],
  ] as const) {
    world.clock.turn(wait)
    const later = await world.restart()
    await new Days({ safe: later.safe, clock: later.clock, report: () => {} }).write()
    expect(told()).toHaveLength(left)
  }
})

it('typed words are gone from memory half an hour after anything was typed, though nobody else types', () => {
  const clock = new HandClock()
  const memory = new Memory(clock)
  memory.recent('ana', 'first')
  memory.after('ana', { typed: { 1: { note: 'words' } }, repeats: { 7: { note: 'words' } } } as never)
  clock.turn(lives.recent + minutes(1))
  expect(memory.typed('ana')).toEqual({ 1: { note: 'words' } })
  expect(memory.recent('ana', 'second'), 'what was typed before').toEqual([])
  clock.turn(lives.typed - 1)
  expect(memory.repeats('ana', 7)).toEqual({ note: 'words' })
  clock.turn(1)
  expect([memory.typed('ana'), memory.repeats('ana', 7)]).toEqual([{}, {}])
  clock.turn(minutes(1))
  expect(memory.size).toBe(0)
  expect(clock.next(), 'nothing is left to be looked for').toBeUndefined()
})

it('texts alone are gone from memory within three minutes', () => {
  const clock = new HandClock()
  const memory = new Memory(clock)
  memory.recent('ana', 'hello')
  clock.turn(lives.recent + minutes(1))
  expect(memory.size).toBe(0)
})

it('what is remembered ends with the process that is told to end', () => {
  const clock = new HandClock()
  const memory = new Memory(clock)
  memory.recent('ana', 'hello')
  memory.end()
  expect([memory.size, clock.next()]).toEqual([0, undefined])
})
