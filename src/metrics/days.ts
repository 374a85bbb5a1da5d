/**
 * Counts by day, told so that they point at nobody.
 *
 * A day (UTC) is told whole, and only an hour after it is over: until then nothing of it shows, so that no two scrapes
 * can be subtracted to see when something happened. It is rounded down to fives: one to four are told as none, and who
 * knows of four learns nothing of the fifth. Days share nothing, so scrapes on different days differ in what each of
 * them says anyway. No sum over cells is told beside the cells, and months (`tend counts`) only whole, rounded anew.
 */
import { lives } from '../privacy/lives.ts'
import type { Report } from '../report.ts'
import type { Safe } from '../store/safe.ts'
import { type Clock, days, hours, minutes } from '../time.ts'

/** Fewer than this are told as none; more are told in steps of this. */
const step = 5
/** How long after its end a day is told: what other processes and the last minutes still hold is written by then. */
const settling = hours(1)
/** Counts are written this often, never with what they count: a help card writes nothing that says when it came. */
const writeEvery = minutes(10)

type Cells = Record<string, number>

/** As in `2026-03-01`, UTC. */
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

const roundedDown = (count: number): number => Math.floor(count / step) * step

const sumOf = (a: Cells, b: Cells): Cells => {
  const sum = { ...a }
  for (const [cell, count] of Object.entries(b)) sum[cell] = (sum[cell] ?? 0) + count
  return sum
}

/** Where the list of days stands, beside `counts:2026-03-01` and its like. */
const listName = 'counts:days'
const nameOf = (day: string) => `counts:${day}` as const

export interface DayParts {
  readonly safe: Safe
  readonly clock: Clock
  readonly report: Report
}

export class Days {
  readonly #parts: DayParts
  /** What is not written yet, by day. A crash loses it, ten minutes at most. */
  readonly #fresh = new Map<string, Cells>()
  #callOff: (() => void) | undefined
  #writing: Promise<void> = Promise.resolve()

  constructor(parts: DayParts) {
    this.#parts = parts
  }

  start(): void {
    const { clock } = this.#parts
    this.#callOff = clock.at(clock.now() + writeEvery, () => {
      void this.write()
      this.start()
    })
  }

  async stop(): Promise<void> {
    this.#callOff?.()
    await this.write()
  }

  /** @param cell a name of ours for what is counted, as in `card/high/self` */
  add(cell: string): void {
    const day = dayOf(this.#parts.clock.now())
    const cells = this.#fresh.get(day) ?? {}
    cells[cell] = (cells[cell] ?? 0) + 1
    this.#fresh.set(day, cells)
  }

  /** Writes what is fresh and removes days older than twelve months. A store that is down is told of, and tried again later. */
  write(): Promise<void> {
    this.#writing = this.#writing
      .then(() => this.#write())
      .catch((error: unknown) => this.#parts.report('store', {}, error))
    return this.#writing
  }

  /** The last day that is over and settled, as it may be told: rounded down. Rejects with `store-down`. */
  async told(): Promise<(cell: string) => number> {
    const day = dayOf(this.#parts.clock.now() - settling - days(1))
    // Between two writes: what is fresh is not on its way to what is written.
    const look = this.#writing.then(async () => {
      const written = await this.#read(day)
      return sumOf(written, this.#fresh.get(day) ?? {})
    })
    this.#writing = look.then(
      () => {},
      () => {},
    )
    const cells = await look
    return (cell) => roundedDown(cells[cell] ?? 0)
  }

  /** Whole months that are over, oldest first, each rounded down once: `['2026-03', { 'card/high/self': 10 }]`. */
  async months(): Promise<[string, Cells][]> {
    const now = dayOf(this.#parts.clock.now() - settling).slice(0, 7)
    const sums = new Map<string, Cells>()
    for (const day of await this.#list()) {
      const month = day.slice(0, 7)
      if (month >= now) continue
      const sum = sums.get(month) ?? {}
      sums.set(month, sumOf(sum, await this.#read(day)))
    }
    const told = (sum: Cells) => Object.fromEntries(Object.entries(sum).map(([cell, n]) => [cell, roundedDown(n)]))
    return [...sums].map(([month, sum]) => [month, told(sum)])
  }

  async #write(): Promise<void> {
    const { safe, clock } = this.#parts
    const first = dayOf(clock.now() - lives.counts)
    const listed = await this.#list()
    const known = new Set([...listed, ...this.#fresh.keys()])
    const kept = [...known].filter((day) => day >= first).sort()
    // A day that stands in no list would never be removed: it goes before it leaves the list, and comes after it is in it.
    for (const day of known) if (day < first) await safe.delete(nameOf(day))
    if (kept.join() !== listed.join()) await safe.set(listName, JSON.stringify(kept))
    for (const [day, fresh] of [...this.#fresh]) {
      const added = { ...fresh }
      await safe.set(nameOf(day), JSON.stringify(sumOf(await this.#read(day), added)))
      this.#written(day, fresh, added)
    }
  }

  /** Takes away what was written; what came meanwhile stays. */
  #written(day: string, fresh: Cells, added: Cells): void {
    for (const [cell, count] of Object.entries(added)) fresh[cell] = (fresh[cell] ?? 0) - count
    if (Object.values(fresh).every((count) => count === 0)) this.#fresh.delete(day)
  }

  async #read(day: string): Promise<Cells> {
    return JSON.parse((await this.#parts.safe.get(nameOf(day))) ?? '{}') as Cells
  }

  async #list(): Promise<string[]> {
    return JSON.parse((await this.#parts.safe.get(listName)) ?? '[]') as string[]
  }
}
