/** What an exercise and the people in it write to each other. Words that somebody typed go along as held words, never in a letter. */
import type { Mail } from '#flow'
import {
  type About,
  answers,
  changeOf,
  exercise,
  isAsking,
  isForRooms,
  isUnsigned,
  minutesLeft,
  seatOf,
  senderOf,
  shownOnes,
  type Task,
  tasksOf,
  unseen,
} from './course.ts'

type Letter<T extends string, D = object> = {
  readonly type: T
  readonly from: string
  readonly seat?: string
} & Readonly<D>

/** What participants and moderators write to an exercise. */
export type ToExercise =
  | Letter<'knock' | 'join' | 'left' | 'passed' | 'written' | 'signed' | 'unsafe' | 'elsewhere' | 'themes'>
  | Letter<'given', { slot: string }>
  | Letter<'level', { level: number }>
  | Letter<'felt', { by: number }>
  | Letter<Deed>
  | Letter<'verdict', { item: string; is: 'good' | 'out' | 'back' }>
  | Letter<'look' | 'people', { at: number }>
  | Letter<'hide' | 'report' | 'putBack', { item: string }>
  | Letter<'remove', { id: string }>

/** What a moderator can do. */
export type Deed =
  | 'status'
  | 'begin'
  | 'hold'
  | 'goOn'
  | 'extend'
  | 'skipRound'
  | 'askToSign'
  | 'dropAll'
  | 'finish'
  | 'cancel'
  | 'next'
  | 'inPairs'
  | 'skipNext'
  | 'endSeries'

/** What an exercise writes to a participant. */
export type ToSeat =
  | Letter<
      'details',
      { name: string; minutes: number; watch: boolean; see: string; at: 'open' | 'late' | 'in' | 'gone' }
    >
  | Letter<'in', { isLate: boolean }>
  | Letter<'collect' | 'returned' | 'sign' | 'close' | 'calledOff' | 'noRoom' | 'removed' | 'alone'>
  | Letter<'partners', { one: string; other: string }>
  | Letter<'ask', Omit<Task, 'to' | 'items'> & { item: string; slot: string; unsigned: boolean }>
  | Letter<'heard', { by: string; item: string }>

/** How an exercise stands, as moderators are told. */
export interface State {
  readonly name: string
  readonly phase: string
  readonly round: number
  readonly of: number
  readonly n: number
  readonly written: number
  readonly left: number
  readonly held: number
  readonly isPosted: boolean
  readonly unsigned: boolean
  readonly joined: number
  readonly finished: number
  readonly change: string
  readonly reported: number
}

/** What an exercise writes to a moderator. */
export type ToModerator =
  | Letter<'state', State>
  | Letter<'shown', { at: number; item: string; reported: boolean }>
  | Letter<'person', { at: number; id: string; who: string }>
  | Letter<'toReview', { n: number; item: string }>

interface Told {
  readonly context: About
  readonly event: object
}

const reply = (
  event: Told['event'],
  type: string,
  more: Mail['event'] | object = {},
  items: readonly string[] = [],
): Mail => ({
  to: senderOf(event),
  event: { type, ...more } as Mail['event'],
  items,
})

/** Whoever knocks is told what this is, and whether they can still come in. */
export const details =
  (isOpen: boolean) =>
  ({ context, event }: Told): Mail => {
    const from = senderOf(event)
    const { about, rounds } = exercise(context)
    const isMixed = context.unsigned && rounds.some((one) => isAsking(one) && one.unsigned)
    const isIn = context.members.some(({ id }) => id === from)
    return reply(event, 'details', {
      name: context.name,
      minutes: context.live ? about : 24 * 60,
      watch: context.watch,
      see: isForRooms(context) ? 'room' : isMixed ? 'both' : 'names',
      at: isIn ? 'in' : context.gone.includes(from) ? 'gone' : isOpen ? 'open' : 'late',
    })
  }

/** Whoever comes while the first step runs is asked at once. */
export const welcome =
  (isLate: boolean) =>
  ({ event }: Told): Mail =>
    reply(event, 'in', { isLate })

const question = (context: About, { to, ask, about, items, question, longest }: Task): Mail => ({
  to,
  event: {
    type: 'ask',
    ask,
    about: about === '' ? '' : seatOf(context, about),
    question,
    longest,
    item: items[0] ?? '',
    slot: `answer-${context.round}`,
    unsigned: isUnsigned(context),
  },
  items,
})

export const askAll = ({ context }: Told): Mail[] => tasksOf(context).map((task) => question(context, task))

export const askLate = ({ context, event }: Told): Mail[] =>
  tasksOf(context)
    .filter(({ to }) => to === senderOf(event))
    .map((task) => question(context, task))

/** Those of whom there is no answer yet. */
export const askMissing = ({ context }: Told): Mail[] =>
  tasksOf(context)
    .filter(({ to }) => !answers(context).some(({ by }) => by === to))
    .map((task) => question(context, task))

const toEach = (ids: readonly string[], type: string): Mail[] => ids.map((to) => ({ to, event: { type } }))

export const collect = ({ context }: Told): Mail[] => toEach(context.ready, 'collect')
export const callOff = ({ context }: Told): Mail[] =>
  toEach(
    context.members.map(({ id }) => id),
    'calledOff',
  )
export const close = ({ context }: Told): Mail[] =>
  toEach(
    context.members.map(({ id }) => id),
    'close',
  )
export const askToSign = ({ context }: Told): Mail[] =>
  toEach(
    answers(context).map(({ by }) => by),
    'sign',
  )

/** Those for whom there was no room hear so. */
export const tellUnplaced = ({ context }: Told): Mail[] => {
  const placed = new Set(context.rooms.flat())
  return toEach(
    context.members.map(({ id }) => id).filter((id) => !placed.has(id)),
    'noRoom',
  )
}

/** In pairs: who it is, so that somebody may ask for another. */
export const tellPartners = ({ context }: Told): Mail[] =>
  exercise(context).room === 2
    ? context.rooms.flatMap((room) =>
        room.map((to) => {
          const [one = '', other = ''] = room.filter((id) => id !== to).map((id) => seatOf(context, id))
          return { to, event: { type: 'partners', one, other } }
        }),
      )
    : []

/** Whoever is left alone in a room of theirs hears that it is over, and not why. */
export const tellAlone = ({ context, event }: Told): Mail[] => {
  const gone = 'id' in event ? String(event.id) : senderOf(event)
  if (exercise(context).room === null || !context.members.some(({ id }) => id === gone)) return []
  const here = new Set(context.members.map(({ id }) => id))
  const left = (context.rooms.find((room) => room.includes(gone)) ?? []).filter((id) => id !== gone && here.has(id))
  return left.length === 1 ? toEach(left, 'alone') : []
}

/** In rooms: each answer to the others of the room. */
export const showRooms = ({ context }: Told): Mail[] => {
  const here = new Set(context.members.map(({ id }) => id))
  return answers(context)
    .filter(({ is }) => is === 'good')
    .flatMap(({ by, item }) => {
      const room = context.rooms.find((one) => one.includes(by)) ?? []
      return room
        .filter((id) => id !== by && here.has(id))
        .map((to) => ({
          to,
          event: { type: 'heard', by: isUnsigned(context) ? '' : seatOf(context, by), item },
          items: [item],
        }))
    })
}

/** Back to its author. */
export const giveBack = ({ context, event }: Told): Mail[] => {
  const verdict = event as { readonly is?: string; readonly item?: string }
  const found = context.entries.find(({ item, round }) => item === verdict.item && round === context.round)
  return found && verdict.is === 'back' ? toEach([found.by], 'returned') : []
}

export const state = ({ context, event }: Told): Mail => {
  const { name, phase, round, members, ready, held, board, posts, joined, finished, entries } = context
  return reply(event, 'state', {
    name,
    phase,
    round: round + 1,
    of: exercise(context).rounds.length,
    n: members.length,
    written: phase === 'reviewing' ? unseen(context).length : Math.max(ready.length, answers(context).length),
    left: minutesLeft(context),
    held,
    isPosted: posts.includes(board),
    unsigned: isUnsigned(context),
    joined,
    finished,
    change: String(changeOf(context) ?? ''),
    reported: entries.filter(({ is }) => is === 'reported').length,
  })
}

/** The next answer that no moderator has looked at. */
export const toReview = ({ context, event }: Told): Mail => {
  const rest = unseen(context)
  const first = rest[0]?.item
  return reply(event, 'toReview', { n: rest.length, item: first ?? '' }, first === undefined ? [] : [first])
}

const placeIn = (event: object): number => ('at' in event ? Number(event.at) : 0)

/** One after the other, what stands in the channel; behind the last one comes nothing. */
export const showOne = ({ context, event }: Told): Mail => {
  const at = placeIn(event)
  const entry = shownOnes(context)[at]
  const items = entry ? [entry.item] : []
  return reply(event, 'shown', { at, item: entry?.item ?? '', reported: entry?.is === 'reported' }, items)
}

/** One after the other, who takes part. */
export const showPerson = ({ context, event }: Told): Mail => {
  const at = placeIn(event)
  const { id = '', seat = '' } = context.members[at] ?? {}
  return reply(event, 'person', { at, id, who: seat })
}

/** Somebody's part is ended for them. */
export const remove = ({ context, event }: Told): Mail[] =>
  'id' in event && context.members.some(({ id }) => id === event.id) ? toEach([String(event.id)], 'removed') : []
