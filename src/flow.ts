/** The door for authors: everything a conversation is written with, besides xstate itself. */
import type { AnyStateMachine } from 'xstate'
import type { AnyChoice, ArgOf, ChoiceIn, ReviewState, Setting, Translation, Words } from './content.ts'
import type { Counted } from './count.ts'
import type { Asked, Forgotten, Hold, Input, Kept, Mail, Opening, Resumption, Said, Value } from './effect.ts'
import type { Path } from './path.ts'
import type { Person } from './person.ts'
import type { TeamNow } from './team.ts'

export type { Cast, Player, Reaction } from './cast.ts'
export { meetingOf } from './code.ts'
export type { AnyChoice, ReviewState, Setting, Translation } from './content.ts'
export { words } from './content.ts'
export type { Counted } from './count.ts'
export type { Input, Kept, Mail, Said, Value } from './effect.ts'
export type { HouseLanguage } from './language.ts'
export { everybody, type Path, type PathOptions, type PathSteps, pathsOf } from './path.ts'
export { type Friend, type Person, type RatingsDays, untilAsked } from './person.ts'
export { everyWeek, zoneOf } from './plan.ts'
export type { FileWords } from './privacy/export.ts'
export { type HeldFor, heldFor } from './safety/items.ts'
export { days, hours, minutes, seconds } from './time.ts'

/** What every conversation knows. The engine fills it in before each turn and stores none of it. */
export interface Around {
  readonly person: Person
  readonly setting: Setting
  /** Who can be told that the person wants to talk; null: nobody. */
  readonly team: TeamNow | null
  /** Where people reach those who run Tend; null: that was not said. */
  readonly contact: string | null
  /** The conversation of the channel this seat is in, by id; null: this is no seat. */
  readonly channel: string | null
  /** Whether they may run exercises in that channel, as of what they did just now. */
  readonly mayModerate: boolean
  /** Whether Tend may write to everybody there, as far as the platform told with it. */
  readonly mayPost: boolean
  /** Whether answers may be shown here without names: some platforms forbid it. */
  readonly mayBeUnsigned: boolean
  /** In a channel: what the messages are called that stand there and can be changed. */
  readonly posts: readonly string[]
  /** Names of the conversations there are here, in the order of the menu. */
  readonly here: readonly string[]
  /** The instant of this turn, epoch ms. */
  readonly now: number
  /** Today as days since 1970 in UTC, as in what is kept of finished runs. */
  readonly today: number
  /** The hour where the person is, 0–23; null: nobody has said where that is. */
  readonly hour: number | null
  /** A safety card was shown, or a distress of 7 or more was rated, in the last day. */
  readonly isShaken: boolean
  /** Whether small moments may be offered after a good close. */
  readonly offersMoments: boolean
  /** Names of the words held for others in the record, or from them: see `hold`. */
  readonly items: readonly string[]
  /** What the person typed in this run, by name. It lives in memory only and may be gone: see `wordsLost`. */
  readonly typed: Readonly<Record<string, string>>
}

/** What a conversation begins with. `with` is what the one before it handed over. */
export interface Start extends Around {
  readonly with: Input
}

/** What can happen to a conversation: a choice by its name, or one of the events every flow knows. */
export type EventOf<W extends Words> =
  | { readonly type: AnyChoice<W> }
  /** A number on a scale, 0–10. */
  | { readonly type: 'rated'; readonly value: number }
  /** A short text that was asked for. Keep it with `assign` in `typed` only. */
  | { readonly type: 'wrote'; readonly text: string }
  /** Several choices of one message, by name. */
  | { readonly type: 'picked'; readonly choices: readonly string[] }
  /** A kept friend, by id. */
  | { readonly type: 'friend'; readonly id: string }
  /** A time that was asked for, this many ms away. */
  | { readonly type: 'timed'; readonly in: number }
  | { readonly type: 'skip' }
  /** A restart took the typed words with it: apologise and ask again from the first of them. */
  | { readonly type: 'wordsLost' }

type About<C> = { readonly context: C & Around }
type Given<C, T> = T | ((about: About<C>) => T)
type ValuesFor<W extends Words, K extends keyof W> = { readonly [A in ArgOf<W, K>]: Value }

/** How a question is to be answered; what is left out is as in an ordinary question with buttons. */
export type How<W extends Words, K extends keyof W> = {
  readonly offer?: readonly ChoiceIn<W, K>[]
  readonly picks?: readonly [min: number, max: number]
  readonly scale?: 'upset' | 'plain'
  /** Longest text in characters. */
  readonly text?: number
  /** Furthest time in ms. */
  readonly when?: number
  readonly anything?: ChoiceIn<W, K>
  readonly friends?: readonly string[]
} & ([ArgOf<W, K>] extends [never] ? { readonly values?: undefined } : { readonly values: ValuesFor<W, K> })

type Say<C> = { readonly type: 'say'; readonly params: Said | ((about: About<C>) => Said) }

/** The sentences an author builds states from, for the words `W` and the context `C`. */
export interface Author<W extends Words, C> {
  /** A message that asks nothing. Values may be computed from the context. */
  say<K extends keyof W & string>(
    key: K,
    ...values: [ArgOf<W, K>] extends [never] ? [] : [Given<C, ValuesFor<W, K>>]
  ): Say<C>
  /** Says something in a channel under a name, in the place of what was said there under it before. */
  post<K extends keyof W & string>(
    as: Given<C, string>,
    key: K,
    ...values: [ArgOf<W, K>] extends [never] ? [] : [Given<C, ValuesFor<W, K>>]
  ): Say<C>
  /** The same with buttons: whoever taps one is asked in their seat. */
  board<K extends keyof W & string>(
    as: Given<C, string>,
    key: K,
    ...how: [ArgOf<W, K>] extends [never] ? [Given<C, How<W, K>>?] : [Given<C, How<W, K>>]
  ): Say<C>
  /** The same, with everything that is kept of the person beside it, as files. The flow never sees what is in them. */
  handOut<K extends keyof W & string>(
    key: K,
    ...values: [ArgOf<W, K>] extends [never] ? [] : [Given<C, ValuesFor<W, K>>]
  ): Say<C>
  /** A question. The state that asks it handles its choices by name, `rated`, `wrote`, … and `skip`. */
  ask<K extends keyof W & string>(
    key: K,
    ...how: [ArgOf<W, K>] extends [never] ? [Given<C, How<W, K>>?] : [Given<C, How<W, K>>]
  ): Say<C>
}

const plainAsk: Asked = { offer: null, picks: [1, 1], scale: null, text: 0, when: 0, anything: null, friends: [] }

const given = <C, T>(value: Given<C, T>, about: About<C>): T =>
  typeof value === 'function' ? (value as (about: About<C>) => T)(about) : value

/** The author's sentences for these words: `const { say, ask } = author<typeof en, Context>()`. */
export function author<W extends Words, C>(): Author<W, C> {
  type Saying = Parameters<Author<W, C>['say']>
  type Asking = Parameters<Author<W, C>['ask']>
  const saying = (more: Pick<Said, 'file'>, as: Given<C, string> | null, [key, values]: Saying): Say<C> => ({
    type: 'say',
    params: (about) => ({
      key,
      values: values === undefined ? {} : given<C, Said['values']>(values, about),
      asks: null,
      ...more,
      ...(as !== null && { as: given<C, string>(as, about) }),
    }),
  })
  const asking = (as: Given<C, string> | null, [key, how]: Asking): Say<C> => ({
    type: 'say',
    params: (about) => {
      const { values = {}, ...rest } =
        how === undefined ? {} : given<C, Partial<Asked> & Pick<Said, 'values'>>(how as never, about)
      return { key, values, asks: { ...plainAsk, ...rest }, ...(as !== null && { as: given<C, string>(as, about) }) }
    },
  })
  return {
    say: (...words) => saying({}, null, words as Saying),
    handOut: (...words) => saying({ file: true }, null, words as Saying),
    post: (as, ...words) => saying({}, as, words as Saying),
    ask: (...words) => asking(null, words as Asking),
    board: (as, ...words) => asking(as, words as Asking),
  }
}

/** The effects, as xstate wants them declared: `actions: { ...effects, … }`. They do nothing; the engine reads them. */
export const effects = {
  say: (_: unknown, _params: Said): void => {},
  tell: (_: unknown, _params: Mail | readonly Mail[]): void => {},
  open: (_: unknown, _params: Opening): void => {},
  hold: (_: unknown, _params: Hold): void => {},
  drop: (_: unknown, _params: { items: readonly string[] }): void => {},
  keep: (_: unknown, _params: Kept): void => {},
  forget: (_: unknown, _params: { what: Forgotten }): void => {},
  handOver: (_: unknown, _params: { to: string; with: Input }): void => {},
  turnAside: (_: unknown, _params: { to: string; with: Input }): void => {},
  resume: (_: unknown, _params: { below: Resumption }): void => {},
  callTeam: (): void => {},
}

/** On the way out: the conversation `to` begins in this one's place. */
export const handOver = (to: string, input: Input = {}) => ({ type: 'handOver' as const, params: { to, with: input } })
/** The aside `to` lies on top until it ends; then this conversation asks its question again. */
export const turnAside = (to: string, input: Input = {}) => ({
  type: 'turnAside' as const,
  params: { to, with: input },
})
/** On the way out: how the conversation below goes on. */
export const resume = (below: Resumption) => ({ type: 'resume' as const, params: { below } })
export const keep = (kept: Kept) => ({ type: 'keep' as const, params: kept })
export const tell = (mail: Mail) => ({ type: 'tell' as const, params: mail })
export const hold = (words: Hold) => ({ type: 'hold' as const, params: words })
export const drop = (...items: readonly string[]) => ({ type: 'drop' as const, params: { items } })
export const forget = (what: Forgotten) => ({ type: 'forget' as const, params: { what } })

/** What was typed under `name`, to be filled into a message without ever being stored. */
export const held = (name: string): Value => ({ held: name })
/** The words held under `name` in the record, to be filled into a message. */
export const item = (name: string): Value => ({ item: name })
/** The labels of choices whose names are held under `name`. */
export const chosenIn = (message: string, name: string): Value => ({ chosenIn: [message, name] })
/** An instant, epoch ms. */
export const atMoment = (at: number): Value => ({ at })
/** The labels of choices picked earlier, as a list in the person's language. */
export const chosen = (message: string, ...choices: readonly string[]): Value => ({ chosen: [message, choices] })
/** The person's own name, as their platform shows it. */
export const ownName: Value = { person: true }
/** The moment this many ms from now. */
export const fromNow = (duration: number): Value => ({ fromNow: duration })

/** What happens to a timer that comes back late because Tend was down. Keyed by the name of the delay. */
export interface LateRule {
  /** Later than this many ms: say sorry first. */
  readonly sorryAfter: number
  /** Later than this many ms: do not fire at all. */
  readonly dropAfter: number
}

/** A conversation that too often has to stop switches itself off, for somebody to look at it. */
export interface Restraint {
  /** The message that says so, by key. */
  readonly message: string
  /** More than `most` such ends in `of` runs are too many. */
  readonly most: number
  readonly of: number
}

/** One conversation. */
export interface Flow {
  /** The folder's name, and the word other conversations hand over by. */
  readonly name: string
  /** Raised whenever stored snapshots of the machine no longer fit; older machines then stand in `older`. */
  readonly version: number
  readonly machine: AnyStateMachine
  /** Machines of earlier versions, by version, until their last conversation has ended. */
  readonly older: Readonly<Record<number, AnyStateMachine>>
  readonly words: Readonly<{ en: Words } & Record<string, Words>>
  readonly reviews: Readonly<Record<string, ReviewState>>
  /** An aside (help, why, my data) lies on top of what runs and goes back to the same question without asking. */
  readonly aside: boolean
  /** Whether it may run before somebody has agreed to anything; nothing of it is kept. */
  readonly beforeConsent: boolean
  readonly profiles: readonly Setting['profile'][]
  readonly late: Readonly<Record<string, LateRule>>
  /**
   * Where it is held: in a person's own conversation; in their seat, which is what only they see of a channel; or in the
   * channel itself, where everybody reads.
   */
  readonly place: 'own' | 'seat' | 'channel'
  /** It is off unless an operator wants it. */
  readonly optional: boolean
  /** When it switches itself off; null: never. */
  readonly restraint: Restraint | null
  readonly paths: readonly Path[]
  /** Messages that operators' counts know of, by key: help cards, and what follows their buttons. */
  readonly counted: Readonly<Record<string, Counted>>
}

type Plain = Pick<Flow, 'name' | 'machine' | 'words' | 'paths'> & Partial<Flow>

/** Declares a conversation; what is left out is as for most. No language counts as reviewed unless somebody signed. */
export const flow = (given: Plain): Flow => ({
  version: 1,
  older: {},
  aside: false,
  beforeConsent: false,
  profiles: ['community', 'workplace'],
  late: {},
  place: 'own',
  optional: false,
  restraint: null,
  counted: {},
  reviews: Object.fromEntries(
    Object.keys(given.words).map((language) => [
      language,
      language === 'en' ? ('original, not reviewed' as const) : ('machine draft, not reviewed' as const),
    ]),
  ),
  ...given,
})

/** Whether a conversation speaks to nobody: it begins by mail only, and nobody can ask for it. */
export const isSilent = ({ words }: Pick<Flow, 'words'>): boolean => Object.keys(words.en).length === 0

/** A translation of `original`: the compiler names the message that is missing. */
export const translation =
  <W extends Words>() =>
  <const T extends Translation<W>>(all: T): T =>
    all
