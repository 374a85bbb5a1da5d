/** Help lines as they stand on a card, in one language. No number ever stands without its country. */
import { rows as de } from './content/de.ts'
import { rows as en } from './content/en.ts'
import { rows as es } from './content/es.ts'
import { rows as fr } from './content/fr.ts'
import { rows as pt } from './content/pt.ts'
import {
  type Country,
  canWrite,
  countries,
  directories,
  type Emergency,
  emergencyExamples,
  find,
  type Line,
  type Need,
} from './list.ts'

type Rows = typeof en
const languages: Readonly<Record<string, Rows>> = { en, es, de, fr, pt }

/** Languages in which help lines are worded, by tag. */
export const worded = Object.keys(languages)

/** The help lines of one place in one language. */
interface HelpLines {
  /** Whom to call in an emergency; `named`: with the country, for a message that names it nowhere else. */
  emergency(who: Emergency, named?: boolean): string
  /** One row for a card, country first. Undefined only for poison, where no other line will do. */
  row(need: Need): string | undefined
  /** The lines that are not on the card, and a page that lists all. */
  more(need: Need): string
}

/**
 * The help lines of a country, `DE`; the international ones when it is null or not on the list.
 * @param language of the words around the numbers, and of the lines where there is a choice
 */
export function linesFor(code: string | null, language: string): HelpLines {
  const rows = languages[language] ?? en
  const country = countries.find((one) => one.code === code)
  return country ? inCountry(country, language, rows) : abroad(rows)
}

const nameOf = ({ code, name }: Country, rows: Rows): string => rows.countries[code as keyof Rows['countries']] ?? name

function abroad(rows: Rows): HelpLines {
  const examples = emergencyExamples.flatMap((code) => {
    const country = countries.find((one) => one.code === code)
    return country ? [`${nameOf(country, rows)} ${country.emergency[0]?.number}`] : []
  })
  return {
    emergency: (_, named = false) => (named ? `${rows.localEmergency} (${examples.join(', ')})` : rows.localEmergency),
    row: (need) => (need === 'poison' ? undefined : rows.directory(directories(need)[0])),
    more: (need) =>
      list(
        [],
        directories(need).map((address) => `${address}.`),
      ),
  }
}

function inCountry(country: Country, language: string, rows: Rows): HelpLines {
  const name = nameOf(country, rows)
  const rowOf = (need: Need): string | undefined => {
    const { first } = find(country, need, language)
    if (first.length === 0) return undefined
    const parts = first.map((line) => written(line, language, rows))
    return first[0]?.area ? parts.join('. ') : anyOf(parts, language)
  }
  return {
    emergency: (who, named = false) => `${anyOf(numbers(country, who, rows), language)}${named ? ` (${name})` : ''}`,
    row(need) {
      const row = rowOf(need)
      return row && `${name}: ${row}`
    },
    more(need) {
      const { need: shown, first, rest } = find(country, need, language)
      const others = (['crisis', 'dv', 'child'] as const).filter((other) => other !== shown)
      const known = new Set(first.map((line) => line.name))
      const sentences = [
        ...rest.map((line) => written(line, language, rows, !known.has(line.name))),
        ...others.map((other) => `${rows.needs[other]}: ${rowOf(other)}`),
      ]
      return list([`${name}:`, ...sentences.map((one) => `${capital(one, language)}.`)], [`${directories(need)[0]}.`])
    },
  }
}

/** Whom to call: one number for all where there is one, else those of the service that is needed. */
function numbers({ emergency }: Country, who: Emergency, rows: Rows): string[] {
  const of = (service: string) => emergency.filter((one) => one.for === service).map(({ number }) => number)
  const mobile = of('mobile').map((number) => rows.mobile(number))
  const ambulance = of('ambulance').map((number) => rows.ambulance(number))
  const police = of('police').map((number) => rows.police(number))
  const either = mobile.length > 0 ? [...mobile, ...police] : [...ambulance, ...police]
  const services = { any: either, ambulance: [...mobile, ...ambulance], police: [...mobile, ...police] }
  const all = of('any').length > 0 ? of('any') : services[who]
  return who === 'police' ? [...all, ...of('text').map((number) => rows.text(number))] : all
}

/** A number with what one has to know before calling it. */
function dialled(line: Line, language: string, rows: Rows): string {
  const number = line.option ? rows.option(line.number, line.option) : line.number
  const foreign = line.languages?.length === 1 && !line.languages.includes(language) ? line.languages[0] : undefined
  const notes = [
    foreign && new Intl.DisplayNames(language, { type: 'language' }).of(foreign),
    line.hours && rows.hours[line.hours],
    line.for && rows.men,
  ]
  const note = notes.filter(Boolean).join(', ')
  return `${line.mobile ? rows.mobile(number) : number}${note && ` (${note})`}`
}

/** @param named with the name of who answers, where it has not been said before */
function written(line: Line, language: string, rows: Rows, named = true): string {
  const number = dialled(line, language, rows)
  if (line.area) return `${rows.areas[line.area as keyof Rows['areas']] ?? line.area} ${number}`
  if (line.how.includes('web')) return number
  if (line.how.includes('whatsapp')) return rows.whatsApp(number)
  if (!line.how.includes('call')) return rows.text(number, line.word)
  return canWrite(line) ? rows.callOrText(number) : rows.call(number, named ? line.name : undefined)
}

const anyOf = (parts: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(parts)

const capital = (text: string, language: string): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1)

/** A list has room for this much: then a message stays within 300 characters and 60 words. */
const mostCharacters = 270
const mostWords = 50

/** As many sentences as there is room for, and `last` in any case. */
function list(sentences: readonly string[], last: readonly string[]): string {
  const kept: string[] = []
  for (const sentence of sentences) {
    const text = [...kept, sentence, ...last].join('\n')
    if (text.length <= mostCharacters && text.split(/\s+/).length <= mostWords) kept.push(sentence)
  }
  return [...kept, ...last].join('\n')
}
