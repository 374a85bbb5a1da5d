/** One session of the gateway: it outlives its socket, numbers its events, and keeps those the client may have missed. */
import { randomBytes } from 'node:crypto'
import type { WebSocket } from 'ws'
import type { Json } from './wire.ts'

/** An event as it was sent: its number, and the whole payload. */
interface Sent {
  readonly seq: number
  readonly text: string
}

export class Session {
  readonly id = randomBytes(16).toString('hex')
  readonly shard: number
  readonly shards: number
  readonly intents: number
  #socket: WebSocket | undefined
  #seq = 0
  #kept: Sent[] = []

  constructor(socket: WebSocket, { shard, intents }: { shard?: [number, number]; intents: number }) {
    this.#socket = socket
    const [id, count] = shard ?? [0, 1]
    this.shard = id
    this.shards = count
    this.intents = intents
  }

  get isConnected(): boolean {
    return this.#socket !== undefined
  }

  /** @param data as JSON already: the same for every session. */
  dispatch(event: string, data: string): void {
    const seq = ++this.#seq
    const text = `{"t":"${event}","s":${seq},"op":0,"d":${data}}`
    this.#kept.push({ seq, text })
    this.#socket?.send(text)
  }

  /** Anything that is not an event. */
  send(payload: Json): void {
    this.#socket?.send(JSON.stringify({ s: null, t: null, ...payload }))
  }

  /** The client has everything up to here. */
  forget(seq: unknown): void {
    if (typeof seq !== 'number') return
    const next = this.#kept.findIndex((sent) => sent.seq > seq)
    this.#kept = next < 0 ? [] : this.#kept.slice(next)
  }

  /** @param socket only if it still is this one. */
  detach(socket = this.#socket): void {
    if (this.#socket === socket) this.#socket = undefined
  }

  /** Sends what came after `seq` once more, in order. False: there never was such a number. */
  resume(socket: WebSocket, seq: unknown): boolean {
    if (typeof seq !== 'number' || seq > this.#seq) return false
    this.#socket?.close(4000, 'Resumed elsewhere.')
    this.#socket = socket
    for (const sent of this.#kept) if (sent.seq > seq) socket.send(sent.text)
    this.dispatch('RESUMED', '{"_trace":[]}')
    return true
  }
}
