/** What an exercise says in its channel. */
import { author, chosen, fromNow, item, type Said } from '#flow'
import type { channel as en } from './content/en.ts'
import {
  type About,
  answers,
  type Course,
  type Entry,
  exercise,
  isAsking,
  isUnsigned,
  roundOf,
  seatOf,
  senderOf,
} from './course.ts'

export const { post, board, say } = author<typeof en, Course>()

/** How many answers without names are shown at a time. */
const batch = 5

const theBoard = ({ context }: { readonly context: Course }): string => context.board
export const nameOf = ({ name }: Course) => chosen('names', name)

export const boards = {
  open: board(theBoard, 'open', ({ context }) => ({
    values: {
      name: nameOf(context),
      n: context.members.length,
      least: exercise(context).least,
      most: exercise(context).most,
      time: fromNow(Math.max(0, context.endsAt - context.now)),
    },
  })),
  short: board(theBoard, 'short', ({ context }) => ({
    values: { name: nameOf(context), least: exercise(context).least },
  })),
  running: board(theBoard, 'running', ({ context }) => ({
    values: {
      name: nameOf(context),
      round: Math.min(context.round + 1, exercise(context).rounds.length),
      of: exercise(context).rounds.length,
      // A few could be told apart.
      written: context.ready.length < 3 ? 0 : context.ready.length,
    },
  })),
  paused: board(theBoard, 'paused', ({ context }) => ({ values: { name: nameOf(context) } })),
  over: board(theBoard, 'over', ({ context }) => ({ values: { name: nameOf(context) } })),
  resting: board('series', 'resting', ({ context }) => ({
    values: { name: nameOf(context), time: fromNow(Math.max(0, context.endsAt - context.now)) },
  })),
  ended: post('series', 'ended', ({ context }) => ({ name: nameOf(context) })),
  nobodyCame: post('series', 'nobodyCame', ({ context }) => ({ name: nameOf(context) })),
  cancelled: post(theBoard, 'cancelled', ({ context }) => ({ name: nameOf(context) })),
}

const inChannel = (key: keyof typeof en, values: Said['values'], as?: string): Said => ({
  key,
  values,
  asks: null,
  ...(as !== undefined && { as }),
})

/** The answers of this step that may be shown, in an order that says nothing. */
const good = (context: Course) => answers(context).filter(({ is }) => is === 'good')
export const isAllShown = (context: Course): boolean => context.shown >= good(context).length
/** How many are shown at once. */
export const shownAtOnce = (context: Course): number => (isUnsigned(context) ? batch : 1)

/** What is shown next, and what the message is called that shows it. */
export const onPost = (context: Course) => good(context).slice(context.shown, context.shown + shownAtOnce(context))
export const postOf = (context: Course): string => `${context.board}-${context.round}-${context.shown}`

/** What a step says before its answers. */
export const heading = {
  type: 'say' as const,
  params: ({ context }: { readonly context: About }): Said => {
    const round = roundOf(context)
    return inChannel('heading', { of: isAsking(round) ? round.ask : 'other' })
  },
}

/** What a step says that asks nobody. */
export const line = {
  type: 'say' as const,
  params: ({ context }: { readonly context: About }): Said => {
    const round = roundOf(context)
    return inChannel(round && 'line' in round ? round.line : 'rest', {})
  },
}

/** Answers in one message: one with its author, or several without. */
function shown(context: About, some: readonly Entry[], as: string): Said {
  const [first] = some
  if (!first) return inChannel('hidden', {}, as)
  const round = exercise(context).rounds[first.round]
  const ask = isAsking(round) ? round.ask : 'news'
  if (isAsking(round) && round.unsigned && context.unsigned && !context.signed.includes(first.round))
    return inChannel('pooled', { lines: { listed: some.map(({ item }) => [item, null] as const) } }, as)
  const words = { by: { named: seatOf(context, first.by) }, words: item(first.item) }
  if (first.about === '' || ask === 'reply') return inChannel('said', words, as)
  return inChannel(
    ask === 'respond' ? 'asked' : 'thanksFor',
    { ...words, to: { named: seatOf(context, first.about) } },
    as,
  )
}

/** The next answer with its author, or the next few where there are no names. */
export const showNext = {
  type: 'say' as const,
  params: ({ context }: { readonly context: About }): Said => shown(context, onPost(context), postOf(context)),
}

/** A message of the channel once something in it was hidden, or may be seen again. */
export const showAgain = {
  type: 'say' as const,
  params: ({ context, event }: { readonly context: About; readonly event: object }): Said => {
    const as = context.entries.find(({ item }) => 'item' in event && item === event.item)?.as ?? ''
    return shown(
      context,
      context.entries.filter((one) => one.as === as && one.is === 'good'),
      as,
    )
  },
}

/** What moderators made of what was written, in their own words. */
export const themes = {
  type: 'say' as const,
  params: ({ event }: { readonly event: object }): Said =>
    inChannel('themes', { words: item(`${senderOf(event)}.themes`) }),
}
