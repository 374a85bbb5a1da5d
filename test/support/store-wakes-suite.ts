/** What every store promises about coming back. Part of `store-suite.ts`. */

import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../src/store/engine.ts'
import type { Clock } from '../../src/time.ts'
import { hours, minutes, seconds } from '../../src/time.ts'
import { type Note, note, type Place, until, worldOf } from './store-world.ts'

/** A visitor that writes down whom it visited, and how many ms after it was made. */
const diaryOf = (clock: Clock) => {
  const began = clock.now()
  const visits: { key: string; after: number }[] = []
  const of = (key: string): number[] => visits.filter((visit) => visit.key === key).map(({ after }) => after)
  return { of, enter: (key: string) => void visits.push({ key, after: clock.now() - began }) }
}

/** Whoever is due by now has been called on when this resolves: it promises a visit for now, which is the last in line. */
const callingRound = (store: Engine<Note>, clock: Clock, diary: ReturnType<typeof diaryOf>) => {
  let rounds = 0
  return async (): Promise<void> => {
    const key = `last in line ${++rounds}`
    await store.save(key, note(1), clock.now(), null)
    await until(() => diary.of(key).length > 0)
    for (let turn = 0; turn < 10; turn++) await setImmediate() // What follows from a visit has followed.
  }
}

/** A store with a visitor, begun. `visit` is what the visitor does after it wrote the visit down. */
const visited = async (makePlace: () => Place, visit: (key: string) => Promise<void> = async () => {}) => {
  const world = worldOf(makePlace())
  const store = world.engine()
  const diary = diaryOf(world.clock)
  const round = callingRound(store, world.clock, diary)
  const visitor = async (key: string): Promise<void> => {
    diary.enter(key)
    await visit(key)
  }
  await store.start(visitor)
  return { ...world, store, diary, round, visitor }
}

export const wakesSuite = (name: string, makePlace: () => Place): void => {
  describe(`${name} keeps its promises to come back`, () => {
    it('visits at the promised instant, not before, and once', async () => {
      const { clock, store, diary, round } = await visited(makePlace)
      await store.save('anna', note(1), clock.now() + minutes(20), null)
      clock.turn(minutes(20) - 1)
      await round()
      expect(diary.of('anna')).toEqual([])
      clock.turn(1)
      await round()
      clock.turn(hours(24 * 7))
      await round()
      expect(diary.of('anna')).toEqual([minutes(20)])
    })

    it('visits for the earliest promise, though it was made last', async () => {
      const { clock, store, diary, round } = await visited(makePlace)
      await round()
      for (const delay of [30, 20, 10].map(seconds)) await store.save(`in ${delay}`, note(1), clock.now() + delay, null)
      clock.turn(seconds(10))
      await until(() => diary.of('in 10000').length > 0)
    })

    it('visits at once what fell due while nobody was there', async () => {
      const { clock, engine } = worldOf(makePlace())
      const before = engine()
      await before.save('anna', note(1), clock.now() + minutes(20), null)
      await before.stop()
      clock.turn(hours(3))
      const diary = diaryOf(clock)
      await engine().start(async (key) => diary.enter(key))
      await until(() => diary.of('anna').length > 0)
      expect(diary.of('anna')).toEqual([0])
    })

    it('remembers over a restart what is still to come', async () => {
      const { clock, engine } = worldOf(makePlace())
      const before = engine()
      await before.start(async () => expect.unreachable('It is too early.'))
      await before.save('anna', note(1), clock.now() + minutes(20), null)
      await before.stop()
      const diary = diaryOf(clock)
      const after = engine()
      await after.start(async (key) => diary.enter(key))
      await callingRound(after, clock, diary)()
      clock.turn(minutes(20))
      await until(() => diary.of('anna').length > 0)
      expect(diary.of('anna')).toEqual([minutes(20)])
    })

    it('holds to the latest promise: earlier, later, or none', async () => {
      const { clock, store, diary, round } = await visited(makePlace)
      const at = (delay: number): number => clock.now() + delay
      for (const key of ['sooner', 'later', 'never', 'gone']) await store.save(key, note(1), at(minutes(20)), null)
      await store.save('sooner', note(2), at(minutes(5)), null)
      await store.save('later', note(2), at(minutes(60)), null)
      await store.save('never', note(2), null, null)
      await store.remove('gone', 1)
      for (const delay of [minutes(5), minutes(15), minutes(40), hours(24)]) {
        clock.turn(delay)
        await round()
      }
      const seen = ['sooner', 'later', 'never', 'gone'].map((key) => diary.of(key))
      expect(seen).toEqual([[minutes(5)], [minutes(60)], [], []])
    })

    it('visits again when the visit promised it, however soon', async () => {
      let revision = 1
      const { clock, store, diary, round } = await visited(makePlace, async (key) => {
        if (key !== 'anna' || revision === 5) return
        await store.save('anna', note(++revision), clock.now(), null)
      })
      await store.save('anna', note(1), clock.now() + minutes(1), null)
      clock.turn(minutes(1))
      await until(() => diary.of('anna').length === 5)
      await round()
      expect(diary.of('anna')).toEqual(Array(5).fill(minutes(1)))
    })

    it('keeps a promise made during a visit by somebody else, though it names the same instant', async () => {
      const gate = Promise.withResolvers<void>()
      const { clock, store, diary, round } = await visited(makePlace, async (key) => {
        if (key === 'anna') await gate.promise
      })
      const instant = clock.now() + minutes(1)
      await store.save('anna', note(1), instant, null)
      clock.turn(minutes(1))
      await until(() => diary.of('anna').length === 1)
      await store.save('anna', note(2), instant, null)
      await round()
      gate.resolve()
      await until(() => diary.of('anna').length === 2)
      await round()
      expect(diary.of('anna')).toHaveLength(2)
    })

    it('makes a failing visit again after 1, 2, 4 … 32 and then every 60 seconds, and reports each failure', async () => {
      let failures = 9
      const { clock, store, diary, round, reports } = await visited(makePlace, async (key) => {
        if (key === 'anna' && failures-- > 0) throw new Error('The platform is away.')
      })
      await store.save('anna', note(1), clock.now(), null)
      await round()
      for (const pause of [1, 2, 4, 8, 16, 32, 60, 60, 60].map(seconds)) {
        clock.turn(pause - 1)
        await round()
        clock.turn(1)
        await round()
      }
      expect(diary.of('anna')).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183, 243].map(seconds))
      expect(reports.map(String)).toEqual(Array(9).fill('Error: The platform is away.'))
      clock.turn(hours(1))
      await round()
      expect(diary.of('anna')).toHaveLength(10)
      failures = 1
      await store.save('anna', note(2), clock.now(), null)
      await round()
      clock.turn(seconds(1))
      await round()
      expect(diary.of('anna')).toHaveLength(12)
    })

    it('makes a visit again that failed after it had cleared its own promise', async () => {
      let failed = false
      const { clock, store, diary, round } = await visited(makePlace, async (key) => {
        if (key !== 'anna' || failed) return
        failed = true
        await store.save('anna', note(2), null, null)
        throw new Error('The platform is away.')
      })
      await store.save('anna', note(1), clock.now(), null)
      await round()
      clock.turn(seconds(1))
      await round()
      expect(diary.of('anna')).toEqual([0, seconds(1)])
    })

    it('keeps a later promise that was made during a visit that failed, beside the visit made again', async () => {
      let failures = 3
      const { clock, store, diary, round } = await visited(makePlace, async (key) => {
        if (key !== 'anna' || failures === 0) return
        if (failures-- === 3) await store.save('anna', note(2), clock.now() + minutes(20), null)
        throw new Error('The platform is away.')
      })
      await store.save('anna', note(1), clock.now(), null)
      await round()
      for (const pause of [seconds(1), seconds(2), seconds(4), minutes(20) - seconds(7), hours(1)]) {
        clock.turn(pause)
        await round()
      }
      expect(diary.of('anna')).toEqual([0, seconds(1), seconds(3), seconds(7), minutes(20)])
    })

    it('makes hundreds of visits at the same instant, 64 at a time and each once', async () => {
      let underWay = 0
      let most = 0
      const { clock, store, diary, round } = await visited(makePlace, async () => {
        most = Math.max(most, ++underWay)
        for (let turn = 0; turn < 5; turn++) await setImmediate()
        underWay--
      })
      const keys = Array.from({ length: 500 }, (_, n) => `person-${n}`)
      await Promise.all(keys.map((key) => store.save(key, note(1), clock.now() + minutes(1), null)))
      clock.turn(minutes(1))
      await round()
      await until(() => underWay === 0)
      expect(keys.map((key) => diary.of(key).length)).toEqual(Array(500).fill(1))
      expect(most).toBe(64)
    })

    it('is not held up by a visit that takes for ever', async () => {
      const gate = Promise.withResolvers<void>()
      const { clock, store, diary } = await visited(makePlace, (key) =>
        key === 'slow' ? gate.promise : Promise.resolve(),
      )
      await store.save('slow', note(1), clock.now(), null)
      await until(() => diary.of('slow').length === 1)
      for (let n = 1; n <= 200; n++) await store.save(`person-${n}`, note(1), clock.now(), null)
      await until(() => diary.of('person-200').length === 1)
      expect(diary.of('slow')).toHaveLength(1)
      gate.resolve()
    })

    it('finds within a minute what another engine on the same place promised and then forgot', async () => {
      const { clock, engine, diary, round } = await visited(makePlace)
      const other = engine()
      await round()
      await other.save('anna', note(1), clock.now() + seconds(10), null)
      await other.stop()
      clock.turn(minutes(1))
      await until(() => diary.of('anna').length === 1)
    })

    it('waits for a visit under way when it stops, and begins no other', async () => {
      const gate = Promise.withResolvers<void>()
      const { clock, engine, store, diary } = await visited(makePlace, () => gate.promise)
      await store.save('anna', note(1), clock.now(), null)
      await until(() => diary.of('anna').length === 1)
      await store.save('bert', note(1), clock.now() + minutes(1), null)
      let stopped = false
      const stopping = store.stop().then(() => {
        stopped = true
      })
      clock.turn(minutes(1))
      for (let turn = 0; turn < 100; turn++) await setImmediate()
      expect(stopped).toBe(false)
      gate.resolve()
      await stopping
      expect(diary.of('bert')).toEqual([])
      const next = engine()
      await next.start(async (key) => diary.enter(key))
      await until(() => diary.of('bert').length === 1)
      expect(diary.of('anna')).toHaveLength(1)
    })

    it('loses none of 300 promises on 20 keys, though every other visit fails', async () => {
      const step = fc.record({
        key: fc.integer({ min: 1, max: 20 }).map(String),
        delay: fc.integer({ min: -seconds(5), max: minutes(5) }),
        turn: fc.integer({ min: 0, max: seconds(20) }),
      })
      const steps = fc.array(step, { minLength: 300, maxLength: 300 })
      const failures = fc.infiniteStream(fc.boolean())
      const story = async (promises: Parameters<Parameters<typeof steps.map>[0]>[0], fails: Iterator<boolean>) => {
        const open = new Map<string, number>()
        const { clock, store, diary, round } = await visited(makePlace, async (key) => {
          await setImmediate()
          if (key.startsWith('last')) return
          if (fails.next().value) throw new Error('The platform is away.')
          if ((open.get(key) ?? Number.POSITIVE_INFINITY) <= clock.now()) open.delete(key)
        })
        const revisions = new Map<string, number>()
        for (const { key, delay, turn } of promises) {
          const revision = (revisions.get(key) ?? 0) + 1
          const wakeAt = clock.now() + delay
          expect(await store.save(key, note(revision), wakeAt, null)).toBe(true)
          revisions.set(key, revision)
          open.set(key, wakeAt)
          clock.turn(turn)
        }
        for (let minute = 0; open.size > 0 && minute < 60; minute++) {
          clock.turn(minutes(1))
          await round()
        }
        expect([...open.keys()]).toEqual([])
        expect(diary.of('1').length).toBeGreaterThan(0)
        await store.stop()
      }
      await fc.assert(fc.asyncProperty(steps, failures, story), { seed: 20_260_105, numRuns: 10, endOnFailure: true })
    })
  })
}
