/**
 * Metrics for operators, as Prometheus reads them. Every name and label is declared in `metrics/declared.ts`, every value
 * of a label in `count.ts` or by a list that is closed at the start; what is on no list is counted as `other`. So no text
 * can become a label.
 *
 * What happens in single conversations (which one, which help card) is told by day, as `metrics/days.ts` says; at work
 * it is not counted at all. The rest is about the machine and tells as it happens.
 */
import { collectDefaultMetrics, Registry } from 'prom-client'
import { buttons, type Count, type Fact, groups, kinds, reasons, severities, ways } from './count.ts'
import type { Health } from './health.ts'
import type { House } from './house.ts'
import { Days } from './metrics/days.ts'
import { dailyIn, liveIn } from './metrics/declared.ts'
import type { Answer } from './pages.ts'
import type { Report } from './report.ts'
import type { Safe } from './store/safe.ts'
import { type Clock, minutes, seconds } from './time.ts'

export interface MetricParts {
  readonly house: Pick<House, 'setting' | 'flows'>
  /** Names of the platforms that are configured. */
  readonly platforms: readonly string[]
  readonly safe: Safe
  readonly clock: Clock
  readonly report: Report
  readonly health: () => Promise<Health>
}

/** How late a deadline fired: within ten seconds is in time. */
const latenesses = { 'in-time': seconds(10), minutes: minutes(15), later: Number.POSITIVE_INFINITY }
const latenessOf = (late: number): string => Object.entries(latenesses).find(([, most]) => late <= most)?.[0] ?? 'later'

/** A safe that ends with the process: which conversations were held is on no list of what may be stored. */
const inMemory = (): Safe => {
  const kept = new Map<string, string>()
  return {
    get: async (name) => kept.get(name),
    set: async (name, text) => void kept.set(name, text),
    delete: async (name) => void kept.delete(name),
  }
}

export class Metrics {
  readonly #parts: MetricParts
  readonly #registry = new Registry()
  readonly #live: ReturnType<typeof liveIn>
  readonly #daily: ReturnType<typeof dailyIn> | undefined
  readonly #flows: readonly string[]
  /** Help cards and their buttons: by day, in the store, for twelve months. */
  readonly #help: Days
  readonly #runs: Days

  constructor(parts: MetricParts) {
    const { house, safe, clock, report } = parts
    this.#parts = parts
    this.#flows = [...Object.keys(house.flows), 'other']
    this.#help = new Days({ safe, clock, report })
    this.#runs = new Days({ safe: inMemory(), clock, report })
    this.#live = liveIn(this.#registry)
    // No count of conversations or of safety at work: nobody there may see, or infer, who uses Tend for what.
    this.#daily = house.setting.profile === 'workplace' ? undefined : dailyIn(this.#registry)
    collectDefaultMetrics({ register: this.#registry })
  }

  start(): void {
    for (const days of [this.#help, this.#runs]) days.start()
  }

  /** Writes what is not written yet. */
  async stop(): Promise<void> {
    for (const days of [this.#help, this.#runs]) await days.stop()
  }

  readonly count: Count = (fact) => {
    const live = this.#live
    switch (fact.what) {
      case 'turn':
        return live.turns.inc({ platform: this.#platform(fact.platform), kind: closed(kinds, fact.kind) })
      case 'sent':
        return live.sent.inc({ platform: this.#platform(fact.platform) })
      case 'refused':
        return live.refused.inc({ platform: this.#platform(fact.platform), reason: closed(reasons, fact.reason) })
      case 'answered':
        return live.answered.observe({ platform: this.#platform(fact.platform) }, fact.after / 1000)
      case 'timer':
        return live.timers.inc({ late: latenessOf(fact.late) })
      case 'store-failed':
        return live.storeFailed.inc()
      case 'run':
        return this.#daily && this.#runs.add(`${closed(this.#flows, fact.flow)}/${closed(ways, fact.way)}`)
      case 'help':
        return this.#daily && this.#help.add(cellOf(fact))
    }
  }

  /** The page as Prometheus scrapes it. */
  async page(): Promise<Answer> {
    const health = await this.#parts.health()
    const { up, connected, silent, due } = this.#live
    up.set(Number(health.store))
    due.set(health.oldestDueSeconds ?? Number.NaN)
    for (const [name, { connected: isConnected, lastEventSeconds }] of Object.entries(health.platforms)) {
      const platform = this.#platform(name)
      connected.set({ platform }, Number(isConnected))
      if (lastEventSeconds !== null) silent.set({ platform }, lastEventSeconds)
    }
    if (this.#daily) await this.#tell(this.#daily)
    return { status: 200, type: this.#registry.contentType, body: await this.#registry.metrics() }
  }

  /** Every cell is told, so that a missing one says nothing; none is, while the store does not answer. */
  async #tell({ runs, cards, taps }: ReturnType<typeof dailyIn>): Promise<void> {
    for (const gauge of [runs, cards, taps]) gauge.reset()
    const told = await this.#runs.told()
    for (const flow of this.#flows) for (const way of ways) runs.set({ flow, way }, told(`${flow}/${way}`))
    try {
      const helped = await this.#help.told()
      for (const severity of severities) {
        for (const group of groups) cards.set({ severity, group }, helped(`card/${severity}/${group}`))
      }
      for (const button of buttons) taps.set({ button }, helped(`button/${button}`))
    } catch (error) {
      this.#parts.report('store', {}, error)
    }
  }

  #platform(name: string): string {
    return closed(this.#parts.platforms, name)
  }
}

/** `value` where it is on its list, else `other`. */
const closed = (list: readonly string[], value: string): string => (list.includes(value) ? value : 'other')

const cellOf = (fact: Extract<Fact, { what: 'help' }>): string =>
  'button' in fact
    ? `button/${closed(buttons, fact.button)}`
    : `card/${closed(severities, fact.severity)}/${closed(groups, fact.group)}`
