/** A small place for what a platform must not lose: the tokens of a workspace, who has left. Encrypted like everything else. */
import { Keyv } from 'keyv'
import { TendError } from '../errors.ts'
import type { Cipher } from './cipher.ts'
import type { Rows } from './rows.ts'

/** Text by name. The last write wins: only one adapter writes a name. */
export interface Safe {
  /** The text, or undefined when there is none. A broken store rejects with `store-down`. */
  get(name: string): Promise<string | undefined>
  set(name: string, text: string): Promise<void>
  delete(name: string): Promise<void>
}

/** No key of a conversation begins like this. */
const keyOf = (name: string): string => `safe:${name}`

/** A safe on the rows of an engine. The engine closes them. */
export function createSafe(rows: Rows, cipher: Cipher | undefined): Safe {
  // As in the engine: no 'error' listener, so that a failed read rejects instead of answering "none".
  const encryption = cipher && { encryption: cipher }
  const keyv = new Keyv({ store: rows, checkExpired: false, serialization: JSON, ...encryption })
  const orDown = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw new TendError('store-down', {}, error)
    }
  }
  return {
    get: (name) => orDown(keyv.get<string>(keyOf(name))),
    set: async (name, text) => {
      if (!(await orDown(keyv.set(keyOf(name), text)))) throw new TendError('store-down')
    },
    delete: async (name) => void (await orDown(keyv.delete(keyOf(name)))),
  }
}
