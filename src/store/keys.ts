/** The keys of a store: one to write with, and those that may have written what lies there. */

import { createHash, createSecretKey, type KeyObject } from 'node:crypto'
import { TendError } from '../errors.ts'
import { type Clock, seconds } from '../time.ts'
import { formerOf, readKey } from './key-file.ts'

/** A key that is ready for use. */
export interface Key {
  /** What a value says about its key: the first 8 hex digits of the key's SHA-256, for example `1f0c9a2b`. */
  readonly id: string
  /** Prepared: handing in bytes instead has Node prepare them again for every value. */
  readonly secret: KeyObject
}

/** Which key writes, and which have written. */
export interface Ring {
  /** The key to write with. */
  current(): Key
  /**
   * The key of that id; undefined when it is not among them.
   * @throws {TendError} `store-down` when that cannot be told just now: "not there" is not "broken".
   */
  find(id: string): Key | undefined
}

/** @param bytes 32 of them */
export const keyOf = (bytes: Buffer): Key => ({ id: keyId(bytes), secret: createSecretKey(bytes) })

export const keyId = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 8)

/** A ring that never changes. */
export const ringOf = (current: Buffer, older: readonly Buffer[] = []): Ring => {
  const writing = keyOf(current)
  const keys = new Map([...older.map(keyOf), writing].map((key) => [key.id, key]))
  return { current: () => writing, find: (id) => keys.get(id) }
}

/** A key that was replaced in its file is no longer written with after this long, in no process. */
export const heardOfWithin = seconds(5)

/** The key in a file, which `tend keys rotate` replaces under a running Tend: the file is looked at again and again. */
export class FileRing implements Ring {
  readonly #file: string
  readonly #clock: Clock
  readonly #keys: Map<string, Key>
  #current: Key
  #lookedAt: number

  /** @param file is there. @param older other keys. @throws {TendError} `bad-key` */
  constructor(file: string, older: readonly Buffer[], clock: Clock) {
    this.#file = file
    this.#clock = clock
    this.#lookedAt = clock.now()
    this.#keys = new Map(older.map(keyOf).map((key) => [key.id, key]))
    this.#current = this.#look()
  }

  current(): Key {
    // Whichever way the clock went.
    if (Math.abs(this.#clock.now() - this.#lookedAt) >= heardOfWithin) {
      try {
        this.#current = this.#look()
      } catch {
        // The file is away just now: what was known is good until it is back.
      }
    }
    return this.#current
  }

  find(id: string): Key | undefined {
    const known = this.#keys.get(id)
    if (known) return known
    try {
      this.#current = this.#look()
    } catch (error) {
      throw new TendError('store-down', {}, error)
    }
    return this.#keys.get(id)
  }

  /** The key to write with, as the file has it now. */
  #look(): Key {
    this.#lookedAt = this.#clock.now()
    const [current, former] = [readKey(this.#file), readKey(formerOf(this.#file))]
    if (!current) throw new TendError('bad-key', { source: this.#file })
    if (former) this.#learn(former)
    return this.#learn(current)
  }

  #learn(bytes: Buffer): Key {
    const id = keyId(bytes)
    const key = this.#keys.get(id) ?? keyOf(bytes)
    this.#keys.set(id, key)
    return key
  }
}
