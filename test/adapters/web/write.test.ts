/** What Tend says becomes what the page draws. */
import { describe, expect, test } from 'vitest'
import { write } from '../../../adapters/web/write.ts'
import { message } from './scripted.ts'

const choices = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `c${n}`, label: `Choice ${n}` }))

describe('write', () => {
  test('a plain message has nothing to tap', () => {
    expect(write(message('web:local:dm:ana', 'm1', 'Hello.'), 7)).toEqual({
      id: 'm1',
      place: 'dm',
      name: 'ana',
      text: 'Hello.',
      at: 7,
      answer: 'none',
      choices: [],
      picks: { min: 1, max: 0 },
      scale: null,
      form: null,
      files: [],
      controls: [],
      privacy: 'dm',
      erases: [],
    })
  })

  test.each([
    [5, 1, 'buttons'],
    [6, 1, 'list'],
    [3, 2, 'several'],
    [7, 3, 'several'],
  ])('%i choices of which %i may be picked are drawn as %s', (count, max, answer) => {
    const outgoing = message('web:local:dm:ana', 'm1', 'Which?', { choices: choices(count), picks: { min: 1, max } })
    expect(write(outgoing, 0)?.answer).toBe(answer)
  })

  test('no more can be picked than there is', () => {
    const outgoing = message('web:local:dm:ana', 'm1', 'Which?', { choices: choices(2), picks: { min: 1, max: 9 } })
    expect(write(outgoing, 0)?.picks).toEqual({ min: 1, max: 2 })
  })

  test('of a form only its button is drawn; the rest is asked for when it is tapped', () => {
    const form = { id: 'f', open: 'Write', title: 'T', submit: 'S', fields: [{ name: 'text', label: 'L', max: 9 }] }
    expect(write(message('web:local:dm:ana', 'm1', 'When?', { form }), 0)?.form).toEqual({ id: 'f', open: 'Write' })
  })

  test('an address of another platform is nobody of this page', () => {
    expect(write(message('slack:T1:D42:U7', 'm1', 'Hello.'), 0)).toBeUndefined()
    expect(write(message('web:local:attic:ana', 'm1', 'Hello.'), 0)).toBeUndefined()
  })
})
