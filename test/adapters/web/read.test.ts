/** What the page posts becomes an act, or nothing at all. */
import { describe, expect, test } from 'vitest'
import { read } from '../../../adapters/web/read.ts'

const posted = (act: unknown, more: object = {}) => ({
  id: 'a1',
  place: 'dm',
  name: 'ana',
  language: 'en',
  zone: 'Europe/Berlin',
  act,
  ...more,
})
const actOf = (act: unknown) => read(posted(act), 1)?.act

describe('read', () => {
  test('a text keeps its words, its time and what the page knows of the person', () => {
    expect(read(posted({ kind: 'text', text: ' hi there ' }), 42)).toEqual({
      id: 'a1',
      from: 'web:local:dm:ana',
      at: 42,
      hints: { language: 'en', zone: 'Europe/Berlin' },
      act: { kind: 'text', text: ' hi there ' },
    })
  })

  test('the shared channel has its own address', () => {
    expect(read(posted({ kind: 'text', text: 'hi' }, { place: 'channel', name: 'ben' }), 1)?.from).toBe(
      'web:local:channel:ben',
    )
  })

  test('a text with a slash in front is a command', () => {
    expect(actOf({ kind: 'text', text: '/calm' })).toEqual({ kind: 'command', command: 'calm', argument: '' })
    expect(actOf({ kind: 'text', text: '/Language  es ' })).toEqual({
      kind: 'command',
      command: 'language',
      argument: 'es',
    })
    expect(actOf({ kind: 'text', text: '/ 2' })).toEqual({ kind: 'text', text: '/ 2' })
  })

  test('choices, picks, forms, commands and pictures come through', () => {
    expect(actOf({ kind: 'choice', choice: 'v1:c:s:yes' })).toEqual({ kind: 'choice', choice: 'v1:c:s:yes' })
    expect(actOf({ kind: 'choice', choice: 'a', picks: ['a', 'b', 'a'] })).toEqual({
      kind: 'choice',
      choice: 'a',
      picks: ['a', 'b'],
    })
    expect(actOf({ kind: 'form', form: 'f', fields: { text: '18:30' } })).toEqual({
      kind: 'form',
      form: 'f',
      fields: { text: '18:30' },
    })
    expect(actOf({ kind: 'command', command: 'language', argument: 'es' })).toMatchObject({ command: 'language' })
    expect(actOf({ kind: 'media', media: 'picture' })).toEqual({ kind: 'media', media: 'picture' })
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'hi'],
    ['a list', [posted({ kind: 'text', text: 'hi' })]],
    ['no act', posted(undefined)],
    ['an unknown act', posted({ kind: 'dance' })],
    ['an empty text', posted({ kind: 'text', text: '  ' })],
    ['a text that is too long', posted({ kind: 'text', text: 'x'.repeat(4001) })],
    ['a number for a text', posted({ kind: 'text', text: 7 })],
    ['no id', posted({ kind: 'text', text: 'hi' }, { id: '' })],
    ['an id that is too long', posted({ kind: 'text', text: 'hi' }, { id: 'x'.repeat(201) })],
    ['a name that would break the address', posted({ kind: 'text', text: 'hi' }, { name: 'a:b' })],
    ['an unknown place', posted({ kind: 'text', text: 'hi' }, { place: 'attic' })],
    ['picks that are no ids', posted({ kind: 'choice', choice: 'a', picks: [1] })],
    ['fields that are no texts', posted({ kind: 'form', form: 'f', fields: { text: {} } })],
    ['a field of the prototype', posted({ kind: 'form', form: 'f', fields: [] })],
    ['an unknown medium', posted({ kind: 'media', media: 'hologram' })],
  ])('%s is not for us', (_, body) => {
    expect(read(body, 1)).toBeUndefined()
  })

  test('a hint that is no language or no zone is left out', () => {
    const hints = read(posted({ kind: 'text', text: 'hi' }, { language: '<script>', zone: '../etc' }), 1)?.hints
    expect(hints).toEqual({})
  })
})
