/** One at a time for each key: what is asked of a conversation while it is busy waits for its turn, in order. */

export class Queues {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Runs `job` after everything asked of `key` before; a job that fails does not hold up the next. */
  run<T>(key: string, job: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key)
    const result = before ? before.then(job, job) : job()
    const settled = result
      .catch(() => {})
      .then(() => {
        if (this.#last.get(key) === settled) this.#last.delete(key)
      })
    this.#last.set(key, settled)
    return result
  }

  busy(key: string): boolean {
    return this.#last.has(key)
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values())
  }
}
