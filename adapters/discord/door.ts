/**
 * An interaction that can still be answered. Doors live in this process's memory and for less than fifteen minutes; no
 * message that waits for later can hold one: what is said later goes to the direct message, and to a seat in a channel not
 * at all.
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
import { type Address, type Clock, minutes } from '#adapter'
import type { Seen } from './read.ts'
import { type Body, writeAgain, writeInPlace } from './write.ts'

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
  readonly #acknowledged = Promise.withResolvers<void>()

  constructor(rest: REST, seen: Seen, now: number) {
    this.#rest = rest
    this.seen = seen
    this.openUntil = now + openFor
  }

  /** Whether the answer is the acknowledgement: to a command, and to a post that others see and that is left as it is. */
  get isAsked(): boolean {
    return this.seen.kind === 'command' || this.seen.message?.isPublic === true
  }

  /** Somebody typed a command or tapped a post, and sees no answer yet. */
  get waits(): boolean {
    return this.isAsked && this.#state !== 'answered'
  }

  /** Resolves when what was tapped can be tapped no more, where that is so: an answer before would leave it as it is. */
  async done(): Promise<void> {
    if (!this.isAsked) await this.#acknowledged.promise
  }

  /**
   * Says that the tap or command arrived.
   * @param saved what was tapped is taken away then, so that it is not tapped twice; a post that others see stays.
   */
  async acknowledge(saved: boolean): Promise<void> {
    await this.#acknowledge(saved).finally(this.#acknowledged.resolve)
  }

  #acknowledge(saved: boolean): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#state !== 'fresh') return
      const { kind, message } = this.seen
      if (kind === 'command' || !message || (message.isPublic && !saved)) {
        const flags = this.seen.place === 'server' ? { data: { flags: MessageFlags.Ephemeral } } : {}
        await this.#callback({ type: InteractionResponseType.DeferredChannelMessageWithSource, ...flags })
        this.#state = 'deferred'
        return
      }
      await this.#callback(
        saved && !message.isPublic
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
    const data = place === 'server' ? writeInPlace(body) : writeAgain(body)
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

/** The latest door of each person, and of each seat of theirs in a channel. */
export class Doors {
  readonly #doors = new Map<Address, Door>()
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The door of a person or of a seat, while it is open. */
  of(address: Address): Door | undefined {
    const door = this.#doors.get(address)
    return door && door.openUntil > this.#clock.now() ? door : undefined
  }

  set(door: Door): void {
    const { from, place } = door.seen.incoming
    const addresses = place ? [from, place.seat] : [from]
    for (const address of addresses) this.#doors.delete(address)
    for (const [other, { openUntil }] of this.#doors) {
      if (openUntil > this.#clock.now()) break
      this.#doors.delete(other)
    }
    for (const address of addresses) this.#doors.set(address, door)
  }

  /** They went on somewhere else. */
  shut(address: Address): void {
    this.#doors.delete(address)
  }
}
