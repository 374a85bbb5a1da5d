/** What the cipher promises. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCipher } from '../../src/store/cipher.ts'
import { keyId } from '../../src/store/keys.ts'

const key = Buffer.alloc(32, 1)
const formerKey = Buffer.alloc(32, 2)

describe('the cipher', () => {
  it('gives back every text, and never stores one twice alike', () => {
    const cipher = createCipher(key)
    const story = (text: string): void => {
      const stored = cipher.encrypt(text)
      expect(cipher.decrypt(stored)).toBe(text)
      expect(cipher.encrypt(text)).not.toBe(stored)
    }
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), story), { seed: 20_260_105 })
  })

  it('says with which key a value was written, and nothing else', () => {
    const stored = createCipher(key).encrypt('what only Anna knows')
    expect(stored).toMatch(new RegExp(`^${keyId(key)}\\.[A-Za-z0-9+/]+=*$`))
    expect(keyId(key)).toMatch(/^[0-9a-f]{8}$/)
    expect(Buffer.from(stored.split('.')[1] ?? '', 'base64').toString()).not.toContain('Anna')
  })

  it('throws at a value in which any one byte was changed', () => {
    const cipher = createCipher(key)
    const [id, body = ''] = cipher.encrypt('hi').split('.')
    const bytes = Buffer.from(body, 'base64')
    for (let place = 0; place < bytes.length; place++) {
      const changed = Buffer.from(bytes)
      changed[place] = (changed[place] ?? 0) ^ 1
      expect(() => cipher.decrypt(`${id}.${changed.toString('base64')}`)).toThrow()
    }
  })

  it('throws at a value that is cut short, foreign, or plain', () => {
    const cipher = createCipher(key)
    const stored = cipher.encrypt('hi')
    const id = keyId(key)
    for (const value of ['', id, `${id}.`, `${id}.AAAA`, stored.slice(0, -4), '{"value":1}', `.${stored}`]) {
      expect(() => cipher.decrypt(value), value).toThrow()
    }
  })

  it('throws at what another key has written, also under a forged key id', () => {
    const stored = createCipher(formerKey).encrypt('hi')
    const cipher = createCipher(key)
    expect(() => cipher.decrypt(stored)).toThrow()
    expect(() => cipher.decrypt(stored.replace(keyId(formerKey), keyId(key)))).toThrow()
  })

  it('reads what an older key of the ring has written, and writes with the current one', () => {
    const stored = createCipher(formerKey).encrypt('hi')
    const cipher = createCipher(key, [formerKey])
    expect(cipher.decrypt(stored)).toBe('hi')
    expect(cipher.encrypt('hi').startsWith(keyId(key))).toBe(true)
  })
})
