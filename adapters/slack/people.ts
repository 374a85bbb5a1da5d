/** What Slack knows about a person without asking them: language, time zone, and whether they run the workspace; once a day. */
import type { webApi } from '@slack/bolt'
import { type Address, type Clock, days, type Hints, inTime } from '#adapter'
import { addressOf, type Team } from './address.ts'

/** How long a first word may wait for this, ms: without it the first answer would be in the wrong language. */
const patience = 800
const mostKnown = 20_000

export class People {
  readonly #clock: Clock
  readonly #known = new Map<Address, { hints: Hints; runsWorkspace: boolean; until: number }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @param client a client that speaks for the person's workspace. */
  async hints(client: webApi.WebClient, token: string, where: Team, person: string): Promise<Hints> {
    // An organisation knows a person in each of its workspaces by one id, and not in each they may do the same.
    const who = addressOf(where, person)
    const known = this.#known.get(who)
    if (known && known.until > this.#clock.now()) return known.hints
    const asked = client.users.info({ token, user: person, include_locale: true })
    const outcome = await inTime(asked, this.#clock.now() + patience, this.#clock)
    // Whatever went wrong here, the conversation goes on without it, and asks again next time.
    if (outcome.kind !== 'done') return {}
    const { tz, locale, is_admin: isAdmin, is_owner: isOwner } = outcome.value.user ?? {}
    const hints = { ...(tz !== undefined && { zone: tz }), ...(locale !== undefined && { language: locale }) }
    this.#remember(who, hints, isAdmin === true || isOwner === true)
    return hints
  }

  /** Whether they are an admin or an owner of their workspace, as far as it was said when their {@link hints} were asked. */
  runsWorkspace(where: Team, person: string): boolean {
    const known = this.#known.get(addressOf(where, person))
    return known !== undefined && known.until > this.#clock.now() && known.runsWorkspace
  }

  #remember(who: Address, hints: Hints, runsWorkspace: boolean): void {
    this.#known.delete(who)
    this.#known.set(who, { hints, runsWorkspace, until: this.#clock.now() + days(1) })
    const [oldest] = this.#known.keys()
    if (this.#known.size > mostKnown && oldest !== undefined) this.#known.delete(oldest)
  }
}
