/** Complaint 21: planned times keep their hour over changes of the clocks, in every zone, and are spread a little. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localTime, nextTime, spreadOf, zoneOf } from '../src/plan.ts'
import { days, hours, minutes } from '../src/time.ts'

const everyDay = [0, 1, 2, 3, 4, 5, 6]
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
]

/** Every time of a rule in a year, by its local day and minute. */
function yearOf(zone: string, minute: number): (readonly [string, number])[] {
  const found: (readonly [string, number])[] = []
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); ) {
    at = nextTime({ days: everyDay, minute }, zone, at, 0)
    found.push(localTime(at, zone))
  }
  return found
}

describe.each(zones)('%s', (zone) => {
  it.each([150, 9 * 60, 1170])('a time comes once on each day of a year, and at its hour: minute %i', (minute) => {
    const all = yearOf(zone, minute)
    expect(new Set(all.map(([day]) => day)).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(365)
    // Only where the clocks skip that time it is another: right after the gap.
    const moved = all.filter(([, at]) => at !== minute)
    expect(moved.length).toBeLessThanOrEqual(minute === 150 ? 1 : 0)
    for (const [, at] of moved) expect(at - minute).toBeLessThanOrEqual(60)
  })
})

it('02:30 on the day it does not exist in Berlin is 03:30 at the latest, and the repeated one comes once', () => {
  const after = Date.parse('2026-03-28T12:00:00Z')
  const spring = nextTime({ days: everyDay, minute: 150 }, 'Europe/Berlin', after, 0)
  expect(localTime(spring, 'Europe/Berlin')[0]).toBe('2026-03-29')
  const autumn = nextTime({ days: everyDay, minute: 150 }, 'Europe/Berlin', Date.parse('2026-10-24T12:00:00Z'), 0)
  const next = nextTime({ days: everyDay, minute: 150 }, 'Europe/Berlin', autumn, 0)
  expect(localTime(next, 'Europe/Berlin')).toEqual(['2026-10-26', 150])
})

it('what comes next is always later, on one of its days, at most nine minutes after its time', () => {
  const rule = fc.record({
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    minute: fc.integer({ min: 9 * 60, max: 20 * 60 }),
  })
  const after = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) })
  fc.assert(
    fc.property(rule, fc.constantFrom(...zones), after, fc.string(), (given, zone, now, id) => {
      const spread = spreadOf(id)
      const at = nextTime(given, zone, now, spread)
      expect(at).toBeGreaterThan(now)
      expect(at - now).toBeLessThanOrEqual(days(7) + hours(2))
      const [day, minute] = localTime(at - spread, zone)
      expect(minute).toBe(given.minute)
      expect(given.days).toContain(new Date(`${day}T12:00:00Z`).getUTCDay())
      expect(spread).toBeLessThan(minutes(10))
    }),
    { seed: 7 },
  )
})

it('people are spread over the minutes, each always at the same', () => {
  const spreads = Array.from({ length: 500 }, (_, n) => spreadOf(`p${n}abc`))
  expect(new Set(spreads).size).toBe(10)
  expect(spreadOf('p1abc')).toBe(spreadOf('p1abc'))
})

it.each([
  ['Berlin', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  [' São Paulo ', 'America/Sao_Paulo'],
  ['europe/madrid', 'Europe/Madrid'],
  ['Atlantis', undefined],
  ['', undefined],
  ['__proto__', undefined],
])('"%s" is in the zone %s', (text, zone) => {
  expect(zoneOf(text)).toBe(zone)
})
