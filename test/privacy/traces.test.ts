/** What lies in the store: nothing that the data map does not declare, and after a deletion no trace, down to the bytes of the file. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { Refused } from '../../src/message.ts'
import { play } from '../../src/preview/play.ts'
import { isDeclared, safes } from '../../src/privacy/kinds.ts'
import { lives } from '../../src/privacy/lives.ts'
import { members } from '../../src/privacy/parts.ts'
import { blank, type Conversation } from '../../src/record.ts'
import { MemoryRows } from '../../src/store/memory.ts'
import { isInSafe } from '../../src/store/safe.ts'
import { SqliteRows } from '../../src/store/sqlite.ts'
import { HandClock, hours, minutes, seconds } from '../../src/time.ts'
import { community, workplace } from '../support/house.ts'
import { addressOf, idOf, World } from '../support/world.ts'

describe('whatever a conversation does', () => {
  afterEach(() => void vi.restoreAllMocks())

  /** Names in a record that the data map does not know. */
  const undeclared = ({ kind, ...record }: Conversation): string[] => [
    ...(isDeclared(kind) ? [] : [String(kind)]),
    ...Object.keys(record).filter((name) => !Object.hasOwn(members.conversation, name)),
    ...Object.keys(record.person).filter((name) => !Object.hasOwn(members.person, name)),
    ...record.person.circle.flatMap((one) => Object.keys(one).filter((name) => !Object.hasOwn(members.friend, name))),
  ]

  it.for([
    ['community', community],
    ['workplace', workplace],
  ] as const)('no row holds anything that is not declared: %s', { timeout: 120_000 }, async ([profile, house]) => {
    const found = new Set<string>()
    let rows = 0
    const look = (key: string, value: string): void => {
      rows += 1
      if (isInSafe(key)) {
        const kind = key.split(':')[1] ?? ''
        if (!Object.hasOwn(safes, kind)) found.add(`safe: ${kind}`)
      } else for (const name of undeclared((JSON.parse(value) as { value: Conversation }).value)) found.add(name)
    }
    const swap = MemoryRows.prototype.swap
    vi.spyOn(MemoryRows.prototype, 'swap').mockImplementation(function (this: MemoryRows, key, expected, row) {
      look(key, row.value)
      return swap.call(this, key, expected, row)
    })
    const set = MemoryRows.prototype.set
    vi.spyOn(MemoryRows.prototype, 'set').mockImplementation(function (this: MemoryRows, key, value, expires) {
      look(key, String(value))
      return set.call(this, key, value, expires)
    })
    for (const flow of Object.values(house.flows)) {
      for (const path of flow.paths.filter(({ profiles }) => profiles.includes(profile))) {
        await play(house, flow.name, path)
      }
    }
    expect(rows).toBeGreaterThan(1000)
    expect([...found]).toEqual([])
  })
})

/** Names and words that are found again wherever they lie. */
const ana = 'Anastasia7319'
const nickname = 'Großmutter Tove'

/** A Tend on a file without a cipher, so that its bytes can be read, and two people of whom everything is kept. */
async function twoPeople(send?: () => Promise<string>) {
  const folder = mkdtempSync(join(tmpdir(), 'tend-traces-'))
  const clock = new HandClock()
  let rows: SqliteRows | undefined
  const between = () => {
    rows = new SqliteRows(join(folder, 'tend.db'), clock)
    return rows
  }
  onTestFinished(async () => {
    await rows?.close()
    rmSync(folder, { recursive: true })
  })
  const world = new World({ house: community, clock, between, ...(send && { send }) })
  const now = clock.now()
  for (const [from, label] of [
    [ana, nickname],
    ['ben', 'Ottilie'],
  ] as const) {
    const record = blank(idOf(from), addressOf(from), now)
    await world.keep({
      ...record,
      revision: 1,
      reach: `channel-of-${from}`,
      person: {
        ...record.person,
        consent: { version: community.consentVersion, at: now, numbers: true, circle: true },
        circle: [{ id: 'f0', label, type: 'person', tender: false }],
        ratings: [{ day: Math.floor(now / 86_400_000), flow: 'calm', before: 8, after: 3, exercise: 'feet' }],
      },
    })
  }
  await world.tend.start()
  return {
    world,
    /** Everything in the folder of the store, its log too, as one text. */
    bytes: () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join('\n'),
  }
}

const traces = (bytes: string): string[] =>
  [idOf(ana), ana, Buffer.from(nickname).toString('latin1')].filter((one) => bytes.includes(one))

/** What is removed is out of the file's log some seconds later. */
const soon = seconds(10)

describe('after "Delete everything"', () => {
  const deleteAll = async (world: World) => {
    await world.say('my data', { from: ana })
    await world.tap('everything', { from: ana })
    await world.tap('deleteNow', { from: ana })
  }

  it('no byte of the file knows the person, whatever ran; others are as they were', async () => {
    const { world, bytes } = await twoPeople()
    // A break with its alarm is under way.
    await world.act({ kind: 'command', command: 'calm', argument: '' }, { from: ana })
    for (const text of ['yes', '8', 'a real break', '20 minutes', 'no']) await world.say(text, { from: ana })
    expect((await world.record(idOf(ana)))?.timers).toHaveLength(1)
    expect(traces(bytes())).toEqual([idOf(ana), ana, Buffer.from(nickname).toString('latin1')])
    await deleteAll(world)
    expect(world.said).toContain('data.everythingGone')
    await world.wait(soon)
    expect(traces(bytes())).toEqual([])
    expect(await world.record(idOf(ana))).toBeUndefined()
    expect((await world.record(idOf('ben')))?.person.circle[0]?.label).toBe('Ottilie')
    const sent = world.sent.length
    await world.wait(hours(30))
    expect(world.sent.slice(sent), 'no alarm is left that speaks to them').toEqual([])
    expect(traces(bytes())).toEqual([])
  })

  it('nothing that was kept waits for a closed door: only the last word does, for a day', async () => {
    let isOpen = true
    const { world, bytes } = await twoPeople(async () => {
      if (!isOpen) throw new Refused('dm-closed')
      return 'ref'
    })
    await world.say('my data', { from: ana })
    await world.tap('everything', { from: ana })
    const choice = world.choice('deleteNow', ana)
    isOpen = false
    await world.act({ kind: 'choice', choice }, { from: ana })
    const left = await world.record(idOf(ana))
    expect(left?.person).toMatchObject({ consent: null, circle: [], ratings: [], country: null })
    await world.wait(soon)
    expect(traces(bytes())).not.toContain(Buffer.from(nickname).toString('latin1'))
    await world.wait(lives.step + hours(2))
    expect(traces(bytes())).toEqual([])
  })
})

describe('after a workspace has removed Tend', () => {
  it('its people are there for a week, in case it was a mistake, and then in no byte of the file', async () => {
    const { world, bytes } = await twoPeople()
    await world.tend.workspace('test:local', 'left')
    world.clock.turn(lives.departed - hours(2))
    await world.settle()
    expect(traces(bytes())).toContain(ana)
    await world.wait(hours(3) + minutes(1))
    expect(traces(bytes())).toEqual([])
    expect(bytes()).not.toContain('Ottilie')
  })

  it('who comes back within the week finds everything', async () => {
    const { world } = await twoPeople()
    await world.tend.workspace('test:local', 'left')
    world.clock.turn(lives.departed - hours(2))
    await world.settle()
    await world.tend.workspace('test:local', 'back')
    await world.wait(hours(4))
    expect((await world.record(idOf(ana)))?.person.circle[0]?.label).toBe(nickname)
  })
})
