/**
 * The room in which a check-in for two meets. It speaks to nobody. It knows who finished and who opened, holds what they share only
 * between one opening it and the other, and writes to both in one turn or not at all: once both finished, once both opened, and
 * when its time is over.
 */
import { assign, setup } from 'xstate'
import { type Around, effects, flow, hours, meetingOf, type Start, words } from '#flow'
import { shareable } from './pair.ts'

interface Context {
  /** Who made the code, and who joined with it; '': nobody yet. */
  owner: string
  guest: string
  finished: readonly string[]
  opened: readonly string[]
  closesAt: number
}

interface Event {
  readonly type: 'join' | 'finished' | 'opened' | 'left'
  readonly from: string
}

interface About {
  readonly context: Context & Around
}

const lasts = hours(72)

const meeting = ({ owner, guest }: Context): string => (guest === '' ? '' : meetingOf(owner, guest))
const isSeated = ({ owner, guest }: Context, from: string): boolean =>
  from === owner || (guest !== '' && from === guest)

/** Begins the next step of the check-in with `who`, and takes along what the other one shares. */
const write = (who: 'owner' | 'guest', at: 'ready' | 'shown' | 'closed') => ({
  type: 'open' as const,
  params: ({ context }: About) => {
    const other = who === 'owner' ? context.guest : context.owner
    return {
      id: context[who],
      flow: 'pair',
      with: { at, other, meeting: meeting(context) },
      items: at === 'shown' ? shareable.map((name) => `${other}.${name}`) : [],
    }
  },
})

const machine = setup({
  types: {} as { context: Context & Around; events: Event; input: Start },
  actions: {
    ...effects,
    seat: assign({ guest: ({ event }) => event.from }),
    noteFinished: assign({ finished: ({ context, event }) => [...new Set([...context.finished, event.from])] }),
    noteOpened: assign({ opened: ({ context, event }) => [...new Set([...context.opened, event.from])] }),
    unnote: assign({
      finished: ({ context, event }) => context.finished.filter((one) => one !== event.from),
      opened: ({ context, event }) => context.opened.filter((one) => one !== event.from),
    }),
  },
  guards: {
    isFree: ({ context, event }) => context.guest === '' && event.from !== context.owner,
    isSeated: ({ context, event }) => isSeated(context, event.from),
    bothFinished: ({ context }) => context.finished.length === 2,
    bothOpened: ({ context }) => context.opened.length === 2,
    isAlone: ({ context }) => context.guest === '',
  },
  delays: { closing: lasts },
}).createMachine({
  id: 'pair-room',
  context: ({ input }) => ({
    ...input,
    owner: String(input.with.from ?? ''),
    guest: '',
    finished: [],
    opened: [],
    closesAt: input.now + lasts,
  }),
  entry: {
    type: 'tell',
    params: ({ context: { owner, closesAt } }) => ({ to: owner, event: { type: 'made', closesAt } }),
  },
  initial: 'open',
  states: {
    open: {
      initial: 'apart',
      on: {
        join: {
          guard: 'isFree',
          actions: [
            'seat',
            {
              type: 'tell',
              params: ({ context, event }) => ({
                to: event.from,
                event: { type: 'welcome', closesAt: context.closesAt, meeting: meetingOf(context.owner, event.from) },
              }),
            },
          ],
        },
        /** Who has left is somebody who forgot; what they had shared is gone. */
        left: {
          guard: 'isSeated',
          actions: ['unnote', { type: 'drop', params: ({ event }) => ({ items: [`${event.from}.`] }) }],
        },
      },
      after: { closing: [{ guard: 'isAlone', target: 'closedAlone' }, { target: 'closed' }] },
      states: {
        apart: {
          always: {
            guard: 'bothFinished',
            target: 'finished',
            actions: [write('owner', 'ready'), write('guest', 'ready')],
          },
          on: { finished: { guard: 'isSeated', actions: 'noteFinished' } },
        },
        finished: {
          always: { guard: 'bothOpened', target: '#pair-room.shown' },
          on: { opened: { guard: 'isSeated', actions: 'noteOpened' } },
        },
      },
    },
    shown: { entry: [write('owner', 'shown'), write('guest', 'shown')], type: 'final' },
    closedAlone: { entry: write('owner', 'closed'), type: 'final' },
    closed: { entry: [write('owner', 'closed'), write('guest', 'closed')], type: 'final' },
  },
})

export const pairRoom = flow({
  name: 'pair-room',
  machine,
  words: { en: words({}) },
  profiles: ['community'],
  paths: [],
})
