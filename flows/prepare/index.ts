/** Before a hard talk: feel steady, pick one point, leave with one line to use and one plan. */
import { chosen, type Friend, flow, handOver, held, hours, keep, minutes } from '#flow'
import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'
import * as later from './later.ts'
import { lineValues } from './line.ts'
import { paths } from './paths.ts'
import { ask, type Context, each, nothingYet, people, plans, points, safeOnes, say, talk } from './talk.ts'
import { wording } from './wording.ts'

/** What is held in mind, and how it is spoken of. */
const anchorValues = (context: Context, circle: readonly Friend[]) => {
  const kept = circle.find(({ id }) => id === context.friend)
  if (context.anchor === 'friend')
    return { kind: kept?.type === 'place' ? 'somewhere' : 'someone', anchor: { friend: context.friend } }
  if (context.anchor === 'typed') return { kind: 'someone', anchor: held('anchor') }
  return { kind: context.anchor, anchor: '' }
}

const change = say('change', ({ context }) => ({ before: context.before ?? 0, after: context.after ?? 0 }))

/** The last words, with what is remembered. */
const close = [
  {
    type: 'keep' as const,
    params: ({ context: { before, after, plan } }: { context: Context }) => ({
      run: true as const,
      ...(before !== null && after !== null && { rating: { before, after, exercise: plan || null } }),
    }),
  },
  say('close'),
]

const machine = talk.createMachine({
  id: 'prepare',
  context: ({ input }) => ({ ...input, ...nothingYet, length: input.person.minutes ?? 2 }),
  initial: 'howLong',
  states: {
    howLong: {
      entry: ask('start'),
      on: {
        two: { target: 'gate', actions: [{ type: 'take', params: 2 }, keep({ minutes: 2 })] },
        ten: { target: 'gate', actions: [{ type: 'take', params: 10 }, keep({ minutes: 10 })] },
        skip: 'gate',
      },
    },
    gate: {
      entry: ask('gate'),
      on: {
        upsetButSafe: 'gatePassed',
        mightHurt: 'atRisk',
        mightPunish: 'atRiskAtWork',
        notSure: 'fear',
        skip: { target: 'gatePassed', actions: 'gateSkipped' },
      },
    },
    fear: {
      entry: ['countFear', ask('fear')],
      on: {
        none: 'gatePassed',
        ...each(['afraid', 'control', 'hurt'], 'atRisk'),
        ...each(['afraidHere', 'bullied', 'hurtHere'], 'atRiskAtWork'),
        skip: { target: 'gatePassed', actions: 'gateSkipped' },
      },
    },
    gatePassed: { always: [{ guard: 'isLong', target: 'when' }, { target: 'howUpset' }] },
    when: {
      entry: ask('when'),
      on: {
        now: { target: 'howUpset', actions: 'takeTwo' },
        ...each(['today', 'anotherDay', 'unsure'], { target: 'howUpset', actions: 'rememberWhen' }),
        skip: 'howUpset',
      },
    },

    howUpset: {
      entry: ask('howUpset', { scale: 'upset' }),
      on: {
        rated: [
          { guard: 'high', target: 'calmFirst' },
          { guard: 'upsetWithTime', target: 'breatheFirst' },
          { target: 'howReady' },
        ],
        skip: 'howReady',
      },
    },
    calmFirst: {
      entry: ask('calmFirst', ({ context }) => ({
        offer: context.length === 10 ? ['calmStep', 'breatheFirst', 'goOn'] : ['calmStep', 'goOn'],
      })),
      on: { calmStep: 'toCalm', breatheFirst: 'breathe', goOn: 'howReady', skip: 'howReady' },
    },
    breatheFirst: { entry: ask('breatheFirst'), on: { breatheFirst: 'breathe', goOn: 'howReady', skip: 'howReady' } },
    breathe: {
      entry: ask('breathe'),
      on: { done: 'howReady', notForMe: 'howReady', skip: 'howReady' },
      after: { breathing: { target: 'howReady', actions: say('timeUp') } },
    },
    howReady: {
      entry: ask('howReady', { scale: 'plain' }),
      on: { rated: { target: 'steady', actions: 'rememberBefore' }, skip: 'steady' },
    },
    steady: { always: [{ guard: 'isLong', target: 'anchoring' }, { target: 'wording' }] },
    anchoring: {
      initial: 'whoItIs',
      on: { wordsLost: { guard: 'anchorTyped', target: '.choosing', actions: say('wordsLost') } },
      states: {
        whoItIs: { always: [{ guard: 'hasPeople', target: 'apart' }, { target: 'choosing' }] },
        apart: {
          entry: ask('apart', ({ context }) => ({ friends: people(context).map(({ id }) => id) })),
          on: { friend: { target: 'choosing', actions: 'leaveOut' }, nobody: 'choosing', skip: 'choosing' },
        },
        choosing: {
          entry: ask('anchor', ({ context }) => ({ text: 40, friends: safeOnes(context).map(({ id }) => id) })),
          on: {
            friend: { target: 'holding', actions: 'rememberFriend' },
            wrote: { target: 'holding', actions: 'typeAnchor' },
            ...each(['place', 'pastWin'], { target: 'holding', actions: 'rememberAnchor' }),
            noOne: { target: '#prepare.point', actions: say('noOne') },
            skip: '#prepare.point',
          },
        },
        holding: {
          entry: ask('hold', ({ context }) => ({ values: anchorValues(context, context.person.circle) })),
          on: { done: '#prepare.point', notForMe: '#prepare.point', skip: '#prepare.point' },
          after: { holding: '#prepare.point' },
        },
      },
    },
    point: {
      entry: ask('point'),
      on: { ...each(points, { target: 'wording', actions: 'rememberPoint' }), skip: 'wording' },
    },

    wording,

    lineReady: { always: [{ guard: 'isLong', target: 'ifThen' }, { target: 'readyAgain' }] },
    ifThen: {
      entry: ask('ifThen'),
      on: { ...each(plans, { target: 'planSet', actions: 'rememberPlan' }), skip: 'readyAgain' },
    },
    planSet: {
      entry: say('planSet', ({ context }) => ({ plan: chosen('ifThen', context.plan) })),
      always: 'readyAgain',
    },
    readyAgain: {
      entry: ask('readyAgain', { scale: 'plain' }),
      on: {
        rated: [
          { guard: 'fell', target: 'readyFell', actions: 'rememberAfter' },
          { guard: 'rose', target: 'offering', actions: ['rememberAfter', change, say('hardAnswer')] },
          { guard: 'same', target: 'offering', actions: ['rememberAfter', say('noChange'), say('hardAnswer')] },
          { target: 'offering', actions: ['rememberAfter', say('hardAnswer')] },
        ],
        skip: { target: 'offering', actions: say('hardAnswer') },
      },
    },
    readyFell: {
      entry: ask('readyFell'),
      on: {
        wait: { target: 'offering', actions: ['talkWaits', say('canWait')] },
        notes: { target: 'offering', actions: say('helperNotes', lineValues) },
        goOn: { target: 'offering', actions: say('hardAnswer') },
        skip: 'offering',
      },
    },

    /** With the talk now and no check-in wanted there is nothing left to offer. */
    offering: { always: [{ guard: 'canOffer', target: 'lastStep' }, { target: 'closing' }] },
    ...later,

    closing: { always: [{ guard: 'endedWell', target: 'closedWell' }, { target: 'closed' }] },
    closed: { entry: close, type: 'final' },
    closedWell: { entry: [...close, handOver('daily', { at: 'close' })], type: 'final' },
    toCalm: { entry: handOver('calm'), type: 'final' },
    toRepair: { entry: handOver('repair'), type: 'final' },
    atRisk: { entry: handOver('help', { at: 'ipv' }), type: 'final' },
    atRiskAtWork: { entry: handOver('help', { at: 'work' }), type: 'final' },
  },
})

/** Short holds say sorry after 2 minutes. A note is worth nothing once the talk has long begun; a check-in can wait a day. */
const hold = { sorryAfter: minutes(2), dropAfter: hours(24) }

export const prepare = flow({
  name: 'prepare',
  machine,
  words: { en, es, pt, de, fr },
  late: {
    holding: hold,
    breathing: hold,
    note: { sorryAfter: minutes(2), dropAfter: hours(2) },
    checkIn: { sorryAfter: minutes(15), dropAfter: hours(24) },
  },
  paths,
})
