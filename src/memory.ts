/** The working memory: what people typed in a run, for as long as it is needed, in this process and nowhere else. */
import type { Typed } from './compose.ts'
import type { Turned, WorkingMemory } from './draft.ts'
import { minutes } from './time.ts'

/** What is remembered of one conversation. */
interface Held {
  typed: WorkingMemory
  /** Typed words that messages on their way repeat, by message number. */
  repeats: Map<number, Typed>
  /** The last texts, oldest first, so that a sentence sent in pieces is screened whole. */
  recent: { text: string; at: number }[]
  touchedAt: number
}

/** Words that nobody touched for this long are gone. */
const keptFor = minutes(30)
/** How far back the safety screen looks. */
const window = minutes(2)

export class Memory {
  /** In the order in which they were touched, oldest first. */
  readonly #held = new Map<string, Held>()

  typed(id: string): WorkingMemory {
    return this.#held.get(id)?.typed ?? {}
  }

  repeats(id: string, n: number): Typed {
    return this.#held.get(id)?.repeats.get(n) ?? {}
  }

  /** The texts of the last two minutes, before `text` itself is added to them. */
  recent(id: string, text: string, now: number): readonly string[] {
    const held = this.#touch(id, now)
    const recent = held.recent.filter(({ at }) => now - at <= window)
    held.recent = [...recent, { text, at: now }].slice(-3)
    return recent.map((one) => one.text)
  }

  /** Takes in what a turn left behind; a conversation that holds nothing costs nothing. */
  after(id: string, { typed, repeats }: Turned, now: number): void {
    const live = Object.entries(typed).filter(([, words]) => Object.keys(words).length > 0)
    const held = this.#held.get(id)
    if (live.length === 0 && Object.keys(repeats).length === 0) {
      if (held) held.typed = {}
      return
    }
    const touched = this.#touch(id, now)
    touched.typed = Object.fromEntries(live)
    for (const [n, words] of Object.entries(repeats)) touched.repeats.set(Number(n), words)
  }

  /** A message arrived, or never will: its words are let go. */
  delivered(id: string, n: number): void {
    this.#held.get(id)?.repeats.delete(n)
  }

  forget(id: string): void {
    this.#held.delete(id)
  }

  #touch(id: string, now: number): Held {
    for (const [other, { touchedAt }] of this.#held) {
      if (now - touchedAt < keptFor) break
      this.#held.delete(other)
    }
    const held = this.#held.get(id) ?? { typed: {}, repeats: new Map(), recent: [], touchedAt: now }
    held.touchedAt = now
    this.#held.delete(id)
    this.#held.set(id, held)
    return held
  }
}
