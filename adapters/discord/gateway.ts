/** The connection: one discord.js client, told to hear direct messages and interactions and nothing else. */
import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Partials,
  Status,
  version,
} from 'discord.js'
import { type Clock, type Pulse, type Report, seconds, TendError } from '#adapter'

export interface GatewayParts {
  readonly token: string
  /** Another server than Discord's own, as in `http://127.0.0.1:4500/api`. */
  readonly apiUrl: string | undefined
  /** Discord's limit for the whole bot. Default 50; Discord raises it for large bots. */
  readonly requestsPerSecond?: number
  readonly clock: Clock
  readonly report: Report
}

/** What the gateway hands on, as it came. */
export interface Hearing {
  message(raw: unknown): void
  edit(raw: unknown): void
  interaction(raw: unknown): void
  /** A server was joined, or has come back after an outage. */
  joined(raw: unknown): void
  /** A server has removed the bot, or cannot be reached for now. */
  gone(raw: unknown): void
  /** A new session began on shard 0, where direct messages come in; what happened before it was not delivered. */
  session(silentSince: number | null): void
}

/** Longer than this, a limit of Discord is the outbox's to wait for. */
const patience = seconds(5)

/** These hear no direct messages: https://github.com/discordjs/discord.js/issues/11486 */
export const isDeaf = (discordjs: string): boolean => ['14.26.2', '14.26.3'].includes(discordjs)

export class Gateway {
  readonly client: Client
  readonly #parts: GatewayParts
  #heardAt: number | null = null

  constructor(parts: GatewayParts) {
    this.#parts = parts
    this.client = new Client({
      // No privileged intent: what is typed in servers is not heard.
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
      // A direct message comes in on a channel discord.js has not seen; without this it would keep it to itself.
      partials: [Partials.Channel],
      shards: 'auto',
      makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
      rest: {
        ...(parts.apiUrl !== undefined && { api: parts.apiUrl }),
        globalRequestsPerSecond: parts.requestsPerSecond ?? 50,
        rejectOnRateLimit: ({ timeToReset }) => timeToReset > patience,
      },
    })
  }

  get rest() {
    return this.client.rest
  }

  get pulse(): Pulse {
    const shards = [...this.client.ws.shards.values()]
    const pinged = Math.max(-1, ...shards.map(({ lastPingTimestamp }) => lastPingTimestamp))
    const heardAt = Math.max(pinged, this.#heardAt ?? -1)
    return {
      connected: shards.length > 0 && shards.every(({ status }) => status === Status.Ready),
      heardAt: heardAt > 0 ? heardAt : null,
    }
  }

  /** @throws TendError `discord-token`, `discord-down` or `discord-version`, each with its remedy. */
  async connect(hearing: Hearing): Promise<void> {
    const { client } = this
    const { report, clock, token } = this.#parts
    if (isDeaf(version)) throw new TendError('discord-version', { version })
    // discord.js throws inside its own handlers where an event is malformed; that must not end the process.
    client.on(Events.Error, (error) => report('discord-error', { platform: 'discord' }, error))
    client.on(Events.ShardError, (error) => report('discord-shard-error', { platform: 'discord' }, error))
    client.on(Events.ShardDisconnect, ({ code }) => report('discord-disconnected', { platform: 'discord', why: code }))
    client.on(Events.ShardReconnecting, () => report('discord-reconnecting', { platform: 'discord' }))
    const heard = (): void => {
      this.#heardAt = clock.now()
    }
    client.ws.on(GatewayDispatchEvents.Ready, (_data, shard: number) => {
      if (shard === 0) hearing.session(this.#heardAt)
      heard()
    })
    const on = (event: GatewayDispatchEvents, hear: (raw: unknown) => void): void => {
      client.ws.on(event, (raw: unknown) => {
        heard()
        hear(raw)
      })
    }
    on(GatewayDispatchEvents.MessageCreate, hearing.message)
    on(GatewayDispatchEvents.MessageUpdate, hearing.edit)
    on(GatewayDispatchEvents.InteractionCreate, hearing.interaction)
    on(GatewayDispatchEvents.GuildCreate, hearing.joined)
    on(GatewayDispatchEvents.GuildDelete, hearing.gone)
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
    try {
      await client.login(token)
      await ready
    } catch (error) {
      await client.destroy()
      throw errorOf(error)
    }
  }

  async close(): Promise<void> {
    await this.client.destroy()
  }
}

/** Why Discord could not be reached, as a sentence. */
export function errorOf(error: unknown): unknown {
  const refused = error instanceof DiscordAPIError && error.status === 401
  const invalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid
  if (refused || invalid) return new TendError('discord-token', {}, error)
  if (error instanceof TypeError) return error
  return new TendError('discord-down', {}, error)
}
