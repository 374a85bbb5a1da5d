/** A typed age under 18: "im 14", "tengo 13 años". A rating of the moment ("im 8") is none. */
import type { Word } from './words.ts'

const says = new Set(['im', 'am', 'bin', 'tengo', 'jai', 'ai', 'tenho', 'only', 'turned', 'erst', 'solo', 'so'])
const owners = new Set(['i', 'im', 'am', 'and', 'just'])
const years = new Set(['anos', 'ans', 'jahre', 'years', 'yrs', 'yo', 'yr', 'year', 'yearsold', 'jahr'])
/** What may follow a bare age, where anything else would make it a count: "im 14 minutes late". */
const goesOn = new Set(
  '. , and but so my f m btw pls please idk help he she they dad mum mom because cuz bc lol und aber mein meine y pero mi et mais mon ma e mas meu minha can what is this rn today if'.split(
    ' ',
  ),
)
/** After years, these make a span of them. */
const spans = new Set([
  'older',
  'younger',
  'in',
  'into',
  'sober',
  'clean',
  'de',
  'together',
  'married',
  'ago',
  'of',
  'lang',
  'zusammen',
  'verheiratet',
  'apart',
])

/** Bare numbers below this are answers on the 0–10 scale. */
const bareFrom = 11

export function underage(words: readonly Word[]): boolean {
  return words.some((word, at) => ageAt(word.text, at, words) || grade(at, words))
}

function ageAt(text: string, at: number, words: readonly Word[]): boolean {
  const [, digits, glued] = /^(\d{1,2})(f|m|yo|yrs)?$/.exec(text) ?? []
  const age = Number(digits ?? 0)
  if (age < 5 || age > 17) return false
  const before = words[at - 1]?.text ?? ''
  const after = words[at + 1]?.text ?? '.'
  if (glued) return says.has(before) || before === '' || owners.has(before)
  if (!says.has(before)) return false
  if (!owned(at - 1, words)) return false
  if (years.has(after)) return !spans.has(words[at + 2]?.text ?? '')
  return age >= bareFrom && goesOn.has(after)
}

/** "only", "just" and "so" need an "i am" before them. */
function owned(at: number, words: readonly Word[]): boolean {
  const text = words[at]?.text ?? ''
  if (!['only', 'turned', 'erst', 'solo', 'so'].includes(text))
    return (text !== 'am' || words[at - 1]?.text === 'i') && (text !== 'ai' || words[at - 1]?.text === 'j')
  const before = words[at - 1]?.text ?? ''
  return owners.has(before) || ['bin', 'tengo', 'jai', 'ai', 'tenho'].includes(before)
}

/** "im in year 8", "im in 7th grade". */
function grade(at: number, words: readonly Word[]): boolean {
  const [a, b, c, d] = [0, 1, 2, 3].map((n) => words[at + n]?.text ?? '')
  if (a !== 'im' && a !== 'am') return false
  if (b !== 'in') return false
  if (c === 'year' && /^([2-9]|1[0-2])$/.test(d ?? '')) return true
  if (c === 'middle' && d === 'school') return true
  return /^([2-9]|1[0-1])th$/.test(c ?? '') && d === 'grade'
}
