/** The outbox: what was said is sent in order, at least once, with the same id each time; a platform's no is data. */
import type { Adapter } from './adapter.ts'
import { compose, messageId } from './compose.ts'
import type { Reason } from './count.ts'
import type { House } from './house.ts'
import { platformOf } from './identity.ts'
import type { HouseKey } from './language.ts'
import type { Memory } from './memory.ts'
import { type Address, Refused, type SentRef } from './message.ts'
import { type Conversation, type Envelope, waitsForContact } from './record.ts'
import { minutes, seconds } from './time.ts'

/** Hands mail to another conversation; resolves when it is saved there. `id` is the same on every attempt. */
export type Carrier = (envelope: Exclude<Envelope, { kind: 'message' }>, id: string) => Promise<void>

/** What became of one envelope. */
export type Delivery =
  | { readonly n: number; readonly done: true; readonly ref: SentRef | null; readonly gaveUp: Reason | null }
  /** Not now: tried again at `retryAt`, and everything behind it waits. */
  | { readonly n: number; readonly done: false; readonly retryAt: number; readonly why: Reason }

/** How many times a closed direct message is tried before it waits for the person's next word. */
const triesWhenClosed = 3
/** Anything else is given up after this many tries, about four hours. */
const triesAtAll = 24
/** What is for the team must not hold up what is for the person. */
const triesForTeam = 3

const backOff = (attempts: number): number => Math.min(seconds(1) * 2 ** attempts, minutes(15))

const isForTeam = (envelope: Envelope): boolean => envelope.kind === 'message' && envelope.toTeam === true

/** What to do about a failed attempt. */
function verdict(envelope: Envelope, error: unknown, now: number): Delivery {
  const { n, attempts } = envelope
  const reason = error instanceof Refused ? error.reason : 'failed'
  const later = (retryAt: number): Delivery => ({ n, done: false, retryAt, why: reason })
  if (isForTeam(envelope) && attempts + 1 >= triesForTeam) return { n, done: true, ref: null, gaveUp: reason }
  switch (reason) {
    case 'rate-limited':
      return later(now + Math.max((error as Refused).retryAfterMs, seconds(1)))
    case 'dm-closed':
      return later(attempts + 1 < triesWhenClosed ? now + minutes(1) * 5 ** attempts : waitsForContact)
    case 'gone':
    case 'forbidden':
    case 'invalid':
      return { n, done: true, ref: null, gaveUp: reason }
    case 'failed':
      return attempts + 1 < triesAtAll ? later(now + backOff(attempts)) : later(waitsForContact)
  }
}

/** Longer than this, an attempt to send counts as failed. */
const patience = seconds(25)

const withPatience = async <T>(work: Promise<T>): Promise<T> => {
  let timeout: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timeout = setTimeout(() => reject(new Refused('rate-limited', seconds(5))), patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timeout)
  }
}

/** Sends what is due of one conversation, in order, and stops at the first that has to wait. */
export async function sendDue(
  house: House,
  adapters: ReadonlyMap<string, Adapter>,
  memory: Memory,
  carry: Carrier,
  record: Conversation,
  now: () => number,
): Promise<Delivery[]> {
  const deliveries: Delivery[] = []
  for (const envelope of record.outbox) {
    if (envelope.retryAt > now()) break
    try {
      if (envelope.kind !== 'message') {
        await carry(envelope, messageId(record, envelope.n))
        deliveries.push({ n: envelope.n, done: true, ref: null, gaveUp: null })
        continue
      }
      const adapter = adapters.get(platformOf(record.address as Address))
      if (!adapter) break
      const outgoing = compose(house, record, envelope, memory.repeats(record.id, envelope.n))
      const ref = await withPatience(adapter.send(outgoing))
      deliveries.push({ n: envelope.n, done: true, ref, gaveUp: null })
    } catch (error) {
      const delivery = verdict(envelope, error, now())
      deliveries.push(delivery)
      if (!delivery.done) break
    }
  }
  return deliveries
}

/** How many shown messages Hide can take away. */
const mostShown = 40

/** The record after these deliveries: what arrived is out of the outbox, what waits knows until when. */
export function noted(record: Conversation, deliveries: readonly Delivery[]): Conversation {
  const byNumber = new Map(deliveries.map((delivery) => [delivery.n, delivery]))
  const erased = record.outbox.some((one) => one.kind === 'message' && one.erases && byNumber.get(one.n)?.done)
  const team = new Set(record.outbox.filter(isForTeam).map(({ n }) => n))
  const refs = deliveries.flatMap((one) => (one.done && one.ref !== null && !team.has(one.n) ? [one.ref] : []))
  // Nobody is left to believe that the team knows.
  const notReached = deliveries.some((one) => one.done && one.gaveUp !== null && team.has(one.n))
  const rest = settled(record, byNumber)
  return {
    ...record,
    posts: postsOf(record, byNumber),
    ...(notReached && { sent: record.sent + 1 }),
    shown: [...(erased ? [] : record.shown), ...refs].slice(-mostShown),
    outbox: notReached ? [...rest, ownLine('teamNotReached', record.sent + 1)] : rest,
  }
}

/** What of a channel can be changed from now on. A message that is no longer there is not changed again, but said anew. */
function postsOf(record: Conversation, deliveries: ReadonlyMap<number, Delivery>): Conversation['posts'] {
  const posts = { ...record.posts }
  for (const one of record.outbox) {
    const delivery = deliveries.get(one.n)
    if (one.kind !== 'message' || !one.post || one.said.as === undefined || !delivery?.done) continue
    if (delivery.ref !== null) posts[one.said.as] = delivery.ref
    else delete posts[one.said.as]
  }
  return posts
}

/** Envelopes that are still to go. */
const settled = (record: Conversation, deliveries: ReadonlyMap<number, Delivery>): Envelope[] =>
  record.outbox.flatMap((envelope) => {
    const delivery = deliveries.get(envelope.n)
    if (!delivery) return [envelope]
    if (delivery.done) return []
    return [{ ...envelope, attempts: envelope.attempts + 1, retryAt: delivery.retryAt }]
  })

/** One of Tend's own lines that no conversation says: that something broke, that the team was not reached. */
export const ownLine = (key: HouseKey, n: number): Envelope => ({
  kind: 'message',
  flow: 'house',
  said: { key, values: {}, asks: null },
  step: 0,
  erases: false,
  n,
  attempts: 0,
  retryAt: 0,
})
