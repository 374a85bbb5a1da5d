/** A page that comes back is told what it missed, once. */
import { describe, expect, test } from 'vitest'
import { createLive, mostRemembered, type News } from '../../../adapters/web/live.ts'
import { type Drawn, write } from '../../../adapters/web/write.ts'
import { message } from './scripted.ts'

const drawn = (id: string, erases: string[] = []): Drawn =>
  write(message('web:local:dm:ana', id, `Text of ${id}`, { erases }), 0) as Drawn

const listenTo = (live: ReturnType<typeof createLive>, lastId?: string) => {
  const heard: News[] = []
  const leave = live.listen(lastId, (news) => heard.push(news))
  return { heard, leave, ids: () => heard.map(({ data }) => (typeof data === 'number' ? data : data.id)) }
}

describe('live', () => {
  test('a page that listens hears everything as it is said', () => {
    const live = createLive('life', 0)
    const page = listenTo(live)
    live.say(drawn('m1'))
    live.tick(5)
    expect(page.heard).toEqual([
      { event: 'said', id: 'life-1', data: drawn('m1') },
      { event: 'clock', data: 5 },
    ])
  })

  test('a page that comes back hears only what it missed, marked as said before', () => {
    const live = createLive('life', 0)
    for (const id of ['m1', 'm2', 'm3']) live.say(drawn(id))
    const page = listenTo(live, 'life-1')
    expect(page.ids()).toEqual(['m2', 'm3'])
    expect(page.heard.every(({ event }) => event === 'again')).toBe(true)
  })

  test('a page from an earlier life of the process hears all of this one', () => {
    const live = createLive('second', 0)
    live.say(drawn('m1'))
    expect(listenTo(live, 'first-9').ids()).toEqual(['m1'])
  })

  test('the same message again takes its own place', () => {
    const live = createLive('life', 0)
    live.say(drawn('m1'))
    live.say(drawn('m2'))
    live.say(drawn('m1'))
    expect(listenTo(live).ids()).toEqual(['m2', 'm1'])
  })

  test('what was erased is not told again', () => {
    const live = createLive('life', 0)
    live.say(drawn('m1'))
    live.say(drawn('m2', ['m1']))
    expect(listenTo(live).ids()).toEqual(['m2'])
  })

  test(`no more than ${mostRemembered} messages are remembered`, () => {
    const live = createLive('life', 0)
    for (let n = 0; n < mostRemembered + 3; n += 1) live.say(drawn(`m${n}`))
    expect(listenTo(live).ids()).toHaveLength(mostRemembered)
    expect(listenTo(live).ids()[0]).toBe('m3')
  })

  test('a page that left hears nothing more', async () => {
    const live = createLive('life', 0)
    const page = listenTo(live)
    expect(await live.heard()).toBe(true)
    page.leave()
    live.say(drawn('m1'))
    expect(await live.heard()).toBe(false)
    expect(page.heard).toEqual([])
  })

  test('what is said while a page is on its way back waits for it', async () => {
    const live = createLive('life', 60_000)
    const first = live.heard()
    const page = listenTo(live)
    expect(await first).toBe(true)
    page.leave()
    const second = live.heard()
    listenTo(live)
    expect(await second).toBe(true)
  })
})
