/** The gateway: sessions, their sockets, and what they missed. https://docs.discord.com/developers/events/gateway */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Faults } from './faults.ts'
import { type Identify, whyRefused } from './identify.ts'
import { Session } from './session.ts'
import { shardOf } from './snowflake.ts'
import { Watch } from './watch.ts'
import type { Json } from './wire.ts'

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
const ops = { heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalidSession: 9, hello: 10, ack: 11 } as const
/** Operations a bot may send besides these, which do nothing here: presence, voice, members, sounds. */
const ignored = new Set([3, 4, 8, 31])

const closeCodes = {
  unknownOp: 4001,
  decode: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSeq: 4007,
} as const

export interface GatewayParts {
  readonly token: string
  readonly faults: Faults
  /** Whether the intents that need Discord's approval are granted. */
  readonly privileged: boolean
  readonly heartbeatMs: number
  /** `READY`, and what follows it. */
  readonly welcome: (session: Session) => { readonly ready: Json; readonly guilds: readonly Json[] }
}

/** Who hears of an event. */
export interface Reach {
  /** Undefined: a direct message, of which shard 0 hears. */
  readonly guildId?: string | undefined
  /** 0: everybody hears of it. */
  readonly intent: number
}

export class Gateway {
  readonly #parts: GatewayParts
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  readonly #sessions = new Map<string, Session>()
  readonly #watch = new Watch()
  readonly identifies: Identify[] = []
  resumes = 0

  constructor(parts: GatewayParts) {
    this.#parts = parts
  }

  attach(http: Server): void {
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.#server.handleUpgrade(request, socket, head, (connection) => this.#greet(connection))
    })
  }

  /** Resolves when so many sessions are connected and have been told that they are ready. */
  async ready(sessions: number, timeoutMs: number): Promise<void> {
    const connected = (): number => [...this.#sessions.values()].filter(({ isConnected }) => isConnected).length
    const enough = (): true | undefined => connected() >= sessions || undefined
    await this.#watch.until(enough, timeoutMs, () => `${connected()} of ${sessions} sessions within ${timeoutMs} ms.`)
  }

  dispatch(event: string, data: Json, { guildId, intent }: Reach): void {
    const text = JSON.stringify(data)
    for (const session of this.#sessions.values()) {
      const shard = guildId === undefined ? 0 : shardOf(guildId, session.shards)
      if (session.shard !== shard || (intent !== 0 && (session.intents & intent) === 0)) continue
      for (let n = 0; n <= this.#parts.faults.replayEvents; n++) session.dispatch(event, text)
    }
  }

  /** Breaks every connection off, as a network does. */
  dropSockets(): void {
    for (const socket of this.#server.clients) socket.terminate()
    for (const session of this.#sessions.values()) session.detach()
  }

  /** Forgets every session and says so. */
  invalidateSessions(): void {
    for (const session of this.#sessions.values()) session.send({ op: ops.invalidSession, d: false })
    this.#sessions.clear()
  }

  askReconnect(): void {
    for (const session of this.#sessions.values()) session.send({ op: ops.reconnect, d: null })
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate()
    this.#sessions.clear()
    this.#server.close()
  }

  #greet(socket: WebSocket): void {
    let session: Session | undefined
    const { heartbeatMs } = this.#parts
    const hear = (raw: unknown): void => {
      const payload = parsed(raw)
      if (!payload) return socket.close(closeCodes.decode, 'Error while decoding payload.')
      if (payload.op === ops.heartbeat) {
        session?.forget(payload.d)
        return socket.send(JSON.stringify({ op: ops.ack }))
      }
      if (payload.op === ops.identify || payload.op === ops.resume) {
        if (session && this.#sessions.has(session.id))
          return socket.close(closeCodes.alreadyAuthenticated, 'Already authenticated.')
        session = payload.op === ops.identify ? this.#identify(socket, payload.d) : this.#resume(socket, payload.d)
        return
      }
      if (!ignored.has(payload.op)) return socket.close(closeCodes.unknownOp, 'Unknown opcode.')
      if (!session) socket.close(closeCodes.notAuthenticated, 'Not authenticated.')
    }
    socket.on('message', hear)
    socket.on('error', () => {})
    socket.on('close', (code) => {
      // A client that says goodbye properly will not resume: its session is over.
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id)
      session?.detach(socket)
    })
    socket.send(JSON.stringify({ op: ops.hello, s: null, t: null, d: { heartbeat_interval: heartbeatMs } }))
  }

  #identify(socket: WebSocket, data: Json): Session | undefined {
    const refusal = whyRefused(data, this.#parts)
    if (refusal) {
      socket.close(refusal.code, refusal.reason)
      return undefined
    }
    const { token: _token, ...identify } = data
    this.identifies.push({ ...identify, at: Date.now() })
    const session = new Session(socket, identify)
    // Nobody comes back for a session whose shard begins anew; keeping what it missed would only grow.
    for (const old of this.#sessions.values()) {
      if (!old.isConnected && old.shard === session.shard) this.#sessions.delete(old.id)
    }
    const { ready, guilds } = this.#parts.welcome(session)
    session.dispatch('READY', JSON.stringify(ready))
    for (const guild of guilds) session.dispatch('GUILD_CREATE', JSON.stringify(guild))
    this.#sessions.set(session.id, session)
    this.#watch.changed()
    return session
  }

  #resume(socket: WebSocket, data: Json): Session | undefined {
    if (data?.token !== this.#parts.token) {
      socket.close(closeCodes.authenticationFailed, 'Authentication failed.')
      return undefined
    }
    const session = this.#sessions.get(data.session_id)
    if (!session) {
      socket.send(JSON.stringify({ op: ops.invalidSession, d: false }))
      return undefined
    }
    if (!session.resume(socket, data.seq)) {
      this.#sessions.delete(session.id)
      socket.close(closeCodes.invalidSeq, 'Invalid seq.')
      return undefined
    }
    this.resumes++
    this.#watch.changed()
    return session
  }
}

function parsed(raw: unknown): Json {
  try {
    const payload = JSON.parse(String(raw))
    return typeof payload?.op === 'number' ? payload : undefined
  } catch {
    return undefined
  }
}
