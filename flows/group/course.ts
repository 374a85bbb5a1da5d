/** What an exercise remembers while it runs, and what follows from it: who is asked what, what is shown, what is known to moderators. */
import type { Around } from '#flow'
import { type Ask, type Exercise, enough, exerciseOf, lastingOf, questions, type Round } from './exercises.ts'
import { nextOf, shuffled } from './rooms.ts'

/** Somebody who takes part: their conversation, where they are reached, how far they want to go on the ladder. */
export interface Member {
  readonly id: string
  readonly seat: string
  readonly level: number
}

/**
 * An answer: where its words are held, whose it is, whom it is about ('': nobody), what became of it, and what the message in the
 * channel is called that shows it ('': it was not shown yet).
 */
export interface Entry {
  readonly item: string
  readonly by: string
  readonly about: string
  readonly round: number
  readonly is: 'in' | 'good' | 'back' | 'out' | 'hidden' | 'reported'
  readonly as: string
}

/** Who wrote a letter; '' for what nobody wrote. */
export const senderOf = (event: object): string => String((event as { readonly from?: string }).from ?? '')

export interface Course {
  readonly name: string
  readonly live: boolean
  readonly unsigned: boolean
  readonly review: boolean
  readonly watch: boolean
  /** Whether it comes again every week, on the clock of this zone (IANA); how many times in a row nobody came. */
  readonly weekly: boolean
  readonly zone: string
  readonly empties: number
  /** When the first of a series was called, epoch ms: the day of the week and the time of the others. */
  readonly beganAt: number
  /** The next one of the series is left out: a holiday. */
  readonly skips: boolean
  /** Unlike any other exercise of this channel: the name of its board. */
  readonly board: string
  readonly members: readonly Member[]
  /** Members and those who have left, by conversation: nobody joins twice. */
  readonly gone: readonly string[]
  readonly rooms: readonly (readonly string[])[]
  /** Who is not to be in a room with whom. */
  readonly apart: readonly string[]
  readonly round: number
  /** Who has an answer ready, and who has passed, in this step. */
  readonly ready: readonly string[]
  readonly passed: readonly string[]
  /** Who was asked in this step, and about whom. */
  readonly asked: Readonly<Record<string, string>>
  readonly entries: readonly Entry[]
  /** Steps in which authors signed after all. */
  readonly signed: readonly number[]
  /** What is under way, for moderators and for the board. */
  readonly phase: 'open' | 'short' | 'running' | 'paused' | 'reviewing' | 'few' | 'showing' | 'closing' | 'resting'
  /** The board is about to be brought up to date. */
  readonly isStale: boolean
  readonly shown: number
  /** Answers that were held for safety. */
  readonly held: number
  /** When this stretch ends, epoch ms; and what is left of it, ms. */
  readonly endsAt: number
  readonly left: number
  readonly joined: number
  readonly finished: number
  /** How the numbers of those who gave two have changed. */
  readonly changes: { readonly n: number; readonly sum: number }
}

export type About = Course & Around

export const exercise = ({ name }: Course): Exercise => exerciseOf(name)
export const roundOf = (course: Course): Round | undefined => exercise(course).rounds[course.round]
type AskingRound = Extract<Round, { ask: Ask }>
export const isAsking = (round: Round | undefined): round is AskingRound => round !== undefined && 'ask' in round

export const lasting = (course: Course): number => {
  const round = roundOf(course)
  return round ? lastingOf(exercise(course), round, course.live) : 0
}

const memberOf = ({ members }: Course, id: string): Member | undefined => members.find((one) => one.id === id)
export const seatOf = (course: Course, id: string): string => memberOf(course, id)?.seat ?? ''

/** Whether what is written in this step is for a small room only: always where there are rooms, else where there are several. */
export const isForRooms = (course: Course): boolean => exercise(course).room !== null || course.rooms.length > 1

/** Whether this step shows answers without names. */
export const isUnsigned = (course: Course): boolean => {
  const round = roundOf(course)
  return isAsking(round) && round.unsigned && course.unsigned && !course.signed.includes(course.round)
}

/** What one person is asked: about whom, with which words of somebody before them. */
export interface Task {
  readonly to: string
  readonly ask: Ask
  readonly about: string
  readonly items: readonly string[]
  readonly question: string
  readonly longest: number
}

/** Entries of the step before whose words may be shown to somebody. */
const before = ({ entries, round }: Course): Entry[] =>
  entries.filter((one) => one.round === round - 1 && one.is === 'good')

/** Who is asked what in this step. */
export function tasksOf(course: Course): Task[] {
  const round = roundOf(course)
  return isAsking(round) ? course.rooms.flatMap((room) => tasksIn(course, round, room)) : []
}

function tasksIn(course: Course, { ask, who, turn, longest }: AskingRound, all: readonly string[]): Task[] {
  const here = new Set(course.members.map(({ id }) => id))
  const question = questions[turn] ?? 'l1a'
  const task = (to: string, about = '', items: readonly string[] = []): Task => ({
    to,
    ask,
    about,
    items,
    question,
    longest,
  })
  const room = all.filter((id) => here.has(id))
  const speaker = all[turn] ?? ''
  const others = room.filter((id) => id !== speaker)
  const answered = before(course).filter(({ by }) => room.includes(by))
  switch (who) {
    case 'all': {
      const top = Math.min(...room.map((id) => memberOf(course, id)?.level ?? 1))
      if (ask === 'question' && (room.length < 2 || turn >= top * 4)) return []
      return room.map((id) => task(id))
    }
    case 'aboutNext':
      return room.flatMap((id) => task(id, nextOf(room, id) ?? ''))
    case 'forLeftOut': {
      const writers = answered.map(({ by }) => by)
      const leftOut = room.filter((id) => !answered.some(({ about }) => about === id))
      return leftOut.flatMap((id, n) => {
        const writer = writers.filter((one) => one !== id)[n]
        return writer === undefined ? [] : [task(writer, id)]
      })
    }
    case 'speaker':
      if (ask === 'fits' && answered.length === 0) return []
      return room.includes(speaker) && others[0] !== undefined ? [task(speaker, others[0])] : []
    case 'listeners':
      return answered.length > 0 ? others.map((id) => task(id, speaker)) : []
    case 'responders':
      return answered.flatMap(({ by, item }) => {
        const responder = nextOf(room, by)
        return responder === undefined ? [] : [task(responder, by, [item])]
      })
    case 'asked':
      return answered.filter(({ about }) => here.has(about)).map(({ by, about, item }) => task(about, by, [item]))
  }
}

/** Everybody who was asked has answered or passed. */
export const isComplete = ({ asked, ready, passed, members }: Course): boolean =>
  members.every(({ id }) => !(id in asked) || ready.includes(id) || passed.includes(id))

/** The answers of this step, in an order that says nothing. */
export const answers = (course: Course): Entry[] => {
  const now = course.entries.filter(({ round, is }) => round === course.round && (is === 'in' || is === 'good'))
  const order = shuffled(
    now.map(({ item }) => item),
    `${course.board} ${course.round}`,
  )
  return order.flatMap((item) => now.find((one) => one.item === item) ?? [])
}

/** The answers that a moderator has not looked at yet. */
export const unseen = (course: Course): Entry[] => answers(course).filter(({ is }) => is === 'in')

/** What stands in the channel, or stood there until it was hidden after somebody reported it. */
export const shownOnes = ({ entries }: Course): Entry[] =>
  entries.filter(({ as, is }) => as !== '' && (is === 'good' || is === 'reported'))

/** Whether so many answers are there that showing them gives nobody away, and nobody stands alone. */
export function isEnough(course: Course): boolean {
  if (isForRooms(course)) return true
  const round = roundOf(course)
  // Whoever asks and whoever is asked were told so: there may be few of them.
  if (isAsking(round) && round.who !== 'all' && round.who !== 'aboutNext') return true
  const least = isUnsigned(course) ? enough.unsigned : Math.min(enough.signed, exercise(course).least)
  return answers(course).length >= least
}

/** How many numbers are needed before their mean is told to anybody. */
const enoughNumbers = { community: 5, workplace: 8 }

/** How much closer people felt on average, in steps of a tenth; undefined: too few said so. */
export function changeOf({ changes: { n, sum }, setting }: About): number | undefined {
  return n < enoughNumbers[setting.profile] ? undefined : Math.round((sum / n) * 10) / 10
}

/** Minutes that are left, rounded up. */
export const minutesLeft = ({ endsAt, now }: About): number => Math.max(0, Math.ceil((endsAt - now) / 60_000))
