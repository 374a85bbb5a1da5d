/** Danger in a hurry, in tears, or spelt around: how much is still heard when every message of the data files is written badly. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Severity, screen, severities } from '../../src/safety/screen.ts'
import { de } from '../../src/safety/signs/de.ts'
import { en } from '../../src/safety/signs/en.ts'
import { es } from '../../src/safety/signs/es.ts'
import { fr } from '../../src/safety/signs/fr.ts'
import { pt } from '../../src/safety/signs/pt.ts'

const packs = { en, es, de, fr, pt }
const rank = (severity: Severity): number => severities.indexOf(severity)
const hears = (text: string): boolean => screen(text).severity !== 'none'

/** Does something to the longest word: it is the one that matters most often. */
const longest =
  (change: (word: string) => string) =>
  (text: string): string => {
    const word = text.match(/\p{L}+/gu)?.sort((a, b) => b.length - a.length)[0] ?? ''
    return text.replace(word, change(word))
  }

/** How a message may be spoilt. None of them uses chance: the figures are the same on every machine. */
const mutations: Readonly<Record<string, (text: string) => string>> = {
  'a letter left out': longest((word) => word.slice(0, 2) + word.slice(3)),
  'two letters swapped': longest((word) => word.slice(0, 2) + (word[3] ?? '') + (word[2] ?? '') + word.slice(4)),
  'a letter twice': longest((word) => word.slice(0, 2) + word.slice(1)),
  // Two or three consonants are a riddle to people too.
  'no vowels in the longest word': longest((word) => {
    const consonants = word.charAt(0) + word.slice(1).replace(/[aeiouáéíóúàèâêîôûäöü]/g, '')
    return consonants.length < 4 ? word : consonants
  }),
  leet: (text) => text.replaceAll('i', '1').replaceAll('e', '3').replaceAll('o', '0'),
  'a word in single letters': longest((word) => [...word].join(' ')),
  'dots in a word': longest((word) => [...word].join('.')),
  'emoji between words': (text) => text.replaceAll(' ', ' 😭 '),
  'upper case': (text) => text.toUpperCase(),
  'long vowels': (text) => text.replace(/([aeiou])(\w*)$/, '$1$1$1$1$2'),
  'no apostrophes': (text) => text.replaceAll(/['’]/g, ''),
  'no accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'no commas': (text) => text.replaceAll(',', ''),
  'in full width': (text) =>
    text.replace(/[a-z]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
}

/** Recall may fall by so many points, of a hundred. */
const mostLost = 10

describe.each(Object.entries(packs))('%s', (_, { rules }) => {
  const heard = rules.map(({ good }) => good).filter(hears)

  test.each(Object.entries(mutations))('%s', (_name, mutate) => {
    const lost = heard.filter((text) => !hears(mutate(text)))
    expect((100 * lost.length) / heard.length, lost.map(mutate).join('\n')).toBeLessThanOrEqual(mostLost)
  })
})

describe('folding', () => {
  /** What folding undoes: each leaves a text that reads the same. */
  const dressings: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => text.replace(/(.)/gu, '$1\u200b'),
    (text) => text.replaceAll("'", '’'),
    (text) => text.replaceAll('a', 'а').replaceAll('o', 'о'),
    (text) => text.replace(/[a-z]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
    (text) => text.normalize('NFD'),
    (text) => `  ${text.replaceAll(' ', '   ')}\n`,
    (text) => `${text}!!!`,
    (text) => text.replaceAll(' ', '\u00a0'),
  ]
  const good = Object.values(packs).flatMap(({ rules }) => rules.map((rule) => rule.good))

  test('never lowers what is heard, whatever is laid over a message, and how much of it', () => {
    const some = fc.subarray([...dressings], { minLength: 1 })
    fc.assert(
      fc.property(fc.constantFrom(...good), some, (text, worn) => {
        const dressed = worn.reduce((so, dress) => dress(so), text)
        expect(rank(screen(dressed).severity), dressed).toBeGreaterThanOrEqual(rank(screen(text).severity))
      }),
      { numRuns: 1000, seed: 7 },
    )
  })
})
