/** A round of hands in a channel: a caller opens it from their seat, whoever taps gets a seat, and the post counts the hands. */
import { assign, setup } from 'xstate'
import { type Around, author, type EventOf, effects, flow, type Start, words } from '../../src/flow.ts'
import { seconds } from '../../src/time.ts'

const plain = { paths: [], beforeConsent: true } as const

const callWords = words({ notYou: 'You may not do that here.', called: 'It is called.' })
const call = (() => {
  const { say } = author<typeof callWords, object>()
  const machine = setup({
    types: {} as { context: Around; events: EventOf<typeof callWords>; input: Start },
    actions: effects,
    guards: { may: ({ context }) => context.mayModerate },
  }).createMachine({
    id: 'call',
    context: ({ input }) => ({ ...input }),
    initial: 'arriving',
    states: {
      arriving: { always: [{ guard: 'may', target: 'called' }, { target: 'notYou' }] },
      called: {
        entry: [{ type: 'open', params: { id: 'channel', flow: 'hands', with: {} } }, say('called')],
        type: 'final',
      },
      notYou: { entry: say('notYou'), type: 'final' },
    },
  })
  return flow({ ...plain, name: 'call', place: 'seat', machine, words: { en: callWords } })
})()

const handsWords = words({
  hands: { text: 'Who is in? {n, plural, one {# hand} other {# hands}}.', choices: { raise: 'Raise a hand' } },
  who: '{name} was last.',
})
type Raised = { readonly type: 'raised'; readonly from: string; readonly seat: string }
const hands = (() => {
  const { say, board } = author<typeof handsWords, { n: number; seat: string }>()
  const count = ({ context }: { context: { n: number } }) => ({ values: { n: context.n } })
  const machine = setup({
    types: {} as {
      context: { n: number; seat: string } & Around
      events: EventOf<typeof handsWords> | Raised
      input: Start
    },
    actions: {
      ...effects,
      count: assign(({ context, event }) => ({ n: context.n + 1, seat: event.type === 'raised' ? event.seat : '' })),
    },
    delays: { tick: seconds(4) },
  }).createMachine({
    id: 'hands',
    context: ({ input }) => ({ ...input, n: 0, seat: '' }),
    initial: 'still',
    entry: board('board', 'hands', count),
    states: {
      still: {
        on: {
          raised: {
            target: 'changed',
            actions: ['count', { type: 'tell', params: ({ event }) => ({ to: event.from, event: { type: 'seen' } }) }],
          },
        },
      },
      changed: {
        on: {
          raised: {
            actions: ['count', { type: 'tell', params: ({ event }) => ({ to: event.from, event: { type: 'seen' } }) }],
          },
        },
        after: {
          tick: {
            target: 'still',
            actions: [board('board', 'hands', count), say('who', ({ context }) => ({ name: { named: context.seat } }))],
          },
        },
      },
    },
  })
  return flow({ ...plain, name: 'hands', place: 'channel', machine, words: { en: handsWords } })
})()

const sitWords = words({
  sit: { text: 'Your hand?', choices: { up: 'Up', down: 'Down' } },
  seen: 'It was seen.',
})
const sit = (() => {
  const { say, ask } = author<typeof sitWords, object>()
  const machine = setup({
    types: {} as {
      context: Around
      events: EventOf<typeof sitWords> | { readonly type: 'door'; readonly choice: string } | { readonly type: 'seen' }
      input: Start
    },
    actions: effects,
  }).createMachine({
    id: 'sit',
    context: ({ input }) => ({ ...input }),
    initial: 'asking',
    states: {
      asking: {
        entry: ask('sit'),
        on: {
          up: {
            actions: {
              type: 'tell',
              params: ({ context }) => ({ to: context.channel ?? '', event: { type: 'raised' } }),
            },
          },
          down: 'down',
          seen: { actions: say('seen') },
        },
      },
      down: { type: 'final' },
    },
  })
  return flow({ ...plain, name: 'sit', place: 'seat', machine, words: { en: sitWords } })
})()

export const channelFlows = { call, hands, sit }
