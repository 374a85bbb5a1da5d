/** What holds in every state of every conversation, proven at every place that seeded walks reach. */
import { describe, expect, it } from 'vitest'
import { isSilent } from '../../src/flow.ts'
import type { House } from '../../src/house.ts'
import { choiceId } from '../../src/identity.ts'
import { globalWords } from '../../src/language.ts'
import type { Address } from '../../src/message.ts'
import { hours } from '../../src/time.ts'
import { community, workplace } from '../support/house.ts'
import { act, happen, type Place, placeBefore, random, wander } from '../support/walk.ts'

const canary = 'kanarienvogel 7319'

/** One place for each flow and state that walks reach, by name. */
function placesIn(house: House): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const flow of Object.values(house.flows).filter((flow) => !isSilent(flow))) {
    if (!flow.profiles.includes(house.setting.profile)) continue
    const pick = random(7)
    for (let n = 0; n < 60; n++) {
      const beginning = flow.paths[n % Math.max(1, flow.paths.length)] ?? { with: {}, met: 'all' as const }
      const start = placeBefore(house, flow.name, beginning, Date.UTC(2026, 0, 5, 12))
      wander(house, start, 50, [canary], pick, (place) => {
        const top = place.record.frames.at(-1)
        if (top) places.set(`${top.flow} ${JSON.stringify(top.snapshot.value)}`, place)
      })
    }
  }
  return places
}

describe.for([community, workplace])('in every state ($setting.profile)', (house) => {
  const places = [...placesIn(house)]
  const says = (place: Place, text: string) => act(house, place, { kind: 'text', text })

  it('there are states to look at', () => expect(places.length).toBeGreaterThan(100))

  it('stop takes one step, asks nothing, and cancels everything, in every language', () => {
    for (const { globals } of Object.values(house.languages)) {
      for (const word of globals.stop) {
        for (const [name, place] of places) {
          const after = says(place, `${word.toUpperCase()}!`)
          expect(after.said, name).toEqual(['house.stopped'])
          expect(after.record.frames, name).toEqual([])
          expect(after.record.timers, name).toEqual([])
          const later = happen(house, after, { kind: 'wake' }, place.now + hours(48))
          expect(later.said, name).toEqual([])
        }
      }
    }
  })

  it('a sentence with "stop" in it is not a stop', () => {
    for (const [name, place] of places) {
      expect(says(place, 'I need this to STOP hurting').said, name).not.toContain('house.stopped')
    }
  })

  it('help comes at once, and going back from it asks the same question', () => {
    for (const [name, place] of places) {
      const top = place.record.frames.at(-1)
      if (!top?.asked || top.flow === house.roles.help) continue
      const helped = says(place, 'help')
      expect(helped.record.frames.at(-1)?.flow, name).toBe(house.roles.help)
      const returned = says(helped, 'back')
      expect(returned.said.at(-1), name).toBe(`${top.flow}.${top.asked.key}`)
      expect(returned.record.frames.at(-1)?.step, name).toBe(top.step)
    }
  })

  it('every other word that works everywhere is answered and never throws', () => {
    for (const word of globalWords) {
      for (const [name, place] of places) {
        // Coming back asks about a conversation below; a place of its own has none, and so nothing to say after it.
        if (name.startsWith(house.roles.comeBack)) continue
        const { said, record } = says(place, word)
        // What begins by asking a channel says something once that has answered, or a little later.
        const asksFirst = record.frames.at(-1)?.asked === null && record.timers.length > 0
        expect(said.length > 0 || asksFirst, `${word} in ${name}`).toBe(true)
      }
    }
  })

  it('words of danger are met with help, as a text and in a form, and what ran does not go on', () => {
    const words = 'i am going to kill myself tonight'
    const reading = house.screen(words)
    for (const [name, place] of places) {
      const { id, frames, address } = place.record
      const form = choiceId(id, frames.at(-1)?.step ?? 0, '~form')
      for (const deed of [
        { kind: 'text', text: words },
        { kind: 'form', form, fields: { text: words } },
      ] as const) {
        const incoming = {
          id: `danger-${name}-${deed.kind}`,
          from: address as Address,
          at: place.now,
          hints: {},
          act: deed,
        }
        const after = happen(house, place, { kind: 'act', incoming, reading })
        expect(after.said[0], `${deed.kind} in ${name}`).toMatch(/^help\./)
        expect(after.record.frames.at(-1)?.flow, name).toBe(house.roles.help)
        expect(after.record.timers, name).toEqual([])
        const left = says(after, 'stop')
        expect(left.record.frames, name).toEqual([])
      }
    }
  })

  it('repeat says the question again, word for word', () => {
    for (const [name, place] of places) {
      const top = place.record.frames.at(-1)
      if (!top?.asked || top.held.length > 0) continue
      expect(says(place, 'repeat').said, name).toEqual([`${top.flow}.${top.asked.key}`])
    }
  })

  it('a paused conversation says nothing by itself and goes on with what was left', () => {
    for (const [name, place] of places) {
      const paused = says(place, 'pause')
      const slept = happen(house, paused, { kind: 'wake' }, place.now + hours(20))
      expect(slept.said, name).toEqual([])
      const resumed = says(slept, 'resume')
      expect(resumed.record.timers.length, name).toBe(place.record.timers.length)
    }
  })

  it('a stale button is met kindly, and its question is asked again', () => {
    for (const [name, place] of places) {
      const tapped = act(house, place, { kind: 'choice', choice: choiceId(place.record.id, 0, 'yes') })
      expect(tapped.said[0], name).toBe('house.stale')
    }
  })

  it.for([
    ['an empty text', { kind: 'text', text: '   ' }],
    ['5,000 characters', { kind: 'text', text: 'lorem ipsum '.repeat(417) }],
    ['a picture', { kind: 'media', media: 'picture' }],
    ['a sticker', { kind: 'media', media: 'sticker' }],
    ['an edited message', { kind: 'edited' }],
    ['junk for a button', { kind: 'choice', choice: '__proto__' }],
  ] as const)('%s has an answer', ([, odd]) => {
    for (const [name, place] of places) expect(act(house, place, odd).said.length, name).toBeGreaterThan(0)
  })

  it('no word that was typed is in the record', () => {
    for (const [name, place] of places) {
      const { circle } = place.record.person
      const kept = JSON.stringify({ ...place.record, person: { ...place.record.person, circle: [] } })
      expect(kept.includes('kanarienvogel'), name).toBe(false)
      // A nickname is the one thing that may be kept, with its own consent.
      if (JSON.stringify(circle).includes('kanarienvogel')) expect(place.record.person.consent?.circle, name).toBe(true)
    }
  })

  it('every text passes the screen first: a plain sign of danger ends in help', () => {
    const reading = { severity: 'high', category: 'suicide_active', rules: ['test'], underage: false } as const
    for (const [name, place] of places) {
      const incoming = {
        id: `danger ${name}`,
        from: 'test:local:dm:somebody',
        at: place.now,
        hints: {},
        act: { kind: 'text', text: 'x' },
      } as const
      const after = happen(house, place, { kind: 'act', incoming, reading })
      expect(after.record.frames.at(-1)?.flow, name).toBe(house.roles.help)
      expect(after.record.timers, name).toEqual([])
    }
  })
})
