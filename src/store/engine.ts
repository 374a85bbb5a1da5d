/** Where conversations live and who calls back about them. The runtime knows this page and nothing below it. */

/** What every record has. `revision` counts its writes from 1 and is what compare-and-swap compares. */
export interface Revised {
  readonly revision: number
}

/** One place to keep conversations, and the promise to come back to them. Two processes may share one. */
export interface Engine<R extends Revised> {
  /** The record, or undefined when there is none. A broken store rejects with `store-down`: "not there" is not "broken". */
  load(key: string): Promise<R | undefined>

  /**
   * Writes `record` if the stored revision is `record.revision - 1` (0: nothing stored); false when somebody was faster.
   * With the same write it promises a visit at `wakeAt` (epoch ms, or soon after, crash or not); null: none is needed.
   * A later save of the key replaces the promise. Resolves when the write is on disk.
   * @param expiresAt epoch ms after which the record counts as absent and may be swept; null: never.
   */
  save(key: string, record: R, wakeAt: number | null, expiresAt: number | null): Promise<boolean>

  /** Removes the record and its promise if the stored revision is `revision`; false when somebody was faster. */
  remove(key: string, revision: number): Promise<boolean>

  /**
   * Begins to visit. A visit that rejects is made again, later each time, up to a minute apart; a visit that resolves
   * without saving the record counts as made. A useless visit is harmless, a missing one is not.
   */
  start(visit: (key: string) => Promise<void>): Promise<void>

  /** Ends visiting, waits for the visits and writes under way, and closes what is open. */
  stop(): Promise<void>

  /** Keys whose visit is promised for `until` (epoch ms) or before, earliest first, at most 10,000. Asks an index. */
  awaited(until: number): Promise<readonly string[]>

  /** Every key there is, for operators' commands; nothing calls this while conversations run. */
  keys(): AsyncIterable<string>
}
