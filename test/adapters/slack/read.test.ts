/** What Slack sends, as what a person did. Events shaped like real ones, with invented ids and words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { channelOf, personOf, seatAt, sitterOf } from '../../../adapters/slack/address.ts'
import { readAround, readMessage } from '../../../adapters/slack/read.ts'
import { isOfChannel, readCommand, readForm, readShortcut, readTap } from '../../../adapters/slack/taps.ts'
import { homeView } from '../../../adapters/slack/views.ts'
import type { Act, Address, Command } from '../../../src/message.ts'
import events from '../../fixtures/slack/events.json' with { type: 'json' }

const ana = 'slack:T0HOME:dm:U0ANA'

describe('a message', () => {
  it('is what was typed, without the markup Slack put around it', () => {
    expect(readMessage(events['direct message'])).toEqual({
      incoming: {
        id: 'm:D0ANA:U0ANA:5f0c2a3e-0000-4000-8000-000000000001',
        from: ana,
        at: 1_763_632_800_123,
        hints: { reach: 'D0ANA' },
        act: { kind: 'text', text: 'hello & example.org @U0BEN' },
      },
      where: { team: 'T0HOME', enterprise: undefined },
      person: 'U0ANA',
      foreign: false,
    })
  })

  it('is the same under another event id', () => {
    const again = { ...events['direct message'], event_id: 'Ev999', event_time: 1 }
    expect(readMessage(again)?.incoming.id).toBe(readMessage(events['direct message'])?.incoming.id)
  })

  it('in a thread is answered there', () => {
    expect(readMessage(events['direct message in a thread'])?.incoming.hints.reach).toBe('D0ANA/1763632800.123456')
  })

  it('in an Enterprise Grid carries the organisation in its address', () => {
    expect(readMessage(events['direct message in a grid'])?.incoming.from).toBe('slack:E0ORG.T0HOME:dm:U0ANA')
  })

  it('of another organisation is marked', () => {
    expect(readMessage(events['direct message of another organisation'])?.foreign).toBe(true)
  })

  it('may be a thing without text', () => {
    expect(readMessage(events.file)?.incoming.act).toEqual({ kind: 'media', media: 'picture' })
  })

  it.for([
    'own message',
    'own message without a bot id',
    'bot message',
    'edit',
    'link preview',
    'deletion',
    'message in a channel',
    'home opened',
  ] as const)('complaint 15: %s is not for us', (name) => {
    expect(readMessage(events[name])).toBeUndefined()
  })
})

describe('around the conversations', () => {
  it('the Home tab is opened, the Messages tab is not', () => {
    expect(readAround(events['home opened'])).toMatchObject({ kind: 'home', person: 'U0ANA' })
    expect(readAround(events['messages opened'])).toBeUndefined()
  })

  it("a workspace leaves by either event; a single person's token says nothing", () => {
    for (const name of ['uninstalled', 'tokens revoked'] as const) {
      expect(readAround(events[name])).toEqual({ kind: 'left', where: { team: 'T0HOME', enterprise: undefined } })
    }
    expect(readAround(events["a person's token revoked"])).toBeUndefined()
  })
})

describe('a tap', () => {
  it('is a choice, one of a list, or several of a list with the button below', () => {
    expect(readTap(events.tap)?.incoming).toMatchObject({
      from: ana,
      hints: { reach: 'D0ANA' },
      act: { kind: 'choice', choice: 'v1:p3k9x0c1v7b2a:3:yes' },
    })
    expect(readTap(events['one of a list'])?.incoming).toMatchObject({
      hints: { reach: 'D0ANA/1763632800.123456' },
      act: { kind: 'choice', choice: 'v1:p3k9x0c1v7b2a:3:8' },
    })
    expect(readTap(events['a tick'])).toBeUndefined()
    expect(readTap(events['several sent'])?.incoming.act).toEqual({
      kind: 'choice',
      choice: 'v1:p3k9x0c1v7b2a:3:sad',
      picks: ['v1:p3k9x0c1v7b2a:3:sad', 'v1:p3k9x0c1v7b2a:3:tired'],
    })
  })

  it('on the Home tab is a command, whose answer is seen elsewhere', () => {
    expect(readTap(events['tap at home'])).toMatchObject({
      atHome: true,
      incoming: { act: { kind: 'command', command: 'calm', argument: '' }, hints: {} },
    })
  })

  it('of another organisation is marked', () => {
    expect(readTap(events['tap of another organisation'])?.foreign).toBe(true)
  })

  it('has an id that survives redelivery and fits', () => {
    const tap = readTap(events.tap)
    expect(readTap({ ...events.tap, trigger_id: 'another' })?.incoming.id).toBe(tap?.incoming.id)
    expect(tap?.incoming.id.length).toBeLessThanOrEqual(200)
  })
})

describe('forms, commands, shortcuts', () => {
  it('a form brings its words and where its conversation is', () => {
    expect(readForm(events.form, 7)).toMatchObject({
      incoming: {
        from: ana,
        at: 7,
        hints: { reach: 'D0ANA' },
        act: { kind: 'form', form: 'v1:p3k9x0c1v7b2a:3:~form', fields: { text: 'a few words' } },
      },
      empty: [],
    })
    expect(readForm(events['empty form'], 7)?.empty).toEqual(['text'])
    expect(readForm(events["somebody else's form"], 7)).toBeUndefined()
  })

  it('a command is what stands behind it', () => {
    expect(readCommand(events.command, 7)?.incoming).toMatchObject({
      from: ana,
      act: { kind: 'command', command: 'tend', argument: 'calm' },
    })
  })

  it('a shortcut begins what its id names', () => {
    expect(readShortcut(events.shortcut, 7)).toMatchObject({
      trigger: '1.2.7',
      incoming: { act: { kind: 'command', command: 'menu', argument: '' } },
    })
  })
})

const inChannel = {
  channel: 'slack:T0HOME:channel:C0GENERAL',
  seat: 'slack:T0HOME:C0GENERAL:U0ANA',
  mayModerate: false,
  mayPost: true,
}
const grid = { id: 'E0ORG' }

describe('a channel', () => {
  it('is the place of a command, a tap and a form; nobody is believed to run exercises there', () => {
    expect(readCommand(events.command, 7)?.incoming.place).toEqual(inChannel)
    const channel = { id: 'C0GENERAL' }
    const tap = readTap({ ...events.tap, channel })
    expect(tap?.incoming).toMatchObject({ from: ana, place: inChannel, hints: {} })
    expect(tap?.isEphemeral).toBe(false)
    const { message: _, ...rest } = events.tap
    const container = { type: 'message', message_ts: '1.2', channel_id: 'C0GENERAL', is_ephemeral: true }
    const alone = readTap({ ...rest, channel: undefined, container })
    expect([alone?.incoming.place, alone?.isEphemeral]).toEqual([inChannel, true])
    const remembered = JSON.stringify({ form: 'v1:p3k9x0c1v7b2a:3:~form', reach: null, channel: 'C0GENERAL' })
    const form = readForm({ ...events.form, view: { ...events.form.view, private_metadata: remembered } }, 7)
    expect(form?.incoming).toMatchObject({ from: ana, place: inChannel, hints: {} })
  })

  it('carries the organisation, for everything that is done in it', () => {
    const there = { channel: 'slack:E0ORG.T0HOME:channel:C0GENERAL', seat: 'slack:E0ORG.T0HOME:C0GENERAL:U0ANA' }
    expect(readCommand({ ...events.command, enterprise_id: grid.id }, 7)?.incoming.place).toMatchObject(there)
    const tap = readTap({ ...events.tap, enterprise: grid, channel: { id: 'C0GENERAL' } })
    expect(tap?.incoming.place).toMatchObject(there)
  })

  it('is none where a person is alone with Tend, or with another person', () => {
    const acts = [events.tap, events['one of a list'], events['tap at home']].map((raw) => readTap(raw)?.incoming)
    acts.push(readForm(events.form, 7)?.incoming, readShortcut(events.shortcut, 7)?.incoming)
    acts.push(readCommand({ ...events.command, channel_id: 'D0BEN' }, 7)?.incoming)
    expect(acts.map((incoming) => [incoming !== undefined, incoming?.place])).toEqual(acts.map(() => [true, undefined]))
  })

  it('has addresses that are read back, each as what it is', () => {
    const where = { team: 'T1', enterprise: 'E1' }
    const [at, seat, direct]: Address[] = ['slack:E1.T1:channel:C9', 'slack:E1.T1:C9:U7', 'slack:E1.T1:dm:U7']
    expect(seatAt(at as Address, 'U7')).toBe(seat)
    const read = [at, seat, direct].map((one) => [channelOf, sitterOf, personOf].map((of) => of(one as Address)))
    expect(read).toEqual([
      [{ ...where, channel: 'C9' }, undefined, undefined],
      [undefined, { ...where, channel: 'C9', person: 'U7' }, undefined],
      [undefined, undefined, { ...where, person: 'U7' }],
    ])
    for (const wrong of ['slack:T1:D9:U7', 'slack:T1:channel:D9', 'discord:1:channel:2', 'slack:T1:C9:C9'] as const)
      expect([channelOf, sitterOf, personOf].map((of) => of(wrong))).toEqual([undefined, undefined, undefined])
  })

  it('has commands of its own, which the Home tab does not offer', () => {
    const words = { en: { name: 'x', does: 'Does it.' } }
    const commands: Command[] = [
      { name: 'call', options: [], place: 'seat', words },
      { name: 'calm', options: [], words },
    ]
    const run = (command: string, argument = ''): Act => ({ kind: 'command', command, argument })
    const acts = [run('call'), run('tend', 'Call'), run('tend'), run('tend', 'calm'), run('calm', 'call')]
    expect(acts.map((act) => isOfChannel(commands, act))).toEqual([true, true, false, false, false])
    const shown = JSON.stringify(homeView(commands, 'en'))
    expect([shown.includes('home:calm'), shown.includes('home:call')]).toEqual([true, false])
  })
})

/** Everything inside a value that might be an event. */
const within = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(within)] : [value]

const readers = [
  readMessage,
  readAround,
  readTap,
  (raw: unknown) => readForm(raw, 0),
  (raw: unknown) => readCommand(raw, 0),
  (raw: unknown) => readShortcut(raw, 0),
]

it('no event, and no part of one, makes a reader throw', () => {
  for (const raw of within(events)) for (const read of readers) expect(() => read(raw)).not.toThrow()
})

const recorded = resolve(import.meta.dirname, '../../../../shared/payloads')
it.skipIf(!existsSync(recorded))('recorded events are taken without a throw (skipped where there are none)', () => {
  for (const file of readdirSync(recorded).filter((name) => name.includes('slack'))) {
    const events = JSON.parse(readFileSync(resolve(recorded, file), 'utf8')) as unknown
    for (const raw of within(events)) for (const read of readers) expect(() => read(raw)).not.toThrow()
  }
})
