/** One's own answers: each may be left out, what would hurt is not passed on, and nothing is shared before it is picked. */
import { drop } from '#flow'
import { ask, holdPicked, holdTyped, pair, type Shareable, shareable, sharedValues } from './pair.ts'

const parts = ['raisedVoice', 'notListened', 'meanWords', 'wentSilent', 'late', 'forgot', 'guessed'] as const

/** An answer is held; or it is not, and what was held of it goes. */
const given = <Held>(name: Shareable, held: Held) => [held, { type: 'give' as const, params: name }]
const withheld = (name: Shareable) => [drop(name), { type: 'withhold' as const, params: name }]

/** A text of one's own: written, looked over, changed or left out; `way` leads to the next question. */
const written = (name: Shareable & ('know' | 'thanks' | 'request'), longest: number, way: string) => {
  const leftOut = { target: way, actions: withheld(name) }
  return pair.createStateConfig({
    initial: 'asking',
    states: {
      asking: {
        entry: ask(name, { text: longest }),
        on: {
          wrote: [
            { guard: 'cannotPass', target: 'held' },
            { target: way, actions: ['remember', ...given(name, holdTyped(name))] },
          ],
          leaveOut: leftOut,
          skip: leftOut,
        },
      },
      held: { entry: ask('cannotPass'), on: { change: 'asking', leaveOut: leftOut, skip: leftOut } },
    },
  })
}

const withdraw = { target: '#pair.leaving' }

const picked = { target: 'previewing', actions: 'pick' as const }

export const answering = pair.createStateConfig({
  initial: 'feelings',
  states: {
    feelings: {
      entry: ask('feelings', { picks: [1, 4] }),
      on: {
        picked: { target: 'know', actions: given('feelings', holdPicked('feelings')) },
        skip: { target: 'know', actions: withheld('feelings') },
      },
    },
    know: written('know', 280, '#pair.answering.part'),
    part: {
      entry: ask('part'),
      on: {
        ...Object.fromEntries(
          parts.map((part) => [part, { target: 'thanks', actions: given('part', holdPicked('part')) }]),
        ),
        leaveOut: { target: 'thanks', actions: withheld('part') },
        skip: { target: 'thanks', actions: withheld('part') },
      },
    },
    thanks: written('thanks', 140, '#pair.answering.request'),
    request: written('request', 140, '#pair.answering.answered'),
    answered: { always: [{ guard: 'hasNothing', target: 'nothing' }, { target: 'ticking' }] },
    nothing: {
      entry: ask('nothingWritten'),
      on: { again: 'feelings', leave: withdraw, later: '#pair.leftForNow', skip: '#pair.leftForNow' },
    },
    ticking: {
      entry: ask('tick', ({ context }) => ({ offer: context.given, picks: [1, context.given.length] })),
      on: {
        picked,
        // Of a single one there is nothing to pick several from.
        ...Object.fromEntries(shareable.map((name) => [name, picked])),
        skip: '#pair.leftForNow',
      },
    },
    previewing: {
      entry: ask('preview', ({ context }) => ({
        values: sharedValues(context.picked, ''),
      })),
      on: {
        share: {
          target: '#pair.waiting',
          actions: [
            {
              type: 'drop',
              params: ({ context }) => ({ items: shareable.filter((one) => !context.picked.includes(one)) }),
            },
            { type: 'keep', params: { pairing: { stage: 'ready' } } },
            { type: 'tell', params: ({ context }) => ({ to: context.room, event: { type: 'finished' } }) },
          ],
        },
        pickAgain: 'ticking',
        leave: withdraw,
        skip: '#pair.leftForNow',
      },
    },
  },
})
