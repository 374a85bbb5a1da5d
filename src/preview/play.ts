/** Plays a path through the whole engine, on a store in memory and a clock turned by hand, and writes down what was said. */
import type { Adapter } from '../adapter.ts'
import { draftOf, turned } from '../draft.ts'
import type { House } from '../house.ts'
import { conversationOf } from '../identity.ts'
import type { Act, Address, Outgoing } from '../message.ts'
import type { Path, Step } from '../path.ts'
import { type Person, stranger } from '../person.ts'
import { blank, type Conversation, decodeConversation } from '../record.ts'
import { begin } from '../step.ts'
import { createEngine } from '../store/engine-on-rows.ts'
import { MemoryRows, type MemoryTable } from '../store/memory.ts'
import { createSafe } from '../store/safe.ts'
import { Tend } from '../tend.ts'
import { type Clock, HandClock } from '../time.ts'
import { globalWordIn } from '../understand.ts'

/** One line of a transcript. */
export type Line =
  | { readonly who: 'tend'; readonly message: Outgoing }
  | { readonly who: 'person'; readonly step: Step; readonly words: string }

/** What went differently from the script; undefined: nothing. */
export interface Played {
  readonly lines: readonly Line[]
  readonly problem: string | undefined
}

export interface PlayOptions {
  readonly language?: string
  /** Kill the process after every act and start it again. */
  readonly killing?: boolean
}

const address: Address = 'preview:local:dm:somebody'
const secret = Buffer.alloc(32, 7)
const id = conversationOf(address, secret)

/** Who the person in a path is. */
export function personFor(met: Path['met'], language: string, now: number): Person {
  if (met === 'never') return stranger(language, 'Europe/Berlin')
  const all = met === 'all'
  return {
    ...stranger(language, 'Europe/Berlin'),
    country: 'DE',
    consent: { version: 1, at: now, numbers: all, circle: all },
    circle: all
      ? [
          { id: 'gran', label: 'Gran', type: 'person', tender: false },
          { id: 'rex', label: 'Rex', type: 'pet', tender: true },
        ]
      : [],
  }
}

/** A clock that dies with its process: what was set on it never rings again. */
function mortal(clock: HandClock): { clock: Clock; kill(): void } {
  const off = new Set<() => void>()
  return {
    clock: {
      now: () => clock.now(),
      at(at, ring) {
        const cancel = clock.at(at, () => {
          off.delete(cancel)
          ring()
        })
        off.add(cancel)
        return () => {
          off.delete(cancel)
          cancel()
        }
      },
    },
    kill() {
      for (const cancel of off) cancel()
    },
  }
}

/** A stage: one person, one store, a process that can be killed. */
export class Stage {
  readonly clock = new HandClock()
  readonly lines: Line[] = []
  /** What Tend has said since the person's last act. */
  heard: Outgoing[] = []
  readonly #house: House
  /** What is on the disk: it outlives the process. */
  readonly #table: MemoryTable = new Map()
  #tend!: Tend
  #kill: () => void = () => {}
  #acts = 0

  constructor(house: House) {
    this.#house = house
  }

  /** Puts the person before the first message of a flow. */
  async begin(flow: string, path: Pick<Path, 'with' | 'met'>, language: string): Promise<void> {
    await this.#boot()
    const now = this.clock.now()
    const record = { ...blank(id, address, now), person: personFor(path.met, language, now) }
    const draft = draftOf(this.#house, record, {}, now)
    begin(draft, flow, path.with)
    const engine = this.#engine(this.clock)
    await engine.save(id, { ...turned(draft).record, revision: 1 }, now, null)
    await this.restart(0)
  }

  async act(act: Act): Promise<void> {
    this.heard = []
    this.#acts += 1
    const at = this.clock.now()
    await this.#tend.receive({ id: `act-${this.#acts}`, from: address, at, hints: { zone: 'Europe/Berlin' }, act })
    await this.#settle()
  }

  /** Lets time pass, ring by ring. */
  async wait(duration: number): Promise<void> {
    this.heard = []
    const end = this.clock.now() + duration
    for (;;) {
      await this.#settle()
      const next = this.clock.next()
      if (next === undefined || next > end) break
      this.clock.turn(Math.max(0, next - this.clock.now()))
    }
    this.clock.turn(end - this.clock.now())
    await this.#settle()
  }

  /** The process is killed, and another one starts `duration` ms later. */
  async restart(duration: number): Promise<void> {
    this.#kill()
    this.clock.turn(duration)
    await this.#boot()
    await this.#settle()
  }

  /** At work, typed answers go through forms; what works everywhere is typed anyway. */
  mustUseForm(text: string): boolean {
    return this.#house.setting.profile === 'workplace' && globalWordIn(this.#house, text) === undefined
  }

  record(): Promise<Conversation | undefined> {
    return this.#engine(this.clock).load(id)
  }

  /** The rows as they lie in the store, for whoever looks for what must not be there. */
  stored(): Promise<unknown> {
    return Promise.resolve(this.#table.get(id))
  }

  #engine(clock: Clock) {
    return createEngine<Conversation>(new MemoryRows(clock, this.#table), {
      clock,
      cipher: undefined,
      decode: decodeConversation,
      report: () => {},
    })
  }

  async #boot(): Promise<void> {
    const { clock, kill } = mortal(this.clock)
    this.#kill = kill
    let alive = true
    const adapter: Adapter = {
      name: 'preview',
      start: async () => {},
      stop: async () => {},
      pulse: () => ({ connected: true, heardAt: null }),
      send: async (message) => {
        if (alive) {
          this.heard.push(message)
          this.lines.push({ who: 'tend', message })
        }
        return message.id
      },
    }
    const safe = createSafe(new MemoryRows(clock, this.#table), undefined)
    const parts = {
      house: this.#house,
      engine: this.#engine(clock),
      safe,
      adapters: [adapter],
      clock,
      secret,
      lease: 1,
    }
    this.#tend = new Tend({
      ...parts,
      report: (event, _details, error) => {
        if (event === 'turn-failed') this.failure = error
      },
    })
    this.#kill = () => {
      alive = false
      kill()
    }
    await this.#tend.start()
  }

  failure: unknown

  async #settle(): Promise<void> {
    for (let round = 0; round < 6; round++) {
      await new Promise((resolve) => setImmediate(resolve))
      await this.#tend.idle()
    }
  }
}

const lastQuestion = (stage: Stage): Outgoing | undefined =>
  [...stage.lines]
    .reverse()
    .flatMap((line) => (line.who === 'tend' && line.message.controls.length > 0 ? [line.message] : []))[0]

/** What a step is as an act, or why it cannot be done here. */
function actOf(stage: Stage, step: Step): Act | string {
  const question = lastQuestion(stage)
  const choices = [...(question?.choices ?? []), ...(question?.scale?.steps ?? [])]
  const idOf = (name: string): string | undefined => choices.find(({ id }) => id.endsWith(`:${name}`))?.id
  switch (step.does) {
    case 'choose':
    case 'rate': {
      const name = step.does === 'choose' ? step.choice : String(step.value)
      const choice = idOf(name)
      return choice === undefined ? `"${name}" is not on offer in ${question?.name}` : { kind: 'choice', choice }
    }
    case 'pick': {
      const picks = step.choices.map(idOf)
      const first = picks[0]
      if (first === undefined || picks.includes(undefined)) return `"${step.choices.join(', ')}" is not on offer`
      return { kind: 'choice', choice: first, picks: picks as string[] }
    }
    case 'write':
      return question?.form && stage.mustUseForm(step.text)
        ? { kind: 'form', form: question.form.id, fields: { text: step.text } }
        : { kind: 'text', text: step.text }
    case 'send':
      return { kind: 'media', media: step.media }
    default:
      return 'not an act'
  }
}

const wordsOf = (stage: Stage, step: Step): string => {
  const question = lastQuestion(stage)
  const label = (name: string): string => question?.choices.find(({ id }) => id.endsWith(`:${name}`))?.label ?? name
  switch (step.does) {
    case 'choose':
      return `[${label(step.choice)}]`
    case 'pick':
      return `[${step.choices.map(label).join('] [')}]`
    case 'rate':
      return `[${step.value}]`
    case 'write':
      return step.text
    case 'send':
      return `(sends a ${step.media})`
    case 'wait':
      return `(${step.duration / 60_000} min pass)`
    case 'restart':
      return '(the process is killed and starts again)'
    default:
      return ''
  }
}

/** Plays `path` of `flow`. The first thing that goes differently ends it and is told. */
export async function play(house: House, flow: string, path: Path, options: PlayOptions = {}): Promise<Played> {
  const stage = new Stage(house)
  const problem = await perform(stage, flow, path, options)
  return { lines: stage.lines, problem }
}

async function perform(stage: Stage, flow: string, path: Path, options: PlayOptions): Promise<string | undefined> {
  await stage.begin(flow, path, options.language ?? 'en')
  for (const [index, step] of path.steps.entries()) {
    const where = `step ${index + 1}`
    if (step.does === 'say') {
      const heard = stage.heard.map(({ name }) => (name.startsWith(`${flow}.`) ? name.slice(flow.length + 1) : name))
      if (heard.join() !== step.keys.join()) return `${where}: expected [${step.keys}], heard [${heard}]`
      continue
    }
    if (step.does === 'end') {
      const record = await stage.record()
      const left = record?.frames.map(({ flow }) => flow) ?? []
      if (left.length > 0 || (record?.timers.length ?? 0) > 0)
        return `${where}: expected the end, still running: ${left}`
      continue
    }
    stage.lines.push({ who: 'person', step, words: wordsOf(stage, step) })
    if (step.does === 'wait') await stage.wait(step.duration)
    else if (step.does === 'restart') {
      stage.heard = []
      await stage.restart(step.duration)
    } else {
      const act = actOf(stage, step)
      if (typeof act === 'string') return `${where}: ${act}`
      await stage.act(act)
    }
    if (stage.failure) return `${where}: the flow threw ${String(stage.failure)}`
    if (options.killing) {
      const { heard } = stage
      await stage.restart(0)
      stage.heard = heard
    }
  }
  return undefined
}
