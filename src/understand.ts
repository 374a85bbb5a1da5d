/** Understands a typed answer without a model: numbers, labels, synonyms, small slips. Pure. */
import { distance } from 'fastest-levenshtein'
import { fold } from './fold.ts'
import type { House } from './house.ts'
import { type GlobalWord, globalWords } from './language.ts'
import type { Offered } from './lookup.ts'

/** The global word a whole message means, in any language; a sentence that holds one means none. */
export function globalWordIn(house: House, text: string): GlobalWord | undefined {
  const folded = fold(text)
  return globalWords.find((word) =>
    Object.values(house.languages).some(({ globals }) => globals[word].includes(folded)),
  )
}

/** The language a whole message asks for: `español`, `in english please`. */
export function languageIn(house: House, text: string): string | undefined {
  const folded = fold(text)
  return Object.entries(house.languages).find(([, { asksFor }]) => asksFor.includes(folded))?.[0]
}

const words = (folded: string): string[] => folded.split(/[^\p{L}\p{N}/#]+/u).filter((word) => word !== '')

/** A whole number that stands alone but for words that change nothing: "7", "seven", "like an 8", "7/10". */
export function numberIn(house: House, text: string): number | undefined {
  const fillers = new Set(Object.values(house.languages).flatMap(({ aroundNumbers }) => aroundNumbers))
  const folded = fold(text)
    .replaceAll("'", '')
    .replace(/ (?:out of|of|sobre|de|von|auf|sur|em|num total de) 10$/, '')
  const said = folded.split(/[^\p{L}\p{N}/#-]+/u).filter((word) => word !== '' && !fillers.has(word))
  const [only] = said
  if (only === undefined || said.length > 1) return undefined
  const digits = /^#?(\d{1,2})(?:\/10)?$/.exec(only)?.[1]
  if (digits !== undefined) return Number(digits)
  for (const { numbers } of Object.values(house.languages)) {
    const value = numbers.indexOf(only)
    if (value >= 0) return value
  }
  return undefined
}

/** How many slips a word of this length may hold and still be meant; short words none: "unsafe" is not "safe". */
const slips = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2)

/** Whether two folded texts are the same word for word, but for small slips within long words. */
function isNear(one: string, other: string): boolean {
  const [ours, theirs] = [words(one), words(other)]
  return (
    ours.length === theirs.length &&
    ours.every((word, n) => {
      const meant = theirs[n] ?? ''
      return distance(word, meant) <= slips(Math.min(word.length, meant.length))
    })
  )
}

/** Folded, and without apostrophes, which people leave out. */
const plain = (text: string): string => fold(text).replaceAll("'", '')

/** The offered choice a text means, or undefined when it means none or could mean two. */
export function choiceIn(house: House, text: string, offered: readonly Offered[]): string | undefined {
  const folded = plain(text)
  const wordings = offered.map(({ name, label, also }) => ({ name, texts: [label, ...also].map(plain) }))
  const exact = wordings.find(({ texts }) => texts.includes(folded))
  if (exact) return exact.name
  const number = numberIn(house, text)
  if (number !== undefined) return offered[number - 1]?.name
  const near = wordings.filter(({ texts }) => texts.some((wording) => isNear(folded.slice(0, 100), wording)))
  return near.length === 1 ? near[0]?.name : undefined
}
