/** The list of help lines: what is known of each, and which of a country's lines come first. It writes no sentence. */
import data from './lines.json' with { type: 'json' }

/** What somebody may need a line for. */
export type Need = 'crisis' | 'dv' | 'child' | 'sexualViolence' | 'eatingDisorder' | 'ownBehaviour' | 'poison'
/** Who comes in an emergency; `any` where it is not clear who is needed. */
export type Emergency = 'any' | 'ambulance' | 'police'

/** V: the number was seen in a source. K: known, not checked again. M: check before relying on it. */
type Confidence = 'V' | 'K' | 'M'

export interface Line {
  readonly name?: string
  /** A number as it is dialled, or an address on the web. */
  readonly number: string
  readonly how: readonly ('call' | 'text' | 'whatsapp' | 'web')[]
  /** The word to text: `HOME`. */
  readonly word?: string
  /** What to press once the call is answered. */
  readonly option?: string
  /** Left out where no source says. */
  readonly hours?: '24h' | 'not 24h'
  /** Left out: the language of the country, or several. */
  readonly languages?: readonly string[]
  /** The only part of the country it serves: `Quebec`. */
  readonly area?: string
  readonly for?: 'men'
  /** Works from a mobile only. */
  readonly mobile?: true
  /** Where it differs from the country's. */
  readonly confidence?: Confidence
}

export interface Country extends Readonly<Partial<Record<Need, readonly Line[]>>> {
  /** ISO 3166; `EU` for a member state that has no entry of its own. */
  readonly code: string
  readonly name: string
  readonly emergency: readonly { readonly number: string; readonly for: Emergency | 'mobile' | 'text' }[]
  readonly crisis: readonly Line[]
  readonly dv: readonly Line[]
  readonly child: readonly Line[]
  readonly confidence: Readonly<Record<'crisis' | 'dv', Confidence>>
  /** Where the crisis line and the line against violence were seen. */
  readonly source: readonly string[]
  /** The day the list was compiled, `2026-11-22`. */
  readonly lastChecked: string
  /** Whether a person has called since. */
  readonly verified: boolean
}

export const countries = data.countries as readonly Country[]

/** Where the lines are from and when they were last looked over, country by country. */
export const dated = [
  ...countries.map(({ name, source, lastChecked }) => ({ what: `Help lines of ${name}`, source, lastChecked })),
  {
    what: 'Directories of help lines',
    source: data.international.crisis,
    lastChecked: data.international.lastChecked,
  },
]

/** Countries whose emergency number stands as an example where the person's own is unknown. */
export const emergencyExamples: readonly string[] = data.international.emergencyExamples

/** Pages that list lines by country, the best one first. */
export const directories = (need: Need): readonly [string, ...string[]] => {
  const { dv, child, crisis } = data.international
  const own = need === 'dv' || need === 'ownBehaviour' ? dv : need === 'child' ? child : []
  return [...own, ...crisis] as [string, ...string[]]
}

/** Where to look, in order, when a country has no line for a need. For poison only its own line will do. */
const lookIn: Readonly<Record<Need, readonly Need[]>> = {
  crisis: ['crisis'],
  dv: ['dv', 'crisis'],
  child: ['child', 'crisis'],
  sexualViolence: ['sexualViolence', 'crisis'],
  eatingDisorder: ['eatingDisorder', 'crisis'],
  ownBehaviour: ['ownBehaviour', 'dv', 'crisis'],
  poison: ['poison'],
}

/** 0: in this language; 1: in the country's, or nobody has said; 2: in another one only. */
const distance = ({ languages }: Line, language: string): number =>
  languages === undefined ? 1 : languages.includes(language) ? 0 : 2

export const canWrite = ({ how }: Line): boolean => how.includes('text') || how.includes('whatsapp')

/** A country's lines for a need, and the need they are really for where it had to be another. */
interface Found {
  readonly need: Need
  /** For a card: the best line, one to write to before it, and several where no one line serves the whole country. */
  readonly first: readonly Line[]
  readonly rest: readonly Line[]
}

export function find(country: Country, need: Need, language: string): Found {
  const found = lookIn[need].find((one) => country[one]?.length) ?? need
  const lines = [...(country[found] ?? [])].sort((a, b) => distance(a, language) - distance(b, language))
  const first = firstOf(lines, language)
  return { need: found, first, rest: lines.filter((line) => !first.includes(line)) }
}

function firstOf(lines: readonly Line[], language: string): readonly Line[] {
  const forAll = lines.filter((line) => line.for === undefined)
  const able = forAll.length > 0 ? forAll : lines
  const national = able.filter(({ area }) => area === undefined)
  const [best] = national
  if (best === undefined) return able
  if (distance(best, language) === 2) return national.slice(0, 2)
  const written = canWrite(best) ? undefined : national.find(canWrite)
  return written === undefined ? [best] : [written, best]
}
