/** The line itself: feelings, what happened, what is wished for; hints, openers, and the ways to say it. */
import { chosen, held, turnAside } from '#flow'
import { lineValues, shortValues } from './line.ts'
import { ask, canValue, each, events, openers, requests, say, talk } from './talk.ts'

/** A threat may be about fear or about one's own temper: whichever way the person goes on, somebody asks. */
const check = turnAside('help', { at: 'soft' })
const hint = ask('hint', { values: { hint: held('hint') } })

export const wording = talk.createStateConfig({
  initial: 'feelings',
  on: {
    wordsLost: { guard: 'somethingTyped', target: '.event', actions: ['dropWords', say('wordsLost')] },
  },
  states: {
    feelings: {
      entry: ask('feelings', { picks: [1, 2] }),
      on: {
        picked: [
          { guard: 'scaredAndNotAsked', target: 'scared', actions: 'rememberFeelings' },
          { target: 'felt', actions: 'rememberFeelings' },
        ],
        skip: 'felt',
      },
    },
    scared: {
      entry: ['countFear', ask('fear')],
      on: {
        none: 'felt',
        ...each(['afraid', 'control', 'hurt'], '#prepare.atRisk'),
        skip: { target: 'felt', actions: 'gateSkipped' },
      },
    },
    felt: { always: [{ guard: 'editing', target: 'lines' }, { target: 'event' }] },

    event: {
      entry: ask('event', { text: 90 }),
      on: {
        wrote: [
          { guard: 'deservesHint', target: 'eventHint', actions: 'typeEvent' },
          { target: 'eventGiven', actions: 'typeEvent' },
        ],
        ...each(events, { target: 'eventGiven', actions: 'rememberEvent' }),
        noWords: 'openers',
        skip: 'eventGiven',
      },
    },
    eventHint: {
      entry: hint,
      on: {
        change: [{ guard: 'threatening', target: 'event', actions: check }, { target: 'event' }],
        keep: [{ guard: 'threatening', target: 'eventChecked', actions: check }, { target: 'eventGiven' }],
        skip: [{ guard: 'threatening', target: 'eventChecked', actions: check }, { target: 'eventGiven' }],
      },
    },
    eventChecked: {
      entry: ask('afterCheck'),
      on: { goOn: 'eventGiven', change: 'event', skip: 'eventGiven' },
    },
    eventGiven: { always: [{ guard: 'editing', target: 'lines' }, { target: 'request' }] },
    openers: {
      entry: ask('openers'),
      on: {
        ...each(openers, {
          target: '#prepare.lineReady',
          actions: [
            'rememberOpener',
            say('copyIt'),
            say('openerLine', ({ context }) => ({ opener: chosen('openers', context.opener) })),
          ],
        }),
        ownWords: 'event',
        skip: '#prepare.lineReady',
      },
    },

    request: {
      entry: ask('request', { text: 75 }),
      on: {
        wrote: [
          { guard: 'deservesHint', target: 'requestHint', actions: 'typeRequest' },
          { target: 'requestGiven', actions: 'typeRequest' },
        ],
        ...each(requests, { target: 'requestGiven', actions: 'rememberRequest' }),
        noWords: 'openers',
        skip: 'requestGiven',
      },
    },
    requestHint: {
      entry: hint,
      on: {
        change: [{ guard: 'threatening', target: 'request', actions: check }, { target: 'request' }],
        keep: [{ guard: 'threatening', target: 'requestChecked', actions: check }, { target: 'requestGiven' }],
        skip: [{ guard: 'threatening', target: 'requestChecked', actions: check }, { target: 'requestGiven' }],
      },
    },
    requestChecked: {
      entry: ask('afterCheck'),
      on: { goOn: 'requestGiven', change: 'request', skip: 'requestGiven' },
    },
    requestGiven: {
      always: [{ guard: 'editing', target: 'lines' }, { guard: 'canValue', target: 'thanks' }, { target: 'lines' }],
    },
    thanks: {
      entry: ask('thanks', { text: 50 }),
      on: {
        wrote: { target: 'lines', actions: 'typeThanks' },
        noThanks: { target: 'lines', actions: 'noThanks' },
        skip: 'lines',
      },
    },

    lines: {
      entry: [say('plainLine', lineValues), say('softerLine', lineValues), ask('lines')],
      on: {
        first: { target: '#prepare.lineReady', actions: [say('copyIt'), say('plainLine', lineValues)] },
        softer: { target: '#prepare.lineReady', actions: [say('copyIt'), say('softerLine', lineValues)] },
        shorter: 'shorter',
        edit: 'editWhat',
        startOver: { target: 'feelings', actions: 'startOver' },
        skip: '#prepare.lineReady',
      },
    },
    shorter: {
      entry: [say('shorterLine', shortValues), ask('shorter')],
      on: {
        useShorter: { target: '#prepare.lineReady', actions: [say('copyIt'), say('shorterLine', shortValues)] },
        otherTwo: 'lines',
        edit: 'editWhat',
        startOver: { target: 'feelings', actions: 'startOver' },
        skip: '#prepare.lineReady',
      },
    },
    editWhat: {
      entry: [
        'edit',
        ask('editWhat', ({ context }) => ({
          offer: [
            'editFeelings',
            'editEvent',
            'editRequest',
            ...(canValue(context) ? (['editThanks'] as const) : []),
            'nothing',
          ],
        })),
      ],
      on: {
        editFeelings: 'feelings',
        editEvent: 'event',
        editRequest: 'request',
        editThanks: 'thanks',
        nothing: 'lines',
        skip: 'lines',
      },
    },
  },
})
