/** What a method of the Web API is: the scope it needs, what it is given, and how it says no. */
import type { Platform } from './platform.ts'
import type { Grant, Member, Team } from './team.ts'
import type { Json } from './wire.ts'

/** What a method is given. */
export interface Ask {
  readonly platform: Platform
  /** The caller's. */
  readonly grant: Grant
  readonly team: Team
  readonly body: Json
}

export interface Method {
  /** A bot scope; undefined: any bot token will do. */
  readonly needs?: string
  readonly answer: (ask: Ask) => Json
}

export type Methods = Readonly<Record<string, Method>>

/** Slack's no. The message is its name for it. */
export class SlackError extends Error {
  /** More of the answer. */
  readonly details: Json
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(error: string, details: Json = {}, status = 200, headers: Readonly<Record<string, string>> = {}) {
    super(error)
    this.details = details
    this.status = status
    this.headers = headers
  }
}

/** What breaks Slack's rules: noted, and refused as Slack refuses it. */
export function refuseInvalid({ platform }: Ask, method: string, breaches: readonly string[], error: string): void {
  if (breaches.length === 0) return
  note(platform, method, breaches)
  throw new SlackError(error, {
    errors: breaches,
    response_metadata: { messages: breaches.map((breach) => `[ERROR] ${breach}`) },
  })
}

/** What Slack would take, and should not have been sent. */
export function note(platform: Platform, method: string, breaches: readonly string[]): void {
  for (const breach of breaches) platform.violations.push(`${method}: ${breach}`)
}

export const memberOf = ({ team }: Ask, user: Json): Member => {
  const member = team.members.get(user)
  if (!member) throw new SlackError('user_not_found')
  return member
}
