/** The actions, guards and delays an exercise is built with. */
import { assign, raise, setup } from 'xstate'
import { type Around, effects, everyWeek, hours, minutes, type Start, seconds } from '#flow'
import { isAllShown, onPost, postOf, shownAtOnce } from './boards.ts'
import {
  answers,
  type Course,
  type Entry,
  exercise,
  isAsking,
  isComplete,
  isEnough,
  isForRooms,
  isUnsigned,
  lasting,
  roundOf,
  senderOf,
  tasksOf,
  unseen,
} from './course.ts'
import { joining } from './exercises.ts'
import type { ToExercise } from './letters.ts'
import { apartOf, seated } from './rooms.ts'

/** Buttons of the channel open seats, so that an exercise hears of nothing but letters. */
export type Event = ToExercise | { readonly type: 'edit' }

/** What somebody wrote is hidden for good, hidden until a moderator has looked, or shown again. */
const becomes = { hide: 'hidden', report: 'reported', putBack: 'good' } as const

/** How every round of a series begins. */
export const blank = (now: number) =>
  ({
    members: [],
    gone: [],
    rooms: [],
    apart: [],
    round: 0,
    ready: [],
    passed: [],
    asked: {},
    entries: [],
    signed: [],
    phase: 'open',
    isStale: false,
    shown: 0,
    held: 0,
    endsAt: now,
    left: 0,
    joined: 0,
    finished: 0,
    changes: { n: 0, sum: 0 },
    skips: false,
  }) as const

/** The answers of this step, changed. */
const changed = ({ entries, round }: Course, change: (entry: Entry) => Entry['is']): Entry[] =>
  entries.map((one) => (one.round === round ? { ...one, is: change(one) } : one))

export const parts = setup({
  types: {} as { context: Course & Around; events: Event; input: Start },
  actions: {
    ...effects,
    enter: assign({ phase: (_, phase: Course['phase']) => phase }),
    /** Soon, and once for all that changes until then. */
    touch: raise({ type: 'edit' }, { delay: 'edits', id: 'edit' }),
    markStale: assign({ isStale: true }),
    markFresh: assign({ isStale: false }),

    armJoining: assign(({ context }) => {
      const left = context.live ? joining.live : joining.day
      return { left, endsAt: context.now + left }
    }),
    armStep: assign(({ context }) => ({ left: lasting(context), endsAt: context.now + lasting(context) })),
    armMore: assign(({ context }) => {
      const left = Math.max(0, context.endsAt - context.now) + (context.live ? minutes(2) : hours(2))
      return { left, endsAt: context.now + left }
    }),
    standStill: assign({ left: ({ context }) => Math.max(0, context.endsAt - context.now) }),
    walkOn: assign({ endsAt: ({ context }) => context.now + context.left }),

    seat: assign(({ context, event }) => {
      const from = senderOf(event)
      if (context.gone.includes(from) || context.members.some(({ id }) => id === from)) return {}
      const member = { id: from, seat: ('seat' in event && event.seat) || '', level: 1 }
      return { members: [...context.members, member], joined: context.joined + 1 }
    }),
    /** Who comes while the first step runs sits down in the smallest room. */
    seatInRoom: assign(({ context, event }) => {
      const from = senderOf(event)
      if (context.rooms.some((room) => room.includes(from))) return {}
      const smallest = [...context.rooms].sort((a, b) => a.length - b.length)[0]
      return { rooms: context.rooms.map((room) => (room === smallest ? [...room, from] : room)) }
    }),
    /** Whoever leaves takes along what nobody has seen. */
    unseat: assign(({ context, event }) => {
      const from = event.type === 'remove' ? event.id : senderOf(event)
      if (!context.members.some(({ id }) => id === from)) return {}
      return {
        members: context.members.filter(({ id }) => id !== from),
        gone: [...new Set([...context.gone, from])],
        entries: context.entries.filter(({ by, round }) => by !== from || round !== context.round),
        ready: context.ready.filter((id) => id !== from),
      }
    }),
    setLevel: assign(({ context, event }) => ({
      members: context.members.map((one) =>
        event.type === 'level' && one.id === event.from ? { ...one, level: event.level } : one,
      ),
    })),
    keepApart: assign(({ context, event }) => {
      const from = senderOf(event)
      const room = context.rooms.find((one) => one.includes(from)) ?? []
      const pairs = room.filter((id) => id !== from).map((id) => apartOf(id, from))
      return { apart: [...new Set([...context.apart, ...pairs])] }
    }),
    draw: assign(({ context }) => {
      const { room, most } = exercise(context)
      const ids = context.members.map(({ id }) => id)
      return { rooms: seated(ids, room ?? most, context.apart, `${context.board} ${context.apart.length}`).rooms }
    }),

    noteAsked: assign(({ context }) => ({
      ready: [],
      passed: [],
      shown: 0,
      asked: Object.fromEntries(tasksOf(context).map(({ to, about }) => [to, about])),
    })),
    noteAskedLate: assign(({ context, event }) => {
      const task = tasksOf(context).find(({ to }) => to === senderOf(event))
      return task ? { asked: { ...context.asked, [task.to]: task.about } } : {}
    }),
    noteReady: assign(({ context, event }) => ({
      ready: [...new Set([...context.ready, senderOf(event)])],
      passed: context.passed.filter((id) => id !== senderOf(event)),
    })),
    notePassed: assign(({ context, event }) => ({
      passed: [...new Set([...context.passed, senderOf(event)])],
      ready: context.ready.filter((id) => id !== senderOf(event)),
    })),
    /** Whoever has handed in an answer is done; all others are asked once more. */
    reopen: assign(({ context }) => ({ ready: answers(context).map(({ by }) => by), passed: [] })),
    noteUnsafe: assign({ held: ({ context }) => context.held + 1 }),
    take: assign(({ context, event }) => {
      const from = senderOf(event)
      const rest = context.entries.filter(({ by, round }) => by !== from || round !== context.round)
      if (event.type !== 'given' || !context.members.some(({ id }) => id === from)) return {}
      const entry: Entry = {
        item: `${from}.${event.slot}`,
        by: from,
        about: context.asked[from] ?? '',
        round: context.round,
        is: 'in',
        as: '',
      }
      return { entries: [...rest, entry] }
    }),
    letThrough: assign({ entries: ({ context }) => changed(context, ({ is }) => (is === 'in' ? 'good' : is)) }),
    leaveOut: assign({ entries: ({ context }) => changed(context, ({ is }) => (is === 'good' ? is : 'out')) }),
    leaveOutAll: assign({ entries: ({ context }) => changed(context, () => 'out') }),
    judge: assign(({ context, event }) =>
      event.type === 'verdict'
        ? { entries: changed(context, ({ item, is }) => (item === event.item ? event.is : is)) }
        : {},
    ),
    waitForSigns: assign({
      signed: ({ context }) => [...context.signed, context.round],
      entries: ({ context }) => changed(context, () => 'back'),
    }),
    noteSigned: assign(({ context, event }) => ({
      entries: changed(context, ({ by, is }) => (by === senderOf(event) ? 'good' : is)),
    })),
    noteShown: assign(({ context }) => {
      const items = onPost(context).map(({ item }) => item)
      return {
        shown: context.shown + shownAtOnce(context),
        entries: context.entries.map((one) => (items.includes(one.item) ? { ...one, as: postOf(context) } : one)),
      }
    }),
    setAside: assign(({ context, event }) =>
      event.type === 'hide' || event.type === 'report' || event.type === 'putBack'
        ? {
            entries: context.entries.map((one) =>
              one.item === event.item ? { ...one, is: becomes[event.type] } : one,
            ),
          }
        : {},
    ),
    /** Another round of the series: nothing of the one before is left. */
    renew: assign(({ context }) => ({ ...blank(context.now), board: `board-${context.now}` })),
    rest: assign(({ context }) => {
      const endsAt = everyWeek(context.beganAt, context.zone, context.now)
      return { endsAt, left: Math.max(0, endsAt - context.now) }
    }),
    noteEmpty: assign({ empties: ({ context }) => context.empties + 1 }),
    noteHeld: assign({ empties: 0 }),
    skipNext: assign({ skips: true }),
    skipNone: assign({ skips: false }),
    pairUp: assign({ name: 'listening' }),
    turnPage: assign({ round: ({ context }) => context.round + 1 }),
    noteFelt: assign(({ context: { finished, changes }, event }) =>
      event.type === 'felt'
        ? { finished: finished + 1, changes: { n: changes.n + 1, sum: changes.sum + event.by } }
        : {},
    ),
    forget: assign({ entries: [], members: [], rooms: [], apart: [], gone: [], asked: {}, ready: [], passed: [] }),
  },
  guards: {
    isFresh: ({ context }) => !context.isStale,
    isBoard: ({ context }) => ['open', 'short', 'running', 'paused'].includes(context.phase),
    isEnoughPeople: ({ context }) => context.members.length >= exercise(context).least,
    isOver: ({ context }) => roundOf(context) === undefined,
    isLine: ({ context }) => roundOf(context) !== undefined && !isAsking(roundOf(context)),
    isRoomBrief: ({ context }) => context.round === 0 && exercise(context).room !== null,
    wantsNewRooms: ({ context }) => context.round === 0 && context.apart.length > 0,
    hasTasks: ({ context }) => tasksOf(context).length > 0,
    isFirst: ({ context }) => context.entries.length === 0 && !isForRooms(context),
    isComplete: ({ context }) => isComplete(context),
    hasAll: ({ context }) =>
      context.ready.every((id) => context.entries.some(({ by, round }) => by === id && round === context.round)),
    isNone: ({ context }) => answers(context).length === 0,
    isEnough: ({ context }) => isEnough(context),
    isReviewed: ({ context }) => context.review && !isForRooms(context) && isEnough(context),
    isForRooms: ({ context }) => isForRooms(context),
    isAllSeen: ({ context }) =>
      unseen(context).length === 0 &&
      !context.entries.some(({ is, round }) => is === 'back' && round === context.round),
    isAllShown: ({ context }) => isAllShown(context),
    isPair: ({ context }) => context.members.length >= 2,
    isWeekly: ({ context }) => context.weekly && context.empties < 2,
    isSeriesEmpty: ({ context }) => context.weekly && context.empties >= 2,
    /** Long past its time: Tend was down, and nobody waits any more. */
    isMissed: ({ context }) => context.skips || context.now - context.endsAt > hours(2),
    canReport: ({ context, event }) =>
      event.type === 'report' && context.entries.some(({ item, is }) => item === event.item && is === 'good'),
    isNotPosted: ({ context }) => !context.posts.includes(context.board),
  },
  delays: {
    stretch: ({ context }) => context.left,
    patience: seconds(10),
    pace: ({ context }) => (context.live && !isUnsigned(context) ? seconds(20) : seconds(1)),
    deciding: ({ context }) => (context.live ? minutes(10) : hours(24)),
    signing: ({ context }) => (context.live ? minutes(3) : hours(12)),
    farewell: ({ context }) => (context.live ? minutes(15) : hours(12)),
    week: ({ context }) => context.left,
    edits: seconds(4),
    posting: minutes(1),
  },
})
