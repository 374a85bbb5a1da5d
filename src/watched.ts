/** A store that operators can watch: opened, with the counts, and the pages that tell how Tend is. */
import type { Adapter } from './adapter.ts'
import type { Config } from './config.ts'
import { type Count, type Fact, uncounted } from './count.ts'
import { TendError } from './errors.ts'
import { healthOf, healthPages, type Phase } from './health.ts'
import type { House } from './house.ts'
import { Metrics } from './metrics.ts'
import { type Opened, open } from './open.ts'
import type { Page } from './pages.ts'
import type { Report } from './report.ts'
import type { Clock } from './time.ts'

export interface Watched extends Opened {
  /** Reports as before, and counts what failed in the store. */
  readonly report: Report
  readonly count: Count
  readonly pages: readonly Page[]
  /** From now on these platforms are told of. */
  adapters(adapters: readonly Adapter[]): void
  /** Every platform was connected. */
  running(): void
  /** Asked to end: writes counts that are not written yet. */
  stopping(): Promise<void>
}

export interface WatchParts {
  readonly config: Config
  readonly house: House
  /** Names of the platforms that are configured. */
  readonly platforms: readonly string[]
  readonly clock: Clock
  readonly report: Report
}

export async function openWatched(parts: WatchParts): Promise<Watched> {
  const { config, clock } = parts
  let count = uncounted
  let adapters: readonly Adapter[] = []
  let phase: Phase = 'starting'
  const report = countingFailures(parts.report, (fact) => count(fact))
  const opened = await open(config, clock, (error) => report('store', {}, error))
  const { engine, safe } = opened
  const health = { adapters: () => adapters, phase: () => phase, engine, clock }
  const metrics = new Metrics({ ...parts, safe, report, health: () => healthOf(health) })
  count = metrics.count
  metrics.start()
  return {
    ...opened,
    report,
    count,
    pages: [...healthPages(health), { path: '/metrics', answer: () => metrics.page() }],
    adapters: (those) => {
      adapters = those
    },
    running: () => {
      phase = 'running'
    },
    stopping: () => {
      phase = 'stopping'
      return metrics.stop()
    },
  }
}

const ofStore: ReadonlySet<string> = new Set(['store-down', 'store-busy'])

const countingFailures =
  (report: Report, count: (fact: Fact) => void): Report =>
  (event, details, error) => {
    if (error instanceof TendError ? ofStore.has(error.code) : event === 'store') count({ what: 'store-failed' })
    report(event, details, error)
  }
