/** The six exercises as data: how many, how long, and what happens in which step. */
import { hours, minutes, seconds } from '#flow'

/** A question of the seats, by its message. */
export type Ask =
  | 'thank'
  | 'memory'
  | 'speak'
  | 'back'
  | 'fits'
  | 'rose'
  | 'thorn'
  | 'bud'
  | 'question'
  | 'news'
  | 'respond'
  | 'reply'

/** One step. Either something is said to everybody and passes, or some are asked and their answers are shown. */
export type Round =
  | { readonly line: 'brief' | 'settle' | 'recall' | 'rest'; readonly lasts: number }
  | {
      readonly ask: Ask
      /**
       * Who is asked: everybody; everybody about whoever comes next; those who wrote, for whom nobody wrote about; whose turn it
       * is in the room; the others there; whoever comes after somebody with an answer in the step before; or whoever was asked
       * something in the step before.
       */
      readonly who: 'all' | 'aboutNext' | 'forLeftOut' | 'speaker' | 'listeners' | 'responders' | 'asked'
      /** Whose turn it is in a room, or which question of the ladder. */
      readonly turn: number
      /** Longest answer in characters. */
      readonly longest: number
      readonly lasts: number
      /** Whether names may be left out. */
      readonly unsigned: boolean
    }

export interface Exercise {
  readonly least: number
  readonly most: number
  /** How long the whole takes, in minutes, for people. */
  readonly about: number
  /** Whether it can take a day. */
  readonly day: boolean
  /** People in a room, where the exercise is held in rooms; null: all together, as far as they are not too many. */
  readonly room: number | null
  readonly rounds: readonly Round[]
}

const asks = (
  ask: Ask,
  who: 'all' | 'aboutNext' | 'forLeftOut' | 'responders' | 'asked',
  lasts: number,
  longest = 140,
): Round => ({
  ask,
  who,
  turn: 0,
  longest,
  lasts,
  unsigned: ask === 'thorn',
})

/** One person's turn: they speak, the others say it back, they say what fits. */
const turnOf = (turn: number): Round[] => [
  { ask: 'speak', who: 'speaker', turn, longest: 500, lasts: minutes(3), unsigned: false },
  { ask: 'back', who: 'listeners', turn, longest: 300, lasts: minutes(1.5), unsigned: false },
  { ask: 'fits', who: 'speaker', turn, longest: 140, lasts: minutes(1), unsigned: false },
]

const brief: Round = { line: 'brief', lasts: minutes(1) }

export const exercises = {
  appreciation: {
    least: 3,
    most: 12,
    about: 15,
    day: true,
    room: null,
    rounds: [brief, asks('thank', 'aboutNext', minutes(3)), asks('thank', 'forLeftOut', minutes(2))],
  },
  memory: {
    least: 4,
    most: 20,
    about: 12,
    day: false,
    room: null,
    rounds: [
      brief,
      { line: 'settle', lasts: minutes(1) },
      { line: 'recall', lasts: minutes(1) },
      asks('memory', 'all', minutes(2), 80),
      { line: 'rest', lasts: seconds(30) },
    ],
  },
  listening: {
    least: 2,
    most: 16,
    about: 16,
    day: false,
    room: 2,
    rounds: [brief, ...turnOf(0), ...turnOf(1), ...turnOf(2)],
  },
  roses: {
    least: 3,
    most: 15,
    about: 12,
    day: true,
    room: null,
    rounds: [
      brief,
      asks('rose', 'all', minutes(1.5)),
      asks('thorn', 'all', minutes(1.5)),
      asks('bud', 'all', minutes(1.5)),
    ],
  },
  ladder: {
    least: 2,
    most: 8,
    about: 25,
    day: false,
    room: 4,
    rounds: [
      brief,
      ...Array.from(
        { length: 12 },
        (_, turn): Round => ({ ask: 'question', who: 'all', turn, longest: 200, lasts: minutes(2), unsigned: false }),
      ),
    ],
  },
  news: {
    least: 2,
    most: 12,
    about: 10,
    day: true,
    room: null,
    rounds: [
      brief,
      asks('news', 'all', minutes(2)),
      asks('respond', 'responders', minutes(2)),
      asks('reply', 'asked', minutes(2)),
    ],
  },
} as const satisfies Readonly<Record<string, Exercise>>

export type Name = keyof typeof exercises
export const exerciseNames = Object.keys(exercises) as Name[]
export const exerciseOf = (name: string): Exercise => exercises[name as Name] ?? exercises.news

/** How long people may join: live, or over a day. */
export const joining = { live: minutes(5), day: hours(4) }

/** How long a step lasts. Over a day what is left after joining is shared among the steps in which people write. */
export function lastingOf({ rounds }: Exercise, round: Round, live: boolean): number {
  if (live) return round.lasts
  if ('line' in round) return minutes(1)
  return Math.floor((hours(24) - joining.day) / rounds.filter((one) => 'ask' in one).length)
}

/** How many answers are needed before any is shown. */
export const enough = { unsigned: 5, signed: 3 }

/** The questions of the ladder, in the order of the steps. */
export const questions = ['l1a', 'l1b', 'l1c', 'l1d', 'l2a', 'l2b', 'l2c', 'l2d', 'l3a', 'l3b', 'l3c', 'l3d'] as const
