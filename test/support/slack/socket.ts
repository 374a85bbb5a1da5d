/** The way to an app over Socket Mode: envelopes, acknowledged one by one. https://docs.slack.dev/apis/events-api/using-socket-mode */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Answer, Carrier, Kind, Retry } from './delivery.ts'
import type { Faults } from './faults.ts'
import { Watch } from './watch.ts'
import { type Json, secret } from './wire.ts'

/** Slack lets an app have ten connections. https://docs.slack.dev/apis/events-api/using-socket-mode#connections */
const mostSockets = 10
/** Slack pings; Bolt gives a connection up that has not been pinged for 30 s. */
const pingEveryMs = 10_000

interface Pending {
  readonly socket: WebSocket
  readonly answered: (answer: Answer) => void
}

export class SocketCarrier implements Carrier {
  readonly #faults: Faults
  readonly #appId: string
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  readonly #tickets = new Set<string>()
  /** Those that have been greeted. */
  readonly #sockets = new Set<WebSocket>()
  /** Those that were asked to connect anew; what they were given they may still acknowledge. */
  readonly #leaving = new Set<WebSocket>()
  readonly #pending = new Map<string, Pending>()
  readonly #count = new Watch<number>()
  readonly #pings: NodeJS.Timeout
  #turn = 0

  constructor(appId: string, faults: Faults) {
    this.#appId = appId
    this.#faults = faults
    this.#pings = setInterval(() => {
      for (const socket of this.#sockets) socket.ping()
    }, pingEveryMs).unref()
  }

  /** What `apps.connections.open` gives out: good for one connection. */
  ticket(): string {
    const ticket = secret()
    this.#tickets.add(ticket)
    return ticket
  }

  upgrade(request: IncomingMessage, connection: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '', 'http://slack').searchParams.get('ticket') ?? ''
    const known = this.#tickets.delete(ticket)
    if (this.#faults.brokenHandshakes > 0) {
      this.#faults.brokenHandshakes--
      return void connection.destroy()
    }
    if (!known || this.#sockets.size >= mostSockets) {
      return void connection.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
    }
    this.#server.handleUpgrade(request, connection, head, (socket) => this.#greet(socket))
  }

  /** Resolves when so many connections have been greeted. */
  async connected(sockets: number): Promise<void> {
    const enough = (count: number): boolean => count >= sockets
    await this.#count.until(enough, [this.#sockets.size], 20_000, () => `${this.#sockets.size} sockets are connected.`)
  }

  /** Breaks all connections off, without a word. */
  drop(): void {
    for (const socket of [...this.#sockets, ...this.#leaving]) {
      this.#sockets.delete(socket)
      socket.terminate()
    }
  }

  /** Asks the app to connect anew. Nothing more is sent the old way; Slack closes it some seconds later, Bolt at once. */
  askReconnect(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void {
    const text = JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-local' } })
    for (const socket of this.#sockets) {
      this.#sockets.delete(socket)
      this.#leaving.add(socket)
      socket.send(text)
    }
  }

  wrap(kind: Kind, payload: Json, retry: Retry | undefined): Json {
    return {
      envelope_id: randomUUID(),
      payload,
      type: kind,
      accepts_response_payload: kind !== 'events_api',
      ...(kind === 'events_api' && {
        retry_attempt: retry?.num ?? 0,
        retry_reason: retry ? 'timeout' : '',
      }),
    }
  }

  /** Slack takes any of an app's connections. */
  carry(envelope: Json, giveUpAfterMs: number): Promise<Answer> {
    const open = [...this.#sockets]
    const socket = open[this.#turn++ % (open.length || 1)]
    if (!socket) return Promise.resolve({ status: 0, reason: 'no socket is connected' })
    return new Promise((resolve) => {
      const answered = (answer: Answer): void => {
        clearTimeout(giveUp)
        this.#pending.delete(envelope.envelope_id)
        resolve(answer)
      }
      const giveUp = setTimeout(() => answered({ status: 0, reason: 'timeout' }), giveUpAfterMs)
      this.#pending.set(envelope.envelope_id, { socket, answered })
      socket.send(JSON.stringify(envelope))
    })
  }

  close(): void {
    clearInterval(this.#pings)
    this.drop()
    this.#server.close()
  }

  #greet(socket: WebSocket): void {
    this.#sockets.add(socket)
    socket.on('error', () => {})
    socket.on('message', (data) => this.#heard(JSON.parse(String(data))))
    socket.on('close', () => {
      this.#sockets.delete(socket)
      this.#leaving.delete(socket)
      // What was underway on it is unanswered for good.
      for (const pending of [...this.#pending.values()]) {
        if (pending.socket === socket) pending.answered({ status: 0, reason: 'the socket closed' })
      }
    })
    const hello = {
      type: 'hello',
      num_connections: this.#sockets.size,
      connection_info: { app_id: this.#appId },
      debug_info: { host: 'applink-local', approximate_connection_time: 18_060 },
    }
    socket.send(JSON.stringify(hello), () => this.#count.tell(this.#sockets.size))
  }

  #heard({ envelope_id: id, payload }: Json): void {
    const empty = payload === undefined || Object.keys(payload).length === 0
    this.#pending.get(id)?.answered({ status: 200, body: empty ? undefined : payload })
  }
}
