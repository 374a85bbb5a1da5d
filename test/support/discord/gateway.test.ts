/** Connections, sessions and faults of the local Discord, as the real discord.js meets them. */
import { once } from 'node:events'
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { buttons, connected } from './client.ts'
import { DiscordServer } from './index.ts'

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits

describe('who may connect', () => {
  it('nobody without the token', async () => {
    const discord = await DiscordServer.open()
    const client = new Client({ intents: [], rest: { api: discord.apiUrl } })
    await expect(client.login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' })
    await client.destroy()
    await discord.close()
  })

  it.for([
    ['a wrong token', { token: 'wrong', intents: 1 }, 4004],
    ['an intent that needs approval', { intents: 1 << 15 }, 4014],
    ['an intent that is none', { intents: 1 << 30 }, 4013],
    ['a shard that cannot be', { intents: 1, shard: [2, 2] }, 4010],
  ] as const)('%s is shown the door', async ([, wrong, code]) => {
    const discord = await DiscordServer.open()
    const socket = new WebSocket(discord.apiUrl.replace('http', 'ws'))
    await once(socket, 'message')
    socket.send(JSON.stringify({ op: 2, d: { token: discord.token, properties: {}, ...wrong } }))
    expect((await once(socket, 'close'))[0]).toBe(code)
    await discord.close()
  })
})

describe('sessions', () => {
  it('a server is told of on its own shard, direct messages on the first', async () => {
    const { discord, client, messages } = await connected({ shards: 2 })
    expect(discord.identifies.map(({ shard }) => shard?.join()).sort()).toEqual(['0,2', '1,2'])
    const joined = once(client, Events.GuildCreate)
    const server = discord.guild('support')
    const [guild] = await joined
    expect(guild.shardId).toBe(Number((BigInt(server.id) >> 22n) % 2n))
    discord.person('ana').writes('hello')
    expect((await messages.next()).content).toBe('hello')
    expect(messages.length).toBe(0)
  })

  it.for(['dropSockets', 'askReconnect'] as const)('after %s, what was missed comes once', async (breaks) => {
    const { discord, client, messages } = await connected()
    const ana = discord.person('ana')
    ana.writes('before')
    await messages.next()
    const resumed = once(client, Events.ShardResume)
    discord[breaks]()
    ana.writes('meanwhile')
    await resumed
    ana.writes('after')
    expect([(await messages.next()).content, (await messages.next()).content]).toEqual(['meanwhile', 'after'])
    expect([discord.resumes, discord.identifies.length]).toEqual([1, 1])
  })

  it('after a session is over, what was missed is lost', async () => {
    const { discord, client, messages } = await connected()
    const ana = discord.person('ana')
    const ready = once(client, Events.ShardReady)
    discord.invalidateSessions()
    ana.writes('meanwhile')
    await ready
    ana.writes('after')
    expect((await messages.next()).content).toBe('after')
    expect([discord.resumes, discord.identifies.length]).toEqual([0, 2])
  })

  it('what is said in servers is heard by those who ask for it, without the words', async () => {
    const { discord, messages } = await connected({}, { intents: [Guilds, GuildMessages, DirectMessages] })
    const server = discord.guild('support')
    const ana = discord.person('ana')
    ana.writes('to all', { in: server.channel })
    ana.writes(`<@${discord.botId}> to you`, { in: server.channel })
    const [first, second] = [await messages.next(), await messages.next()]
    expect([first.content, first.guildId]).toEqual(['', server.id])
    expect(second.content).toContain('to you')
  })
})

describe('faults', () => {
  it('refuses what it is told to refuse', async () => {
    const { discord, client } = await connected()
    const ana = discord.person('ana')
    discord.faults.refuse = ({ path }) =>
      path === '/users/@me/channels' ? { status: 400, code: 40003, message: 'Too fast' } : undefined
    await expect(client.users.createDM(ana.id)).rejects.toMatchObject({ status: 400, code: 40003 })
    expect(discord.requests.at(-1)).toMatchObject({ method: 'POST', path: '/users/@me/channels', status: 400 })
  })

  it('limits messages to a channel, and says for how long', async () => {
    const { discord } = await connected()
    const ana = discord.person('ana')
    discord.faults.rateLimit = { perChannel: 1, windowMs: 60_000 }
    const send = () =>
      fetch(`${discord.apiUrl}/v10/channels/${ana.direct.id}/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ content: 'x', allowed_mentions: { parse: [] } }),
      })
    const [first, second] = [await send(), await send()]
    expect([first.status, first.headers.get('x-ratelimit-remaining')]).toEqual([200, '0'])
    expect([second.status, Number(second.headers.get('retry-after')) > 50]).toEqual([429, true])
    expect(await second.json()).toMatchObject({ global: false, retry_after: expect.any(Number) })
  })

  it('repeats events', async () => {
    const { discord, client } = await connected()
    discord.faults.replayEvents = 2
    const ids: string[] = []
    const thrice = new Promise<void>((resolve) => {
      // discord.js itself drops what it knows already.
      client.ws.on(GatewayDispatchEvents.MessageCreate, ({ id }: { id: string }) => {
        if (ids.push(id) === 3) resolve()
      })
    })
    const { id } = discord.person('ana').writes('hello')
    await thrice
    expect(ids).toEqual([id, id, id])
  })

  it('answers late', async () => {
    const { discord, client } = await connected()
    discord.faults.delayMs = 60
    const before = Date.now()
    await client.users.createDM(discord.person('ana').id)
    expect(Date.now() - before).toBeGreaterThanOrEqual(55)
  })

  it('keeps what is not valid, and refuses it', async () => {
    const { discord, client } = await connected()
    const ana = discord.person('ana')
    const channel = await client.users.createDM(ana.id)
    await expect(channel.send('x'.repeat(2001))).rejects.toMatchObject({ status: 400, code: 50035 })
    await expect(client.rest.get('/nowhere')).rejects.toMatchObject({ status: 404 })
    await client.rest.post(`/channels/${channel.id}/messages`, { body: { content: '@everyone' } })
    expect(discord.violations.splice(0).map((line) => line.split(': ')[1])).toEqual([
      'content',
      'there is no such route',
      'allowed_mentions',
    ])
  })
})

it('somebody who waits in vain is told what was seen instead', async () => {
  const { discord, client } = await connected()
  const ana = discord.person('ana')
  await (await client.users.createDM(ana.id)).send({ content: 'hi', components: [buttons('Yes')] })
  await expect(ana.sees('ho', 1)).rejects.toThrow('- hi [Yes]')
})

it('a thousand people at once', async () => {
  const { discord, client, messages } = await connected({}, { rest: { globalRequestsPerSecond: 10_000 } })
  // A busy machine is not what is looked at here.
  discord.faults.interactionExpiryMs = 60_000
  const people = Array.from({ length: 1000 }, (_, n) => discord.person(`p${n}`))
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isButton()) await interaction.update({ content: 'done', components: [] })
  })
  const answer = async (): Promise<void> => {
    await (await messages.next()).reply({ content: 'ready?', components: [buttons('Yes')] })
  }
  const live = async (person: (typeof people)[number]): Promise<void> => {
    person.writes('hello')
    await answer()
    const tap = person.taps(await person.sees('ready?', 30_000), 'Yes')
    await person.sees('done', 30_000)
    expect(tap.failed).toBe(false)
  }
  await Promise.all(people.map(live))
  expect(people.every(({ chat }) => chat.length === 2)).toBe(true)
})
