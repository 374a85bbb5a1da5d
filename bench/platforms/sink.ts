/** What stands where a platform would: small and fast, so that what is measured is the app. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'

/** One platform as one app sees it. It refuses nothing, limits nothing and forgets what was said. */
export interface Sink {
  /** What the app has to be told, by the names that Tend gives it. */
  readonly env: Readonly<Record<string, string>>
  /** Person `n` writes; resolves with the words of the app's answer as soon as that is here. */
  say(n: number, text: string): Promise<string>
  close(): void
}

/** Who has written and waits; everybody waits for one message at a time. */
export class Waiting {
  readonly #people = new Map<string, PromiseWithResolvers<string>>()

  /** @param channel the person's own. */
  for(channel: string): PromiseWithResolvers<string> {
    const waiting = Promise.withResolvers<string>()
    this.#people.set(channel, waiting)
    return waiting
  }

  /** @throws when nobody waits there: then a text was answered by more than one message, and rates cannot be compared. */
  answer(channel: string, text: string): void {
    const waiting = this.#people.get(channel)
    if (!waiting) throw new Error(`Somebody was answered twice, the second time with: ${text}`)
    this.#people.delete(channel)
    waiting.resolve(text)
  }
}

/** Serves JSON on a port of its own. `answer` is given the path, the body as text and the method. */
export async function serve(
  answer: (path: string, body: string, method: string) => string,
): Promise<{ server: Server; host: string }> {
  const server = createServer((request, response) => {
    read(request, (body) => {
      const json = answer(request.url ?? '', body, request.method ?? '')
      const length = Buffer.byteLength(json)
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': length }).end(json)
    })
  })
  // An app's connections outlive the time in which the other app is measured.
  server.keepAliveTimeout = 600_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return { server, host: `127.0.0.1:${port}` }
}

function read(request: IncomingMessage, done: (body: string) => void): void {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (chunk: string) => {
    body += chunk
  })
  request.on('end', () => done(body))
}
