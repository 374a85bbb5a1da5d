/** Discord's no, with its number. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
import type { Json } from './wire.ts'

export class Refusal extends Error {
  readonly status: number
  readonly body: Json
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, body: Json, headers: Readonly<Record<string, string>> = {}) {
    super(body.message)
    this.status = status
    this.body = body
    this.headers = headers
  }
}

const table = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  notInDirectMessages: [403, 50003, 'Cannot execute action on a DM channel'],
  anothersMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotSendToUser: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  archivedThread: [400, 50083, 'Thread is archived'],
  lockedThread: [400, 160005, 'Thread is locked'],
} as const satisfies Record<string, readonly [number, number, string]>

/** @example throw refused('unknownChannel') */
export function refused(why: keyof typeof table): Refusal {
  const [status, code, message] = table[why]
  return new Refusal(status, { message, code })
}

/** @param breaches what is wrong, a sentence each. */
export const invalidBody = (breaches: readonly string[]): Refusal =>
  new Refusal(400, {
    message: 'Invalid Form Body',
    code: 50035,
    errors: { _errors: breaches.map((message) => ({ code: 'BASE_TYPE_INVALID', message })) },
  })

/** A body that is none, or no JSON. */
export const invalidJson = (): Refusal =>
  new Refusal(400, { message: 'The request body contains invalid JSON.', code: 50109 })
