/**
 * Complaint 26: a word that stands in every text of every scripted conversation, on good days and bad ones, is afterwards
 * in no line of the log at its most talkative, in no metric, on no page, and in the store only where it may be kept.
 */
import { describe, expect, it } from 'vitest'
import type { Adapter } from '../src/adapter.ts'
import type { Flow } from '../src/flow.ts'
import { type HealthParts, healthPages } from '../src/health.ts'
import type { House } from '../src/house.ts'
import { conversationOf } from '../src/identity.ts'
import { createLog } from '../src/log.ts'
import { type Act, type Address, type Outgoing, Refused } from '../src/message.ts'
import { Metrics } from '../src/metrics.ts'
import type { Path } from '../src/path.ts'
import { type Conversation, decodeConversation } from '../src/record.ts'
import { createCipher } from '../src/store/cipher.ts'
import { createEngine } from '../src/store/engine-on-rows.ts'
import { MemoryRows, type MemoryTable } from '../src/store/memory.ts'
import { createSafe } from '../src/store/safe.ts'
import { Tend } from '../src/tend.ts'
import { HandClock, hours } from '../src/time.ts'
import { canary, expectNoCanary, expectOnlyNicknames } from './support/canary.ts'
import { FailingRows } from './support/failing-rows.ts'
import { community, workplace } from './support/house.ts'
import { placeBefore } from './support/walk.ts'

const address: Address = `test:local:dm:${canary}`
const key = Buffer.alloc(32, 3)
/** Days pass here, and a look that fails is logged like any other. */
const lookEvery = hours(1)
const id = conversationOf(address, key)

/** What a bad day may throw: the words are in its message, its name, its stack, and in whatever else it carries. */
const tattletale = (): Error => {
  const error = new Error(`could not send "${canary}"\n    at ${canary} (src/${canary}.ts:1:2)`)
  return Object.assign(error, {
    name: `${canary} said`,
    code: `E_${canary}`,
    body: { text: canary },
    cause: new Error(canary),
  })
}

/** One Tend, with its log at debug in `lines`, on a store that is encrypted and can fail, with a person named like the canary. */
class Cage {
  readonly lines: string[] = []
  readonly table: MemoryTable = new Map()
  readonly clock = new HandClock()
  readonly rows = new FailingRows(new MemoryRows(this.clock, this.table))
  readonly errors: unknown[] = []
  readonly metrics: Metrics
  /** What the platform says of the next messages; undefined: it takes them. */
  refuse: (() => Error) | undefined
  question: Outgoing | undefined
  /** How often the person was shown their own word. */
  repeated = 0
  /** Whether the word was kept as a nickname, where it may be. */
  nicknames = false
  readonly #engine
  readonly #tend: Tend
  readonly #health: HealthParts
  #acts = 0

  constructor(house: House) {
    const { clock, rows } = this
    const cipher = createCipher(key)
    const report = createLog('debug', { write: (line) => void this.lines.push(line) })
    const parts = {
      clock,
      cipher,
      decode: decodeConversation,
      report: (error: unknown) => report('store', {}, error),
      lookEvery,
    }
    this.#engine = createEngine<Conversation>(rows, parts)
    const safe = createSafe(rows, cipher)
    const adapter: Adapter = {
      name: 'test',
      start: async () => {},
      stop: async () => {},
      pulse: () => ({ connected: true, heardAt: null }),
      send: async (message) => {
        if (this.refuse) throw this.refuse()
        if (message.controls.length > 0) this.question = message
        if (message.text.includes(canary)) this.repeated += 1
        return `${canary}-${message.id}`
      },
    }
    this.#health = { adapters: () => [adapter], phase: () => 'running', engine: this.#engine, clock }
    const [healthz] = healthPages(this.#health)
    const health = async () => JSON.parse((await healthz?.answer())?.body ?? '{}')
    this.metrics = new Metrics({ house, platforms: ['test'], safe, clock, report, health })
    const { count } = this.metrics
    this.#tend = new Tend({
      house,
      engine: this.#engine,
      safe,
      adapters: [adapter],
      clock,
      report,
      secret: key,
      lease: 1,
      count,
      lookEvery,
    })
  }

  /** Puts somebody before the first message of a conversation. */
  async open(house: House, flow: string, path: Path): Promise<void> {
    const { record } = placeBefore(house, flow, path, this.clock.now())
    await this.#engine.save(id, { ...record, id, address, revision: 1 }, null, null)
    await this.#tend.start()
    await this.act({ kind: 'text', text: 'repeat' })
  }

  async act(act: Act): Promise<void> {
    this.#acts += 1
    const incoming = {
      id: `${canary}-${this.#acts}`,
      from: address,
      at: this.clock.now(),
      hints: { language: 'en' },
      act,
    }
    await this.#tend.receive(incoming).catch((error: unknown) => this.errors.push(error))
    await this.#settle()
  }

  /** The word alone, as a text and in the form, where there is one. */
  async sing(): Promise<void> {
    const { form } = this.question ?? {}
    if (form) await this.act({ kind: 'form', form: form.id, fields: { text: canary, [canary]: canary } })
    await this.act({ kind: 'text', text: canary })
  }

  async wait(duration: number): Promise<void> {
    this.clock.turn(duration)
    await this.#settle()
  }

  /** Looks in every place but the person's own chat. */
  async search(where: string): Promise<void> {
    this.rows.mood = 'well'
    await this.metrics.stop()
    expectNoCanary(this.lines.join(''), `${where}: log`)
    expectNoCanary((await this.metrics.page()).body, `${where}: metrics`)
    for (const { path, answer } of healthPages(this.#health)) expectNoCanary((await answer()).body, `${where}: ${path}`)
    for (const error of this.errors) expectNoCanary(String((error as Error).message), `${where}: error`)
    expectNoCanary(JSON.stringify([...this.table]), `${where}: store as it lies there`)
    const record = await this.#engine.load(id)
    if (record) expectOnlyNicknames(without(record), where)
    this.nicknames = JSON.stringify(record?.person.circle ?? []).includes(canary)
    await this.#tend.stop()
  }

  async #settle(): Promise<void> {
    for (let round = 0; round < 4; round++) {
      await new Promise((resolve) => setImmediate(resolve))
      await this.#tend.idle()
    }
  }
}

/**
 * Without what the platform itself names people and messages by, which in this test is the canary too, and without the one place
 * where words for somebody else may lie: what of them is on its way goes as it came.
 */
const without = (record: Conversation): Conversation => ({
  ...record,
  address: '',
  shown: [],
  items: [],
  outbox: record.outbox.map((one) => (one.kind === 'message' ? one : { ...one, items: [] })),
})

/** Every path in its order as far as it goes; wherever something is typed, the canary is typed first. */
async function sing(cage: Cage, { steps, family }: Path): Promise<void> {
  const idOf = (name: string): string | undefined =>
    [...(cage.question?.choices ?? []), ...(cage.question?.scale?.steps ?? [])].find((one) =>
      one.id.endsWith(`:${name}`),
    )?.id
  for (const step of steps) {
    if (step.does === 'write') {
      if (family !== 'danger') await cage.sing()
      await cage.act({ kind: 'text', text: family === 'danger' ? `${step.text} ${canary}` : step.text })
    }
    if (step.does === 'choose' || step.does === 'rate') {
      const choice = idOf(step.does === 'rate' ? String(step.value) : step.choice)
      if (choice !== undefined) await cage.act({ kind: 'choice', choice })
    }
    if (step.does === 'pick') {
      const picks = step.choices.flatMap((name) => idOf(name) ?? [])
      if (picks[0] !== undefined) await cage.act({ kind: 'choice', choice: picks[0], picks })
    }
    if (step.does === 'wait' || step.does === 'restart') await cage.wait(step.duration)
  }
  await cage.sing()
}

const badDays: Readonly<Record<string, (cage: Cage) => void>> = {
  'a good day': () => {},
  'a day on which the platform refuses': (cage) => {
    const reasons = ['gone', 'invalid', 'forbidden', 'rate-limited'] as const
    let n = 0
    cage.refuse = () => (n++ % 5 === 4 ? tattletale() : new Refused(reasons[n % reasons.length] ?? 'gone'))
  },
  'a day on which the store refuses': (cage) => {
    cage.rows.mood = 'reject'
  },
  'a day on which the disk is full': (cage) => {
    cage.rows.mood = 'full'
  },
}

describe.for([community, workplace])('in every conversation ($setting.profile)', (house) => {
  const all = Object.values(house.flows).flatMap((flow) =>
    flow.paths
      .filter((path) => path.profiles.includes(house.setting.profile) && flow.profiles.includes(house.setting.profile))
      .map((path) => ({ flow: flow.name, path })),
  )

  it.for(Object.entries(badDays))('%s leaves no word anywhere', async ([name, begin]) => {
    const spoilt = name !== 'a good day'
    let [lines, repeated, nicknames] = [0, 0, 0]
    for (const [n, { flow, path }] of all.entries()) {
      // A bad day is the same in all conversations, so every third one is enough.
      if (spoilt && n % 3 !== 0) continue
      const cage = new Cage(house)
      await cage.open(house, flow, path)
      const half = Math.ceil(path.steps.length / 2)
      await sing(cage, { ...path, steps: path.steps.slice(0, half) })
      begin(cage)
      await sing(cage, { ...path, steps: path.steps.slice(half) })
      cage.refuse = undefined
      await cage.search(`${name}, ${flow}: ${path.title}`)
      lines += cage.lines.length
      repeated += cage.repeated
      nicknames += Number(cage.nicknames)
    }
    expect(all.length).toBeGreaterThan(100)
    expect(lines, 'the log was listening').toBeGreaterThan(500)
    // The word did reach the conversations: it was said again, and kept, where it may be.
    if (!spoilt) expect([repeated > 10, nicknames > 0]).toEqual([true, true])
  })
})

describe('on a day on which a part is broken', () => {
  it.for([
    [
      'the safety screen',
      (house: House): House => ({
        ...house,
        screen: () => {
          throw tattletale()
        },
      }),
    ],
    [
      'a conversation',
      (house: House): House => {
        const menu = { ...house.flows['menu'] } as Flow
        Object.defineProperty(menu, 'machine', {
          get: () => {
            throw tattletale()
          },
        })
        return { ...house, flows: { ...house.flows, menu } }
      },
    ],
  ] as const)('%s, its error tells nothing', async ([, breaking]) => {
    const house = breaking(community)
    const cage = new Cage(house)
    const [path] = community.flows['calm']?.paths ?? []
    if (!path) throw new Error('There is no path of calm.')
    await cage.open(community, 'calm', path)
    for (const word of ['menu', canary, 'stop', 'menu']) await cage.act({ kind: 'text', text: word })
    await cage.sing()
    expect(cage.lines.join('')).toMatch(/screen-failed|turn-failed/)
    await cage.search('broken')
  })
})
