/** What a participant remembers of an exercise, and the actions and guards their part of it is built with. */
import { assign, setup } from 'xstate'
import { type Around, author, type EventOf, effects, type HeldFor, heldFor, hours, type Start, seconds } from '#flow'
import type { seat as en } from './content/en.ts'
import type { Ask } from './exercises.ts'
import { questions } from './exercises.ts'
import type { ToSeat } from './letters.ts'

export interface Context {
  /** Which button of the channel brought them here. */
  choice: string
  /** The exercise, as it told. */
  exercise: string
  minutes: number
  watch: boolean
  see: string
  at: 'open' | 'late' | 'in' | 'gone' | ''
  /** What is asked: the question, about whose seat, with which held words before it, how long the answer may be. */
  ask: Ask
  about: string
  words: string
  question: string
  /** What the answer is called while it waits here. */
  slot: string
  longest: number
  /** Why the last answer was kept back, and whether it was changed already. */
  heldFor: HeldFor | ''
  isChanged: boolean
  hasAnswer: boolean
  /** A moderator gave it back: it goes out again at once. */
  isReturned: boolean
  /** Whom they are with. */
  one: string
  other: string
  /** How connected they felt before, 0–10; null: not said. */
  felt: number | null
}

type Event = EventOf<typeof en> | ToSeat | { readonly type: 'door'; readonly choice: string }

export const { say, ask } = author<typeof en, Context>()
export type About = { readonly context: Context & Around }

/** Ten words are enough for a memory. */
const isLong = (text: string): boolean => text.trim().split(/\s+/).length > 10

export const parts = setup({
  types: {} as { context: Context & Around; events: Event; input: Start },
  actions: {
    ...effects,
    learn: assign(({ event }) =>
      event.type === 'details'
        ? { exercise: event.name, minutes: event.minutes, watch: event.watch, see: event.see, at: event.at }
        : {},
    ),
    take: assign(({ event }) =>
      event.type === 'ask'
        ? {
            ask: event.ask,
            about: event.about,
            words: event.item === '' ? '' : `${event.from}.${event.item}`,
            question: event.question,
            slot: event.slot,
            longest: event.longest,
            heldFor: '' as const,
            isChanged: false,
            hasAnswer: false,
            isReturned: false,
          }
        : {},
    ),
    meet: assign(({ event }) => (event.type === 'partners' ? { one: event.one, other: event.other } : {})),
    remember: assign({ typed: ({ event }) => (event.type === 'wrote' ? { answer: event.text.trim() } : {}) }),
    keepBack: assign({
      heldFor: ({ event }) => (event.type === 'wrote' ? (heldFor(event.text) ?? '') : ''),
      isChanged: ({ context }) => context.heldFor !== '',
    }),
    have: assign({ hasAnswer: true }),
    takeBack: assign({ isReturned: true }),
    lose: assign({ hasAnswer: false }),
    swap: assign({
      question: ({ context }) => {
        const at = questions.indexOf(context.question as (typeof questions)[number])
        return questions[at - (at % 4) + ((at + 1) % 4)] ?? context.question
      },
    }),
    feel: assign({ felt: ({ event }) => (event.type === 'rated' ? event.value : null) }),
  },
  guards: {
    cameToRun: ({ context }) => context.choice === 'run',
    cameToReport: ({ context }) => context.choice === 'report',
    isRun: ({ event }) => event.type === 'door' && event.choice === 'run',
    isReport: ({ event }) => event.type === 'door' && event.choice === 'report',
    isLateIn: ({ event }) => event.type === 'in' && event.isLate,
    isIn: ({ context }) => context.at === 'in',
    isGone: ({ context }) => context.at === 'gone',
    isLate: ({ context }) => context.at === 'late',
    isMixed: ({ context }) => context.see === 'both',
    isReturned: ({ context }) => context.isReturned,
    isAbout: ({ context }) => context.choice === 'about',
    mayWatch: ({ context }) => context.watch,
    isLadder: ({ context }) => context.exercise === 'ladder',
    isTooLong: ({ context, event }) => event.type === 'wrote' && context.ask === 'memory' && isLong(event.text),
    isHeld: ({ event }) => event.type === 'wrote' && heldFor(event.text) !== undefined,
    wasHeld: ({ context, event }) =>
      event.type === 'wrote' && context.heldFor !== '' && heldFor(event.text) !== undefined,
    has: ({ context }) => context.hasAnswer,
    isFelt: ({ context }) => context.felt !== null,
    isSigned: ({ event }) => event.type === 'heard' && event.by !== '',
    asksThank: ({ context }) => context.ask === 'thank',
    asksMemory: ({ context }) => context.ask === 'memory',
    asksSpeak: ({ context }) => context.ask === 'speak',
    asksBack: ({ context }) => context.ask === 'back',
    asksFits: ({ context }) => context.ask === 'fits',
    asksRose: ({ context }) => context.ask === 'rose',
    asksThorn: ({ context }) => context.ask === 'thorn',
    asksBud: ({ context }) => context.ask === 'bud',
    asksQuestion: ({ context }) => context.ask === 'question',
    asksNews: ({ context }) => context.ask === 'news',
    asksReply: ({ context }) => context.ask === 'reply',
    asksRespond: ({ context }) => context.ask === 'respond',
  },
  delays: { reply: seconds(5), whole: hours(26) },
})
