/** The terminal draws every kind of message as plain text, and reads every kind of line. */
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createTerminal } from '../../adapters/terminal/index.ts'
import { read } from '../../adapters/terminal/read.ts'
import { write } from '../../adapters/terminal/write.ts'
import type { Act, Incoming, Outgoing } from '../../src/message.ts'

const message = (changes: Partial<Outgoing>): Outgoing => ({
  id: 'p1.1',
  name: 'calm.safe',
  to: 'terminal:local:dm:you',
  text: 'Safe?',
  moments: [],
  choices: [],
  picks: { min: 1, max: 1 },
  scale: null,
  form: null,
  controls: [],
  privacy: 'dm',
  erases: [],
  ...changes,
})

describe('reading', () => {
  it.for<[string, Act]>([
    ['hello', { kind: 'text', text: 'hello' }],
    ['/calm', { kind: 'command', command: 'calm', argument: '' }],
    ['/language es', { kind: 'command', command: 'language', argument: 'es' }],
    ['7/10', { kind: 'text', text: '7/10' }],
    ['', { kind: 'text', text: '' }],
  ])('"%s"', ([line, act]) => expect(read(line)).toEqual(act))
})

describe('writing', () => {
  it('numbers choices, so that a number answers', () => {
    const choices = [
      { id: 'v1:p:1:yes', label: 'Yes' },
      { id: 'v1:p:1:no', label: 'No' },
    ]
    expect(write(message({ choices }), false)).toBe('Safe?\n  1. Yes\n  2. No\n\n')
  })

  it('names the ends of a scale, says how many may be picked, and says once what always works', () => {
    const control = { id: 'v1:p:1:~stop', label: 'Stop' }
    const all = { scale: { low: 'calm', high: 'upset', steps: [] }, picks: { min: 1, max: 2 }, controls: [control] }
    const drawn = write(message(all), true)
    expect(drawn).toContain('0 (calm) to 10 (upset)')
    expect(drawn).toContain('Pick 1 to 2')
    expect(drawn).toContain('stop at any time')
    expect(write(message(all), false)).not.toContain('stop at any time')
  })

  it('wraps at 80 columns and loses nothing', () => {
    const text = 'word '.repeat(100).trim()
    const drawn = write(message({ text }), false).trim()
    expect(Math.max(...drawn.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(drawn.replaceAll('\n', ' ')).toBe(text)
  })
})

describe('conversing', () => {
  it('hands in one line after the other, waits for each, survives a refusal, and ends with the input', async () => {
    const input = new PassThrough()
    const output = new PassThrough()
    const order: string[] = []
    const terminal = createTerminal({
      input,
      output,
      now: () => 1,
      zone: 'UTC',
      language: 'en',
      idle: async () => void order.push('idle'),
    })
    const receive = async ({ act }: Incoming): Promise<void> => {
      order.push(act.kind === 'text' ? act.text : act.kind)
      if (order.length === 1) throw new Error('the store is down')
    }
    await terminal.start({ receive, form: async () => undefined })
    input.end('one\ntwo\n')
    await terminal.converse()
    expect(order).toEqual(['one', 'idle', 'two', 'idle'])
  })

  it('prints a message that is sent twice once', async () => {
    const output = new PassThrough()
    const idle = async (): Promise<void> => {}
    const terminal = createTerminal({
      input: new PassThrough(),
      output,
      now: () => 1,
      zone: undefined,
      language: undefined,
      idle,
    })
    await terminal.send(message({}))
    await terminal.send(message({}))
    expect(String(output.read())).toBe('Safe?\n\n')
  })
})
