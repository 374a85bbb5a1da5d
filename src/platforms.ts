/** Tend on real platforms: opens the store, connects what is configured, answers the operator's questions, ends in order. */
import type { Adapter } from './adapter.ts'
import { type Config, platformsIn } from './config.ts'
import { TendError } from './errors.ts'
import type { House } from './house.ts'
import { hush } from './hush.ts'
import { limited } from './limits.ts'
import { handlerOf, servePages } from './pages.ts'
import type { Report } from './report.ts'
import type { Safe } from './store/safe.ts'
import { Tend } from './tend.ts'
import { type Clock, WallClock } from './time.ts'
import { openWatched } from './watched.ts'

/** What every platform is made of, besides its own settings. */
export interface Shared {
  readonly clock: Clock
  readonly report: Report
  readonly safe: Safe
  /** The pages for operators, for a platform that listens on PORT itself. */
  readonly routes: readonly { readonly path: string; readonly handler: ReturnType<typeof handlerOf> }[]
}

export interface PlatformParts {
  readonly config: Config
  readonly house: House
  /** Makes the platforms that are configured. `listens`: whether one of them serves the pages on PORT itself. */
  readonly createAdapters: (shared: Shared) => Promise<{ adapters: readonly Adapter[]; listens: boolean }>
  readonly report: Report
  readonly print: (line: string) => void
}

/** Resolves with an exit code when the process is asked to end. */
export async function startPlatforms(parts: PlatformParts): Promise<number> {
  const { config, house, print } = parts
  const clock = new WallClock()
  const platforms = Object.entries(platformsIn(config)).flatMap(([name, is]) => (is ? [name] : []))
  const watched = await openWatched({ config, house, platforms, clock, report: parts.report })
  const { engine, safe, secret, keyMadeAt, report, count, pages } = watched
  let failed = false
  const asked = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve)
    hush(report, () => {
      failed = true
      resolve()
    })
  })
  const routes = pages.map((page) => ({ path: page.path, handler: handlerOf(page) }))
  const made = await parts.createAdapters({ clock, report, safe, routes })
  const adapters = made.adapters.map((adapter) => limited(adapter, { house, report }))
  watched.adapters(adapters)
  const tend = new Tend({ house, engine, safe, adapters, clock, report, secret, count })
  const server = made.listens ? undefined : await servePages(pages, config.HOST, config.PORT)
  try {
    await tend.start()
    watched.running()
    print(
      `Tend is connected to ${adapters.map(({ name }) => name).join(' and ')}. http://${config.HOST}:${config.PORT}/readyz says how it is.`,
    )
    if (keyMadeAt !== undefined)
      print(`A key was made at ${keyMadeAt}. Back it up: without it nothing kept can be read.`)
    await asked
  } catch (error) {
    // What a platform's library throws may hold anything: it is reported, never printed.
    if (error instanceof TendError) throw error
    report('start-failed', {}, error)
    failed = true
  } finally {
    await watched.stopping()
    await tend.stop()
    server?.close()
  }
  return failed ? 1 : 0
}
