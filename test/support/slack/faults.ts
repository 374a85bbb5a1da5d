/** What can go wrong with Slack, to be turned on by a test. All times are milliseconds. */
import type { Json } from './wire.ts'

/** What a method answers instead of doing its work. */
export interface Refusal {
  /** Slack's name for it, as in `channel_not_found`; with `retryAfter`, usually `ratelimited`. */
  readonly error: string
  /** Seconds, sent as `Retry-After` with a 429. */
  readonly retryAfter?: number
  /** Another HTTP status than 200, or than 429 where there is a `retryAfter`. */
  readonly status?: number
}

export class Faults {
  /** How long a `trigger_id` opens a view. Slack's own is 3 s. */
  triggerLifeMs = 3000
  /** How long an app may take to acknowledge. Slack's own is 3 s. */
  giveUpAfterMs = 3000
  /** Refuses a call before it does anything. */
  refuse: ((method: string, body: Json, team: string | undefined) => Refusal | undefined) | undefined
  /** Messages to one channel above this many in a second: 429 with `Retry-After: 1`. */
  rateLimit: { messagesPerSecondPerChannel?: number } = {}
  /** An event that was not acknowledged is delivered again, three times. */
  retries = true
  /** Before each of the three. Slack's own: at once, a minute, five. The last is longer than Bolt's five seconds without a socket. */
  retryDelaysMs: readonly number[] = [50, 1000, 6000]
  /** Delivers every event this many times more, each under another `event_id`, without retry headers. */
  replayEvents = 0
  /** Answers each call of the Web API this much later. */
  delayMs = 0
  /** The next so many Socket Mode handshakes break off. */
  brokenHandshakes = 0
}
