/** Waiting for something to become true, without asking again and again. */

export class Watch {
  readonly #looks = new Set<() => void>()

  /** Something is different now: everybody who waits looks again. */
  changed(): void {
    for (const look of [...this.#looks]) look()
  }

  get isWaitedFor(): boolean {
    return this.#looks.size > 0
  }

  /**
   * Resolves with the first thing `find` finds, now or after a change.
   * @param otherwise says what there was instead, when the time is over.
   */
  until<T>(find: () => T | undefined, timeoutMs: number, otherwise: () => string): Promise<T> {
    const there = find()
    if (there !== undefined) return Promise.resolve(there)
    // The stack of whoever waits, rather than the timer's.
    const late = new Error()
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = find()
        if (found === undefined) return
        clearTimeout(timer)
        this.#looks.delete(look)
        resolve(found)
      }
      const timer = setTimeout(() => {
        this.#looks.delete(look)
        late.message = otherwise()
        reject(late)
      }, timeoutMs)
      this.#looks.add(look)
    })
  }
}
