/** Every message of every transcript, in every language and profile, as both platforms would get it: nothing they would refuse. */
import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../adapters/discord/commands.ts'
import * as discord from '../../adapters/discord/write.ts'
import { homeView, loadingView, noticeView } from '../../adapters/slack/views.ts'
import * as slack from '../../adapters/slack/write.ts'
import { commandsOf } from '../../src/commands.ts'
import { type Outgoing, withNames } from '../../src/message.ts'
import * as onDiscord from '../support/discord/validity.ts'
import { community, workplace } from '../support/house.ts'
import { breachesOn, longer, transcripts } from '../support/rendered.ts'
import * as onSlack from '../support/slack/validity.ts'

const settings = [community, workplace].flatMap((house) =>
  Object.keys(house.languages).map((language) => [house.setting.profile, language, house] as const),
)

describe.for(settings)('%s in %s', ([, language, house]) => {
  it('breaks no rule of either platform, as it is and with longer words', async () => {
    const messages = await transcripts(house, language)
    expect(messages.length).toBeGreaterThan(100)
    for (const [platform, breaches] of Object.entries(breachesOn)) {
      for (const message of messages) {
        expect([...breaches(message), ...breaches(longer(message))], `${platform} ${message.name}`).toEqual([])
      }
    }
  })

  it('reads the same without blocks: every word and every label stands in the text', async () => {
    for (const message of await transcripts(house, language)) {
      const { text } = slack.write(message)
      for (const words of [message.text, ...message.choices.map(({ label }) => label)]) {
        // Whoever is named is an element of its own, and nobody of these transcripts is on Slack.
        expect(text, message.name).toContain(slack.escaped(withNames(words, message.about, () => '')))
      }
    }
  })
})

it('what the adapters say of their own breaks no rule either', () => {
  for (const house of [community, workplace]) {
    const commands = commandsOf(house)
    expect(onDiscord.commandBreaches(commands.map(bodyOf) as never)).toEqual([])
    for (const language of Object.keys(house.languages)) {
      for (const view of [homeView(commands, language), loadingView(language), noticeView('Words.')]) {
        expect(onSlack.viewBreaches(view)).toEqual([])
      }
    }
  }
})

describe('complaint 28: a message that is too long', () => {
  const text = Array.from({ length: 700 }, (_, n) => `word${n}`).join(' ')
  const choices = [{ id: 'v1:p3k9x0c1v7b2a:3:yes', label: 'Yes' }]

  it('is split, loses nothing, and its buttons hang on the last part', async () => {
    const [first] = await transcripts(community, 'en')
    const bodies = discord.write({ ...(first as Outgoing), text, choices, scale: null, form: null, controls: [] })
    expect(bodies.length).toBeGreaterThan(2)
    expect(bodies.map(({ content }) => content).join(' ')).toBe(text)
    expect(bodies.map(({ components }) => components.length)).toEqual([...bodies.slice(1).map(() => 0), 1])
    expect(new Set(bodies.map(({ nonce }) => nonce)).size).toBe(bodies.length)
    for (const body of bodies) expect(onDiscord.messageBreaches(body as never, 'message' as never)).toEqual([])
  })

  it('is cut inside a word only where there is no other place', () => {
    expect(discord.partsOf('x'.repeat(4500)).map(({ length }) => length)).toEqual([2000, 2000, 500])
  })
})
