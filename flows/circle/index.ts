/** A short private list of who and what feels safe. Nobody is ever asked why someone is on it or is not. */
import { assign, setup } from 'xstate'
import {
  type Around,
  author,
  type EventOf,
  effects,
  type Friend,
  flow,
  forget,
  held,
  keep,
  minutes,
  type Start,
  turnAside,
} from '#flow'
import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'
import { paths } from './paths.ts'

interface Context {
  type: Friend['type']
  tender: boolean
  /** How many were named in this run and saved or used once. */
  named: number
  /** The entry being changed, by id. */
  chosen: string
  /** How many the list holds now. */
  count: number
}

const { say, ask } = author<typeof en, Context>()

/** At most this many; at work fewer. */
const most = ({ setting }: Around): number => (setting.profile === 'workplace' ? 5 : 12)
const longestName = 40

const machine = setup({
  types: {} as { context: Context & Around; events: EventOf<typeof en>; input: Start },
  actions: {
    ...effects,
    ofType: assign({ type: (_, type: Friend['type']) => type, tender: false }),
    rememberName: assign({
      typed: ({ context, event }) => ({ ...context.typed, label: event.type === 'wrote' ? event.text.trim() : '' }),
    }),
    countOne: assign({ named: ({ context }) => context.named + 1 }),
    /** The name before is done with: a restart from here on loses nothing. */
    letGoOfName: assign({ typed: {} }),
    missed: assign({ tender: true }),
    choose: assign({ chosen: ({ event }) => (event.type === 'friend' ? event.id : '') }),
    /** A name that is on the list already takes the place of itself. */
    oneMore: assign({
      count: ({ context: { count, person, typed } }) =>
        person.circle.some(({ label }) => label === typed['label']) ? count : count + 1,
    }),
    oneLess: assign({ count: ({ context }) => Math.max(0, context.count - 1) }),
    none: assign({ count: 0 }),
    rememberNewName: assign({
      typed: ({ context, event }) => ({ ...context.typed, label: event.type === 'wrote' ? event.text.trim() : '' }),
      type: ({ context }) => context.person.circle.find(({ id }) => id === context.chosen)?.type ?? 'other',
      tender: ({ context }) => context.person.circle.find(({ id }) => id === context.chosen)?.tender ?? false,
    }),
  },
  guards: {
    isFull: ({ context }) => context.count >= most(context),
    mayKeep: ({ context }) => context.person.consent?.circle === true,
    isEmpty: ({ context }) => context.count === 0,
    hasSeveral: ({ context }) => context.named >= 3,
  },
  delays: { minute: minutes(1) },
}).createMachine({
  id: 'circle',
  context: ({ input }) => ({
    ...input,
    type: 'person',
    tender: false,
    named: 0,
    chosen: '',
    count: input.person.circle.length,
  }),
  initial: 'beginning',
  states: {
    beginning: {
      entry: ask('start'),
      on: {
        begin: 'naming',
        list: [{ guard: 'isEmpty', target: 'emptyList' }, { target: 'looking' }],
        why: { actions: turnAside('why') },
        notNow: 'notNow',
        skip: 'notNow',
      },
    },

    naming: {
      initial: 'room',
      on: { wordsLost: { target: '.type', actions: say('wordsLost') } },
      states: {
        room: { always: [{ guard: 'isFull', target: '#circle.full' }, { target: 'type' }] },
        type: {
          entry: ask('type'),
          on: {
            person: { target: 'label', actions: { type: 'ofType', params: 'person' } },
            pet: { target: 'label', actions: { type: 'ofType', params: 'pet' } },
            place: { target: 'label', actions: { type: 'ofType', params: 'place' } },
            faith: { target: 'label', actions: { type: 'ofType', params: 'faith' } },
            character: { target: 'label', actions: { type: 'ofType', params: 'character' } },
            self: { target: 'label', actions: { type: 'ofType', params: 'self' } },
            noOne: 'none',
            skip: '#circle.finished',
          },
        },
        none: {
          entry: ask('none'),
          on: {
            quietPlace: { target: 'label', actions: { type: 'ofType', params: 'place' } },
            animal: { target: 'label', actions: { type: 'ofType', params: 'pet' } },
            music: { target: 'label', actions: { type: 'ofType', params: 'other' } },
            stranger: { target: 'label', actions: { type: 'ofType', params: 'person' } },
            nothing: '#circle.finished',
            skip: '#circle.finished',
          },
        },
        label: {
          entry: ask('label', { text: longestName }),
          on: { wrote: { target: 'feels', actions: 'rememberName' }, skip: 'type' },
        },
        feels: {
          entry: ask('feels', { values: { label: held('label') } }),
          on: {
            safe: 'moment',
            gone: { target: 'moment', actions: 'missed' },
            mixed: { target: 'type', actions: say('mixed') },
            notSafe: { target: '#circle.more', actions: say('notSafe') },
            skip: '#circle.more',
          },
        },
        moment: {
          entry: ask('moment', { values: { label: held('label') }, anything: 'done' }),
          on: { done: 'keep', skip: 'keep' },
        },
        keep: {
          entry: ask('keep', { values: { label: held('label') } }),
          on: {
            useOnce: { target: '#circle.more', actions: ['countOne', say('usedOnce')] },
            skip: { target: '#circle.more', actions: ['countOne', say('usedOnce')] },
            save: [{ guard: 'mayKeep', target: 'saving' }, { target: 'mayKeep' }],
          },
        },
        mayKeep: {
          entry: ask('mayKeep'),
          meta: { mustAnswer: true },
          on: {
            agree: {
              target: 'saving',
              actions: {
                type: 'keep',
                params: ({ context: { person } }) => ({
                  consent: {
                    version: person.consent?.version ?? 1,
                    numbers: person.consent?.numbers ?? false,
                    circle: true,
                  },
                }),
              },
            },
            decline: { target: '#circle.more', actions: ['countOne', say('usedOnce')] },
          },
        },
        saving: {
          entry: [
            {
              type: 'keep',
              params: ({ context: { type, tender } }) => ({ friend: { label: { held: 'label' }, type, tender } }),
            },
            'oneMore',
            'countOne',
            say('saved'),
          ],
          always: '#circle.more',
        },
      },
    },
    full: { entry: say('full'), always: 'looking' },
    more: {
      initial: 'deciding',
      states: {
        deciding: { always: [{ guard: 'hasSeveral', target: '#circle.finished' }, { target: 'asking' }] },
        asking: { entry: ask('more') },
      },
      on: {
        another: { target: 'naming', actions: 'letGoOfName' },
        hold: 'holding',
        finish: 'finished',
        skip: 'finished',
      },
    },
    holding: { entry: ask('hold'), on: { done: 'finished', skip: 'finished' }, after: { minute: 'finished' } },

    looking: {
      entry: ask('list', ({ context }) => ({ friends: context.person.circle.map(({ id }) => id) })),
      on: {
        friend: { target: 'changing', actions: 'choose' },
        removeAll: { target: 'finished', actions: [forget('circle'), 'none'] },
        finish: 'finished',
        skip: 'finished',
      },
    },
    changing: {
      entry: ask('change', ({ context }) => ({ values: { friend: { friend: context.chosen } } })),
      on: {
        rename: 'renaming',
        unsafeNow: 'removing',
        remove: 'removing',
        nothing: 'looking',
        skip: 'looking',
      },
    },
    renaming: {
      entry: ask('rename', { text: longestName }),
      on: { wrote: { target: 'renamed', actions: 'rememberNewName' }, skip: 'looking' },
    },
    renamed: {
      entry: [
        { type: 'forget', params: ({ context }) => ({ what: { friend: context.chosen } }) },
        {
          type: 'keep',
          params: ({ context: { type, tender } }) => ({ friend: { label: { held: 'label' }, type, tender } }),
        },
        say('saved'),
      ],
      always: 'finished',
    },
    removing: {
      entry: [
        { type: 'forget', params: ({ context }) => ({ what: { friend: context.chosen } }) },
        'oneLess',
        say('removed'),
      ],
      always: 'finished',
    },
    emptyList: { entry: say('emptyList'), always: 'naming' },
    finished: { entry: [keep({ run: true }), say('count', ({ context }) => ({ n: context.count }))], type: 'final' },
    notNow: { entry: say('notNow'), type: 'final' },
  },
})

export const circle = flow({
  name: 'circle',
  machine,
  words: { en, es, pt, de, fr },
  late: { minute: { sorryAfter: minutes(2), dropAfter: minutes(60) } },
  paths,
})
