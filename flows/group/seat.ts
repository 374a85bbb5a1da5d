/**
 * One participant's part of an exercise: what only they see of it. Their answers stay here, to be changed or taken back, until the
 * exercise collects them; then they go there, and to nobody else.
 */
import { chosen, handOver, hours, item, type Said, turnAside } from '#flow'
import type { Ask } from './exercises.ts'
import type { ToSeat } from './letters.ts'
import { type About, ask, parts, say } from './seat-parts.ts'

const write = (type: string) => ({
  type: 'tell' as const,
  params: ({ context }: About) => ({ to: context.channel ?? '', event: { type } }),
})

const named = ({ context }: About) => ({ to: { named: context.about } })
const long = ({ context }: About) => ({ text: context.longest })
const longNamed = (about: About) => ({ ...long(about), values: named(about) })
const longAfter = (about: About) => ({ ...long(about), values: { ...named(about), words: item(about.context.words) } })

/** What somebody else wrote, as it arrives. */
const hear = (key: 'heard' | 'heardUnsigned') => ({
  type: 'say' as const,
  params: ({ event }: { readonly event: ToSeat | { readonly type: string } }): Said => {
    const heard = event as Extract<ToSeat, { type: 'heard' }>
    const words = item(`${heard.from}.${heard.item}`)
    return { key, values: key === 'heard' ? { by: { named: heard.by }, words } : { words }, asks: null }
  },
})

/** Each step has a place of its own for the answer: what was shown can still be hidden when the next one is written. */
const dropAnswer = {
  type: 'drop' as const,
  params: ({ context }: About) => ({ items: [context.slot] }),
}
const keepAnswer = [
  'remember',
  {
    type: 'hold' as const,
    params: ({ context }: About) => ({ item: context.slot, words: { held: 'answer' }, for: hours(26) }),
  },
] as const
const give = [
  {
    type: 'tell' as const,
    params: ({ context }: About) => ({
      to: context.channel ?? '',
      event: { type: 'given', slot: context.slot },
      items: [context.slot],
    }),
  },
  dropAnswer,
  'lose',
] as const
const pass = { target: '#group-seat.between', actions: [write('passed'), dropAnswer, 'lose'] } as const
const leave = { target: '#group-seat.left', actions: [write('left'), dropAnswer] } as const

/** What others wrote was read; it is kept no longer than needed. */
const dropHeard = {
  type: 'drop' as const,
  params: ({ context }: About) => ({ items: [`${context.channel}.`] }),
}

/** Each question has a state of its own, and is reached when it is the one that was asked. */
const asks = <const A extends Ask>(name: A) =>
  ({ guard: `asks${name[0]?.toUpperCase()}${name.slice(1)}` as `asks${Capitalize<A>}`, target: name }) as const

export const machine = parts.createMachine({
  id: 'group-seat',
  context: ({ input }) => ({
    ...input,
    choice: String(input.with.choice ?? ''),
    exercise: '',
    minutes: 0,
    watch: false,
    see: '',
    at: '',
    ask: 'news',
    about: '',
    words: '',
    question: '',
    slot: '',
    longest: 140,
    heldFor: '',
    isChanged: false,
    hasAnswer: false,
    isReturned: false,
    one: '',
    other: '',
    felt: null,
  }),
  initial: 'arriving',
  on: {
    ask: { target: '.asking', actions: [dropAnswer, 'take'] },
    heard: [{ guard: 'isSigned', actions: hear('heard') }, { actions: hear('heardUnsigned') }],
    collect: { guard: 'has', target: '.handedIn', actions: give },
    sign: '.signing',
    returned: '.returned',
    partners: { target: '.withYou', actions: 'meet' },
    noRoom: '.noRoom',
    calledOff: '.calledOff',
    alone: { target: '.between', actions: [dropAnswer, say('alone')] },
    removed: { target: '.removed', actions: dropAnswer },
    door: [
      { guard: 'isRun', actions: turnAside('group', { at: 'run' }) },
      { guard: 'isReport', actions: turnAside('group', { at: 'report' }) },
    ],
    close: [{ guard: 'isFelt', target: '.feelingAfter' }, { target: '.closing' }],
  },
  after: { whole: '.gone' },
  states: {
    arriving: {
      always: [
        { guard: 'cameToRun', target: 'toRun' },
        { guard: 'cameToReport', target: 'toReport' },
        { target: 'knocking' },
      ],
    },
    toRun: { entry: handOver('group', { at: 'run' }), type: 'final' },
    toReport: { entry: handOver('group', { at: 'report' }), type: 'final' },
    knocking: {
      entry: write('knock'),
      after: { reply: 'gone' },
      on: {
        details: [
          { guard: 'isAbout', target: 'about', actions: 'learn' },
          { target: 'placed', actions: 'learn' },
        ],
      },
    },
    about: {
      entry: ask('about', ({ context }) => ({ values: { what: context.exercise } })),
      on: { goOn: 'placed', noThanks: 'notJoined', skip: 'notJoined' },
    },
    placed: {
      always: [
        { guard: 'isIn', target: 'waiting' },
        { guard: 'isGone', target: 'notAgain' },
        { guard: 'isLate', target: 'tooLate' },
        { guard: 'isMixed', target: 'consent', actions: say('whoKnows') },
        { target: 'consent' },
      ],
    },
    consent: {
      entry: ask('consent', ({ context }) => ({
        offer: context.watch ? ['join', 'watch', 'noThanks'] : ['join', 'noThanks'],
        values: {
          name: chosen('names', context.exercise),
          hours: context.minutes >= 60 ? Math.round(context.minutes / 60) : 0,
          minutes: context.minutes,
          see: context.see,
        },
      })),
      on: { join: 'joining', watch: 'watching', noThanks: 'notJoined', skip: 'notJoined' },
    },
    joining: {
      entry: write('join'),
      after: { reply: 'tooLate' },
      on: {
        in: [{ guard: 'isLateIn', target: 'waiting' }, { guard: 'isLadder', target: 'level' }, { target: 'feeling' }],
      },
    },
    level: {
      entry: ask('level'),
      on: {
        one: { target: 'feeling', actions: wishes(1) },
        two: { target: 'feeling', actions: wishes(2) },
        three: { target: 'feeling', actions: wishes(3) },
        skip: { target: 'feeling', actions: wishes(1) },
      },
    },
    feeling: {
      entry: ask('pulse', { scale: 'plain' }),
      on: { rated: { target: 'waiting', actions: 'feel' }, skip: 'waiting' },
    },
    waiting: { entry: ask('waiting'), on: { leave, skip: 'waiting' } },
    /** The exercise has it now; what was said last still stands. */
    handedIn: { on: { leave, change: 'between', withdraw: 'between', skip: 'between' } },
    between: { entry: ask('between'), on: { leave, skip: 'between' } },
    withYou: {
      entry: ask('withYou', ({ context }) => ({
        values: {
          one: { named: context.one },
          three: context.other === '' ? 'no' : 'yes',
          other: context.other === '' ? '' : { named: context.other },
        },
      })),
      on: { okay: 'waiting', someoneElse: { target: 'waiting', actions: write('elsewhere') }, skip: 'waiting' },
    },

    asking: {
      initial: 'which',
      on: {
        wrote: [
          { guard: 'isTooLong', target: '.which', actions: say('tooManyWords') },
          { guard: 'wasHeld', ...pass, actions: [say('leftOut'), ...pass.actions] },
          { guard: 'isHeld', target: '.held', actions: 'keepBack' },
          {
            guard: 'isReturned',
            target: 'between',
            actions: [...keepAnswer, ...give],
          },
          { target: '.saved', actions: [...keepAnswer, 'have', write('written')] },
        ],
        pass,
        skip: pass,
        swap: { target: '.which', actions: 'swap' },
        hurts: { target: 'hurting', actions: leave.actions },
      },
      states: {
        which: {
          always: [
            asks('thank'),
            asks('memory'),
            asks('speak'),
            asks('back'),
            asks('fits'),
            asks('rose'),
            asks('thorn'),
            asks('bud'),
            asks('question'),
            asks('respond'),
            asks('reply'),
            { target: 'news' },
          ],
        },
        thank: { entry: ask('thank', longNamed) },
        memory: { entry: ask('memory', long) },
        speak: { entry: ask('speak', longNamed) },
        back: { entry: ask('back', longNamed) },
        fits: { entry: ask('fits', longNamed) },
        rose: { entry: ask('rose', long) },
        thorn: { entry: ask('thorn', long) },
        bud: { entry: ask('bud', long) },
        question: {
          entry: ask('question', (about) => ({
            ...long(about),
            values: { question: chosen('questions', about.context.question) },
          })),
        },
        news: { entry: ask('news', long) },
        respond: { entry: ask('respond', longAfter) },
        reply: { entry: ask('reply', longAfter) },
        held: {
          entry: ask('cannotShare', ({ context }) => ({ values: { why: context.heldFor } })),
          on: { change: 'which' },
        },
        saved: {
          entry: ask('saved'),
          on: { change: 'which', withdraw: pass, leave, skip: '#group-seat.between' },
        },
      },
    },
    returned: {
      entry: ask('returned'),
      on: {
        change: { target: 'asking', actions: 'takeBack' },
        withdraw: 'between',
        skip: 'between',
      },
    },
    signing: {
      entry: ask('sign'),
      on: { signIt: { target: 'between', actions: write('signed') }, withdraw: 'between', skip: 'between' },
    },

    feelingAfter: {
      entry: ask('pulseAfter', { scale: 'plain' }),
      on: {
        rated: {
          target: 'closing',
          actions: {
            type: 'tell',
            params: ({ context, event }) => ({
              to: context.channel ?? '',
              event: { type: 'felt', by: event.value - (context.felt ?? event.value) },
            }),
          },
        },
        skip: 'closing',
      },
    },
    closing: { entry: [dropHeard, ask('closing')], on: { done: 'bye', skip: 'bye' } },

    bye: { entry: say('bye'), type: 'final' },
    left: { entry: say('left'), type: 'final' },
    hurting: { entry: say('hurts'), type: 'final' },
    watching: { entry: say('watching'), type: 'final' },
    notJoined: { entry: say('notJoined'), type: 'final' },
    gone: { entry: say('gone'), type: 'final' },
    notAgain: { entry: say('notAgain'), type: 'final' },
    tooLate: { entry: say('tooLate'), type: 'final' },
    noRoom: { entry: say('noRoom'), type: 'final' },
    calledOff: { entry: say('calledOff'), type: 'final' },
    removed: { entry: say('removed'), type: 'final' },
  },
})

/** How far up somebody wants to go. */
function wishes(level: number) {
  return {
    type: 'tell' as const,
    params: ({ context }: About) => ({ to: context.channel ?? '', event: { type: 'level', level } }),
  }
}
