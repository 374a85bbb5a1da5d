/** A small house for tests of the engine: lines that say their own name, and conversations made for one purpose. */
import { assign, setup } from 'xstate'
import { type Around, author, type EventOf, effects, type Flow, flow, type Start, words } from '#flow'
import type { Furnishing } from '../../src/assemble.ts'
import type { House } from '../../src/house.ts'
import { globalWords, type HouseLanguage, houseKeys } from '../../src/language.ts'
import { minutes } from '../../src/time.ts'

const english: HouseLanguage = {
  name: 'English',
  asksFor: ['english'],
  lines: Object.fromEntries(houseKeys.map((key) => [key, `(${key})`])) as unknown as HouseLanguage['lines'],
  commands: {},
  controls: { skip: 'Skip', back: 'Back', help: 'Help', stop: 'Stop' },
  form: { open: 'Write', title: 'Write', field: 'Text', submit: 'Send' },
  ends: { low: 'low', high: 'high' },
  globals: Object.fromEntries(globalWords.map((word) => [word, [word]])) as unknown as HouseLanguage['globals'],
  numbers: ['zero', 'one', 'two', 'three'],
  aroundNumbers: [],
  review: 'original, not reviewed',
}

const plain = { reviews: { en: 'original, not reviewed' }, paths: [], beforeConsent: true } as const

const counterWords = words({
  count: {
    text: 'So far {n}. More?',
    choices: { more: 'More', wait: { label: 'Wait a minute', also: ['wait'] }, break: 'Break it' },
  },
  rang: 'The minute is over.',
})

/** Counts taps; `wait` lets a minute pass first; `break` throws, as a mistake of an author would. */
const counter = (() => {
  const { say, ask } = author<typeof counterWords, { n: number }>()
  const machine = setup({
    types: {} as { context: { n: number } & Around; events: EventOf<typeof counterWords>; input: Start },
    actions: { ...effects, count: assign({ n: ({ context }) => context.n + 1 }) },
    guards: {
      broken: () => {
        throw new Error('a mistake of an author')
      },
    },
    delays: { minute: minutes(1) },
  }).createMachine({
    id: 'counter',
    context: ({ input }) => ({ ...input, n: 0 }),
    initial: 'counting',
    states: {
      counting: {
        entry: ask('count', ({ context }) => ({ values: { n: context.n } })),
        on: {
          more: { target: 'counting', reenter: true, actions: 'count' },
          wait: 'waiting',
          break: { guard: 'broken', target: 'waiting' },
        },
      },
      waiting: {
        entry: ask('count', ({ context }) => ({ values: { n: context.n } })),
        on: { more: { target: 'counting', actions: 'count' }, wait: { target: 'waiting', reenter: true } },
        after: { minute: { target: 'counting', actions: say('rang') } },
      },
    },
  })
  return flow({
    ...plain,
    name: 'counter',
    machine,
    words: { en: counterWords },
    late: { minute: { sorryAfter: minutes(2), dropAfter: minutes(60) } },
  })
})()

const blinkWords = words({
  blink: { text: 'Blinked {n} times. Again?', choices: { again: { label: 'Again', also: ['again'] } } },
  closed: 'Eyes closed.',
})

/** Each tap is followed by a deadline a blink away, which is counted when it fires. */
const blink = (() => {
  const { say, ask } = author<typeof blinkWords, { n: number }>()
  const machine = setup({
    types: {} as { context: { n: number } & Around; events: EventOf<typeof blinkWords>; input: Start },
    actions: { ...effects, count: assign({ n: ({ context }) => context.n + 1 }) },
    delays: { blink: 20 },
  }).createMachine({
    id: 'blink',
    context: ({ input }) => ({ ...input, n: 0 }),
    initial: 'open',
    states: {
      open: { entry: ask('blink', ({ context }) => ({ values: { n: context.n } })), on: { again: 'closed' } },
      closed: { entry: say('closed'), after: { blink: { target: 'open', actions: 'count' } } },
    },
  })
  return flow({ ...plain, name: 'blink', machine, words: { en: blinkWords } })
})()

const asideWords = words({ here: { text: 'Here to help.', choices: { back: 'Back' } } })

/** Stands in for help, menu, welcome and the rest: one question, one way back. */
const aside = (name: string): Flow => {
  const { ask } = author<typeof asideWords, object>()
  const machine = setup({
    types: {} as { context: Around; events: EventOf<typeof asideWords>; input: Start },
    actions: { ...effects },
  }).createMachine({
    id: name,
    context: ({ input }) => ({ ...input }),
    initial: 'here',
    states: { here: { entry: ask('here'), on: { back: 'gone', skip: 'gone' } }, gone: { type: 'final' } },
  })
  return flow({ ...plain, name, machine, words: { en: asideWords }, aside: true })
}

const offices = ['welcome', 'menu', 'help', 'data', 'return']

export const smallFurnishing: Furnishing = {
  flows: { counter, blink, ...Object.fromEntries(offices.map((name) => [name, aside(name)])) },
  roles: { welcome: 'welcome', menu: 'menu', help: 'help', data: 'data', comeBack: 'return' },
  commands: {},
  cast: { flow: 'counter', door: '', words: { flow: 'counter', players: '', samples: '' }, players: [] },
  consentVersion: 1,
  house: { en: english },
}

/** The small house with other conversations added. */
export const smallHouse = (more: Readonly<Record<string, Flow>> = {}): House => ({
  setting: { profile: 'community', touch: 'self' },
  flows: { ...smallFurnishing.flows, ...more },
  roles: smallFurnishing.roles,
  commands: {},
  languages: smallFurnishing.house,
  screen: () => ({ severity: 'none', category: 'none', rules: [], underage: false }),
  team: null,
  contact: null,
  signedOnly: [],
  rehearse: () => '',
  consentVersion: 1,
  isOff: () => false,
})
