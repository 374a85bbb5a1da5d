/** Every message of every transcript, in every language and profile, as both platforms would get it: nothing they would refuse. */
import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../adapters/discord/commands.ts'
import * as discord from '../../adapters/discord/write.ts'
import { formView, homeView, loadingView, noticeView } from '../../adapters/slack/views.ts'
import * as slack from '../../adapters/slack/write.ts'
import { commandsOf } from '../../src/commands.ts'
import type { House } from '../../src/house.ts'
import type { Outgoing } from '../../src/message.ts'
import { play } from '../../src/preview/play.ts'
import * as onDiscord from '../support/discord/validity.ts'
import { community, workplace } from '../support/house.ts'
import * as onSlack from '../support/slack/validity.ts'

async function transcripts(house: House, language: string): Promise<Outgoing[]> {
  const messages: Outgoing[] = []
  for (const flow of Object.values(house.flows).filter(({ words }) => language in words)) {
    for (const path of flow.paths.filter(({ profiles }) => profiles.includes(house.setting.profile))) {
      const { lines } = await play(house, flow.name, path, { language })
      messages.push(...lines.flatMap((line) => (line.who === 'tend' ? [line.message] : [])))
    }
  }
  return messages
}

const settings = [community, workplace].flatMap((house) =>
  Object.keys(house.languages).map((language) => [house.setting.profile, language, house] as const),
)

/** A text with words three times as long, as some languages have them; whatever it names stays as it is. */
const longer = (message: Outgoing): Outgoing => ({
  ...message,
  text: `${message.text} ${message.text} ${message.text}`,
  choices: message.choices.map((choice) => ({ ...choice, label: `${choice.label} `.repeat(3).trim().slice(0, 75) })),
})

const breachesOn = {
  Discord: (message: Outgoing): string[] =>
    discord
      .write(message)
      .flatMap((body) => [
        ...onDiscord.messageBreaches(body as never, 'message' as never),
        ...onDiscord.houseBreaches(body as never),
      ])
      .concat(message.form ? onDiscord.modalBreaches(discord.modalOf(message.form) as never) : []),
  Slack: (message: Outgoing): string[] => [
    ...onSlack.messageBreaches({ channel: 'D1', ...slack.write(message), unfurl_links: false, unfurl_media: false }),
    ...(message.form
      ? onSlack.viewBreaches(formView(message.form, { form: message.form.id, reach: 'D1' }, message.language))
      : []),
  ],
}

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
        expect(text, message.name).toContain(slack.escaped(words))
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
