/** What Tend begins by itself: in one place it is decided whether it may, and nothing gets round it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { untilAsked } from '../../src/person.ts'
import { localTime, nextTime, spreadOf } from '../../src/plan.ts'
import { blank, type Conversation } from '../../src/record.ts'
import { days, HandClock, hours, minutes } from '../../src/time.ts'
import { community } from '../support/house.ts'
import { addressOf, idOf, World } from '../support/world.ts'

/** Monday, 8:00 in Berlin. */
const morning = Date.UTC(2026, 0, 5, 7)
const nine = hours(1) + minutes(10)

/** Somebody who has planned a moment for every day at nine. */
function planned(name: string, zone: string, now: number, change: Partial<Conversation> = {}): Conversation {
  const record = blank(idOf(name), addressOf(name), now)
  const dueAt = now + hours(1)
  return {
    ...record,
    revision: 1,
    person: {
      ...record.person,
      zone,
      consent: { version: community.consentVersion, at: now, numbers: false, circle: false },
      plan: {
        flow: 'daily',
        days: [0, 1, 2, 3, 4, 5, 6],
        minute: 540,
        dueAt,
        unanswered: 0,
        cold: 0,
        used: [],
        never: [],
      },
    },
    ...change,
  }
}

async function world(
  change: (record: Conversation) => Partial<Conversation> = () => ({}),
  at = morning,
): Promise<World> {
  const one = new World({ house: community, clock: new HandClock(at) })
  const record = planned('ana', 'Europe/Berlin', at)
  await one.keep({ ...record, ...change(record) })
  await one.tend.start()
  return one
}
const pushes = (one: World): number => one.said.filter((name) => name === 'daily.push').length

it('a moment comes at its time, with a first line that gives nothing away', async () => {
  const one = await world()
  await one.wait(minutes(59))
  expect(pushes(one)).toBe(0)
  await one.wait(minutes(11))
  expect(one.said).toEqual(['daily.push'])
  expect(one.sent[0]?.text).toBe('A small moment, if you want it.')
})

describe('nothing comes', () => {
  it.each<[string, (record: Conversation) => Partial<Conversation>]>([
    ['while they wish for quiet', ({ person }) => ({ person: { ...person, quietUntil: morning + hours(3) } })],
    [
      'until they ask, after a card about a partner',
      ({ person }) => ({ person: { ...person, quietUntil: untilAsked } }),
    ],
    ['while they pause', () => ({ pausedAt: morning })],
    ['on a day on which Tend began something already', () => ({ unaskedAt: morning })],
    [
      'under an older consent text',
      ({ person }) => ({ person: { ...person, consent: person.consent && { ...person.consent, version: 0 } } }),
    ],
    ['at night, whatever was planned', ({ person }) => ({ person: { ...person, zone: 'Pacific/Auckland' } })],
  ])('%s', async (_, change) => {
    const one = await world(change)
    await one.wait(nine)
    expect(one.said).toEqual([])
    const next = (await one.record(idOf('ana')))?.person.plan?.dueAt ?? 0
    expect(next, 'and it is planned anew').toBeGreaterThan(morning + nine)
  })

  it('into the middle of something else', async () => {
    const one = await world()
    await one.say('calm')
    const before = one.said.length
    await one.wait(nine)
    expect(one.said.slice(before)).toEqual([])
  })

  it('while an operator has switched off what Tend begins, or this conversation', async () => {
    for (const name of ['unasked', 'daily', 'test']) {
      const one = await world()
      await one.safe.set('switches', JSON.stringify([name]))
      await one.wait(nine)
      expect(one.said, name).toEqual([])
    }
  })

  it('more than two hours late: Tend was away, and the next one is tomorrow', async () => {
    const one = await world()
    const later = await one.restart(hours(4))
    await later.settle()
    expect(later.said).toEqual([])
    await later.wait(hours(22))
    expect(pushes(later)).toBe(1)
  })

  it('once it is stopped, withdrawn or deleted', async () => {
    for (const [words, choices] of [
      ['moment', ['stopThese']],
      ['my data', ['everything', 'deleteNow']],
    ] as const) {
      const one = await world()
      await one.say(words)
      for (const choice of choices) await one.tap(choice)
      const before = one.said.length
      await one.wait(days(3))
      expect(one.said.slice(before), words).toEqual([])
    }
  })
})

it('a change of the time zone moves what is planned at once', async () => {
  const one = await world()
  await one.say('moment')
  await one.tap('otherZone')
  await one.say('Tokyo')
  const { plan } = (await one.record(idOf('ana')))?.person ?? {}
  expect(localTime((plan?.dueAt ?? 0) - spreadOf(idOf('ana')), 'Asia/Tokyo')).toEqual(['2026-01-06', 540])
})

it('five hundred people in twelve zones: each in the own morning, nobody twice', async () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Asia/Tokyo',
    'Australia/Lord_Howe',
    'America/Lima',
    'Africa/Lagos',
  ]
  const zoned = [
    ...zones,
    'Asia/Kathmandu',
    'Pacific/Auckland',
    'America/St_Johns',
    'Asia/Tehran',
    'Pacific/Apia',
    'Atlantic/Azores',
  ]
  const at = Date.UTC(2026, 2, 28)
  const one = new World({ house: community, clock: new HandClock(at) })
  const zoneOf = (n: number): string => zoned[n % zoned.length] ?? 'UTC'
  for (let n = 0; n < 500; n++) {
    const record = planned(`p${n}`, zoneOf(n), at)
    const { plan: given } = record.person
    const plan = given && { ...given, dueAt: nextTime(given, zoneOf(n), at, spreadOf(record.id)) }
    await one.keep({ ...record, person: { ...record.person, plan } })
  }
  await one.tend.start()
  const heard = new Map<string, string[]>()
  // Two days, over a change of the clocks in Europe.
  for (let step = 0; step < 2 * 24 * 4; step++) {
    const before = one.sent.length
    await one.wait(minutes(15))
    for (const { to } of one.sent.slice(before)) {
      const n = Number(to.split(':p').at(-1))
      const [day, minute] = localTime(one.clock.now(), zoneOf(n))
      expect(minute).toBeGreaterThanOrEqual(540)
      expect(minute).toBeLessThanOrEqual(540 + 25)
      heard.set(to, [...(heard.get(to) ?? []), day])
    }
  }
  expect(heard.size).toBe(500)
  for (const all of heard.values()) expect(new Set(all).size).toBe(all.length)
}, 120_000)

it('at most one a day, whatever is done, whenever it restarts, however the clock jumps', async () => {
  const deed = fc.oneof(
    fc.record({ kind: fc.constant('wait' as const), for: fc.integer({ min: minutes(20), max: hours(30) }) }),
    fc.record({ kind: fc.constant('restart' as const), for: fc.integer({ min: 0, max: hours(30) }) }),
    fc.record({ kind: fc.constantFrom('now' as const, 'later' as const, 'notToday' as const), for: fc.constant(0) }),
    fc.record({ kind: fc.constant('stop' as const), for: fc.constant(0) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 12 }), async (deeds) => {
      let one = await world()
      const told: string[] = []
      let acts = 0
      for (const { kind, for: duration } of deeds) {
        const before = one.sent.length
        const begins = () => one.sent.slice(kind === 'restart' ? 0 : before).filter(({ name }) => name === 'daily.push')
        if (kind === 'wait') {
          // In steps, to know the day of each.
          for (let left = duration; left > 0; left -= minutes(60)) {
            const had = one.sent.length
            await one.wait(Math.min(left, minutes(60)))
            for (const { name } of one.sent.slice(had)) {
              if (name === 'daily.push') told.push(localTime(one.clock.now() - minutes(1), 'Europe/Berlin')[0])
            }
          }
        } else if (kind === 'restart') {
          one = await one.restart(duration)
          await one.settle()
          for (const _ of begins()) told.push(localTime(one.clock.now(), 'Europe/Berlin')[0])
        } else if (kind === 'stop') await one.say('stop', { id: `deed-${++acts}` })
        else await one.tap(kind, { id: `deed-${++acts}` })
      }
      expect(told).toEqual([...new Set(told)])
    }),
    { numRuns: 25, seed: 7 },
  )
}, 120_000)
