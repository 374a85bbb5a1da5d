/** The whole way through a platform's library, beside an empty handler that is connected in the same way. */
import { median } from './parts.ts'
import { App, type AppName, type PlatformName } from './platforms/app.ts'
import { Crowd } from './platforms/crowd.ts'
import { print, quick, table, verdict, whole } from './print.ts'

const rounds = quick ? 3 : 9
/** So many that nobody writes more than once a second: faster than that, Slack lets no app answer in one channel. */
const people = quick ? 1000 : 2000
/** Texts that wait for their answer at once. */
const atOnce = 64
/** Texts of one round, and of these people one by one. */
const perRound = quick ? 500 : 2000
const oneByOne = quick ? 50 : 150
/** ms in which an app may finish what it does behind its answer, before the next of those. */
const pause = 2
/** Texts of everybody before the first round, so that what runs is warm. */
const laps = quick ? 1 : 3

const target = 0.8

/** What was found of one app. Rates and costs are one number a round, waits one a text. */
interface Found {
  /** Texts answered a second, with `atOnce` under way. */
  readonly rates: number[]
  /** Processor ms of the app's process a text. */
  readonly costs: number[]
  /** ms from a text to its answer. */
  readonly waits: number[]
  readonly alone: number[]
  memory: number
}

/** One app with its people, who have all begun. */
interface Side {
  readonly app: App
  readonly crowd: Crowd
  readonly found: Found
}

async function sideOf(name: AppName, platform: PlatformName): Promise<Side> {
  const app = await App.start(name, platform)
  const crowd = new Crowd(app.sink, people)
  await crowd.write('hello', people, atOnce)
  for (let lap = 0; lap < laps; lap++) await crowd.write('more', people, atOnce)
  return { app, crowd, found: { rates: [], costs: [], waits: [], alone: [], memory: 0 } }
}

async function round({ app, crowd, found }: Side): Promise<void> {
  const before = await app.used()
  const { times, took } = await crowd.write('more', perRound, atOnce)
  const after = await app.used()
  found.rates.push((perRound / took) * 1000)
  found.costs.push((after.cpu - before.cpu) / perRound)
  found.waits.push(...times)
  found.alone.push(...(await crowd.write('more', oneByOne, 1, pause)).times)
  found.memory = after.memory
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length * share)] ?? Number.NaN

const rowOf = (name: string, { rates, costs, waits, alone, memory }: Found): string[] => [
  name,
  whole(median(rates)),
  median(costs).toFixed(2),
  `${at(waits, 0.5).toFixed(1)} / ${at(waits, 0.99).toFixed(1)}`,
  `${at(alone, 0.5).toFixed(2)} / ${at(alone, 0.99).toFixed(2)}`,
  whole(memory),
]

/** Each of ours beside its neighbour of the same round: what the machine did meanwhile, it did to both. */
const ratiosOf = (ours: readonly number[], theirs: readonly number[]): number[] =>
  ours.map((value, n) => value / (theirs[n] ?? Number.NaN))

async function measure(platform: PlatformName, title: string): Promise<void> {
  const empty = await sideOf('empty', platform)
  const tend = await sideOf('tend', platform)
  const idleBefore = performance.eventLoopUtilization()
  for (let n = 0; n < rounds; n++) {
    for (const side of n % 2 === 0 ? [empty, tend] : [tend, empty]) await round(side)
  }
  const { utilization } = performance.eventLoopUtilization(idleBefore)
  await empty.app.end()
  await tend.app.end()
  const rates = ratiosOf(tend.found.rates, empty.found.rates)
  const costs = ratiosOf(tend.found.costs, empty.found.costs)
  print(`### ${title}`)
  print()
  table(
    ['', `${atOnce} under way, texts/s`, 'processor ms a text', 'p50 / p99 ms', 'one by one, p50 / p99 ms', 'MB'],
    [
      rowOf('empty handler', empty.found),
      rowOf('Tend', tend.found),
      ['ratio, median of rounds', median(rates).toFixed(2), median(costs).toFixed(2), '', '', ''],
    ],
  )
  const range = `${Math.min(...rates).toFixed(2)} to ${Math.max(...rates).toFixed(2)}`
  verdict(
    median(rates) >= target,
    `Tend answers ${(median(rates) * 100).toFixed(0)} % of what the empty handler answers (target 80 %; rounds ${range})`,
  )
  print()
  print(`The people and the platform of this bench were busy ${(utilization * 100).toFixed(0)} % of the time.`)
  print()
}

export async function platforms(): Promise<void> {
  await measure('slack', 'Slack: signed request → Bolt → turn → SQLite → chat.postMessage')
  await measure('discord', 'Discord: gateway → discord.js → turn → SQLite → POST a message')
}
