/** Every rule against its own two messages, and what no rule may do. */
import { describe, expect, test } from 'vitest'
import { screen, severities } from '../../src/safety/screen.ts'
import { de } from '../../src/safety/signs/de.ts'
import { en } from '../../src/safety/signs/en.ts'
import { es } from '../../src/safety/signs/es.ts'
import { fr } from '../../src/safety/signs/fr.ts'
import { pt } from '../../src/safety/signs/pt.ts'

const packs = { en, es, de, fr, pt }
const rules = Object.values(packs).flatMap((pack) => pack.rules)

describe.each(Object.entries(packs))('%s', (language, pack) => {
  test.each(pack.rules)('$id sees "$good"', ({ id, good, severity }) => {
    const reading = screen(good)
    expect(reading.rules).toContain(id)
    expect(severities.indexOf(reading.severity)).toBeGreaterThanOrEqual(severities.indexOf(severity))
  })

  test.each(pack.rules)('$id leaves alone "$bad"', ({ id, bad }) => {
    expect(screen(bad).rules).not.toContain(id)
  })

  test('names its language in every id', () => {
    expect(pack.rules.filter(({ id }) => !id.startsWith(`${language}-`))).toEqual([])
  })
})

test('an id is given once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

test('no single word reaches high', () => {
  const fewest = (set: string): number =>
    Math.min(...set.split('|').map((way) => (way === '$' ? 0 : way.trim().split(' ').length)))
  const lone = rules
    .filter(({ severity }) => severity !== 'low')
    .flatMap(({ id, any }) =>
      any
        .filter(
          (pattern) =>
            pattern.filter((set) => set !== '...' && set !== '^').reduce((sum, set) => sum + fewest(set), 0) < 2,
        )
        .map((pattern) => [id, ...pattern]),
    )
  expect(lone).toEqual([])
})

test('a number alone and a gap alone end or begin no pattern', () => {
  const loose = rules.flatMap(({ id, any }) =>
    any.filter((pattern) => pattern[0] === '...' || pattern.at(-1) === '...').map(() => id),
  )
  expect(loose).toEqual([])
})
