/** Two conversations that exist for tests only: a guest opens a room and greets it; the room greets back. */
import { assign, setup } from 'xstate'
import { type Around, author, type EventOf, effects, flow, type Start, words } from '#flow'
import { idOf } from './world.ts'

const roomId = 'room1'
const guestWords = words({
  door: { text: 'Knock?', choices: { knock: 'Knock' } },
  answered: { text: 'The room answered, {n} so far. Again?', choices: { knock: 'Knock' } },
})
type Answered = EventOf<typeof guestWords> | { type: 'welcomed' }

const { ask } = author<typeof guestWords, { n: number }>()
const knock = { type: 'tell' as const, params: { to: roomId, event: { type: 'knocked' } } }

const guestMachine = setup({
  types: {} as { context: { n: number } & Around; events: Answered; input: Start },
  actions: { ...effects, count: assign({ n: ({ context }) => context.n + 1 }) },
}).createMachine({
  id: 'guest',
  context: ({ input }) => ({ ...input, n: 0 }),
  initial: 'outside',
  states: {
    outside: {
      entry: ask('door'),
      on: {
        knock: { actions: [{ type: 'open', params: { id: roomId, flow: 'room', with: {} } }, knock] },
        welcomed: 'inside',
      },
    },
    inside: {
      entry: ['count', ask('answered', ({ context }) => ({ values: { n: context.n } }))],
      on: { knock: { actions: knock }, welcomed: { target: 'inside', reenter: true } },
    },
  },
})

const roomMachine = setup({
  types: {} as { context: { knocks: number } & Around; events: { type: 'knocked' }; input: Start },
  actions: { ...effects, count: assign({ knocks: ({ context }) => context.knocks + 1 }) },
}).createMachine({
  id: 'room',
  context: ({ input }) => ({ ...input, knocks: 0 }),
  initial: 'open',
  states: {
    open: {
      on: {
        knocked: { actions: ['count', { type: 'tell', params: { to: idOf('ana'), event: { type: 'welcomed' } } }] },
      },
    },
  },
})

const plain = { reviews: { en: 'original, not reviewed' }, paths: [], beforeConsent: true } as const

export const mailFlows = {
  guest: flow({ ...plain, name: 'guest', machine: guestMachine, words: { en: guestWords } }),
  room: flow({ ...plain, name: 'room', machine: roomMachine, words: { en: words({}) } }),
}
