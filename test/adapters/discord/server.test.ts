/** The local Discord that the other tests stand on: the real discord.js connects to it, and finds what it finds on Discord. */
import {
  ActionRowBuilder,
  Events,
  GatewayDispatchEvents,
  MessageFlags,
  ModalBuilder,
  Routes,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js'
import { describe, expect, it } from 'vitest'
import { buttons, connected } from '../../support/discord/client.ts'
import { madeAt } from '../../support/discord/snowflake.ts'

const calm = { name: 'calm', description: 'A calm step' }
const ephemeral = MessageFlags.Ephemeral

describe('direct messages', () => {
  it('reach the application on a channel it has not seen, and its answer is seen', async () => {
    const { discord, client, messages } = await connected()
    const ana = discord.person('ana')
    const written = ana.writes('hello')
    const message = await messages.next()
    expect([message.id, message.content, message.author.id, message.guildId]).toEqual([
      written.id,
      'hello',
      ana.id,
      null,
    ])
    expect(message.createdTimestamp).toBe(madeAt(written.id))
    expect(Math.abs(message.createdTimestamp - Date.now())).toBeLessThan(5000)
    expect((await message.channel.fetch()).isDMBased()).toBe(true)
    await (await client.users.createDM(ana.id)).send({ content: 'hi ana', components: [buttons('Yes', 'No')] })
    const seen = await ana.sees('hi ana')
    expect(seen.buttons.map(({ label }) => label)).toEqual(['Yes', 'No'])
    expect(ana.chat.map(({ text }) => text)).toEqual(['hello', 'hi ana'])
  })

  it('are edited and taken away on both sides', async () => {
    const { discord, client, messages } = await connected()
    const ana = discord.person('ana')
    const edited = new Promise((resolve) =>
      client.once(Events.MessageUpdate, (_before, after) => resolve(after.content)),
    )
    const deleted = new Promise((resolve) => client.once(Events.MessageDelete, ({ id }) => resolve(id)))
    const written = ana.writes('hello')
    const answer = await (await messages.next()).reply('first')
    await ana.sees('first')
    ana.edits(written, 'hello you')
    expect(await edited).toBe('hello you')
    await answer.edit('second')
    expect((await ana.sees('second')).editedAt).toBeGreaterThan(0)
    await Promise.all([answer.delete(), ana.until(() => ana.chat.length === 1)])
    expect(await deleted).toBe(answer.id)
    expect(ana.chat.map(({ text }) => text)).toEqual(['hello you'])
  })

  it('things without words say what they are', async () => {
    const { discord, messages } = await connected()
    const ana = discord.person('ana')
    for (const kind of ['picture', 'sticker', 'voice', 'file'] as const) ana.sends(kind)
    const heard = [await messages.next(), await messages.next(), await messages.next(), await messages.next()]
    const types = heard.map(({ attachments, stickers, flags }) => [
      attachments.first()?.contentType,
      stickers.size,
      flags.has(MessageFlags.IsVoiceMessage),
    ])
    expect(types).toEqual([
      ['image/jpeg', 0, false],
      [undefined, 1, false],
      ['audio/ogg', 0, true],
      ['application/pdf', 0, false],
    ])
  })

  it('the same nonce twice is one message', async () => {
    const { discord, client } = await connected()
    const ana = discord.person('ana')
    const channel = await client.users.createDM(ana.id)
    const first = await channel.send({ content: 'once', nonce: 'n1', enforceNonce: true })
    const second = await channel.send({ content: 'once', nonce: 'n1', enforceNonce: true })
    expect(second.id).toBe(first.id)
    expect(ana.chat).toHaveLength(1)
  })

  it('a closed one is refused with 50007, and an empty message with 50006', async () => {
    const { discord, client } = await connected()
    const ana = discord.person('ana')
    ana.dmClosed = true
    const channel = await client.users.createDM(ana.id)
    await expect(channel.send('hello')).rejects.toMatchObject({ status: 403, code: 50007 })
    await expect(channel.send({ content: ' ' })).rejects.toMatchObject({ status: 400, code: 50006 })
    expect(discord.violations.splice(0)).toHaveLength(1)
  })

  it('the history is read newest first, from where one asks', async () => {
    const { discord, client } = await connected()
    const ana = discord.person('ana')
    const written = ['a', 'b', 'c', 'd'].map((text) => ana.writes(text))
    const read = async (query: Record<string, string>): Promise<string> => {
      const route = Routes.channelMessages(ana.direct.id)
      const found = await client.rest.get(route, { query: new URLSearchParams(query) })
      return (found as { content: string }[]).map(({ content }) => content).join('')
    }
    expect(await read({})).toBe('dcba')
    expect(await read({ after: written[0]?.id ?? '', limit: '2' })).toBe('cb')
    expect(await read({ before: written[3]?.id ?? '', limit: '2' })).toBe('cb')
  })
})

describe('interactions', () => {
  it('a command, a tap, a list and a form, each answered in its own way', async () => {
    const { discord, client, interactions, command } = await connected()
    await client.application.commands.set([calm])
    const ana = discord.person('ana', { locale: 'es-ES' })
    const run = ana.runs('calm')
    const asked = await command()
    expect([asked.commandName, asked.locale, asked.user.id]).toEqual(['calm', 'es-ES', ana.id])
    await asked.deferReply()
    await run.acknowledged()
    expect(ana.chat[0]?.thinking).toBe(true)
    await asked.editReply({ content: 'Ready?', components: [buttons('Yes')] })
    const ready = await ana.sees('Ready?')
    expect(ready.thinking).toBe(false)

    const tap = ana.taps(ready, 'Yes')
    const button = await interactions.next()
    if (!button.isButton()) throw new Error('no button')
    const list = new StringSelectMenuBuilder()
      .setCustomId('list')
      .addOptions(['One', 'Two'].map((label) => ({ label, value: label.toLowerCase() })))
    const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(list)
    await button.update({ content: 'Pick', components: [row] })
    expect(tap.callbackType).toBe(7)

    const pick = ana.picks(await ana.sees('Pick'), ['Two'])
    const select = await interactions.next()
    if (!select.isStringSelectMenu()) throw new Error('no list')
    expect(select.values).toEqual(['two'])
    const input = new TextInputBuilder().setCustomId('why').setLabel('Why').setStyle(TextInputStyle.Short)
    const form = new ModalBuilder().setCustomId('form').setTitle('Tell me')
    await select.showModal(form.addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input)))
    expect(await pick.modalShown()).toMatchObject({ title: 'Tell me', inputs: [{ label: 'Why', required: true }] })

    ana.submits(pick, { Why: 'because' })
    const sent = await interactions.next()
    if (!sent.isModalSubmit()) throw new Error('no form')
    expect(sent.fields.getTextInputValue('why')).toBe('because')
    await sent.reply({ content: 'Thank you', flags: ephemeral })
    expect((await ana.sees('Thank you')).ephemeral).toBe(true)
  })

  it('in a server, what is ephemeral is seen by one person, and told of as of a direct message', async () => {
    const { discord, client, command } = await connected()
    await client.application.commands.set([calm])
    const server = discord.guild('support')
    const [ana, ben] = [discord.person('ana'), discord.person('ben')]
    const told = new Promise<{ guild_id?: string }>((resolve) =>
      client.ws.once(GatewayDispatchEvents.MessageCreate, resolve),
    )
    ana.runs('calm', { in: server.channel })
    const asked = await command()
    expect([asked.guildId, asked.inCachedGuild(), asked.context]).toEqual([server.id, true, 0])
    const reply = await asked.reply({ content: 'only you', flags: ephemeral, withResponse: true })
    expect((await told).guild_id).toBeUndefined()
    const seen = await ana.sees('only you')
    expect([seen.id, seen.ephemeral]).toEqual([reply.resource?.message?.id, true])
    expect(ben.seenIn(server.channel)).toEqual([])
    const route = Routes.channelMessage(server.channel.id, seen.id)
    await expect(client.rest.get(route)).rejects.toMatchObject({ code: 10008 })
    await asked.followUp('everybody')
    await ben.sees('everybody')
    await asked.deleteReply()
    expect(ana.seenIn(server.channel).map(({ text }) => text)).toEqual(['everybody'])
  })

  it('a person brings the app along to a server it is not in', async () => {
    const { discord, client, command } = await connected()
    await client.application.commands.set([{ ...calm, integrationTypes: [0, 1], contexts: [0, 1] }])
    const ana = discord.person('ana')
    ana.runs('calm', { in: 'userInstall' })
    const asked = await command()
    expect(asked.authorizingIntegrationOwners).toMatchObject({ guildId: null, userId: ana.id })
    expect([asked.inGuild(), asked.inCachedGuild()]).toEqual([true, false])
    await asked.reply({ content: 'here', flags: ephemeral })
    await ana.sees('here')
    expect(ana.seenIn(discord.elsewhere.channel)).toHaveLength(1)
  })

  it('are acknowledged once, in time, and answered while the token lives', async () => {
    const { discord, client, command } = await connected()
    await client.application.commands.set([calm])
    const ana = discord.person('ana')
    const answer = (asked: { id: string; token: string }): Promise<unknown> =>
      client.rest.post(Routes.interactionCallback(asked.id, asked.token), { body: { type: 5 }, auth: false })
    ana.runs('calm')
    const once = await command()
    await expect(client.rest.post(Routes.webhook(once.applicationId, once.token), { body: {} })).rejects.toMatchObject({
      code: 10015,
    })
    await answer(once)
    await expect(answer(once)).rejects.toMatchObject({ status: 400, code: 40060 })
    discord.faults.tokenLifeMs = 0
    const original = Routes.webhookMessage(once.applicationId, once.token)
    await expect(client.rest.get(original)).rejects.toMatchObject({ status: 401, code: 50027 })

    discord.faults.interactionExpiryMs = 20
    const run = ana.runs('calm')
    const late = await command()
    await expect(run.acknowledged(100)).rejects.toThrow('this interaction failed')
    expect(run.failed).toBe(true)
    await expect(answer(late)).rejects.toMatchObject({ status: 404, code: 10062 })
  })

  it('the first message after "thinking…" takes its place', async () => {
    const { discord, client, command } = await connected()
    await client.application.commands.set([calm])
    const ana = discord.person('ana')
    ana.runs('calm')
    const asked = await command()
    await asked.deferReply({ flags: ephemeral })
    await asked.followUp('done')
    await ana.sees('done')
    expect(ana.chat).toMatchObject([{ text: 'done', ephemeral: true, thinking: false }])
  })
})

describe('commands', () => {
  it('keep their ids, are completed, and are offered where they belong', async () => {
    const { discord, client } = await connected()
    const server = discord.guild('support')
    const ana = discord.person('ana')
    const set = () => client.application.commands.set([{ ...calm, nameLocalizations: { de: 'ruhe' }, contexts: [1] }])
    const first = (await set()).first()
    const again = (await set()).first()
    expect([again?.id, again?.version]).toEqual([first?.id, first?.version])
    expect(discord.commands).toMatchObject([{ name: 'calm', nsfw: false, integration_types: [0], contexts: [1] }])
    const read = (query: string) =>
      client.rest.get(Routes.applicationCommands(discord.applicationId), { query: new URLSearchParams(query) })
    expect(await read('with_localizations=true')).toMatchObject([{ name_localizations: { de: 'ruhe' } }])
    expect(await read('')).not.toHaveProperty('0.name_localizations')
    expect(() => ana.runs('calm', { in: server.channel })).toThrow('No command /calm here')
    await client.application.commands.create({ name: 'own', description: 'Here only' }, server.id)
    expect(discord.guildCommands(server.id)).toMatchObject([{ name: 'own', guild_id: server.id }])
    ana.runs('own', { in: server.channel })
  })
})
