/** Slack's no, as data. https://docs.slack.dev/reference/methods/chat.postMessage#errors */
import { webApi } from '@slack/bolt'
import { type RefusalReason, Refused, seconds } from '#adapter'

const reasons: Readonly<Record<string, RefusalReason>> = {
  messages_tab_disabled: 'dm-closed',
  channel_not_found: 'gone',
  user_not_found: 'gone',
  user_disabled: 'gone',
  cannot_dm_bot: 'gone',
  user_not_in_channel: 'gone',
  message_not_found: 'gone',
  is_archived: 'gone',
  // What an edit is told in a channel that was archived.
  is_inactive: 'gone',
  account_inactive: 'gone',
  token_revoked: 'gone',
  team_access_not_granted: 'gone',
  not_in_channel: 'forbidden',
  restricted_action: 'forbidden',
  cant_update_message: 'forbidden',
  edit_window_closed: 'forbidden',
  missing_scope: 'forbidden',
  ekm_access_denied: 'forbidden',
  invalid_blocks: 'invalid',
  invalid_blocks_format: 'invalid',
  invalid_arguments: 'invalid',
  msg_too_long: 'invalid',
  no_text: 'invalid',
}

/** The name Slack gives the failure, as in `expired_trigger_id`; undefined for broken lines and the like. */
export const errorName = (error: unknown): string | undefined =>
  error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined

/** The error as the outbox understands it. Anything else stays what it is. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof Refused) return error
  if (error instanceof webApi.WebAPIRateLimitedError) return new Refused('rate-limited', seconds(error.retryAfter))
  const name = errorName(error)
  if (name === 'ratelimited' || name === 'rate_limited') return new Refused('rate-limited', seconds(1))
  const reason = name === undefined ? undefined : reasons[name]
  return reason === undefined ? error : new Refused(reason)
}
