/** Taps, forms, commands and shortcuts of Slack, as what a person did. Pure, like `read.ts` beside it. */
import { z } from 'zod'
import type { Act, Address, Command } from '#adapter'
import { addressOf, reachOf, type Team } from './address.ts'
import { instantOf, placeIn, type Seen, teamOf } from './read.ts'

const idOf = z.object({ id: z.string() })
const actions = z.object({
  trigger_id: z.string().nullish(),
  response_url: z.string().nullish(),
  team: idOf.nullish(),
  enterprise: idOf.nullish(),
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  channel: idOf.nullish(),
  container: z
    .looseObject({
      type: z.string().nullish(),
      message_ts: z.string().nullish(),
      channel_id: z.string().nullish(),
      is_ephemeral: z.boolean().nullish(),
    })
    .nullish(),
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
  /** On a message that only they see; another one in a channel is everybody's. */
  readonly isEphemeral: boolean
  /** The button below a list in which nothing is ticked. */
  readonly unticked: boolean
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
    return { kind: 'choice', choice: picks[0] ?? '', picks }
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
  const channel = data.channel?.id ?? data.container?.channel_id
  const reach = channel?.startsWith('D') && reachOf({ channel, thread: data.message?.thread_ts ?? undefined })
  const id = `a:${data.container?.message_ts ?? 'home'}:${data.user.id}:${action.action_id}:${action.action_ts}`
  return {
    incoming: {
      id: id.slice(0, 200),
      from: addressOf(where, data.user.id),
      at: instantOf(action.action_ts),
      hints: reach ? { reach } : {},
      ...placeIn(where, channel, data.user.id),
      act,
    },
    where,
    person: data.user.id,
    foreign: data.user.team_id != null && data.user.team_id !== where.team && where.enterprise === undefined,
    trigger: data.trigger_id ?? undefined,
    form: act.kind === 'choice' && act.choice.endsWith(':~form') ? act.choice : undefined,
    atHome,
    isEphemeral: data.container?.is_ephemeral === true,
    unticked: act.kind === 'choice' && act.picks?.length === 0,
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
export const memory = z.object({
  form: z.string(),
  reach: z.string().nullable(),
  /** The channel in which it was opened; left out: none. */
  channel: z.string().optional(),
})

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
      ...placeIn(where, remembered.channel, data.user.id),
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
  channel_id: z.string().nullish(),
  trigger_id: z.string(),
})

/** A slash command: `/tend calm`. */
export function readCommand(body: unknown, now: number): Seen | undefined {
  const data = command.safeParse(body).data
  const where = teamOf(data?.team_id, data?.enterprise_id)
  if (!data || !where) return undefined
  const argument = (data.text ?? '').trim()
  const act: Act = { kind: 'command', command: data.command.replace(/^\//, '').toLowerCase(), argument }
  const seen = seenAs(`c:${data.trigger_id}`, addressOf(where, data.user_id), where, data.user_id, now, act)
  return { ...seen, incoming: { ...seen.incoming, ...placeIn(where, data.channel_id, data.user_id) } }
}

/** Whether a command belongs to a channel, by its own name or behind `/tend`. */
export function isOfChannel(commands: readonly Command[], act: Act): boolean {
  if (act.kind !== 'command') return false
  const name = act.command === 'tend' && act.argument !== '' ? act.argument.toLowerCase() : act.command
  const isCalled = ({ name: own, words }: Command): boolean =>
    own === name || Object.values(words).some((one) => one.name === name)
  return commands.some((one) => one.place === 'seat' && isCalled(one))
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
