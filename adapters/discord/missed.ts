/** What people wrote while nobody listened: read from the channels of those in the middle of something, oldest first. */
import { type REST, Routes, SnowflakeUtil } from 'discord.js'
import { type Incoming, minutes, type Report, type Waiting } from '#adapter'
import { readMessage } from './read.ts'

/** Looks back a little further than needed: what was handled before is recognised by its id. */
const overlap = minutes(1)
/** How many messages of one person are caught up with, and how many people at once. */
const mostMessages = 50
const atOnce = 4

export interface MissedParts {
  readonly rest: REST
  readonly report: Report
  /** Hands in one message. */
  readonly hand: (incoming: Incoming) => Promise<void>
}

export class Missed {
  readonly #parts: MissedParts
  /** Channel → when it is caught up with. */
  #underWay: Promise<ReadonlyMap<string, Promise<void>>> = Promise.resolve(new Map())

  constructor(parts: MissedParts) {
    this.#parts = parts
  }

  /** Resolves when everything older in this channel was handed in: what comes in now waits for its turn. */
  async upTo(channel: string): Promise<void> {
    await (await this.#underWay).get(channel)
  }

  /**
   * @param waiting who may have written.
   * @param silentSince when Discord was last heard of, epoch ms; null: not by this process. A deadline that rang since
   *   then says nothing about what was missed.
   */
  catchUp(waiting: Promise<readonly Waiting[]>, silentSince: number | null): void {
    this.#underWay = waiting
      .then((all) => this.#begin(all, silentSince))
      .catch((error: unknown) => {
        this.#parts.report('discord-missed', { platform: 'discord' }, error)
        return new Map()
      })
  }

  #begin(all: readonly Waiting[], silentSince: number | null): ReadonlyMap<string, Promise<void>> {
    const done = new Map(all.map(({ reach }) => [reach, Promise.withResolvers<void>()]))
    const rest = [...all]
    const work = async (): Promise<void> => {
      for (let one = rest.shift(); one; one = rest.shift()) {
        await this.#one(one, silentSince ?? one.touchedAt)
        done.get(one.reach)?.resolve()
      }
    }
    for (let n = 0; n < atOnce; n++) void work()
    return new Map([...done].map(([channel, { promise }]) => [channel, promise]))
  }

  /** One person's messages, each after the other. What cannot be read or saved holds up nobody else. */
  async #one({ reach, touchedAt }: Waiting, silentSince: number): Promise<void> {
    const { rest, report, hand } = this.#parts
    try {
      const after = SnowflakeUtil.generate({ timestamp: Math.min(touchedAt, silentSince) - overlap }).toString()
      const query = new URLSearchParams({ after, limit: String(mostMessages) })
      const history = (await rest.get(Routes.channelMessages(reach), { query })) as unknown[]
      const missed = history.flatMap((raw) => readMessage(raw) ?? [])
      const oldestFirst = missed.sort((one, other) => one.at - other.at || one.id.localeCompare(other.id))
      for (const incoming of oldestFirst) await hand(incoming).catch(() => {})
    } catch (error) {
      report('discord-missed', { platform: 'discord' }, error)
    }
  }
}
