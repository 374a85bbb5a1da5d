/** People who write to one app, each again only when everybody else had their turn: many at once, or one at a time. */
import { setTimeout as after } from 'node:timers/promises'
import type { Sink } from './sink.ts'

/** Longer than this nobody waits for an answer, ms. */
const patience = 60_000
/** How both apps begin each answer, as far down as it stands. */
const answered = 'So far'

export class Crowd {
  readonly #sink: Sink
  readonly #free: number[]

  constructor(sink: Sink, people: number) {
    this.#sink = sink
    this.#free = Array.from({ length: people }, (_, n) => n)
  }

  /**
   * `count` texts, never more than `atOnce` of them unanswered: whoever was answered makes room for the next.
   * @param pause ms between an answer and the next text, so that what an app still does behind it is not waited for.
   * @returns how long each answer took, ms, and how long all of it, pauses aside.
   */
  async write(text: string, count: number, atOnce: number, pause = 0): Promise<{ times: number[]; took: number }> {
    const times: number[] = []
    let left = count
    const lane = async (): Promise<void> => {
      while (left-- > 0) {
        const person = this.#free.shift()
        if (person === undefined) throw new Error('There are fewer people than may wait at once.')
        const from = performance.now()
        const answer = await this.#sink.say(person, text)
        if (!answer.includes(answered)) throw new Error(`Somebody was answered: ${answer}`)
        times.push(performance.now() - from)
        this.#free.push(person)
        if (pause > 0) await after(pause)
      }
    }
    const from = performance.now()
    const impatient = new AbortController()
    const late = after(patience, undefined, { signal: impatient.signal }).then(() => {
      throw new Error(`Only ${times.length} of ${count} texts were answered within ${patience} ms.`)
    })
    late.catch(() => {})
    await Promise.race([Promise.all(Array.from({ length: atOnce }, lane)), late])
    impatient.abort()
    return { times, took: performance.now() - from }
  }
}
