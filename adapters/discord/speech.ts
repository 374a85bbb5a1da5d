/** What Tend says: where the person is safe to read it, in the direct message or in place, for their eyes only; or to a channel. */
import { type RawFile, type REST, Routes } from 'discord.js'
import { type Outgoing, Refused, type Report, type SentRef, seconds } from '#adapter'
import { linesIn } from './content/index.ts'
import type { Direct } from './direct.ts'
import type { Door, Doors } from './door.ts'
import { isClosedThread, isUnknownChannel, refusalOf } from './refusal.ts'
import type { Threads } from './threads.ts'
import { type Body, filesOf, linkRow, note, write, writeAgain } from './write.ts'

/** A message that waited this long in discord.js's own queue goes back to the outbox; its nonce makes a copy harmless. */
const sendWithin = seconds(20)

/** A message as this adapter names it: `127121515262115840:162701077035089920`; or `door:…`, which only one person saw. */
function partsOf(ref: SentRef): { channel: string; message: string } {
  const [channel = '', message = ''] = ref.split(':')
  return { channel, message }
}

export interface SpeechParts {
  readonly rest: REST
  readonly doors: Doors
  readonly direct: Direct
  readonly threads: Threads
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
    const door = doors.of(outgoing.to)
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
    const { replaces, privacy, erases } = outgoing
    // Tend's own lines are for one person; where everybody reads, nobody would know for whom.
    if (privacy !== 'public') throw new Refused('forbidden')
    await this.#erase(erases)
    try {
      const bodies = write(outgoing)
      return await (replaces === null ? this.#postNear(channel, outgoing, bodies) : this.#edit(replaces, bodies))
    } catch (error) {
      throw refusalOf(error)
    }
  }

  /**
   * Says something to somebody in a channel, in answer to what they did there: only they see it. Nobody is written to there
   * who did nothing, and nothing of it goes to their direct message.
   * @throws Refused `gone` when there is nothing left to answer; or what broke.
   */
  async sit(outgoing: Outgoing): Promise<SentRef> {
    const { doors, threads } = this.#parts
    const door = doors.of(outgoing.to)
    if (!door) throw new Refused('gone')
    // Their answer is here: what else they are told through this door needs no pointer away from it.
    door.pointed = true
    await door.done()
    try {
      const ref = await this.#answer(door, write(outgoing), filesOf(outgoing))
      threads.said(door.seen, partsOf(ref).message)
      return ref
    } catch (error) {
      throw refusalOf(error)
    }
  }

  /** Posts in a channel; for a thread that is locked, in the channel it branches from. */
  async #postNear(channel: string, { to }: Outgoing, bodies: readonly Body[]): Promise<SentRef> {
    const { threads } = this.#parts
    try {
      return await this.#postAll(channel, bodies, [])
    } catch (error) {
      const parent = isClosedThread(error) ? threads.parentOf(channel) : undefined
      if (parent === undefined) throw error
      const ref = await this.#postAll(parent, bodies, [])
      threads.moved(partsOf(ref).message, to)
      return ref
    }
  }

  /** Puts a message in the place of one that stands there, be it where it was meant for or not. */
  async #edit(ref: SentRef, bodies: readonly Body[]): Promise<SentRef> {
    const { channel, message } = partsOf(ref)
    // Of several parts the last is edited, on which the buttons hang.
    const body = bodies.at(-1)
    if (!body) return ref
    const signal = AbortSignal.timeout(sendWithin)
    await this.#parts.rest.patch(Routes.channelMessage(channel, message), { body: writeAgain(body), signal })
    return ref
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
      const { channel, message } = partsOf(ref)
      // What only they saw, in a server, goes when they close Discord; nobody else can take it away.
      if (channel === 'door' || message === '') continue
      await this.#parts.rest.delete(Routes.channelMessage(channel, message)).catch(() => {})
    }
  }
}
