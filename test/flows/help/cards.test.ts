/** Every card, with the numbers of every country, in every language. */
import { describe, expect, it } from 'vitest'
import { linesFor } from '../../../flows/help/lines.ts'
import { countries } from '../../../flows/help/list.ts'
import { begun, chosen, type Language, languages, places, type Shown, topics } from './shown.ts'

const nameOf = (country: string, language: string): string =>
  /\((.+)\)$/.exec(linesFor(country, language).emergency('any', true))?.[1] ?? ''

/** All that can stand on the screen around one topic: the card, and what one stays for. */
function* around(topic: string, country: string | null, language: Language): Generator<Shown> {
  for (const severity of ['', 'high', 'imminent']) {
    const card = begun({ at: topic, ...(severity && { severity }) }, country, language)
    yield card
    if (card.snapshot.matches('now')) yield chosen(card, 'typed', language)
    else {
      yield chosen(card, 'typed', language)
      for (const choice of card.offer) {
        const next = chosen(card, choice, language)
        if (next.snapshot.status === 'active') yield next
      }
    }
  }
}

const questions = ['menu', 'pick', 'soft', 'tencheck'].map((at) => ({ at }))

describe.for(languages)('in %s', (language) => {
  const all = places.flatMap((country) => [
    ...topics.flatMap((topic) => [...around(topic, country, language)].map((card) => ({ ...card, country }))),
    ...questions.map((input) => ({ ...begun(input, country, language), country })),
    ...(['hurtOthers', 'child'] as const).map((choice) => ({
      ...chosen(begun({ at: 'menu' }, country, language), choice, language),
      country,
    })),
    { ...chosen(begun({ at: 'soft' }, country, language), 'hurtingMe', language), country },
  ])
  const distinct = [...new Map(all.map((card) => [`${card.country} ${card.key} ${card.text}`, card])).values()]

  it('there are cards to look at', () => expect(distinct.length).toBeGreaterThan(places.length * 30))

  it('no card is longer than 300 characters or 60 words', () => {
    const long = distinct.filter(({ text }) => text.length > 300 || text.split(/\s+/).length > 60)
    expect(long.map(({ country, key, text }) => `${country} ${key} ${text.length}: ${text}`)).toEqual([])
  })

  it('no card has an empty place, a stray word of the machine or more than one question', () => {
    const odd = distinct.filter(
      ({ text }) => /undefined|null|\bnone\b|[{}]|\.\.|: \./.test(text) || /\?.*\?/s.test(text),
    )
    // Words to copy for somebody else hold a question of their own.
    expect(odd.filter(({ key }) => !key.startsWith('words')).map(({ key, text }) => `${key}: ${text}`)).toEqual([])
  })

  it('a card with a number on it names the country the number is for', () => {
    const nameless = distinct.filter(({ country, text }) => {
      if (country === null) return false
      const holdsNumber = /\d{3}/.test(text) || text.includes(linesFor(country, language).emergency('any'))
      return holdsNumber && !text.includes(nameOf(country, language))
    })
    expect(nameless.map(({ key, text }) => `${key}: ${text}`)).toEqual([])
  })

  it('imminent: the number stands in the first line, and nothing competes with it', () => {
    for (const country of places) {
      for (const topic of topics) {
        const card = begun({ at: topic, severity: 'imminent' }, country, language)
        const numbers = countries.find(({ code }) => code === country)?.emergency ?? [{ number: '112' }]
        const [line = ''] = card.text.split('\n')
        expect(
          numbers.some(({ number }) => line.includes(number)),
          `${country} ${topic}: ${line}`,
        ).toBe(true)
        expect(card.offer).toEqual(['moreHelp', 'close'])
      }
    }
  })

  it('more severity never means less help', () => {
    for (const country of places) {
      for (const topic of topics) {
        const grave = begun({ at: topic, severity: 'imminent' }, country, language)
        const more = chosen(grave, 'moreHelp', language)
        expect(more.key).toBe('menu')
        expect(chosen(more, 'talk', language).key).toBe('talk')
      }
    }
  })

  it('what was read wrong is taken back in one tap, a medical emergency aside', () => {
    for (const topic of topics) {
      const card = begun({ at: topic, severity: 'high' }, 'DE', language)
      const leaves = card.snapshot.matches('now') ? ['close'] : ['okay', 'goOn']
      expect(
        card.offer.some((choice) => leaves.includes(choice)),
        topic,
      ).toBe(true)
    }
  })

  it('another country shows its own numbers on the same card', () => {
    const card = begun({ at: 'ipv' }, 'DE', language)
    const list = ['more', 'anotherCountry', 'americas'].reduce((now, choice) => chosen(now, choice, language), card)
    const there = chosen(list, 'BR', language)
    expect(there.key).toBe('ipv')
    expect(there.text).toContain('180')
    expect(there.text).not.toContain('116 016')
    const nowhere = chosen(
      chosen(chosen(chosen(there, 'more', language), 'anotherCountry', language), 'americas', language),
      'notListed',
      language,
    )
    expect(nowhere.text).toContain('nomoredirectory.org')
    expect(nowhere.offer).toContain('myCountry')
  })
})
