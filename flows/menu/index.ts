/** The menu: which conversation somebody would like. What they type out of nowhere is read as an answer to it. */
import { setup } from 'xstate'
import { type Around, author, type EventOf, effects, flow, handOver, type Start } from '#flow'
import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'
import { favouriteOf } from './favourite.ts'
import { paths } from './paths.ts'

const { say, ask } = author<typeof en, Around>()

type Choice = keyof typeof en.menu.choices
const choices = Object.keys(en.menu.choices) as Choice[]
/** Choices that are there only where their conversation is. */
const optional: ReadonlyMap<Choice, string> = new Map([
  ['pair', 'pair'],
  ['oldMessage', 'old-message'],
])

const machine = setup({
  types: {} as { context: Around; events: EventOf<typeof en>; input: Start },
  actions: effects,
  guards: {
    easedBefore: ({ context }) => favouriteOf(context.person.ratings) !== undefined,
    agreed: ({ context }) => context.person.consent !== null,
  },
}).createMachine({
  id: 'menu',
  context: ({ input }) => input,
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        {
          guard: 'easedBefore',
          target: 'choosing',
          actions: say('easedBefore', ({ context }) => ({ exercise: favouriteOf(context.person.ratings) ?? '' })),
        },
        { target: 'choosing' },
      ],
    },
    choosing: {
      entry: ask('menu', ({ context }) => ({
        offer: choices.filter((choice) => !optional.has(choice) || context.here.includes(optional.get(choice) ?? '')),
      })),
      on: {
        calm: 'toCalm',
        prepare: [{ guard: 'agreed', target: 'toPrepare' }, { target: 'welcomeFirst' }],
        repair: [{ guard: 'agreed', target: 'toRepair' }, { target: 'welcomeFirst' }],
        pair: [{ guard: 'agreed', target: 'toPair' }, { target: 'welcomeFirst' }],
        circle: [{ guard: 'agreed', target: 'toCircle' }, { target: 'welcomeFirst' }],
        daily: [{ guard: 'agreed', target: 'toDaily' }, { target: 'welcomeFirst' }],
        oldMessage: [{ guard: 'agreed', target: 'toOldMessage' }, { target: 'welcomeFirst' }],
        why: 'toWhy',
        data: 'toData',
        help: 'toHelp',
        nothing: 'nothingNow',
        skip: 'nothingNow',
      },
    },
    toCalm: { entry: handOver('calm'), type: 'final' },
    toPrepare: { entry: handOver('prepare'), type: 'final' },
    toRepair: { entry: handOver('repair'), type: 'final' },
    toPair: { entry: handOver('pair'), type: 'final' },
    toCircle: { entry: handOver('circle'), type: 'final' },
    toDaily: { entry: handOver('daily'), type: 'final' },
    toOldMessage: { entry: handOver('old-message'), type: 'final' },
    toWhy: { entry: handOver('why'), type: 'final' },
    toData: { entry: handOver('data'), type: 'final' },
    toHelp: { entry: handOver('help', { at: 'menu' }), type: 'final' },
    /** The choice is named after the conversation that comes after the consent. */
    welcomeFirst: {
      entry: {
        type: 'handOver',
        params: ({ event: { type } }) => ({
          to: 'welcome',
          with: { next: optional.get(type as Choice) ?? type },
        }),
      },
      type: 'final',
    },
    nothingNow: { entry: say('bye'), type: 'final' },
  },
})

export const menu = flow({
  name: 'menu',
  machine,
  words: { en, es, pt, de, fr },
  beforeConsent: true,
  paths,
})
