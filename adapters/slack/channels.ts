/** Who may run exercises in a channel: whom the operator named, who made the channel, who runs the workspace. */
import type { webApi } from '@slack/bolt'
import { type Address, type Clock, inTime, minutes, seconds } from '#adapter'
import { channelOf } from './address.ts'
import type { People } from './people.ts'

/** For so long it is believed who made a channel. */
const knownFor = minutes(10)
/** For so long nobody asks again where Slack refused: a channel can be opened to Tend at any moment. */
const refusedFor = seconds(10)
/** How long an act may wait for this, ms. */
const patience = 800
const mostKnown = 10_000

/** What Slack says of a channel, and until when that is believed. */
interface Known {
  readonly about: Promise<About>
  until: number
}

/** Who made a channel, and whether Tend is in it; of a channel that Slack hides from Tend it says so by refusing. */
interface About {
  readonly creator?: string
  readonly isHere: boolean
}

/** What Slack answers of a private channel that Tend was not added to. */
const hides = (error: unknown): boolean =>
  (error as { data?: { error?: string } } | undefined)?.data?.error === 'channel_not_found'

export class Channels {
  readonly #clock: Clock
  readonly #people: People
  readonly #moderators: ReadonlySet<string>
  readonly #known = new Map<Address, Known>()

  /** @param moderators user ids that the operator listed. */
  constructor(clock: Clock, people: People, moderators: readonly string[]) {
    this.#clock = clock
    this.#people = people
    this.#moderators = new Set(moderators)
  }

  /**
   * Whether somebody may run exercises in this channel now. What Slack does not say, in time or at all, nobody may.
   * @param client a client that speaks for the workspace, with this token.
   */
  async mayModerate(client: webApi.WebClient, token: string, at: Address, person: string): Promise<boolean> {
    const where = channelOf(at)
    if (!where) return false
    if (this.#moderators.has(person) || this.#people.runsWorkspace(where, person)) return true
    return (await this.#about(client, token, at, where.channel))?.creator === person
  }

  /** Whether Tend is in a channel, where a command can be typed all the same. What Slack does not say in time counts as yes. */
  async isHere(client: webApi.WebClient, token: string, at: Address): Promise<boolean> {
    const where = channelOf(at)
    return !where || ((await this.#about(client, token, at, where.channel))?.isHere ?? true)
  }

  async #about(client: webApi.WebClient, token: string, at: Address, channel: string): Promise<About | undefined> {
    const asked = this.#ask(client, token, at, channel)
    const outcome = await inTime(asked, this.#clock.now() + patience, this.#clock)
    return outcome.kind === 'done' ? outcome.value : undefined
  }

  /** Asked once, however many people do something there at the same moment. */
  #ask(client: webApi.WebClient, token: string, at: Address, channel: string): Promise<About> {
    const before = this.#known.get(at)
    if (before && before.until > this.#clock.now()) return before.about
    const known: Known = {
      about: client.conversations.info({ token, channel }).then(
        ({ channel }) => {
          const isHere = channel?.is_member !== false
          // Somebody may invite Tend at any moment.
          if (!isHere) known.until = Math.min(known.until, this.#clock.now() + refusedFor)
          return { isHere, ...(channel?.creator !== undefined && { creator: channel.creator }) }
        },
        (error: unknown) => {
          known.until = Math.min(known.until, this.#clock.now() + refusedFor)
          return { isHere: !hides(error) }
        },
      ),
      until: this.#clock.now() + knownFor,
    }
    this.#remember(at, known)
    return known.about
  }

  #remember(at: Address, known: Known): void {
    this.#known.delete(at)
    this.#known.set(at, known)
    const [oldest] = this.#known.keys()
    if (this.#known.size > mostKnown && oldest !== undefined) this.#known.delete(oldest)
  }
}
