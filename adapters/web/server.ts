/** The routes of the page: what the browser may ask, and how it is answered. */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { streamSSE } from 'hono/streaming'
import type { Receiver } from '#adapter'
import { seatOf } from './address.ts'
import { pageAsset, vendorAsset } from './assets.ts'
import { bench } from './bench.ts'
import { wordsFor } from './content/index.ts'
import { onlyFromHere, policyOf } from './guard.ts'
import type { Live } from './live.ts'
import { read } from './read.ts'
import type { Log, Workbench } from './workbench.ts'

/** The largest request, bytes. */
const mostBytes = 64 * 1024

/** How soon a page tries again when the process went away, ms. */
const retryAfter = 500

/** A page for operators, served as it is. */
export interface Page {
  readonly path: string
  readonly answer: () => Promise<{ readonly status: number; readonly type: string; readonly body: string }>
}

export interface Server {
  readonly host: string
  readonly receiver: Receiver
  readonly live: Live
  readonly workbench: Workbench
  readonly pages: readonly Page[]
  readonly log: Log
}

/** The tag of a request that names the language of its page. */
const languageOf = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'language' in body && typeof body.language === 'string'
    ? body.language
    : undefined

export const createServer = async ({ host, receiver, live, workbench, pages, log }: Server): Promise<Hono> => {
  const app = new Hono()
  const words = wordsFor('en')
  const policy = policyOf((await pageAsset('index.html'))?.body ?? '')

  app.use(onlyFromHere(host, { host: words.foreignHost, origin: words.foreignOrigin }))
  app.use(bodyLimit({ maxSize: mostBytes, onError: (c) => c.json({ sentence: words.tooLong }, 413) }))
  app.use(async (c, next) => {
    await next()
    c.header('Content-Security-Policy', policy)
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  })

  const serve = (find: (name: string) => ReturnType<typeof pageAsset>) => async (name: string) => {
    const asset = await find(name)
    return asset
      ? new Response(asset.body, { headers: { 'Content-Type': asset.kind } })
      : new Response('', { status: 404 })
  }
  const page = serve(pageAsset)
  const vendor = serve(vendorAsset)
  app.get('/', () => page('index.html'))
  app.get('/page/:name', (c) => page(c.req.param('name')))
  app.get('/vendor/:name', (c) => vendor(c.req.param('name')))
  for (const { path, answer } of pages) {
    app.get(path, async () => {
      const { status, type, body } = await answer()
      return new Response(body, { status, headers: { 'Content-Type': type } })
    })
  }
  app.get('/words', (c) => c.json(wordsFor(c.req.query('language'))))

  /** Answers when the act is saved. 503: it was not, and the same act may be posted again. */
  app.post('/act', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined)
    const sentences = wordsFor(languageOf(body))
    const incoming = read(body, workbench.now())
    if (!incoming) return c.json({ sentence: sentences.notUnderstood }, 400)
    try {
      await receiver.receive(incoming)
    } catch (error) {
      log('web.actNotSaved', { error: error instanceof Error ? error.name : 'unknown' })
      return c.json({ sentence: sentences.notSaved }, 503)
    }
    return c.json({})
  })

  /** The form behind a button; null when its step is over and the engine has already said so. */
  app.get('/form/:id', async (c) => {
    const from = c.req.query('from') ?? ''
    const seat = seatOf(from)
    if (!seat) return c.json({ sentence: words.notUnderstood }, 400)
    return c.json((await receiver.form(`web:local:${seat.place}:${seat.name}`, c.req.param('id'))) ?? null)
  })

  app.get('/live', (c) =>
    streamSSE(c, async (stream) => {
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve))
      await stream.writeSSE({ event: 'clock', data: String(workbench.now()), retry: retryAfter })
      const leave = live.listen(c.req.header('last-event-id') ?? c.req.query('after'), (news) => {
        const { event, data } = news
        void stream.writeSSE({ event, data: JSON.stringify(data), ...('id' in news && { id: news.id }) })
      })
      await gone
      leave()
    }),
  )

  app.route('/', bench(workbench, live, log))
  app.notFound((c) => c.json({ sentence: words.notUnderstood }, 404))
  app.onError((error, c) => {
    log('web.benchFailed', { error: error.name })
    return c.json({ sentence: words.notDone }, 500)
  })
  return app
}
