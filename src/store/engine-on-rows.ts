/**
 * The `Engine` on any `Rows`: keyv reads, serialises and encrypts, the rows compare and swap, `Visits` keep the promises.
 *
 * Everything that has to be known about keyv stands in this file. It does not know what a record is made of.
 */

import { Keyv } from 'keyv'
import { TendError } from '../errors.ts'
import { isDeclared } from '../privacy/kinds.ts'
import { type Clock, hours } from '../time.ts'
import type { Cipher } from './cipher.ts'
import type { Engine, Revised } from './engine.ts'
import type { Rows } from './rows.ts'
import { isInSafe } from './safe.ts'
import { readValue } from './values.ts'
import { Visits } from './visits.ts'

/** How many keys are read, or expired rows removed, in one go; between two goes others have their turn. */
const batch = 500

/** How many keys `awaited` names at most. */
const mostAwaited = 10_000

/** What an engine needs besides rows. */
export interface EngineParts<R extends Revised> {
  readonly clock: Clock
  /** Undefined: values are stored as plain JSON. */
  readonly cipher: Cipher | undefined
  /** What was stored under a key, as a record of today; undefined when it is none. Such a value counts as absent. */
  readonly decode: (raw: unknown, key: string) => R | undefined
  /** Is told of what failed behind the scenes and is tried again (visits, looks for wakes, sweeps), and of what cannot be read. */
  readonly report: (error: unknown) => void
  /** How often wakes that another process promised are looked for, ms; once a minute unless it is said. */
  readonly lookEvery?: number
}

/** An engine that owns `rows`: its `stop` closes them. */
export const createEngine = <R extends Revised>(rows: Rows, parts: EngineParts<R>): Engine<R> =>
  new EngineOnRows(rows, parts)

class EngineOnRows<R extends Revised> implements Engine<R> {
  readonly #rows: Rows
  readonly #parts: EngineParts<R>
  readonly #keyv: Keyv
  readonly #writes = new Set<Promise<boolean>>()
  #visits: Visits | undefined
  #sweep = Promise.resolve()
  #callOffSweep: (() => void) | undefined
  #stopped: Promise<void> | undefined

  constructor(rows: Rows, parts: EngineParts<R>) {
    this.#rows = rows
    this.#parts = parts
    // Records are plain JSON: keyv's own serialisation, which also revives buffers and maps, takes five times as long.
    // keyv 6 answers undefined to a failed `get` when it has an 'error' listener, and rejects when it has none: it gets
    // none. The rows see to expiry: keyv would ask the wall clock, and delete without comparing revisions.
    const encryption = parts.cipher && { encryption: parts.cipher }
    this.#keyv = new Keyv({ store: rows, checkExpired: false, serialization: JSON, ...encryption })
  }

  async load(key: string): Promise<R | undefined> {
    const value = await orStoreDown(this.#rows.get<string>(key))
    if (value === undefined) return undefined
    try {
      return await this.#read(key, value)
    } catch (error) {
      if (!isBad(error)) throw error
      this.#parts.report(error)
      return undefined
    }
  }

  async unreadable(key: string): Promise<boolean> {
    const value = await orStoreDown(this.#rows.get<string>(key))
    return value !== undefined && !(await this.#canRead(key, value))
  }

  save(key: string, record: R, wakeAt: number | null, expiresAt: number | null): Promise<boolean> {
    if (!isDeclared(record.kind)) return Promise.reject(new TendError('no-kind', { kind: String(record.kind) }))
    return this.#track(this.#save(key, record, wakeAt, expiresAt))
  }

  remove(key: string, revision: number): Promise<boolean> {
    return this.#track(orStoreDown(this.#remove(key, revision)))
  }

  async start(visit: (key: string) => Promise<void>): Promise<void> {
    this.#visits = new Visits(this.#rows, { ...this.#parts, visit })
    await orStoreDown(this.#visits.start())
    if (!this.#stopped) this.#sweepHourly()
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#end()
    return this.#stopped
  }

  async awaited(until: number): Promise<readonly string[]> {
    return (await orStoreDown(this.#rows.due(until, mostAwaited))).map(({ key }) => key)
  }

  async *keys(): AsyncIterable<string> {
    let page: string[]
    let last = ''
    do {
      page = await orStoreDown(this.#rows.keysAfter(last, batch))
      yield* page.filter((key) => !isInSafe(key))
      last = page.at(-1) ?? last
    } while (page.length === batch)
  }

  async #save(key: string, record: R, wakeAt: number | null, expiresAt: number | null): Promise<boolean> {
    const { revision } = record
    const value = String(await this.#keyv.encode({ value: record }))
    const swap = (found: number) => this.#rows.swap(key, found, { value, revision, wakeAt, expiresAt })
    const saved = await orStoreDown(this.#compare(key, revision - 1, swap))
    if (saved && wakeAt !== null) this.#visits?.promised(wakeAt)
    return saved
  }

  /** Does `write` for the expected revision. To who expects nothing (0), a value that cannot be read is nothing too. */
  async #compare(key: string, expected: number, write: (found: number) => Promise<boolean>): Promise<boolean> {
    if (await write(expected)) return true
    const there = expected === 0 ? await this.#rows.peek(key) : undefined
    return there !== undefined && !(await this.#canRead(key, there.value)) && write(there.revision)
  }

  async #remove(key: string, revision: number): Promise<boolean> {
    if (revision === 0 && !(await this.#rows.peek(key))) return true
    return this.#compare(key, revision, (found) => this.#rows.drop(key, found))
  }

  /** Rejects with `bad-record` when the value cannot be read, by this key or as a record of today. */
  async #read(key: string, value: string): Promise<R> {
    const record = this.#parts.decode(await readValue(this.#keyv, value), key)
    if (record === undefined) throw new TendError('bad-record')
    return record
  }

  async #canRead(key: string, value: string): Promise<boolean> {
    try {
      return (await this.#read(key, value)) !== undefined
    } catch (error) {
      if (isBad(error)) return false
      throw error
    }
  }

  #track(write: Promise<boolean>): Promise<boolean> {
    const over = () => this.#writes.delete(write)
    this.#writes.add(write)
    write.then(over, over)
    return write
  }

  /** Removes what has expired, a batch at a time, and again every hour. */
  #sweepHourly(): void {
    const { clock, report } = this.#parts
    const sweep = async (): Promise<void> => {
      while (!this.#stopped && (await this.#rows.sweep(clock.now(), batch)) === batch);
    }
    this.#callOffSweep = clock.at(clock.now() + hours(1), () => this.#sweepHourly())
    this.#sweep = this.#sweep.then(sweep).catch(report)
  }

  async #end(): Promise<void> {
    this.#callOffSweep?.()
    await this.#visits?.stop()
    await this.#sweep
    while (this.#writes.size > 0) await Promise.allSettled(this.#writes)
    await orStoreDown(this.#rows.close())
  }
}

const isBad = (error: unknown): boolean => error instanceof TendError && error.code === 'bad-record'

/** Says of any failure beneath that the store is down, and keeps what it was as the cause. */
const orStoreDown = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer
  } catch (error) {
    throw new TendError('store-down', {}, error)
  }
}
