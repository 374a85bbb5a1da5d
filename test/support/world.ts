/** A Tend on rows in memory with a hand-turned clock, an adapter that listens, and a plug that can be pulled. */
import type { Adapter } from '../../src/adapter.ts'
import type { Count } from '../../src/count.ts'
import type { House } from '../../src/house.ts'
import { conversationOf } from '../../src/identity.ts'
import type { Act, Address, Outgoing } from '../../src/message.ts'
import { visitAt } from '../../src/privacy/ageing.ts'
import { type Conversation, decodeConversation, expiresAt } from '../../src/record.ts'
import type { Report } from '../../src/report.ts'
import type { Engine } from '../../src/store/engine.ts'
import { createEngine } from '../../src/store/engine-on-rows.ts'
import { MemoryRows, type MemoryTable } from '../../src/store/memory.ts'
import type { Rows } from '../../src/store/rows.ts'
import { createSafe, type Safe } from '../../src/store/safe.ts'
import { Tend } from '../../src/tend.ts'
import { HandClock, mortal } from '../../src/time.ts'
import { FailingRows } from './failing-rows.ts'

const secret = Buffer.alloc(32, 1)

export const addressOf = (name: string): Address => `test:local:dm:${name}`
export const idOf = (name: string): string => conversationOf(addressOf(name), secret)

export interface WorldOptions {
  readonly house: House
  readonly clock?: HandClock
  /** What is on the disk; hand the same one on to play a restart. */
  readonly table?: MemoryTable
  /** Puts something between the engine and its rows. */
  readonly between?: (rows: Rows) => Rows
  /** Other platforms beside the listening one. */
  readonly adapters?: readonly Adapter[]
  /** Answers instead of the listening adapter: throws to refuse. */
  readonly send?: (message: Outgoing) => Promise<string>
  /** How often it is looked what is switched off, and what others promised, ms: where weeks pass, seldom. */
  readonly lookEvery?: number
  /** Hears what is counted. */
  readonly count?: Count
  /** Hears what is reported, with its details. */
  readonly told?: Report
}

export class World {
  readonly clock: HandClock
  readonly table: MemoryTable
  /** Everything that arrived, in its order. */
  readonly sent: Outgoing[] = []
  readonly reports: string[] = []
  readonly tend: Tend
  readonly safe: Safe
  readonly #options: WorldOptions
  readonly #rows: FailingRows
  readonly #engine: Engine<Conversation>
  #alive = true
  #acts = 0

  constructor(options: WorldOptions) {
    this.#options = options
    this.clock = options.clock ?? new HandClock()
    this.table = options.table ?? new Map()
    this.#rows = new FailingRows(new MemoryRows(this.clock, this.table))
    const clock = mortal(this.clock, () => this.#alive)
    const rows = options.between?.(this.#rows) ?? this.#rows
    const seldom = options.lookEvery !== undefined && { lookEvery: options.lookEvery }
    this.#engine = createEngine<Conversation>(rows, {
      clock,
      cipher: undefined,
      decode: decodeConversation,
      report: () => {},
      ...seldom,
    })
    this.safe = createSafe(rows, undefined)
    const adapter: Adapter = {
      name: 'test',
      start: async () => {},
      stop: async () => {},
      pulse: () => ({ connected: true, heardAt: null }),
      send: async (message) => {
        if (!this.#alive) return new Promise(() => {})
        const ref = (await options.send?.(message)) ?? message.id
        this.sent.push(message)
        return ref
      },
    }
    const report: Report = (event, details, error) => {
      options.told?.(event, details, error)
      if (event !== 'turn') this.reports.push(event)
    }
    this.tend = new Tend({
      house: options.house,
      engine: this.#engine,
      safe: this.safe,
      adapters: [adapter, ...(options.adapters ?? [])],
      clock,
      secret,
      report,
      lease: 1,
      ...seldom,
      ...(options.count && { count: options.count }),
    })
  }

  static async open(options: WorldOptions): Promise<World> {
    const world = new World(options)
    await world.tend.start()
    await world.settle()
    return world
  }

  /** What is stored of somebody. */
  record(id: string): Promise<Conversation | undefined> {
    return this.#engine.load(id)
  }

  /** Puts a record into the store, as another process would. */
  async keep(record: Conversation): Promise<void> {
    await this.#engine.save(record.id, record, visitAt(record, this.clock.now(), 1), expiresAt(record))
  }

  /** Names of what arrived, in its order. */
  get said(): string[] {
    return this.sent.map(({ name }) => name)
  }

  async act(act: Act, { from = 'ana', id }: { from?: string; id?: string } = {}): Promise<void> {
    this.#acts += 1
    await this.tend.receive({
      id: id ?? `act-${this.#acts}-${from}`,
      from: addressOf(from),
      at: this.clock.now(),
      hints: {},
      act,
    })
    await this.settle()
  }

  /** Taps a choice of the last question that arrived. */
  async tap(name: string, options?: { from?: string; id?: string }): Promise<void> {
    await this.act({ kind: 'choice', choice: this.choice(name, options?.from) }, options)
  }

  choice(name: string, from = 'ana'): string {
    const to = addressOf(from)
    const question = this.sent.filter((message) => message.to === to && message.choices.length > 0).at(-1)
    return question?.choices.find(({ id }) => id.endsWith(`:${name}`))?.id ?? 'none'
  }

  async say(text: string, options?: { from?: string; id?: string }): Promise<void> {
    await this.act({ kind: 'text', text }, options)
  }

  /** Lets time pass, ring by ring, with everything that follows from each. */
  async wait(duration: number): Promise<void> {
    const end = this.clock.now() + duration
    for (;;) {
      await this.settle()
      const next = this.clock.next()
      if (next === undefined || next > end) break
      this.clock.turn(Math.max(0, next - this.clock.now()))
    }
    this.clock.turn(end - this.clock.now())
    await this.settle()
  }

  /** Pulls the plug: nothing of this process rings, sends or saves any more. */
  kill(): void {
    this.#alive = false
    this.#rows.mood = 'hang'
  }

  /** Pulls the plug and starts another process on the same disk, `after` ms later. */
  async restart(after = 0, changes: Partial<WorldOptions> = {}): Promise<World> {
    this.kill()
    this.clock.turn(after)
    return World.open({ ...this.#options, clock: this.clock, table: this.table, ...changes })
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 8; round++) {
      await new Promise((resolve) => setImmediate(resolve))
      await this.tend.idle()
    }
  }
}
