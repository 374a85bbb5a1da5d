/** The real discord.js connected to a local Discord, with what it heard in order: for the tests of the server itself. */

import type { ChatInputCommandInteraction, ClientOptions, Interaction, Message } from 'discord.js'
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, Partials } from 'discord.js'
import { expect, onTestFinished } from 'vitest'
import { DiscordServer, type PlatformOptions } from './index.ts'

/** Values in the order in which they came, each handed out once. */
class Queue<T> {
  readonly #values: T[] = []
  readonly #waiting: ((value: T) => void)[] = []

  put(value: T): void {
    const first = this.#waiting.shift()
    if (first) first(value)
    else this.#values.push(value)
  }

  next(): Promise<T> {
    const [first] = this.#values.splice(0, 1)
    return first === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve(first)
  }

  get length(): number {
    return this.#values.length
  }
}

export interface Connected {
  readonly discord: DiscordServer
  readonly client: Client<true>
  /** What people wrote. */
  readonly messages: Queue<Message>
  readonly interactions: Queue<Interaction>
  /** The next interaction, which is a command. */
  command(): Promise<ChatInputCommandInteraction>
}

/** Opens a server and connects to it; both end with the test, which fails if anything was not valid. */
export async function connected(options: PlatformOptions = {}, more: Partial<ClientOptions> = {}): Promise<Connected> {
  const discord = await DiscordServer.open({ checksItself: true, ...options })
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    shards: 'auto',
    ...more,
    rest: { api: discord.apiUrl, retries: 0, ...more.rest },
  })
  onTestFinished(async () => {
    await client.destroy()
    await discord.close()
    expect(discord.violations).toEqual([])
  })
  const messages = new Queue<Message>()
  const interactions = new Queue<Interaction>()
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) messages.put(message)
  })
  client.on(Events.InteractionCreate, (interaction) => interactions.put(interaction))
  // Without a listener, discord.js would throw what a broken connection says.
  client.on(Events.ShardError, () => {})
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(discord.token)
  await ready
  const command = async (): Promise<ChatInputCommandInteraction> => {
    const interaction = await interactions.next()
    if (!interaction.isChatInputCommand()) throw new Error(`An interaction of type ${interaction.type}`)
    return interaction
  }
  return { discord, client: client as Client<true>, messages, interactions, command }
}

export const buttons = (...labels: string[]): ActionRowBuilder<ButtonBuilder> =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    labels.map((label) => new ButtonBuilder().setCustomId(`id:${label}`).setLabel(label).setStyle(ButtonStyle.Primary)),
  )
