/** One turn of a conversation: from what happened to what is remembered and said. Pure: no clock, no store, no network. */
import { risky } from './danger.ts'
import {
  askAgain,
  type Draft,
  draftOf,
  dropRun,
  isOff,
  sayHouse,
  type Turned,
  top,
  turned,
  type WorkingMemory,
} from './draft.ts'
import { fireDue } from './due.ts'
import type { Input } from './effect.ts'
import { command } from './everywhere.ts'
import { isHere, tap, text, uncover } from './heard.ts'
import type { House } from './house.ts'
import { parseChoiceId } from './identity.ts'
import { takeIn } from './mail.ts'
import type { Act, Incoming } from './message.ts'
import type { TimeReader } from './moment.ts'
import { lives } from './privacy/lives.ts'
import { type Conversation, type Item, lapseAfter } from './record.ts'
import { dropAll, stale } from './reply.ts'
import type { Reading } from './safety/screen.ts'
import { begin, type MachineEvent, step } from './step.ts'
import { hours, minutes, seconds } from './time.ts'
import { beginPlanned } from './unasked.ts'
import type { Channel } from './whose.ts'

/** What can happen to a conversation. */
export type Happening =
  /** A person did something; `reading` is what the safety screen made of its text, null where there was none. */
  | {
      readonly kind: 'act'
      readonly incoming: Incoming
      readonly reading: Reading | null
      /** What was kept of them cannot be read: the record is a new one. */
      readonly isLost?: boolean
      /** The channel in which they did it, where they have a seat. */
      readonly channel?: Channel
    }
  /** Another conversation wrote; `id` is the same on every delivery. */
  | { readonly kind: 'mail'; readonly id: string; readonly event: MachineEvent; readonly items?: readonly Item[] }
  /** Another conversation opened this one. */
  | {
      readonly kind: 'open'
      readonly id: string
      readonly flow: string
      readonly with: Input
      readonly items?: readonly Item[]
    }
  /** It is time to look at what is due. */
  | { readonly kind: 'wake' }

/** How many marks of handled acts are kept: far more than any platform redelivers. */
const mostSeen = 32

/** A short mark of an id: two different acts of one conversation share one once in 2³² times. */
export function markOf(id: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** What was to wait longer than this is tried again when the person is heard of: a closed door may be open now. */
const longWait = seconds(30)

/** An answer to something said longer ago than this begins with an apology. */
const awayFor = minutes(2)

/** Whoever writes for so long, with no pause as long as that, is told again what they talk to. */
const longStretch = { of: hours(3), pause: hours(1) }

/**
 * Takes one turn. The given record and memory are not touched; the same arguments give the same result.
 * @returns undefined when there is nothing to do: a redelivery, or a wake with nothing due.
 */
export function turn(
  house: House,
  record: Conversation,
  typed: WorkingMemory,
  happening: Happening,
  now: number,
  readTime?: TimeReader,
): Turned | undefined {
  const draft = draftOf(house, record, typed, now)
  if (happening.kind === 'wake') {
    const fired = fireDue(draft, record.touchedAt)
    const began = beginWaiting(draft)
    return beginPlanned(draft) || fired || began ? turned(draft) : undefined
  }
  const mark = markOf(happening.kind === 'act' ? happening.incoming.id : happening.id)
  if (record.seen.includes(mark)) return undefined
  draft.record.seen = [...record.seen, mark].slice(-mostSeen)
  switch (happening.kind) {
    case 'act':
      meet(draft, happening.incoming, record.touchedAt)
      sit(draft, happening.channel)
      remind(draft)
      if (happening.isLost) sayHouse(draft, 'begunAnew')
      if (endSwitchedOff(draft) && !isForAll(happening.incoming.act)) break
      if (!door(draft, happening.incoming.act)) act(draft, happening.incoming.act, happening.reading, readTime)
      break
    case 'mail':
      letter(draft, happening.event, happening.items)
      break
    case 'open':
      takeIn(draft, String(happening.with['from']), happening.items, now + lives.step)
      speakAs(draft, happening.with['language'])
      draft.record.waiting.push({ flow: happening.flow, with: happening.with, goesAt: now + lives.step })
      break
  }
  beginWaiting(draft)
  return turned(draft)
}

/** A channel is spoken to in the language of whoever opens something there. */
function speakAs({ record, house }: Draft, language: unknown): void {
  if (typeof language !== 'string' || record.frames.length > 0 || !Object.hasOwn(house.languages, language)) return
  record.person = { ...record.person, language }
}

/** Words that no run took in are not kept. */
function letter(draft: Draft, event: MachineEvent, items: readonly Item[] | undefined): void {
  const from = String(event['from'])
  const before = draft.record.items
  takeIn(draft, from, items)
  const said = draft.record.sent
  const isHelped = top(draft)?.flow === draft.house.roles.help
  const isRead = [...draft.record.frames].reverse().some((frame) => step(draft, frame, event))
  if (!isRead) draft.record.items = before
  // Nobody who looks at a help card is asked anything else; the question is there when they come back.
  if (isHelped) draft.record.outbox = draft.record.outbox.filter(({ kind, n }) => kind !== 'message' || n <= said)
}

/** What others opened begins where nothing runs: nobody is interrupted by it. */
function beginWaiting(draft: Draft): boolean {
  let began = false
  while (draft.record.frames.length === 0) {
    const [first, ...rest] = draft.record.waiting
    if (!first) break
    draft.record.waiting = rest
    if (first.goesAt > draft.now) begin(draft, first.flow, first.with as Input)
    began = true
  }
  return began
}

/** Before anything is answered: what the platform knows, what has waited for this moment, what has grown too old. */
function meet(draft: Draft, incoming: Incoming, lastAt: number): void {
  const { record, house, now } = draft
  const { language, zone, reach } = incoming.hints
  const first = record.revision === 0 && record.frames.length === 0
  const tag = language?.slice(0, 2)
  record.person = {
    ...record.person,
    ...(first && tag !== undefined && Object.hasOwn(house.languages, tag) && { language: tag }),
    ...(zone !== undefined && record.person.zone === null && { zone }),
  }
  if (reach !== undefined) record.reach = reach
  record.outbox = record.outbox.map((one) => (one.retryAt - now > longWait ? { ...one, retryAt: 0, attempts: 0 } : one))
  if (record.frames.length > 0 && record.timers.length === 0 && now - lastAt > lapseAfter) {
    dropAll(draft)
    sayHouse(draft, 'lapsed')
  }
  // Of several that came while Tend was away, the first is apologised for: the next is older than this turn.
  if (incoming.act.kind === 'text' && now - incoming.at > awayFor && incoming.at > lastAt) sayHouse(draft, 'away')
}

/** Which channel this is a seat in, and what the person may do there now. */
function sit(draft: Draft, channel: Channel | undefined): void {
  if (!channel) return
  draft.record.channel = { id: channel.id, address: channel.address }
  draft.mayModerate = channel.mayModerate
  draft.mayPost = channel.mayPost
}

/** A tap on a message of the channel is a door to one's own seat: it says which button it was, and where we are. */
function door(draft: Draft, tapped: Act): boolean {
  const { record, house } = draft
  const parsed = tapped.kind === 'choice' ? parseChoiceId(tapped.choice) : undefined
  if (!parsed || !record.channel || parsed.conversation !== record.channel.id || record.id === record.channel.id)
    return false
  const { seat } = house.roles
  if (seat === undefined) return false
  const { choice } = parsed
  uncover(draft)
  const frame = record.frames.find(({ flow }) => flow === seat)
  if (!frame) begin(draft, seat, { choice })
  else if (!step(draft, frame, { type: 'door', choice })) askAgain(draft)
  return true
}

/** People talk to a bot, and may forget it. */
function remind(draft: Draft): void {
  const { record, now } = draft
  const { beganAt, lastAt } = record.use ?? { beganAt: now, lastAt: now }
  const since = now - lastAt < longStretch.pause ? beganAt : now
  const isLong = now - since >= longStretch.of
  if (isLong) sayHouse(draft, 'stillABot')
  record.use = { beganAt: isLong ? now : since, lastAt: now }
}

/** Ends runs of what an operator has switched off since, and says so; false when there were none. */
function endSwitchedOff(draft: Draft): boolean {
  const off = draft.record.frames.filter(({ flow }) => isOff(draft, flow))
  if (off.length === 0) return false
  for (const { run } of off) dropRun(draft, run)
  sayHouse(draft, 'switchedOff')
  return true
}

/** Means something whatever runs: words, a command, Help and Stop. */
const isForAll = (act: Act): boolean =>
  act.kind === 'text' ||
  act.kind === 'form' ||
  act.kind === 'command' ||
  (act.kind === 'choice' && /:~(help|stop)$/.test(act.choice))

function act(draft: Draft, act: Act, reading: Reading | null, readTime: TimeReader | undefined): void {
  switch (act.kind) {
    case 'text':
      return text(draft, act.text, reading, readTime, false)
    case 'form': {
      const parsed = parseChoiceId(act.form)
      const typed = act.fields['text'] ?? ''
      if (risky(draft, reading)) return
      if (parsed) uncover(draft, parsed.step)
      if (!isHere(draft, parsed)) return stale(draft)
      return text(draft, typed, reading, readTime, true)
    }
    case 'choice':
      return tap(draft, act.choice, act.picks ?? [])
    case 'command':
      return command(draft, act.command, act.argument)
    case 'media':
      sayHouse(draft, 'media')
      return askAgain(draft)
    case 'edited':
      sayHouse(draft, 'edited')
      return askAgain(draft)
  }
}
