/**
 * Threads and the channels they branch from, as far as somebody did something in them lately. A thread that is locked takes
 * no more posts: they go to its channel, and what is tapped there still belongs to the thread. In this process's memory only.
 */
import type { Address } from '#adapter'
import { seatAt } from './address.ts'
import type { Seen } from './read.ts'

/** Of each kind, the latest are remembered. */
const mostKnown = 10_000

export class Threads {
  /** Thread → its channel. */
  readonly #parents = new Map<string, string>()
  /** Message in such a channel → the thread it was meant for. */
  readonly #moved = new Map<string, Address>()

  parentOf(thread: string): string | undefined {
    return this.#parents.get(thread)
  }

  /** A message that was meant for the thread `to` was said in its channel instead. */
  moved(message: string, to: Address): void {
    remember(this.#moved, message, to)
  }

  /** What somebody did, in the thread that it is about. */
  heard(seen: Seen): Seen {
    const { channel, parent, message, incoming, person } = seen
    if (channel !== undefined && parent !== undefined) remember(this.#parents, channel, parent)
    const thread = this.#moved.get(message?.id ?? '')
    if (!incoming.place || thread === undefined) return seen
    const place = { ...incoming.place, channel: thread, seat: seatAt(thread, person) }
    return { ...seen, incoming: { ...incoming, place } }
  }

  /** What only somebody sees follows what they tapped. */
  said({ message, incoming: { place } }: Seen, answer: string): void {
    if (place && this.#moved.has(message?.id ?? '')) this.moved(answer, place.channel)
  }
}

function remember<T>(known: Map<string, T>, key: string, value: T): void {
  known.delete(key)
  known.set(key, value)
  const [oldest] = known.keys()
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest)
}
