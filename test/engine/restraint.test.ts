/** A conversation that too often has to stop switches itself off, and stays off until somebody switches it on. */

import { expect, it } from 'vitest'
import { setup } from 'xstate'
import { type Around, author, type EventOf, effects, flow, type Start, words } from '../../src/flow.ts'
import { switchedOff, turnSwitch } from '../../src/switches.ts'
import { seconds } from '../../src/time.ts'
import { smallHouse } from '../support/small-house.ts'
import { World } from '../support/world.ts'

const tryWords = words({
  try: { text: 'Go on?', choices: { well: 'Well', badly: 'Badly' } },
  out: 'Stopped.',
  done: 'Done.',
})
const { say, ask } = author<typeof tryWords, object>()
const attempt = flow({
  name: 'attempt',
  reviews: { en: 'original, not reviewed' },
  paths: [],
  beforeConsent: true,
  words: { en: tryWords },
  restraint: { message: 'out', most: 5, of: 100 },
  machine: setup({
    types: {} as { context: Around; events: EventOf<typeof tryWords>; input: Start },
    actions: effects,
  }).createMachine({
    id: 'attempt',
    context: ({ input }) => ({ ...input }),
    initial: 'trying',
    states: {
      trying: { entry: ask('try'), on: { well: 'done', badly: 'out' } },
      out: { entry: say('out'), type: 'final' },
      done: { entry: say('done'), type: 'final' },
    },
  }),
})

const open = () => World.open({ house: smallHouse({ attempt }) })

async function runs(world: World, how: 'well' | 'badly', count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    await world.act({ kind: 'command', command: 'attempt', argument: '' })
    await world.tap(how)
  }
}

it('five stops in a hundred runs are borne, the next hundred counts anew', async () => {
  const world = await open()
  await runs(world, 'badly', 5)
  await runs(world, 'well', 95)
  await runs(world, 'badly', 5)
  expect(await switchedOff(world.safe)).toEqual([])
  expect(world.reports).not.toContain('switched-itself-off')
})

it('the sixth switches it off, tells the operator, and outlives a restart', async () => {
  const world = await open()
  await runs(world, 'badly', 3)
  const next = await world.restart()
  await runs(next, 'well', 20)
  await runs(next, 'badly', 3)
  expect(next.reports).toContain('switched-itself-off')
  expect(await switchedOff(next.safe)).toEqual(['attempt'])
  await next.wait(seconds(6))
  await next.act({ kind: 'command', command: 'attempt', argument: '' })
  expect(next.said.at(-1)).toBe('house.switchedOff')
})

it('once somebody has looked at it and switched it on, it counts anew', async () => {
  const world = await open()
  await runs(world, 'badly', 6)
  await turnSwitch(world.safe, 'attempt', 'on')
  await world.wait(seconds(6))
  await runs(world, 'badly', 5)
  expect(await switchedOff(world.safe)).toEqual([])
})
