/** One thing the HTTP API can be asked for: how it is asked, and what it answers. Discord's no is thrown as a Refusal. */
import type { Platform } from './platform.ts'
import { invalidBody, refused } from './refusal.ts'
import type { Upload } from './uploads.ts'
import { emptyMessage } from './validity.ts'
import type { Json } from './wire.ts'

export interface Ask {
  readonly platform: Platform
  /** As it is told of: with names where ids and secrets stand. @example 'POST /channels/:channel/messages' */
  readonly name: string
  readonly query: URLSearchParams
  readonly body: Json
  /** Sent beside it. */
  readonly files: readonly Upload[]
  /** What stands in the path where the pattern has a name. */
  readonly params: Readonly<Record<string, string>>
}

export interface Reply {
  readonly status: number
  readonly body?: Json
}

export interface Route {
  readonly method: string
  /** @example '/channels/:channel/messages' */
  readonly pattern: string
  /** Needs no bot's token: what is in the path is proof enough. */
  readonly open?: boolean
  readonly answer: (ask: Ask) => Reply
}

export const ok = (body: Json): Reply => ({ status: 200, body })
export const created = (body: Json): Reply => ({ status: 201, body })
export const nothing: Reply = { status: 204 }

/** Keeps what is wrong with a request, and refuses it as Discord would. */
export function mustBeValid({ platform, name }: Ask, breaches: readonly string[]): void {
  if (breaches.length === 0) return
  for (const breach of breaches) platform.violations.push(`${name}: ${breach}`)
  // Discord has a number of its own for this.
  throw breaches.every((breach) => breach === emptyMessage) ? refused('emptyMessage') : invalidBody(breaches)
}

/** Keeps what Discord would let pass and Tend would not. */
export function shouldBe({ platform, name }: Ask, breaches: readonly string[]): void {
  for (const breach of breaches) platform.violations.push(`${name}: ${breach}`)
}

interface Compiled {
  readonly route: Route
  readonly parts: readonly string[]
}

/** Finds the route for a request. */
export class Router {
  /** Method and number of path segments → routes. */
  readonly #routes: ReadonlyMap<string, readonly Compiled[]>

  constructor(routes: readonly Route[]) {
    const compiled = routes.map((route) => ({ route, parts: route.pattern.split('/') }))
    this.#routes = Map.groupBy(compiled, ({ route, parts }) => `${route.method} ${parts.length}`)
  }

  find(method: string, path: string): { readonly route: Route; readonly params: Record<string, string> } | undefined {
    const segments = path.split('/')
    for (const { route, parts } of this.#routes.get(`${method} ${segments.length}`) ?? []) {
      const params = matched(parts, segments)
      if (params) return { route, params }
    }
    return undefined
  }
}

function matched(parts: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {}
  for (const [n, part] of parts.entries()) {
    const segment = segments[n] ?? ''
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(segment)
    else if (part !== segment) return undefined
  }
  return params
}
