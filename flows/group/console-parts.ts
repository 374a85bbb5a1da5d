/** What a moderator's console remembers, and the actions and guards it is built with. */
import { assign, setup } from 'xstate'
import { type Around, author, chosen, type EventOf, effects, minutes, type Start, seconds } from '#flow'
import type { moderator as en } from './content/en.ts'
import { exerciseOf, type Name } from './exercises.ts'
import type { Deed, State, ToModerator } from './letters.ts'

export interface Context {
  /** Whether they came to run something, or to report an answer. */
  readonly at: 'run' | 'report'
  readonly name: Name
  readonly live: boolean
  readonly unsigned: boolean
  readonly review: boolean
  readonly watch: boolean
  readonly weekly: boolean
  /** Which page of the try-out is open. */
  readonly page: number
  /** How often it was asked for whether the call stands in the channel. */
  readonly asked: number
  /** The exercise that runs here, as it told; null: it has not said anything yet. */
  readonly state: State | null
  /** Which answer or person is looked at. */
  readonly n: number
  readonly item: string
  readonly isReported: boolean
  readonly id: string
  readonly who: string
}

export type Event = EventOf<typeof en> | ToModerator
export type About = { readonly context: Context & Around }

export const { say, ask } = author<typeof en, Context>()

type Choice =
  | 'begin'
  | 'look'
  | 'pauseIt'
  | 'goOn'
  | 'extend'
  | 'inPairs'
  | 'skipRound'
  | 'askToSign'
  | 'themes'
  | 'dropAll'
  | 'hide'
  | 'people'
  | 'close'
  | 'cancel'
  | 'skipNext'
  | 'endSeries'
  | 'leave'

/** What can be done in which phase, the likeliest first. */
const byPhase: Readonly<Record<string, readonly Choice[]>> = {
  open: ['begin', 'extend', 'people', 'cancel', 'leave'],
  short: ['extend', 'inPairs', 'people', 'cancel', 'leave'],
  running: ['pauseIt', 'extend', 'skipRound', 'hide', 'people', 'close', 'leave'],
  paused: ['goOn', 'hide', 'people', 'close', 'leave'],
  reviewing: ['look', 'themes', 'skipRound', 'pauseIt', 'people', 'close', 'leave'],
  few: ['extend', 'askToSign', 'themes', 'dropAll', 'close', 'leave'],
  showing: ['pauseIt', 'hide', 'skipRound', 'people', 'close', 'leave'],
  closing: ['hide', 'leave'],
  resting: ['begin', 'skipNext', 'endSeries', 'leave'],
}

/** Names are asked for only where there are none, and pairs need two. */
export const offersOf = ({ state }: Context): readonly Choice[] =>
  (byPhase[state?.phase ?? 'open'] ?? []).filter((choice) => {
    if (choice === 'askToSign' || (choice === 'themes' && state?.phase === 'few')) return state?.unsigned ?? false
    if (choice === 'extend' && state?.phase === 'few') return state.n > state.written
    return choice !== 'inPairs' || (state?.n ?? 0) >= 2
  })

/** What each choice has the exercise do, where it is done at once. */
export const deeds = {
  begin: 'begin',
  pauseIt: 'hold',
  goOn: 'goOn',
  extend: 'extend',
  inPairs: 'inPairs',
  skipRound: 'skipRound',
  askToSign: 'askToSign',
  dropAll: 'dropAll',
  close: 'finish',
  cancel: 'cancel',
  skipNext: 'skipNext',
  endSeries: 'endSeries',
} as const satisfies Partial<Record<Choice, Deed>>

/** Whether some of its answers can be shown without names. */
const isMixed = ({ name }: Context): boolean =>
  exerciseOf(name).rounds.some((round) => 'ask' in round && round.unsigned)

/** What can be changed before an exercise is posted: nothing that makes no difference to it. */
export const settingsOf = ({ context }: About) => [
  'post' as const,
  ...(exerciseOf(context.name).day ? (['time'] as const) : []),
  ...(isMixed(context) && context.mayBeUnsigned ? (['signed'] as const) : []),
  ...(['review', 'watching', 'weekly', 'dryRun', 'other', 'notNow'] as const),
]

export const cardOf = ({ context }: About) => {
  const { least, most, about } = exerciseOf(context.name)
  return {
    least,
    most,
    time: about,
    long: context.live ? 'no' : 'yes',
    names: context.unsigned ? 'no' : isMixed(context) && !context.mayBeUnsigned ? 'off' : 'yes',
    review: context.review ? 'yes' : 'no',
    watch: context.watch ? 'yes' : 'no',
    weekly: context.weekly ? 'yes' : 'no',
  }
}

/** What an exercise begins with. */
export const callOf = ({ name, live, unsigned, review, watch, weekly, person }: About['context']) => ({
  exercise: name,
  live,
  unsigned,
  review,
  watch,
  weekly,
  zone: person.zone ?? 'UTC',
})

const noState = { phase: 'open', round: 1, of: 1, n: 0, written: 0, left: 0, held: 0, reported: 0 }

export const stateOf = ({ state }: Context) => {
  const { phase, round, of, n, written, left, held, reported } = state ?? noState
  return { name: chosen('pick', state?.name ?? 'news'), phase, round, of, n, written, left, held, reported }
}

/** How it was, in counts. */
export const report = say('report', ({ context: { state } }) => ({
  joined: state?.joined ?? 0,
  finished: state?.finished ?? 0,
  change: state?.change || 'none',
}))

export const parts = setup({
  types: {} as { context: Context & Around; events: Event; input: Start },
  actions: {
    ...effects,
    choose: assign(({ context, event }) => {
      const name = event.type as Name
      return { name, live: true, unsigned: context.mayBeUnsigned && isMixed({ ...context, name }) }
    }),
    changeTime: assign({ live: ({ context }) => !context.live || !exerciseOf(context.name).day }),
    changeNames: assign({ unsigned: ({ context }) => context.mayBeUnsigned && !context.unsigned }),
    changeReview: assign({ review: ({ context }) => !context.review }),
    changeWatching: assign({ watch: ({ context }) => !context.watch }),
    changeWeekly: assign({ weekly: ({ context }) => !context.weekly }),
    firstPage: assign({ page: 0 }),
    turnPage: assign({ page: ({ context }) => context.page + 1 }),
    learn: assign({ state: ({ event }) => (event.type === 'state' ? event : null) }),
    askAgainLater: assign({ asked: ({ context }) => context.asked + 1 }),
    take: assign(({ event }) => {
      switch (event.type) {
        case 'toReview':
          return { n: event.n, item: event.item }
        case 'shown':
          return { n: event.at, item: event.item, isReported: event.reported }
        case 'person':
          return { n: event.at, id: event.id, who: event.who }
        default:
          return {}
      }
    }),
    fromFirst: assign({ n: 0 }),
    nextOne: assign({ n: ({ context }) => context.n + 1 }),
    remember: assign({ typed: ({ event }) => (event.type === 'wrote' ? { themes: event.text.trim() } : {}) }),
  },
  guards: {
    mayNot: ({ context }) => !context.mayModerate,
    cannotPost: ({ context }) => !context.mayPost,
    isReport: ({ context }) => context.at === 'report',
    isPosted: ({ event }) => event.type === 'state' && event.isPosted,
    askedEnough: ({ context }) => context.asked >= 5,
    isNothing: ({ event }) =>
      ((event.type === 'toReview' || event.type === 'shown') && event.item === '') ||
      (event.type === 'person' && event.id === ''),
    isClosing: ({ event }) => event.type === 'state' && event.phase === 'closing',
  },
  delays: { reply: seconds(3), look: seconds(2), idle: minutes(30) },
})
