/**
 * A moderator's console, which only they see: it calls an exercise, tries it out, and runs the one that is under way. Whether they
 * may is asked at every tap. Members come here too, to report an answer; they see that and nothing else.
 */
import { chosen, hold, hours, item } from '#flow'
import {
  type About,
  ask,
  callOf,
  cardOf,
  deeds,
  offersOf,
  parts,
  report,
  say,
  settingsOf,
  stateOf,
} from './console-parts.ts'
import { exerciseNames } from './exercises.ts'

const letter = (event: (about: About) => { readonly type: string; readonly [detail: string]: string | number }) => ({
  type: 'tell' as const,
  params: (about: About) => ({ to: about.context.channel ?? '', event: event(about) }),
})
const write = (type: string) => letter(() => ({ type }))
const browse = (type: 'look' | 'people') => letter(({ context }) => ({ type, at: context.n }))
const verdict = (is: 'good' | 'back' | 'out') =>
  letter(({ context }) => ({ type: 'verdict', item: itemIn(context), is }))
const about = (type: 'hide' | 'putBack' | 'report') => letter(({ context }) => ({ type, item: itemIn(context) }))
const itemIn = ({ item }: About['context']): string => item
/** The words that came along with a letter lie under the name of the channel. */
const words = ({ context }: About) => item(`${context.channel}.${context.item}`)

/** Whoever has lost the right to run exercises since is told so, and nothing happens. */
const may = <const T extends object>(then: T) => [{ guard: 'mayNot', target: '#group.notYou' }, then] as const
const change = <const A extends string>(actions: A) => may({ target: 'card', reenter: true, actions })

export const machine = parts.createMachine({
  id: 'group',
  context: ({ input }) => ({
    ...input,
    at: input.with.at === 'report' ? 'report' : 'run',
    name: 'news',
    live: true,
    unsigned: false,
    review: true,
    watch: true,
    weekly: false,
    page: 0,
    asked: 0,
    state: null,
    n: 0,
    item: '',
    isReported: false,
    id: '',
    who: '',
  }),
  initial: 'arriving',
  after: { idle: '.over' },
  states: {
    arriving: {
      always: [
        { guard: 'isReport', target: 'reporting' },
        { guard: 'mayNot', target: 'notYou' },
        { target: 'looking' },
      ],
    },
    looking: {
      entry: write('status'),
      after: { reply: 'pick' },
      on: {
        state: [
          { guard: 'isClosing', target: 'control', actions: ['learn', report] },
          { target: 'control', actions: 'learn' },
        ],
      },
    },

    pick: {
      entry: ask('pick'),
      on: {
        ...Object.fromEntries(exerciseNames.map((name) => [name, may({ target: 'card', actions: 'choose' })])),
        guide: 'guide',
        notNow: 'closed',
        skip: 'closed',
      },
    },
    guide: { entry: ask('guide'), on: { back: 'pick', skip: 'pick' } },
    card: {
      entry: ask('card', (about) => ({
        offer: settingsOf(about),
        values: { name: chosen('pick', about.context.name), ...cardOf(about) },
      })),
      on: {
        post: [
          { guard: 'mayNot', target: 'notYou' },
          { guard: 'cannotPost', target: 'cannotPost' },
          { target: 'posting' },
        ],
        time: change('changeTime'),
        signed: change('changeNames'),
        review: change('changeReview'),
        watching: change('changeWatching'),
        weekly: change('changeWeekly'),
        dryRun: may({ target: 'rehearsal', actions: 'firstPage' }),
        other: 'pick',
        notNow: 'closed',
        skip: 'closed',
      },
    },
    rehearsal: {
      entry: ask('rehearsal', ({ context }) => ({
        values: { lines: { rehearsal: callOf(context), page: context.page } },
      })),
      on: {
        further: may({ target: 'rehearsal', reenter: true, actions: 'turnPage' }),
        toCard: 'card',
        skip: 'card',
      },
    },
    posting: {
      entry: {
        type: 'open',
        params: ({ context }) => ({ id: 'channel', flow: 'group-exercise', with: callOf(context) }),
      },
      initial: 'waiting',
      states: {
        waiting: { after: { look: [{ guard: 'askedEnough', target: '#group.notPosted' }, { target: 'asking' }] } },
        asking: {
          entry: ['askAgainLater', write('status')],
          after: { look: 'waiting' },
          on: { state: [{ guard: 'isPosted', target: '#group.posted' }, { target: 'waiting' }] },
        },
      },
    },

    control: {
      entry: ask('control', ({ context }) => ({
        offer: offersOf(context),
        values: stateOf(context),
      })),
      on: {
        ...Object.fromEntries(
          Object.entries(deeds).map(([choice, deed]) => [choice, may({ target: 'looking', actions: write(deed) })]),
        ),
        look: may({ target: 'reviewing' }),
        themes: may({ target: 'themes' }),
        hide: may({ target: 'hiding', actions: 'fromFirst' }),
        people: may({ target: 'people', actions: 'fromFirst' }),
        leave: 'closed',
        skip: 'closed',
      },
    },

    reviewing: {
      initial: 'asking',
      entry: write('next'),
      after: { reply: 'looking' },
      on: {
        toReview: [
          { guard: 'isNothing', target: 'looking', actions: say('reviewed') },
          { target: '.one', actions: 'take' },
        ],
      },
      states: {
        asking: {},
        one: {
          entry: ask('review', (about) => ({ values: { n: about.context.n, words: words(about) } })),
          on: {
            show: may({ target: 'asking', actions: verdict('good') }),
            giveBack: may({ target: 'asking', actions: verdict('back') }),
            drop: may({ target: 'asking', actions: verdict('out') }),
            later: '#group.looking',
            skip: '#group.looking',
          },
        },
      },
    },
    themes: {
      entry: ask('themesAsk', { text: 200 }),
      on: {
        wrote: may({
          target: 'looking',
          actions: [
            'remember',
            hold({ item: 'themes', words: { held: 'themes' }, for: hours(1) }),
            {
              type: 'tell',
              params: ({ context }: About) => ({
                to: context.channel ?? '',
                event: { type: 'themes' },
                items: ['themes'],
              }),
            },
          ],
        }),
        later: 'looking',
        skip: 'looking',
      },
    },
    hiding: {
      initial: 'asking',
      on: {
        shown: [
          { guard: 'isNothing', target: 'looking', actions: say('noMore') },
          { target: '.one', actions: 'take' },
        ],
      },
      states: {
        asking: { entry: browse('look'), after: { reply: '#group.looking' } },
        one: {
          entry: ask('hideOne', (about) => ({
            offer: [about.context.isReported ? 'putBack' : 'hideIt', 'another', 'enough'],
            values: { reported: about.context.isReported ? 'yes' : 'no', words: words(about) },
          })),
          on: {
            hideIt: may({ target: 'asking', actions: about('hide') }),
            putBack: may({ target: 'asking', actions: [about('putBack'), 'nextOne'] }),
            another: may({ target: 'asking', actions: 'nextOne' }),
            enough: '#group.looking',
            skip: '#group.looking',
          },
        },
      },
    },
    people: {
      initial: 'asking',
      on: {
        person: [
          { guard: 'isNothing', target: 'looking', actions: say('noMore') },
          { target: '.one', actions: 'take' },
        ],
      },
      states: {
        asking: { entry: browse('people'), after: { reply: '#group.looking' } },
        one: {
          entry: ask('removeOne', ({ context }) => ({ values: { who: { named: context.who } } })),
          on: {
            removeThem: may({
              target: '#group.looking',
              actions: letter(({ context }) => ({ type: 'remove', id: context.id })),
            }),
            another: may({ target: 'asking', actions: 'nextOne' }),
            enough: '#group.looking',
            skip: '#group.looking',
          },
        },
      },
    },

    reporting: {
      initial: 'asking',
      on: {
        shown: [
          { guard: 'isNothing', target: 'nothingToReport' },
          { target: '.one', actions: 'take' },
        ],
      },
      states: {
        asking: { entry: browse('look'), after: { reply: '#group.nothingToReport' } },
        one: {
          entry: ask('reportOne', (about) => ({ values: { words: words(about) } })),
          on: {
            reportIt: { target: '#group.reported', actions: about('report') },
            another: { target: 'asking', actions: 'nextOne' },
            enough: '#group.closed',
            skip: '#group.closed',
          },
        },
      },
    },

    notYou: { entry: say('notYou'), type: 'final' },
    cannotPost: { entry: say('cannotPost'), type: 'final' },
    posted: { entry: say('posted'), type: 'final' },
    notPosted: { entry: say('notPosted'), type: 'final' },
    reported: { entry: say('reported'), type: 'final' },
    nothingToReport: { entry: say('noMore'), type: 'final' },
    over: { type: 'final' },
    closed: { entry: say('closed'), type: 'final' },
  },
})
