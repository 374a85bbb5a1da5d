/** Slack's clock: the machine's, moved ahead where a test moves the app's. */
export class Clock {
  /** How far ahead of the machine's it goes, ms. */
  aheadMs = 0
  #lastMicros = 0

  /** Epoch ms. */
  now(): number {
    return Date.now() + this.aheadMs
  }

  /** A `ts`, as of a message: seconds and microseconds, never the same twice. @example '1771442483.260129' */
  stamp(): string {
    this.#lastMicros = Math.max(this.now() * 1000, this.#lastMicros + 1)
    return `${Math.floor(this.#lastMicros / 1e6)}.${String(this.#lastMicros % 1e6).padStart(6, '0')}`
  }
}
