/** Somebody who sends far more than a person can mean is held back kindly; help, stop and danger are not, and nobody else is. */
import { expect, it } from 'vitest'
import type { Adapter, Receiver } from '../src/adapter.ts'
import { limited } from '../src/limits.ts'
import type { Act, Address, Incoming, Outgoing } from '../src/message.ts'
import { community } from './support/house.ts'

/** A platform with the limit before it, and an engine that only counts. */
async function flooded(count: number, from: Address = 'discord:@me:dm:11111') {
  const sent: Outgoing[] = []
  const heard: Incoming[] = []
  const adapter: Adapter & { receiver?: Receiver } = {
    name: 'discord',
    start: async (receiver) => {
      adapter.receiver = receiver
    },
    stop: async () => {},
    pulse: () => ({ connected: true, heardAt: null }),
    send: async (outgoing) => {
      sent.push(outgoing)
      return outgoing.id
    },
  }
  const engine: Receiver = {
    receive: async (incoming) => void heard.push(incoming),
    form: async () => undefined,
    waiting: async () => [],
    workspace: async () => {},
  }
  await limited(adapter, { house: community, report: () => {} }).start(engine)
  let acts = 0
  const act = async (act: Act, by = from): Promise<void> => {
    acts += 1
    await adapter.receiver?.receive({ id: `a${acts}`, from: by, at: acts, hints: {}, act })
  }
  for (let n = 0; n < count; n++) await act({ kind: 'text', text: 'spam' })
  return { sent, heard, act }
}

it('a minute of ordinary writing is all heard', async () => {
  const { sent, heard } = await flooded(60)
  expect([heard.length, sent.length]).toEqual([60, 0])
})

it('a flood is held back, and that is said once', async () => {
  const { sent, heard } = await flooded(500)
  expect(heard.length).toBe(60)
  expect(sent.map(({ name }) => name)).toEqual(['house.tooMuch'])
})

it.for<[string, Act]>([
  ['help', { kind: 'text', text: 'help' }],
  ['stop', { kind: 'text', text: 'STOP!' }],
  ['the button Help', { kind: 'choice', choice: 'v1:pabc:1:~help' }],
  ['the button Stop', { kind: 'choice', choice: 'v1:pabc:1:~stop' }],
  ['the command help', { kind: 'command', command: 'help', argument: '' }],
  ['a sign of danger', { kind: 'text', text: 'i want to kill myself' }],
  ['a sign of danger in a form', { kind: 'form', form: 'v1:pabc:1:~form', fields: { text: 'i want to kill myself' } }],
])('in a flood %s is heard', async ([, act]) => {
  const world = await flooded(200)
  await world.act(act)
  expect(world.heard.at(-1)?.act).toEqual(act)
})

it('others are heard as before', async () => {
  const { heard, act } = await flooded(200)
  await act({ kind: 'text', text: 'hello' }, 'discord:@me:dm:22222')
  expect(heard.length).toBe(61)
})

it('a whole workspace has a limit of its own', async () => {
  const { heard, act } = await flooded(0)
  for (let n = 0; n < 6100; n++) await act({ kind: 'command', command: 'calm', argument: '' }, `slack:T1:dm:U${n}`)
  await act({ kind: 'command', command: 'calm', argument: '' }, 'slack:T2:dm:U1')
  expect(heard.length).toBe(6001)
})
