/** What every measurement stands on: a small dialogue, a Tend that answers into the void, and the floors beside it. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Keyv from 'keyv'
import { createActor, transition } from 'xstate'
import type { Adapter } from '../src/adapter.ts'
import type { Act, Address } from '../src/message.ts'
import { type Conversation, decodeConversation } from '../src/record.ts'
import { type Cipher, createCipher } from '../src/store/cipher.ts'
import { createEngine } from '../src/store/engine-on-rows.ts'
import { MemoryRows } from '../src/store/memory.ts'
import type { Rows } from '../src/store/rows.ts'
import { createSafe } from '../src/store/safe.ts'
import { SqliteRows } from '../src/store/sqlite.ts'
import { Tend } from '../src/tend.ts'
import { WallClock } from '../src/time.ts'
import { smallHouse } from '../test/support/small-house.ts'

export type Kind = 'memory' | 'sqlite'

const key = Buffer.alloc(32, 3)
const clock = new WallClock()
const cipher: Cipher = createCipher(key)
export const house = smallHouse()

export const rowsOf = (kind: Kind): Rows =>
  kind === 'memory'
    ? new MemoryRows(clock)
    : new SqliteRows(join(mkdtempSync(join(tmpdir(), 'tend-bench-')), 'bench.db'), clock)

const addressOf = (n: number): Address => `bench:local:dm:p${n}`

/** A Tend whose platform takes everything at once. */
export async function tendOn(rows: Rows): Promise<Tend> {
  const engine = createEngine<Conversation>(rows, { clock, cipher, decode: decodeConversation, report: () => {} })
  const adapter: Adapter = {
    name: 'bench',
    start: async () => {},
    stop: async () => {},
    pulse: () => ({ connected: true, heardAt: null }),
    send: async ({ id }) => id,
  }
  const tend = new Tend({
    house,
    engine,
    safe: createSafe(rows, cipher),
    adapters: [adapter],
    clock,
    secret: key,
    report: () => {},
  })
  await tend.start()
  return tend
}

let acts = 0
const act = (n: number): Act =>
  n === 0 ? { kind: 'command', command: 'counter', argument: '' } : { kind: 'text', text: 'more' }

/** One act of person `p`; the first one begins the dialogue. */
export const take = (tend: Tend, p: number, n: number): Promise<void> =>
  tend.receive({ id: `a${++acts}`, from: addressOf(p), at: clock.now(), hints: {}, act: act(n) })

/** The floor: what any durable turn on this machine and these rows must do, and nothing else. */
export function floorOn(rows: Rows): { take(p: number): Promise<void>; close(): Promise<void> } {
  const machine = house.flows['counter']?.machine
  if (!machine) throw new Error('no machine')
  const keyv = new Keyv({ store: rows, encryption: cipher })
  const around = { person: {}, setting: house.setting, typed: {} }
  const start = createActor(machine, { input: around as never }).getSnapshot()
  return {
    async take(p) {
      const stored = (await keyv.get<object>(`f${p}`)) ?? machine.getPersistedSnapshot(start)
      const before = createActor(machine, { snapshot: stored as never }).getSnapshot()
      const [after] = transition(machine, before, { type: 'more' })
      await keyv.set(`f${p}`, machine.getPersistedSnapshot(after as never))
    },
    close: () => rows.close(),
  }
}

/** `transition()` alone, per second. */
export function bareTransitions(count: number): number {
  const machine = house.flows['counter']?.machine
  if (!machine) throw new Error('no machine')
  const around = { person: {}, setting: house.setting, typed: {} }
  const snapshot = createActor(machine, { input: around as never }).getSnapshot()
  const from = performance.now()
  for (let n = 0; n < count; n++) transition(machine, snapshot, { type: 'more' })
  return (count / (performance.now() - from)) * 1000
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
