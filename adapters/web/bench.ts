/** The routes of the workbench: clock, restart, house, and where somebody stands. */
import { Hono } from 'hono'
import type { Address } from '#adapter'
import { seatOf } from './address.ts'
import { createDrawing, inWords } from './chart.ts'
import type { Live } from './live.ts'
import type { Log, Profile, Workbench } from './workbench.ts'

/** The longest step of the clock: a year, ms. */
const longestStep = 366 * 24 * 60 * 60 * 1000

const isProfile = (value: unknown): value is Profile => value === 'community' || value === 'workplace'

/** One field of a posted JSON body, or undefined. */
const field = async (request: { json(): Promise<unknown> }, name: string): Promise<unknown> => {
  const body = await request.json().catch(() => undefined)
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
}

const ours = (from: string): Address | undefined => (seatOf(from) ? (from as Address) : undefined)

export const bench = (workbench: Workbench, live: Live, log: Log): Hono => {
  const app = new Hono()
  const draw = createDrawing()
  const setting = () => ({ now: workbench.now(), languages: workbench.languages, ...workbench.setting() })

  /** Begins what may end this very process: it is answered first, and the page finds its way back by itself. */
  const begin = (work: Promise<void>): void => {
    work.catch((error: unknown) => log('web.benchFailed', { error: error instanceof Error ? error.name : 'unknown' }))
  }

  app.get('/setting', (c) => c.json(setting()))

  app.post('/clock', async (c) => {
    const ms = await field(c.req, 'ms')
    if (typeof ms !== 'number' || !(ms > 0 && ms <= longestStep)) return c.json({}, 400)
    await workbench.advance(ms)
    live.tick(workbench.now())
    return c.json(setting())
  })

  app.post('/restart', (c) => {
    begin(workbench.restart())
    return c.json({}, 202)
  })

  app.post('/profile', async (c) => {
    const profile = await field(c.req, 'profile')
    if (!isProfile(profile)) return c.json({}, 400)
    begin(workbench.setProfile(profile))
    return c.json({}, 202)
  })

  /** Null when nothing runs. The flow's chart is drawn only when it is asked for. */
  app.get('/where', async (c) => {
    const from = ours(c.req.query('from') ?? '')
    if (!from) return c.json({}, 400)
    const where = await workbench.where(from)
    const chart = where && workbench.chart(where.flow)
    return c.json(where && { ...where, ...(chart ? inWords(chart, where.states) : { now: where.states, next: [] }) })
  })

  app.get('/chart/:flow', async (c) => {
    const chart = workbench.chart(c.req.param('flow'))
    if (!chart) return c.json({}, 404)
    return c.body(await draw(chart), 200, { 'Content-Type': 'image/svg+xml' })
  })

  return app
}
