/** A language that can hold a conversation hears danger, shows help lines and can be stopped, or it is refused. */
import { describe, expect, it } from 'vitest'
import { adapters } from '../adapters/index.ts'
import { worded } from '../flows/index.ts'
import type { House } from '../src/house.ts'
import { languageProblems } from '../src/preview/languages.ts'
import { heardIn, screen } from '../src/safety/screen.ts'
import { globalWordIn } from '../src/understand.ts'
import { community, workplace } from './support/house.ts'

const spoken = { signs: heardIn, lines: worded }
const withItalian: House['languages'] = { ...community.languages, it: community.languages.en }

describe('every language there is', () => {
  it.for([community, workplace])('is complete ($setting.profile)', (house) => {
    expect(languageProblems(house, spoken)).toEqual([])
    expect(Object.keys(house.languages).sort()).toEqual(['de', 'en', 'es', 'fr', 'pt'])
  })

  it.for([
    ['en', 'I want to kill myself'],
    ['es', 'me quiero matar'],
    ['de', 'ich will mich umbringen'],
    ['fr', 'je veux me tuer'],
    ['pt', 'quero me matar'],
  ])('%s hears danger', ([, text = '']) => {
    expect(['high', 'imminent']).toContain(screen(text).severity)
  })

  it('says of itself whether anybody has reviewed it: nobody has', () => {
    for (const [tag, { review }] of Object.entries(community.languages))
      expect(review).toBe(tag === 'en' ? 'original, not reviewed' : 'machine draft, not reviewed')
  })

  it('has words of its own for what works everywhere, and the English ones work beside them', () => {
    for (const { globals } of Object.values(community.languages))
      for (const [word, said] of Object.entries(globals))
        for (const one of said) expect(globalWordIn(community, one), one).toBe(word)
  })

  it('is spoken by every adapter', async () => {
    for (const name of ['discord', 'slack', 'terminal', 'web'] as const) {
      await adapters[name]()
      const { linesIn, wordsFor } = (await import(`../adapters/${name}/content/index.ts`)) as {
        readonly linesIn?: (tag: string) => object
        readonly wordsFor?: (tag: string) => object
      }
      const lines = linesIn ?? wordsFor
      for (const tag of Object.keys(community.languages).filter((one) => one !== 'en'))
        expect(lines?.(tag), `${name} in ${tag}`).not.toEqual(lines?.('en'))
    }
  })
})

describe('a language that lacks something', () => {
  it('is refused, with everything that is missing', () => {
    const problems = languageProblems({ ...community, languages: withItalian }, spoken)
    expect(problems).toEqual(
      expect.arrayContaining([
        'it: the screen knows no signs of danger in it',
        'it: help lines are not worded in it',
        'it: "calm" is not translated',
      ]),
    )
  })

  it('is refused where one word that works everywhere is missing', () => {
    const { es, ...rest } = community.languages
    const mute = { ...rest, es: { ...(es ?? rest.en), globals: { ...rest.en.globals, stop: [] } } }
    expect(languageProblems({ ...community, languages: mute }, spoken)).toEqual(['es: no word for "stop"'])
  })
})
