/** One thing on its way to the app: how it is sent, what came back, and how it is sent again. */
import { setTimeout as after } from 'node:timers/promises'
import type { Faults } from './faults.ts'
import { id, type Json } from './wire.ts'

export type Kind = 'events_api' | 'slash_commands' | 'interactive'

/** What the app said: `status` is HTTP's, 200 for an acknowledged envelope, 0 where nothing came back. */
export interface Answer {
  readonly status: number
  readonly body?: Json
  /** `x-slack-no-retry` was set. */
  readonly final?: boolean
  /** Why there is no answer, as Slack words it in `x-slack-retry-reason`. */
  readonly reason?: string
}

/** Which time this is, from 1, and why. */
export interface Retry {
  readonly num: number
  readonly reason: string
}

/** The way to the app: HTTP or a socket. */
export interface Carrier {
  /** The request or the envelope as it will be sent. */
  wrap(kind: Kind, payload: Json, retry: Retry | undefined): Json
  /** Resolves with what came back, at the latest when Slack gives up. Never rejects. */
  carry(wrapped: Json, giveUpAfterMs: number): Promise<Answer>
}

/** What a test holds of an event on its way. */
export interface Delivered {
  /** The first request (`headers`, `body`), or the first envelope. */
  readonly envelopeOrRequest: Json
  /** From the sending to the app's acknowledgement, ms. */
  readonly acknowledgedAfter?: number
  /** Resolves when the app has acknowledged it; rejects when it did not, after all retries, or within `timeoutMs`. */
  acknowledged(timeoutMs?: number): Promise<void>
  /** The app's HTTP status, 200 for an acknowledged envelope. */
  readonly status?: number
  readonly ackBody?: Json
  /** The first try was not acknowledged within three seconds. */
  readonly failed: boolean
  /** Of a form: `response_action: 'errors'`, block id → sentence. */
  readonly errors?: Record<string, string>
  /** Of a message: what it is called in its conversation. */
  readonly ts?: string
  /** Delivers it again, one after another, as Slack does: by default with the same `event_id`, and saying that it is a retry. */
  redeliver(times: number, options?: { sameEventId?: boolean; retryHeaders?: boolean }): Promise<void>
}

export type Settle = (body: Json) => Record<string, string> | undefined

export interface DeliveryParts {
  readonly carrier: Carrier
  readonly faults: Faults
  readonly kind: Kind
  readonly payload: Json
  /** What Slack does with the answer; what it returns are the sentences the person is shown in a form. */
  readonly settle?: Settle
  /** Every attempt is announced, so that somebody knows when all is quiet. */
  readonly underway: (attempt: Promise<unknown>) => void
  /** Aborted when the server closes. */
  readonly closing: AbortSignal
}

const ok = ({ status }: Answer): boolean => status >= 200 && status < 300

export class Delivery implements Delivered {
  readonly envelopeOrRequest: Json
  readonly #parts: DeliveryParts
  readonly #done: Promise<Answer>
  acknowledgedAfter?: number
  status?: number
  ackBody?: Json
  errors?: Record<string, string>
  failed = false

  constructor(parts: DeliveryParts) {
    this.#parts = parts
    this.envelopeOrRequest = parts.carrier.wrap(parts.kind, parts.payload, undefined)
    this.#done = this.#deliver()
    parts.underway(this.#done)
    if (parts.kind === 'events_api') {
      for (let n = 0; n < parts.faults.replayEvents; n++) this.#again(this.#other(), undefined)
    }
  }

  async acknowledged(timeoutMs = 15_000): Promise<void> {
    const { kind } = this.#parts
    const late = new Error(`Slack's ${kind} was not acknowledged within ${timeoutMs} ms.`)
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(late), timeoutMs)
    })
    const answer = await Promise.race([this.#done, patience]).finally(() => clearTimeout(timer))
    if (!ok(answer)) throw new Error(`Slack's ${kind} was not acknowledged: ${answer.reason ?? answer.status}.`)
  }

  async redeliver(times: number, options: { sameEventId?: boolean; retryHeaders?: boolean } = {}): Promise<void> {
    const { sameEventId = true, retryHeaders = true } = options
    for (let num = 1; num <= times; num++) {
      const payload = sameEventId ? this.#parts.payload : this.#other()
      await this.#again(payload, retryHeaders ? { num, reason: 'http_timeout' } : undefined)
    }
  }

  /** The same event under another id. */
  #other(): Json {
    return { ...this.#parts.payload, event_id: id('Ev') }
  }

  #again(payload: Json, retry: Retry | undefined): Promise<Answer> {
    const { carrier, kind, faults, underway } = this.#parts
    const attempt = carrier.carry(carrier.wrap(kind, payload, retry), faults.giveUpAfterMs)
    underway(attempt)
    return attempt
  }

  async #deliver(): Promise<Answer> {
    const { carrier, faults, kind, payload, closing } = this.#parts
    const sentAt = performance.now()
    let answer = await carrier.carry(this.envelopeOrRequest, faults.giveUpAfterMs)
    this.failed = !ok(answer)
    // Slack delivers events again, and nothing else: whoever tapped or sent is told that it did not work.
    for (let num = 1; num <= 3 && kind === 'events_api' && faults.retries && !ok(answer) && !answer.final; num++) {
      const goesOn = await after(faults.retryDelaysMs[num - 1] ?? 0, true, { signal: closing }).catch(() => false)
      if (!goesOn) break
      answer = await this.#again(payload, { num, reason: answer.reason ?? 'http_error' })
    }
    this.status = answer.status
    this.ackBody = answer.body
    if (!ok(answer)) return answer
    this.acknowledgedAfter = performance.now() - sentAt
    const errors = this.#parts.settle?.(answer.body)
    if (errors) this.errors = errors
    return answer
  }
}

/** What the app is kept from hearing: nothing was sent, and whoever waits for an acknowledgement is told why. */
export const unsent = (why: string): Delivered => ({
  ...unneeded,
  acknowledged: async () => {
    throw new Error(`Slack did not send this to the app: ${why}.`)
  },
})

/** What concerns nobody but the client, as a field of a form before it is sent. */
export const unneeded: Delivered = {
  envelopeOrRequest: undefined,
  failed: false,
  acknowledged: async () => {},
  redeliver: async () => {},
}
