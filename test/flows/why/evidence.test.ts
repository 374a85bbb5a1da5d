/** Every claim on a card rests on something, names its limit and says how well it holds. */
import { describe, expect, it } from 'vitest'
import { en } from '../../../flows/why/content/en.ts'
import { type Evidence, evidence } from '../../../flows/why/evidence.ts'
import { type Asking, type Words, worded } from '../../../src/content.ts'

const words: Words = en
const lists = ['topics', 'calmSteps', 'talks', 'ideas']

const cards = Object.entries(words).flatMap(([key, message]) =>
  typeof message === 'object' && 'choices' in message && !lists.includes(key)
    ? [[key, message as Asking] as const]
    : [],
)

/** A card as it reads in every setting. */
const textsOf = ({ text }: Asking): string[] => {
  const settings = [
    { profile: 'community', touch: 'self' },
    { profile: 'community', touch: 'none' },
    { profile: 'workplace', touch: 'none' },
  ] as const
  return settings.flatMap((setting) => worded(text, setting) ?? []).flat()
}

const inWords = { strong: 'strong', moderate: 'fair', thin: 'thin', 'not shown': 'not shown' } as const

const banned =
  /oxytocin|hormone|cortisol|neural|brain|re-?wir|heal|cure|treat|prove|instant|immediate|guarantee|always|never fails|diagnos|clinical trial/i

describe('evidence', () => {
  it('has an entry for every card, and none without a card', () => {
    expect(Object.keys(evidence).sort()).toEqual(cards.map(([key]) => key).sort())
  })

  it.for(cards)('%s: each wording names its limit, where it comes from and how well it holds', ([key, card]) => {
    const known: Evidence | undefined = (evidence as Readonly<Record<string, Evidence>>)[key]
    const texts = textsOf(card)
    expect(texts.length).toBeGreaterThan(0)
    expect(known?.source).not.toBe('')
    for (const text of texts) {
      expect(text).toContain(known?.hedge)
      expect(text).toMatch(/\nSource: .+\. Support: /)
      expect(text.endsWith(` Support: ${inWords[known?.strength ?? 'not shown']}.`)).toBe(true)
    }
  })

  it.for(cards)('%s: nobody named on the card is missing from the entry', ([key, card]) => {
    const { source } = (evidence as Readonly<Record<string, Evidence>>)[key] as Evidence
    for (const text of textsOf(card)) {
      const named = /\nSource: (.+?)\. Support/.exec(text)?.[1] ?? ''
      for (const [name] of named.matchAll(/[A-Z]\w+|\d{4}/g)) expect(source).toContain(name)
    }
  })

  it.for(cards)('%s: is short and claims nothing that is not shown', ([, card]) => {
    for (const text of textsOf(card)) {
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(60)
      expect(text).not.toMatch(banned)
    }
  })
})
