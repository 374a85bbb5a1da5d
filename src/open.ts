/** Opens what a Tend stands on: its keys, its store, its engine. */
import { createHmac, randomBytes } from 'node:crypto'
import type { Config } from './config.ts'
import { TendError } from './errors.ts'
import { type Conversation, decodeConversation } from './record.ts'
import { cipherWith } from './store/cipher.ts'
import type { Engine } from './store/engine.ts'
import { createEngine } from './store/engine-on-rows.ts'
import { formerOf, makeKey, parseKey, readKey } from './store/key-file.ts'
import { FileRing, type Ring, ringOf } from './store/keys.ts'
import type { Rows } from './store/rows.ts'
import { createSafe, isInSafe, type Safe } from './store/safe.ts'
import type { Clock } from './time.ts'

type StoreConfig = Pick<Config, 'STORE_URL' | 'TEND_KEY' | 'TEND_OLD_KEYS'>

/** Rows with the keys to read them. */
export interface Store {
  readonly rows: Rows
  readonly ring: Ring
  /** Where a key was made just now; undefined: there was one. */
  readonly keyMadeAt: string | undefined
}

export interface Opened {
  readonly engine: Engine<Conversation>
  readonly safe: Safe
  /** Keys the names of conversations. */
  readonly secret: Buffer
  readonly keyMadeAt: string | undefined
}

/** The path of a `file:` URL. */
export const pathOf = (url: string): string => url.slice('file:'.length)

/** Where the key of a store lies that `TEND_KEY` gives none: beside it, `data/tend.key` for `file:data/tend.db`. */
export const keyFileOf = (url: string): string => `${pathOf(url).replace(/\.db$/, '')}.key`

/** @throws {TendError} `no-store`, `bad-key`, `store-down`, `store-busy`, `no-start` */
export async function openStore({ STORE_URL, TEND_KEY, TEND_OLD_KEYS }: StoreConfig, clock: Clock): Promise<Store> {
  const given = TEND_KEY === undefined ? undefined : parseKey(TEND_KEY, 'TEND_KEY')
  const older = TEND_OLD_KEYS?.split(',').map((text) => parseKey(text, 'TEND_OLD_KEYS')) ?? []
  if (STORE_URL === 'memory:') {
    const { MemoryRows } = await import('./store/memory.ts')
    return { rows: new MemoryRows(clock), ring: ringOf(given ?? randomBytes(32), older), keyMadeAt: undefined }
  }
  if (!STORE_URL.startsWith('file:')) throw new TendError('no-store', { store: STORE_URL.split(':')[0] ?? '' })
  const keyFile = keyFileOf(STORE_URL)
  const { SqliteRows } = await import('./store/sqlite.ts')
  if (given) {
    // A store whose key was in the file until now is still read with it.
    const former = [keyFile, formerOf(keyFile)].flatMap((file) => readKey(file) ?? [])
    const ring = ringOf(given, [...older, ...former])
    return { rows: new SqliteRows(pathOf(STORE_URL), clock), ring, keyMadeAt: undefined }
  }
  const keyMadeAt = readKey(keyFile) === undefined && makeKey(keyFile) ? keyFile : undefined
  const ring = new FileRing(keyFile, older, clock)
  return { rows: new SqliteRows(pathOf(STORE_URL), clock), ring, keyMadeAt }
}

/**
 * @param report is told of what failed behind the scenes and is tried again, and of what cannot be read.
 * @throws {TendError} as {@link openStore}, and `wrong-key` when the store was written with keys that are not there.
 */
export async function open(config: StoreConfig, clock: Clock, report: (error: unknown) => void): Promise<Opened> {
  const { rows, ring, keyMadeAt } = await openStore(config, clock)
  const cipher = cipherWith(ring)
  const safe = createSafe(rows, cipher)
  try {
    const secret = await secretIn(safe, ring)
    return { engine: createEngine(rows, { clock, cipher, decode, report }), safe, secret, keyMadeAt }
  } catch (error) {
    await rows.close()
    if (!(error instanceof TendError) || error.code !== 'bad-record') throw error
    const source = config.TEND_KEY === undefined ? keyFileOf(config.STORE_URL) : 'TEND_KEY'
    throw new TendError('wrong-key', { store: pathOf(config.STORE_URL), source }, error)
  }
}

/** Whether a stored value, in keyv's envelope, is what may lie under this key. */
export const isOurs = (key: string, envelope: unknown): boolean => {
  const { value } = (envelope ?? {}) as { value?: unknown }
  return isInSafe(key) ? typeof value === 'string' : decode(value, key) !== undefined
}

/** A record that lies under the name of another was put there by somebody, and is none. */
const decode = (raw: unknown, key: string): Conversation | undefined => {
  const record = decodeConversation(raw)
  return record?.id === key ? record : undefined
}

/**
 * Drawn from the first key and kept, so that names stay when the key is replaced; that it can be read shows that the keys
 * are those of this store.
 */
async function secretIn(safe: Safe, ring: Ring): Promise<Buffer> {
  const kept = await safe.get('names')
  if (kept !== undefined) return Buffer.from(kept, 'base64')
  const made = createHmac('sha256', ring.current().secret).update('names of conversations').digest()
  await safe.set('names', made.toString('base64'))
  return made
}
