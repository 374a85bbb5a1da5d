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
} from '#adapter'
import { channelOf, personOf, sitterOf } from './address.ts'
import { isSame, register } from './commands.ts'
import { linesIn } from './content/index.ts'
import { Direct, newPerMinute } from './direct.ts'
import { Door, Doors } from './door.ts'
import { Gateway } from './gateway.ts'
import { Missed } from './missed.ts'
import { readEdit, readInteraction, readMessage, readServer, type Seen } from './read.ts'
import { Speech } from './speech.ts'
import { Threads } from './threads.ts'
import { againRow, modalOf, note } from './write.ts'

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
/** After this long, nothing will come of a command any more. */
const nothingAfter = seconds(10)

export const createDiscord = (options: DiscordOptions): Adapter => new Discord(options)

class Discord implements Adapter {
  readonly name = 'discord'
  readonly #options: DiscordOptions
  readonly #gateway: Gateway
  readonly #doors: Doors
  readonly #direct: Direct
  readonly #threads = new Threads()
  readonly #speech: Speech
  readonly #missed: Missed
  #receiver: Receiver | undefined

  constructor(options: DiscordOptions) {
    const { clock, report } = options
    this.#options = options
    this.#gateway = new Gateway(options)
    this.#doors = new Doors(clock)
    const { rest } = this.#gateway
    this.#direct = new Direct({ rest, clock, report, newPerMinute: options.newPerMinute ?? newPerMinute })
    const [doors, direct, threads] = [this.#doors, this.#direct, this.#threads]
    this.#speech = new Speech({ rest, doors, direct, threads, report })
    this.#missed = new Missed({ rest, report, hand: async (incoming) => this.#receiver?.receive(incoming) })
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
      joined: (raw) => this.#server(readServer(raw), 'back'),
      gone: (raw) => this.#server(readServer(raw), 'left'),
      session: (silentSince) => {
        this.#missed.catchUp(first ? Promise.resolve(waiting) : receiver.waiting(this.name), silentSince)
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
    const channel = channelOf(outgoing.to)
    if (channel !== undefined) return this.#speech.tell(channel, outgoing)
    if (sitterOf(outgoing.to) !== undefined) return this.#speech.sit(outgoing)
    const person = personOf(outgoing.to)
    if (person === undefined) throw new Refused('gone')
    return this.#speech.say(person, outgoing)
  }

  #message(incoming: Incoming | undefined): void {
    if (!incoming) return
    const { reach } = incoming.hints
    const person = personOf(incoming.from)
    if (reach === undefined || person === undefined) return
    this.#direct.heard(person, reach)
    this.#doors.shut(incoming.from)
    this.#quietly(this.#hand(incoming, reach))
  }

  /** What belongs to a server goes a week after it has removed Tend. An outage removes nothing. */
  #server(id: string | undefined, what: 'left' | 'back'): void {
    const noted = id === undefined ? undefined : this.#receiver?.workspace(`${this.name}:${id}`, what)
    if (noted) this.#quietly(noted)
  }

  /** Hands in what was typed; shows that somebody is there when it takes a while. */
  async #hand(incoming: Incoming, channel: string): Promise<void> {
    await this.#missed.upTo(channel)
    const { clock } = this.#options
    const saved = this.#receiver?.receive(incoming)
    if (!saved) return
    const outcome = await inTime(saved, clock.now() + acknowledgeWithin, clock)
    if (outcome.kind === 'late') await this.#gateway.rest.post(Routes.channelTyping(channel))
  }

  #interaction(heard: Seen | undefined): void {
    if (!heard) return
    const seen = this.#threads.heard(heard)
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
    if (!door.isAsked) return door.acknowledge(outcome.kind === 'done')
    // The first answer is usually the acknowledgement; only when it takes too long there is a "thinking…".
    await new Promise<void>((ring) => clock.at(Math.max(deadlineAt, clock.now()), ring))
    if (!door.waits) return
    await door.acknowledge(outcome.kind === 'done')
    await saved.catch(() => {})
    await new Promise<void>((ring) => clock.at(clock.now() + nothingAfter, ring))
    if (door.waits) await door.withdraw()
  }

  /** A form is the direct answer to the tap, or it is not at all: then the button is offered again. */
  async #open(door: Door, id: string): Promise<void> {
    const { clock } = this.#options
    const { incoming, place } = door.seen
    const asked = this.#receiver?.form(incoming.from, id, incoming.place?.seat)
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
