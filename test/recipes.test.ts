/** The three recipes of CONTRIBUTING.md, followed: a new conversation, a new language, a new platform. */
import { expect, it } from 'vitest'
import { setup } from 'xstate'
import { type Around, author, type EventOf, effects, flow, pathsOf, type Start, translation, words } from '#flow'
import type { Adapter } from '../src/adapter.ts'
import { problemsOf } from '../src/preview/check.ts'
import { play } from '../src/preview/play.ts'
import { community } from './support/house.ts'
import { World } from './support/world.ts'

const en = words({
  hello: { text: 'Shall we look out of the window?', choices: { yes: 'Yes', no: 'No' } },
  bye: 'That was it.',
})
const es = translation<typeof en>()({
  hello: { text: '¿Miramos por la ventana?', choices: { yes: 'Sí', no: 'No' } },
  bye: 'Eso fue todo.',
})

const { say, ask } = author<typeof en, object>()
const { path, says, chooses, writes, ends } = pathsOf<typeof en>()

const machine = setup({
  types: {} as { context: Around; events: EventOf<typeof en>; input: Start },
  actions: { ...effects },
}).createMachine({
  id: 'window',
  context: ({ input }) => ({ ...input }),
  initial: 'asking',
  states: {
    asking: { entry: ask('hello'), on: { yes: 'done', no: 'done', skip: 'done' } },
    done: { entry: say('bye'), type: 'final' },
  },
})

const look = flow({
  name: 'window',
  machine,
  words: { en, es },
  reviews: { en: 'original, not reviewed', es: 'machine draft, not reviewed' },
  beforeConsent: true,
  paths: [
    path('good', 'a look out of the window', says('hello'), chooses('yes'), says('bye'), ends),
    path('stop', 'stop', says('hello'), writes('stop'), says('house.stopped'), ends),
  ],
})
const house = { ...community, flows: { ...community.flows, window: look } }

it('a new conversation: it plays, and check says which families of paths are still missing', async () => {
  for (const one of look.paths) expect(await play(house, 'window', one)).toMatchObject({ problem: undefined })
  expect(problemsOf([look])).toHaveLength(8)
  expect(problemsOf([look])[0]).toBe('window: no path of the family "correct"')
})

it('a new language: the same path speaks it', async () => {
  const [first] = look.paths
  if (!first) throw new Error('no path')
  const { lines } = await play(house, 'window', first, { language: 'es' })
  expect(lines.flatMap((line) => (line.who === 'tend' ? [line.message.text] : []))).toEqual([
    '¿Miramos por la ventana?',
    'Eso fue todo.',
  ])
})

it('a new platform: five methods are all there is to it', async () => {
  const said: string[] = []
  const pigeon: Adapter = {
    name: 'pigeon',
    start: async (receiver) => {
      const act = { kind: 'command', command: 'window', argument: '' } as const
      await receiver.receive({ id: 'first', from: 'pigeon:roof:loft:ana', at: 0, hints: {}, act })
    },
    send: async ({ id, text }) => {
      said.push(text)
      return id
    },
    pulse: () => ({ connected: true, heardAt: null }),
    stop: async () => {},
  }
  const world = new World({ house, adapters: [pigeon] })
  await world.tend.start()
  await world.settle()
  expect(said).toEqual(['Shall we look out of the window?'])
})
