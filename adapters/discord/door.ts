/**
 * An interaction that can still be answered. Doors live in this process's memory and for less than fifteen minutes; no
 * message that waits for later can hold one: what is said later goes to the direct message.
 */
import {
  type APIModalInteractionResponseCallbackData,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js'
import { type Clock, minutes } from '#adapter'
import type { Seen } from './read.ts'
import { type Body, writeInPlace } from './write.ts'

/** Discord's fifteen minutes, less one for clocks that differ. */
const openFor = minutes(14)

const isCode = (error: unknown, code: number): boolean => error instanceof DiscordAPIError && error.code === code

export class Door {
  readonly seen: Seen
  readonly openUntil: number
  /** Whether a pointer to the direct message was given through it. */
  pointed = false
  readonly #rest: REST
  #state: 'fresh' | 'deferred' | 'answered' = 'fresh'
  /** One answer at a time: what the next may be depends on what became of the last. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(rest: REST, seen: Seen, now: number) {
    this.#rest = rest
    this.seen = seen
    this.openUntil = now + openFor
  }

  /** Somebody typed a command and sees no answer yet. */
  get waits(): boolean {
    return this.seen.kind === 'command' && this.#state !== 'answered'
  }

  /** Says that the tap or command arrived; `strip` takes away what was tapped, so that it is not tapped twice. */
  acknowledge(strip: boolean): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#state !== 'fresh') return
      if (this.seen.kind === 'command' || !this.seen.onMessage) {
        const flags = this.seen.place === 'server' ? { data: { flags: MessageFlags.Ephemeral } } : {}
        await this.#callback({ type: InteractionResponseType.DeferredChannelMessageWithSource, ...flags })
        this.#state = 'deferred'
        return
      }
      await this.#callback(
        strip
          ? { type: InteractionResponseType.UpdateMessage, data: { components: [] } }
          : { type: InteractionResponseType.DeferredMessageUpdate },
      )
      this.#state = 'answered'
    })
  }

  /** Opens a form. Only the first answer can. */
  show(form: APIModalInteractionResponseCallbackData): Promise<void> {
    return this.#inTurn(async () => {
      await this.#callback({ type: InteractionResponseType.Modal, data: form })
      this.#state = 'answered'
    })
  }

  /** Answers where the person is; in a server only they see it. Resolves with the message's id. */
  answer(body: Body, files: RawFile[] = []): Promise<string> {
    const { application, token, place } = this.seen
    const data = place === 'server' ? writeInPlace(body) : withoutNonce(body)
    return this.#inTurn(async () => {
      if (this.#state === 'fresh') {
        const query = new URLSearchParams({ with_response: 'true' })
        const type = InteractionResponseType.ChannelMessageWithSource
        const answered = (await this.#callback({ type, data }, query, files)) as {
          resource?: { message?: { id: string } }
        }
        this.#state = 'answered'
        return answered?.resource?.message?.id ?? ''
      }
      if (this.#state === 'deferred') {
        const { flags: _flags, ...edit } = data
        const route = Routes.webhookMessage(application, token, '@original')
        const message = (await this.#rest.patch(route, { body: edit, files, auth: false })) as { id: string }
        this.#state = 'answered'
        return message.id
      }
      const message = (await this.#rest.post(Routes.webhook(application, token), {
        body: data,
        files,
        auth: false,
      })) as {
        id: string
      }
      return message.id
    })
  }

  /** Nothing came of it: takes the "thinking…" away. */
  withdraw(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#state !== 'deferred') return
      this.#state = 'answered'
      const { application, token } = this.seen
      await this.#rest.delete(Routes.webhookMessage(application, token, '@original'), { auth: false })
    })
  }

  async #callback(body: object, query?: URLSearchParams, files: RawFile[] = []): Promise<unknown> {
    const { id, token } = this.seen
    try {
      const route = Routes.interactionCallback(id, token)
      return await this.#rest.post(route, { body, files, auth: false, ...(query && { query }) })
    } catch (error) {
      // Answered already, by a copy of the same event: what was to be said first becomes a second answer.
      if (isCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) this.#state = 'answered'
      throw error
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work, work)
    this.#last = result.catch(() => {})
    return result
  }
}

const withoutNonce = ({ nonce: _nonce, enforce_nonce: _enforce, ...rest }: Body): Body => rest

/** The latest door of each person. */
export class Doors {
  readonly #doors = new Map<string, Door>()
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The person's door, while it is open. */
  of(person: string): Door | undefined {
    const door = this.#doors.get(person)
    return door && door.openUntil > this.#clock.now() ? door : undefined
  }

  set(door: Door): void {
    const { person } = door.seen
    this.#doors.delete(person)
    for (const [other, { openUntil }] of this.#doors) {
      if (openUntil > this.#clock.now()) break
      this.#doors.delete(other)
    }
    this.#doors.set(person, door)
  }

  /** They went on somewhere else. */
  shut(person: string): void {
    this.#doors.delete(person)
  }
}
