/** Tend on real platforms: opens the store, connects what is configured, answers the operator's questions, ends in order. */
import type { Adapter } from './adapter.ts'
import type { Config } from './config.ts'
import { healthHandler, serveHealth } from './health.ts'
import type { House } from './house.ts'
import { limited } from './limits.ts'
import { open } from './open.ts'
import type { Report } from './report.ts'
import type { Safe } from './store/safe.ts'
import { Tend } from './tend.ts'
import { type Clock, WallClock } from './time.ts'

/** What every platform is made of, besides its own settings. */
export interface Shared {
  readonly clock: Clock
  readonly report: Report
  readonly safe: Safe
  readonly health: ReturnType<typeof healthHandler>
}

export interface PlatformParts {
  readonly config: Config
  readonly house: House
  /** Makes the platforms that are configured. `listens`: whether one of them serves the health page on PORT itself. */
  readonly createAdapters: (shared: Shared) => Promise<{ adapters: readonly Adapter[]; listens: boolean }>
  readonly report: Report
  readonly print: (line: string) => void
}

/** Resolves with an exit code when the process is asked to end. */
export async function startPlatforms(parts: PlatformParts): Promise<number> {
  const { config, house, report, print } = parts
  const clock = new WallClock()
  const { engine, safe, secret, keyMadeAt } = await open(config, clock, (error) => report('store', {}, error))
  let adapters: readonly Adapter[] = []
  const healthParts = { adapters: () => adapters, engine, clock }
  const made = await parts.createAdapters({ clock, report, safe, health: healthHandler(healthParts) })
  adapters = made.adapters.map((adapter) => limited(adapter, { house, report }))
  const tend = new Tend({ house, engine, safe, adapters, clock, report, secret })
  // What a library throws where nobody listens is told, and ends nobody else's conversation.
  process.on('unhandledRejection', (error) => report('unhandled', {}, error))
  const asked = new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  try {
    await tend.start()
    const server = made.listens ? undefined : await serveHealth(healthParts, config.HOST, config.PORT)
    print(
      `Tend is connected to ${adapters.map(({ name }) => name).join(' and ')}. http://${config.HOST}:${config.PORT}/healthz says how it is.`,
    )
    if (keyMadeAt !== undefined)
      print(`A key was made at ${keyMadeAt}. Back it up: without it nothing kept can be read.`)
    await asked
    server?.close()
  } finally {
    await tend.stop()
  }
  return 0
}
