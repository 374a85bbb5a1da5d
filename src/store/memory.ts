/** Rows in a Map: for tests, and for people who want nothing on disk (`STORE_URL=memory:`). A restart forgets them. */

import type { Clock } from '../time.ts'
import { type DueRow, type NewRow, Rows } from './rows.ts'

/** A row as it is kept. `later` is the wake that `postpone` has set aside, epoch ms. */
interface KeptRow extends NewRow {
  readonly later: number | null
}

/** What a `MemoryRows` lives in; hand the same one to the next to play a restart. */
export type MemoryTable = Map<string, KeptRow>

/** Looks for wakes and expired rows by walking the Map, which for tens of thousands of rows takes under a millisecond or two. */
export class MemoryRows extends Rows {
  readonly #clock: Clock
  readonly #table: MemoryTable
  #closed = false

  constructor(clock: Clock, table: MemoryTable = new Map()) {
    super()
    this.#clock = clock
    this.#table = table
  }

  override async get<Value>(key: string): Promise<Value | undefined> {
    return this.#alive(key)?.value as Value | undefined
  }

  override async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    const { revision, wakeAt, later } = this.#alive(key) ?? { revision: 0, wakeAt: null, later: null }
    const expiresAt = expires ?? null
    this.#table.set(key, { value: String(value), revision: revision + 1, wakeAt, later, expiresAt })
    return true
  }

  override async delete(key: string): Promise<boolean> {
    return this.#open().delete(key)
  }

  override async clear(): Promise<void> {
    this.#open().clear()
  }

  override async swap(key: string, expected: number, row: NewRow): Promise<boolean> {
    const same = (this.#alive(key)?.revision ?? 0) === expected
    if (same) this.#table.set(key, { ...row, later: null })
    return same
  }

  override async rewrite(key: string, was: string, value: string): Promise<boolean> {
    const row = this.#alive(key)
    if (row?.value !== was) return false
    this.#table.set(key, { ...row, value })
    return true
  }

  override async drop(key: string, revision: number): Promise<boolean> {
    return this.#alive(key)?.revision === revision && this.#table.delete(key)
  }

  override async peek(key: string): Promise<{ value: string; revision: number } | undefined> {
    return this.#alive(key)
  }

  override async due(now: number, limit: number): Promise<DueRow[]> {
    const found: DueRow[] = []
    for (const [key, { wakeAt, revision }] of this.#open()) {
      if (wakeAt !== null && wakeAt <= now) found.push({ key, wakeAt, revision })
    }
    return found.sort((a, b) => a.wakeAt - b.wakeAt).slice(0, limit)
  }

  override async nextWake(now: number): Promise<number | undefined> {
    let next: number | undefined
    for (const { wakeAt } of this.#open().values()) {
      if (wakeAt !== null && wakeAt > now && wakeAt < (next ?? Infinity)) next = wakeAt
    }
    return next
  }

  override async forgetWake({ key, wakeAt, revision }: DueRow): Promise<void> {
    const row = this.#open().get(key)
    if (row?.revision !== revision || row.wakeAt !== wakeAt) return
    this.#table.set(key, { ...row, wakeAt: row.later, later: null })
  }

  override async postpone(key: string, now: number, at: number): Promise<boolean> {
    const row = this.#open().get(key)
    if (!row) return false
    const { wakeAt } = row
    if (wakeAt === null || wakeAt <= now) this.#table.set(key, { ...row, wakeAt: at })
    else if (wakeAt > at) this.#table.set(key, { ...row, wakeAt: at, later: row.later ?? wakeAt })
    return true
  }

  override async sweep(now: number, limit: number): Promise<number> {
    let swept = 0
    for (const [key, { expiresAt }] of this.#open()) {
      if (swept === limit) break
      if (expiresAt !== null && expiresAt <= now && this.#table.delete(key)) swept++
    }
    return swept
  }

  override async keysAfter(after: string, limit: number): Promise<string[]> {
    const keys = [...this.#open().keys()].filter((key) => key > after && this.#alive(key))
    return keys.sort().slice(0, limit)
  }

  override async close(): Promise<void> {
    this.#closed = true
  }

  #open(): MemoryTable {
    if (this.#closed) throw new Error('The rows are closed.')
    return this.#table
  }

  #alive(key: string): KeptRow | undefined {
    const row = this.#open().get(key)
    return row && (row.expiresAt === null || row.expiresAt > this.#clock.now()) ? row : undefined
  }
}
