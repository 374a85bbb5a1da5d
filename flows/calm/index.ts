/** Calm-down after a fight: bring the body down enough to choose what to do next. It never asks what happened. */
import { assign, setup } from 'xstate'
import {
  type Around,
  author,
  chosen,
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
  turnAside,
} from '#flow'
import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'
import { type Exercise, isFlooded, mostExercises, onOffer } from './offer.ts'
import { paths } from './paths.ts'

interface Context {
  /** The first rating and the latest, 0–10; null: skipped. */
  before: number | null
  after: number | null
  length: 2 | 10
  tried: Exercise[]
  /** The warm step has been offered as an addition. */
  added: boolean
  breaks: number
  /** The break under way, ms. */
  breakLength: number
  plan: string
  /** The entry of the circle that this fight is with; null: not asked yet, '': none of them. */
  apart: string | null
}

const { say, ask } = author<typeof en, Context>()

/** While an exercise lasts: finish early, leave it for another, or skip what is left of it. */
const during = { done: 'rateAfter', skip: 'rateAfter', notForMe: 'choosing' }
/** Who of the circle feels safe now: nobody who is missed, and not the one this fight is with. */
const safeOnes = ({ person, apart }: Context & Around) =>
  person.circle.filter(({ id, tender }) => !tender && id !== apart)
const people = (context: Context & Around) => safeOnes(context).filter(({ type }) => type === 'person')
const apart = (next: string) => ({
  entry: ask('apart', ({ context }) => ({ friends: people(context).map(({ id }) => id) })),
  on: {
    friend: { target: next, actions: 'leaveOut' as const },
    nobody: { target: next, actions: 'leaveOut' as const },
    skip: { target: next, actions: 'leaveOut' as const },
  },
})
/** The last words, with what is remembered. */
const close = [
  {
    type: 'keep' as const,
    params: ({ context: { before, after, tried } }: { context: Context }) => ({
      run: true as const,
      ...(before !== null && after !== null && { rating: { before, after, exercise: tried.at(-1) ?? null } }),
    }),
  },
  say('close'),
]
const hasEased = (before: number | null, after: number): boolean =>
  after <= 3 || (before !== null && before - after >= 2)
const grounding = (next: string) => ({ next, skip: next, notForMe: 'choosing' })

const machine = setup({
  types: {} as { context: Context & Around; events: EventOf<typeof en>; input: Start },
  actions: {
    ...effects,
    rememberBefore: assign({ before: ({ event }) => (event.type === 'rated' ? event.value : null) }),
    rememberAfter: assign({ after: ({ event }) => (event.type === 'rated' ? event.value : null) }),
    rememberExercise: assign({ tried: ({ context, event }) => [...context.tried, event.type as Exercise] }),
    rememberWarm: assign({ added: true, tried: ({ context }) => [...context.tried, 'warm' as const] }),
    noMoreWarm: assign({ added: true }),
    take: assign({ length: (_, length: 2 | 10) => length }),
    setBreak: assign({ breakLength: (_, length: number) => length }),
    setBreakUntil: assign({ breakLength: ({ event }) => (event.type === 'timed' ? event.in : minutes(20)) }),
    countBreak: assign({ breaks: ({ context }) => context.breaks + 1 }),
    rememberPlan: assign({ plan: ({ event }) => event.type }),
    leaveOut: assign({ apart: ({ event }) => (event.type === 'friend' ? event.id : '') }),
  },
  guards: {
    settled: ({ event }) => event.type === 'rated' && event.value <= 3,
    high: ({ event }) => event.type === 'rated' && event.value >= 7,
    worse: ({ context, event }) => event.type === 'rated' && context.before !== null && event.value > context.before,
    /** A drop of 2 or more, or 3 or below. */
    eased: ({ context, event }) => event.type === 'rated' && hasEased(context.before, event.value),
    /** After a good close small moments are offered, once a month at most. */
    endedWell: ({ context: { offersMoments, before, after } }) =>
      offersMoments && before !== null && after !== null && hasEased(before, after),
    asksWhoItIs: ({ context }) => context.apart === null && people(context).length > 0,
    noRating: ({ context }) => context.before === null || context.after === null,
    canAddWarm: ({ context }) => context.length === 10 && !context.added && !context.tried.includes('warm'),
    canTryAnother: ({ context }) => context.tried.length < mostExercises,
    /** After a second break a third is not offered. */
    highAgain: ({ context, event }) => event.type === 'rated' && event.value >= 7 && context.breaks >= 2,
  },
  delays: {
    minute: minutes(1),
    moment: seconds(75),
    sighing: ({ context }) => (context.length === 10 ? minutes(5) : seconds(30)),
    breathing: ({ context }) => (context.length === 10 ? minutes(5) : minutes(2)),
    break: ({ context }) => context.breakLength,
  },
}).createMachine({
  id: 'calm',
  context: ({ input }) => ({
    ...input,
    before: null,
    after: null,
    length: 2,
    tried: [],
    added: false,
    breaks: 0,
    breakLength: minutes(20),
    plan: '',
    apart: null,
  }),
  initial: 'safeForNow',
  states: {
    safeForNow: {
      entry: [say('start'), ask('safe')],
      on: { yes: 'rateBefore', skip: 'rateBefore', away: 'movingAway', scared: 'scared', unsafeHere: 'unsafeAtWork' },
    },
    movingAway: { entry: ask('moveAway'), on: { next: 'rateBefore', skip: 'rateBefore' } },
    rateBefore: {
      entry: ask('howUpset', { scale: 'upset' }),
      on: {
        rated: [
          { guard: 'settled', target: 'settledAlready', actions: 'rememberBefore' },
          { target: 'howLong', actions: 'rememberBefore' },
        ],
        skip: 'howLong',
      },
    },
    settledAlready: {
      entry: ask('settledAlready'),
      on: { calmStep: 'howLong', plan: 'whatNext', enough: 'closing', skip: 'whatNext' },
    },
    howLong: {
      entry: ask('howLong'),
      on: {
        two: { target: 'choosing', actions: [{ type: 'take', params: 2 }, keep({ minutes: 2 })] },
        ten: { target: 'choosing', actions: [{ type: 'take', params: 10 }, keep({ minutes: 10 })] },
        break: 'breakLength',
        skip: 'choosing',
      },
    },

    choosing: {
      entry: ask('pick', ({ context }) => ({
        offer: onOffer(context),
        values: { flooded: isFlooded(context) ? 'yes' : 'no' },
      })),
      on: {
        ground: { target: 'groundFive', actions: 'rememberExercise' },
        feet: { target: 'feet', actions: 'rememberExercise' },
        cool: { target: 'cool', actions: 'rememberExercise' },
        sigh: { target: 'sigh', actions: 'rememberExercise' },
        breathe: { target: 'breathe', actions: 'rememberExercise' },
        warm: { target: 'beforeWarm', actions: 'rememberExercise' },
        kind: { target: 'kind', actions: 'rememberExercise' },
        hand: { target: 'hand', actions: 'rememberExercise' },
        skip: 'whatNext',
      },
    },
    groundFive: { entry: ask('groundFive', { anything: 'next' }), on: grounding('groundFour') },
    groundFour: { entry: ask('groundFour', { anything: 'next' }), on: grounding('groundThree') },
    groundThree: { entry: ask('groundThree', { anything: 'next' }), on: grounding('groundTwo') },
    groundTwo: { entry: ask('groundTwo', { anything: 'next' }), on: grounding('groundOne') },
    groundOne: { entry: ask('groundOne', { anything: 'next' }), on: grounding('rateAfter') },
    feet: { entry: ask('feet'), on: during, after: { minute: 'rateAfter' } },
    cool: { entry: ask('cool'), on: during, after: { minute: 'rateAfter' } },
    sigh: {
      entry: ask('sigh', ({ context }) => ({ values: { minutes: context.length === 10 ? 5 : 0 } })),
      on: during,
      after: { sighing: 'rateAfter' },
    },
    breathe: {
      entry: ask('breathe', ({ context }) => ({ values: { minutes: context.length === 10 ? 5 : 2 } })),
      on: during,
      after: { breathing: 'rateAfter' },
    },
    hand: { entry: ask('hand'), on: during, after: { moment: 'rateAfter' } },
    kind: { entry: ask('kind'), on: { ...during, notForMe: 'kindStings' }, after: { minute: 'rateAfter' } },
    kindStings: { entry: say('kindStings'), always: 'choosing' },
    beforeWarm: { always: [{ guard: 'asksWhoItIs', target: 'apartForWarm' }, { target: 'warm' }] },
    apartForWarm: apart('warm'),
    warm: {
      entry: ask('warm', ({ context }) => ({ friends: safeOnes(context).map(({ id }) => id) })),
      on: { friend: 'warmHold', gotOne: 'warmHold', noOne: 'warmElse', skip: 'rateAfter' },
    },
    warmElse: {
      entry: ask('warmElse'),
      on: {
        place: 'warmHold',
        animal: 'warmHold',
        stranger: 'warmHold',
        character: 'warmHold',
        nature: 'warmHold',
        notForMe: 'choosing',
        skip: 'rateAfter',
      },
    },
    warmHold: { entry: ask('warmHold'), on: during, after: { minute: 'rateAfter' } },

    rateAfter: {
      entry: ask('howUpset', { scale: 'upset' }),
      on: {
        rated: [
          { guard: 'worse', target: 'gotWorse', actions: 'rememberAfter' },
          { guard: 'eased', target: 'eased', actions: 'rememberAfter' },
          { target: 'same', actions: 'rememberAfter' },
        ],
        skip: 'whatNext',
      },
    },
    eased: {
      always: [
        { guard: 'noRating', target: 'afterEasing' },
        {
          target: 'afterEasing',
          actions: say('change', ({ context }) => ({ before: context.before ?? 0, after: context.after ?? 0 })),
        },
      ],
    },
    afterEasing: { always: [{ guard: 'canAddWarm', target: 'addWarm' }, { target: 'whatNext' }] },
    addWarm: {
      entry: ask('addWarm'),
      on: {
        add: { target: 'beforeWarm', actions: 'rememberWarm' },
        noThanks: { target: 'whatNext', actions: 'noMoreWarm' },
        skip: { target: 'whatNext', actions: 'noMoreWarm' },
      },
    },
    same: {
      entry: ask('same', ({ context }) => ({
        offer: context.tried.length < mostExercises ? ['another', 'break', 'enough'] : ['break', 'enough'],
      })),
      on: {
        another: { guard: 'canTryAnother', target: 'choosing' },
        break: 'breakLength',
        enough: 'closing',
        skip: 'whatNext',
      },
    },
    gotWorse: {
      entry: ask('gotWorse'),
      on: {
        better: 'whatNext',
        stillBad: { target: 'breakLength', actions: turnAside('help', { at: 'soft' }) },
        skip: 'whatNext',
      },
    },

    breakLength: {
      entry: ask('breakLength'),
      on: {
        twenty: { target: 'breakNote', actions: { type: 'setBreak', params: minutes(20) } },
        thirty: { target: 'breakNote', actions: { type: 'setBreak', params: minutes(30) } },
        sixty: { target: 'breakNote', actions: { type: 'setBreak', params: minutes(60) } },
        untilTime: 'untilWhen',
        skip: 'whatNext',
      },
    },
    untilWhen: {
      entry: ask('untilWhen', { when: hours(24) }),
      on: { timed: { target: 'breakNote', actions: 'setBreakUntil' }, skip: 'breakLength' },
    },
    breakNote: {
      entry: ask('breakNote'),
      on: {
        yes: {
          target: 'onBreak',
          actions: say('note', ({ context }) => ({ time: fromNow(context.breakLength) })),
        },
        no: 'onBreak',
        skip: 'onBreak',
        notSafe: 'scared',
        notSafeHere: 'unsafeAtWork',
      },
    },
    onBreak: {
      entry: ['countBreak', ask('onBreak', ({ context }) => ({ values: { time: fromNow(context.breakLength) } }))],
      initial: 'asked',
      on: { early: 'breakOver', noCheckIn: 'closing' },
      after: { break: 'breakOver' },
      states: {
        asked: { on: { okay: 'resting', skip: 'resting' } },
        resting: { entry: say('breakSet') },
      },
    },
    breakOver: {
      entry: ask('breakOver', { scale: 'upset' }),
      on: {
        rated: [
          { guard: 'highAgain', target: 'stillHighAgain', actions: 'rememberAfter' },
          { guard: 'high', target: 'stillHigh', actions: 'rememberAfter' },
          { target: 'whatNext', actions: 'rememberAfter' },
        ],
        moreTime: 'breakLength',
        skip: 'whatNext',
      },
    },
    stillHigh: {
      entry: ask('stillHigh'),
      on: {
        hour: { target: 'onBreak', actions: { type: 'setBreak', params: minutes(60) } },
        tomorrow: 'tomorrow',
        calmStep: 'choosing',
        talk: 'beforeSomeone',
        skip: 'closing',
      },
    },
    stillHighAgain: {
      entry: ask('stillHighAgain'),
      on: { tomorrow: 'tomorrow', calmStep: 'choosing', talk: 'beforeSomeone', skip: 'closing' },
    },
    tomorrow: {
      entry: ask('tomorrow', { when: hours(36) }),
      on: {
        timed: { target: 'untilTomorrow', actions: 'setBreakUntil' },
        noCheckIn: 'leftForToday',
        skip: 'leftForToday',
      },
    },
    untilTomorrow: {
      entry: say('untilTomorrow', ({ context }) => ({ time: fromNow(context.breakLength) })),
      after: { break: 'breakOver' },
    },
    beforeSomeone: { always: [{ guard: 'asksWhoItIs', target: 'apartForTalk' }, { target: 'someone' }] },
    apartForTalk: apart('someone'),
    someone: {
      entry: ask('someone', ({ context }) => ({ friends: people(context).map(({ id }) => id) })),
      on: { friend: 'goToThem', someoneElse: 'goToThem', noOne: 'noOneToCall', skip: 'closing' },
    },

    whatNext: {
      entry: ask('whatNext'),
      on: {
        plan: 'toPrepare',
        lookBack: 'toRepair',
        ifThen: 'ifThen',
        rest: 'closing',
        done: 'closing',
        skip: 'closing',
      },
    },
    ifThen: {
      entry: ask('ifThen'),
      on: {
        breath: { target: 'planSet', actions: 'rememberPlan' },
        pause: { target: 'planSet', actions: 'rememberPlan' },
        wait: { target: 'planSet', actions: 'rememberPlan' },
        think: { target: 'planSet', actions: 'rememberPlan' },
        skip: 'closing',
      },
    },
    planSet: { entry: say('planSet', ({ context }) => ({ plan: chosen('ifThen', context.plan) })), always: 'closing' },
    closing: { always: [{ guard: 'endedWell', target: 'closedWell' }, { target: 'closed' }] },
    closed: { entry: close, type: 'final' },
    closedWell: { entry: [...close, handOver('daily', { at: 'close' })], type: 'final' },
    leftForToday: { entry: say('leaveItForToday'), type: 'final' },
    goToThem: { entry: say('goToThem'), type: 'final' },
    toPrepare: { entry: handOver('prepare'), type: 'final' },
    toRepair: { entry: handOver('repair'), type: 'final' },
    noOneToCall: { entry: handOver('help', { at: 'talk' }), type: 'final' },
    scared: { entry: handOver('help', { at: 'ipv' }), type: 'final' },
    unsafeAtWork: { entry: handOver('help', { at: 'work' }), type: 'final' },
  },
})

/** Short holds say sorry after 2 minutes; a break after 15, and is not sent more than a day late. */
const hold = { sorryAfter: minutes(2), dropAfter: hours(24) }

export const calm = flow({
  name: 'calm',
  machine,
  words: { en, es, pt, de, fr },
  beforeConsent: true,
  late: {
    minute: hold,
    moment: hold,
    sighing: hold,
    breathing: hold,
    break: { sorryAfter: minutes(15), dropAfter: hours(24) },
  },
  paths,
})
