/** The house in words that are none: a made-up language that shows what is not translated, and the longest words of all languages. */
import type { Words } from '../../src/content.ts'
import type { House } from '../../src/house.ts'

const accents: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'ë',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  z: 'ž',
}

const mostInLabel = 75

/** `Hello {name}` → `‹Hëlløø {name}›`: half as long again, and what stands in braces as it is. */
export function pseudo(text: string): string {
  let depth = 0
  let out = ''
  for (const sign of text) {
    if (sign === '{') depth += 1
    const accented = depth === 0 ? accents[sign] : undefined
    out += accented === undefined ? sign : /[aeiou]/.test(sign) ? accented.repeat(2) : accented
    if (sign === '}') depth -= 1
  }
  // No label of ours is longer than that in any language.
  const longest = text.length <= mostInLabel && depth === 0 && !text.includes('{') ? mostInLabel : out.length + 2
  return `‹${out.slice(0, longest - 2)}›`
}

type Wording = (texts: readonly string[]) => string
/** Keys whose values are said; lists of synonyms and the like are not. */
const said = new Set(['text', 'label', 'open', 'title', 'field', 'low', 'high', 'community', 'workplace', 'touch'])

/** One message out of the same message in several languages, each text by `wording`; the shape and the synonyms are the first's. */
function blend(all: readonly unknown[], wording: Wording, key = 'text'): unknown {
  const [first] = all
  if (typeof first === 'string') return wording(all.filter((one) => typeof one === 'string'))
  if (Array.isArray(first))
    return key === 'also'
      ? first
      : first.map((one, n) => blend([one, ...all.slice(1).map((rest) => at(rest, n))], wording))
  if (typeof first !== 'object' || first === null) return first
  return Object.fromEntries(
    Object.entries(first).map(([name, one]) => [
      name,
      name === 'also'
        ? one
        : blend([one, ...all.slice(1).map((rest) => at(rest, name))], wording, said.has(name) ? 'text' : name),
    ]),
  )
}

const at = (from: unknown, key: string | number): unknown =>
  typeof from === 'object' && from !== null ? (from as Record<string | number, unknown>)[key] : undefined

const longestOf: Wording = (texts) => texts.reduce((a, b) => (b.length > a.length ? b : a))

function reworded(house: House, languages: readonly string[], wording: Wording): House {
  const flows = Object.entries(house.flows).map(([name, flow]) => {
    const all = languages.flatMap((tag) => flow.words[tag] ?? [])
    const words = blend(all, wording) as Words
    return [name, { ...flow, words: { en: words } }]
  })
  const [first, ...rest] = languages.map((tag) => house.languages[tag])
  if (!first) throw new Error('There is no such language.')
  const own = (key: 'lines' | 'controls' | 'form' | 'ends') =>
    blend([first[key], ...rest.map((one) => one?.[key])], wording)
  const en = {
    ...first,
    lines: own('lines'),
    controls: own('controls'),
    form: own('form'),
    ends: own('ends'),
  } as typeof first
  return { ...house, flows: Object.fromEntries(flows), languages: { en } }
}

/** All words half as long again, with marks on their letters. */
export const pseudoHouse = (house: House): House => reworded(house, ['en'], ([text = '']) => pseudo(text))

/** Each text and each label in whichever language it is longest. */
export const longestHouse = (house: House): House => reworded(house, Object.keys(house.languages), longestOf)
