/** A small place for what a platform must not lose: the tokens of a workspace, who has left. Encrypted like everything else. */
import { Keyv } from 'keyv'
import { TendError } from '../errors.ts'
import type { SafeName } from '../privacy/kinds.ts'
import type { Cipher } from './cipher.ts'
import type { Rows } from './rows.ts'
import { readValue } from './values.ts'

/** Text by name. The last write wins: only one adapter writes a name. */
export interface Safe {
  /**
   * The text, or undefined when there is none. Rejects with `store-down` when the store does not answer, with `bad-record`
   * when what lies there cannot be read.
   */
  get(name: SafeName): Promise<string | undefined>
  set(name: SafeName, text: string): Promise<void>
  delete(name: SafeName): Promise<void>
}

/** No key of a conversation begins like this. */
const prefix = 'safe:'
const keyOf = (name: SafeName): string => `${prefix}${name}`

/** Whether a row is an entry of the safe. */
export const isInSafe = (key: string): boolean => key.startsWith(prefix)

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
    get: async (name) => {
      const value = await orDown(rows.get<string>(keyOf(name)))
      return value === undefined ? undefined : readValue<string>(keyv, value)
    },
    set: async (name, text) => {
      if (!(await orDown(keyv.set(keyOf(name), text)))) throw new TendError('store-down')
    },
    delete: async (name) => void (await orDown(keyv.delete(keyOf(name)))),
  }
}
