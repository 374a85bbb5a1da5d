/** What one language of Tend's own lines holds. The lines themselves stand with the conversations. */
import type { Asking, ReviewState, Worded } from './content.ts'

/** Lines that belong to no conversation. Each stands in every language Tend speaks. */
export const houseKeys = [
  'stopped',
  'paused',
  'resumed',
  'notPaused',
  'missed',
  'missedTwice',
  'missedThrice',
  'mustAnswer',
  'stale',
  'foreign',
  'tooLong',
  'tooMuch',
  'notMyLanguage',
  'empty',
  'media',
  'edited',
  'useForm',
  'notNow',
  'onlyEnglish',
  'late',
  'away',
  'lapsed',
  'changed',
  'noteReady',
  'hidden',
  'storeDown',
  'broken',
  'begunAnew',
  'helpAlways',
  'wordsGone',
  'nothingToRepeat',
  'notHere',
  'switchedOff',
  'wantsToTalk',
  'teamNotReached',
  'unreadable',
  'restToday',
  'stillABot',
] as const
export type HouseKey = (typeof houseKeys)[number]

/** Words that work in every state of every conversation. */
export const globalWords = [
  'stop',
  'back',
  'skip',
  'help',
  'pause',
  'resume',
  'menu',
  'repeat',
  'restart',
  'data',
  'hide',
] as const
export type GlobalWord = (typeof globalWords)[number]

/** One language of the house. */
export interface HouseLanguage {
  /** Its own name, `Español`, and the words by which somebody asks for it. */
  readonly name: string
  readonly asksFor: readonly string[]
  readonly lines: Readonly<Record<HouseKey, Worded>>
  /** What a platform can offer by name: conversations, and words that work everywhere, each with one line of what it does. */
  readonly commands: Readonly<Record<string, { readonly name: string; readonly does: string }>>
  /** The small buttons under every question. */
  readonly controls: Readonly<Record<'skip' | 'back' | 'help' | 'stop', string>>
  /** The form behind a text question that does not name its own. */
  readonly form: NonNullable<Asking['form']> & { readonly submit: string }
  /** Ends of a scale that does not name its own. */
  readonly ends: NonNullable<Asking['ends']>
  /** Whole messages, folded, that mean a global word. */
  readonly globals: Readonly<Record<GlobalWord, readonly string[]>>
  /** zero, one, two, … as far as lists go. */
  readonly numbers: readonly string[]
  /** Words that may stand before or after a number without changing it: "like an 8". */
  readonly aroundNumbers: readonly string[]
  readonly review: ReviewState
}
