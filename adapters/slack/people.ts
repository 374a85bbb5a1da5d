/** What Slack knows about a person without asking them: language and time zone, looked up once a day. */
import type { webApi } from '@slack/bolt'
import { type Clock, days, type Hints, inTime } from '#adapter'

/** How long a first word may wait for this, ms: without it the first answer would be in the wrong language. */
const patience = 800
const mostKnown = 20_000

export class People {
  readonly #clock: Clock
  readonly #known = new Map<string, { hints: Hints; until: number }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @param client a client that speaks for the person's workspace. */
  async hints(client: webApi.WebClient, token: string, person: string): Promise<Hints> {
    const known = this.#known.get(person)
    if (known && known.until > this.#clock.now()) return known.hints
    const asked = client.users.info({ token, user: person, include_locale: true })
    const outcome = await inTime(asked, this.#clock.now() + patience, this.#clock)
    // Whatever went wrong here, the conversation goes on without it, and asks again next time.
    if (outcome.kind !== 'done') return {}
    const { tz, locale } = outcome.value.user ?? {}
    const hints = { ...(tz !== undefined && { zone: tz }), ...(locale !== undefined && { language: locale }) }
    this.#remember(person, hints)
    return hints
  }

  #remember(person: string, hints: Hints): void {
    this.#known.delete(person)
    this.#known.set(person, { hints, until: this.#clock.now() + days(1) })
    const [oldest] = this.#known.keys()
    if (this.#known.size > mostKnown && oldest !== undefined) this.#known.delete(oldest)
  }
}
