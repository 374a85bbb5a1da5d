/** What every store promises, told once. `test/store/memory.test.ts` and its neighbours run it on their own rows. */

import { Keyv } from 'keyv'
import { describe, expect, it } from 'vitest'
import { HandClock, hours, minutes, seconds } from '../../src/time.ts'
import { wakesSuite } from './store-wakes-suite.ts'
import { note, type Place, until, worldOf } from './store-world.ts'

/** @param makePlace a new, empty place for one test. */
export const storeSuite = (name: string, makePlace: () => Place): void => {
  describe(`${name} keeps records`, () => {
    it('says undefined of what was never saved', async () => {
      const engine = worldOf(makePlace()).engine()
      expect(await engine.load('nobody')).toBeUndefined()
    })

    it('gives back what was saved, whatever the words', async () => {
      const engine = worldOf(makePlace()).engine()
      const words = ':colon first, "quotes", ünïcödé, 😮‍💨, \u2028 and a\0zero'
      expect(await engine.save('anna', note(1, words), null, null)).toBe(true)
      expect(await engine.load('anna')).toEqual(note(1, words))
    })

    it('refuses a writer who has not seen the latest', async () => {
      const engine = worldOf(makePlace()).engine()
      await engine.save('anna', note(1, 'first'), null, null)
      expect(await engine.save('anna', note(1, 'also first'), null, null)).toBe(false)
      expect(await engine.save('anna', note(2, 'second'), null, null)).toBe(true)
      expect(await engine.save('anna', note(2, 'also second'), null, null)).toBe(false)
      expect(await engine.save('anna', note(4, 'one left out'), null, null)).toBe(false)
      expect(await engine.save('nobody', note(2, 'nothing before it'), null, null)).toBe(false)
      expect(await engine.load('anna')).toEqual(note(2, 'second'))
    })

    it('lets exactly one of many first writers through', async () => {
      const engine = worldOf(makePlace()).engine()
      const writers = Array.from({ length: 20 }, (_, n) => engine.save('anna', note(1, `writer ${n}`), null, null))
      expect((await Promise.all(writers)).filter(Boolean)).toHaveLength(1)
    })

    it('loses none of fifty changes made at once', async () => {
      const engine = worldOf(makePlace()).engine()
      const countOn = async (): Promise<void> => {
        const { revision, text } = (await engine.load('count')) ?? note(0, '0')
        const saved = await engine.save('count', note(revision + 1, String(Number(text) + 1)), null, null)
        if (!saved) await countOn()
      }
      await Promise.all(Array.from({ length: 50 }, countOn))
      expect(await engine.load('count')).toEqual(note(50, '50'))
    })

    it('removes for who has seen the latest, and for nobody else', async () => {
      const engine = worldOf(makePlace()).engine()
      await engine.save('anna', note(1), null, null)
      await engine.save('anna', note(2), null, null)
      expect(await engine.remove('anna', 1)).toBe(false)
      expect(await engine.load('anna')).toEqual(note(2))
      expect(await engine.remove('anna', 2)).toBe(true)
      expect(await engine.load('anna')).toBeUndefined()
      expect(await engine.remove('anna', 2)).toBe(false)
      expect(await engine.save('anna', note(1, 'again'), null, null)).toBe(true)
    })

    it('treats a record of a former age as absent: it can be replaced and removed as if nothing were there', async () => {
      const engine = worldOf(makePlace()).engine()
      const former = { kind: 'conversation', revision: 1 } as ReturnType<typeof note>
      await engine.save('anna', former, null, null)
      await engine.save('anna', { ...former, revision: 2 }, null, null)
      expect(await engine.load('anna')).toBeUndefined()
      expect(await engine.save('anna', note(1, 'new'), null, null)).toBe(true)
      expect(await engine.save('anna', note(2, 'newer'), null, null)).toBe(true)
      await engine.save('bert', former, null, null)
      expect(await engine.remove('bert', 0)).toBe(true)
      expect(await engine.remove('anna', 0)).toBe(false)
      expect(await engine.load('anna')).toEqual(note(2, 'newer'))
    })

    it('yields every key once while rows are deleted under it', async () => {
      const engine = worldOf(makePlace()).engine()
      const keys = Array.from({ length: 1700 }, (_, n) => `person-${String(n).padStart(4, '0')}`)
      await Promise.all(keys.map((key) => engine.save(key, note(1), null, null)))
      const seen: string[] = []
      for await (const key of engine.keys()) {
        seen.push(key)
        expect(await engine.remove(key, 1)).toBe(true)
      }
      expect(seen.sort()).toEqual(keys)
    })

    it('finishes what was begun before it stopped, and refuses what comes later', async () => {
      const place = makePlace()
      const engine = worldOf(place).engine()
      const saves = Array.from({ length: 10 }, (_, n) => engine.save(`person-${n}`, note(1), null, null))
      await engine.stop()
      expect(await Promise.all(saves)).toEqual(Array(10).fill(true))
      expect(place.count()).toBe(10)
      await expect(engine.load('person-0')).rejects.toMatchObject({ code: 'store-down' })
      await expect(engine.save('late', note(1), null, null)).rejects.toMatchObject({ code: 'store-down' })
    })
  })

  describe(`${name} lets records expire`, () => {
    it('counts a record as absent from its instant on, by the clock it was given', async () => {
      const { clock, engine } = worldOf(makePlace())
      const store = engine()
      await store.save('anna', note(1), null, clock.now() + minutes(10))
      clock.turn(minutes(10) - 1)
      expect(await store.load('anna')).toEqual(note(1))
      clock.turn(1)
      expect(await store.load('anna')).toBeUndefined()
      for await (const key of store.keys()) expect.unreachable(key)
    })

    it('begins again at revision 1 where a record has expired, and refuses who still holds the old one', async () => {
      const { clock, engine } = worldOf(makePlace())
      const store = engine()
      await store.save('anna', note(1), null, null)
      await store.save('anna', note(2), null, clock.now() + minutes(1))
      clock.turn(minutes(1))
      expect(await store.save('anna', note(3, 'too late'), null, null)).toBe(false)
      expect(await store.remove('anna', 2)).toBe(false)
      expect(await store.save('anna', note(1, 'new'), null, null)).toBe(true)
      expect(await store.load('anna')).toEqual(note(1, 'new'))
    })

    it('keeps a record that is saved again for longer', async () => {
      const { clock, engine } = worldOf(makePlace())
      const store = engine()
      await store.save('anna', note(1), null, clock.now() + minutes(1))
      await store.save('anna', note(2), null, clock.now() + minutes(2))
      clock.turn(minutes(1))
      expect(await store.load('anna')).toEqual(note(2))
    })

    it('sweeps expired rows when it starts and every hour, and no others', async () => {
      const place = makePlace()
      const { clock, engine } = worldOf(place)
      const before = engine()
      const save = (key: string, expiresAt: number | null) => before.save(key, note(1), null, expiresAt)
      await Promise.all(Array.from({ length: 1200 }, (_, n) => save(`short-${n}`, clock.now() + seconds(1))))
      await save('longer', clock.now() + minutes(90))
      await save('for ever', null)
      clock.turn(seconds(1))
      const after = engine()
      await after.start(async () => {})
      await until(() => place.count() === 2)
      clock.turn(hours(2))
      await until(() => place.count() === 1)
      expect(await after.load('for ever')).toEqual(note(1))
    })
  })

  describe(`${name} is a storage adapter`, () => {
    it('serves a plain keyv: one by one, many at once, until an instant, and until all is cleared', async () => {
      const clock = new HandClock(Date.now())
      const rows = makePlace().open(clock)
      const keyv = new Keyv({ store: rows })
      expect(await keyv.set('anna', 1)).toBe(true)
      expect(await keyv.setMany(['bert', 'carl', 'dora'].map((key) => ({ key, value: key })))).toEqual(
        Array(3).fill(true),
      )
      expect(await keyv.get(['anna', 'dora', 'nobody'])).toEqual([1, 'dora', undefined])
      expect(await keyv.delete('anna')).toBe(true)
      expect(await keyv.delete(['bert', 'nobody'])).toEqual([true, false])
      expect(await keyv.has(['anna', 'bert', 'carl'])).toEqual([false, false, true])
      await keyv.set('carl', 'for a minute', minutes(1))
      expect(await keyv.has('carl')).toBe(true)
      clock.turn(minutes(2))
      expect(await keyv.has('carl')).toBe(false)
      await keyv.clear()
      expect(await keyv.get('dora')).toBeUndefined()
      await rows.close()
    })

    it('counts the revision on when keyv writes, so that who swaps at the same time loses', async () => {
      const rows = makePlace().open(new HandClock())
      const row = { value: 'mine', revision: 2, wakeAt: null, expiresAt: null }
      await rows.set('anna', 'first')
      await rows.set('anna', 'second')
      expect(await rows.swap('anna', 1, row)).toBe(false)
      expect(await rows.peek('anna')).toMatchObject({ value: 'second', revision: 2 })
      await rows.close()
    })
  })

  wakesSuite(name, makePlace)
}
