/** What is measured, against what, in one command: `npm run bench` (`-- platforms`: only what goes through the platforms' libraries; `-- screen`: only the text screen). */
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Tend } from '../src/tend.ts'
import { bareTransitions, floorOn, type Kind, median, rowsOf, take, tendOn } from './parts.ts'
import { platforms } from './platforms.ts'
import { print, quick, table, verdict, whole } from './print.ts'
import { safetyScreen } from './screen.ts'

const rounds = quick ? 3 : 7

/** Median milliseconds of `job`, one at a time. */
async function oneAtATime(count: number, job: (n: number) => Promise<void>): Promise<{ p50: number; p99: number }> {
  const times: number[] = []
  for (let n = 0; n < count; n++) {
    const from = performance.now()
    await job(n)
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  return { p50: median(times), p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN }
}

/** Jobs per second with `people` under way at once, each doing `turns` in a row. */
async function manyAtOnce(
  people: number,
  turns: number,
  job: (p: number, n: number) => Promise<void>,
): Promise<number> {
  const from = performance.now()
  await Promise.all(
    Array.from({ length: people }, async (_, p) => {
      for (let n = 0; n < turns; n++) await job(p, n)
    }),
  )
  return ((people * turns) / (performance.now() - from)) * 1000
}

const idleAfter = (tend: Tend, job: Promise<void>): Promise<void> => job.then(() => tend.idle())

async function turns(kind: Kind): Promise<number> {
  const many = quick ? 200 : 1000
  const single = quick ? 300 : 2000
  const found = { floor50: [], tend50: [], tend99: [], floorMany: [], tendMany: [], settled: [] } as Record<
    string,
    number[]
  >
  for (let round = 0; round < rounds; round++) {
    const floor = floorOn(rowsOf(kind))
    found['floor50']?.push((await oneAtATime(single, () => floor.take(0))).p50)
    found['floorMany']?.push(await manyAtOnce(many, 10, (p) => floor.take(p + 1)))
    await floor.close()
    const tend = await tendOn(rowsOf(kind))
    await take(tend, 0, 0)
    const one = await oneAtATime(single, async (n) => {
      await take(tend, 0, n + 1)
    })
    found['tend50']?.push(one.p50)
    found['tend99']?.push(one.p99)
    await tend.idle()
    found['settled']?.push((await oneAtATime(Math.ceil(single / 4), (n) => idleAfter(tend, take(tend, 0, n + 1)))).p50)
    found['tendMany']?.push(await manyAtOnce(many, 10, (p, n) => take(tend, p + 1, n)))
    await tend.stop()
  }
  const at = (name: string): number => median(found[name] ?? [])
  print(
    `### Turns, ${kind}, encrypted, every turn ${kind === 'sqlite' ? 'on disk before it is acknowledged' : 'in memory'}`,
  )
  print()
  table(
    ['', 'one at a time, p50 ms', `${many} at once, turns/s`],
    [
      ['floor: get, restore, transition, persist, set', at('floor50').toFixed(3), whole(at('floorMany'))],
      ['Tend: received → saved', at('tend50').toFixed(3), whole(at('tendMany'))],
      ['Tend: received → saved, sent and noted', at('settled').toFixed(3), '–'],
      ['ratio to the floor', (at('tend50') / at('floor50')).toFixed(2), (at('tendMany') / at('floorMany')).toFixed(2)],
    ],
  )
  if (kind !== 'sqlite') return at('tendMany')
  const ratio = at('tend50') / at('floor50')
  verdict(
    ratio <= 1.5,
    `one at a time a whole turn costs ${ratio.toFixed(2)} × its floor (target 1.5); p99 ${at('tend99').toFixed(2)} ms`,
  )
  const share = at('tendMany') / at('floorMany')
  verdict(
    share >= 0.5,
    `with ${many} in flight Tend reaches ${(share * 100).toFixed(0)} % of the floor's rate (target 50 %)`,
  )
  print()
  return at('tendMany')
}

async function growth(): Promise<void> {
  const stored = quick ? [100, 2000] : [1000, 100_000]
  const rows: string[][] = []
  const costs: number[] = []
  for (const count of stored) {
    const tend = await tendOn(rowsOf('sqlite'))
    for (let p = 0; p < count; p += 500) {
      await Promise.all(Array.from({ length: Math.min(500, count - p) }, (_, n) => take(tend, p + n + 10, 0)))
    }
    await tend.idle()
    await take(tend, 0, 0)
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      times.push((await oneAtATime(quick ? 200 : 800, (n) => take(tend, 0, n + 1))).p50)
      await tend.idle()
    }
    costs.push(median(times))
    rows.push([whole(count), median(times).toFixed(3)])
    await tend.stop()
  }
  print('### Growth')
  print()
  table(['stored conversations', 'p50 ms a turn'], rows)
  const grown = (costs[1] ?? 0) / (costs[0] ?? 1)
  verdict(
    grown <= 1.1,
    `from ${whole(stored[0] ?? 0)} to ${whole(stored[1] ?? 0)} stored conversations a turn costs ${grown.toFixed(2)} × (target 1.1)`,
  )
  const tend = await tendOn(rowsOf('sqlite'))
  const people = quick ? 50 : 300
  const byTurn: number[][] = Array.from({ length: 51 }, () => [])
  for (let p = 0; p < people; p++) {
    for (let n = 0; n <= 50; n++) {
      const from = performance.now()
      await take(tend, p, n)
      byTurn[n]?.push(performance.now() - from)
      await tend.idle()
    }
  }
  await tend.stop()
  const early = median(byTurn.slice(1, 6).flat())
  const late = median(byTurn.slice(46).flat())
  verdict(
    late / early <= 1.1,
    `turn 46–50 costs ${(late / early).toFixed(2)} × turn 1–5 (${late.toFixed(3)} and ${early.toFixed(3)} ms; target 1.1)`,
  )
  print()
}

/** Milliseconds from the start of a process to its first byte on standard output. */
function firstByte(args: readonly string[]): Promise<number> {
  const from = performance.now()
  const STORE_URL = `file:${join(mkdtempSync(join(tmpdir(), 'tend-bench-')), 'cold.db')}`
  const child = spawn(process.execPath, args, { env: { ...process.env, STORE_URL }, stdio: ['pipe', 'pipe', 'ignore'] })
  return new Promise((done) => {
    child.stdout.once('data', () => {
      const took = performance.now() - from
      child.stdin.end()
      child.once('exit', () => done(took))
    })
  })
}

async function coldStart(): Promise<void> {
  const main = resolve(import.meta.dirname, '../src/main.ts')
  const found: Record<string, number[]> = { node: [], xstate: [], tend: [] }
  await firstByte([main, 'chat', 'calm'])
  for (let round = 0; round < rounds; round++) {
    found['node']?.push(await firstByte(['-e', 'console.log(1)']))
    found['xstate']?.push(await firstByte(['--input-type=module', '-e', "await import('xstate'); console.log(1)"]))
    found['tend']?.push(await firstByte([main, 'chat', 'calm']))
  }
  const at = (name: string): number => median(found[name] ?? []) / 1000
  print('### Cold start to the first message in the terminal')
  print()
  table(
    ['', 'seconds'],
    [
      ['floor: node', at('node').toFixed(3)],
      ['floor: node and xstate', at('xstate').toFixed(3)],
      ['Tend, first message of calm', at('tend').toFixed(3)],
    ],
  )
  verdict(at('tend') <= 0.25, `first message after ${at('tend').toFixed(3)} s (target 0.25)`)
  print()
}

async function memory(): Promise<void> {
  const count = quick ? 2000 : 100_000
  const rows = rowsOf('sqlite')
  const collect = (): number => {
    globalThis.gc?.()
    return process.memoryUsage().heapUsed / 1_048_576
  }
  const tend = await tendOn(rows)
  await take(tend, 0, 0)
  await tend.idle()
  const before = collect()
  for (let p = 1; p < count; p += 500) {
    await Promise.all(Array.from({ length: 500 }, (_, n) => take(tend, p + n, 0)))
    await tend.idle()
  }
  const after = collect()
  await tend.stop()
  print('### Memory')
  print()
  verdict(
    after - before < 5,
    `${whole(count)} idle conversations add ${(after - before).toFixed(1)} MB of heap (target: none, < 5)`,
  )
  print()
}

interface Peers {
  telegraf(): (person: number) => Promise<void>
  botFramework(): (person: number) => Promise<void>
}

/** Other frameworks on the same kind of table, without encryption, where somebody installed them. */
async function peers(tendMany: number): Promise<void> {
  print('### Other frameworks, every turn on disk')
  print()
  const found = (await import(new URL('./peers/index.mjs', import.meta.url).href).catch(() => undefined)) as
    | Peers
    | undefined
  if (!found) {
    print('Not installed. `npm install --prefix bench/peers` adds Telegraf and Bot Framework.')
    print()
    return
  }
  const rows: string[][] = []
  let best = 0
  for (const [name, make] of [
    ['Telegraf wizard', found.telegraf],
    ['Bot Framework dialogs', found.botFramework],
  ] as const) {
    const job = make()
    const one = await oneAtATime(quick ? 200 : 1000, () => job(0))
    const many = await manyAtOnce(quick ? 50 : 200, 10, (p) => job(p + 1))
    best = Math.max(best, many)
    rows.push([name, one.p50.toFixed(3), whole(many)])
  }
  table(['', 'one at a time, p50 ms', 'many at once, turns/s'], rows)
  verdict(
    tendMany >= 5 * best,
    `Tend's ${whole(tendMany)} turns a second are ${(tendMany / best).toFixed(1)} × the best of them (target 5)`,
  )
  print()
}

/** What runs in the engine alone. */
async function engine(): Promise<void> {
  const bare = median(Array.from({ length: rounds }, () => bareTransitions(quick ? 2000 : 20_000)))
  print(`Bare \`transition()\`: ${whole(bare)}/s`)
  print()
  await turns('memory')
  await peers(await turns('sqlite'))
  await growth()
  await coldStart()
  await memory()
}

print(`Node ${process.versions.node}; medians of ${rounds} rounds, floors and Tend in turn.`)
print()
const only = ['platforms', 'screen'].find((part) => process.argv.includes(part))
if (!only) await engine()
if (only !== 'platforms') safetyScreen()
if (only !== 'screen') await platforms()
