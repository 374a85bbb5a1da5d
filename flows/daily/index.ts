/** Small steady doses: one short warm moment, by invitation, at most once a day. It counts no streak and keeps no answer. */
import { assign, setup } from 'xstate'
import {
  type Around,
  author,
  chosen,
  days,
  type EventOf,
  effects,
  flow,
  fromNow,
  handOver,
  hours,
  keep,
  minutes,
  type Start,
  seconds,
  untilAsked,
  zoneOf,
} from '#flow'
import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'
import { paths } from './paths.ts'
import { friendFor, nextPrompt, type Prompt } from './prompts.ts'

/** What can be chosen, by the name of the choice. */
const rhythms = {
  threeDays: [1, 3, 5],
  weekdays: [1, 2, 3, 4, 5],
  everyDay: [0, 1, 2, 3, 4, 5, 6],
  weekend: [0, 6],
  oneDay: [0],
}
const times = { t9: 540, t10: 630, t12: 750, t15: 900, t17: 1020, t18: 1110, t19: 1170 }
type Rhythm = keyof typeof rhythms
type Time = keyof typeof times

interface Context {
  rhythm: Rhythm
  time: Time
  prompt: Prompt
  /** Prompts shown in this run. */
  shown: Prompt[]
  isDue: boolean
  /** Another conversation has just ended well. */
  isAfterClose: boolean
}

const { say, ask } = author<typeof en, Context>()

const from = <T extends string>(all: Readonly<Record<T, unknown>>, fits: (value: never) => boolean, other: T): T =>
  (Object.keys(all) as T[]).find((name) => fits(all[name] as never)) ?? other

const scheduled = ({ rhythm, time }: Context) => ({
  days: chosen('days', rhythm),
  time: chosen('time', time),
})

/** Something was said to a moment: whatever it was, it was not in vain. */
const answered = keep({ moment: {} })

const machine = setup({
  types: {} as { context: Context & Around; events: EventOf<typeof en>; input: Start },
  actions: {
    ...effects,
    setRhythm: assign({ rhythm: ({ event }) => event.type as Rhythm }),
    setTime: assign({ time: ({ event }) => event.type as Time }),
    next: assign(({ context }) => {
      const prompt = nextPrompt(context, context.shown)
      return { prompt, shown: [...context.shown, prompt] }
    }),
  },
  guards: {
    isUnanswered: ({ context: { isDue, person } }) => isDue && (person.plan?.unanswered ?? 0) > 3,
    isAfterClose: ({ context }) => context.isAfterClose,
    isDue: ({ context }) => context.isDue,
    isPlanned: ({ context }) => context.person.plan !== null,
    /** By their wish, or since a card after which Tend begins nothing until it is asked to. */
    isQuiet: ({ context: { person } }) => person.plan !== null && person.quietUntil === untilAsked,
    hasZone: ({ context }) => context.person.zone !== null,
    isCity: ({ event }) => event.type === 'wrote' && zoneOf(event.text) !== undefined,
    keepsNumbers: ({ context }) => context.person.consent?.numbers === true,
    coldAgain: ({ context, event }) =>
      event.type === 'rated' && event.value <= 1 && (context.person.plan?.cold ?? 0) >= 1,
  },
  delays: { soon: minutes(10), halfDay: hours(12), twoHours: hours(2), holding: seconds(20), looking: minutes(2) },
}).createMachine({
  id: 'daily',
  context: ({ input }) => ({
    ...input,
    rhythm: from(rhythms, (all: readonly number[]) => all.join() === input.person.plan?.days.join(), 'threeDays'),
    time: from(times, (minute: number) => minute === input.person.plan?.minute, 't9'),
    prompt: 'easier',
    shown: [],
    isDue: input.with['at'] === 'due',
    isAfterClose: input.with['at'] === 'close',
  }),
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'isUnanswered', target: 'asleep' },
        { guard: 'isDue', target: 'push' },
        { guard: 'isAfterClose', target: 'once' },
        { guard: 'isQuiet', target: 'quiet' },
        { guard: 'isPlanned', target: 'current' },
        { target: 'offer' },
      ],
    },

    once: {
      entry: [keep({ offered: true }), ask('once')],
      after: { soon: 'over' },
      on: { more: 'offer', noThanks: 'leftAtThat', skip: 'leftAtThat' },
    },
    offer: { entry: ask('offer'), on: { setUp: 'rhythm', tryOne: 'prompt', noThanks: 'closed', skip: 'closed' } },
    current: {
      entry: ask('current', ({ context }) => ({ values: scheduled(context) })),
      on: {
        tryOne: 'prompt',
        change: 'rhythm',
        otherZone: 'city',
        pauseWeek: 'paused',
        pauseLong: 'pausedLong',
        stopThese: 'stopped',
        close: 'closed',
        skip: 'closed',
      },
    },

    quiet: {
      entry: ask('quiet'),
      on: { comeBack: 'back', stopThese: 'stopped', close: 'closed', skip: 'closed' },
    },

    rhythm: {
      entry: ask('days'),
      on: {
        '*': [
          { guard: 'hasZone', target: 'time', actions: 'setRhythm' },
          { target: 'city', actions: 'setRhythm' },
        ],
        skip: 'closed',
      },
    },
    city: {
      initial: 'which',
      on: {
        wrote: [
          {
            guard: 'isCity',
            target: 'rightTime',
            actions: { type: 'keep', params: ({ event }) => ({ zone: zoneOf(event.text) ?? null }) },
          },
          { target: '.unknown' },
        ],
        skip: 'closed',
      },
      states: {
        which: { entry: ask('city', { text: 40 }) },
        unknown: { entry: ask('noCity', { text: 40 }) },
      },
    },
    rightTime: {
      entry: ask('rightTime', { values: { time: fromNow(0) } }),
      on: { right: 'time', wrong: 'city', skip: 'time' },
    },
    time: { entry: ask('time'), on: { '*': { target: 'alert', actions: 'setTime' }, skip: 'closed' } },
    alert: { entry: ask('alert'), on: { no: 'confirm', yes: 'quietly', notSure: 'quietly', skip: 'quietly' } },
    quietly: { entry: ask('quietly'), on: { noAlerts: 'comeAnytime', alertAnyway: 'confirm', skip: 'comeAnytime' } },
    confirm: {
      entry: ask('confirm', ({ context }) => ({ values: scheduled(context) })),
      on: { ok: 'planned', change: 'rhythm', skip: 'closed' },
    },

    push: {
      entry: ask('push'),
      after: { halfDay: 'over' },
      on: {
        now: { target: 'prompt', actions: answered },
        later: { target: 'waiting', actions: answered },
        notToday: { target: 'notToday', actions: answered },
        pauseWeek: { target: 'paused', actions: answered },
        stopThese: 'stopped',
        skip: { target: 'notToday', actions: answered },
      },
    },
    waiting: {
      entry: ask('later'),
      after: { twoHours: 'prompt' },
      on: { now: 'prompt', notToday: 'notToday', skip: 'notToday' },
    },

    prompt: {
      entry: [
        'next',
        ask('prompt', ({ context }) => ({ values: { which: context.prompt, friend: friendFor(context) } })),
      ],
      on: {
        start: 'holding',
        another: { target: 'prompt', reenter: true },
        notAgain: {
          target: 'prompt',
          reenter: true,
          actions: { type: 'keep', params: ({ context }) => ({ moment: { prompt: context.prompt, never: true } }) },
        },
        sad: 'bitter',
        skip: 'closed',
      },
    },
    holding: {
      entry: ask('hold'),
      after: { holding: 'felt' },
      on: { done: 'felt', sad: 'bitter', skip: 'felt' },
    },
    felt: { always: [{ guard: 'keepsNumbers', target: 'warm' }, { target: 'close' }] },
    warm: {
      entry: ask('warm', { scale: 'plain' }),
      on: {
        rated: [
          { guard: 'coldAgain', target: 'check' },
          {
            target: 'close',
            actions: { type: 'keep', params: ({ event }) => ({ moment: { cold: event.value <= 1 } }) },
          },
        ],
        skip: 'close',
      },
    },
    bitter: {
      entry: ask('bitter'),
      on: { ground: 'lookingAround', notAgain: 'leftOut', talk: 'toPeople', close: 'closed', skip: 'closed' },
    },
    lookingAround: { entry: ask('lookAround'), after: { looking: 'close' }, on: { done: 'close', skip: 'close' } },
    check: {
      entry: ask('check'),
      on: { pauseWeek: 'paused', stopThese: 'stopped', keepThem: 'close', people: 'toPeople', skip: 'close' },
    },

    planned: {
      entry: [
        {
          type: 'keep',
          params: ({ context }) => ({ plan: { days: rhythms[context.rhythm], minute: times[context.time] } }),
        },
        say('isSet'),
      ],
      type: 'final',
    },
    back: { entry: [keep({ quiet: { until: 0 } }), say('isBack')], type: 'final' },
    comeAnytime: { entry: [keep({ plan: null }), say('comeAnytime')], type: 'final' },
    notToday: { entry: say('notToday'), type: 'final' },
    paused: { entry: [keep({ quiet: { for: days(7) } }), say('pausedWeek')], type: 'final' },
    /** As after a card about a partner: nobody who looks at the store can tell which it was. */
    pausedLong: { entry: [keep({ quiet: { until: untilAsked } }), say('pausedLong')], type: 'final' },
    stopped: { entry: [keep({ plan: null }), say('stoppedThese')], type: 'final' },
    asleep: { entry: [keep({ plan: null }), say('sleep')], type: 'final' },
    leftOut: {
      entry: [
        { type: 'keep', params: ({ context }) => ({ moment: { prompt: context.prompt, never: true } }) },
        say('leftOut'),
      ],
      type: 'final',
    },
    close: {
      entry: [
        { type: 'keep', params: ({ context }) => ({ moment: { prompt: context.prompt }, run: true as const }) },
        say('close'),
      ],
      type: 'final',
    },
    toPeople: { entry: handOver('help', { at: 'talk' }), type: 'final' },
    closed: { entry: say('closed'), type: 'final' },
    leftAtThat: { entry: say('leftAtThat'), type: 'final' },
    over: { type: 'final' },
  },
})

export const daily = flow({
  name: 'daily',
  machine,
  words: { en, es, pt, de, fr },
  late: { twoHours: { sorryAfter: minutes(15), dropAfter: hours(2) } },
  paths,
})
