/** How Tend is, for whoever keeps it running: one page, `/healthz`, which names platforms and seconds, never people. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Adapter } from './adapter.ts'
import { TendError } from './errors.ts'
import type { Conversation } from './record.ts'
import type { Engine } from './store/engine.ts'
import type { Clock } from './time.ts'

export interface HealthParts {
  readonly adapters: () => readonly Adapter[]
  readonly engine: Engine<Conversation>
  readonly clock: Clock
}

/** As in `{ ok: true, store: true, platforms: { slack: { connected: true, lastEventSeconds: 12 } } }`. */
export interface Health {
  readonly ok: boolean
  readonly store: boolean
  /** `lastEventSeconds`: since the platform was last heard of; null: not yet. */
  readonly platforms: Readonly<
    Record<string, { readonly connected: boolean; readonly lastEventSeconds: number | null }>
  >
}

export async function healthOf({ adapters, engine, clock }: HealthParts): Promise<Health> {
  const store = await engine.load('health').then(
    () => true,
    () => false,
  )
  const platforms = Object.fromEntries(
    adapters().map((adapter) => {
      const { connected, heardAt } = adapter.pulse()
      const lastEventSeconds = heardAt === null ? null : Math.max(0, Math.round((clock.now() - heardAt) / 1000))
      return [adapter.name, { connected, lastEventSeconds }]
    }),
  )
  return { ok: store && Object.values(platforms).every(({ connected }) => connected), store, platforms }
}

/** 200 when all is well, 503 when something is not; the body says what. */
export const healthHandler =
  (parts: HealthParts) =>
  (_request: IncomingMessage, response: ServerResponse): void => {
    void healthOf(parts).then((health) => {
      response.writeHead(health.ok ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      response.end(JSON.stringify(health))
    })
  }

/** Serves the page by itself, where no platform listens on the port. @throws TendError `port-taken`. */
export async function serveHealth(parts: HealthParts, host: string, port: number): Promise<Server> {
  const handle = healthHandler(parts)
  const server = createServer((request, response) => {
    if (request.url === '/healthz') return handle(request, response)
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new TendError('port-taken', { host, port }, error)))
    server.listen(port, host, resolve)
  })
  return server
}
