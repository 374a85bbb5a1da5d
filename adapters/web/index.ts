/** Tend on a local web page: simulated people talk with the real engine, side by side. */
import { randomUUID } from 'node:crypto'
import type { Server as HttpServer } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { type Adapter, Refused } from '#adapter'
import { createLive, type Live } from './live.ts'
import { createServer, type Page } from './server.ts'
import type { Log, Workbench } from './workbench.ts'
import { write } from './write.ts'

export type { Chart, Log, Profile, Workbench } from './workbench.ts'

export interface WebOptions {
  /** Where the page is served: a name of loopback unless somebody knows better. Default `127.0.0.1`. */
  readonly host?: string
  /** 0 takes any free port. */
  readonly port: number
  /** How long a page may be away, at a reload or a restart, before it counts as closed, ms. Default 2,000. */
  readonly grace?: number
  readonly workbench: Workbench
  /** Served beside the page, as in `/healthz`. Default: none. */
  readonly pages?: readonly Page[]
  readonly log: Log
}

/** The page, and where to open it. */
export interface Web extends Adapter {
  /** As in `http://127.0.0.1:4600/`; undefined while it is stopped. */
  readonly url: string | undefined
}

/** How often an idle page hears from us and shows the clock anew, ms. */
const heartbeat = 10_000

/** Resolves when it listens; rejects with Node's own error (`code: 'EADDRINUSE'` when the port is taken). */
const listen = (server: HttpServer, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

const urlOf = (server: HttpServer, host: string): string | undefined => {
  const bound = server.address()
  if (typeof bound !== 'object' || bound === null) return undefined
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}/`
}

export const createWeb = ({ host = '127.0.0.1', port, grace = 2000, workbench, pages = [], log }: WebOptions): Web => {
  let running: { server: HttpServer; live: Live; beat: NodeJS.Timeout; url: string | undefined } | undefined

  return {
    name: 'web',
    get url() {
      return running?.url
    },
    async start(receiver) {
      const live = createLive(randomUUID(), grace)
      const app = await createServer({ host, receiver, live, workbench, pages, log })
      const server = createAdaptorServer({ fetch: app.fetch }) as HttpServer
      await listen(server, port, host)
      const beat = setInterval(() => live.tick(workbench.now()), heartbeat)
      running = { server, live, beat, url: urlOf(server, host) }
    },
    /** Every page shows it. No page open: `dm-closed`, and the outbox keeps it. */
    async send(outgoing) {
      const drawn = write(outgoing, workbench.now())
      if (!drawn) throw new Refused('gone')
      const { live } = running ?? {}
      if (!live || !(await live.heard())) throw new Refused('dm-closed')
      live.say(drawn)
      return drawn.id
    },
    pulse: () => ({ connected: running !== undefined, heardAt: null }),
    async stop() {
      const stopping = running
      running = undefined
      if (!stopping) return
      clearInterval(stopping.beat)
      const closed = new Promise((resolve) => stopping.server.close(resolve))
      stopping.server.closeAllConnections()
      await closed
    },
  }
}
