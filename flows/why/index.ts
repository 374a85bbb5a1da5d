/** Why a step may help: one honest card at a time, for whoever asks. */
import { setup } from 'xstate'
import { type Around, author, type EventOf, effects, flow, resume, type Start } from '#flow'
import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'
import { paths } from './paths.ts'

const { say, ask } = author<typeof en, Around>()

/** From a card to its neighbours, to the other topics, or out. */
const onward = { another: '.choosing', otherTopics: 'topics', enough: 'closed', skip: '.choosing' }

const machine = setup({
  types: {} as { context: Around; events: EventOf<typeof en>; input: Start },
  actions: effects,
}).createMachine({
  id: 'why',
  context: ({ input }) => input,
  initial: 'topics',
  states: {
    topics: {
      entry: ask('topics'),
      on: { calmSteps: 'calmSteps', talks: 'talks', ideas: 'ideas', enough: 'closed', skip: 'closed' },
    },

    calmSteps: {
      initial: 'choosing',
      on: onward,
      states: {
        choosing: {
          entry: ask('calmSteps'),
          on: {
            vent: 'vent',
            ground: 'ground',
            feet: 'feet',
            cool: 'cool',
            sigh: 'sigh',
            breathe: 'breathe',
            hand: 'hand',
            warm: 'warm',
            kind: 'kind',
            break: 'break',
            skip: '#why.topics',
          },
        },
        vent: { entry: ask('vent') },
        ground: { entry: ask('ground') },
        feet: { entry: ask('feet') },
        cool: { entry: ask('cool') },
        sigh: { entry: ask('sigh') },
        breathe: { entry: ask('breathe') },
        hand: { entry: ask('hand') },
        warm: { entry: ask('warm') },
        kind: { entry: ask('kind') },
        break: { entry: ask('break') },
      },
    },

    talks: {
      initial: 'choosing',
      on: onward,
      states: {
        choosing: {
          entry: ask('talks'),
          on: {
            gentle: 'gentle',
            anchor: 'anchor',
            ifThen: 'ifThen',
            friendView: 'friendView',
            sorry: 'sorry',
            lookBack: 'lookBack',
            circle: 'circle',
            rating: 'rating',
            skip: '#why.topics',
          },
        },
        gentle: { entry: ask('gentle') },
        anchor: { entry: ask('anchor') },
        ifThen: { entry: ask('ifThen') },
        friendView: { entry: ask('friendView') },
        sorry: { entry: ask('sorry') },
        lookBack: { entry: ask('lookBack') },
        circle: { entry: ask('circle') },
        rating: { entry: ask('rating') },
      },
    },

    ideas: {
      initial: 'choosing',
      on: onward,
      states: {
        choosing: {
          entry: ask('ideas'),
          on: {
            company: 'company',
            mind: 'mind',
            doses: 'doses',
            repair: 'repair',
            oldAndNew: 'oldAndNew',
            skip: '#why.topics',
          },
        },
        company: { entry: ask('company') },
        mind: { entry: ask('mind') },
        doses: { entry: ask('doses') },
        repair: { entry: ask('repair') },
        oldAndNew: { entry: ask('oldAndNew') },
      },
    },

    closed: { entry: [say('closed'), resume('ask')], type: 'final' },
  },
})

export const why = flow({
  name: 'why',
  machine,
  words: { en, es, pt, de, fr },
  aside: true,
  beforeConsent: true,
  paths,
})
