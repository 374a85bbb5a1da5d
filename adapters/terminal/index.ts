/** The terminal: one person, one line a turn, and a table for exercises with others; works on a pipe as well. */
import { randomUUID } from 'node:crypto'
import { createInterface, type Interface } from 'node:readline'
import type { WriteStream } from 'node:tty'
import { styleText } from 'node:util'
import type { Adapter, Incoming, Outgoing, Receiver } from '#adapter'
import { type Said, Table, table } from './table.ts'
import { tableLine, write } from './write.ts'

export interface TerminalOptions {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly now: () => number
  /** IANA zone and language of the machine, which is the person's. */
  readonly zone: string | undefined
  readonly language: string | undefined
  /** Resolves when everything that follows from an act has been said: on a pipe the next line waits for it. */
  readonly idle: () => Promise<void>
}

export interface Terminal extends Adapter {
  /** What the person says by opening the terminal: the conversation they named, or hello. */
  opening(flow: string | undefined): Incoming
  /** Hands in line after line; resolves at the end of input. */
  converse(): Promise<void>
}

export function createTerminal({ input, output, now, zone, language, idle }: TerminalOptions): Terminal {
  const shown = new Set<string>()
  const seats = new Table()
  let toldControls = false
  let receiver: Receiver | undefined
  let lines: Interface | undefined
  // Only a terminal knows whether it has colours; it also knows of NO_COLOR.
  const dim = (line: string): string =>
    (output as Partial<WriteStream>).hasColors?.() ? styleText('dim', line, { validateStream: false }) : line
  const hints = { ...(zone !== undefined && { zone }), ...(language !== undefined && { language }) }
  const incoming = (said: Said): Incoming => ({ id: randomUUID(), at: now(), hints, ...said })
  return {
    name: 'terminal',
    async start(given) {
      receiver = given
    },
    async send(message: Outgoing) {
      if (shown.has(message.id)) return message.id
      const isFirst = message.to === table && !seats.isLaid
      seats.hear(message)
      output.write(write(message, !toldControls, dim))
      if (isFirst) output.write(tableLine(message.language, dim))
      shown.add(message.id)
      toldControls ||= message.controls.length > 0
      return message.id
    },
    pulse: () => ({ connected: receiver !== undefined, heardAt: null }),
    async stop() {
      receiver = undefined
      lines?.close()
    },
    opening: (flow) =>
      incoming({ ...seats.read(''), act: { kind: 'command', command: flow ?? 'repeat', argument: '' } }),
    async converse() {
      lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
      for await (const line of lines) {
        if (!receiver) return
        // What could not be received was answered in words already.
        await receiver.receive(incoming(seats.read(line))).catch(() => {})
        await idle()
      }
    },
  }
}
