/** Makes what is stored unreadable without the key: AES-256-GCM in keyv's `encryption` hook, and where the key is from. */

import { createCipheriv, createDecipheriv, createHash, createSecretKey, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { TendError } from '../errors.ts'

/** Lengths in bytes: those of AES-256, and the nonce and tag that GCM recommends. */
const keyLength = 32
const ivLength = 12
const tagLength = 16

/** keyv's `encryption`. Text in, `<key id>.<base64 of iv, tag and ciphertext>` out, for example `1f0c9a2b.qg3…`. */
export interface Cipher {
  encrypt(text: string): string
  /** @throws when the key is not in the ring or the value was tampered with: unreadable is never "not there". */
  decrypt(stored: string): string
}

/** Writes with `current`, reads what `current` or one of the `older` keys wrote. Keys are 32 bytes. */
export const createCipher = (current: Buffer, older: readonly Buffer[] = []): Cipher => {
  const currentId = keyId(current)
  // A prepared key: handing in bytes instead has Node prepare them again for every value.
  const writing = createSecretKey(current)
  const ring = new Map([...older, current].map((key) => [keyId(key), createSecretKey(key)]))
  return {
    encrypt: (text) => {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', writing, iv)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `${currentId}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')}`
    },
    decrypt: (stored) => {
      const dot = stored.indexOf('.')
      const key = ring.get(stored.slice(0, Math.max(0, dot)))
      if (!key) throw new Error('The value was not written with a key of this ring.')
      const bytes = Buffer.from(stored.slice(dot + 1), 'base64')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength), { authTagLength: tagLength })
      decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
      const body = bytes.subarray(ivLength + tagLength)
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
    },
  }
}

/** What a value says about its key: the first 8 hex digits of the key's SHA-256, for example `1f0c9a2b`. */
export const keyId = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 8)

/** A key handed in as text, and the name of the variable it came in: `{ text: 'q83v…=', source: 'STORE_KEY' }`. */
export interface GivenKey {
  readonly text: string
  readonly source: string
}

/**
 * The key to write with: the given one, else the one in `file`, else a new one that is put into `file` (mode 0600).
 * @returns `made` is true when the file was made just now: somebody should be told to keep a copy of it.
 * @throws {TendError} `bad-key`, which names the source and never the value.
 */
export const keyFrom = (given: GivenKey | undefined, file: string): { key: Buffer; made: boolean } => {
  if (given) return { key: parseKey(given.text, given.source), made: false }
  const kept = readIfThere(file)
  if (kept !== undefined) return { key: parseKey(kept, file), made: false }
  const made = keepNewKey(file)
  return { key: parseKey(readFileSync(file, 'utf8'), file), made }
}

/**
 * 32 bytes out of their base64.
 * @throws {TendError} `bad-key`, which names `source` and never the text.
 */
export const parseKey = (text: string, source: string): Buffer => {
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== keyLength || key.toString('base64') !== text.trim()) throw new TendError('bad-key', { source })
  return key
}

const readIfThere = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Puts a whole, flushed key in place, or nothing: of two processes that begin at once, one wins and both read it. */
const keepNewKey = (file: string): boolean => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(keyLength).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}
