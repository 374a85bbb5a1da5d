/** What Discord sends, as what a person did. Events shaped like real ones, with invented ids and words. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEdit, readInteraction, readMessage } from '../../../adapters/discord/read.ts'
import events from '../../fixtures/discord/events.json' with { type: 'json' }

type Name = keyof typeof events
const of = (name: Name): unknown => events[name].d

const ana = 'discord:@me:dm:500000000000000003'
const dm = '1440980000000000002'

describe('a message', () => {
  it('is a text in the direct message, however little is known of its channel', () => {
    expect(readMessage(of('direct message, first of an uncached channel'))).toEqual({
      id: 'm1440985000000000001',
      from: ana,
      at: Number((1440985000000000001n >> 22n) + 1420070400000n),
      hints: { reach: dm },
      act: { kind: 'text', text: 'hello' },
    })
  })

  it.for([
    ['direct message with a picture', 'picture'],
    ['direct message with a sticker', 'sticker'],
    ['voice message', 'voice'],
  ] as const)('%s is a thing without text', ([name, media]) => {
    expect(readMessage(of(name))?.act).toEqual({ kind: 'media', media })
  })

  it.for(['own message', 'webhook', 'message in a server', 'pin notice'] as const)('%s is not for us', (name) => {
    expect(readMessage(of(name))).toBeUndefined()
  })

  it('is edited by hand, not by a preview that grew', () => {
    const edit = readEdit(of('edit'), 7)
    expect(edit).toMatchObject({ from: ana, at: 7, act: { kind: 'edited' } })
    expect(readEdit(of('edit'), 8)?.id).toBe(edit?.id)
    expect(readEdit(of('link preview'), 7)).toBeUndefined()
  })
})

describe('an interaction', () => {
  it('is a command, in a server or in the direct message, and one person is one address', () => {
    const server = readInteraction(of('command in a server'))
    expect(server).toMatchObject({ kind: 'command', place: 'server', message: undefined })
    expect(server?.incoming).toMatchObject({
      from: ana,
      hints: { language: 'es-ES' },
      act: { kind: 'command', command: 'calm', argument: '' },
    })
    const direct = readInteraction(of('command in the direct message'))
    expect(direct).toMatchObject({ place: 'dm' })
    expect(direct?.incoming).toMatchObject({
      from: ana,
      hints: { language: 'en-GB', reach: dm },
      act: { kind: 'command', command: 'language', argument: 'es' },
    })
  })

  it('knows its channel: who is heard there, what they may do, and whether Tend may write', () => {
    const place = (more: object) => readInteraction({ ...Object(of('command in a server')), ...more })?.incoming.place
    const member = (...bits: bigint[]) => ({
      member: { user: { id: '500000000000000003' }, permissions: String(bits.reduce((all, bit) => all | bit, 0n)) },
    })
    const own = (...bits: bigint[]) => ({ app_permissions: String(bits.reduce((all, bit) => all | bit, 0n)) })
    const [administrator, manageServer, view, send, manageEvents, inThreads] = [3n, 5n, 10n, 11n, 33n, 38n].map(
      (bit) => 1n << bit,
    ) as [bigint, bigint, bigint, bigint, bigint, bigint]
    expect(place(member())).toEqual({
      channel: 'discord:1440980000000000011:channel:1440980000000000010',
      seat: 'discord:1440980000000000011:1440980000000000010:500000000000000003',
      mayModerate: false,
      mayPost: true,
    })
    for (const bit of [administrator, manageServer, manageEvents]) expect(place(member(bit))?.mayModerate).toBe(true)
    expect(place(member(view, send))?.mayModerate).toBe(false)
    expect(place(own(view, send))?.mayPost).toBe(true)
    expect(place(own(administrator))?.mayPost).toBe(true)
    expect(place(own(view))?.mayPost).toBe(false)
    expect(place(own(send))?.mayPost).toBe(false)
    expect(place({ app_permissions: 'none' })?.mayPost).toBe(true)
    const thread = { channel: { id: '1440980000000000010', type: 11, parent_id: '1440980000000000012' } }
    expect(place({ ...thread, ...own(view, send) })?.mayPost).toBe(false)
    expect(place({ ...thread, ...own(view, inThreads) })?.mayPost).toBe(true)
    expect(readInteraction(of('command in the direct message'))?.incoming.place).toBeUndefined()
  })

  it('is a tap, one of a list, or several of a list', () => {
    expect(readInteraction(of('button in the direct message'))?.incoming.act).toEqual({
      kind: 'choice',
      choice: 'v1:p3k9x0c1v7b2a:3:yes',
    })
    expect(readInteraction(of('one of a list'))?.incoming.act).toEqual({
      kind: 'choice',
      choice: 'v1:p3k9x0c1v7b2a:3:8',
    })
    expect(readInteraction(of('several of a list'))?.incoming.act).toEqual({
      kind: 'choice',
      choice: 'v1:p3k9x0c1v7b2a:3:sad',
      picks: ['v1:p3k9x0c1v7b2a:3:sad', 'v1:p3k9x0c1v7b2a:3:tired'],
    })
  })

  it('asks for a form, and brings it back filled, in rows or under labels', () => {
    expect(readInteraction(of('button of a form'))?.form).toBe('v1:p3k9x0c1v7b2a:3:~form')
    for (const name of ['sent form', 'sent form, with labels'] as const) {
      expect(readInteraction(of(name))?.incoming.act).toEqual({
        kind: 'form',
        form: 'v1:p3k9x0c1v7b2a:3:~form',
        fields: { text: 'a few words' },
      })
    }
  })

  it.for(['autocomplete', 'malformed'] as const)('%s is not for us', (name) => {
    expect(readInteraction(of(name))).toBeUndefined()
  })
})

/** Everything inside a value that might be an event. */
const within = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(within)] : [value]

const readers = [readMessage, (raw: unknown) => readEdit(raw, 0), readInteraction]

it('no event, and no part of one, makes a reader throw', () => {
  for (const raw of within(events)) for (const read of readers) expect(() => read(raw)).not.toThrow()
})

const recorded = resolve(import.meta.dirname, '../../../../shared/payloads')
it.skipIf(!existsSync(recorded))('recorded events are taken without a throw (skipped where there are none)', () => {
  for (const file of ['discord.json', 'channel-discord.json']) {
    const events = JSON.parse(readFileSync(resolve(recorded, file), 'utf8')) as unknown
    for (const raw of within(events)) for (const read of readers) expect(() => read(raw)).not.toThrow()
  }
})
