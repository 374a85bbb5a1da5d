/** Durations that say their unit, and the one way to ask what time it is. Everything is milliseconds. */

export const seconds = (n: number): number => n * 1000
export const minutes = (n: number): number => seconds(n * 60)
export const hours = (n: number): number => minutes(n * 60)
export const days = (n: number): number => hours(n * 24)

/** As in `90 days` or `20 seconds`: the largest unit that leaves no rest, for pages in English. */
export function length(ms: number): string {
  const units = { day: days(1), hour: hours(1), minute: minutes(1), second: seconds(1) }
  const [unit, one] = Object.entries(units).find(([, of]) => ms % of === 0 && (ms >= 2 * of || of < hours(1))) ?? [
    'ms',
    1,
  ]
  return `${ms / one} ${unit}${ms === one || unit === 'ms' ? '' : 's'}`
}

/** Time, handed in. `main.ts` passes the real one, tests one that is turned by hand. */
export interface Clock {
  /** The present instant in epoch milliseconds. */
  now(): number
  /** Calls `ring` once at `at` (epoch ms) or soon after; the returned function calls it off. */
  at(at: number, ring: () => void): () => void
}

/** The longest delay one `setTimeout` can hold: 2³¹ − 1 ms, about 24.8 days. */
const longestTimeout = 2 ** 31 - 1

/** The clock on the wall. It can be moved on, which lets a break pass in a second on the local page. */
export class WallClock implements Clock {
  #offset: number
  readonly #alarms = new Map<object, () => void>()

  /** @param offset how many ms it is ahead of the machine's clock. */
  constructor(offset = 0) {
    this.#offset = offset
  }

  get offset(): number {
    return this.#offset
  }

  now(): number {
    return Date.now() + this.#offset
  }

  at(at: number, ring: () => void): () => void {
    const alarm = {}
    let timeout: NodeJS.Timeout
    const arm = (): void => {
      clearTimeout(timeout)
      const left = Math.max(0, at - this.now())
      timeout = setTimeout(left > longestTimeout ? arm : done, Math.min(left, longestTimeout))
    }
    const done = (): void => {
      this.#alarms.delete(alarm)
      ring()
    }
    this.#alarms.set(alarm, arm)
    arm()
    return () => {
      clearTimeout(timeout)
      this.#alarms.delete(alarm)
    }
  }

  /** Moves the clock on by `duration` ms; what falls due on the way rings at once. */
  move(duration: number): void {
    this.#offset += duration
    for (const arm of [...this.#alarms.values()]) arm()
  }
}

/** The clock as one process sees it: with the process, its alarms are gone. */
export const mortal = (clock: Clock, isAlive: () => boolean): Clock => ({
  now: () => clock.now(),
  at: (at, ring) => clock.at(at, () => isAlive() && ring()),
})

/** A clock turned by hand: a week passes in a millisecond, and every ring in it happens, in order. */
export class HandClock implements Clock {
  #now: number
  #rings: { at: number; ring: () => void }[] = []

  /** @param startAt epoch ms; by default a Monday noon, UTC. */
  constructor(startAt = Date.UTC(2026, 0, 5, 12)) {
    this.#now = startAt
  }

  now(): number {
    return this.#now
  }

  at(at: number, ring: () => void): () => void {
    const entry = { at, ring }
    this.#rings.push(entry)
    return () => {
      this.#rings = this.#rings.filter((other) => other !== entry)
    }
  }

  /** The next instant at which something rings, epoch ms; undefined: nothing is set. */
  next(): number | undefined {
    return this.#rings.length > 0 ? Math.min(...this.#rings.map(({ at }) => at)) : undefined
  }

  /** Turns the clock on by `duration` ms, ringing what falls due on the way. Rings see the instant they were set for. */
  turn(duration: number): void {
    const end = this.#now + duration
    for (;;) {
      const next = this.#rings.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      this.#rings = this.#rings.filter((other) => other !== next)
      this.#now = Math.max(this.#now, next.at)
      next.ring()
    }
    this.#now = end
  }
}
