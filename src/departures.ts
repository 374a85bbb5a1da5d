/** Workspaces that left: what belongs to their people is removed after a week, unless they come back before. */
import { lives } from './privacy/lives.ts'
import type { Conversation } from './record.ts'
import type { Report } from './report.ts'
import type { Engine } from './store/engine.ts'
import type { Safe } from './store/safe.ts'
import { type Clock, hours } from './time.ts'

export interface DepartureParts {
  readonly engine: Engine<Conversation>
  readonly safe: Safe
  readonly clock: Clock
  readonly report: Report
}

export class Departures {
  readonly #parts: DepartureParts
  #callOff: (() => void) | undefined
  /** One change of the list at a time. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(parts: DepartureParts) {
    this.#parts = parts
  }

  /** Looks at once, and again every hour. */
  start(): void {
    this.#look()
  }

  async stop(): Promise<void> {
    this.#callOff?.()
    await this.#last
  }

  /** @param name `platform:workspace`. Said twice, or in the wrong order, it is the same as said once. */
  note(name: string, what: 'left' | 'back'): Promise<void> {
    return this.#change(async (left) => {
      if (what === 'back') delete left[name]
      else left[name] ??= this.#parts.clock.now()
    })
  }

  #look(): void {
    const { clock, report } = this.#parts
    this.#callOff = clock.at(clock.now() + hours(1), () => this.#look())
    this.#change(async (left) => {
      for (const [name, at] of Object.entries(left)) {
        if (clock.now() - at < lives.departed) continue
        report('workspace-removed', { count: await this.#remove(`${name}:`) })
        delete left[name]
      }
    }).catch((error: unknown) => report('store', {}, error))
  }

  async #remove(prefix: string): Promise<number> {
    const { engine } = this.#parts
    let count = 0
    for await (const key of engine.keys()) {
      const record = await engine.load(key)
      if (record?.address.startsWith(prefix) && (await this.#removeOne(record))) count += 1
    }
    return count
  }

  /** However often somebody is faster; false when it went by itself. */
  async #removeOne({ id }: Conversation): Promise<boolean> {
    const { engine } = this.#parts
    for (let record = await engine.load(id); record; record = await engine.load(id)) {
      if (await engine.remove(id, record.revision)) return true
    }
    return false
  }

  #change(change: (left: Record<string, number>) => Promise<void>): Promise<void> {
    const { safe } = this.#parts
    const work = async (): Promise<void> => {
      const before = (await safe.get('left')) ?? '{}'
      const left = JSON.parse(before) as Record<string, number>
      await change(left)
      const after = JSON.stringify(left)
      if (after !== before) await safe.set('left', after)
    }
    const result = this.#last.then(work, work)
    this.#last = result.catch(() => {})
    return result
  }
}
