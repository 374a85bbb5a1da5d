/** Rows on a bad day: any real rows, switched to reject, to be full, to hang, or to answer late. */

import { type DueRow, type NewRow, Rows } from '../../src/store/rows.ts'

/**
 * `well`: as the rows beneath. `reject`: every call rejects. `full`: every write rejects. `hang`: calls reach the rows
 * beneath only when the mood changes. `late`: calls reach them at once, and are answered when the mood changes.
 */
export type Mood = 'well' | 'reject' | 'full' | 'hang' | 'late'

/** Wraps rows. */
export class FailingRows extends Rows {
  readonly #rows: Rows
  #mood: Mood = 'well'
  #hanging: (() => void)[] = []

  constructor(rows: Rows) {
    super()
    this.#rows = rows
  }

  get mood(): Mood {
    return this.#mood
  }

  set mood(mood: Mood) {
    this.#mood = mood
    const released = this.#hanging
    this.#hanging = []
    for (const release of released) release()
  }

  /** How many calls wait for another mood. */
  get hanging(): number {
    return this.#hanging.length
  }

  override get<Value>(key: string): Promise<Value | undefined> {
    return this.#read(() => this.#rows.get<Value>(key))
  }
  override set(key: string, value: unknown, expires?: number): Promise<boolean> {
    return this.#write(() => this.#rows.set(key, value, expires))
  }
  override delete(key: string): Promise<boolean> {
    return this.#write(() => this.#rows.delete(key))
  }
  override clear(): Promise<void> {
    return this.#write(() => this.#rows.clear())
  }
  override swap(key: string, expected: number, row: NewRow): Promise<boolean> {
    return this.#write(() => this.#rows.swap(key, expected, row))
  }
  override rewrite(key: string, was: string, value: string): Promise<boolean> {
    return this.#write(() => this.#rows.rewrite(key, was, value))
  }
  override drop(key: string, revision: number): Promise<boolean> {
    return this.#write(() => this.#rows.drop(key, revision))
  }
  override peek(key: string): Promise<{ value: string; revision: number } | undefined> {
    return this.#read(() => this.#rows.peek(key))
  }
  override due(now: number, limit: number): Promise<DueRow[]> {
    return this.#read(() => this.#rows.due(now, limit))
  }
  override nextWake(now: number): Promise<number | undefined> {
    return this.#read(() => this.#rows.nextWake(now))
  }
  override forgetWake(due: DueRow): Promise<void> {
    return this.#write(() => this.#rows.forgetWake(due))
  }
  override postpone(key: string, now: number, at: number): Promise<boolean> {
    return this.#write(() => this.#rows.postpone(key, now, at))
  }
  override sweep(now: number, limit: number): Promise<number> {
    return this.#write(() => this.#rows.sweep(now, limit))
  }
  override keysAfter(after: string, limit: number): Promise<string[]> {
    return this.#read(() => this.#rows.keysAfter(after, limit))
  }
  override close(): Promise<void> {
    return this.#rows.close()
  }

  async #read<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#mood === 'hang') await this.#change()
    if (this.#mood === 'reject') throw new Error('The disk is on strike.')
    const answer = ask()
    if (this.#mood === 'late') await this.#change()
    return answer
  }

  async #write<T>(write: () => Promise<T>): Promise<T> {
    if (this.#mood === 'full') throw new Error('The disk is full.')
    return this.#read(write)
  }

  #change(): Promise<void> {
    return new Promise((release) => this.#hanging.push(release))
  }
}
