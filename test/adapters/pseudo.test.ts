/** A made-up language and the longest words of all languages, through both platforms: nothing is refused, nothing is hard-wired. */
import { describe, expect, it } from 'vitest'
import { community, workplace } from '../support/house.ts'
import { longestHouse, pseudo, pseudoHouse } from '../support/pseudo.ts'
import { breachesOn, playAll } from '../support/rendered.ts'

const houses = [community, workplace].flatMap((house) => [
  [`made-up words, ${house.setting.profile}`, pseudoHouse(house)] as const,
  [`the longest words, ${house.setting.profile}`, longestHouse(house)] as const,
])

/** Words of a message that come from nowhere but the words: names of countries, numbers and help lines do not. */
const isOwn = (name: string): boolean => !/^(help|data|why)\./.test(name)

describe.for(houses)('%s', ([name, house]) => {
  it('break no rule of either platform', async () => {
    const messages = await playAll(house, 'en')
    expect(messages.length).toBeGreaterThan(1000)
    for (const message of messages) {
      for (const [platform, breaches] of Object.entries(breachesOn))
        expect(breaches(message), `${platform} ${message.name}`).toEqual([])
      if (name.startsWith('made-up') && isOwn(message.name)) expect(message.text, message.name).toContain('‹')
    }
  })
})

it('the made-up language keeps what is filled in', () => {
  expect(pseudo('Hello {name}, {n, plural, one {one} other {#}}.')).toBe(
    '‹Hëëlløø {name}, {n, plural, one {one} other {#}}.›',
  )
})
