/** The local Discord that the other tests stand on: the real discord.js connects to it, and finds there what it finds on Discord. */
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  MessageFlags,
  ModalBuilder,
  Partials,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DiscordServer, type PlatformOptions } from '../../support/discord/index.ts'

interface Scene {
  readonly discord: DiscordServer
  readonly client: Client<true>
  /** The next message of a person's. */
  heard(): Promise<Message>
  /** The next interaction. */
  asked(): Promise<Interaction>
}

/** A queue of what an event brought. */
function queue<T>(): { put: (value: T) => void; next: () => Promise<T> } {
  const values: T[] = []
  const waiting: ((value: T) => void)[] = []
  return {
    put: (value) => {
      const first = waiting.shift()
      if (first) first(value)
      else values.push(value)
    },
    next: () => {
      const [first] = values.splice(0, 1)
      return first === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(first)
    },
  }
}

async function scene(options: PlatformOptions = {}, more: Partial<ClientOptions> = {}): Promise<Scene> {
  const discord = await DiscordServer.open({ checksItself: true, ...options })
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    shards: 'auto',
    rest: { api: discord.apiUrl, retries: 0 },
    ...more,
  })
  onTestFinished(async () => {
    await client.destroy()
    await discord.close()
  })
  const messages = queue<Message>()
  const interactions = queue<Interaction>()
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) messages.put(message)
  })
  client.on(Events.InteractionCreate, interactions.put)
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(discord.token)
  await ready
  await discord.ready(options.shards ?? 1)
  return { discord, client: client as Client<true>, heard: messages.next, asked: interactions.next }
}

const buttons = (...labels: string[]) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    labels.map((label) => new ButtonBuilder().setCustomId(`id:${label}`).setLabel(label).setStyle(ButtonStyle.Primary)),
  )

describe('direct messages', () => {
  it('reach the application on a channel it has not seen, and its answer is seen', async () => {
    const { discord, client, heard } = await scene()
    const ana = discord.person('ana')
    const written = ana.writes('hello')
    const message = await heard()
    expect([message.content, message.author.id, message.guildId]).toEqual(['hello', ana.id, null])
    expect(Math.abs(message.createdTimestamp - Date.now())).toBeLessThan(5000)
    expect(message.id).toBe(written.id)
    const channel = await message.channel.fetch()
    expect(channel.isDMBased()).toBe(true)
    await (await client.users.createDM(ana.id)).send({ content: 'hi ana', components: [buttons('Yes', 'No')] })
    const seen = await ana.sees('hi ana')
    expect(seen.buttons.map(({ label }) => label)).toEqual(['Yes', 'No'])
    expect(ana.chat.map(({ text }) => text)).toEqual(['hello', 'hi ana'])
    expect(discord.violations).toEqual([])
  })
})

describe('interactions', () => {
  it('a command, a tap, a list and a form, each answered in its own way', async () => {
    const { discord, client, asked } = await scene()
    await client.application.commands.set([{ name: 'calm', description: 'A calm step' }])
    const ana = discord.person('ana', { locale: 'es-ES' })
    const run = ana.runs('calm')
    const command = await asked()
    if (!command.isChatInputCommand()) throw new Error('no command')
    expect([command.commandName, command.locale, command.user.id]).toEqual(['calm', 'es-ES', ana.id])
    await command.deferReply()
    await run.acknowledged()
    expect(ana.chat[0]?.thinking).toBe(true)
    await command.editReply({ content: 'Ready?', components: [buttons('Yes')] })
    const ready = await ana.sees('Ready?')
    expect(ready.thinking).toBe(false)

    const tap = ana.taps(ready, 'Yes')
    const button = await asked()
    if (!button.isButton()) throw new Error('no button')
    const list = new StringSelectMenuBuilder()
      .setCustomId('list')
      .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' })
    await button.update({
      content: 'Pick',
      components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(list)],
    })
    expect(tap.callbackType).toBe(7)
    const pick = ana.picks(await ana.sees('Pick'), ['Two'])
    const select = await asked()
    if (!select.isStringSelectMenu()) throw new Error('no list')
    expect(select.values).toEqual(['2'])
    const input = new TextInputBuilder().setCustomId('why').setLabel('Why').setStyle(TextInputStyle.Short)
    await select.showModal(
      new ModalBuilder()
        .setCustomId('form')
        .setTitle('Tell me')
        .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input)),
    )
    expect((await pick.modalShown()).title).toBe('Tell me')
    ana.submits(pick, { Why: 'because' })
    const form = await asked()
    if (!form.isModalSubmit()) throw new Error('no form')
    expect(form.fields.getTextInputValue('why')).toBe('because')
    await form.reply({ content: 'Thank you', flags: MessageFlags.Ephemeral })
    expect((await ana.sees('Thank you')).ephemeral).toBe(true)
    expect(discord.violations).toEqual([])
  })
})
