/** First use: who Tend is, what it keeps, consent in separate questions. A calm step is never more than one tap away. */
import { assign, setup } from 'xstate'
import { type Around, author, type EventOf, effects, flow, forget, handOver, type Start } from '#flow'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { each, first, likelyIn, regions } from './countries.ts'
import { paths } from './paths.ts'

/** Raised when the consent text changes its meaning: then everybody is asked again. */
const consentVersion = 1

interface Context {
  /** The conversation somebody wanted before they were asked: it begins after the questions. */
  next: string
  /** They said by themselves that they are under 18, in the middle of something. */
  saidYoung: boolean
  numbers: boolean
  circle: boolean
}

const { say, ask } = author<typeof en, Context>()

/** Asked for consent: a skip is no answer. */
const mustAnswer = { mustAnswer: true }

const remembered = { target: 'ready', actions: 'rememberCountry' } as const
/** A list of countries: each leads on, and so does none of them. */
const listOf = (codes: readonly string[]) => ({ ...each(codes, remembered), notListed: 'ready', skip: 'ready' })

const machine = setup({
  types: {} as { context: Context & Around; events: EventOf<typeof en>; input: Start },
  actions: {
    ...effects,
    numbersWanted: assign({ numbers: (_, wanted: boolean) => wanted }),
    circleWanted: assign({ circle: (_, wanted: boolean) => wanted }),
  },
  guards: {
    saidYoung: ({ context }) => context.saidYoung,
    agreedBefore: ({ context }) => context.person.consent?.version === consentVersion,
  },
}).createMachine({
  id: 'welcome',
  context: ({ input }) => ({
    ...input,
    next: typeof input.with['next'] === 'string' ? input.with['next'] : 'menu',
    saidYoung: input.with['at'] === 'youth',
    numbers: false,
    circle: false,
  }),
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'saidYoung', target: 'young' },
        { guard: 'agreedBefore', target: 'known' },
        { target: 'hello' },
      ],
    },
    hello: {
      entry: [say('hello'), say('kept'), ask('begin')],
      on: {
        start: 'adult',
        young: 'young',
        readMore: 'readsMore',
        calmFirst: 'toCalm',
        noThanks: 'declined',
        skip: 'adult',
      },
    },
    readsMore: {
      entry: [say('fixedLines'), say('howLong'), ask('more')],
      on: { start: 'adult', young: 'young', calmFirst: 'toCalm', noThanks: 'declined', skip: 'adult' },
    },

    adult: {
      meta: mustAnswer,
      entry: [say('whoCanRead'), ask('adult')],
      on: { grown: 'guide', young: 'young' },
    },
    guide: { meta: mustAnswer, entry: ask('guide'), on: { agree: 'numbers', refuse: 'declined' } },
    numbers: {
      meta: mustAnswer,
      entry: ask('numbers'),
      on: {
        keepNumbers: { target: 'circle', actions: { type: 'numbersWanted', params: true } },
        noNumbers: { target: 'circle', actions: { type: 'numbersWanted', params: false } },
      },
    },
    circle: {
      meta: mustAnswer,
      entry: ask('circle'),
      on: {
        keepCircle: { target: 'agreed', actions: { type: 'circleWanted', params: true } },
        noCircle: { target: 'agreed', actions: { type: 'circleWanted', params: false } },
      },
    },
    agreed: {
      entry: {
        type: 'keep',
        params: ({ context: { numbers, circle } }) => ({ consent: { version: consentVersion, numbers, circle } }),
      },
      always: 'country',
    },

    country: {
      entry: ask('country', ({ context }) => ({ offer: [...likelyIn(context.person.language), 'elsewhere'] })),
      on: { ...each(first, remembered), elsewhere: 'region', skip: 'ready' },
    },
    region: {
      entry: ask('region'),
      on: {
        northWest: 'inNorthWest',
        southEast: 'inSouthEast',
        americas: 'inAmericas',
        asiaPacific: 'inAsiaPacific',
        africaMiddleEast: 'inAfricaMiddleEast',
        notListed: 'ready',
        skip: 'ready',
      },
    },
    inNorthWest: { entry: ask('inNorthWest'), on: listOf(regions.northWest) },
    inSouthEast: { entry: ask('inSouthEast'), on: listOf(regions.southEast) },
    inAmericas: { entry: ask('inAmericas'), on: listOf(regions.americas) },
    inAsiaPacific: { entry: ask('inAsiaPacific'), on: listOf(regions.asiaPacific) },
    inAfricaMiddleEast: { entry: ask('inAfricaMiddleEast'), on: listOf(regions.africaMiddleEast) },
    ready: { entry: [say('ready'), 'goOn'], type: 'final' },
    known: { entry: [say('known'), 'goOn'], type: 'final' },

    young: {
      entry: [
        forget('everything'),
        ask('young', ({ context }) => ({
          offer: context.saidYoung ? ['calmStep', 'people', 'grown', 'close'] : ['calmStep', 'people', 'close'],
        })),
      ],
      on: { calmStep: 'toCalm', people: 'toYouthLines', grown: 'hello', close: 'youngCloses', skip: 'youngCloses' },
    },
    youngCloses: { entry: say('youngCloses'), type: 'final' },
    toYouthLines: { entry: handOver('help', { at: 'child_minor' }), type: 'final' },
    toCalm: { entry: handOver('calm'), type: 'final' },
    declined: { entry: [forget('everything'), say('declined')], type: 'final' },
  },
})

export const welcome = flow({
  name: 'welcome',
  machine,
  words: { en, es },
  reviews: { en: 'original, not reviewed', es: 'machine draft, not reviewed' },
  beforeConsent: true,
  paths,
})
