/** Where conversations live and who calls back about them. The runtime knows this page and nothing below it. */

import type { RecordKind } from '../privacy/kinds.ts'

/** What every record has. `revision` counts its writes from 1 and is what compare-and-swap compares. */
export interface Revised {
  /** Declared in the data map. */
  readonly kind: RecordKind
  readonly revision: number
}

/** One place to keep conversations, and the promise to come back to them. Two processes may share one. */
export interface Engine<R extends Revised> {
  /**
   * The record, or undefined when there is none, or one that cannot be read (another key wrote it, or it is damaged).
   * A store that does not answer rejects with `store-down`: "not there" is not "broken".
   */
  load(key: string): Promise<R | undefined>

  /** Whether `load` says undefined although something lies there. It lies there until somebody saves or removes the key. */
  unreadable(key: string): Promise<boolean>

  /**
   * Writes `record` if the stored revision is `record.revision - 1` (0: nothing stored that can be read); false when
   * somebody was faster. Rejects with `no-kind` where the data map declares no such kind.
   * With the same write it promises a visit at `wakeAt` (epoch ms, or soon after, crash or not); null: none is needed.
   * A later save of the key replaces the promise. Resolves when the write is on disk.
   * @param expiresAt epoch ms after which the record counts as absent and may be swept; null: never.
   */
  save(key: string, record: R, wakeAt: number | null, expiresAt: number | null): Promise<boolean>

  /**
   * Removes the record and its promise if the stored revision is `revision` (0: nothing stored that can be read, and what
   * cannot be read goes); false when somebody was faster.
   */
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
