/**
 * From what Slack sends to what a person did. Pure; what is not for us is undefined, never an exception.
 *
 * Ids come from the content of an act, never from `event_id`: Slack has delivered one message eleven times, each time
 * under a new one (https://github.com/slackapi/node-slack-sdk/issues/2141).
 */
import { z } from 'zod'
import type { Act, Address, Incoming } from '#adapter'
import { addressOf, reachOf, type Team } from './address.ts'

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
const instantOf = (ts: string): number => Math.round(Number(ts) * 1000)

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

const teamOf = (team: string | null | undefined, enterprise: string | null | undefined): Team | undefined =>
  team ? { team, enterprise: enterprise ?? undefined } : undefined

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
  const place = { channel: data.channel, thread: data.thread_ts ?? undefined }
  return {
    incoming: {
      id: `m:${data.channel}:${data.user}:${data.client_msg_id ?? data.ts}`,
      from: addressOf(where, data.user),
      at: instantOf(data.ts),
      hints: { reach: reachOf(place) },
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

const idOf = z.object({ id: z.string() })
const actions = z.object({
  trigger_id: z.string().nullish(),
  response_url: z.string().nullish(),
  team: idOf.nullish(),
  enterprise: idOf.nullish(),
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  channel: idOf.nullish(),
  container: z.looseObject({ type: z.string().nullish(), message_ts: z.string().nullish() }).nullish(),
  message: z.looseObject({ ts: z.string().nullish(), thread_ts: z.string().nullish() }).nullish(),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), z.looseObject({}))) }).nullish(),
  actions: z.array(
    z.object({
      type: z.string(),
      action_id: z.string(),
      action_ts: z.string(),
      value: z.string().nullish(),
      selected_option: z.object({ value: z.string() }).nullish(),
    }),
  ),
})
type Actions = z.infer<typeof actions>

/** A tap, with what it hangs on. */
export interface Tap extends Seen {
  readonly trigger: string | undefined
  /** The form this tap asks for; undefined: an ordinary tap. */
  readonly form: string | undefined
  /** On the Home tab, where no answer can be seen. */
  readonly atHome: boolean
}

/** Marks by which our elements are told apart; every other `action_id` is a choice's own id. */
export const marks = { several: 'several', done: 'done:', home: 'home:' } as const

function picksOf({ state }: Actions): string[] {
  const elements = Object.values(state?.values ?? {}).flatMap((block) => Object.values(block))
  const chosen = z.object({ selected_options: z.array(z.object({ value: z.string() })) })
  return elements.flatMap((one) => chosen.safeParse(one).data?.selected_options.map(({ value }) => value) ?? [])
}

function tapOf(body: Actions, action: Actions['actions'][number]): Act | undefined {
  const { action_id: id, selected_option: option } = action
  if (id.startsWith(marks.home)) return { kind: 'command', command: id.slice(marks.home.length), argument: '' }
  // Each tick of a list is told to us as well; what counts is the button below it.
  if (id.startsWith(marks.several)) return undefined
  if (id.startsWith(marks.done)) {
    const picks = picksOf(body)
    const [first] = picks
    return first === undefined ? undefined : { kind: 'choice', choice: first, picks }
  }
  if (option) return { kind: 'choice', choice: option.value }
  return action.type === 'button' && action.value ? { kind: 'choice', choice: action.value } : undefined
}

/** `block_actions`. */
export function readTap(body: unknown): Tap | undefined {
  const data = actions.safeParse(body).data
  const [action] = data?.actions ?? []
  const where = teamOf(data?.team?.id ?? data?.user.team_id, data?.enterprise?.id)
  const act = data && action && tapOf(data, action)
  if (!data || !action || !where || !act) return undefined
  const atHome = data.container?.type === 'view'
  const channel = data.channel?.id
  const reach = channel?.startsWith('D') && reachOf({ channel, thread: data.message?.thread_ts ?? undefined })
  const id = `a:${data.container?.message_ts ?? 'home'}:${data.user.id}:${action.action_id}:${action.action_ts}`
  return {
    incoming: {
      id: id.slice(0, 200),
      from: addressOf(where, data.user.id),
      at: instantOf(action.action_ts),
      hints: reach ? { reach } : {},
      act,
    },
    where,
    person: data.user.id,
    foreign: data.user.team_id != null && data.user.team_id !== where.team && where.enterprise === undefined,
    trigger: data.trigger_id ?? undefined,
    form: act.kind === 'choice' && act.choice.endsWith(':~form') ? act.choice : undefined,
    atHome,
  }
}

const submission = z.object({
  team: idOf.nullish(),
  enterprise: idOf.nullish(),
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  view: z.object({
    id: z.string(),
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.object({ value: z.string().nullish() }))) }),
  }),
})

/** What a form of ours remembers while it is open. */
export const memory = z.object({ form: z.string(), reach: z.string().nullable() })

/** `view_submission` of a form. `empty` names the fields in which nothing was written. */
export function readForm(body: unknown, now: number): (Seen & { readonly empty: readonly string[] }) | undefined {
  const data = submission.safeParse(body).data
  const where = teamOf(data?.team?.id ?? data?.user.team_id, data?.enterprise?.id)
  const remembered = data && memory.safeParse(parsed(data.view.private_metadata)).data
  if (!data || !where || !remembered) return undefined
  const fields = Object.fromEntries(
    Object.entries(data.view.state.values).map(([name, inputs]) => [name, Object.values(inputs)[0]?.value ?? '']),
  )
  return {
    incoming: {
      id: `v:${data.view.id}`,
      from: addressOf(where, data.user.id),
      at: now,
      hints: remembered.reach === null ? {} : { reach: remembered.reach },
      act: { kind: 'form', form: remembered.form, fields },
    },
    where,
    person: data.user.id,
    foreign: false,
    empty: Object.keys(fields).filter((name) => fields[name]?.trim() === ''),
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const command = z.object({
  command: z.string(),
  text: z.string().nullish(),
  team_id: z.string(),
  enterprise_id: z.string().nullish(),
  user_id: z.string(),
  trigger_id: z.string(),
})

/** A slash command: `/tend calm`. */
export function readCommand(body: unknown, now: number): Seen | undefined {
  const data = command.safeParse(body).data
  const where = teamOf(data?.team_id, data?.enterprise_id)
  if (!data || !where) return undefined
  const argument = (data.text ?? '').trim()
  const act: Act = { kind: 'command', command: data.command.replace(/^\//, '').toLowerCase(), argument }
  return seenAs(`c:${data.trigger_id}`, addressOf(where, data.user_id), where, data.user_id, now, act)
}

const shortcut = z.object({
  type: z.string(),
  callback_id: z.string(),
  trigger_id: z.string(),
  team: idOf.nullish(),
  enterprise: idOf.nullish(),
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
})

/** A global shortcut: its callback id names what it begins, `tend_menu`. */
export function readShortcut(body: unknown, now: number): (Seen & { readonly trigger: string }) | undefined {
  const data = shortcut.safeParse(body).data
  const where = teamOf(data?.team?.id ?? data?.user.team_id, data?.enterprise?.id)
  if (!data || !where) return undefined
  const act: Act = { kind: 'command', command: data.callback_id.replace(/^tend_/, ''), argument: '' }
  const { id } = data.user
  return {
    ...seenAs(`s:${data.trigger_id}`, addressOf(where, id), where, id, now, act),
    trigger: data.trigger_id,
  }
}

const seenAs = (id: string, from: Address, where: Team, person: string, at: number, act: Act): Seen => ({
  incoming: { id, from, at, hints: {}, act },
  where,
  person,
  foreign: false,
})
