/** Writes everything anew with the current key. It may be interrupted at any instant, and the store may be in use meanwhile. */

import { setImmediate } from 'node:timers/promises'
import { TendError } from '../errors.ts'
import { cipherWith, keyIdIn } from './cipher.ts'
import type { Ring } from './keys.ts'
import type { Rows } from './rows.ts'

/** How many rows are read, and share one commit, at once; between two batches others have their turn. */
const batch = 200

/** What a look over all rows has found. */
export interface Census {
  /** Rows that the current key wrote. */
  readonly current: number
  /** Rows that an older key wrote. Rotating has written them anew. */
  readonly older: number
  /** Rows that no key of the ring wrote, or that are damaged. Nobody touches them. */
  readonly unreadable: number
}

/** One row, read. `text` is undefined when it cannot be read. */
interface Read {
  readonly key: string
  readonly value: string
  readonly text: string | undefined
}

/** Looks over all rows; where `write`, what an older key wrote is written anew. Rejects with `store-down`. */
export async function rotate(rows: Rows, ring: Ring, write: boolean): Promise<Census> {
  const cipher = cipherWith(ring)
  const census = { current: 0, older: 0, unreadable: 0 }
  for await (const page of pages(rows, ring)) {
    const writes: Promise<boolean>[] = []
    for (const { key, value, text } of page) {
      if (text === undefined) census.unreadable += 1
      else if (keyIdIn(value) === ring.current().id) census.current += 1
      else {
        census.older += 1
        // Whoever wrote the row meanwhile wrote it with a key of their own choice; the next look tells which.
        if (write) writes.push(rows.rewrite(key, value, cipher.encrypt(text)))
      }
    }
    await Promise.all(writes)
  }
  return census
}

/** How many rows cannot be read, or are not what `isOurs` knows. */
export async function countUnreadable(
  rows: Rows,
  ring: Ring,
  isOurs: (key: string, value: unknown) => boolean,
): Promise<number> {
  let count = 0
  for await (const page of pages(rows, ring)) {
    for (const { key, text } of page) if (text === undefined || !isOurs(key, JSON.parse(text))) count += 1
  }
  return count
}

async function* pages(rows: Rows, ring: Ring): AsyncIterable<Read[]> {
  const cipher = cipherWith(ring)
  const read = (value: string): string | undefined => {
    try {
      return cipher.decrypt(value)
    } catch (error) {
      if (error instanceof TendError) throw error
      return undefined
    }
  }
  let keys: string[]
  let last = ''
  do {
    keys = await rows.keysAfter(last, batch)
    last = keys.at(-1) ?? last
    const found = await Promise.all(keys.map(async (key) => ({ key, value: await rows.get<string>(key) })))
    yield found.flatMap(({ key, value }) => (value === undefined ? [] : [{ key, value, text: read(value) }]))
    await setImmediate()
  } while (keys.length === batch)
}
