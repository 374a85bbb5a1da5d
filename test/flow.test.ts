/** What must not compile does not: an author's slip is found before anybody runs it. `tsc` is the judge; this file runs nothing. */
import { expect, it } from 'vitest'
import { author, translation, words } from '#flow'

const en = words({
  hello: 'Hello.',
  time: 'It is {time} for {n, plural, one {# person} other {# people}}.',
  safe: { text: 'Safe?', choices: { yes: 'Yes', no: { label: 'No', also: ['nope'] } } },
})
const { say, ask } = author<typeof en, { n: number }>()

const slips = [
  // @ts-expect-error the words have no such line
  () => say('helo'),
  // @ts-expect-error the line wants its values
  () => say('time'),
  // @ts-expect-error one value is missing
  () => say('time', { time: '12:00' }),
  // @ts-expect-error the question has no such choice
  () => ask('safe', { offer: ['maybe'] }),
  // @ts-expect-error the context has no such field
  () => say('time', ({ context }) => ({ time: context.m, n: 1 })),
  // @ts-expect-error a translation wants every line: safe is missing
  () => translation<typeof en>()({ hello: 'Hola.', time: 'Son las {time}.' }),
  () =>
    translation<typeof en>()({
      hello: 'Hola.',
      time: 'Son las {time}.',
      // @ts-expect-error a translation wants every choice: no is missing
      safe: { text: '¿A salvo?', choices: { yes: 'Sí' } },
    }),
]

it('each slip above is one the compiler names', () => expect(slips).toHaveLength(7))

it('what is right does compile, and says what it should', () => {
  const about = { context: { n: 2 } as never }
  const { params } = say('time', ({ context }) => ({ time: 'noon', n: context.n }))
  expect(typeof params === 'function' ? params(about) : params).toEqual({
    key: 'time',
    values: { time: 'noon', n: 2 },
    asks: null,
  })
})
