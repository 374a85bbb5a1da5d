/**
 * A process that holds many conversations on one file until it is killed. It is told on its command line how far each one
 * had been acknowledged, and tells on standard output what was acknowledged and what arrived: one line each, written at once.
 */
import { writeSync } from 'node:fs'
import type { Adapter } from '../../../src/adapter.ts'
import type { Act } from '../../../src/message.ts'
import { open } from '../../../src/open.ts'
import { Tend } from '../../../src/tend.ts'
import { WallClock } from '../../../src/time.ts'
import { smallHouse } from '../small-house.ts'
import { addressOf } from '../world.ts'

const [file = '', given = '{}', mode = '', rings = '[]'] = process.argv.slice(2)
/** Name of a conversation → how many of its acts were acknowledged so far. */
const acknowledged = JSON.parse(given) as Record<string, number>
/** Who waits for a deadline that an earlier process promised. */
const promised = new Set(JSON.parse(rings) as string[])

const tell = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`)

/** Who waits for which number; a message of an earlier number that is sent again is not what they wait for. */
const waiting = new Map<string, { number: number; done: () => void }>()
const adapter: Adapter = {
  name: 'test',
  start: async () => {},
  stop: async () => {},
  pulse: () => ({ connected: true, heardAt: null }),
  send: async ({ id, to, name, text }) => {
    const person = to.split(':')[3] ?? ''
    tell({ arrived: id, person, text })
    const wanted = waiting.get(person)
    if (name === 'blink.blink' && wanted?.number === Number(/\d+/.exec(text)?.[0])) wanted.done()
    return id
  },
}

/** Resolves when the deadline of this conversation has been answered for. */
const ring = (person: string, number: number): Promise<void> =>
  new Promise((done) => waiting.set(person, { number, done }))

/** Registered before Tend starts, so that none is missed. */
const earlier = Object.fromEntries(
  [...promised].map((person) => [person, ring(person, (acknowledged[person] ?? 0) - 1)]),
)

const clock = new WallClock()
const { engine, safe, secret } = await open({ STORE_URL: `file:${file}`, TEND_KEY: undefined }, clock, () => {})
const tend = new Tend({
  house: smallHouse(),
  engine,
  safe,
  adapters: [adapter],
  clock,
  secret,
  report: () => {},
  lease: 50,
})
await tend.start()

const actOf = (person: string, n: number): Act => {
  const flow = person.startsWith('b') ? 'blink' : 'counter'
  if (n === 0) return { kind: 'command', command: flow, argument: '' }
  return { kind: 'text', text: flow === 'blink' ? 'again' : 'more' }
}

async function hold(person: string): Promise<void> {
  await earlier[person]
  for (let n = acknowledged[person] ?? 0; ; n++) {
    const rang = ring(person, n)
    const incoming = {
      id: `${person}-${n}`,
      from: addressOf(person),
      at: clock.now(),
      hints: {},
      act: actOf(person, n),
    }
    await tend.receive(incoming)
    tell({ acknowledged: n + 1, person })
    if (person.startsWith('b')) await rang
  }
}

if (mode === 'drain') {
  // Long enough for every deadline and every lease; the parent ends the process.
  await new Promise(() => setInterval(() => {}, 1000))
} else await Promise.all(Object.keys(acknowledged).map(hold))
