/** What operators hear of turns and messages: counts, and lines of the log. It sees records, and tells of them closed words only. */
import { type Count, uncounted } from './count.ts'
import type { Turned } from './draft.ts'
import type { House } from './house.ts'
import { platformOf } from './identity.ts'
import type { Address } from './message.ts'
import type { Delivery } from './post.ts'
import type { Conversation } from './record.ts'
import type { Report } from './report.ts'
import type { Clock } from './time.ts'
import type { Happening } from './turn.ts'

/** How many answers are waited for at once, at most; of more, the oldest are no longer measured. */
const mostAwaited = 10_000

export interface TallyParts {
  readonly house: House
  readonly clock: Clock
  readonly report: Report
  readonly count?: Count
}

export class Tally {
  readonly #parts: TallyParts
  readonly #count: Count
  /** Conversations whose answer is on its way: since when, and from which message on. */
  readonly #awaited = new Map<string, { readonly since: number; readonly n: number }>()

  constructor(parts: TallyParts) {
    this.#parts = parts
    this.#count = parts.count ?? uncounted
  }

  /** A turn is saved. @param since when what made it came in, epoch ms */
  turned(before: Conversation, { record, passages }: Turned, happening: Happening, since: number): void {
    const { report, clock, house } = this.#parts
    const platform = platformIn(record)
    const kind = happening.kind === 'act' ? happening.incoming.act.kind : happening.kind
    this.#count({ what: 'turn', platform, kind })
    const flow = record.frames.at(-1)?.flow
    // Who turned to help, to "my data", or to anything aside stands in no log.
    const isTold = flow !== undefined && house.flows[flow]?.aside === false && house.setting.profile !== 'workplace'
    report('turn', { platform, kind, ...(isTold && { flow }) })
    const isWake = happening.kind === 'wake'
    for (const { flow, way } of passages) {
      this.#count({ what: 'run', flow, way: isWake && way === 'left' ? 'lapsed' : way })
    }
    if (isWake) for (const late of latenessIn(before, clock.now())) this.#count({ what: 'timer', late })
    if (happening.kind === 'act' && record.sent > before.sent) this.#await(record.id, since, before.sent + 1)
    this.#cards(before, record)
  }

  /** Messages were sent, or were not. */
  delivered(record: Conversation, deliveries: readonly Delivery[]): void {
    const { report, clock } = this.#parts
    const platform = platformIn(record)
    for (const delivery of deliveries) {
      const reason = delivery.done ? delivery.gaveUp : delivery.why
      if (reason !== null) {
        report(delivery.done ? 'message-given-up' : 'message-waits', { why: reason, platform })
        this.#count({ what: 'refused', platform, reason })
        continue
      }
      // Mail to another conversation is no message.
      if (!delivery.done || delivery.ref === null) continue
      this.#count({ what: 'sent', platform })
      const awaited = this.#awaited.get(record.id)
      if (!awaited || delivery.n < awaited.n) continue
      this.#awaited.delete(record.id)
      this.#count({ what: 'answered', platform, after: clock.now() - awaited.since })
    }
  }

  #await(id: string, since: number, n: number): void {
    if (this.#awaited.has(id)) return
    const [oldest] = this.#awaited.size >= mostAwaited ? this.#awaited.keys() : []
    if (oldest !== undefined) this.#awaited.delete(oldest)
    this.#awaited.set(id, { since, n })
  }

  /** Help cards that were shown in this turn, and what was tapped on them; a card that is only repeated is the same card. */
  #cards(before: Conversation, record: Conversation): void {
    for (const envelope of record.outbox) {
      if (envelope.kind !== 'message' || envelope.n <= before.sent) continue
      const counted = this.#parts.house.flows[envelope.flow]?.counted[envelope.said.key]
      const isRepeated = envelope.step !== 0 && envelope.step <= before.steps
      if (counted && !isRepeated) this.#count({ what: 'help', ...counted })
    }
  }
}

/** A conversation that speaks to nobody is on no platform of ours. */
const platformIn = ({ address }: Conversation): string => (address === '' ? 'other' : platformOf(address as Address))

const latenessIn = ({ timers }: Conversation, now: number): number[] =>
  timers.filter(({ dueAt }) => dueAt <= now).map(({ dueAt }) => now - dueAt)
