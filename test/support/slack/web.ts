/** Where Slack listens: the Web API, response URLs, the page on which one agrees, sockets. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { call } from './api.ts'
import { respond } from './hooks.ts'
import { SlackError } from './method.ts'
import { agree } from './oauth.ts'
import type { Platform } from './platform.ts'
import type { SocketCarrier } from './socket.ts'
import type { Json } from './wire.ts'

export class Web {
  readonly #platform: Platform
  readonly #server: Server

  /** @param sockets undefined: the app is called over HTTP. */
  constructor(platform: Platform, sockets: SocketCarrier | undefined) {
    this.#platform = platform
    this.#server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      const work = this.#answer(request, response).catch((error: unknown) => {
        // A mistake of ours: seen by whoever reads the violations.
        platform.violations.push(`The local Slack failed: ${error instanceof Error ? error.stack : error}`)
        response.writeHead(500).end()
      })
      platform.track(work)
    })
    this.#server.on('upgrade', (request, connection, head) => {
      if (sockets && request.url?.startsWith('/link')) sockets.upgrade(request, connection, head)
      else connection.destroy()
    })
  }

  /** @returns `http://127.0.0.1:PORT` */
  async open(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(0, '127.0.0.1', resolve)
    })
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    this.#server.closeAllConnections()
    await closed
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const platform = this.#platform
    const url = new URL(request.url ?? '', platform.origin)
    const text = await textOf(request)
    if (url.pathname === '/oauth/v2/authorize') {
      const { status, location, text: page } = agree(platform, url.searchParams)
      response.writeHead(status, location ? { location } : { 'content-type': 'text/plain' }).end(page)
      return
    }
    if (url.pathname.startsWith('/hooks/')) return this.#hooked(url.pathname, text, response)
    if (!url.pathname.startsWith('/api/')) {
      response.writeHead(404).end()
      return
    }
    const { status, headers, body } = await call(platform, {
      method: url.pathname.slice('/api/'.length),
      authorization: request.headers.authorization,
      contentType: request.headers['content-type'],
      text,
    })
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    response.end(JSON.stringify(body))
  }

  #hooked(path: string, text: string, response: ServerResponse): void {
    const platform = this.#platform
    const at = platform.clock.now()
    const note = (body: Json, status: number, error?: string): void => {
      const team = platform.hooks.get(path)?.team.teamId
      const known = { ...(team && { team }), ...(error && { error }) }
      platform.calls.push({ method: 'response_url', body, at, status, ok: status === 200, ...known })
    }
    let body: Json = {}
    try {
      body = JSON.parse(text)
      respond(platform, path, body)
      note(body, 200)
      response.writeHead(200, { 'content-type': 'text/html' }).end('ok')
    } catch (error) {
      const { message, status } = error instanceof SlackError ? error : new SlackError('invalid_payload', {}, 400)
      note(body, status, message)
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ok: false, error: message }))
    }
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
