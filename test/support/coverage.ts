/** Machines that tell which of their transitions were taken, wherever they run: in a path, in a walk, in the whole engine. */
import { type AnyStateMachine, StateMachine } from 'xstate'
import type { Flow } from '#flow'
import type { House } from '../../src/house.ts'

type Config = Record<string, unknown> & { states?: Record<string, Config> }

/** Everything there is to take, and what was taken. Names: `calm.safeForNow yes 0 → rateBefore`. */
export class Coverage {
  readonly all = new Set<string>()
  readonly taken = new Set<string>()

  get missing(): string[] {
    return [...this.all].filter((name) => !this.taken.has(name)).sort()
  }

  /** The same house with machines that report here. */
  of(house: House): House {
    const flows = Object.entries(house.flows).map(([name, flow]) => [name, { ...flow, machine: this.#marked(flow) }])
    return { ...house, flows: Object.fromEntries(flows) }
  }

  #marked({ name, machine }: Flow): AnyStateMachine {
    return new StateMachine(this.#state(machine.config as Config, name), machine.implementations as never)
  }

  #state(config: Config, at: string): never {
    const marked: Config = { ...config }
    for (const kind of ['on', 'after'] as const) {
      if (config[kind]) {
        const entries = Object.entries(config[kind] as Record<string, unknown>)
        marked[kind] = Object.fromEntries(
          entries.map(([event, given]) => [event, this.#transitions(given, `${at} ${event}`)]),
        )
      }
    }
    if (config['always']) marked['always'] = this.#transitions(config['always'], `${at} always`)
    if (config.states) {
      const states = Object.entries(config.states)
      marked.states = Object.fromEntries(states.map(([key, state]) => [key, this.#state(state, `${at}.${key}`)]))
    }
    return marked as never
  }

  #transitions(given: unknown, at: string): unknown[] {
    return [given].flat().map((one, n) => {
      const transition = typeof one === 'string' ? { target: one } : (one as { target?: string; actions?: unknown })
      const name = `${at} ${n} → ${transition.target ?? 'stay'}`
      this.all.add(name)
      // `transition()` runs no action, but it computes parameters: that is where taking one can be seen.
      const mark = { type: 'mark', params: () => void this.taken.add(name) }
      return { ...transition, actions: [mark, ...[transition.actions ?? []].flat()] }
    })
  }
}
