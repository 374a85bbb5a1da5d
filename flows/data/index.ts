/** What is kept about somebody: shown in plain words, given as files, kept for shorter, and deleted at once where they want that. */
import { setup } from 'xstate'
import {
  type Around,
  author,
  type EventOf,
  effects,
  flow,
  forget,
  keep,
  type Person,
  type RatingsDays,
  resume,
  type Start,
} from '#flow'
import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'
import { paths } from './paths.ts'

const { say, ask, handOut } = author<typeof en, Around>()

/** The name of a language or a country, in the person's language. */
const nameOf = (code: string, type: 'language' | 'region', { language }: Person): string =>
  new Intl.DisplayNames(language, { type }).of(code) ?? code

const kept = say('kept', ({ context: { person } }) => ({
  language: nameOf(person.language, 'language', person),
  country: person.country === null ? 'none' : nameOf(person.country, 'region', person),
  zone: person.zone ?? 'none',
  minutes: person.minutes ?? 0,
  ratings: person.ratings.length,
  days: person.runs.length,
  circle: person.circle.length,
  moments: person.plan ? 'on' : 'off',
}))

const dateOf = (at: number, { language, zone }: Person): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: zone ?? 'UTC' }).format(at)

const agreed = say('agreed', ({ context: { person } }) => ({
  version: person.consent?.version ?? 0,
  date: dateOf(person.consent?.at ?? 0, person),
  numbers: person.consent?.numbers ? 'yes' : 'no',
  length: person.ratingsDays,
  circle: person.consent?.circle ? 'yes' : 'no',
}))

/** Only what there is can be deleted, and only what was said no to can be said yes to. */
const onOffer = ({ ratings, runs, circle, consent }: Person) => [
  'file' as const,
  ...(ratings.length > 0 ? (['ratings'] as const) : []),
  ...(runs.length > 0 ? (['runs'] as const) : []),
  ...(circle.length > 0 ? (['circle'] as const) : []),
  consent?.numbers ? ('howLong' as const) : ('allowNumbers' as const),
  ...(consent?.circle ? [] : (['allowCircle'] as const)),
  ...(['withdraw', 'everything', 'close'] as const),
]

const toWithdraw = ({ consent }: Person) => [
  ...(consent?.numbers ? (['noNumbers'] as const) : []),
  ...(consent?.circle ? (['noCircle'] as const) : []),
  ...(['withdrawNow', 'keepIt'] as const),
]

/** Somebody who keeps none and then wants them kept again gets the usual length. */
const lengthFor = ({ ratingsDays }: Person): RatingsDays => (ratingsDays === 0 ? 90 : ratingsDays)

/** A part of the consent is given or taken back; what it covers goes with it. The version is the one they agreed to. */
const consent = (part: 'numbers' | 'circle', given: boolean) => ({
  type: 'keep' as const,
  params: ({ context: { person } }: { context: Around }) => ({
    ...(part === 'numbers' && given && { ratingsDays: lengthFor(person) }),
    consent: {
      version: person.consent?.version ?? 0,
      numbers: person.consent?.numbers ?? false,
      circle: person.consent?.circle ?? false,
      [part]: given,
    },
  }),
})

const keptFor = (ratingsDays: RatingsDays) => ({
  target: 'changed',
  actions: [keep({ ratingsDays }), say('lengthChanged', { length: ratingsDays })],
})

const machine = setup({
  types: {} as { context: Around; events: EventOf<typeof en>; input: Start },
  actions: effects,
  guards: { hasAgreed: ({ context }) => context.person.consent !== null },
}).createMachine({
  id: 'data',
  context: ({ input }) => input,
  initial: 'looking',
  states: {
    looking: {
      always: [{ guard: 'hasAgreed', target: 'choosing', actions: [kept, agreed] }, { target: 'nothingKept' }],
    },
    choosing: {
      entry: ask('choose', ({ context }) => ({ offer: onOffer(context.person) })),
      on: {
        file: { target: 'choosing', reenter: true, actions: handOut('file') },
        ratings: { target: 'changed', actions: [forget('ratings'), say('ratingsGone')] },
        runs: { target: 'changed', actions: [forget('runs'), say('runsGone')] },
        circle: { target: 'changed', actions: [forget('circle'), say('circleGone')] },
        howLong: 'choosingLength',
        allowNumbers: 'mayKeepNumbers',
        allowCircle: 'mayKeepCircle',
        withdraw: 'sureToWithdraw',
        everything: 'sureToDelete',
        close: 'closed',
        skip: 'closed',
      },
    },
    nothingKept: {
      entry: ask('nothingKept'),
      on: {
        file: { target: 'nothingKept', reenter: true, actions: handOut('file') },
        everything: 'sureToDelete',
        close: 'closed',
        skip: 'closed',
      },
    },
    /** The counts are read anew with the next answer, so what was done is confirmed before what is left is shown. */
    changed: { entry: ask('changed'), on: { whatIsLeft: 'looking', close: 'closed', skip: 'looking' } },

    choosingLength: {
      entry: ask('howLong', ({ context }) => ({ values: { length: context.person.ratingsDays } })),
      on: {
        days0: { target: 'changed', actions: [keep({ ratingsDays: 0 }), say('noneKept')] },
        days30: keptFor(30),
        days90: keptFor(90),
        days365: keptFor(365),
        asItIs: 'looking',
        skip: 'looking',
      },
    },
    mayKeepNumbers: {
      entry: ask('mayKeepNumbers', ({ context }) => ({ values: { length: lengthFor(context.person) } })),
      on: {
        agreeNumbers: { target: 'changed', actions: [consent('numbers', true), say('numbersAllowed')] },
        decline: 'looking',
        skip: 'looking',
      },
    },
    mayKeepCircle: {
      entry: ask('mayKeepCircle'),
      on: {
        agreeCircle: { target: 'changed', actions: [consent('circle', true), say('circleAllowed')] },
        decline: 'looking',
        skip: 'looking',
      },
    },

    sureToWithdraw: {
      entry: ask('sureToWithdraw', ({ context }) => ({ offer: toWithdraw(context.person) })),
      on: {
        noNumbers: { target: 'changed', actions: [consent('numbers', false), say('numbersWithdrawn')] },
        noCircle: { target: 'changed', actions: [consent('circle', false), say('circleWithdrawn')] },
        withdrawNow: 'withdrawn',
        keepIt: 'looking',
        skip: 'looking',
      },
    },
    withdrawn: { entry: [forget('consent'), say('withdrawn'), resume('drop')], type: 'final' },
    sureToDelete: {
      entry: ask('sureToDelete'),
      on: { deleteNow: 'everythingGone', keepIt: 'looking', skip: 'looking' },
    },
    everythingGone: { entry: [forget('everything'), say('everythingGone'), resume('drop')], type: 'final' },

    closed: { entry: [say('closed'), resume('ask')], type: 'final' },
  },
})

export const data = flow({
  name: 'data',
  machine,
  words: { en, es, pt, de, fr },
  aside: true,
  beforeConsent: true,
  paths,
})
