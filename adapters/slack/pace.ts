/** How fast Tend may speak: Slack's one message a second in a channel, and a brake for a loop nobody thought of. */
import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { type Clock, minutes, Refused, type Report } from '#adapter'

/** One a second, and up to this many more within as many seconds: https://docs.slack.dev/apis/web-api/rate-limits */
const burst = 4
/** More than this to one person within a minute, with no act of theirs in between, is a loop. */
const mostUnanswered = 20
const window = minutes(1)

export class Pace {
  readonly #clock: Clock
  readonly #report: Report
  readonly #limiter = new BurstyRateLimiter(
    new RateLimiterMemory({ points: 1, duration: 1 }),
    new RateLimiterMemory({ keyPrefix: 'burst', points: burst, duration: burst }),
  )
  readonly #unanswered = new Map<string, { count: number; since: number }>()

  constructor(clock: Clock, report: Report) {
    this.#clock = clock
    this.#report = report
  }

  /** The person did something: whatever is said now is an answer. */
  heard(address: string): void {
    this.#unanswered.delete(address)
  }

  /** Resolves when the next message may go. @throws Refused `rate-limited` when this looks like a loop. */
  async next(address: string, channel: string): Promise<void> {
    this.#count(address)
    for (;;) {
      const wait = await this.#limiter.consume(channel).then(
        () => 0,
        (spent: unknown) => {
          if (spent instanceof RateLimiterRes) return Math.max(spent.msBeforeNext, 1)
          throw spent
        },
      )
      if (wait === 0) return
      await new Promise<void>((ring) => this.#clock.at(this.#clock.now() + wait, ring))
    }
  }

  #count(address: string): void {
    const now = this.#clock.now()
    for (const [other, { since }] of this.#unanswered) {
      if (now - since < window) break
      this.#unanswered.delete(other)
    }
    const run = this.#unanswered.get(address) ?? { count: 0, since: now }
    run.count += 1
    this.#unanswered.set(address, run)
    if (run.count <= mostUnanswered) return
    if (run.count === mostUnanswered + 1) this.#report('loop-breaker', { platform: 'slack', count: run.count })
    throw new Refused('rate-limited', run.since + window - now)
  }
}
