/** One person at a terminal or a pipe: one line a turn, and every message once. */
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createTerminal } from '../../adapters/terminal/index.ts'
import { read } from '../../adapters/terminal/read.ts'
import { write } from '../../adapters/terminal/write.ts'
import type { Choice, Incoming, Outgoing } from '../../src/adapter.ts'

const choicesOf = (...labels: readonly string[]): Choice[] =>
  labels.map((label, n) => ({ id: `v1:calm:ask:${n}`, label }))

const controls = choicesOf('Skip', 'Back', 'Help', 'Stop')

const message = (text: string, more: Partial<Outgoing> = {}): Outgoing => ({
  id: text.slice(0, 25),
  name: 'calm.ask',
  to: 'terminal:local:dm:you',
  text,
  moments: [],
  choices: [],
  picks: { min: 1, max: 1 },
  scale: null,
  form: null,
  files: [],
  controls: [],
  privacy: 'dm',
  about: [],
  replaces: null,
  erases: [],
  reach: null,
  language: 'en',
  ...more,
})

const unchanged = (line: string): string => line
const drawn = (outgoing: Outgoing): string => write(outgoing, false, unchanged)

describe('read', () => {
  it.for([
    ['/calm', 'calm', ''],
    ['  /calm  ', 'calm', ''],
    ['/prepare with my sister', 'prepare', 'with my sister'],
  ] as const)('%s is a command', ([line, command, argument]) => {
    expect(read(line)).toEqual({ kind: 'command', command, argument })
  })

  it.for(['calm', '7/10', '/', '/ calm', '', '  two spaces'])('"%s" is said as it was typed', (text) => {
    expect(read(text)).toEqual({ kind: 'text', text })
  })
})

describe('write', () => {
  it('draws a message with nothing to answer as its text', () => {
    expect(drawn(message('Hello.'))).toBe('Hello.\n\n')
  })

  it('wraps at 80 columns, loses no word, and keeps the lines there are', () => {
    const text = `${'some words to wrap '.repeat(12).trim()}\nA line of its own.`
    const lines = drawn(message(text)).trimEnd().split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.at(-1)).toBe('A line of its own.')
    expect(lines.join(' ')).toBe(text.replace('\n', ' '))
  })

  it('leaves a word that is longer than a line whole', () => {
    const link = `https://${'a'.repeat(90)}`
    expect(drawn(message(`See ${link} there`))).toBe(`See\n${link}\nthere\n\n`)
  })

  it('numbers the choices from one', () => {
    expect(drawn(message('Ready?', { choices: choicesOf('Yes', 'No') }))).toBe('Ready?\n  1. Yes\n  2. No\n\n')
  })

  it.for([
    [1, 3, 'Pick up to 3, as in "1, 3".'],
    [0, 2, 'Pick up to 2, as in "1, 3".'],
    [2, 3, 'Pick 2 to 3, as in "1, 3".'],
    [2, 2, 'Pick 2, as in "1, 3".'],
  ] as const)('says how many of a list may be picked: %i to %i', ([min, max, line]) => {
    const list = message('Which?', { choices: choicesOf('A', 'B', 'C'), picks: { min, max } })
    expect(drawn(list)).toBe(`Which?\n  1. A\n  2. B\n  3. C\n  ${line}\n\n`)
  })

  it('names the ends of a scale', () => {
    const steps = choicesOf('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10')
    const scale = { low: 'calm', high: 'most upset', steps }
    expect(drawn(message('How upset?', { scale }))).toBe('How upset?\n  0 (calm) … 10 (most upset)\n\n')
  })

  it('draws nothing for a form: the line itself is typed', () => {
    const form = { id: 'f', open: 'Write', title: 'T', submit: 'S', fields: [{ name: 'text', label: 'L', max: 9 }] }
    expect(drawn(message('Your words?', { form }))).toBe('Your words?\n\n')
  })

  it('lets the line of controls step back, and only that line', () => {
    const dim = (line: string): string => `<${line}>`
    expect(write(message('Ready?', { choices: choicesOf('Yes'), controls }), true, dim)).toBe(
      'Ready?\n  1. Yes\n<  skip · back · help · stop work at any time>\n\n',
    )
    expect(write(message('Ready?', { controls }), false, dim)).toBe('Ready?\n\n')
    expect(write(message('Ready?'), true, dim)).toBe('Ready?\n\n')
  })
})

/** A terminal whose output is kept, on a receiver that keeps what it gets. */
async function seated(more: { idle?: () => Promise<void>; fails?: boolean; colours?: boolean; bare?: boolean } = {}) {
  const input = new PassThrough()
  const output = new PassThrough({ encoding: 'utf8' })
  if (more.colours !== undefined) Object.assign(output, { isTTY: true, hasColors: () => more.colours })
  const known = more.bare ? undefined : { zone: 'Europe/Madrid', language: 'es' }
  const terminal = createTerminal({
    input,
    output,
    now: () => 7,
    zone: known?.zone,
    language: known?.language,
    idle: more.idle ?? (async () => {}),
  })
  const received: Incoming[] = []
  await terminal.start({
    receive: async (incoming) => {
      received.push(incoming)
      if (more.fails) throw new Error('not saved')
    },
    form: async () => undefined,
    waiting: async () => [],
    workspace: async () => {},
  })
  return { terminal, input, received, printed: (): string => output.read() ?? '' }
}

const texts = (received: readonly Incoming[]) => received.map(({ act }) => (act.kind === 'text' ? act.text : act.kind))

describe('the terminal', () => {
  it('hands in every line of a pipe as an act of one person, and is done when it ends', async () => {
    const { terminal, input, received } = await seated()
    input.end('hello\r\n/calm now\n\nno line break at the end')
    await terminal.converse()
    expect(received.map(({ act }) => act)).toEqual([
      { kind: 'text', text: 'hello' },
      { kind: 'command', command: 'calm', argument: 'now' },
      { kind: 'text', text: '' },
      { kind: 'text', text: 'no line break at the end' },
    ])
    expect(new Set(received.map(({ id }) => id)).size).toBe(4)
    for (const { from, at, hints } of received) {
      expect({ from, at, hints }).toEqual({
        from: 'terminal:local:dm:you',
        at: 7,
        hints: { zone: 'Europe/Madrid', language: 'es' },
      })
    }
  })

  it('hints at nothing it does not know', async () => {
    const { terminal } = await seated({ bare: true })
    expect(terminal.opening(undefined).hints).toEqual({})
  })

  it('opens with the conversation that was named, or says the last question again', async () => {
    const { terminal } = await seated()
    expect(terminal.opening('calm').act).toEqual({ kind: 'command', command: 'calm', argument: '' })
    expect(terminal.opening(undefined).act).toEqual({ kind: 'command', command: 'repeat', argument: '' })
  })

  it('hands in the next line only when everything about the one before was said', async () => {
    const waiting: (() => void)[] = []
    const idle = () => new Promise<void>((resolve) => waiting.push(resolve))
    const { terminal, input, received } = await seated({ idle })
    const conversation = terminal.converse()
    input.end('one\ntwo\n')
    for (const expected of [['one'], ['one', 'two']]) {
      await expect.poll(() => waiting.length).toBe(expected.length)
      for (let n = 0; n < 5; n++) await new Promise((resolve) => setImmediate(resolve))
      expect(texts(received)).toEqual(expected)
      waiting.at(-1)?.()
    }
    await conversation
  })

  it('prints nothing of its own when a line could not be received, and goes on', async () => {
    const { terminal, input, received, printed } = await seated({ fails: true })
    input.end('one\ntwo\n')
    await terminal.converse()
    expect(texts(received)).toEqual(['one', 'two'])
    expect(printed()).toBe('')
  })

  it('prints a repeated message once and names it the same', async () => {
    const { terminal, printed } = await seated()
    const first = await terminal.send(message('Hello.'))
    expect(await terminal.send(message('Hello.'))).toBe(first)
    await terminal.send(message('And you?'))
    expect(printed()).toBe('Hello.\n\nAnd you?\n\n')
  })

  it('names the controls with the first question that has them, and never again', async () => {
    const { terminal, printed } = await seated()
    await terminal.send(message('Hello.'))
    expect(printed()).toBe('Hello.\n\n')
    await terminal.send(message('Ready?', { controls }))
    expect(printed()).toBe('Ready?\n  skip · back · help · stop work at any time\n\n')
    await terminal.send(message('And now?', { controls, name: 'menu.menu' }))
    expect(printed()).toBe('And now?\n\n')
  })

  it.for([
    [true, '\u001b[2m  skip · back · help · stop work at any time\u001b[22m'],
    [false, '  skip · back · help · stop work at any time'],
  ] as const)('dims the controls only where there are colours: %s', async ([colours, line]) => {
    const { terminal, printed } = await seated({ colours })
    await terminal.send(message('Ready?', { controls }))
    expect(printed()).toBe(`Ready?\n${line}\n\n`)
  })

  it('hands in nothing more once it is stopped, though the input stays open', async () => {
    const { terminal, input, received } = await seated()
    const conversation = terminal.converse()
    input.write('one\n')
    await expect.poll(() => received.length).toBe(1)
    await terminal.stop()
    input.write('two\n')
    await conversation
    expect(texts(received)).toEqual(['one'])
  })
})
