/**
 * The order of effects, written once: recognise · screen · load · turn · save · acknowledge · deliver.
 *
 * Nothing is sent that was not saved, nothing saved is forgotten. It knows no platform, no conversation and no kind of store.
 */
import { createSecretKey, type KeyObject } from 'node:crypto'
import { inTime } from './acknowledge.ts'
import type { Adapter, Receiver, Waiting } from './adapter.ts'
import { apology } from './apology.ts'
import { formOf } from './compose.ts'
import type { Count } from './count.ts'
import { Departures } from './departures.ts'
import type { Turned } from './draft.ts'
import { TendError } from './errors.ts'
import type { House } from './house.ts'
import { conversationOf, parseChoiceId, platformOf } from './identity.ts'
import { arrivalOf } from './mail.ts'
import { Memory } from './memory.ts'
import type { Address, Form, Incoming } from './message.ts'
import { loadTimeReader, mayHoldTime, type TimeReader } from './moment.ts'
import { type Carrier, type Delivery, noted, ownLine, sendDue } from './post.ts'
import { aged, visitAt } from './privacy/ageing.ts'
import { Queues } from './queue.ts'
import { blank, type Conversation, expiresAt, isSpent, lapseAfter } from './record.ts'
import { Restraints } from './restraint.ts'
import type { Reading } from './safety/screen.ts'
import type { Engine } from './store/engine.ts'
import { Switches, type SwitchParts, unasked } from './switches.ts'
import { Tally } from './tally.ts'
import { seconds } from './time.ts'
import { type Happening, turn } from './turn.ts'
import { whose } from './whose.ts'

export interface Parts extends SwitchParts {
  readonly house: House
  readonly engine: Engine<Conversation>
  readonly adapters: readonly Adapter[]
  /** Keys the names of conversations: 32 bytes. */
  readonly secret: Buffer
  /** How long a message being sent is left to the process that saved it, ms. */
  readonly lease?: number
  /** Is told what happens, for operators' counts. */
  readonly count?: Count
}

/** How long messages under way are waited for at the end, before the platforms are let go. */
const farewell = seconds(5)

/** How often a turn is taken again because somebody else was faster. */
const mostConflicts = 50

export class Tend implements Receiver {
  readonly #parts: Parts
  readonly #secret: KeyObject
  readonly #adapters: ReadonlyMap<string, Adapter>
  readonly #memory: Memory
  readonly #queues = new Queues()
  readonly #sends = new Queues()
  readonly #departures: Departures
  readonly #switches: Switches
  readonly #lease: number
  readonly #tally: Tally
  readonly #restraints: Restraints
  #readTime: TimeReader | undefined

  constructor(parts: Parts) {
    this.#switches = new Switches(parts)
    this.#parts = { ...parts, house: { ...parts.house, isOff: this.#switches.isOff } }
    this.#memory = new Memory(parts.clock)
    this.#secret = createSecretKey(parts.secret)
    this.#adapters = new Map(parts.adapters.map((adapter) => [adapter.name, adapter]))
    this.#departures = new Departures(parts)
    this.#lease = parts.lease ?? seconds(30)
    this.#tally = new Tally(parts)
    this.#restraints = new Restraints(parts)
  }

  /** Connects the platforms, then begins to keep old promises. */
  async start(): Promise<void> {
    await this.#switches.start()
    for (const adapter of this.#parts.adapters) await adapter.start(this)
    await this.#parts.engine.start((key) => this.#visit(key))
    this.#departures.start()
  }

  /** Says what is still to be said, takes no more acts, finishes what is under way and closes the store. */
  async stop(): Promise<void> {
    const { clock } = this.#parts
    // What is not said by then is saved, and said after the next start.
    await inTime(this.idle(), clock.now() + farewell, clock)
    for (const adapter of this.#parts.adapters) await adapter.stop()
    await this.idle()
    await this.#departures.stop()
    await this.#restraints.idle()
    await this.#switches.stop()
    this.#memory.end()
    await this.#parts.engine.stop()
  }

  /** Resolves when nothing is being handled or sent. */
  async idle(): Promise<void> {
    await this.#queues.idle()
    await this.#sends.idle()
  }

  async receive(given: Incoming): Promise<void> {
    const { clock, house } = this.#parts
    const { id, incoming, channel } = whose(house, given, this.#secret)
    const reading = this.#screen(id, incoming)
    if (!this.#readTime && mayHoldTime(incoming)) this.#readTime = await loadTimeReader()
    try {
      const act = { kind: 'act', incoming, reading, ...(channel && { channel }) } as const
      await this.#happen(id, act, () => blank(id, incoming.from, clock.now()))
    } catch (error) {
      await this.#apologise(incoming, reading, error)
      throw error
    }
  }

  async form(from: Address, choice: string, seat = from): Promise<Form | undefined> {
    const parsed = parseChoiceId(choice)
    const id = [from, seat].map((one) => conversationOf(one, this.#secret)).find((one) => one === parsed?.conversation)
    const record = id === undefined ? undefined : await this.#parts.engine.load(id)
    if (!record || parsed?.step !== record.frames.at(-1)?.step) return undefined
    return formOf(this.#parts.house, record) ?? undefined
  }

  async waiting(platform: string): Promise<readonly Waiting[]> {
    const { engine, clock } = this.#parts
    const waiting: Waiting[] = []
    // Who is in the middle of something has a promise: a deadline of theirs, or the end of the day they are given.
    for (const id of await engine.awaited(clock.now() + lapseAfter)) {
      const record = await engine.load(id)
      if (!record || record.reach === null || platformOf(record.address as Address) !== platform) continue
      if (record.frames.length === 0) continue
      waiting.push({ address: record.address as Address, reach: record.reach, touchedAt: record.touchedAt })
    }
    return waiting
  }

  workspace(name: string, what: 'left' | 'back'): Promise<void> {
    return this.#departures.note(name, what)
  }

  /** Which states run in somebody's conversation, for the local page; never what was said. */
  async where(from: Address): Promise<{ flow: string; value: unknown } | undefined> {
    const record = await this.#parts.engine.load(conversationOf(from, this.#secret))
    const frame = record?.frames.at(-1)
    return frame && { flow: frame.flow, value: frame.snapshot.value }
  }

  /** Step 2: every text passes here before anything else looks at it. A screen that fails asks, rather than stay silent. */
  #screen(id: string, { act }: Incoming): Reading | null {
    const text = act.kind === 'text' ? act.text : act.kind === 'form' ? Object.values(act.fields).join('\n') : undefined
    if (text === undefined) return null
    try {
      return this.#parts.house.screen(text, this.#memory.recent(id, text))
    } catch (error) {
      this.#parts.report('screen-failed', {}, error)
      return { severity: 'low', category: 'none', rules: ['screen-failed'], underage: false }
    }
  }

  /** Steps 3 to 5 for one happening, one at a time for each conversation; step 6 follows on its own. */
  async #happen(id: string, happening: Happening, fresh: () => Conversation | undefined): Promise<void> {
    const since = this.#parts.clock.now()
    const saved = await this.#queues.run(id, async () => {
      for (let conflict = 0; conflict < mostConflicts; conflict++) {
        const found = await this.#parts.engine.load(id)
        const record = found ?? fresh()
        if (!record) return undefined
        // Whose record cannot be read is told so, and not greeted like a stranger.
        const isLost = !found && happening.kind === 'act' && (await this.#parts.engine.unreadable(id))
        const result = this.#turn(record, isLost ? { ...happening, isLost } : happening)
        if (!result) return record.outbox.length > 0 && happening.kind === 'wake' ? record : undefined
        const deliveries = this.#unnoted.get(id) ?? []
        const next = noted(result.record, deliveries)
        if (await this.#save(next)) {
          this.#settle(id, deliveries.length)
          this.#memory.after(id, result)
          this.#tally.turned(record, result, happening, since)
          this.#restraints.turned(record, result)
          return next
        }
      }
      throw new TendError('store-busy', { store: id })
    })
    if (saved) void this.#deliver(id, saved)
  }

  /** The pure turn; a flow that throws costs the person one line, never the conversation. */
  #turn(record: Conversation, happening: Happening): Turned | undefined {
    const { house, clock, report } = this.#parts
    const typed = this.#memory.typed(record.id)
    try {
      const result = turn(house, record, typed, happening, clock.now(), this.#readTime)
      return result && { ...result, record: { ...result.record, revision: record.revision + 1 } }
    } catch (error) {
      report('turn-failed', { flow: record.frames.at(-1)?.flow ?? '' }, error)
      const n = record.sent + 1
      const timers =
        happening.kind === 'wake' ? record.timers.filter(({ dueAt }) => dueAt > clock.now()) : record.timers
      const outbox = [...record.outbox, ownLine('broken', n)]
      const broken = { ...record, timers, outbox, sent: n, revision: record.revision + 1 }
      return { record: broken, typed, repeats: {}, passages: [] }
    }
  }

  /** Saves it without what has outlived its time. */
  #save(given: Conversation): Promise<boolean> {
    const { engine, clock } = this.#parts
    const record = aged(given, clock.now())
    if (isSpent(record)) {
      this.#memory.forget(record.id)
      return engine.remove(record.id, record.revision - 1)
    }
    return engine.save(record.id, record, visitAt(record, clock.now(), this.#lease), expiresAt(record))
  }

  /** Step 6, one round at a time for each conversation: send what is due, note what became of it. */
  async #deliver(id: string, saved: Conversation): Promise<void> {
    if (saved.outbox.length === 0) return
    const { house, engine, clock, report } = this.#parts
    const alone = !this.#sends.busy(id)
    const round = async (): Promise<void> => {
      // A round that waited behind another looks again at what is still to be sent.
      const stored = alone ? saved : await engine.load(id)
      if (!stored) return
      const record = noted(stored, this.#unnoted.get(id) ?? [])
      const deliveries = await sendDue(house, this.#adapters, this.#memory, this.#carry, record, () => clock.now())
      for (const delivery of deliveries) if (delivery.done) this.#memory.delivered(id, delivery.n)
      this.#tally.delivered(record, deliveries)
      if (record.outbox.length === 0) return
      this.#unnoted.set(id, [...(this.#unnoted.get(id) ?? []), ...deliveries])
      const left = await this.#queues.run(id, () => this.#note(stored, deliveries.length === 0))
      // Where something was given up there may be a line about it, and nobody else would come soon.
      if (left && deliveries.some((one) => one.done && one.gaveUp)) void this.#deliver(id, left)
    }
    await this.#sends.run(id, round).catch((error: unknown) => report('delivery-failed', {}, error))
  }

  /** What became of messages and is not on disk yet. The next turn's write takes it along; else it is noted by itself. */
  readonly #unnoted = new Map<string, readonly Delivery[]>()

  #settle(id: string, count: number): void {
    const rest = (this.#unnoted.get(id) ?? []).slice(count)
    if (rest.length > 0) this.#unnoted.set(id, rest)
    else this.#unnoted.delete(id)
  }

  /** Notes what no turn took along. `anyway`: nothing was sent, and what waits needs a new promise. */
  async #note(stored: Conversation, anyway: boolean): Promise<Conversation | undefined> {
    const { id } = stored
    const deliveries = this.#unnoted.get(id) ?? []
    if (deliveries.length === 0 && !anyway) return undefined
    let latest: Conversation | undefined = stored
    for (let conflict = 0; latest && conflict < mostConflicts; conflict++) {
      const next = noted(latest, deliveries)
      latest = { ...next, revision: latest.revision + 1 }
      if (await this.#save(latest)) break
      latest = await this.#parts.engine.load(id)
    }
    this.#settle(id, deliveries.length)
    return latest
  }

  /** Mail to another conversation: one turn there, recognised by its id however often it comes. */
  readonly #carry: Carrier = (envelope, id) => {
    const { house, clock } = this.#parts
    const { happening, creates, address } = arrivalOf(house, envelope, id)
    const fresh = () => (creates ? blank(envelope.to, address as Address, clock.now()) : undefined)
    return this.#happen(envelope.to, happening, fresh)
  }

  /** Somebody has to look: fire what is due, send what waits. */
  async #visit(key: string): Promise<void> {
    const { engine, house, clock } = this.#parts
    const record = await engine.load(key)
    if (!record) return
    // To save it is enough, and needs no platform.
    if (aged(record, clock.now()) !== record) await this.#queues.run(key, () => this.#note(record, true))
    const platform = record.address === '' ? undefined : platformOf(record.address as Address)
    if (platform !== undefined && !this.#adapters.has(platform))
      throw new TendError('no-platform', { platform, platforms: [...this.#adapters.keys()].join(', ') })
    // The engine comes again, later each time: what was planned waits.
    const isPlanned = record.timers.some(({ dueAt }) => dueAt <= clock.now())
    if (isPlanned && house.isOff(unasked)) throw new TendError('switched-off', { name: unasked })
    await this.#happen(key, { kind: 'wake' }, () => undefined)
    await this.#sends.run(key, async () => {})
  }

  /** The store is down: say so, and give help where help was asked for. Nobody is greeted as new. */
  async #apologise(incoming: Incoming, reading: Reading | null, error: unknown): Promise<void> {
    const { house, report } = this.#parts
    report('receive-failed', { kind: incoming.act.kind }, error)
    const adapter = this.#adapters.get(platformOf(incoming.from))
    await adapter?.send(apology(house, incoming, reading)).catch(() => {})
  }
}
