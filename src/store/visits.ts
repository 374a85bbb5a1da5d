/**
 * Comes back to rows when their wake has come. One alarm is set, for the earliest wake; nothing polls a table.
 *
 * A row that is due stays due until its visit was made, so a crash repeats visits and never loses one.
 */

import { setImmediate } from 'node:timers/promises'
import { type Clock, minutes, seconds } from '../time.ts'
import type { DueRow, Rows } from './rows.ts'

/** How many visits are under way at once, at most. */
const visitsAtOnce = 64

/** How many due rows one look fetches. More than `visitsAtOnce`, so that there are some beside those being visited. */
const rowsPerLook = 100

/** How long a look is put off, at most, unless the parts say otherwise. */
const usually = minutes(1)

/** The longest pause before a failing visit is made again. Pauses are 1 s, 2 s, 4 s … up to this. */
const longestPause = minutes(1)

/** What visits need. */
interface VisitParts {
  readonly clock: Clock
  /** Rejects when it wants to be called again. */
  readonly visit: (key: string) => Promise<void>
  /** Is told of visits and looks that failed; they are made again in any case. */
  readonly report: (error: unknown) => void
  /** How long a look is put off, at most: wakes that another process promised are found by then; ms. */
  readonly lookEvery?: number | undefined
}

/** The visits of one process. A look fetches due rows, a queue holds those for which there is no place yet. */
export class Visits {
  readonly #rows: Rows
  readonly #parts: VisitParts
  /** Keys in the queue or being visited, the latter with their visit. */
  readonly #busy = new Map<string, Promise<void> | undefined>()
  /** How often in a row the visits of a key have failed. */
  readonly #failures = new Map<string, number>()
  /** Keys whose failed visit could not be postponed in the rows, each with what calls its pause off. */
  readonly #resting = new Map<string, () => void>()
  #queue: DueRow[] = []
  #underWay = 0
  #alarm: { at: number; callOff: () => void } | undefined
  #look: Promise<void> | undefined
  /** Something happened that the last look may not have seen: another one must follow. */
  #lookAgain = false
  #stopped = false

  constructor(rows: Rows, parts: VisitParts) {
    this.#rows = rows
    this.#parts = parts
  }

  /** Begins with what is due already. Rejects when the rows cannot be read. */
  start(): Promise<void> {
    return this.#lookNow()
  }

  /** Tells of a wake (epoch ms) that is on disk now, so that the alarm does not ring too late for it. */
  promised(at: number): void {
    if (this.#stopped) return
    if (at <= this.#parts.clock.now()) this.#lookSoon()
    else if (!this.#alarm || at < this.#alarm.at) this.#setAlarm(at)
  }

  /** Begins no more visits; resolves when those under way are over. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#alarm?.callOff()
    for (const callOff of this.#resting.values()) callOff()
    this.#queue = []
    await Promise.allSettled([this.#look, ...this.#busy.values()])
  }

  #setAlarm(at: number): void {
    this.#alarm?.callOff()
    const callOff = this.#parts.clock.at(at, () => {
      this.#alarm = undefined
      this.#lookSoon()
    })
    this.#alarm = { at, callOff }
  }

  #lookSoon(): void {
    if (this.#stopped) return
    if (this.#look) {
      this.#lookAgain = true
      return
    }
    this.#lookNow().catch((error: unknown) => {
      this.#parts.report(error)
      this.promised(this.#parts.clock.now() + seconds(1))
    })
  }

  #lookNow(): Promise<void> {
    this.#lookAgain = false
    this.#look = this.#fetchDue().finally(() => {
      this.#look = undefined
      this.#goOn()
    })
    return this.#look
  }

  async #fetchDue(): Promise<void> {
    await setImmediate() // One look serves all that was promised in this tick, and visits that feed themselves starve nobody.
    const { clock, lookEvery = usually } = this.#parts
    const now = clock.now()
    // A visit may end while the rows are read. Its wake is in `due` all the same, and must not be visited once more.
    const busyBefore = new Set(this.#busy.keys())
    const due = await this.#rows.due(now, rowsPerLook)
    const next = await this.#rows.nextWake(now)
    if (this.#stopped) return
    const taken = (key: string) => busyBefore.has(key) || this.#busy.has(key) || this.#resting.has(key)
    const fresh = due.filter(({ key }) => !taken(key))
    for (const row of fresh) this.#busy.set(row.key, undefined)
    this.#queue.push(...fresh)
    this.promised(Math.min(next ?? Number.POSITIVE_INFINITY, now + lookEvery))
  }

  /** Fills the free places from the queue, and sees to it that the queue is filled again. */
  #goOn(): void {
    if (this.#stopped) return
    while (this.#underWay < visitsAtOnce) {
      const row = this.#queue.shift()
      if (!row) break
      this.#underWay++
      this.#busy.set(row.key, this.#make(row))
    }
    if (this.#lookAgain) this.#lookSoon()
  }

  /** One visit. Never rejects: what fails is reported and made again. */
  async #make(row: DueRow): Promise<void> {
    try {
      await this.#parts.visit(row.key)
      await this.#rows.forgetWake(row)
      this.#failures.delete(row.key)
    } catch (error) {
      this.#parts.report(error)
      await this.#putOff(row.key)
    }
    this.#busy.delete(row.key)
    this.#underWay--
    if (this.#queue.length === 0) this.#lookAgain = true // There may be more, or this very row once more.
    this.#goOn()
  }

  /** Postpones in the rows, so that a restart knows; where nothing can be written, at least here. */
  async #putOff(key: string): Promise<void> {
    const failures = (this.#failures.get(key) ?? 0) + 1
    const now = this.#parts.clock.now()
    const at = now + Math.min(seconds(2 ** (failures - 1)), longestPause)
    try {
      if (await this.#rows.postpone(key, now, at)) this.#failures.set(key, failures)
      else this.#failures.delete(key)
    } catch (error) {
      this.#parts.report(error)
      this.#failures.set(key, failures)
      this.#rest(key, at)
    }
  }

  #rest(key: string, until: number): void {
    if (this.#stopped) return
    const callOff = this.#parts.clock.at(until, () => {
      this.#resting.delete(key)
      this.#lookSoon()
    })
    this.#resting.set(key, callOff)
  }
}
