/** Discord: hears direct messages and interactions, acknowledges them in time, and answers where the person is safe to read. */
import { MessageFlags, Routes } from 'discord.js'
import {
  type Adapter,
  type Clock,
  type Command,
  type Incoming,
  inTime,
  type Outgoing,
  type Receiver,
  Refused,
  type Report,
  type SentRef,
  seconds,
  type Waiting,
} from '#adapter'
import { addressOf, personOf } from './address.ts'
import { isSame, register } from './commands.ts'
import { linesIn } from './content/index.ts'
import { Direct, newPerMinute } from './direct.ts'
import { Door, Doors } from './door.ts'
import { Gateway } from './gateway.ts'
import { forEach, messagesSince } from './missed.ts'
import { readEdit, readInteraction, readMessage, type Seen } from './read.ts'
import { isUnknownChannel, refusalOf } from './refusal.ts'
import { againRow, type Body, linkRow, modalOf, note, write } from './write.ts'

export { inviteUrl, preflight, registerCommands } from './setup.ts'

export interface DiscordOptions {
  readonly token: string
  /** Another server than Discord's own; undefined: Discord. */
  readonly apiUrl: string | undefined
  readonly commands: readonly Command[]
  readonly clock: Clock
  readonly report: Report
  /** Discord's limit for the whole bot. Default 50; Discord raises it for large bots. */
  readonly requestsPerSecond?: number
  /** How many people may be written to for the first time within a minute. Default 20. */
  readonly newPerMinute?: number
}

/** An interaction that was not acknowledged after this long is acknowledged with nothing; Discord gives up after 3 s. */
const acknowledgeWithin = 900
/** A form has to be the direct answer to a tap, so its tap may wait longer. */
const formWithin = seconds(2)
/** A message that waited this long in discord.js's own queue goes back to the outbox; its nonce makes a copy harmless. */
const sendWithin = seconds(20)
/** After this long, nothing will come of a command any more. */
const nothingAfter = seconds(10)

export const createDiscord = (options: DiscordOptions): Adapter => new Discord(options)

class Discord implements Adapter {
  readonly name = 'discord'
  readonly #options: DiscordOptions
  readonly #gateway: Gateway
  readonly #doors: Doors
  readonly #direct: Direct
  /** People who were told that their direct messages are closed. */
  readonly #told = new Set<string>()
  /** Catching up with each channel, where that is under way; what comes in there meanwhile waits. */
  #catchingUp: Promise<ReadonlyMap<string, Promise<void>>> = Promise.resolve(new Map())
  #receiver: Receiver | undefined

  constructor(options: DiscordOptions) {
    const { clock, report } = options
    this.#options = options
    this.#gateway = new Gateway(options)
    this.#doors = new Doors(clock)
    const { rest } = this.#gateway
    this.#direct = new Direct({ rest, clock, report, newPerMinute: options.newPerMinute ?? newPerMinute })
  }

  pulse() {
    return this.#gateway.pulse
  }

  async start(receiver: Receiver): Promise<void> {
    this.#receiver = receiver
    // Asked before anything rings: a deadline that is kept now would hide how long somebody has been waiting.
    const waiting = await receiver.waiting(this.name)
    let first = true
    await this.#gateway.connect({
      message: (raw) => this.#message(readMessage(raw)),
      edit: (raw) => this.#message(readEdit(raw, this.#options.clock.now())),
      interaction: (raw) => this.#interaction(readInteraction(raw)),
      session: (silentSince) => {
        this.#catchUp(first ? Promise.resolve(waiting) : receiver.waiting(this.name), silentSince)
        first = false
      },
    })
    await this.#register()
  }

  async stop(): Promise<void> {
    this.#receiver = undefined
    await this.#gateway.close()
  }

  async send(outgoing: Outgoing): Promise<SentRef> {
    const person = personOf(outgoing.to)
    if (person === undefined) throw new Refused('gone')
    await this.#erase(outgoing.erases)
    return this.#say(person, outgoing)
  }

  /** To the direct message; where that is closed, in place while a door is open. */
  async #say(person: string, outgoing: Outgoing): Promise<SentRef> {
    const door = this.#doors.of(person)
    if (door?.waits && door.seen.place === 'dm') {
      const answered = await this.#answer(door, write(outgoing)).catch(() => undefined)
      if (answered !== undefined) return answered
    }
    const inServer = door?.seen.place === 'server' ? door : undefined
    if (inServer && this.#direct.isClosed(person)) return this.#inPlace(person, inServer, outgoing)
    try {
      const ref = await this.#post(person, outgoing)
      if (inServer) this.#point(inServer, outgoing.language, ref)
      return ref
    } catch (error) {
      this.#direct.watch(error)
      const refusal = refusalOf(error)
      const why = refusal instanceof Refused ? refusal.reason : undefined
      if (why === 'dm-closed') this.#direct.close(person)
      if (!inServer || (why !== 'dm-closed' && why !== 'rate-limited')) throw refusal
      return this.#inPlace(person, inServer, outgoing, why === 'dm-closed')
    }
  }

  async #post(person: string, outgoing: Outgoing): Promise<SentRef> {
    const bodies = write(outgoing)
    const channel = await this.#direct.channel(person, outgoing.reach)
    try {
      return await this.#postAll(channel, bodies)
    } catch (error) {
      if (!isUnknownChannel(error)) throw error
      this.#direct.forget(person)
      return this.#postAll(await this.#direct.channel(person, null), bodies)
    }
  }

  async #postAll(channel: string, bodies: readonly Body[]): Promise<SentRef> {
    let last = ''
    for (const body of bodies) {
      const signal = AbortSignal.timeout(sendWithin)
      const sent = (await this.#gateway.rest.post(Routes.channelMessages(channel), { body, signal })) as { id: string }
      last = sent.id
    }
    return `${channel}:${last}`
  }

  /** Answers through a door, part after part. */
  async #answer(door: Door, bodies: readonly Body[]): Promise<SentRef> {
    let last = ''
    for (const body of bodies) last = await door.answer(body)
    const channel = door.seen.incoming.hints.reach
    return channel === undefined ? `door:${last}` : `${channel}:${last}`
  }

  async #inPlace(person: string, door: Door, outgoing: Outgoing, closed = true): Promise<SentRef> {
    const lines = linesIn(outgoing.language)
    const before = this.#told.has(person) ? '' : closed ? lines.closed : lines.here
    const ref = await this.#answer(door, write(outgoing, before))
    this.#told.add(person)
    return ref
  }

  /** Says in the server, to them alone, where the answer is. */
  #point(door: Door, language: string, ref: SentRef): void {
    if (door.pointed) return
    door.pointed = true
    const lines = linesIn(language)
    const [channel = ''] = ref.split(':')
    const link = linkRow(lines.open, `https://discord.com/channels/@me/${channel}`)
    this.#quietly(door.answer(note(lines.wrote, [link])))
  }

  async #erase(refs: readonly SentRef[]): Promise<void> {
    for (const ref of refs) {
      const [channel = '', message = ''] = ref.split(':')
      // What only they saw, in a server, goes when they close Discord; nobody else can take it away.
      if (channel === 'door' || message === '') continue
      await this.#gateway.rest.delete(Routes.channelMessage(channel, message)).catch(() => {})
    }
  }

  #message(incoming: Incoming | undefined): void {
    if (!incoming) return
    const { reach } = incoming.hints
    const person = personOf(incoming.from)
    if (reach === undefined || person === undefined) return
    this.#direct.heard(person, reach)
    this.#told.delete(person)
    this.#doors.shut(person)
    this.#quietly(this.#hand(incoming, reach))
  }

  /** Hands in what was typed; shows that somebody is there when it takes a while. */
  async #hand(incoming: Incoming, channel: string): Promise<void> {
    await (await this.#catchingUp).get(channel)
    const { clock } = this.#options
    const saved = this.#receiver?.receive(incoming)
    if (!saved) return
    const outcome = await inTime(saved, clock.now() + acknowledgeWithin, clock)
    if (outcome.kind === 'late') await this.#gateway.rest.post(Routes.channelTyping(channel))
  }

  #interaction(seen: Seen | undefined): void {
    if (!seen) return
    const { clock } = this.#options
    const door = new Door(this.#gateway.rest, seen, clock.now())
    if (seen.form !== undefined) return this.#quietly(this.#open(door, seen.form))
    this.#doors.set(door)
    const { reach } = seen.incoming.hints
    if (reach !== undefined) this.#direct.heard(seen.person, reach)
    this.#quietly(this.#take(door))
  }

  /** Hands in a tap, a command or a form, and acknowledges it when it is saved or when Discord would lose patience. */
  async #take(door: Door): Promise<void> {
    const { clock } = this.#options
    const { seen } = door
    const saved = this.#receiver?.receive(seen.incoming)
    if (!saved) return
    // By Discord's clock: when this process was busy, part of the three seconds has gone by already.
    const deadlineAt = Math.min(clock.now(), seen.incoming.at) + acknowledgeWithin
    const outcome = await inTime(saved, Math.max(deadlineAt, clock.now()), clock)
    if (seen.kind !== 'command') return door.acknowledge(outcome.kind === 'done')
    // A command's first answer is usually its acknowledgement; only when it takes too long there is a "thinking…".
    await new Promise<void>((ring) => clock.at(Math.max(deadlineAt, clock.now()), ring))
    if (!door.waits) return
    await door.acknowledge(false)
    await saved.catch(() => {})
    await new Promise<void>((ring) => clock.at(clock.now() + nothingAfter, ring))
    if (door.waits) await door.withdraw()
  }

  /** A form is the direct answer to the tap, or it is not at all: then the button is offered again. */
  async #open(door: Door, id: string): Promise<void> {
    const { clock } = this.#options
    const { incoming, person, place } = door.seen
    const asked = this.#receiver?.form(addressOf(person), id)
    if (!asked) return
    const outcome = await inTime(asked, Math.min(clock.now(), incoming.at) + formWithin, clock)
    if (outcome.kind === 'done' && outcome.value) return door.show(modalOf(outcome.value))
    if (outcome.kind === 'done') {
      // That step is over, and the conversation says so.
      this.#doors.set(door)
      return this.#take(door)
    }
    const lines = linesIn(incoming.hints.language ?? 'en')
    const again = note(lines.slow, [againRow(lines.again, id)])
    await door.answer(place === 'server' ? { ...again, flags: again.flags | MessageFlags.Ephemeral } : again)
  }

  /** Reads what was missed, for each person in the middle of something, and holds back what comes in there meanwhile. */
  #catchUp(waiting: Promise<readonly Waiting[]>, silentSince: number | null): void {
    const { report } = this.#options
    const catchUp = async (one: Waiting): Promise<void> => {
      const since = silentSince ?? one.touchedAt
      const missed = await messagesSince(this.#gateway.rest, one, since)
      for (const incoming of missed) await this.#receiver?.receive(incoming).catch(() => {})
    }
    this.#catchingUp = waiting
      .then((all) => {
        const channels = new Map<string, PromiseWithResolvers<void>>()
        for (const { reach } of all) channels.set(reach, Promise.withResolvers())
        void forEach(all, (one) =>
          catchUp(one)
            .catch((error: unknown) => report('discord-missed', { platform: 'discord' }, error))
            .finally(() => channels.get(one.reach)?.resolve()),
        )
        return new Map([...channels].map(([channel, { promise }]) => [channel, promise]))
      })
      .catch((error: unknown) => {
        report('discord-missed', { platform: 'discord' }, error)
        return new Map()
      })
  }

  async #register(): Promise<void> {
    const { commands, report } = this.#options
    const application = this.#gateway.client.application?.id
    if (application === undefined) return
    const how = { dryRun: false, everywhere: false }
    try {
      const difference = await register(this.#gateway.rest, application, commands, how)
      if (!isSame(difference)) report('discord-commands', { platform: 'discord', count: commands.length })
    } catch (error) {
      report('discord-commands', { platform: 'discord' }, error)
    }
  }

  /** Work nobody waits for: what goes wrong in it is told to the operator, never thrown into discord.js. */
  #quietly(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#options.report('discord-answer', { platform: 'discord' }, error))
  }
}
