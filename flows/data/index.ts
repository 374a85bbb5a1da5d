/** What is kept about somebody: shown in plain words, and deleted at once where they want that. */
import { setup } from 'xstate'
import { type Around, author, type EventOf, effects, flow, forget, type Person, resume, type Start } from '#flow'
import { en } from './content/en.ts'
import { paths } from './paths.ts'

const { say, ask } = author<typeof en, Around>()

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
}))

const agreed = say('agreed', ({ context: { person } }) => ({
  version: person.consent?.version ?? 0,
  numbers: person.consent?.numbers ? 'yes' : 'no',
  circle: person.consent?.circle ? 'yes' : 'no',
}))

/** Only what there is can be deleted. */
const onOffer = ({ ratings, runs, circle }: Person) => [
  ...(ratings.length + runs.length > 0 ? (['ratings'] as const) : []),
  ...(circle.length > 0 ? (['circle'] as const) : []),
  ...(['withdraw', 'everything', 'close'] as const),
]

/** The counts are read anew with the next answer, so a deletion is confirmed before what is left is shown. */
const done = { whatIsLeft: 'looking', close: 'closed', skip: 'looking' }

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
        ratings: { target: 'ratingsGone', actions: forget('ratings') },
        circle: { target: 'circleGone', actions: forget('circle') },
        withdraw: 'sureToWithdraw',
        everything: 'sureToDelete',
        close: 'closed',
        skip: 'closed',
      },
    },
    nothingKept: { entry: ask('nothingKept'), on: { everything: 'sureToDelete', close: 'closed', skip: 'closed' } },
    ratingsGone: { entry: ask('ratingsGone'), on: done },
    circleGone: { entry: ask('circleGone'), on: done },

    sureToWithdraw: {
      entry: ask('sureToWithdraw'),
      on: { withdrawNow: 'withdrawn', keepIt: 'looking', skip: 'looking' },
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
  words: { en },
  reviews: { en: 'original, not reviewed' },
  aside: true,
  beforeConsent: true,
  paths,
})
