/**
 * An exercise in a channel. It says in the channel what everybody reads, writes to each participant's seat, and holds what they
 * wrote only between the moment everybody had time and the moment it is shown.
 */
import type { Said } from '#flow'
import { boards, heading, line, say, showAgain, showNext, themes } from './boards.ts'
import type { About, Course } from './course.ts'
import * as letters from './letters.ts'
import { blank, parts } from './parts.ts'

const enter = (phase: Course['phase']) => ({ type: 'enter' as const, params: phase })
const tell = <T>(params: T) => ({ type: 'tell' as const, params })

/** The board as it is now. */
const boardNow = {
  type: 'say' as const,
  params: (about: { readonly context: About }): Said => {
    const { phase } = about.context
    const { params } = boards[phase === 'open' || phase === 'short' || phase === 'paused' ? phase : 'running']
    return typeof params === 'function' ? params(about) : params
  },
}

/** What changes a count: the board follows a little later, once for all of it. */
const counting = <const A extends readonly unknown[]>(...actions: A) =>
  [{ guard: 'isFresh', actions: [...actions, 'touch', 'markStale'] }, { actions }] as const

const knock = (isOpen: boolean) => ({ actions: tell(letters.details(isOpen)) })
/** What nobody has seen goes first; what stands in the channel can be hidden a little longer. */
const forgetUnshown = [
  {
    type: 'drop' as const,
    params: ({ context }: { readonly context: About }) => ({
      items: context.entries.filter(({ as }) => as === '').map(({ item }) => item),
    }),
  },
]
const forgetAll = [
  {
    type: 'drop' as const,
    params: ({ context }: { readonly context: About }) => ({
      items: [...new Set(context.entries.map(({ item }) => item))],
    }),
  },
  'forget' as const,
]
const begins = [enter('running'), 'noteAsked' as const, tell(letters.askAll), 'armStep' as const, boards.running]

export const machine = parts.createMachine({
  id: 'group-exercise',
  context: ({ input }) => ({
    ...input,
    name: String(input.with.exercise ?? 'news'),
    live: input.with.live !== false,
    unsigned: input.with.unsigned === true,
    review: input.with.review === true,
    watch: input.with.watch !== false,
    weekly: input.with.weekly === true,
    zone: String(input.with.zone ?? 'UTC'),
    empties: 0,
    beganAt: input.now,
    board: `board-${input.now}`,
    ...blank(input.now),
  }),
  initial: 'gathering',
  on: {
    edit: [{ guard: 'isBoard', actions: ['markFresh', boardNow] }, { actions: 'markFresh' }],
    status: { actions: tell(letters.state) },
    knock: knock(false),
    left: counting(tell(letters.tellAlone), 'unseat'),
    written: counting('noteReady'),
    passed: counting('notePassed'),
    unsafe: { actions: 'noteUnsafe' },
    level: { actions: 'setLevel' },
    felt: { actions: 'noteFelt' },
    given: { actions: 'take' },
    look: { actions: tell(letters.showOne) },
    people: { actions: tell(letters.showPerson) },
    remove: { actions: [tell(letters.remove), tell(letters.tellAlone), 'unseat'] },
    hide: { actions: ['setAside', showAgain] },
    putBack: { actions: ['setAside', showAgain] },
    report: { guard: 'canReport', actions: ['setAside', showAgain] },
  },
  states: {
    gathering: {
      initial: 'joining',
      entry: 'armJoining',
      on: {
        cancel: 'cancelled',
        inPairs: { guard: 'isPair', target: 'drawing', actions: 'pairUp' },
        knock: knock(true),
        join: counting('seat', tell(letters.welcome(false))),
        begin: [{ guard: 'isEnoughPeople', target: 'drawing' }, { target: '.short' }],
      },
      states: {
        joining: {
          entry: [enter('open'), boards.open],
          on: { extend: { target: 'joining', reenter: true, actions: 'armMore' } },
          after: {
            posting: { guard: 'isNotPosted', target: '#group-exercise.cancelled' },
            stretch: [{ guard: 'isEnoughPeople', target: '#group-exercise.drawing' }, { target: 'short' }],
          },
        },
        short: {
          entry: [enter('short'), boards.short],
          on: { extend: { target: 'joining', actions: 'armMore' } },
          always: { guard: 'isEnoughPeople', target: '#group-exercise.drawing' },
          after: { deciding: '#group-exercise.noOne' },
        },
      },
    },
    drawing: {
      entry: ['draw', tell(letters.tellUnplaced), tell(letters.tellPartners), enter('running')],
      always: 'running',
    },
    running: {
      initial: 'turning',
      on: { hold: 'paused', finish: 'closing' },
      states: {
        where: { type: 'history', history: 'deep' },
        turning: {
          always: [
            { guard: 'isOver', target: '#group-exercise.closing' },
            { guard: 'isLine', target: 'telling', actions: [enter('running'), line, 'armStep', boards.running] },
            { guard: 'hasTasks', target: 'asking', actions: begins },
            { target: 'turned' },
          ],
        },
        turned: { entry: 'turnPage', always: 'turning' },
        telling: {
          on: {
            knock: [{ guard: 'isFirst', ...knock(true) }, knock(false)],
            join: { guard: 'isFirst', actions: ['seat', 'seatInRoom', tell(letters.welcome(true))] },
            elsewhere: { actions: 'keepApart' },
            extend: { target: 'telling', reenter: true, actions: 'armMore' },
            skipRound: 'turned',
          },
          after: {
            stretch: [
              { guard: 'wantsNewRooms', target: 'turned', actions: ['draw', tell(letters.tellUnplaced)] },
              { target: 'turned' },
            ],
          },
        },
        asking: {
          always: { guard: 'isComplete', target: 'collecting' },
          on: {
            knock: [{ guard: 'isFirst', ...knock(true) }, knock(false)],
            join: {
              guard: 'isFirst',
              actions: ['seat', 'seatInRoom', tell(letters.welcome(true)), tell(letters.askLate), 'noteAskedLate'],
            },
            extend: { target: 'asking', reenter: true, actions: 'armMore' },
            skipRound: 'collecting',
          },
          after: { stretch: 'collecting' },
        },
        collecting: {
          entry: tell(letters.collect),
          always: { guard: 'hasAll', target: 'collected' },
          after: { patience: 'collected' },
        },
        collected: {
          always: [
            { guard: 'isNone', target: 'turned' },
            { guard: 'isReviewed', target: 'reviewing' },
            { guard: 'isEnough', target: 'showing', actions: 'letThrough' },
            { target: 'few' },
          ],
        },
        reviewing: {
          entry: enter('reviewing'),
          always: { guard: 'isAllSeen', target: 'showing' },
          on: {
            next: { actions: tell(letters.toReview) },
            verdict: { actions: [tell(letters.giveBack), 'judge', tell(letters.toReview)] },
            skipRound: { target: 'showing', actions: 'leaveOut' },
            themes: { target: 'turned', actions: [themes, 'leaveOutAll'] },
          },
          after: { deciding: { target: 'showing', actions: 'leaveOut' } },
        },
        few: {
          entry: enter('few'),
          on: {
            extend: {
              target: 'asking',
              actions: ['reopen', tell(letters.askMissing), enter('running'), 'armMore', boards.running],
            },
            askToSign: 'signing',
            themes: { target: 'turned', actions: [themes, 'leaveOutAll'] },
            dropAll: { target: 'turned', actions: ['leaveOutAll', say('fewHere')] },
            skipRound: { target: 'turned', actions: ['leaveOutAll', say('fewHere')] },
          },
          after: { deciding: { target: 'turned', actions: ['leaveOutAll', say('fewHere')] } },
        },
        signing: {
          entry: [tell(letters.askToSign), 'waitForSigns'],
          on: { signed: { actions: 'noteSigned' } },
          after: {
            signing: [
              { guard: 'isNone', target: 'turned', actions: say('fewHere') },
              { target: 'showing', actions: 'leaveOut' },
            ],
          },
        },
        showing: {
          initial: 'beginning',
          entry: enter('showing'),
          states: {
            beginning: {
              always: [
                { guard: 'isForRooms', target: 'shown', actions: tell(letters.showRooms) },
                { guard: 'isAllShown', target: 'shown' },
                { target: 'next', actions: heading },
              ],
            },
            next: {
              always: { guard: 'isAllShown', target: 'shown' },
              after: { pace: { target: 'next', reenter: true, actions: [showNext, 'noteShown'] } },
              on: { skipRound: 'shown' },
            },
            shown: { always: '#group-exercise.running.turned' },
          },
        },
      },
    },
    paused: {
      entry: ['standStill', enter('paused'), boards.paused],
      on: {
        finish: 'closing',
        goOn: { target: 'running.where', actions: ['walkOn', enter('running'), boards.running] },
      },
    },
    closing: {
      entry: [enter('closing'), 'noteHeld', tell(letters.close), boards.over, ...forgetUnshown],
      after: { farewell: { target: 'over', actions: forgetAll } },
    },
    noOne: { entry: 'noteEmpty', always: 'cancelled' },
    cancelled: { entry: [tell(letters.callOff), boards.cancelled, ...forgetAll], always: 'over' },
    over: {
      always: [
        { guard: 'isWeekly', target: 'resting' },
        { guard: 'isSeriesEmpty', target: 'ended', actions: boards.nobodyCame },
        { target: 'ended' },
      ],
    },
    resting: {
      entry: ['rest', enter('resting'), boards.resting],
      on: {
        begin: { target: 'gathering', actions: 'renew' },
        skipNext: { actions: 'skipNext' },
        endSeries: { target: 'ended', actions: boards.ended },
      },
      after: {
        week: [
          { guard: 'isMissed', target: 'resting', reenter: true, actions: 'skipNone' },
          { target: 'gathering', actions: 'renew' },
        ],
      },
    },
    ended: { type: 'final' },
  },
})
