/**
 * An everyday old message set beside a small new moment. It is off unless an operator wants it, is kept short, begins and ends with
 * something safe, and stops at the first sign that it stirs too much. It is not therapy and says so.
 */
import { assign, setup } from 'xstate'
import {
  type Around,
  author,
  type EventOf,
  effects,
  flow,
  handOver,
  keep,
  minutes,
  type Start,
  seconds,
  turnAside,
  zoneOf,
} from '#flow'
import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'
import { paths } from './paths.ts'

interface Context {
  /** The entry of the circle that stays near, by id. */
  anchor: string
  /** How often both have been held side by side. */
  held: number
}

const { say, ask } = author<typeof en, Context>()

/** How many finished runs of other conversations come before the first of this one. */
const sessionsBefore = 3
/** So many days lie between two of them: kept days are whole, so that it is never less than 48 hours. */
const daysBetween = 2
/** Local hours in which it is offered. */
const daytime = { from: 8, to: 21 }
/** A sting above this is too much for this exercise; so is a rise of two. */
const ceiling = 4
const rise = 2
const times = 3

const safeOnes = ({ person }: Around) => person.circle.filter(({ tender }) => !tender)
const anchor = ({ context }: { context: Context }) => ({ anchor: { friend: context.anchor } })

const instead = { calmStep: 'toCalm', safePlace: 'toCircle', close: 'leftAtThat', skip: 'leftAtThat' }

const machine = setup({
  types: {} as { context: Context & Around; events: EventOf<typeof en>; input: Start },
  actions: {
    ...effects,
    takeFirst: assign({ anchor: ({ context }) => safeOnes(context)[0]?.id ?? '' }),
    takeThis: assign({ anchor: ({ context, event }) => (event.type === 'friend' ? event.id : context.anchor) }),
    /** The sting itself lies in memory only. */
    rememberSting: assign({
      typed: ({ event }) => ({ sting: event.type === 'rated' ? String(event.value) : '' }),
    }),
    holdAgain: assign({ held: ({ context }) => context.held + 1 }),
    letGo: assign({ typed: {} }),
  },
  guards: {
    isNew: ({ context: { person } }) =>
      person.runs.filter(({ flow }) => flow !== 'old-message').length < sessionsBefore,
    hasNobody: ({ context }) => safeOnes(context).length === 0,
    isTooSoon: ({ context: { person, today } }) =>
      person.runs.some(({ flow, day }) => flow === 'old-message' && today - day <= daysBetween),
    isShaken: ({ context }) => context.isShaken,
    isSomewhere: ({ context }) => context.hour === null,
    isNight: ({ context: { hour } }) => hour !== null && (hour < daytime.from || hour >= daytime.to),
    isCity: ({ event }) => event.type === 'wrote' && zoneOf(event.text) !== undefined,
    hasOne: ({ context }) => safeOnes(context).length === 1,
    none: ({ event }) => event.type === 'rated' && event.value === 0,
    tooMuch: ({ event }) => event.type === 'rated' && event.value > ceiling,
    stirred: ({ context, event }) =>
      event.type === 'rated' && (event.value > ceiling || event.value - Number(context.typed['sting'] ?? 1) >= rise),
    enough: ({ context }) => context.held >= times,
  },
  delays: { halfAMinute: seconds(30), holding: seconds(20) },
}).createMachine({
  id: 'old-message',
  context: ({ input }) => ({ ...input, anchor: '', held: 0 }),
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'isNew', target: 'needsMore' },
        { guard: 'hasNobody', target: 'needsMore' },
        { guard: 'isTooSoon', target: 'tooSoon' },
        { guard: 'isShaken', target: 'notToday' },
        { guard: 'isSomewhere', target: 'city' },
        { guard: 'isNight', target: 'daytime' },
        { target: 'start' },
      ],
    },
    needsMore: { entry: ask('needsMore'), on: instead },
    city: {
      initial: 'which',
      on: {
        wrote: [
          {
            guard: 'isCity',
            target: 'start',
            actions: { type: 'keep', params: ({ event }) => ({ zone: zoneOf(event.text) ?? null }) },
          },
          { target: '.unknown' },
        ],
        skip: 'leftAtThat',
      },
      states: {
        which: { entry: ask('city', { text: 40 }) },
        unknown: { entry: ask('noCity', { text: 40 }) },
      },
    },
    start: {
      entry: ask('start'),
      on: {
        goOn: [{ guard: 'isNight', target: 'daytime' }, { target: 'consent' }],
        why: { actions: turnAside('why') },
        notForMe: 'leftAtThat',
        skip: 'leftAtThat',
      },
    },
    consent: { entry: ask('consent'), on: { agree: 'check', decline: 'leftAtThat', skip: 'leftAtThat' } },
    check: {
      entry: ask('check'),
      on: { none: 'anchoring', some: 'notToday', ratherNot: 'notToday', skip: 'notToday' },
    },
    anchoring: { always: [{ guard: 'hasOne', target: 'anchorFirst', actions: 'takeFirst' }, { target: 'whom' }] },
    whom: {
      entry: ask('whom', ({ context }) => ({ friends: safeOnes(context).map(({ id }) => id) })),
      on: {
        friend: { target: 'anchorFirst', actions: 'takeThis' },
        skip: { target: 'anchorFirst', actions: 'takeFirst' },
      },
    },
    anchorFirst: {
      entry: ask('anchorFirst', (about) => ({ values: anchor(about) })),
      on: { done: 'pick', stopHere: 'out', skip: 'pick' },
      after: { halfAMinute: 'pick' },
    },
    pick: {
      entry: ask('pick'),
      on: { none: 'noneToday', skip: 'noneToday', '*': 'sting' },
    },
    sting: {
      entry: ask('sting', { scale: 'upset' }),
      on: {
        rated: [
          { guard: 'none', target: 'pick', actions: say('another') },
          { guard: 'tooMuch', target: 'notToday' },
          { target: 'moment', actions: 'rememberSting' },
        ],
        skip: 'noneToday',
      },
    },
    moment: {
      entry: ask('moment'),
      on: { gotOne: 'holding', cannot: 'borrow', stopHere: 'out', skip: 'borrow', wordsLost: 'wordsGone' },
    },
    borrow: {
      entry: ask('borrow', (about) => ({ values: anchor(about) })),
      on: { gotOne: 'holding', noneFits: 'noneToday', skip: 'noneToday', wordsLost: 'wordsGone' },
    },

    /** From here on it counts as done, however it ends. */
    holding: {
      entry: keep({ run: true }),
      initial: 'once',
      on: { stopHere: 'out', wordsLost: 'wordsGone' },
      states: {
        once: {
          entry: ['holdAgain', ask('hold', ({ context }) => ({ values: { n: context.held } }))],
          on: { done: 'looking', skip: 'looking' },
          after: { holding: 'looking' },
        },
        looking: { always: [{ guard: 'enough', target: '#old-message.stingAfter' }, { target: 'once' }] },
      },
    },
    stingAfter: {
      entry: ask('sting', { scale: 'upset' }),
      on: {
        rated: [
          { guard: 'stirred', target: 'out', actions: 'letGo' },
          { target: 'howTrue', actions: 'letGo' },
        ],
        skip: { target: 'howTrue', actions: 'letGo' },
        wordsLost: 'wordsGone',
      },
    },
    howTrue: { entry: ask('howTrue', { scale: 'plain' }), on: { rated: 'anchorLast', skip: 'anchorLast' } },
    wordsGone: { entry: ['letGo', say('wordsGone')], always: 'anchorLast' },
    anchorLast: {
      entry: ask('anchorLast', (about) => ({ values: anchor(about) })),
      on: { done: 'act', skip: 'act' },
      after: { halfAMinute: 'act' },
    },
    act: { entry: ask('act'), on: { thank: 'close', look: 'close', nothing: 'close', skip: 'close' } },

    out: {
      entry: ['letGo', ask('out')],
      on: { better: 'rest', stillBad: 'toHelp', skip: 'rest' },
    },
    notToday: { entry: ask('notToday'), on: { ...instead, people: 'toPeople' } },

    close: { entry: say('close'), type: 'final' },
    noneToday: { entry: say('noneToday'), type: 'final' },
    rest: { entry: say('rest'), type: 'final' },
    tooSoon: { entry: say('tooSoon'), type: 'final' },
    daytime: { entry: say('daytime'), type: 'final' },
    leftAtThat: { entry: say('leftAtThat'), type: 'final' },
    toCalm: { entry: handOver('calm'), type: 'final' },
    toCircle: { entry: handOver('circle'), type: 'final' },
    toPeople: { entry: handOver('help', { at: 'talk' }), type: 'final' },
    toHelp: { entry: handOver('help', { at: 'soft' }), type: 'final' },
  },
})

/** A hold that comes back late says sorry; later than an hour it is let go. */
const hold = { sorryAfter: minutes(2), dropAfter: minutes(60) }

export const oldMessage = flow({
  name: 'old-message',
  machine,
  words: { en, pt, de, es, fr },
  optional: true,
  profiles: ['community'],
  late: { halfAMinute: hold, holding: hold },
  /** When more than five of a hundred runs had to stop, it switches itself off. */
  restraint: { message: 'out', most: 5, of: 100 },
  paths,
})
