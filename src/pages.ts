/** Pages for operators (`/healthz`, `/readyz`, `/metrics`): how each is answered, and a server for where no platform listens. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { TendError } from './errors.ts'

export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
}

export interface Page {
  readonly path: string
  readonly answer: () => Promise<Answer>
}

/** A page as Node's own server wants it. */
export const handlerOf =
  ({ answer }: Page) =>
  (_request: IncomingMessage, response: ServerResponse): void => {
    const say = ({ status, type, body }: Answer): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
      response.end(body)
    }
    answer().then(say, () => say({ status: 500, type: 'text/plain', body: '' }))
  }

/** Serves the pages by themselves. @throws TendError `port-taken`. */
export async function servePages(pages: readonly Page[], host: string, port: number): Promise<Server> {
  const handlers = new Map(pages.map((page) => [page.path, handlerOf(page)]))
  const server = createServer((request, response) => {
    const handler = handlers.get((request.url ?? '').split('?')[0] ?? '')
    if (!handler) return void response.writeHead(404).end()
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end()
    handler(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new TendError('port-taken', { host, port }, error)))
    server.listen(port, host, resolve)
  })
  return server
}
