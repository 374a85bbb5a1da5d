/**
 * From what Slack sends to what a person did. Pure; what is not for us is undefined, never an exception.
 *
 * Ids come from the content of an act, never from `event_id`: Slack has delivered one message eleven times, each time
 * under a new one (https://github.com/slackapi/node-slack-sdk/issues/2141).
 */
import { z } from 'zod'
import type { Act, Incoming, Place } from '#adapter'
import { addressOf, channelAddressOf, channelOf, reachOf, seatAt, type Team } from './address.ts'

/** An act, and what its platform needs to answer it at once. */
export interface Seen {
  readonly incoming: Incoming
  readonly where: Team
  readonly person: string
  /** They belong to another organisation and meet Tend in a shared channel: nothing of theirs is taken in. */
  readonly foreign: boolean
}

const envelope = z.object({
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
  authorizations: z
    .array(
      z.object({ user_id: z.string().nullish(), team_id: z.string().nullish(), enterprise_id: z.string().nullish() }),
    )
    .nullish(),
  event: z.looseObject({ type: z.string() }),
})

const message = z.object({
  channel: z.string(),
  channel_type: z.string().nullish(),
  user: z.string(),
  text: z.string().nullish(),
  ts: z.string(),
  thread_ts: z.string().nullish(),
  client_msg_id: z.string().nullish(),
  subtype: z.string().nullish(),
  bot_id: z.string().nullish(),
  app_id: z.string().nullish(),
  hidden: z.boolean().nullish(),
  user_team: z.string().nullish(),
  source_team: z.string().nullish(),
  files: z.array(z.object({ mimetype: z.string().nullish() })).nullish(),
})
type Message = z.infer<typeof message>

/** `1700000000.000100` → epoch ms. */
export const instantOf = (ts: string): number => Math.round(Number(ts) * 1000)

/** Slack's markup → what was typed: entities, `<https://x|x>`, `<@U7>`. */
const typed = (text: string): string =>
  text
    .replace(/<([^|>]+)\|([^>]*)>/g, '$2')
    .replace(/<([^>]+)>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

function actOf({ text, files }: Message): Act {
  if (text && text.trim() !== '') return { kind: 'text', text: typed(text) }
  const kind = files?.[0]?.mimetype?.split('/')[0]
  return { kind: 'media', media: kind === 'image' ? 'picture' : kind === 'audio' ? 'voice' : 'file' }
}

export const teamOf = (team: string | null | undefined, enterprise: string | null | undefined): Team | undefined =>
  team ? { team, enterprise: enterprise ?? undefined } : undefined

/**
 * The channel an act happened in, as a part of an {@link Incoming}; nothing where it was none. Slack does not say with an act
 * what somebody may do there, so that they may do nothing until it was asked; nor whether Tend may post.
 */
export function placeIn(where: Team, channel: string | null | undefined, person: string): { readonly place?: Place } {
  const address = channelAddressOf(where, channel ?? '')
  if (!channelOf(address)) return {}
  return { place: { channel: address, seat: seatAt(address, person), mayModerate: false, mayPost: true } }
}

/** Subtypes of messages that people write; every other is a change, a preview, a notice or a machine. */
const written = [undefined, null, 'file_share', 'thread_broadcast']

/** A `message` in the direct message with Tend. Own messages, other bots', edits, deletions and previews are none. */
export function readMessage(body: unknown): Seen | undefined {
  const outer = envelope.safeParse(body).data
  const data = outer?.event.type === 'message' ? message.safeParse(outer.event).data : undefined
  const [authorized] = outer?.authorizations ?? []
  const where = teamOf(outer?.team_id ?? authorized?.team_id, outer?.enterprise_id ?? authorized?.enterprise_id)
  if (!outer || !data || !where || data.channel_type !== 'im') return undefined
  if (!written.includes(data.subtype) || data.bot_id || data.app_id || data.hidden) return undefined
  if (data.user === authorized?.user_id) return undefined
  const home = data.source_team ?? data.user_team
  const spot = { channel: data.channel, thread: data.thread_ts ?? undefined }
  return {
    incoming: {
      id: `m:${data.channel}:${data.user}:${data.client_msg_id ?? data.ts}`,
      from: addressOf(where, data.user),
      at: instantOf(data.ts),
      hints: { reach: reachOf(spot) },
      act: actOf(data),
    },
    where,
    person: data.user,
    foreign: home != null && home !== where.team && where.enterprise === undefined,
  }
}

/** `app_home_opened`, `app_uninstalled`, `tokens_revoked`: what happens around the conversations. */
export type Around =
  | { readonly kind: 'home'; readonly where: Team; readonly person: string }
  | { readonly kind: 'left'; readonly where: Team }

export function readAround(body: unknown): Around | undefined {
  const outer = envelope.safeParse(body).data
  const where = teamOf(outer?.team_id, outer?.enterprise_id)
  if (!outer || !where) return undefined
  const { type, tab, user, tokens } = outer.event
  if (type === 'app_home_opened')
    return tab === 'home' && typeof user === 'string' ? { kind: 'home', where, person: user } : undefined
  if (type === 'app_uninstalled') return { kind: 'left', where }
  const bots = (tokens as { bot?: unknown } | undefined)?.bot
  return type === 'tokens_revoked' && Array.isArray(bots) && bots.length > 0 ? { kind: 'left', where } : undefined
}
