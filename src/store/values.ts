/** Values as keyv wrote them: what is in one, and whether it can be read at all. */

import type { Keyv } from 'keyv'
import { TendError } from '../errors.ts'

/**
 * What is in a value.
 * @throws {TendError} `bad-record` when another key wrote it or it is damaged; `store-down` when that cannot be told now.
 */
export const readValue = async <T>(keyv: Keyv, value: string): Promise<T> => {
  const envelope = await decoded(keyv, value)
  if (typeof envelope !== 'object' || envelope === null || !('value' in envelope)) throw new TendError('bad-record')
  return envelope.value as T
}

const decoded = async (keyv: Keyv, value: string): Promise<unknown> => {
  try {
    return await keyv.decode(value)
  } catch (error) {
    // The key's file may be away for a moment: then nothing is said about the value.
    if (error instanceof TendError) throw error
    throw new TendError('bad-record', {}, error)
  }
}
