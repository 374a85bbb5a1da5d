/** The door of the HTTP API: what was asked, by whom, may they, is it sound; then the route. https://docs.discord.com/developers/reference */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as after } from 'node:timers/promises'
import { accountRoutes } from './account-routes.ts'
import { channelRoutes } from './channel-routes.ts'
import { commandRoutes } from './command-routes.ts'
import type { Denial } from './faults.ts'
import { interactionRoutes } from './interaction-routes.ts'
import { requestBreaches, responseBreaches } from './openapi.ts'
import type { Platform, SeenRequest } from './platform.ts'
import { RateLimits, tooMany } from './rate-limit.ts'
import { invalidJson, Refusal, refused } from './refusal.ts'
import { type Reply, Router } from './route.ts'
import { partsOf, type Upload, uploadBreaches } from './uploads.ts'
import type { Json } from './wire.ts'

const router = new Router([...accountRoutes, ...channelRoutes, ...commandRoutes, ...interactionRoutes])

/** A reply on its way, with what only HTTP knows. */
interface Answer extends Reply {
  readonly headers?: Readonly<Record<string, string>>
}

export class Http {
  readonly #platform: Platform
  readonly #limits: RateLimits

  constructor(platform: Platform) {
    this.#platform = platform
    this.#limits = new RateLimits(platform.faults)
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { faults } = this.#platform
    const answer = await this.#answer(request)
    if (faults.delayMs > 0) await after(faults.delayMs)
    const text = answer.body === undefined ? undefined : JSON.stringify(answer.body)
    response.writeHead(answer.status, {
      ...(text !== undefined && { 'content-type': 'application/json' }),
      ...answer.headers,
    })
    response.end(text)
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://discord')
    const path = pathname.replace(/^\/api(\/v\d+)?/, '')
    const method = request.method ?? 'GET'
    const seen = {
      method,
      path,
      query: Object.fromEntries(query),
      body: undefined as Json,
      at: Date.now(),
      status: 0,
      files: [] as Upload[],
    }
    this.#platform.requests.push(seen)
    try {
      Object.assign(seen, await bodyOf(request))
      const answer = this.#route(seen, query, request.headers.authorization)
      seen.status = answer.status
      return answer
    } catch (error) {
      // A fault of this server's must be seen; a request that broke off is none.
      if (!(error instanceof Refusal) && request.complete)
        this.#platform.violations.push(`${method} ${path}: ${String(error)}`)
      const { status, body, headers } = error instanceof Refusal ? error : { status: 500, body: {}, headers: {} }
      seen.status = status
      return { status, body, headers }
    }
  }

  #route(seen: SeenRequest, query: URLSearchParams, authorization: string | undefined): Answer {
    const { faults, token, violations, checksItself } = this.#platform
    const { method, path, body, files } = seen
    const denial = faults.refuse?.(seen)
    if (denial) throw refusalOf(denial)
    const found = router.find(method, path)
    if (!found) {
      violations.push(`${method} ${path}: there is no such route`)
      throw refused('notFound')
    }
    const { route, params } = found
    if (!route.open && authorization !== `Bot ${token}`) throw refused('unauthorized')
    if (!route.open) this.#limits.takeGlobal()
    const headers = this.#limits.take(seen)
    const name = `${method} ${route.pattern}`
    for (const breach of requestBreaches(method, path, body)) violations.push(`${name}: ${breach}`)
    for (const breach of uploadBreaches(files, body)) violations.push(`${name}: ${breach}`)
    const { status, body: answer } = route.answer({ platform: this.#platform, name, query, body, files, params })
    const own = checksItself ? responseBreaches(method, path, status, answer) : []
    for (const breach of own) violations.push(`the answer to ${name}: ${breach}`)
    return { status, body: answer, headers }
  }
}

function refusalOf({ status, code, message, retryAfter, global: isGlobal }: Denial): Refusal {
  if (status === 429) return tooMany(retryAfter ?? 1, isGlobal ? 'global' : 'user')
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfter)) }
  return new Refusal(status, { message, code }, headers)
}

/** JSON, or the JSON beside files; undefined for nothing. */
async function bodyOf(request: IncomingMessage): Promise<{ body: Json; files: Upload[] }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  if (bytes.length === 0) return { body: undefined, files: [] }
  const type = request.headers['content-type'] ?? ''
  const { json, files } = type.startsWith('multipart/')
    ? await partsOf(bytes, type)
    : { json: String(bytes), files: [] }
  try {
    return { body: JSON.parse(json), files }
  } catch {
    throw invalidJson()
  }
}
