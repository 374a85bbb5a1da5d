/** The local web page: the house with everything the page may ask of it besides holding conversations. */

import type { Adapter } from './adapter.ts'
import type { Config } from './config.ts'
import { TendError } from './errors.ts'
import type { House } from './house.ts'
import { hush } from './hush.ts'
import type { Address } from './message.ts'
import type { Page } from './pages.ts'
import { chartOf, statesIn } from './preview/chart.ts'
import type { Report } from './report.ts'
import { dieAndComeBack } from './supervise.ts'
import { Tend } from './tend.ts'
import { WallClock } from './time.ts'
import { openWatched } from './watched.ts'

/** What the page asks of the house. The adapter declares the same shape as its `Workbench`. */
export interface Bench {
  now(): number
  advance(duration: number): void
  restart(): Promise<void>
  setting(): { profile: 'community' | 'workplace' }
  setProfile(profile: 'community' | 'workplace'): Promise<void>
  readonly languages: readonly { tag: string; name: string }[]
  where(from: Address): Promise<{ flow: string; states: readonly string[] } | null>
  chart(flow: string): ReturnType<typeof chartOf> | undefined
}

export interface PageParts {
  readonly config: Config
  readonly house: House
  /** @param pages the pages for operators, served beside its own */
  readonly createAdapter: (bench: Bench, pages: readonly Page[]) => Adapter
  readonly report: Report
  readonly print: (line: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
}

/** How far the clock was moved before the process was killed, ms. */
const offsetVariable = 'TEND_CLOCK_OFFSET'

/** Opens the page and resolves with an exit code when the process is asked to end. */
export async function startPage({ config, house, createAdapter, print, env, ...parts }: PageParts): Promise<number> {
  const clock = new WallClock(Number(env[offsetVariable] ?? 0))
  const watched = await openWatched({ config, house, platforms: ['web'], clock, report: parts.report })
  const { engine, safe, secret, keyMadeAt, report, count, pages } = watched
  const again = () => ({ [offsetVariable]: String(clock.offset), PROFILE: house.setting.profile })
  const bench: Bench = {
    now: () => clock.now(),
    advance: (duration) => clock.move(duration),
    restart: () => dieAndComeBack(again()),
    setting: () => ({ profile: house.setting.profile }),
    setProfile: (profile) => dieAndComeBack({ ...again(), PROFILE: profile }),
    languages: Object.entries(house.languages).map(([tag, { name }]) => ({ tag, name })),
    where: async (from) => {
      const at = await tend.where(from)
      return at ? { flow: at.flow, states: statesIn(at.value) } : null
    },
    chart: (flow) => {
      const found = house.flows[flow]
      return found && chartOf(found.machine)
    },
  }
  let code = 0
  const asked = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve)
    hush(report, () => {
      code = 1
      resolve()
    })
  })
  const adapters = [createAdapter(bench, pages)]
  watched.adapters(adapters)
  const tend = new Tend({ house, engine, safe, adapters, clock, report, secret, count, lease: 1000 })
  try {
    await tend.start()
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error
    throw new TendError('port-taken', { host: config.HOST, port: config.PORT }, error)
  }
  if (env[offsetVariable] === undefined) {
    print(`Tend is at http://${config.HOST}:${config.PORT} — no tokens in .env, so it talks on this page only.`)
    if (keyMadeAt !== undefined)
      print(`A key was made at ${keyMadeAt}. Back it up: without it nothing kept can be read.`)
  }
  watched.running()
  await asked
  await watched.stopping()
  await tend.stop()
  return code
}
