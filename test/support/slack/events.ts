/** What happens in a conversation, as the Events API words it. Pure. https://docs.slack.dev/reference/events/message */
import type { Json } from './wire.ts'

/** A new message. */
export const messageEvent = (raw: Json): Json => ({ ...raw, event_ts: raw.ts })

/** An edit; also what Slack makes of a link once it has looked it up (a change without a change of words). */
export const changedEvent = (before: Json, after: Json, ts: string): Json => ({
  subtype: 'message_changed',
  message: after,
  previous_message: before,
  hidden: true,
  ts,
  event_ts: ts,
})

export const deletedEvent = (before: Json, ts: string): Json => ({
  subtype: 'message_deleted',
  previous_message: before,
  hidden: true,
  deleted_ts: before.ts,
  ts,
  event_ts: ts,
})
