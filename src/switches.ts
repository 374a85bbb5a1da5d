/** What an operator has switched off: heard of within seconds, without a restart, by every process that shares the store. */
import type { Report } from './report.ts'
import type { Safe } from './store/safe.ts'
import { type Clock, seconds } from './time.ts'

/** How long a change may take to be heard of. */
const usually = seconds(5)
const place = 'switches'

/** Everything Tend begins by itself: what was planned waits until it is switched on again. */
export const unasked = 'unasked'

export interface SwitchParts {
  readonly safe: Safe
  readonly clock: Clock
  readonly report: Report
  /** How often it is looked what is off, ms. Default 5 s. */
  readonly lookEvery?: number
}

export class Switches {
  readonly #parts: SwitchParts
  #off: ReadonlySet<string> = new Set()
  #callOff: (() => void) | undefined
  #looking: Promise<void> = Promise.resolve()

  constructor(parts: SwitchParts) {
    this.#parts = parts
  }

  /** @param name of a conversation or a platform, or {@link unasked} */
  readonly isOff = (name: string): boolean => this.#off.has(name)

  /** Resolves when it is known what is off. A store that is down then changes nothing: what was last known stays. */
  start(): Promise<void> {
    const { clock, lookEvery = usually } = this.#parts
    this.#callOff = clock.at(clock.now() + lookEvery, () => void this.start())
    this.#looking = this.#look()
    return this.#looking
  }

  async stop(): Promise<void> {
    this.#callOff?.()
    await this.#looking
  }

  async #look(): Promise<void> {
    const { safe, report } = this.#parts
    try {
      const off = await switchedOff(safe)
      if (off.join() !== [...this.#off].join()) report('switches', { count: off.length })
      this.#off = new Set(off)
    } catch (error) {
      report('store', {}, error)
    }
  }
}

/** What is off, in alphabetical order. Rejects with `store-down`. */
export async function switchedOff(safe: Safe): Promise<readonly string[]> {
  return JSON.parse((await safe.get(place)) ?? '[]') as string[]
}

/** Switches `name` off or on, for whoever looks next. Rejects with `store-down`. */
export async function turnSwitch(safe: Safe, name: string, to: 'on' | 'off'): Promise<void> {
  const others = (await switchedOff(safe)).filter((one) => one !== name)
  await safe.set(place, JSON.stringify(to === 'off' ? [...others, name].sort() : others))
}
