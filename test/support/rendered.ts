/** Every message of every transcript, and what each platform would refuse of it. */
import * as discord from '../../adapters/discord/write.ts'
import { formView } from '../../adapters/slack/views.ts'
import * as slack from '../../adapters/slack/write.ts'
import type { House } from '../../src/house.ts'
import type { Outgoing } from '../../src/message.ts'
import { play } from '../../src/preview/play.ts'
import * as onDiscord from './discord/validity.ts'
import * as onSlack from './slack/validity.ts'

const played = new Map<string, Promise<readonly Outgoing[]>>()

/** Played once, however many look at it. */
export function transcripts(house: House, language: string): Promise<readonly Outgoing[]> {
  const name = `${house.setting.profile} ${language}`
  const all = played.get(name) ?? playAll(house, language)
  played.set(name, all)
  return all
}

export async function playAll(house: House, language: string): Promise<Outgoing[]> {
  const messages: Outgoing[] = []
  for (const flow of Object.values(house.flows).filter(({ words }) => language in words)) {
    for (const path of flow.paths.filter(({ profiles }) => profiles.includes(house.setting.profile))) {
      const { lines } = await play(house, flow.name, path, { language })
      messages.push(...lines.flatMap((line) => (line.who === 'tend' ? [line.message] : [])))
    }
  }
  return messages
}

/** A text with words three times as long, as some languages have them; whatever it names stays as it is. */
export const longer = (message: Outgoing): Outgoing => ({
  ...message,
  text: `${message.text} ${message.text} ${message.text}`,
  choices: message.choices.map((choice) => ({ ...choice, label: `${choice.label} `.repeat(3).trim().slice(0, 75) })),
})

export const breachesOn = {
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
