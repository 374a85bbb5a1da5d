/** What Tend says, to where the person is safe to read it: the direct message, or in place, for their eyes only. */
import { type RawFile, type REST, Routes } from 'discord.js'
import { type Outgoing, Refused, type Report, type SentRef, seconds } from '#adapter'
import { linesIn } from './content/index.ts'
import type { Direct } from './direct.ts'
import type { Door, Doors } from './door.ts'
import { isUnknownChannel, refusalOf } from './refusal.ts'
import { type Body, filesOf, linkRow, note, write } from './write.ts'

/** A message that waited this long in discord.js's own queue goes back to the outbox; its nonce makes a copy harmless. */
const sendWithin = seconds(20)

export interface SpeechParts {
  readonly rest: REST
  readonly doors: Doors
  readonly direct: Direct
  readonly report: Report
}

export class Speech {
  readonly #parts: SpeechParts

  constructor(parts: SpeechParts) {
    this.#parts = parts
  }

  /** @throws Refused, or what broke. */
  async say(person: string, outgoing: Outgoing): Promise<SentRef> {
    const { doors, direct } = this.#parts
    await this.#erase(outgoing.erases)
    const door = doors.of(person)
    if (door?.waits && door.seen.place === 'dm') {
      // A command typed in the direct message is answered there and then; failing that, the message goes the usual way.
      const answered = await this.#answer(door, write(outgoing), filesOf(outgoing)).catch(() => undefined)
      if (answered !== undefined) return answered
    }
    const inServer = door?.seen.place === 'server' ? door : undefined
    if (inServer && direct.isClosed(person)) return this.#answer(inServer, write(outgoing), filesOf(outgoing))
    try {
      const ref = await this.#post(person, outgoing)
      if (inServer) this.#point(inServer, outgoing.language, ref)
      return ref
    } catch (error) {
      direct.watch(error)
      const refusal = refusalOf(error)
      const why = refusal instanceof Refused ? refusal.reason : undefined
      if (why === 'dm-closed') direct.close(person)
      if (!inServer || (why !== 'dm-closed' && why !== 'rate-limited')) throw refusal
      // For some minutes everything is said in place; why, is said once.
      direct.close(person)
      const lines = linesIn(outgoing.language)
      const bodies = write(outgoing, why === 'dm-closed' ? lines.closed : lines.here)
      return this.#answer(inServer, bodies, filesOf(outgoing))
    }
  }

  /** Says something in the channel of a server, where no file is handed over. @throws Refused, or what broke. */
  async tell(channel: string, outgoing: Outgoing): Promise<SentRef> {
    try {
      return await this.#postAll(channel, write(outgoing), [])
    } catch (error) {
      throw refusalOf(error)
    }
  }

  async #post(person: string, outgoing: Outgoing): Promise<SentRef> {
    const { direct } = this.#parts
    const bodies = write(outgoing)
    const files = filesOf(outgoing)
    const channel = await direct.channel(person, outgoing.reach)
    try {
      return await this.#postAll(channel, bodies, files)
    } catch (error) {
      if (!isUnknownChannel(error)) throw error
      direct.forget(person)
      return this.#postAll(await direct.channel(person, null), bodies, files)
    }
  }

  /** Part after part; files hang on the last. */
  async #postAll(channel: string, bodies: readonly Body[], files: RawFile[]): Promise<SentRef> {
    let last = ''
    for (const [n, body] of bodies.entries()) {
      const signal = AbortSignal.timeout(sendWithin)
      const beside = n === bodies.length - 1 ? files : []
      const route = Routes.channelMessages(channel)
      const sent = (await this.#parts.rest.post(route, { body, files: beside, signal })) as { id: string }
      last = sent.id
    }
    return `${channel}:${last}`
  }

  /** Answers through a door, part after part. */
  async #answer(door: Door, bodies: readonly Body[], files: RawFile[]): Promise<SentRef> {
    let last = ''
    for (const [n, body] of bodies.entries()) last = await door.answer(body, n === bodies.length - 1 ? files : [])
    const channel = door.seen.incoming.hints.reach
    return channel === undefined ? `door:${last}` : `${channel}:${last}`
  }

  /** Says in the server, to them alone, where the answer is. */
  #point(door: Door, language: string, ref: SentRef): void {
    if (door.pointed) return
    door.pointed = true
    const lines = linesIn(language)
    const [channel = ''] = ref.split(':')
    const link = linkRow(lines.open, `https://discord.com/channels/@me/${channel}`)
    const { report } = this.#parts
    door
      .answer(note(lines.wrote, [link]))
      .catch((error: unknown) => report('discord-answer', { platform: 'discord' }, error))
  }

  async #erase(refs: readonly SentRef[]): Promise<void> {
    for (const ref of refs) {
      const [channel = '', message = ''] = ref.split(':')
      // What only they saw, in a server, goes when they close Discord; nobody else can take it away.
      if (channel === 'door' || message === '') continue
      await this.#parts.rest.delete(Routes.channelMessage(channel, message)).catch(() => {})
    }
  }
}
