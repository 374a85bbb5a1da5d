/** Makes what is stored unreadable without the key: AES-256-GCM in keyv's `encryption` hook. */

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type Ring, ringOf } from './keys.ts'

/** Lengths in bytes: the nonce and the tag that GCM recommends. */
const ivLength = 12
const tagLength = 16

/** keyv's `encryption`. Text in, `<key id>.<base64 of iv, tag and ciphertext>` out, for example `1f0c9a2b.qg3…`. */
export interface Cipher {
  encrypt(text: string): string
  /**
   * @throws when the key is not in the ring or the value was tampered with: unreadable is never "not there". With
   * `store-down` when the ring cannot tell just now.
   */
  decrypt(stored: string): string
}

/** Writes with `current`, reads what `current` or one of the `older` keys wrote. Keys are 32 bytes. */
export const createCipher = (current: Buffer, older: readonly Buffer[] = []): Cipher =>
  cipherWith(ringOf(current, older))

/** The id of the key that wrote a value; '' for what is no such value. */
export const keyIdIn = (stored: string): string => stored.slice(0, Math.max(0, stored.indexOf('.')))

export const cipherWith = (ring: Ring): Cipher => ({
  encrypt: (text) => {
    const { id, secret } = ring.current()
    const iv = randomBytes(ivLength)
    const cipher = createCipheriv('aes-256-gcm', secret, iv)
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return `${id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')}`
  },
  decrypt: (stored) => {
    const id = keyIdIn(stored)
    const key = ring.find(id)
    if (!key) throw new Error('The value was not written with a key of this ring.')
    const bytes = Buffer.from(stored.slice(id.length + 1), 'base64')
    const decipher = createDecipheriv('aes-256-gcm', key.secret, bytes.subarray(0, ivLength), {
      authTagLength: tagLength,
    })
    decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
    const body = bytes.subarray(ivLength + tagLength)
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
  },
})
