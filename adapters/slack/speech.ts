/** What Tend says: in the direct message, to a channel where everybody reads, or there to one person alone. */
import type { webApi } from '@slack/bolt'
import { type Outgoing, Refused, type SentRef } from '#adapter'
import { channelOf, personOf, sitterOf, spotOf, type Team } from './address.ts'
import type { Connection } from './connection.ts'
import type { Pace } from './pace.ts'
import type { Seen } from './read.ts'
import { refusalOf } from './refusal.ts'
import { type Body, fileBodies, write } from './write.ts'

/** Where a message is posted, and in whose name. */
interface Where {
  readonly token: string
  readonly channel: string
  readonly thread_ts?: string
}

/** Links are not shown enlarged. */
const quietly = { unfurl_links: false, unfurl_media: false } as const

/** What only one person saw: gone when Slack is reloaded, part of no export, and nobody can take it away. */
const seenByOne = 'ephemeral:'

export class Speech {
  readonly #connection: Connection
  readonly #pace: Pace

  constructor(connection: Connection, pace: Pace) {
    this.#connection = connection
    this.#pace = pace
  }

  /** @throws Refused, or what broke. */
  async send(outgoing: Outgoing): Promise<SentRef> {
    try {
      const channel = channelOf(outgoing.to)
      if (channel) return await this.#tell(channel, outgoing)
      const sitter = sitterOf(outgoing.to)
      if (sitter) return await this.#sit(sitter, outgoing)
      const person = personOf(outgoing.to)
      if (person) return await this.#say(person, outgoing)
    } catch (error) {
      throw refusalOf(error)
    }
    throw new Refused('gone')
  }

  /** A line of this adapter's own, where the person did something: in a channel only they see it. */
  async note({ incoming: { hints, place }, person, where }: Seen, body: Body): Promise<void> {
    const token = await this.#connection.token(where)
    const channel = place && channelOf(place.channel)?.channel
    if (channel !== undefined) return this.#whisper({ token, channel }, person, body)
    const spot = spotOf(hints.reach ?? person)
    const thread = spot.thread === undefined ? {} : { thread_ts: spot.thread }
    await this.#client.chat.postMessage({ token, channel: spot.channel, ...thread, ...body, ...quietly })
  }

  get #client(): webApi.WebClient {
    return this.#connection.app.client
  }

  /** Says something to one person, in the direct message. */
  async #say(to: Team & { readonly person: string }, outgoing: Outgoing): Promise<SentRef> {
    const { channel, thread } = spotOf(outgoing.reach ?? to.person)
    const token = await this.#connection.token(to)
    await this.#erase(token, outgoing.erases)
    await this.#pace.next(outgoing.to, channel)
    const where = { token, channel, ...(thread !== undefined && { thread_ts: thread }) }
    const isEphemeral = outgoing.privacy === 'ephemeral'
    if (isEphemeral) await this.#whisper(where, to.person, write(outgoing))
    const ref = isEphemeral ? seenByOne : await this.#post(where, write(outgoing))
    for (const part of outgoing.files.flatMap(fileBodies)) {
      await this.#pace.next(outgoing.to, channel)
      await this.#whisper(where, to.person, part)
    }
    return ref
  }

  /** Says something in a channel, where no file is handed over, or in the place of what was said there. */
  async #tell(to: Team & { readonly channel: string }, outgoing: Outgoing): Promise<SentRef> {
    const { replaces, privacy, erases } = outgoing
    // Tend's own lines are for one person; where everybody reads, nobody would know for whom.
    if (privacy !== 'public') throw new Refused('forbidden')
    const token = await this.#connection.token(to)
    await this.#erase(token, erases)
    await this.#pace.next(outgoing.to, to.channel)
    if (replaces === null) return this.#post({ token, channel: to.channel }, write(outgoing))
    const [channel = '', ts = ''] = replaces.split(':')
    await this.#client.chat.update({ token, channel, ts, ...write(outgoing) })
    return replaces
  }

  /** Says something to somebody in a channel: only they see it, and nothing of it goes to their direct message. */
  async #sit(to: Team & { readonly channel: string; readonly person: string }, outgoing: Outgoing): Promise<SentRef> {
    const token = await this.#connection.token(to)
    await this.#erase(token, outgoing.erases)
    for (const body of [write(outgoing), ...outgoing.files.flatMap(fileBodies)]) {
      // Slack counts these by workspace, not by channel: many who tap a post at once do not wait for each other.
      await this.#pace.next(outgoing.to, outgoing.to)
      await this.#whisper({ token, channel: to.channel }, to.person, body)
    }
    return seenByOne
  }

  async #post(where: Where, body: Body): Promise<SentRef> {
    const sent = await this.#client.chat.postMessage({ ...where, ...body, ...quietly })
    return `${sent.channel}:${sent.ts}`
  }

  async #whisper(where: Where, user: string, body: Body): Promise<void> {
    await this.#client.chat.postEphemeral({ ...where, ...body, user })
  }

  async #erase(token: string, refs: readonly SentRef[]): Promise<void> {
    for (const ref of refs) {
      const [channel = '', ts = ''] = ref.split(':')
      if (ts === '') continue
      await this.#client.chat.delete({ token, channel, ts }).catch(() => {})
    }
  }
}
