/**
 * A check-in for two after a fight, each in their own conversation. Whoever joins does so with a code that was handed over in
 * person. Every way of not going through with it looks the same from outside: it closes after 72 hours, and nobody is told why.
 */
import { type Around, drop, flow, handOver, item, keep } from '#flow'
import { answering } from './answering.ts'
import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'
import { ask, type Context, closesAt, lasts, offers, pair, say, shareable, sharedValues } from './pair.ts'
import { paths } from './paths.ts'

export { pairRoom } from './room.ts'

const code = (about: { readonly context: Context & Around }) => ({ code: item('code'), ...closesAt(about) })
const dropMine = drop(...shareable, 'code')
/** From outside, whoever walks away is somebody who forgot. */
const walksAway = [
  keep({ pairing: { stage: 'left' } }),
  {
    type: 'tell' as const,
    params: ({ context }: { readonly context: Context }) => ({ to: context.room, event: { type: 'left' } }),
  },
  dropMine,
]

const machine = pair.createMachine({
  id: 'pair',
  context: ({ input }) => ({
    ...input,
    room: String(input.with.from ?? input.person.pairing?.room ?? ''),
    at: String(input.with.at ?? ''),
    other: String(input.with.other ?? ''),
    meeting: String(input.with.meeting ?? ''),
    closesAt: input.person.pairing?.closesAt ?? 0,
    tries: 0,
    given: shareable.filter((name) => input.items.includes(name)),
    picked: [],
  }),
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'isForNobody', target: 'over' },
        { guard: 'isClosed', target: 'closed' },
        { guard: 'isShown', target: 'shown' },
        { guard: 'hasLeft', target: 'stillLeft' },
        { guard: 'isReady', target: 'ready' },
        { guard: 'isOpen', target: 'status' },
        { guard: 'isBlocked', target: 'blockedNow' },
        { target: 'start' },
      ],
    },

    start: {
      entry: ask('start'),
      on: {
        makeCode: [{ guard: 'madeCodeLately', target: 'codeTooSoon' }, { target: 'explainFirst' }],
        haveCode: 'entering',
        block: { target: 'blocked', actions: keep({ pairing: { isBlocked: true } }) },
        notNow: 'plainClose',
        skip: 'plainClose',
      },
    },
    explainFirst: { entry: ask('explain'), on: { agree: 'making', decline: 'plainClose', skip: 'plainClose' } },
    making: {
      entry: {
        type: 'open',
        params: { id: { newCode: 'code', for: lasts }, flow: 'pair-room', with: {} },
      },
      after: { reply: 'notMade' },
      on: {
        made: {
          target: 'gate',
          actions: [
            'enter',
            {
              type: 'keep',
              params: ({ event }) => ({
                pairing: {
                  room: event.from,
                  stage: 'answering' as const,
                  closesAt: event.closesAt,
                  madeCode: true as const,
                },
              }),
            },
            say('code', code),
          ],
        },
      },
    },

    entering: {
      initial: 'asking',
      on: { wrote: { target: '.knocking', actions: 'remember' }, skip: 'plainClose' },
      states: {
        asking: { entry: ask('enterCode', { text: 20 }) },
        again: { entry: ask('badCode', { text: 20 }) },
        knocking: {
          entry: [
            'countTry',
            say('looking'),
            { type: 'tell', params: { to: { code: { held: 'words' } }, event: { type: 'join' } } },
          ],
          after: { reply: [{ guard: 'triedEnough', target: '#pair.enoughTries' }, { target: 'again' }] },
          on: {
            welcome: [
              { guard: 'metLately' },
              {
                target: '#pair.explain',
                actions: [
                  'enter',
                  {
                    type: 'keep',
                    params: ({ event: { from, closesAt } }) => ({
                      pairing: { room: from, stage: 'answering' as const, closesAt },
                    }),
                  },
                ],
              },
            ],
          },
        },
      },
    },
    explain: { entry: ask('explain'), on: { agree: 'gate', decline: 'leaving', skip: 'leftForNow' } },

    gate: {
      entry: ask('gate'),
      on: {
        none: 'answering',
        afraid: { target: 'toHelp', actions: walksAway },
        hurtMe: { target: 'toHelp', actions: walksAway },
        control: { target: 'toHelp', actions: walksAway },
        hurtThem: { target: 'toHelpForHurting', actions: walksAway },
        skip: { target: 'plainClose', actions: walksAway },
      },
    },
    answering,
    waiting: { entry: say('wait'), type: 'final' },

    status: {
      entry: ask('status', ({ context }) => ({
        offer: offers(context),
        values: closesAt({ context }),
      })),
      on: {
        goOn: 'gate',
        showCode: {
          target: 'leftForNow',
          actions: say('code', code),
        },
        openIt: 'opening',
        leave: 'leaving',
        close: 'leftForNow',
        skip: 'leftForNow',
      },
    },
    ready: {
      entry: [keep({ pairing: { stage: 'openable' } }), ask('ready')],
      on: { openIt: 'opening', notYet: 'notYet', leave: 'leaving', skip: 'notYet' },
    },
    opening: {
      entry: [
        keep({ pairing: { stage: 'opened' } }),
        { type: 'tell', params: ({ context }) => ({ to: context.room, event: { type: 'opened' }, items: shareable }) },
        say('opened'),
      ],
      type: 'final',
    },

    shown: {
      entry: [
        keep({ pairing: { room: null } }),
        dropMine,
        ask('shown', ({ context }) => ({ values: sharedValues(context.items, `${context.room}.${context.other}.`) })),
      ],
      on: { read: 'after', unsafe: 'toHelp', skip: 'after' },
    },
    after: {
      entry: ask('after'),
      on: {
        thank: { target: 'over', actions: say('thank') },
        talk: { target: 'over', actions: say('talk') },
        rest: { target: 'over', actions: say('rest') },
        worse: 'toCalm',
        unsafe: 'toHelp',
        skip: { target: 'over', actions: say('rest') },
      },
    },

    leaving: { entry: walksAway, always: 'stillLeft' },
    stillLeft: { entry: say('youLeft', closesAt), type: 'final' },
    closed: {
      entry: [
        {
          type: 'keep',
          params: ({ context: { meeting } }) => ({ pairing: { room: null, unshown: meeting } }),
        },
        dropMine,
        say('closed'),
      ],
      type: 'final',
    },

    blocked: { entry: say('blocked'), type: 'final' },
    blockedNow: {
      entry: ask('blockedNow'),
      on: {
        unblock: { target: 'start', actions: keep({ pairing: { isBlocked: false } }) },
        close: 'plainClose',
        skip: 'plainClose',
      },
    },
    codeTooSoon: { entry: say('codeTooSoon'), type: 'final' },
    enoughTries: { entry: say('enoughTries'), type: 'final' },
    notMade: { entry: say('notMade'), type: 'final' },
    notYet: { entry: say('notYet'), type: 'final' },
    leftForNow: { entry: say('leftForNow'), type: 'final' },
    plainClose: { entry: say('plainClose'), type: 'final' },
    toCalm: { entry: handOver('calm'), type: 'final' },
    toHelp: { entry: handOver('help', { at: 'ipv' }), type: 'final' },
    toHelpForHurting: { entry: handOver('help', { at: 'ipvp' }), type: 'final' },
    over: { type: 'final' },
  },
})

export const pairFlow = flow({
  name: 'pair',
  machine,
  words: { en, pt, de, es, fr },
  optional: true,
  profiles: ['community'],
  paths,
})
