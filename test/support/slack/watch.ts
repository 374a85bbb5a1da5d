/** Waiting for something to be seen, without asking again and again. */

interface Waiting<T> {
  readonly wanted: (value: T) => boolean
  readonly found: (value: T) => void
}

export class Watch<T> {
  readonly #waiting = new Set<Waiting<T>>()

  /** Something is there, or has changed. */
  tell(value: T): void {
    for (const waiting of [...this.#waiting]) if (waiting.wanted(value)) waiting.found(value)
  }

  /**
   * The first value that is wanted: of those there already, else of those to come.
   * @param otherwise says what there was instead, when the time is over.
   */
  until(wanted: (value: T) => boolean, there: Iterable<T>, timeoutMs: number, otherwise: () => string): Promise<T> {
    for (const value of there) if (wanted(value)) return Promise.resolve(value)
    // The stack of whoever waits, rather than the timer's.
    const late = new Error()
    return new Promise((resolve, reject) => {
      const waiting: Waiting<T> = {
        wanted,
        found: (value) => {
          clearTimeout(timer)
          this.#waiting.delete(waiting)
          resolve(value)
        },
      }
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting)
        late.message = otherwise()
        reject(late)
      }, timeoutMs)
      this.#waiting.add(waiting)
    })
  }
}
