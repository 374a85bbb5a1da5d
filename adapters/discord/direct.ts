/** Direct messages: which channel is whose, who has closed theirs, and how many new ones may be opened. */
import { type REST, Routes } from 'discord.js'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { type Clock, minutes, Refused, type Report } from '#adapter'
import { isQuarantine, quarantine } from './refusal.ts'

/** Discord marks an application as a spammer that opens some dozens of new direct messages at once. */
export const newPerMinute = 20
/** How long somebody's closed direct message is believed to be closed. */
const closedFor = minutes(10)
/** Channels remembered for people who have not written there yet. */
const mostKnown = 10_000

export interface DirectParts {
  readonly rest: REST
  readonly clock: Clock
  readonly report: Report
  readonly newPerMinute: number
}

export class Direct {
  readonly #parts: DirectParts
  readonly #budget: RateLimiterMemory
  readonly #known = new Map<string, string>()
  readonly #closed = new Map<string, number>()
  #quarantinedUntil = 0

  constructor(parts: DirectParts) {
    this.#parts = parts
    this.#budget = new RateLimiterMemory({ points: parts.newPerMinute, duration: 60 })
  }

  /** They did something in this channel: it is open. */
  heard(person: string, channel: string): void {
    this.#closed.delete(person)
    this.#remember(person, channel)
  }

  isClosed(person: string): boolean {
    return (this.#closed.get(person) ?? 0) > this.#parts.clock.now()
  }

  close(person: string): void {
    const { clock } = this.#parts
    for (const [other, until] of this.#closed) {
      if (until > clock.now()) break
      this.#closed.delete(other)
    }
    this.#closed.delete(person)
    this.#closed.set(person, clock.now() + closedFor)
  }

  forget(person: string): void {
    this.#known.delete(person)
  }

  /**
   * The channel to write to: the remembered one, or a new one as far as the budget goes.
   * @throws Refused `rate-limited` when no new one may be opened now.
   */
  async channel(person: string, remembered: string | null): Promise<string> {
    const known = remembered ?? this.#known.get(person)
    if (known !== undefined) return known
    const { rest, clock } = this.#parts
    const left = this.#quarantinedUntil - clock.now()
    if (left > 0) throw new Refused('rate-limited', left)
    try {
      await this.#budget.consume('all')
    } catch (spent) {
      if (spent instanceof RateLimiterRes) throw new Refused('rate-limited', spent.msBeforeNext)
      throw spent
    }
    const opened = (await rest.post(Routes.userChannels(), { body: { recipient_id: person } })) as { id: string }
    this.#remember(person, opened.id)
    return opened.id
  }

  /** Discord says we open too many: no new ones for an hour, and somebody has to know. */
  watch(error: unknown): void {
    if (!isQuarantine(error)) return
    const { clock, report } = this.#parts
    const news = this.#quarantinedUntil <= clock.now()
    this.#quarantinedUntil = clock.now() + quarantine
    if (news) report('discord-quarantine', { platform: 'discord', why: 'direct-messages' }, error)
  }

  #remember(person: string, channel: string): void {
    this.#known.delete(person)
    this.#known.set(person, channel)
    const [oldest] = this.#known.keys()
    if (this.#known.size > mostKnown && oldest !== undefined) this.#known.delete(oldest)
  }
}
