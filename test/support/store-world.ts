/** What every story about a store begins with: a clock, rows that outlive an engine, and engines that end with the test. */

import { setImmediate } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import type { Cipher } from '../../src/store/cipher.ts'
import type { Engine } from '../../src/store/engine.ts'
import { createEngine } from '../../src/store/engine-on-rows.ts'
import type { Rows } from '../../src/store/rows.ts'
import { type Clock, HandClock } from '../../src/time.ts'

/** The record these stories keep. */
export interface Note {
  readonly kind: 'conversation'
  readonly revision: number
  readonly text: string
}

/** A place that survives its engines, as a file does. */
export interface Place {
  /** Opens the place once more; several may be open at once. */
  open(clock: Clock): Rows
  /** How many rows lie there, expired ones among them. */
  count(): number
}

/** One story's surroundings. */
export interface World {
  readonly clock: HandClock
  /** Another engine on the same place. It is stopped when the test is over. */
  engine(options?: { cipher?: Cipher; wrap?: (rows: Rows) => Rows }): Engine<Note>
  /** What engines reported, in order. */
  readonly reports: unknown[]
}

export const worldOf = (place: Place, clock = new HandClock()): World => {
  const reports: unknown[] = []
  const engine: World['engine'] = ({ cipher, wrap = (rows: Rows) => rows } = {}) => {
    const parts = { clock, cipher, decode: decodeNote, report: (error: unknown) => void reports.push(error) }
    const made = createEngine<Note>(wrap(place.open(clock)), parts)
    onTestFinished(() => made.stop())
    return made
  }
  return { clock, engine, reports }
}

export const note = (revision: number, text = ''): Note => ({ kind: 'conversation', revision, text })

/** A note of a former age has no text, and is none. */
const decodeNote = (raw: unknown): Note | undefined => {
  const { revision, text } = raw as Partial<Note>
  return typeof revision === 'number' && typeof text === 'string' ? note(revision, text) : undefined
}

/** Lets the event loop turn until `happened`; a promise about time is never waited for on the wall. */
export const until = async (happened: () => boolean): Promise<void> => {
  for (let turn = 0; !happened(); turn++) {
    if (turn > 100_000) throw new Error('It did not happen.')
    await setImmediate()
  }
}
