/** How an operator, and what watches for them, sees whether Tend lives and whether it is ready. */
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createWeb, type Workbench } from '../adapters/web/index.ts'
import type { Pulse, Receiver } from '../src/adapter.ts'
import { type Health, healthPages, type Phase } from '../src/health.ts'
import { blank, type Conversation, decodeConversation } from '../src/record.ts'
import { createEngine } from '../src/store/engine-on-rows.ts'
import { MemoryRows } from '../src/store/memory.ts'
import { HandClock, hours, minutes, seconds } from '../src/time.ts'
import { FailingRows } from './support/failing-rows.ts'
import { SlackServer } from './support/slack/index.ts'
import { TendProcess } from './support/tend-process.ts'

/** An engine that nobody visits, and one platform. */
function operated() {
  const clock = new HandClock()
  const rows = new FailingRows(new MemoryRows(clock))
  const engine = createEngine<Conversation>(rows, {
    clock,
    cipher: undefined,
    decode: decodeConversation,
    report: () => {},
  })
  const is: { phase: Phase; pulse: Pulse } = { phase: 'running', pulse: { connected: true, heardAt: clock.now() } }
  const adapter = {
    name: 'test',
    start: async () => {},
    stop: async () => {},
    send: async () => '',
    pulse: () => is.pulse,
  }
  const pages = healthPages({ adapters: () => [adapter], phase: () => is.phase, engine, clock })
  const ask = async (path: string): Promise<{ status: number; body: Health }> => {
    const answer = await pages.find((page) => page.path === path)?.answer()
    return { status: answer?.status ?? 0, body: JSON.parse(answer?.body ?? '{}') }
  }
  const statuses = async () => [(await ask('/healthz')).status, (await ask('/readyz')).status]
  return { clock, rows, engine, is, ask, statuses }
}

describe('the pages of health', () => {
  it('say what is so, in seconds and names', async () => {
    const { clock, ask, statuses } = operated()
    clock.turn(seconds(12))
    expect(await statuses()).toEqual([200, 200])
    expect((await ask('/readyz')).body).toEqual({
      store: true,
      ready: true,
      phase: 'running',
      oldestDueSeconds: 0,
      platforms: { test: { connected: true, lastEventSeconds: 12 } },
    })
  })

  it.for(['starting', 'stopping'] as const)('while it is %s, it lives and is not ready', async (phase) => {
    const { is, statuses } = operated()
    is.phase = phase
    expect(await statuses()).toEqual([200, 503])
  })

  it('a platform that is not connected, it lives and is not ready', async () => {
    const { is, statuses, ask } = operated()
    is.pulse = { connected: false, heardAt: null }
    expect(await statuses()).toEqual([200, 503])
    expect((await ask('/healthz')).body.platforms).toEqual({ test: { connected: false, lastEventSeconds: null } })
  })

  it('a store that refuses, neither', async () => {
    const { rows, statuses, ask } = operated()
    rows.mood = 'reject'
    expect(await statuses()).toEqual([503, 503])
    expect((await ask('/healthz')).body).toMatchObject({ store: false, oldestDueSeconds: null })
    rows.mood = 'well'
    expect(await statuses()).toEqual([200, 200])
  })

  it('a store that hangs does not answer after two seconds', async () => {
    const { rows, clock, ask } = operated()
    rows.mood = 'hang'
    const asked = ask('/healthz')
    await new Promise((resolve) => setImmediate(resolve))
    clock.turn(seconds(2))
    expect((await asked).status).toBe(503)
    rows.mood = 'well'
  })

  it('how late the oldest deadline is that nobody came for', async () => {
    const { engine, clock, ask } = operated()
    const save = (key: string, ...dueAt: number[]) => {
      const timers = dueAt.map((at) => ({ id: 'a', run: 1, event: 'e', dueAt: at }))
      return engine.save(key, { ...blank(key, '', 0), timers, revision: 1 }, Math.min(...dueAt), null)
    }
    await save('p1', clock.now() + minutes(10), clock.now() + hours(5))
    await save('p2', clock.now() + minutes(3))
    expect((await ask('/readyz')).body.oldestDueSeconds).toBe(0)
    clock.turn(minutes(12))
    expect((await ask('/readyz')).body.oldestDueSeconds).toBe(9 * 60)
  })
})

it('the local page serves them beside its own, and /metrics, so that a container without tokens is healthy', async () => {
  const answer = async () => ({ status: 503, type: 'application/json', body: '{"store":false}' })
  const workbench = { now: () => 0 } as Workbench
  const web = createWeb({ port: 0, workbench, pages: [{ path: '/healthz', answer }], log: () => {} })
  await web.start({} as Receiver)
  onTestFinished(() => web.stop())
  const response = await fetch(`${web.url}healthz`)
  expect([response.status, await response.json()]).toEqual([503, { store: false }])
  expect((await fetch(`${web.url}readyz`)).status).toBe(404)
})

describe('a process', () => {
  let slack: SlackServer
  beforeAll(async () => {
    slack = await SlackServer.open({ mode: 'socket' })
  })
  afterAll(() => slack.close())

  const start = async (env = {}): Promise<TendProcess> => {
    const { botToken } = slack.workspace('home')
    const where = { SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: slack.appToken }
    const tend = await TendProcess.start({ ...where, ...env })
    onTestFinished(() => tend.end())
    return tend
  }
  const status = async (tend: { port: number }, path: string): Promise<number> =>
    fetch(`http://127.0.0.1:${tend.port}${path}`).then(
      (response) => response.status,
      () => 0,
    )

  it('is ready when it is connected, is not while the platform is away, and is again', async () => {
    const tend = await start()
    await expect.poll(() => status(tend, '/readyz'), { timeout: 10_000 }).toBe(200)
    slack.faults.brokenHandshakes = 1
    slack.dropSockets()
    await expect.poll(() => status(tend, '/readyz'), { interval: 20 }).toBe(503)
    expect(await status(tend, '/healthz')).toBe(200)
    await expect.poll(() => status(tend, '/readyz'), { timeout: 30_000 }).toBe(200)
  })

  it('with a store that takes too long is alive to nobody', async () => {
    const tend = await start()
    await tend.wish({ slow: seconds(4) })
    expect(await status(tend, '/healthz')).toBe(503)
    await tend.wish({ slow: 0 })
    expect(await status(tend, '/healthz')).toBe(200)
  })

  it('is not ready while it ends, and says so until the last moment', async () => {
    const tend = await start()
    await tend.wish({ slow: 700 })
    const ended = tend.stop()
    const seen = await tend.health()
    expect(seen).toMatchObject({ status: 503, body: { phase: 'stopping', ready: false } })
    expect(await ended).toBe(0)
    expect(await status(tend, '/healthz')).toBe(0)
  })

  it('serves three pages and no other', async () => {
    const tend = await start()
    expect(await status(tend, '/metrics')).toBe(200)
    expect(await status(tend, '/healthz?from=docker')).toBe(200)
    expect(await status(tend, '/')).toBe(404)
    const posted = await fetch(`http://127.0.0.1:${tend.port}/metrics`, { method: 'POST' })
    expect(posted.status).toBe(405)
  })
})
