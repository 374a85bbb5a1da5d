/** What one of the two remembers of a check-in, and the questions its states ask. */
import { assign, setup } from 'xstate'
import {
  type Around,
  atMoment,
  author,
  chosenIn,
  type EventOf,
  effects,
  heldFor,
  hold,
  hours,
  item,
  type Start,
  seconds,
  type Value,
} from '#flow'
import type { en } from './content/en.ts'

export interface Context {
  /** The conversation both write to; '': none is known yet. */
  room: string
  /** Why the room began this run; '': it did not. */
  at: string
  /** Who shares what is shown now, and the mark of their meeting; the room told. */
  other: string
  meeting: string
  /** When it closes, epoch ms. */
  closesAt: number
  /** How many codes did not work. */
  tries: number
  /** What of one's own is held. */
  given: readonly Shareable[]
  /** What of it the other may see. */
  picked: readonly string[]
}

/** What the room writes back. */
type Reply =
  /** The room is there: the code leads to it. */
  | { readonly type: 'made'; readonly from: string; readonly closesAt: number }
  /** There was a seat. */
  | { readonly type: 'welcome'; readonly from: string; readonly meeting: string; readonly closesAt: number }

export type Event = EventOf<typeof en> | Reply

export const { say, ask } = author<typeof en, Context>()

/** A check-in ends after this long, whatever happened. */
export const lasts = hours(72)
/** What may be shared, in the order in which it is asked and shown. */
export const shareable = ['feelings', 'know', 'part', 'thanks', 'request'] as const
export type Shareable = (typeof shareable)[number]

type About = { readonly context: Context & Around }

export const closesAt = ({ context }: About) => ({ time: atMoment(context.closesAt) })

/** What is shared, as values of a message; `prefix` is '' for one's own. */
export const sharedValues = (names: readonly string[], prefix: string) => {
  const has = (name: Shareable): string => (names.includes(prefix + name) ? 'yes' : 'no')
  const value = (name: Shareable, found: Value): Value => (has(name) === 'yes' ? found : '')
  return {
    hasFeelings: has('feelings'),
    feelings: value('feelings', chosenIn('feelings', `${prefix}feelings`)),
    hasKnow: has('know'),
    know: value('know', item(`${prefix}know`)),
    hasPart: has('part'),
    part: value('part', chosenIn('part', `${prefix}part`)),
    hasThanks: has('thanks'),
    thanks: value('thanks', item(`${prefix}thanks`)),
    hasRequest: has('request'),
    request: value('request', item(`${prefix}request`)),
  }
}

const stageIs =
  (...stages: readonly string[]) =>
  ({ context: { person } }: About): boolean =>
    person.pairing !== null && person.pairing.room !== null && stages.includes(person.pairing.stage)

/** What somebody can do about their open check-in. */
export function offers({ person, items }: Around): (keyof typeof en.status.choices)[] {
  const stage = person.pairing?.stage
  return [
    ...(stage === 'answering' ? (['goOn'] as const) : []),
    ...(stage === 'answering' && items.includes('code') ? (['showCode'] as const) : []),
    ...(stage === 'openable' ? (['openIt'] as const) : []),
    'leave',
    'close',
  ]
}

export const pair = setup({
  types: {} as { context: Context & Around; events: Event; input: Start },
  actions: {
    ...effects,
    remember: assign({
      typed: ({ event }) => (event.type === 'wrote' ? { words: event.text.trim() } : {}),
    }),
    enter: assign(({ context, event }) =>
      'closesAt' in event ? { room: event.from, closesAt: event.closesAt } : { room: context.room },
    ),
    give: assign({
      given: ({ context }, name: Shareable) => shareable.filter((one) => one === name || context.given.includes(one)),
    }),
    withhold: assign({ given: ({ context }, name: Shareable) => context.given.filter((one) => one !== name) }),
    pick: assign({ picked: ({ event }) => (event.type === 'picked' ? event.choices : [event.type]) }),
    countTry: assign({ tries: ({ context }) => context.tries + 1 }),
  },
  guards: {
    isShown: ({ context }) => context.at === 'shown',
    isClosed: ({ context }) => context.at === 'closed',
    isReady: ({ context }) => context.at === 'ready',
    /** What the room began is for somebody who is no longer in it. */
    isForNobody: ({ context }) => context.at !== '' && context.person.pairing?.room !== context.room,
    isBlocked: ({ context }) => context.person.pairing?.isBlocked === true,
    isOpen: stageIs('answering', 'ready', 'openable', 'opened'),
    hasLeft: stageIs('left'),
    madeCodeLately: ({ context }) => (context.person.pairing?.codeAt ?? 0) > 0,
    metLately: ({ context, event }) =>
      event.type === 'welcome' &&
      (context.person.pairing?.closed ?? []).some(({ meeting }) => meeting === event.meeting),
    triedEnough: ({ context }) => context.tries >= 5,
    cannotPass: ({ event }) => event.type === 'wrote' && ['threat', 'insult'].includes(heldFor(event.text) ?? ''),
    hasNothing: ({ context }) => context.given.length === 0,
  },
  delays: { reply: seconds(5) },
})

/** Holds what was typed under `name` until it is shown. */
export const holdTyped = (name: Shareable) => hold({ item: name, words: { held: 'words' }, for: lasts })

/** Holds what was picked under `name`. */
export const holdPicked = (name: Shareable) => ({
  type: 'hold' as const,
  params: ({ event }: { readonly event: Event }) => ({
    item: name,
    words: event.type === 'picked' ? event.choices.join(',') : event.type,
    for: lasts,
  }),
})
