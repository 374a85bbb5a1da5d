/** The list of help lines: whole, dated, honest about what nobody has checked, and never shown without a country. */
import { describe, expect, it } from 'vitest'
import { en } from '../../../flows/help/content/en.ts'
import { es } from '../../../flows/help/content/es.ts'
import { linesFor } from '../../../flows/help/lines.ts'
import { countries, type Line, type Need } from '../../../flows/help/list.ts'
import { languages } from './shown.ts'

const needs: readonly Need[] = [
  ...(['crisis', 'dv', 'child', 'sexualViolence', 'eatingDisorder', 'ownBehaviour', 'poison'] as const),
]
const linesOf = (code: string): Line[] => {
  const country = countries.find((one) => one.code === code)
  return needs.flatMap((need) => [...(country?.[need] ?? [])])
}
const numbersOf = (code: string): string[] => linesOf(code).map(({ number }) => number)

describe('the list', () => {
  it('has every country once', () => {
    const codes = countries.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBe(53)
  })

  it.for(countries)('$code: an emergency number, a crisis line, lines against violence and for children', (country) => {
    expect(country.emergency.length).toBeGreaterThan(0)
    for (const need of ['crisis', 'dv', 'child'] as const) expect(country[need].length, need).toBeGreaterThan(0)
    for (const { number } of country.emergency) expect(number).toMatch(/^\d{2,5}$/)
    for (const { number, how } of linesOf(country.code)) {
      expect(how.length).toBeGreaterThan(0)
      expect(number).toMatch(how.includes('web') ? /^[a-z0-9-]+(\.[a-z]+)+$/ : /^[+*#]?\d[\d -]*$/)
    }
  })

  it.for(countries)('$code: dated, with a source or none, and checked by nobody yet', ({ lastChecked, verified }) => {
    expect(lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(Number.isNaN(Date.parse(lastChecked))).toBe(false)
    expect(verified).toBe(false)
  })

  it.for([
    ['CH', '142'],
    ['DE', '08000 116 016'],
    ['IN', '1800-599-0019'],
    ['IT', '199 284 284'],
    ['KR', '1393'],
    ['NL', '0900-0113'],
    ['SG', '1800 221 4444'],
    ['US', '1-800-931-2237'],
  ])('%s: %s is retired or not live, and is left out', ([code, number]) => {
    expect(numbersOf(code as string)).not.toContain(number)
  })

  it.for(Object.entries({ en, es }))('every country can be chosen (%s)', ([, words]) => {
    const lists = [
      words.inNorthWest,
      words.inSouthEast,
      words.inAmericas,
      words.inAsiaPacific,
      words.inAfricaMiddleEast,
    ]
    const offered = lists.flatMap(({ choices }) => Object.keys(choices))
    expect(countries.filter(({ code }) => !offered.includes(code))).toEqual([])
    for (const { choices } of lists) expect(Object.keys(choices).length).toBeLessThanOrEqual(25)
  })
})

/** Short codes that mean one thing here and another there (brief C6). */
const collisions: Record<string, readonly string[]> = {
  '142': ['AT'],
  '113': ['NL', 'PE', 'TW'],
  '155': ['CO', 'PY'],
  '*4141': ['CL', 'UY'],
  '116 123': ['GB', 'IE', 'DE', 'NO', 'PL', 'CZ', 'UA'],
  '100': ['BR', 'PE'],
}

describe('short codes', () => {
  it.for(Object.entries(collisions))('%s stands only where it was seen', ([code, where]) => {
    expect(countries.filter((country) => numbersOf(country.code).includes(code)).map((one) => one.code)).toEqual(
      expect.arrayContaining([...where]),
    )
    expect(countries.filter((country) => numbersOf(country.code).includes(code))).toHaveLength(where.length)
  })

  it('113 is an ambulance in Norway, and a line for suicide in the Netherlands', () => {
    expect(linesFor('NO', 'en').emergency('ambulance')).toBe('113 for an ambulance')
    expect(linesFor('NL', 'en').row('crisis')).toBe('Netherlands: call 113')
  })

  it('116 123 is for violence in Ukraine, and never its crisis line', () => {
    expect(linesFor('UA', 'en').row('crisis')).not.toContain('116 123')
    expect(linesFor('UA', 'en').more('dv')).toContain('116 123')
  })

  it.for(countries)('$code: every row and every list begins with the country', ({ code }) => {
    for (const language of languages) {
      const lines = linesFor(code, language)
      const name = /\((.+)\)$/.exec(lines.emergency('any', true))?.[1]
      expect(name).toBeTruthy()
      for (const need of needs) {
        const row = lines.row(need)
        if (row !== undefined) expect(row.startsWith(`${name}: `), row).toBe(true)
        expect(lines.more(need).startsWith(`${name}:`), lines.more(need)).toBe(true)
      }
    }
  })
})

describe('a row', () => {
  it.for([
    ['GB', 'crisis', 'UK: text SHOUT to 85258 or call Samaritans on 116 123'],
    ['US', 'crisis', 'US: call or text 988'],
    ['US', 'dv', 'US: text START to 88788 or call 1-800-799-7233'],
    ['ES', 'dv', 'Spain: WhatsApp 600 000 016 or call 016'],
  ])('%s, %s: the line one can write to comes first', ([code, need, row]) => {
    expect(linesFor(code as string, 'en').row(need as Need)).toBe(row)
  })

  it('says so where a line is not there all day', () => {
    expect(linesFor('IT', 'en').row('crisis')).toContain('(not 24h)')
    expect(linesFor('DK', 'es').row('crisis')).toContain('(no las 24 h)')
  })

  it('prefers a line in the language of the person, and names the language where there is none', () => {
    expect(linesFor('FI', 'en').row('crisis')).toContain('09 2525 0116')
    expect(linesFor('FI', 'es').row('crisis')).toContain('09 2525 0111')
    expect(linesFor('BE', 'es').row('crisis')).toContain('1813 (neerlandés)')
  })

  it('shows all the regions where no one line serves the whole country', () => {
    for (const region of ['England', 'Scotland', 'Wales', 'Northern Ireland']) {
      expect(linesFor('GB', 'en').row('dv')).toContain(region)
    }
    expect(linesFor('CA', 'en').row('dv')).not.toContain('1-800-363-9010')
    expect(linesFor('CA', 'en').more('dv')).toContain('Quebec 1-800-363-9010')
  })

  it('falls back to the next best line, but never for poison', () => {
    expect(linesFor('GB', 'en').row('ownBehaviour')).toContain('Respect')
    expect(linesFor('DE', 'en').row('ownBehaviour')).toContain('116 016')
    expect(linesFor('DE', 'en').row('eatingDisorder')).toContain('TelefonSeelsorge')
    expect(linesFor('DE', 'en').row('poison')).toBeUndefined()
    expect(linesFor('US', 'en').row('poison')).toContain('1-800-222-1222')
  })
})

describe('without a country, or with one that is not on the list', () => {
  it.for([null, 'XX', ''])('%s: the international row, never nothing', (code) => {
    for (const language of [...languages, 'xx']) {
      const lines = linesFor(code, language)
      expect(lines.row('crisis')).toContain('findahelpline.com')
      expect(lines.row('dv')).toContain('nomoredirectory.org')
      expect(lines.row('child')).toContain('childhelplineinternational.org')
      expect(lines.more('crisis')).toContain('befrienders.org')
      expect(lines.emergency('any', true)).toContain('112')
      expect(lines.emergency('any')).not.toMatch(/\d/)
    }
  })
})
