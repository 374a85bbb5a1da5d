/** Every limit of Discord's, kept and broken by one. */
import { describe, expect, it } from 'vitest'
import { type Upload, uploadBreaches } from './uploads.ts'
import { callbackBreaches, commandBreaches, houseBreaches, messageBreaches, modalBreaches } from './validity.ts'
import type { Json } from './wire.ts'

const x = (length: number): string => 'x'.repeat(length)
const times = (count: number, make: (n: number) => Json): Json[] => Array.from({ length: count }, (_, n) => make(n))
const row = (...components: Json[]): Json => ({ type: 1, components })
const button = (n: number, more: Json = {}): Json => ({ type: 2, style: 1, label: 'Yes', custom_id: `b${n}`, ...more })
const option = (n: number, more: Json = {}): Json => ({ label: `o${n}`, value: `v${n}`, ...more })
const list = (more: Json = {}): Json => ({ type: 3, custom_id: 'list', options: times(3, option), ...more })
const said = (more: Json): Json => ({ content: 'hello', ...more })
const input = (more: Json = {}): Json => ({ type: 4, custom_id: 'i', label: 'Why', style: 1, ...more })
const modal = (more: Json = {}): Json => ({ custom_id: 'm', title: 'Tell', components: [row(input())], ...more })
const command = (more: Json = {}): Json => ({ name: 'calm', description: 'A calm step', ...more })
const embed = (length: number): Json => ({ description: x(length) })

/** What is at stake → the most that is allowed, the least that is not. */
const messages: Record<string, readonly [Json, Json]> = {
  content: [{ content: x(2000) }, { content: x(2001) }],
  'an empty message': [said({}), { content: ' ' }],
  rows: [said({ components: times(5, (n) => row(button(n))) }), said({ components: times(6, (n) => row(button(n))) })],
  'buttons of a row': [
    said({ components: [row(...times(5, button))] }),
    said({ components: [row(...times(6, button))] }),
  ],
  'an empty row': [said({ components: [] }), said({ components: [row()] })],
  'a list in its row': [said({ components: [row(list())] }), said({ components: [row(list(), button(1))] })],
  'a button outside a row': [said({ components: [row(button(1))] }), said({ components: [button(1)] })],
  custom_id: [
    said({ components: [row(button(1, { custom_id: x(100) }))] }),
    said({ components: [row(button(1, { custom_id: x(101) }))] }),
  ],
  'custom_id, once': [
    said({ components: [row(button(1)), row(button(2))] }),
    said({ components: [row(button(1)), row(button(1))] }),
  ],
  label: [
    said({ components: [row(button(1, { label: x(80) }))] }),
    said({ components: [row(button(1, { label: x(81) }))] }),
  ],
  'no label': [
    said({ components: [row(button(1, { label: undefined, emoji: { name: '🙂' } }))] }),
    said({ components: [row(button(1, { label: '' }))] }),
  ],
  'a link': [
    said({ components: [row(button(1, { style: 5, custom_id: undefined, url: 'https://example.org' }))] }),
    said({ components: [row(button(1, { style: 5, url: 'https://example.org' }))] }),
  ],
  'a button that leads somewhere': [
    said({ components: [row(button(1))] }),
    said({ components: [row(button(1, { custom_id: undefined }))] }),
  ],
  options: [
    said({ components: [row(list({ options: times(25, option) }))] }),
    said({ components: [row(list({ options: times(26, option) }))] }),
  ],
  'texts of an option': [
    said({ components: [row(list({ options: [option(1, { label: x(100), value: x(100), description: x(100) })] }))] }),
    said({ components: [row(list({ options: [option(1, { description: x(101) })] }))] }),
  ],
  'values, once': [
    said({ components: [row(list())] }),
    said({ components: [row(list({ options: [option(1), option(1)] }))] }),
  ],
  'how many are picked': [
    said({ components: [row(list({ min_values: 0, max_values: 3 }))] }),
    said({ components: [row(list({ max_values: 4 }))] }),
  ],
  'picked at least': [
    said({ components: [row(list({ min_values: 2, max_values: 2 }))] }),
    said({ components: [row(list({ min_values: 3, max_values: 2 }))] }),
  ],
  placeholder: [
    said({ components: [row(list({ placeholder: x(150) }))] }),
    said({ components: [row(list({ placeholder: x(151) }))] }),
  ],
  embeds: [said({ embeds: times(10, () => embed(600)) }), said({ embeds: times(11, () => embed(1)) })],
  'embeds in all': [said({ embeds: times(10, () => embed(600)) }), said({ embeds: times(10, () => embed(601)) })],
  nonce: [said({ nonce: x(25) }), said({ nonce: x(26) })],
  flags: [said({ flags: 4 | 4096 }), said({ flags: 64 })],
}

describe('messages', () => {
  it.for(Object.entries(messages))('%s', ([, [most, tooMuch]]) => {
    expect(messageBreaches(most)).toEqual([])
    expect(messageBreaches(tooMuch)).toHaveLength(1)
  })

  it('only they see it: where that can be', () => {
    expect(messageBreaches(said({ flags: 64 }), 'reply')).toEqual([])
    expect(messageBreaches(said({ flags: 64 }), 'edit')).toHaveLength(1)
  })

  it('nobody can be mentioned', () => {
    expect(houseBreaches(said({ allowed_mentions: { parse: [] } }))).toEqual([])
    expect(houseBreaches({ components: [] })).toEqual([])
    for (const allowed of [undefined, {}, { parse: ['everyone'] }, { parse: [], users: ['1'] }]) {
      expect(houseBreaches(said({ allowed_mentions: allowed }))).toHaveLength(1)
    }
  })

  it('of any shape are judged, not thrown at', () => {
    for (const body of [undefined, null, 5, [], { content: 5 }, { content: 'x', components: [null] }]) {
      expect(messageBreaches(body).length).toBeGreaterThan(0)
    }
  })
})

const forms: Record<string, readonly [Json, Json]> = {
  title: [modal({ title: x(45) }), modal({ title: x(46) })],
  custom_id: [modal({ custom_id: x(100) }), modal({ custom_id: '' })],
  rows: [
    modal({ components: times(5, (n) => row(input({ custom_id: `i${n}` }))) }),
    modal({ components: times(6, (n) => row(input({ custom_id: `i${n}` }))) }),
  ],
  label: [modal({ components: [row(input({ label: x(45) }))] }), modal({ components: [row(input({ label: x(46) }))] })],
  'length of a text': [
    modal({ components: [row(input({ min_length: 4000, max_length: 4000 }))] }),
    modal({ components: [row(input({ max_length: 4001 }))] }),
  ],
  'least and most': [
    modal({ components: [row(input({ min_length: 5, max_length: 5 }))] }),
    modal({ components: [row(input({ min_length: 6, max_length: 5 }))] }),
  ],
  'placeholder and value': [
    modal({ components: [row(input({ placeholder: x(100), value: x(4000) }))] }),
    modal({ components: [row(input({ placeholder: x(101) }))] }),
  ],
  'a label around an input': [
    modal({ components: [{ type: 18, label: 'Why', component: input({ label: undefined }) }] }),
    modal({ components: [{ type: 18, label: x(46), component: input({ label: undefined }) }] }),
  ],
}

it.for(Object.entries(forms))('forms: %s', ([, [most, tooMuch]]) => {
  expect(modalBreaches(most)).toEqual([])
  expect(modalBreaches(tooMuch)).toHaveLength(1)
})

const commands: Record<string, readonly [Json, Json]> = {
  name: [[command({ name: x(32) })], [command({ name: x(33) })]],
  'lower case': [[command({ name: 'ruhe-jetzt' })], [command({ name: 'Ruhe' })]],
  'no spaces': [[command({ name: 'calm_down' })], [command({ name: 'calm down' })]],
  description: [[command({ description: x(100) })], [command({ description: x(101) })]],
  languages: [
    [command({ name_localizations: { 'es-ES': 'calma' } })],
    [command({ name_localizations: { es: 'calma' } })],
  ],
  'how many': [times(100, (n) => command({ name: `c${n}` })), times(101, (n) => command({ name: `c${n}` }))],
  once: [[command()], [command(), command()]],
  options: [
    [command({ options: times(25, (n) => ({ type: 3, ...command({ name: `o${n}` }) })) })],
    [command({ options: times(26, (n) => ({ type: 3, ...command({ name: `o${n}` }) })) })],
  ],
  'size in all': [
    [
      command({
        options: times(20, (n) => ({
          type: 3,
          name: `o${n}`,
          description: x(90),
          choices: times(2, (m) => ({ name: x(70), value: `${m}${x(70)}` })),
        })),
      }),
    ],
    [
      command({
        options: times(25, (n) => ({
          type: 3,
          name: `o${n}`,
          description: x(90),
          choices: times(3, (m) => ({ name: x(50), value: `${m}${x(70)}` })),
        })),
      }),
    ],
  ],
  'where they are': [[command({ contexts: [0, 1, 2] })], [command({ contexts: [3] })]],
}

it.for(Object.entries(commands))('commands: %s', ([, [most, tooMuch]]) => {
  expect(commandBreaches(most)).toEqual([])
  expect(commandBreaches(tooMuch)).toHaveLength(1)
})

it('answers are such as there can be', () => {
  const [command, component, form] = [2, 3, 5].map((type) => ({ type, onMessage: type === 3 }))
  if (!command || !component || !form) return
  expect(callbackBreaches({ type: 5, data: { flags: 64 } }, command)).toEqual([])
  expect(callbackBreaches({ type: 6 }, component)).toEqual([])
  expect(callbackBreaches({ type: 7, data: { components: [] } }, component)).toEqual([])
  expect(callbackBreaches({ type: 7, data: { content: 'x' } }, command)).toHaveLength(1)
  expect(callbackBreaches({ type: 9, data: modal() }, form)).toHaveLength(1)
  expect(callbackBreaches({ type: 4, data: {} }, command)).toHaveLength(1)
})

/** A file as it comes in, with what is at stake. */
const upload = (n: number, more: Partial<Upload> = {}): Upload => ({
  part: `files[${n}]`,
  name: 'my-data.txt',
  type: 'text/plain',
  text: 'x',
  size: 1,
  ...more,
})

const uploads: Record<string, readonly [readonly Upload[], readonly Upload[]]> = {
  'how many': [times(10, (n) => upload(n)), times(11, (n) => upload(n))],
  'size in bytes': [[upload(0, { size: 10_485_760 })], [upload(0, { size: 10_485_761 })]],
  'not empty': [[upload(0)], [upload(0, { text: '', size: 0 })]],
  'named part': [[upload(3)], [upload(0, { part: 'file' })]],
  'a name that stays': [[upload(0, { name: 'a-b_c.1.txt' })], [upload(0, { name: 'my data.txt' })]],
}

it.for(Object.entries(uploads))('files: %s', ([, [most, tooMuch]]) => {
  expect(uploadBreaches(most, {})).toEqual([])
  expect(uploadBreaches(tooMuch, {})).toHaveLength(1)
})
