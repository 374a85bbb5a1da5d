/** What is stored of one conversation: everything that changes together, in one record, in one write. */
import { z } from 'zod'
import type { Address } from './message.ts'
import { person, stranger } from './person.ts'
import { lives } from './privacy/lives.ts'

/** A machine's snapshot without what the engine fills in: state value, own context, nothing typed. */
const snapshot = z.object({ value: z.unknown(), context: z.record(z.string(), z.unknown()), historyValue: z.unknown() })

const values = z.record(z.string(), z.unknown())
const said = z.object({
  key: z.string(),
  values,
  asks: z.unknown().nullable(),
  file: z.boolean().optional(),
  as: z.string().optional(),
})

/** A deadline of a machine, waiting. Ids repeat when a state is entered again, so a wake compares id and instant. */
const timer = z.strictObject({ id: z.string(), run: z.int(), event: z.string(), dueAt: z.number() })

/** A question that can be gone back to, with the state that asked it and how long its deadlines last (ms). */
const past = z.strictObject({
  snapshot,
  asked: said,
  timers: z.array(z.strictObject({ id: z.string(), event: z.string(), left: z.number() })),
})

/** One run of a flow. */
const frame = z.strictObject({
  flow: z.string(),
  version: z.int(),
  /** Unlike any other run of this conversation. */
  run: z.int(),
  snapshot,
  /** The question that waits for an answer. */
  asked: said.nullable(),
  /** Its number; a button of any other step is stale. 0: nothing was asked yet. */
  step: z.int(),
  /** How many answers in a row could not be read. */
  misses: z.int(),
  past: z.array(past),
  /** Names of the typed words this run works with; the words themselves are in memory only. */
  held: z.array(z.string()),
  /** Deadlines that stand still, with what is left of them in ms, while the run is paused or lies under a safety card. */
  frozen: z.array(z.strictObject({ id: z.string(), event: z.string(), left: z.number() })).nullable(),
  /** An answer kept back by a safety check, for `resume('deliver')`. */
  pending: z.looseObject({ type: z.string() }).nullable(),
})

/** Typed words on their way to be shown, or shown for a while. */
const item = z.strictObject({
  /** What they are called; `<conversation>.<name>` where another conversation sent them. */
  name: z.string(),
  text: z.string(),
  /** When they go, epoch ms. */
  goesAt: z.number(),
})
export type Item = z.infer<typeof item>

const attempt = {
  /** Number of the message in this conversation. */
  n: z.int(),
  attempts: z.int(),
  /** Not before this instant. */
  retryAt: z.number(),
}

/** Something on its way: a message to the person, or mail to another conversation. */
const envelope = z.discriminatedUnion('kind', [
  z.strictObject({
    ...attempt,
    kind: z.literal('message'),
    /** Whose words: a flow's name, or `house`. */
    flow: z.string(),
    said,
    step: z.int(),
    /** Take away what was shown in this chat. */
    erases: z.boolean(),
    /** For everybody in a channel. */
    post: z.boolean().optional(),
    /** For the team, not for the person. */
    toTeam: z.boolean().optional(),
  }),
  z.strictObject({
    ...attempt,
    kind: z.literal('tell'),
    to: z.string(),
    event: z.looseObject({ type: z.string() }),
    items: z.array(item).optional(),
  }),
  z.strictObject({
    ...attempt,
    kind: z.literal('open'),
    to: z.string(),
    flow: z.string(),
    with: values,
    items: z.array(item).optional(),
    /** Where it is held, for a channel's. */
    address: z.string().optional(),
  }),
])

export const conversation = z.strictObject({
  kind: z.literal('conversation'),
  version: z.literal(1),
  revision: z.int(),
  id: z.string(),
  /** Where its messages go; '' for a conversation that speaks to nobody. */
  address: z.string(),
  /** The channel this is a seat in: its conversation and its address; null: this is no seat. */
  channel: z.strictObject({ id: z.string(), address: z.string() }).nullable().default(null),
  /** The platform's names of messages of a channel that may be changed later, by what they are called here. */
  posts: z.record(z.string(), z.string()).default({}),
  /** The adapter's note of how to reach the person, as it last gave it. */
  reach: z.string().nullable().default(null),
  person,
  /** What runs, the running one last. At most one interrupted run lies below, and asides on top. */
  frames: z.array(frame),
  timers: z.array(timer),
  outbox: z.array(envelope),
  items: z.array(item).default([]),
  /** Conversations that others opened here while something ran: they begin when nothing does. */
  waiting: z.array(z.strictObject({ flow: z.string(), with: values, goesAt: z.number() })).default([]),
  /** Short marks of the acts and mails that were handled, latest last, so that a redelivery is recognised. */
  seen: z.array(z.string()),
  /** Counters: messages sent, questions asked, runs begun. */
  sent: z.int(),
  steps: z.int(),
  runs: z.int(),
  /** The answer taken last, so that a double tap of the same button is not called stale. */
  answered: z.strictObject({ step: z.int(), choice: z.string(), at: z.number() }).nullable(),
  /** Set while everything stands still at the person's wish, epoch ms. */
  pausedAt: z.number().nullable(),
  /** When something last happened, epoch ms. */
  touchedAt: z.number(),
  /** The stretch in which they write to Tend without a longer pause, epoch ms; null: there is none. */
  use: z.strictObject({ beganAt: z.number(), lastAt: z.number() }).nullable().default(null),
  /** The platform's names of messages shown in the last day, for Hide. */
  shown: z.array(z.string()),
  /** When Tend last began something by itself, epoch ms; 0: not today. */
  unaskedAt: z.number().default(0),
  /** When the last soft safety check was made, epoch ms; 0: never. */
  softCheckAt: z.number(),
  /** When a safety card was last shown or a distress of 7 or more rated, epoch ms; 0: not in the last day. */
  shakenAt: z.number().default(0),
  /** When the team was last told that the person wants to talk, epoch ms; 0: never. */
  calledTeamAt: z.number().default(0),
})

export type Conversation = z.infer<typeof conversation>
export type Frame = Conversation['frames'][number]
export type Envelope = Conversation['outbox'][number]

/** The record in `raw`, or undefined when it is none of ours (another kind, another version, a broken shape). */
export function decodeConversation(raw: unknown): Conversation | undefined {
  const result = conversation.safeParse(raw)
  return result.success ? result.data : undefined
}

/** A run is given up after this long without an act, unless a deadline is still to come. */
export const lapseAfter = lives.step

/** When somebody has to look at this conversation next, epoch ms; null: never. `lease` ms protect a message being sent. */
export function wakeAt(record: Conversation, now: number, lease: number): number | null {
  const instants = record.timers.map(({ dueAt }) => dueAt)
  if (record.person.plan) instants.push(record.person.plan.dueAt)
  const first = record.outbox[0]
  // What was refused until some instant is nobody's at that instant; what is under way is left to who sends it.
  if (first && first.retryAt !== waitsForContact) instants.push(first.retryAt > now ? first.retryAt : now + lease)
  if (record.frames.length === 0 && record.waiting.length > 0) instants.push(now)
  if (record.frames.length > 0 && record.timers.length === 0) instants.push(record.touchedAt + lapseAfter)
  return instants.length > 0 ? Math.min(...instants) : null
}

/** `retryAt` of a message that is tried again only when the person is next heard of. */
export const waitsForContact = Number.MAX_SAFE_INTEGER

/** Without consent nothing outlives a day; with it, a year without a word. */
export const expiresAt = (record: Conversation): number =>
  Math.max(record.touchedAt, ...record.timers.map(({ dueAt }) => dueAt)) +
  (record.person.consent ? lives.idle : lives.unknown)

/** Nothing runs, nothing is on its way and nothing may be kept: the record can go. */
export const isSpent = (record: Conversation): boolean =>
  record.frames.length === 0 &&
  record.outbox.length === 0 &&
  record.waiting.length === 0 &&
  record.person.consent === null

/** The record of a conversation that has just begun. */
/**
 * Where the counters of a new conversation begin: twenty a second since 2026, which is faster than it speaks. Somebody of whom nothing is kept comes back as new; what
 * they were shown before must not be taken for what they are shown now.
 */
const countFrom = (now: number): number => Math.max(0, Math.floor((now - Date.UTC(2026, 0, 1)) / 50))

export const blank = (id: string, address: Address | '', now: number): Conversation => ({
  kind: 'conversation',
  version: 1,
  revision: 0,
  id,
  address,
  channel: null,
  posts: {},
  reach: null,
  person: stranger('en', null),
  frames: [],
  timers: [],
  outbox: [],
  items: [],
  waiting: [],
  seen: [],
  sent: countFrom(now),
  steps: countFrom(now),
  runs: 0,
  answered: null,
  pausedAt: null,
  touchedAt: now,
  use: null,
  shown: [],
  unaskedAt: 0,
  softCheckAt: 0,
  shakenAt: 0,
  calledTeamAt: 0,
})
