/** Everything Discord knows, and what happens when a message is written, changed or taken away: who sees it, who hears of it. */
import { randomBytes } from 'node:crypto'
import { Faults } from './faults.ts'
import { Gateway } from './gateway.ts'
import { guildCreateOf, memberOf } from './guild-payload.ts'
import type { FakeInteraction } from './interaction.ts'
import { type Account, Bot, type FakeChannel, type FakeGuild, type FakeMessage, userInEvents } from './places.ts'
import type { Session } from './session.ts'
import { shardOf } from './snowflake.ts'
import type { Upload } from './uploads.ts'
import { instant, intents, type Json } from './wire.ts'

/** A request of the application's. */
export interface SeenRequest {
  readonly method: string
  /** Without host and version. @example '/channels/1457510428359004343/messages' */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: Json
  readonly files: readonly Upload[]
  /** When it came, epoch ms. */
  readonly at: number
  /** 0 while it is not answered. */
  readonly status: number
}

export interface PlatformOptions {
  /** How many shards `GET /gateway/bot` recommends. Default 1. */
  readonly shards?: number
  /** Whether the intents that need Discord's approval are granted. Default false. */
  readonly privileged?: boolean
  /** Default: Discord's own 41.25 s. */
  readonly heartbeatMs?: number
  /** Checks this server's own answers against Discord's description of its API as well. Default false. */
  readonly checksItself?: boolean
}

export class Platform {
  readonly bot = new Bot('Tend')
  /** In the form of a real one: the id, a time, a secret. */
  readonly token = [Buffer.from(this.bot.id).toString('base64url'), secret(4), secret(28)].join('.')
  readonly shards: number
  readonly checksItself: boolean
  readonly #privileged: boolean
  readonly faults = new Faults()
  readonly gateway: Gateway
  readonly requests: SeenRequest[] = []
  readonly violations: string[] = []
  readonly accounts = new Map<string, Account>()
  readonly guilds = new Map<string, FakeGuild>()
  readonly channels = new Map<string, FakeChannel>()
  /** By token. */
  readonly interactions = new Map<string, FakeInteraction>()
  /** `''` for the global ones, a server's id for its own. */
  readonly commands = new Map<string, Json[]>()
  /** Nonce → the bot's message that bore it last. */
  readonly nonces = new Map<string, FakeMessage>()
  /** Link → what it leads to. */
  readonly downloads = new Map<string, string>()
  /** Set by the server, once it knows where it is. @example '127.0.0.1:4500' */
  host = ''

  constructor({ shards = 1, privileged = false, heartbeatMs = 41_250, checksItself = false }: PlatformOptions) {
    this.shards = shards
    this.checksItself = checksItself
    this.#privileged = privileged
    const { token, faults } = this
    this.gateway = new Gateway({ token, faults, privileged, heartbeatMs, welcome: (session) => this.#welcome(session) })
  }

  addAccount(account: Account): void {
    this.accounts.set(account.id, account)
    this.channels.set(account.direct.id, account.direct)
  }

  addGuild(guild: FakeGuild): void {
    this.guilds.set(guild.id, guild)
    for (const channel of guild.channels) this.channels.set(channel.id, channel)
    if (!guild.hasBot) return
    this.gateway.dispatch('GUILD_CREATE', guildCreateOf(guild, this.bot), { guildId: guild.id, intent: intents.guilds })
  }

  /** The server has removed the bot. https://docs.discord.com/developers/events/gateway-events#guild-delete */
  expel(guild: FakeGuild): void {
    this.gateway.dispatch('GUILD_DELETE', { id: guild.id }, { guildId: guild.id, intent: intents.guilds })
    guild.hasBot = false
  }

  /** The server cannot be reached for now: an outage of Discord's. */
  lose(guild: FakeGuild): void {
    const data = { id: guild.id, unavailable: true }
    this.gateway.dispatch('GUILD_DELETE', data, { guildId: guild.id, intent: intents.guilds })
  }

  /** A new message is there. `raw` is complete but for what only the event carries. */
  post(message: FakeMessage): void {
    message.channel.add(message)
    for (const account of this.#viewers(message)) {
      if (account.id === message.authorId) account.screen.changed()
      else account.screen.appear(message.seen)
    }
    this.#tell('MESSAGE_CREATE', message)
  }

  /** A message looks different; where it says something else, it counts as seen anew. */
  revise(message: FakeMessage, fields: Json): void {
    const before = message.seen
    message.change(fields)
    const isNews = before.text !== message.seen.text && message.authorId === this.bot.id
    for (const account of this.#viewers(message)) {
      if (isNews) account.screen.appear(message.seen)
      else account.screen.changed()
    }
    this.#tell('MESSAGE_UPDATE', message)
  }

  remove(message: FakeMessage): void {
    const { channel } = message
    channel.messages.delete(message.id)
    for (const account of this.#viewers(message)) account.screen.changed()
    const guild = channel.guild && !message.audience ? { guild_id: channel.guild.id } : {}
    this.#tellOf(message, 'MESSAGE_DELETE', { id: message.id, channel_id: channel.id, ...guild })
  }

  /**
   * Events carry what a request does not: the kind of channel, and, unless the message is ephemeral, the server and the
   * author's membership. https://docs.discord.com/developers/events/gateway-events#message-create
   */
  #tell(event: string, message: FakeMessage): void {
    const { channel, audience } = message
    const { guild } = channel
    const raw = this.#withheld(message)
      ? { ...message.raw, content: '', embeds: [], attachments: [], components: [] }
      : message.raw
    const { user: _user, ...member } = guild ? memberOf(guild, this.bot) : {}
    const place = guild && !audience ? { guild_id: guild.id, ...(!raw.webhook_id && { member }) } : {}
    const nonce = event === 'MESSAGE_CREATE' && message.seen.nonce !== undefined ? { nonce: message.seen.nonce } : {}
    const author = userInEvents(raw.author)
    this.#tellOf(message, event, { ...raw, author, channel_type: channel.raw.type, ...nonce, ...place })
  }

  /** What others write in servers is told of without its words, unless Discord approved of the application's reading them. */
  #withheld({ channel, authorId, raw }: FakeMessage): boolean {
    const isOthers = channel.guild !== undefined && authorId !== this.bot.id
    return isOthers && !this.#privileged && !raw.content.includes(`<@${this.bot.id}>`)
  }

  /**
   * Ephemeral messages go from the bot to one person, past the server's channel: Discord tells of them as of direct
   * messages. https://docs.discord.com/developers/events/gateway#list-of-intents
   */
  #tellOf({ channel: { guild }, audience }: FakeMessage, event: string, data: Json): void {
    if (!guild || audience) this.gateway.dispatch(event, data, { intent: intents.directMessages })
    else if (guild.hasBot) this.gateway.dispatch(event, data, { guildId: guild.id, intent: intents.guildMessages })
  }

  #viewers({ audience, channel }: FakeMessage): Iterable<Account> {
    if (audience) return [audience]
    return channel.recipient ? [channel.recipient] : this.accounts.values()
  }

  #welcome({ id, shard, shards, intents: wanted }: Session): { ready: Json; guilds: Json[] } {
    const own = [...this.guilds.values()].filter((guild) => guild.hasBot && shardOf(guild.id, shards) === shard)
    const ready = {
      v: 10,
      user_settings: {},
      user: { ...this.bot.user, verified: true, mfa_enabled: true, email: null },
      shard: [shard, shards],
      session_type: 'normal',
      session_id: id,
      resume_gateway_url: `ws://${this.host}`,
      relationships: [],
      private_channels: [],
      presences: [],
      guilds: own.map((guild) => ({ id: guild.id, unavailable: true })),
      guild_join_requests: [],
      geo_ordered_rtc_regions: [],
      game_relationships: [],
      auth: {},
      application: { id: this.bot.id, flags: 0 },
      _trace: [],
    }
    const hears = (wanted & intents.guilds) !== 0
    return { ready, guilds: hears ? own.map((guild) => guildCreateOf(guild, this.bot)) : [] }
  }
}

const secret = (bytes: number): string => randomBytes(bytes).toString('base64url')

/** When a message was changed, for {@link Platform.revise}. */
export const editedNow = (): Json => ({ edited_timestamp: instant() })
