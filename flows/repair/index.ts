/** After a fight has cooled: look back at it alone, step by step, and shape one repair note if that is wanted and safe. */
import { type Around, flow, handOver, hours, keep, minutes } from '#flow'
import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'
import { ask, type Context, each, look, namesIn, nothingYet, say } from './look.ts'
import { paths } from './paths.ts'
import { writing } from './writing.ts'

const parts = namesIn(en.part.choices).filter((choice) => choice !== 'noPart')
const change = say('change', ({ context }) => ({ before: context.before ?? 0, after: context.after ?? 0 }))

/** This run is counted, and its two numbers are kept as far as the consent goes. */
const counted = {
  type: 'keep' as const,
  params: ({ context: { before, after } }: { readonly context: Context }) => ({
    run: true as const,
    ...(before !== null && after !== null && { rating: { before, after, exercise: null } }),
  }),
}

/** A check-in for two is for who answered the gate, and has cooled below six. */
const mayBeForTwo = ({ here, checked, before, after }: Context & Around): boolean =>
  here.includes('pair') && checked && (after ?? before ?? 10) < 6

const machine = look.createMachine({
  id: 'repair',
  context: ({ input }) => ({ ...input, ...nothingYet, length: input.person.minutes ?? 2 }),
  initial: 'arriving',
  states: {
    arriving: { always: [{ guard: 'often', target: 'howLong', actions: say('often') }, { target: 'howLong' }] },
    howLong: {
      entry: ask('start'),
      on: {
        two: { target: 'gate', actions: [{ type: 'take', params: 2 }, keep({ minutes: 2 })] },
        ten: { target: 'gate', actions: [{ type: 'take', params: 10 }, keep({ minutes: 10 })] },
        notNow: 'notNow',
        skip: 'gate',
      },
    },
    gate: {
      entry: ask('gate'),
      on: {
        none: 'howUpset',
        ...each(['afraid', 'hurtMe', 'control'], 'afraid'),
        ...each(['afraidHere', 'hurtHere', 'unfair'], 'unsafeAtWork'),
        scaredThem: 'scaredThem',
        skip: { target: 'howUpset', actions: 'safetySkipped' },
      },
    },
    howUpset: {
      entry: ask('howUpset', { scale: 'upset' }),
      on: {
        rated: [
          { guard: 'high', target: 'tooSoon' },
          { target: 'feelings', actions: 'rememberBefore' },
        ],
        skip: 'feelings',
      },
    },
    /** From here there is no way on: calm first, or another time. */
    tooSoon: { entry: ask('tooSoon'), on: { calmStep: 'toCalm', later: 'leftForLater', skip: 'leftForLater' } },

    feelings: {
      entry: ask('feelings', { picks: [1, 4] }),
      on: { picked: [{ guard: 'scared', target: 'scared' }, { target: 'felt' }], skip: 'felt' },
    },
    scared: {
      entry: ask('scared'),
      on: { ofThem: 'afraid', ofElse: 'felt', skip: { target: 'felt', actions: 'safetySkipped' } },
    },
    felt: { always: [{ guard: 'isLong', target: 'mine' }, { target: 'nextTime' }] },
    mine: { entry: ask('mine', { anything: 'done' }), on: { done: 'theirs', skip: 'theirs' } },
    theirs: {
      entry: ask('theirs', { anything: 'done' }),
      on: { done: 'old', cannot: { target: 'old', actions: say('noPressure') }, skip: 'old' },
    },
    old: { entry: ask('old'), on: { yes: { target: 'part', actions: say('oldOne') }, no: 'part', skip: 'part' } },
    part: {
      entry: ask('part'),
      on: { ...each(parts, { target: 'nextTime', actions: 'rememberPart' }), noPart: 'nextTime', skip: 'nextTime' },
    },
    nextTime: {
      entry: ask('nextTime'),
      on: {
        ...each(namesIn(en.nextTime.choices), { target: 'nextTimeSeen', actions: 'rememberFix' }),
        skip: 'nextTimeSeen',
      },
    },
    nextTimeSeen: { always: [{ guard: 'isLong', target: 'request' }, { target: 'howUpsetNow' }] },
    /** Thought through, and remembered by nobody. */
    request: {
      entry: ask('request'),
      on: { ...each(namesIn(en.request.choices), 'lookedBack'), skip: 'lookedBack' },
    },
    lookedBack: { always: [{ guard: 'mayWriteNote', target: 'offerNote' }, { target: 'howUpsetNow' }] },
    offerNote: {
      entry: ask('offerNote'),
      on: {
        wantNote: 'writing',
        forMe: 'howUpsetNow',
        notYet: { target: 'howUpsetNow', actions: say('notYet') },
        skip: 'howUpsetNow',
      },
    },
    writing,

    howUpsetNow: {
      entry: ask('howUpset', { scale: 'upset' }),
      on: {
        rated: [
          { guard: 'stirred', target: 'stirring', actions: 'rememberAfter' },
          { guard: 'eased', target: 'lastStep', actions: ['rememberAfter', change] },
          { guard: 'ratedBefore', target: 'lastStep', actions: ['rememberAfter', say('noChange')] },
          { target: 'lastStep', actions: 'rememberAfter' },
        ],
        skip: 'lastStep',
      },
    },
    stirring: {
      entry: ask('stirring'),
      on: { calmStep: 'stirredToCalm', enough: 'leftForToday', skip: 'leftForToday' },
    },
    lastStep: {
      entry: ask('lastStep', ({ context }) => ({
        offer: [
          ...(context.noted ? (['sendIt'] as const) : []),
          'waitADay',
          'warm',
          ...(mayBeForTwo(context) ? (['forTwo'] as const) : []),
          'nothing',
        ],
      })),
      on: {
        sendIt: { target: 'closing', actions: say('sendIt') },
        waitADay: { target: 'closing', actions: say('waitADay') },
        warm: 'warmMoment',
        forTwo: 'toPair',
        nothing: 'closing',
        skip: 'closing',
      },
    },
    warmMoment: {
      entry: ask('warm'),
      on: { done: 'closing', notForMe: 'closing', skip: 'closing' },
      after: { halfAMinute: 'closing' },
    },

    closing: { entry: [counted, say('close')], type: 'final' },
    toPair: { entry: [counted, handOver('pair')], type: 'final' },
    leftForToday: { entry: [counted, say('leftForToday')], type: 'final' },
    stirredToCalm: { entry: [counted, handOver('calm')], type: 'final' },
    leftForLater: { entry: say('leftForLater'), type: 'final' },
    notNow: { entry: say('notNow'), type: 'final' },
    toCalm: { entry: handOver('calm'), type: 'final' },
    afraid: { entry: handOver('help', { at: 'ipv' }), type: 'final' },
    scaredThem: { entry: handOver('help', { at: 'ipvp' }), type: 'final' },
    unsafeAtWork: { entry: handOver('help', { at: 'work' }), type: 'final' },
  },
})

export const repair = flow({
  name: 'repair',
  machine,
  words: { en, es, pt, de, fr },
  late: { halfAMinute: { sorryAfter: minutes(2), dropAfter: hours(24) } },
  paths,
})
