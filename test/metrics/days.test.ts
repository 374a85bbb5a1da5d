/** Counts by day point at nobody: told late, whole, in fives; kept for twelve months, and no longer. */
import { describe, expect, it } from 'vitest'
import { Days } from '../../src/metrics/days.ts'
import { MemoryRows, type MemoryTable } from '../../src/store/memory.ts'
import { createSafe } from '../../src/store/safe.ts'
import { days, HandClock, hours, minutes } from '../../src/time.ts'
import { FailingRows } from '../support/failing-rows.ts'

/** Monday noon, UTC, on an empty store. */
function shelf(table: MemoryTable = new Map(), clock = new HandClock()) {
  const rows = new FailingRows(new MemoryRows(clock, table))
  const reports: string[] = []
  const all = new Days({ safe: createSafe(rows, undefined), clock, report: (event) => void reports.push(event) })
  const add = (n: number, cell = 'card/high/self'): void => {
    for (let i = 0; i < n; i++) all.add(cell)
  }
  const told = async (cell = 'card/high/self') => (await all.told())(cell)
  return { days: all, add, told, clock, rows, table, reports }
}

describe('a day', () => {
  it.for([
    [0, 0],
    [1, 0],
    [4, 0],
    [5, 5],
    [9, 5],
    [10, 10],
    [23, 20],
  ] as const)('with %i is told as %i when it is over', async ([counted, expected]) => {
    const { add, told, clock } = shelf()
    add(counted)
    clock.turn(days(1))
    clock.turn(hours(1))
    expect(await told()).toBe(expected)
  })

  it('tells nothing before an hour after its end, and the same from then on to the end of the next', async () => {
    const { add, told, clock } = shelf()
    const seen: number[] = []
    for (let hour = 0; hour < 48; hour++) {
      if (hour < 12) add(3)
      seen.push(await told())
      clock.turn(hours(1))
    }
    // From Monday noon: Tuesday begins after 12 hours, and Monday is told an hour later, for a whole day.
    expect(seen.slice(0, 13)).toEqual(Array(13).fill(0))
    expect(seen.slice(13, 37)).toEqual(Array(24).fill(35))
    expect(seen.slice(37)).toEqual(Array(11).fill(0))
  })

  it('no two looks differ by a single event: whatever one more person does, most looks are the same', async () => {
    const without = shelf()
    const withOne = shelf()
    without.add(7)
    withOne.add(8)
    for (let hour = 0; hour < 48; hour++) {
      expect(await withOne.told()).toBe(await without.told())
      without.clock.turn(hours(1))
      withOne.clock.turn(hours(1))
    }
  })

  it('is told the same before and after it was written, and by the process that comes next', async () => {
    const { days: first, add, told, clock, table } = shelf()
    add(4)
    await first.write()
    add(2)
    clock.turn(hours(14))
    const before = await told()
    await first.write()
    await first.stop()
    expect([before, await told(), await shelf(table, clock).told()]).toEqual([5, 5, 5])
  })

  it('counts on over a restart, and over a store that was down', async () => {
    const { days: first, add, rows, table, clock, reports } = shelf()
    add(3)
    rows.mood = 'reject'
    await first.write()
    expect(reports).toEqual(['store'])
    rows.mood = 'well'
    await first.stop()
    const second = shelf(table, clock)
    second.add(2)
    await second.days.stop()
    clock.turn(hours(14))
    expect(await shelf(table, clock).told()).toBe(5)
  })
})

describe('what is written', () => {
  it('is not written with what it counts, but every ten minutes', async () => {
    const { days: all, add, clock, table } = shelf()
    all.start()
    add(1)
    clock.turn(minutes(9))
    await new Promise((resolve) => setImmediate(resolve))
    expect(table.size).toBe(0)
    clock.turn(minutes(1))
    await all.write()
    expect(table.size).toBe(2)
    await all.stop()
  })

  it('is gone after twelve months, and stays for as long', async () => {
    const { days: all, add, clock, table } = shelf()
    add(5)
    await all.write()
    const day = [...table.keys()].filter((key) => /\d{4}-\d\d-\d\d/.test(key))
    expect(day).toEqual(['safe:counts:2026-01-05'])
    clock.turn(days(365))
    await all.write()
    expect([...table.keys()]).toContain('safe:counts:2026-01-05')
    clock.turn(days(1))
    await all.write()
    expect([...table.keys()]).toEqual(['safe:counts:days'])
    expect(JSON.stringify([...table.values()])).not.toContain('2026-01-05')
  })

  it('holds days, groups and numbers, and nothing that tells when or who', async () => {
    const { days: all, add, table } = shelf()
    add(2)
    add(1, 'button/wrong')
    await all.write()
    const kept = JSON.stringify([...table].map(([key, row]) => [key, (row as { value: string }).value]))
    expect(kept.replaceAll('\\', '')).toContain('"card/high/self":2')
    expect(kept).not.toMatch(/\d{10}/)
  })
})

it('months are told when they are over, rounded down once', async () => {
  const { days: all, add, clock } = shelf()
  for (let day = 0; day < 30; day++) {
    add(1)
    clock.turn(days(1))
  }
  await all.write()
  // 27 days of January, from the 5th on, and three of February, which is not over.
  expect(await all.months()).toEqual([['2026-01', { 'card/high/self': 25 }]])
})
