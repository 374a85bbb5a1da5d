/** First use: who Tend is, what it keeps, consent in separate questions. A calm step is never more than one tap away. */
import { assign, setup } from 'xstate'
import {
  type Around,
  author,
  type EventOf,
  effects,
  flow,
  forget,
  handOver,
  type Person,
  type RatingsDays,
  type Start,
  turnAside,
} from '#flow'
import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'
import { paths } from './paths.ts'

/** Raised when the consent text changes its meaning: then everybody is asked again, and until then nothing of theirs is used. */
export const consentVersion = 1

interface Context {
  /** The conversation somebody wanted before they were asked: it begins after the questions. */
  next: string
  /** They said by themselves that they are under 18, in the middle of something. */
  saidYoung: boolean
  /** They are asked again in the middle of something, which goes on afterwards. */
  interrupts: boolean
  numbers: boolean
  circle: boolean
}

/** Somebody who chose to keep no numbers and then says yes gets the usual length. */
const lengthFor = ({ ratingsDays }: Person): RatingsDays => (ratingsDays === 0 ? 90 : ratingsDays)

const { say, ask } = author<typeof en, Context>()

/** Asked for consent: a skip is no answer. */
const mustAnswer = { mustAnswer: true }

type Country = Exclude<keyof typeof en.country.choices, 'elsewhere'>

/** Where people who read a language most likely are; everybody else finds their country in help. */
const likely: { readonly en: readonly Country[] } & Readonly<Record<string, readonly Country[]>> = {
  en: ['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'IN', 'ZA'],
  es: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'UY', 'PY', 'US'],
  de: ['DE', 'AT', 'CH', 'LU'],
  fr: ['FR', 'BE', 'CH', 'CA', 'LU'],
  pt: ['BR', 'PT'],
}

const machine = setup({
  types: {} as { context: Context & Around; events: EventOf<typeof en>; input: Start },
  actions: {
    ...effects,
    numbersWanted: assign({ numbers: (_, wanted: boolean) => wanted }),
    circleWanted: assign({ circle: (_, wanted: boolean) => wanted }),
  },
  guards: {
    saidYoung: ({ context }) => context.saidYoung,
    hasAgreed: ({ context }) => (context.person.consent?.version ?? 0) >= consentVersion,
    agreedToOlder: ({ context }) => context.person.consent !== null,
    hasCountry: ({ context }) => context.person.country !== null,
    interrupts: ({ context }) => context.interrupts,
    isCountry: ({ event }) => /^[A-Z]{2}$/.test(event.type),
  },
}).createMachine({
  id: 'welcome',
  context: ({ input }) => ({
    ...input,
    next: typeof input.with['next'] === 'string' ? input.with['next'] : 'menu',
    saidYoung: input.with['at'] === 'youth',
    interrupts: input.with['interrupts'] === true,
    numbers: false,
    circle: false,
  }),
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'saidYoung', target: 'young' },
        { guard: 'hasAgreed', target: 'known' },
        { guard: 'agreedToOlder', target: 'changed' },
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
    /** What an older yes covers is kept until they answer, and not used. */
    changed: {
      entry: [say('changed'), say('kept'), ask('again')],
      on: { look: 'guide', readMore: 'readsMoreAgain', calmFirst: 'toCalm', noThanks: 'declined', skip: 'guide' },
    },
    readsMoreAgain: {
      entry: [say('fixedLines'), say('howLong'), ask('moreAgain')],
      on: { look: 'guide', calmFirst: 'toCalm', noThanks: 'declined', skip: 'guide' },
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
    /** A no also drops what an earlier yes had kept. */
    numbers: {
      meta: mustAnswer,
      entry: ask('numbers', ({ context }) => ({ values: { length: lengthFor(context.person) } })),
      on: {
        keepNumbers: { target: 'circle', actions: { type: 'numbersWanted', params: true } },
        noNumbers: { target: 'circle', actions: [{ type: 'numbersWanted', params: false }, forget('ratings')] },
      },
    },
    circle: {
      meta: mustAnswer,
      entry: ask('circle'),
      on: {
        keepCircle: { target: 'agreed', actions: { type: 'circleWanted', params: true } },
        noCircle: { target: 'agreed', actions: [{ type: 'circleWanted', params: false }, forget('circle')] },
      },
    },
    agreed: {
      entry: {
        type: 'keep',
        params: ({ context: { numbers, circle, person } }) => ({
          ...(numbers && { ratingsDays: lengthFor(person) }),
          consent: { version: consentVersion, numbers, circle },
        }),
      },
      always: [{ guard: 'hasCountry', target: 'ready' }, { target: 'country' }],
    },

    country: {
      entry: ask('country', ({ context }) => ({
        offer: [...(likely[context.person.language] ?? likely.en), 'elsewhere'],
      })),
      on: {
        elsewhere: { target: 'elsewhere', actions: turnAside('help', { at: 'country' }) },
        skip: 'ready',
        '*': {
          guard: 'isCountry',
          target: 'ready',
          actions: { type: 'keep', params: ({ event }) => ({ country: event.type }) },
        },
      },
    },
    elsewhere: { entry: ask('allSet'), on: { goOn: 'goingOn', skip: 'goingOn' } },
    ready: { entry: say('ready'), always: 'goingOn' },
    known: { entry: say('known'), always: 'goingOn' },
    goingOn: { always: [{ guard: 'interrupts', target: 'toBefore' }, { target: 'onward' }] },
    toBefore: { type: 'final' },
    onward: {
      entry: { type: 'handOver', params: ({ context }) => ({ to: context.next, with: {} }) },
      type: 'final',
    },

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
    toYouthLines: { entry: handOver('help', { at: 'youth' }), type: 'final' },
    toCalm: { entry: handOver('calm'), type: 'final' },
    /** Without consent nothing outlives the day; a calm step that was interrupted for this may still go on. */
    declined: { entry: [forget('consent'), say('declined')], type: 'final' },
  },
})

export const welcome = flow({
  name: 'welcome',
  machine,
  words: { en, es, pt, de, fr },
  beforeConsent: true,
  paths,
})
