/** Discord's no, as data. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from 'discord.js'
import { minutes, type RefusalReason, Refused, seconds } from '#adapter'

/** "No mutual servers": a direct message is as closed as by the person's own setting. */
const noMutualServers = 50278
/** What Discord says to an application that opened too many direct messages: "flagged by our anti-spam system". */
const flaggedAsSpam = 20026

const reasons: Readonly<Record<number, RefusalReason>> = {
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]: 'dm-closed',
  [noMutualServers]: 'dm-closed',
  [RESTJSONErrorCodes.MissingAccess]: 'forbidden',
  [RESTJSONErrorCodes.MissingPermissions]: 'forbidden',
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread]: 'forbidden',
  [RESTJSONErrorCodes.ThreadLocked]: 'forbidden',
  [RESTJSONErrorCodes.UnknownChannel]: 'gone',
  [RESTJSONErrorCodes.UnknownMessage]: 'gone',
  // An interaction that can be answered no more.
  [RESTJSONErrorCodes.UnknownInteraction]: 'gone',
  [RESTJSONErrorCodes.UnknownWebhook]: 'gone',
  [RESTJSONErrorCodes.InvalidWebhookToken]: 'gone',
  [RESTJSONErrorCodes.UnknownUser]: 'gone',
  [RESTJSONErrorCodes.UnknownGuild]: 'gone',
  [RESTJSONErrorCodes.InvalidFormBodyOrContentType]: 'invalid',
  [RESTJSONErrorCodes.CannotSendAnEmptyMessage]: 'invalid',
}

const codeOf = (error: unknown): number => (error instanceof DiscordAPIError ? Number(error.code) : 0)

/** The channel that was remembered is not there any more. */
export const isUnknownChannel = (error: unknown): boolean => codeOf(error) === RESTJSONErrorCodes.UnknownChannel

/** The thread is closed to this application. Posting reopens an archived one, unless somebody has locked it. */
export const isClosedThread = (error: unknown): boolean =>
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, RESTJSONErrorCodes.ThreadLocked].includes(codeOf(error))

/** Discord has stopped this application from opening direct messages. */
export const isQuarantine = (error: unknown): boolean =>
  [flaggedAsSpam, RESTJSONErrorCodes.OpeningDirectMessagesTooFast].includes(codeOf(error))

/** How long no new direct message is opened after that. */
export const quarantine = minutes(60)

/** The error as the outbox understands it. Anything else, a broken line or a server's fault, stays what it is. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof Refused) return error
  if (error instanceof RateLimitError) return new Refused('rate-limited', Math.max(error.retryAfter, seconds(1)))
  if (error instanceof Error && error.name === 'AbortError') return new Refused('rate-limited', seconds(1))
  if (isQuarantine(error)) return new Refused('rate-limited', quarantine)
  const reason = reasons[codeOf(error)]
  return reason === undefined ? error : new Refused(reason)
}
