/** Opens what a Tend stands on: its key, its store, its engine. */
import { dirname, join } from 'node:path'
import type { Config } from './config.ts'
import { TendError } from './errors.ts'
import { type Conversation, decodeConversation } from './record.ts'
import { createCipher, keyFrom } from './store/cipher.ts'
import type { Engine } from './store/engine.ts'
import { createEngine } from './store/engine-on-rows.ts'
import type { Rows } from './store/rows.ts'
import { createSafe, type Safe } from './store/safe.ts'
import type { Clock } from './time.ts'

export interface Opened {
  readonly engine: Engine<Conversation>
  readonly safe: Safe
  readonly secret: Buffer
  /** Where a key was made just now; undefined: there was one. */
  readonly keyMadeAt: string | undefined
}

/** The path of a `file:` URL. */
export const pathOf = (url: string): string => url.slice('file:'.length)

/** @param report is told of what failed behind the scenes and is tried again. */
export async function open(
  { STORE_URL, TEND_KEY }: Pick<Config, 'STORE_URL' | 'TEND_KEY'>,
  clock: Clock,
  report: (error: unknown) => void,
): Promise<Opened> {
  const file = STORE_URL.startsWith('file:') ? pathOf(STORE_URL) : undefined
  if (!file && STORE_URL !== 'memory:') throw new TendError('no-store', { store: STORE_URL.split(':')[0] ?? '' })
  const keyFile = join(dirname(file ?? 'data/none'), 'tend.key')
  const { key, made } = keyFrom(TEND_KEY === undefined ? undefined : { text: TEND_KEY, source: 'TEND_KEY' }, keyFile)
  const rows: Rows = file
    ? new (await import('./store/sqlite.ts')).SqliteRows(file, clock)
    : new (await import('./store/memory.ts')).MemoryRows(clock)
  const cipher = createCipher(key)
  const engine = createEngine(rows, { clock, cipher, decode: decodeConversation, report })
  return { engine, safe: createSafe(rows, cipher), secret: key, keyMadeAt: made ? keyFile : undefined }
}
