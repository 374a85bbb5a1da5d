/** The working copy of one conversation during one turn. The given record is never touched. */
import type { Typed } from './compose.ts'
import type { Way } from './count.ts'
import type { Said, Value, Values } from './effect.ts'
import type { Flow } from './flow.ts'
import type { House } from './house.ts'
import { platformOf } from './identity.ts'
import { lasting } from './keeping.ts'
import type { HouseKey } from './language.ts'
import type { Address } from './message.ts'
import type { Conversation, Envelope, Frame } from './record.ts'

/** Typed words of each run, by run: they live in memory only and are handed in and out of a turn. */
export type WorkingMemory = Readonly<Record<number, Typed>>

/** What a turn makes of a conversation. */
export interface Turned {
  readonly record: Conversation
  readonly typed: WorkingMemory
  /** What this turn's messages repeat of the typed words, by message number. */
  readonly repeats: Readonly<Record<number, Typed>>
  readonly passages: readonly Passage[]
}

/** A run that began or ended in this turn. */
export interface Passage {
  readonly flow: string
  readonly way: Exclude<Way, 'lapsed'>
}

export interface Draft {
  readonly house: House
  readonly now: number
  readonly record: Conversation
  typed: Record<number, Typed>
  repeats: Record<number, Typed>
  /** An aside that is to be laid on top once the effects of this step are settled. */
  aside: { to: string; with: Record<string, string | number | boolean> } | null
  readonly passages: Passage[]
  /** Whether whoever acts may run exercises in this channel. */
  mayModerate: boolean
  /** Whether Tend may write to everybody in it. */
  mayPost: boolean
}

export const draftOf = (house: House, record: Conversation, typed: WorkingMemory, now: number): Draft => ({
  house,
  now,
  record: {
    ...record,
    person: lasting(record.person, now),
    frames: record.frames.map((frame) => ({ ...frame })),
    timers: [...record.timers],
    outbox: [...record.outbox],
    items: record.items.filter(({ goesAt }) => goesAt > now),
    waiting: [...record.waiting],
    touchedAt: now,
  },
  typed: { ...typed },
  repeats: {},
  aside: null,
  passages: [],
  mayModerate: false,
  mayPost: false,
})

export const turned = ({ record, typed, repeats, passages }: Draft): Turned => ({ record, typed, repeats, passages })

export const top = ({ record }: Draft): Frame | undefined => record.frames.at(-1)

/** Whether an operator has switched off a conversation, or the platform it is held on. Help and my data are never off. */
export function isOff({ house, record }: Draft, flow: string): boolean {
  const { help, data } = house.roles
  if (flow === help || flow === data) return false
  return house.isOff(flow) || (record.address !== '' && house.isOff(platformOf(record.address as Address)))
}

export const flowOf = ({ house }: Draft, frame: Pick<Frame, 'flow'>): Flow | undefined => house.flows[frame.flow]

const heldIn = (values: Values): string[] =>
  Object.values(values).flatMap((value) => (typeof value === 'object' && 'held' in value ? [value.held] : []))

/** Times become instants with what lies between, so that the message says the same time whenever it is sent. */
function settled(value: Value, now: number): Value {
  if (typeof value !== 'object') return value
  if ('fromNow' in value) return { moment: now + value.fromNow, in: value.fromNow }
  return 'at' in value ? { moment: value.at, in: value.at - now } : value
}

type Body<E> = E extends Envelope ? Omit<E, 'n' | 'attempts' | 'retryAt'> : never

/** Puts something on its way. */
export function post(draft: Draft, envelope: Body<Envelope>): number {
  const n = draft.record.sent + 1
  draft.record.sent = n
  draft.record.outbox.push({ ...envelope, n, attempts: 0, retryAt: 0 } as Envelope)
  return n
}

/** Says a message of a flow; `run` names whose typed words it may repeat. */
export function say(draft: Draft, flow: string, said: Said, step: number, run: number): Said {
  const values = Object.fromEntries(
    Object.entries(said.values).map(([name, value]) => [name, settled(value, draft.now)]),
  )
  const settledSaid: Said = { ...said, values }
  const isPost = draft.house.flows[flow]?.place === 'channel'
  const n = post(draft, {
    kind: 'message',
    flow,
    said: settledSaid,
    step,
    erases: false,
    ...(isPost && { post: true }),
  })
  const names = heldIn(values)
  const typed = draft.typed[run] ?? {}
  if (names.length > 0) {
    draft.repeats[n] = Object.fromEntries(names.flatMap((name) => (name in typed ? [[name, typed[name] ?? '']] : [])))
  }
  return settledSaid
}

/** Says one of Tend's own lines. */
export const sayHouse = (draft: Draft, key: HouseKey, values: Values = {}): Said =>
  say(draft, 'house', { key, values, asks: null }, 0, 0)

/** Tells the team what the person has agreed to, and nothing else. */
export const callTeam = (draft: Draft): number =>
  post(draft, {
    kind: 'message',
    flow: 'house',
    said: { key: 'wantsToTalk', values: { name: { person: true } }, asks: null },
    step: 0,
    erases: false,
    toTeam: true,
  })

/** Asks the question that waits once more: the same step, so that old buttons of it stay good. */
export function askAgain(draft: Draft): void {
  const frame = top(draft)
  if (frame?.asked) say(draft, frame.flow, frame.asked as Said, frame.step, frame.run)
}

/** Everything a run planned: its deadlines, with what is left of them. */
export const timersOf = (draft: Draft, run: number) =>
  draft.record.timers
    .filter((timer) => timer.run === run)
    .map(({ id, event, dueAt }) => ({ id, event, left: Math.max(0, dueAt - draft.now) }))

export function cancelTimers(draft: Draft, run: number): void {
  draft.record.timers = draft.record.timers.filter((timer) => timer.run !== run)
}

export function armTimers(
  draft: Draft,
  run: number,
  timers: readonly { id: string; event: string; left: number }[],
): void {
  for (const { id, event, left } of timers) draft.record.timers.push({ id, run, event, dueAt: draft.now + left })
}

/** Lets a run stand still, deadlines and all. */
export function freeze(draft: Draft, frame: Frame): void {
  if (frame.frozen) return
  frame.frozen = timersOf(draft, frame.run)
  cancelTimers(draft, frame.run)
}

export function thaw(draft: Draft, frame: Frame): void {
  if (!frame.frozen) return
  armTimers(draft, frame.run, frame.frozen)
  frame.frozen = null
}

/** Takes a run out of the conversation with everything it planned and everything it knew. */
export function dropRun(draft: Draft, run: number, way: 'finished' | 'left' = 'left'): void {
  const gone = draft.record.frames.find((frame) => frame.run === run)
  if (gone) draft.passages.push({ flow: gone.flow, way })
  cancelTimers(draft, run)
  draft.record.frames = draft.record.frames.filter((frame) => frame.run !== run)
  delete draft.typed[run]
}
