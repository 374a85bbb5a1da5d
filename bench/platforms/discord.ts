/** Discord as one app sees it: a gateway that says hello and tells of messages, and the routes that a turn needs. */
import { type WebSocket, WebSocketServer } from 'ws'
import { type Sink, serve, Waiting } from './sink.ts'

const ops = { heartbeat: 1, identify: 2, hello: 10, ack: 11 } as const
const epoch = 1_420_070_400_000n

let made = 0n
/** https://docs.discord.com/developers/reference#snowflakes */
const snowflake = (): string => String(((BigInt(Date.now()) - epoch) << 22n) | (++made & 0x3fffffn))

const botId = '1457510428359004000'
const idOf = (n: number): string => String(1_300_000_000_000_000_000n + BigInt(n))
const channelOf = (n: number): string => String(1_400_000_000_000_000_000n + BigInt(n))

const userOf = (id: string, name: string, isBot: boolean): object => ({
  id,
  username: name,
  discriminator: isBot ? '6184' : '0',
  global_name: null,
  avatar: null,
  avatar_decoration_data: null,
  clan: null,
  collectibles: null,
  display_name_styles: null,
  primary_guild: null,
  public_flags: 0,
  ...(isBot && { bot: true }),
})
const bot = userOf(botId, 'tend', true)

/** https://docs.discord.com/developers/resources/message#message-object */
const messageOf = (channel: string, author: object, fields: object): object => ({
  type: 0,
  content: '',
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
  flags: 0,
  components: [],
  id: snowflake(),
  channel_id: channel,
  author,
  pinned: false,
  mention_everyone: false,
  tts: false,
  ...fields,
})

const readyOf = (host: string): object => ({
  v: 10,
  user: { ...bot, verified: true, mfa_enabled: true, email: null, flags: 0 },
  shard: [0, 1],
  session_type: 'normal',
  session_id: 'bench',
  resume_gateway_url: `ws://${host}`,
  relationships: [],
  private_channels: [],
  guilds: [],
  application: { id: botId, flags: 0 },
})

const gatewayOf = (host: string): object => ({
  url: `ws://${host}`,
  shards: 1,
  session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
})

interface Posted {
  readonly content: string
  readonly components?: readonly object[]
  readonly flags?: number
  readonly nonce?: string
}

export async function discordSink(): Promise<Sink> {
  const waiting = new Waiting()
  let gateway: WebSocket | undefined
  let sequence = 0
  const { server, host } = await serve((url, body, method) => {
    const path = url.split('?', 1)[0]?.replace('/api/v10', '') ?? ''
    const [, channel] = /^\/channels\/(\d+)\/messages$/.exec(path) ?? []
    if (channel !== undefined && method === 'POST') {
      const { content, components = [], flags = 0, nonce } = JSON.parse(body) as Posted
      waiting.answer(channel, content)
      return JSON.stringify(messageOf(channel, bot, { content, components, flags, ...(nonce && { nonce }) }))
    }
    if (path === '/gateway/bot') return JSON.stringify(gatewayOf(host))
    if (path === '/users/@me') return JSON.stringify(bot)
    if (path === `/applications/${botId}/commands`) return method === 'PUT' ? body : '[]'
    throw new Error(`An app asked for ${method} ${path}.`)
  })
  const dispatch = (event: string, data: object): void =>
    gateway?.send(`{"t":"${event}","s":${++sequence},"op":0,"d":${JSON.stringify(data)}}`)
  const sockets = new WebSocketServer({ server, perMessageDeflate: false })
  sockets.on('connection', (socket) => {
    gateway = socket
    socket.on('message', (data) => {
      const { op } = JSON.parse(String(data)) as { op: number }
      if (op === ops.heartbeat) socket.send(JSON.stringify({ op: ops.ack }))
      if (op === ops.identify) dispatch('READY', readyOf(host))
    })
    socket.send(JSON.stringify({ op: ops.hello, s: null, t: null, d: { heartbeat_interval: 41_250 } }))
  })
  return {
    env: { DISCORD_TOKEN: 'MTQ1.bench.bench', DISCORD_API_URL: `http://${host}/api` },
    say(n, text) {
      const { promise } = waiting.for(channelOf(n))
      const fields = { content: text, channel_type: 1, nonce: snowflake() }
      dispatch('MESSAGE_CREATE', messageOf(channelOf(n), userOf(idOf(n), `p${n}`, false), fields))
      return promise
    },
    close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
      server.closeAllConnections()
      server.close()
    },
  }
}
