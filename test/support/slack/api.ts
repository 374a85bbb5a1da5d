/** The door of the Web API: who calls, may they, and with what; then the method. https://docs.slack.dev/apis/web-api */
import { setTimeout as after } from 'node:timers/promises'
import { channels } from './channels.ts'
import { chat } from './chat.ts'
import { type Methods, note, SlackError } from './method.ts'
import { appMethods } from './oauth.ts'
import type { Platform } from './platform.ts'
import type { Grant } from './team.ts'
import { people } from './users.ts'
import { views } from './views.ts'
import type { Json } from './wire.ts'

const methods: Methods = { ...people, ...channels, ...chat, ...views }

/** A call as it came in. */
export interface Incoming {
  readonly method: string
  readonly authorization: string | undefined
  readonly contentType: string | undefined
  readonly text: string
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Json
}

/** Fields that are sent as JSON within a form. */
const nested = new Set(['blocks', 'attachments', 'view', 'metadata'])

/** The arguments of a call, whichever way they were sent. */
function bodyOf({ contentType = '', text }: Incoming): Json {
  if (contentType.startsWith('application/json')) return parsed(text)
  const fields = [...new URLSearchParams(text)]
  return Object.fromEntries(fields.map(([name, value]) => [name, nested.has(name) ? parsed(value) : plain(value)]))
}

const plain = (value: string): string | boolean => (value === 'true' ? true : value === 'false' ? false : value)

function parsed(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    throw new SlackError('invalid_json')
  }
}

function granted(platform: Platform, token: string | undefined): Grant {
  if (!token) throw new SlackError('not_authed')
  const grant = platform.grants.get(token)
  if (!grant) throw new SlackError(token.startsWith('xapp-') ? 'not_allowed_token_type' : 'invalid_auth')
  if (grant.standing !== 'good') throw new SlackError(grant.standing)
  return grant
}

/** Every call: noted with what came of it. */
export async function call(platform: Platform, incoming: Incoming): Promise<Reply> {
  const { method } = incoming
  const at = platform.clock.now()
  const header = incoming.authorization?.replace(/^Bearer /, '')
  let body: Json = {}
  let team: string | undefined
  let reply: Reply
  try {
    body = bodyOf(incoming)
    const token = header ?? body.token
    delete body.token
    team = platform.grants.get(token)?.team.teamId
    if (platform.faults.delayMs > 0) await after(platform.faults.delayMs)
    refused(platform, method, body, team)
    const answer = Object.hasOwn(appMethods, method)
      ? appMethods[method]?.(platform, body, token)
      : ask(platform, method, token, body)
    const scopes = platform.grants.get(token)?.team.scopes
    const headers = scopes && { 'x-oauth-scopes': [...scopes].join(',') }
    reply = { status: 200, headers: headers ?? {}, body: { ok: true, ...answer } }
  } catch (error) {
    if (!(error instanceof SlackError)) throw error
    reply = {
      status: error.status,
      headers: error.headers,
      body: { ok: false, error: error.message, ...error.details },
    }
  }
  const { ok, error } = reply.body
  platform.calls.push({ method, body, ...(team && { team }), at, status: reply.status, ok, ...(error && { error }) })
  return reply
}

/** What a test wants to go wrong. */
function refused(platform: Platform, method: string, body: Json, team: string | undefined): void {
  const refusal = platform.faults.refuse?.(method, body, team)
  if (!refusal) return
  const { error, retryAfter, status = retryAfter === undefined ? 200 : 429 } = refusal
  throw new SlackError(error, {}, status, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) })
}

function ask(platform: Platform, name: string, token: string | undefined, body: Json): Json {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined
  if (!method) {
    const never = name === 'chat.scheduleMessage'
    note(platform, name, [never ? 'cannot be taken back, and is never called' : 'is not a method that is known here'])
    throw new SlackError('unknown_method')
  }
  const grant = granted(platform, token)
  const { team } = grant
  if (method.needs !== undefined && !team.scopes.has(method.needs)) {
    note(platform, name, [`needs the scope ${method.needs}`])
    throw new SlackError('missing_scope', { needed: method.needs, provided: [...team.scopes].join(',') })
  }
  return method.answer({ platform, grant, team, body })
}
