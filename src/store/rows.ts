/**
 * What lies beneath keyv: rows that can be compared and swapped, and that know when they want to be visited.
 *
 * A `Rows` is a whole keyv 6 storage adapter plus what keyv lacks. It does not know what a value means: values are the
 * strings that `keyv.encode` made. Every failure rejects; a row past its `expiresAt` counts as absent.
 */

import { type KeyvStorageAdapter, type KeyvStorageCapability, type KeyvStorageEntry, keyvStorageCapability } from 'keyv'

/** What one swap writes. */
export interface NewRow {
  /** What `keyv.encode` returned. */
  readonly value: string
  /** The revision the row has from now on. */
  readonly revision: number
  /** When somebody is to come back, epoch ms; null: never. */
  readonly wakeAt: number | null
  /** From when on the row counts as absent, epoch ms; null: never. */
  readonly expiresAt: number | null
}

/** A row whose wake has come. `wakeAt` and `revision` tell later whether it is still the same wake. */
export interface DueRow {
  readonly key: string
  readonly wakeAt: number
  readonly revision: number
}

/** keyv's methods without its event emitter: with an 'error' listener keyv would hide failures, so there is nothing to listen to. */
type KeyvMethods = Pick<
  KeyvStorageAdapter,
  'get' | 'set' | 'delete' | 'clear' | 'has' | 'getMany' | 'setMany' | 'deleteMany' | 'hasMany'
>

/** One table of rows. Every promise of a write resolves when the write is as safe as this kind of rows makes it. */
export abstract class Rows implements KeyvMethods {
  /** Tells keyv to hand over absolute `expires` and to use this object as it is. */
  get capabilities(): KeyvStorageCapability {
    return keyvStorageCapability(this)
  }

  /** The value, or undefined when the row is absent or expired. */
  abstract get<Value>(key: string): Promise<Value | undefined>
  /** Writes without comparing; the revision is counted on, so whoever swaps at the same time loses. */
  abstract set(key: string, value: unknown, expires?: number): Promise<boolean>
  abstract delete(key: string): Promise<boolean>
  abstract clear(): Promise<void>

  async has(key: string): Promise<boolean> {
    return (await this.get(key)) !== undefined
  }

  getMany<Value>(keys: string[]): Promise<(Value | undefined)[]> {
    return Promise.all(keys.map((key) => this.get<Value>(key)))
  }

  setMany(entries: KeyvStorageEntry[]): Promise<boolean[]> {
    return Promise.all(entries.map(({ key, value, expires }) => this.set(key, value, expires)))
  }

  deleteMany(keys: string[]): Promise<boolean[]> {
    return Promise.all(keys.map((key) => this.delete(key)))
  }

  hasMany(keys: string[]): Promise<boolean[]> {
    return Promise.all(keys.map((key) => this.has(key)))
  }

  /** Writes `row` if the stored revision is `expected` (0: absent or expired); false, and nothing written, if not. */
  abstract swap(key: string, expected: number, row: NewRow): Promise<boolean>

  /**
   * Puts `value` in the place of `was` and leaves everything else of the row as it is, its revision too: whoever has read
   * the row may still swap it. False if the row holds another value by now.
   */
  abstract rewrite(key: string, was: string, value: string): Promise<boolean>

  /** Removes the row if its revision is `revision`; false if not. */
  abstract drop(key: string, revision: number): Promise<boolean>

  /** Value and revision as they lie there, for the one case in which `get` is not enough. */
  abstract peek(key: string): Promise<{ value: string; revision: number } | undefined>

  /** Up to `limit` rows with `wakeAt <= now`, earliest first. Looks them up in an index. */
  abstract due(now: number, limit: number): Promise<DueRow[]>

  /** The earliest wake after `now`, epoch ms; undefined: there is none. */
  abstract nextWake(now: number): Promise<number | undefined>

  /**
   * Clears the wake if nobody has saved the row or moved the wake since `due` gave it out. What `postpone` had set aside
   * takes its place.
   */
  abstract forgetWake(due: DueRow): Promise<void>

  /**
   * Makes `at` (epoch ms, after `now`) the row's wake, unless it has one between the two. A wake later than `at` is a
   * promise of its own: it is set aside until the one at `at` is forgotten. False: there is no such row any more.
   */
  abstract postpone(key: string, now: number, at: number): Promise<boolean>

  /** Removes up to `limit` rows with `expiresAt <= now`; answers how many. */
  abstract sweep(now: number, limit: number): Promise<number>

  /** Up to `limit` keys that sort after `after`, in order. */
  abstract keysAfter(after: string, limit: number): Promise<string[]>

  /** Finishes the writes under way and closes. What is asked afterwards rejects. */
  abstract close(): Promise<void>
}
