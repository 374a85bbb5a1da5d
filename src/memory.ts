/** The working memory: what people typed in a run, for as long as it is needed, in this process and nowhere else. */
import type { Typed } from './compose.ts'
import type { Turned, WorkingMemory } from './draft.ts'
import { lives } from './privacy/lives.ts'
import { type Clock, minutes } from './time.ts'

/** What is remembered of one conversation. */
interface Held {
  typed: WorkingMemory
  /** Typed words that messages on their way repeat, by message number. */
  repeats: Map<number, Typed>
  /** The last texts, oldest first, so that a sentence sent in pieces is screened whole. */
  recent: { text: string; at: number }[]
  touchedAt: number
}

/** How often it is looked for words that have outlived their time, while there are any. */
const sweepEvery = minutes(1)

export class Memory {
  readonly #held = new Map<string, Held>()
  readonly #clock: Clock
  #callOff: (() => void) | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** How many conversations are remembered. */
  get size(): number {
    return this.#held.size
  }

  typed(id: string): WorkingMemory {
    return this.#alive(id)?.typed ?? {}
  }

  repeats(id: string, n: number): Typed {
    return this.#alive(id)?.repeats.get(n) ?? {}
  }

  /** The texts of the last two minutes, before `text` itself is added to them. */
  recent(id: string, text: string): readonly string[] {
    const held = this.#touch(id)
    const recent = this.#fresh(held)
    held.recent = [...recent, { text, at: held.touchedAt }].slice(-3)
    return recent.map((one) => one.text)
  }

  /** Takes in what a turn left behind; a conversation that holds nothing costs nothing. */
  after(id: string, { typed, repeats }: Turned): void {
    const live = Object.entries(typed).filter(([, words]) => Object.keys(words).length > 0)
    const held = this.#alive(id)
    if (live.length === 0 && Object.keys(repeats).length === 0) {
      if (held) held.typed = {}
      return
    }
    const touched = this.#touch(id)
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

  /** Lets go of everything. */
  end(): void {
    this.#held.clear()
    this.#callOff?.()
    this.#callOff = undefined
  }

  #isOver = ({ touchedAt }: Held): boolean => this.#clock.now() - touchedAt >= lives.typed

  #fresh = ({ recent }: Held): Held['recent'] => recent.filter(({ at }) => this.#clock.now() - at <= lives.recent)

  #alive(id: string): Held | undefined {
    const held = this.#held.get(id)
    return held && !this.#isOver(held) ? held : undefined
  }

  #touch(id: string): Held {
    const held = this.#alive(id) ?? { typed: {}, repeats: new Map(), recent: [], touchedAt: 0 }
    held.touchedAt = this.#clock.now()
    this.#held.set(id, held)
    this.#callOff ??= this.#clock.at(held.touchedAt + sweepEvery, () => this.#sweep())
    return held
  }

  #sweep(): void {
    for (const [id, held] of this.#held) {
      held.recent = this.#fresh(held)
      const isEmpty = held.recent.length + held.repeats.size + Object.keys(held.typed).length === 0
      if (isEmpty || this.#isOver(held)) this.#held.delete(id)
    }
    this.#callOff =
      this.#held.size > 0 ? this.#clock.at(this.#clock.now() + sweepEvery, () => this.#sweep()) : undefined
  }
}
