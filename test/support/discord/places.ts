/** Who and what is on Discord, as data: accounts, servers, channels, and what was said in them. */
import { Screen, type SeenMessage, seenOf } from './screen.ts'
import { snowflake } from './snowflake.ts'
import { instant, type Json, messageFlags } from './wire.ts'

/** A user as Discord shows it to anybody. */
const userOf = (id: string, name: string, bot: boolean): Json => ({
  id,
  username: name.toLowerCase().replace(/[^a-z0-9._]/g, ''),
  discriminator: bot ? '6184' : '0',
  global_name: bot ? null : name,
  avatar: null,
  avatar_decoration_data: null,
  banner: null,
  accent_color: null,
  clan: null,
  collectibles: null,
  display_name_styles: null,
  primary_guild: null,
  public_flags: 0,
  flags: 0,
  ...(bot && { bot: true }),
})

/** A user as events show them: with fewer fields than to those who ask. */
export const userInEvents = ({ banner: _banner, accent_color: _colour, flags: _flags, ...user }: Json): Json => user

/** Somebody's account, with their direct message with the bot, and what is on their screen. */
export class Account {
  readonly id = snowflake()
  readonly user: Json
  /** @example 'es-ES' */
  readonly locale: string
  readonly screen = new Screen()
  readonly direct: FakeChannel
  /** They allow no direct messages: the bot's are refused with 50007. */
  dmClosed = false

  constructor(name: string, locale: string) {
    this.user = userOf(this.id, name, false)
    this.locale = locale
    this.direct = new FakeChannel('', { recipient: this })
  }
}

/** The application's own account; its id is the application's. */
export class Bot {
  readonly id = snowflake()
  readonly user: Json

  constructor(name: string) {
    this.user = { ...userOf(this.id, name, true), username: name }
  }
}

/** A message, as Discord gives it (`raw`) and as it looks (`seen`). */
export class FakeMessage {
  readonly channel: FakeChannel
  /** Only this person sees it. */
  readonly audience: Account | undefined
  #raw: Json
  #seen: SeenMessage | undefined
  readonly #nonce: string | undefined

  constructor(channel: FakeChannel, raw: Json, { audience, nonce }: { audience?: Account; nonce?: string } = {}) {
    this.channel = channel
    this.audience = audience
    this.#raw = raw
    this.#nonce = nonce
  }

  get id(): string {
    return this.#raw.id
  }

  get authorId(): string {
    return this.#raw.author.id
  }

  get raw(): Json {
    return this.#raw
  }

  get seen(): SeenMessage {
    this.#seen ??= seenOf(this.#raw, this.#nonce)
    return this.#seen
  }

  get isLoading(): boolean {
    return (this.#raw.flags & messageFlags.loading) !== 0
  }

  change(fields: Json): void {
    this.#raw = { ...this.#raw, ...fields }
    this.#seen = undefined
  }
}

export class FakeChannel {
  readonly id = snowflake()
  readonly name: string
  /** Where it is; undefined: a direct message. */
  readonly guild: FakeGuild | undefined
  /** With whom; undefined: a server's channel. */
  readonly recipient: Account | undefined
  /** In the order in which they were written. */
  readonly messages = new Map<string, FakeMessage>()
  lastMessageId: string | null = null
  /** How often the application said that it is typing here. */
  typings = 0
  /** The channel this thread branches from; undefined: it is none. */
  readonly parent: FakeChannel | undefined
  /** A thread that slept in: who posts in it wakes it up, unless a moderator has locked it. */
  archived = false
  locked = false

  constructor(name: string, where: { guild?: FakeGuild; recipient?: Account; parent?: FakeChannel }) {
    this.name = name
    this.guild = where.guild
    this.recipient = where.recipient
    this.parent = where.parent
  }

  add(message: FakeMessage): void {
    this.messages.set(message.id, message)
    if (!message.audience) this.lastMessageId = message.id
  }

  /** What one person sees here, oldest first. */
  seenBy(account: Account): SeenMessage[] {
    const seen: SeenMessage[] = []
    for (const message of this.messages.values()) {
      if (!message.audience || message.audience === account) seen.push(message.seen)
    }
    return seen
  }

  get raw(): Json {
    const last = this.lastMessageId
    if (this.recipient)
      return { id: this.id, type: 1, last_message_id: last, flags: 0, recipients: [this.recipient.user] }
    if (this.parent) return this.#thread(this.parent)
    return {
      id: this.id,
      type: 0,
      guild_id: this.guild?.id,
      name: this.name,
      position: this.guild?.channels.indexOf(this) ?? 0,
      parent_id: null,
      topic: null,
      nsfw: false,
      rate_limit_per_user: 0,
      permission_overwrites: [],
      last_message_id: last,
      flags: 0,
    }
  }

  /** https://docs.discord.com/developers/resources/channel#thread-metadata-object */
  #thread(parent: FakeChannel): Json {
    const { archived, locked } = this
    return {
      id: this.id,
      type: 11,
      guild_id: this.guild?.id,
      name: this.name,
      parent_id: parent.id,
      owner_id: this.guild?.id,
      last_message_id: this.lastMessageId,
      rate_limit_per_user: 0,
      message_count: this.messages.size,
      total_message_sent: this.messages.size,
      member_count: 1,
      flags: 0,
      thread_metadata: { archived, locked, auto_archive_duration: 1440, archive_timestamp: instant() },
    }
  }
}

export interface GuildOptions {
  /** The language of a community server. Default 'en-US'. */
  readonly locale?: string
  /** The application is not installed here. */
  readonly withoutBot?: boolean
  /** What the bot may do here, as Discord's bit field. Default: read, write, write in threads, embed links. */
  readonly permissions?: bigint
  /** Names of the text channels. Default: one, 'general'. */
  readonly channels?: readonly string[]
}

/** https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
export const permissions = {
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  manageEvents: 1n << 33n,
  sendInThreads: 1n << 38n,
} as const

/** What anybody may do in a server. */
const ofMembers = 2_248_473_465_835_073n

const usual = permissions.viewChannel | permissions.sendMessages | permissions.embedLinks | permissions.sendInThreads

export class FakeGuild {
  readonly id = snowflake()
  readonly name: string
  readonly locale: string
  hasBot: boolean
  readonly permissions: bigint
  readonly channels: readonly FakeChannel[]
  /** Those who may manage events here. */
  readonly moderators = new Set<Account>()
  readonly joinedAt = instant()

  constructor(name: string, options: GuildOptions = {}) {
    this.name = name
    this.locale = options.locale ?? 'en-US'
    this.hasBot = !options.withoutBot
    this.permissions = options.permissions ?? usual
    this.channels = (options.channels ?? ['general']).map((channel) => new FakeChannel(channel, { guild: this }))
  }

  /** The first text channel. */
  get channel(): FakeChannel {
    const [first] = this.channels
    if (!first) throw new Error(`The server "${this.name}" has no channel.`)
    return first
  }

  may(permission: bigint): boolean {
    return (this.permissions & permission) !== 0n
  }

  /** What somebody may do here, as Discord's bit field: what anybody may, and more for moderators. */
  allows(account: Account): bigint {
    return this.moderators.has(account) ? ofMembers | permissions.manageEvents : ofMembers
  }
}
