/** A conversation that too often has to stop switches itself off, until somebody has looked at it and switches it on again. */
import type { Turned } from './draft.ts'
import type { House } from './house.ts'
import type { Conversation } from './record.ts'
import type { Report } from './report.ts'
import type { Safe } from './store/safe.ts'
import { turnSwitch } from './switches.ts'

export interface RestraintParts {
  readonly house: House
  readonly safe: Safe
  readonly report: Report
}

/** Runs of one conversation since the last hundred were full, and how many of them had to stop. */
interface Trial {
  readonly runs: number
  readonly stops: number
}

export class Restraints {
  readonly #parts: RestraintParts
  readonly #flows: readonly string[]
  /** One change of the counts at a time. */
  #last: Promise<void> = Promise.resolve()

  constructor(parts: RestraintParts) {
    this.#parts = parts
    this.#flows = Object.values(parts.house.flows).flatMap(({ name, restraint }) => (restraint ? [name] : []))
  }

  /** A turn is saved. Counts what it began, and what had to stop in it. */
  turned(before: Conversation, { record, passages }: Turned): void {
    for (const name of this.#flows) {
      const runs = passages.filter(({ flow, way }) => flow === name && way === 'begun').length
      const message = this.#parts.house.flows[name]?.restraint?.message
      const stops = record.outbox.filter(
        (one) => one.kind === 'message' && one.n > before.sent && one.flow === name && one.said.key === message,
      ).length
      if (runs + stops > 0) this.#count(name, { runs, stops })
    }
  }

  /** Resolves when everything counted is on disk. */
  idle(): Promise<void> {
    return this.#last
  }

  #count(name: string, more: Trial): void {
    const { report } = this.#parts
    this.#last = this.#last.then(() => this.#add(name, more)).catch((error: unknown) => report('store', {}, error))
  }

  async #add(name: string, more: Trial): Promise<void> {
    const { house, safe, report } = this.#parts
    const restraint = house.flows[name]?.restraint
    if (!restraint) return
    const before = JSON.parse((await safe.get(`trials:${name}`)) ?? '{"runs":0,"stops":0}') as Trial
    const counted = { runs: before.runs + more.runs, stops: before.stops + more.stops }
    const tooMany = counted.stops > restraint.most
    const isOver = tooMany || counted.runs >= restraint.of
    await safe.set(`trials:${name}`, JSON.stringify(isOver ? { runs: 0, stops: 0 } : counted))
    if (!tooMany) return
    await turnSwitch(safe, name, 'off')
    report('switched-itself-off', { flow: name, count: counted.stops })
  }
}
