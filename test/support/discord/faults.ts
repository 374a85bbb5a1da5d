/** What can go wrong with Discord, to be turned on by a test. All times are milliseconds. */
import type { Json } from './wire.ts'

/** What the application asked, as a fault sees it. */
export interface Asked {
  readonly method: string
  /** Without host and version. @example '/channels/1457510428359004343/messages' */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: Json
}

/** What is answered instead of doing the work. */
export interface Denial {
  readonly status: number
  readonly code: number
  readonly message: string
  /** Seconds, sent as `Retry-After`, and as `retry_after` with a 429. */
  readonly retryAfter?: number
  /** The limit is the whole application's. */
  readonly global?: boolean
}

export class Faults {
  /** How long an interaction takes its first answer. Discord's own is 3 s. */
  interactionExpiryMs = 3000
  /** How long an interaction's token is good for. Discord's own is 15 minutes. */
  tokenLifeMs = 15 * 60_000
  /** Refuses a request before it does anything. */
  refuse: ((request: Asked) => Denial | undefined) | undefined
  /**
   * Messages to one channel above `perChannel` within `windowMs` (default 5 s), and requests with the bot's token above
   * `perSecond` (Discord's own: 50), are refused with a 429.
   */
  rateLimit: { perChannel?: number; windowMs?: number; perSecond?: number } = {}
  /** Dispatches every event this many times more, the same data under the next sequence numbers. */
  replayEvents = 0
  /** Answers each request this much later. */
  delayMs = 0
}
