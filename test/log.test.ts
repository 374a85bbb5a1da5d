/** What a log line may hold: declared facts, names of ours, numbers; of errors never what they say. */
import { describe, expect, it } from 'vitest'
import { TendError } from '../src/errors.ts'
import { createLog } from '../src/log.ts'
import type { Report } from '../src/report.ts'

function listen(level = 'debug'): { report: Report; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = []
  const write = (line: string): void => {
    const { level, time, ...rest } = JSON.parse(line)
    lines.push(rest)
  }
  return { report: createLog(level, { write }), lines }
}

describe('a log line', () => {
  it('holds declared facts and drops every other', () => {
    const { report, lines } = listen()
    report('turn-failed', { flow: 'old-message', count: 3, text: 'hello', person: 'U7' })
    expect(lines).toEqual([{ event: 'turn-failed', flow: 'old-message', count: 3 }])
  })

  it.for([
    'I want to talk',
    'Kanarie',
    'xoxb-1-ABC',
    'slack:T1:D42:U7',
    'a'.repeat(41),
    '',
    'ä',
    'two words',
    'line\nbreak',
    '{"a":1}',
    'p3k9x0c1v7b2',
  ])('drops a value that is no name of ours: %j', (value) => {
    const { report, lines } = listen()
    report('turn', { why: value, platform: 'slack' })
    expect(lines).toEqual([{ event: 'turn', platform: 'slack' }])
  })

  it.for([4014, 0, 1.5])('takes numbers, as in a code of a closed connection: %j', (why) => {
    const { report, lines } = listen()
    report('discord-disconnected', { why })
    expect(lines).toEqual([{ event: 'discord-disconnected', why }])
  })

  it('tells of turns at debug only', () => {
    const { report, lines } = listen('info')
    report('turn', { platform: 'slack', kind: 'text' })
    report('message-waits', { why: 'dm-closed' })
    expect(lines).toEqual([{ event: 'message-waits', why: 'dm-closed' }])
  })
})

describe('an error in a log line', () => {
  it('of ours is told by its code and place, and by the name of its cause', () => {
    const { report, lines } = listen()
    const error = new TendError('store-down', {}, new RangeError('KANARIE'))
    error.stack = `TendError: ${error.message}\n    at orDown (/app/src/store/safe.ts:31:13)`
    report('store', {}, error)
    expect(lines).toEqual([{ event: 'store', code: 'store-down', cause: 'RangeError', at: 'src/store/safe.ts:31' }])
  })

  it('of a library is told by its name, its code and the place in Tend, never by its words', () => {
    const { report, lines } = listen()
    const error = Object.assign(new Error('KANARIE said\n    at KANARIE (src/KANARIE.ts:1:2)'), {
      name: 'DiscordAPIError[50007]',
      code: 'ECONNRESET',
      requestBody: { json: { content: 'KANARIE' } },
    })
    error.stack = `${error.name}: ${error.message}\n    at send (/app/node_modules/x/y.js:1:2)\n    at deliver (/app/src/tend.ts:120:9)`
    report('delivery-failed', {}, error)
    expect(lines).toEqual([
      { event: 'delivery-failed', error: 'DiscordAPIError[50007]', code: 'ECONNRESET', at: 'src/tend.ts:120' },
    ])
  })

  it('of a library that nobody of ours called is told by its package', () => {
    const { report, lines } = listen()
    const error = new TypeError('KANARIE')
    error.stack = 'TypeError: KANARIE\n    at parse (file:///app/node_modules/@discordjs/ws/dist/index.js:7:3)'
    report('unhandled', {}, error)
    expect(lines).toEqual([{ event: 'unhandled', error: 'TypeError', at: '@discordjs/ws' }])
  })

  it.for([
    Object.assign(new Error('KANARIE'), {
      name: 'KANARIE said so',
      code: 'KANARIE said',
      stack: 'KANARIE src/KANARIE.ts:1:2',
    }),
    Object.assign(new Error(''), { name: 'Error', stack: 'at KANARIE\n  at src/KANARIE.ts:1:2' }),
    'KANARIE',
    { message: 'KANARIE', stack: 'KANARIE' },
    null,
  ])('that is made up tells nothing: %#', (error) => {
    const { report, lines } = listen()
    report('unhandled', {}, error)
    expect(JSON.stringify(lines)).not.toContain('KANARIE')
    expect(lines).toHaveLength(1)
  })
})
