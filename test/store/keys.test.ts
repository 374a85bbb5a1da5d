/** Keys in files: made once, for their owner only, replaced under a running Tend, at whatever instant the plug is pulled. */

import { chmodSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cipherWith, createCipher } from '../../src/store/cipher.ts'
import {
  formerOf,
  isOpenToOthers,
  makeKey,
  parseKey,
  readKey,
  removeFormer,
  replaceKey,
} from '../../src/store/key-file.ts'
import { FileRing, heardOfWithin, keyId } from '../../src/store/keys.ts'
import { HandClock } from '../../src/time.ts'

/** A path in a folder that is removed with the test. */
const newFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tend-key-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'data', 'tend.key')
}

const madeFile = (): string => {
  const file = newFile()
  makeKey(file)
  return file
}

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8)

describe('a key in a file', () => {
  it('is made once, kept for its owner only, and found again', () => {
    const file = newFile()
    expect(readKey(file)).toBeUndefined()
    expect([makeKey(file), makeKey(file)]).toEqual([true, false])
    expect(modeOf(file)).toBe('600')
    expect(readdirSync(join(file, '..'))).toEqual(['tend.key'])
    expect(readFileSync(file, 'utf8')).toBe(`${readKey(file)?.toString('base64')}\n`)
  })

  it.each([
    '',
    'short',
    'AAAA',
    Buffer.alloc(31).toString('base64'),
    `${Buffer.alloc(32, 1).toString('base64')}!`,
    Buffer.alloc(32, 1).toString('hex'),
  ])('is refused with a name of its source and without its value when it is no key: "%s"', (text) => {
    const file = madeFile()
    const bad = (source: string) => expect.objectContaining({ code: 'bad-key', details: { source } })
    expect(() => parseKey(text, 'TEND_KEY')).toThrow(bad('TEND_KEY'))
    writeFileSync(file, text)
    expect(() => readKey(file)).toThrow(bad(file))
    expect(() => new FileRing(file, [], new HandClock())).toThrow(bad(file))
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it.skipIf(process.platform === 'win32')('is known to be open to others when it is', () => {
    const file = madeFile()
    expect(isOpenToOthers(file)).toBe(false)
    chmodSync(file, 0o640)
    expect(isOpenToOthers(file)).toBe(true)
  })

  it('is replaced by a new one, and stays beside it until it is taken away', async () => {
    const file = madeFile()
    const before = readKey(file)
    await replaceKey(file)
    expect(readKey(formerOf(file))).toEqual(before)
    expect(readKey(file)).not.toEqual(before)
    expect([modeOf(file), modeOf(formerOf(file))]).toEqual(['600', '600'])
    removeFormer(file)
    removeFormer(file)
    expect(readdirSync(join(file, '..'))).toEqual(['tend.key'])
  })

  it('is replaced once, however often that is begun before it is ended', async () => {
    const file = madeFile()
    const before = readKey(file)
    await replaceKey(file)
    const [during] = [readKey(file)]
    await Promise.all([replaceKey(file), replaceKey(file)])
    expect(readKey(file)).toEqual(during)
    expect(readKey(formerOf(file))).toEqual(before)
  })

  it('is replaced in the end when the plug was pulled between the two names', async () => {
    const file = madeFile()
    const before = readKey(file)
    writeFileSync(formerOf(file), readFileSync(file))
    await replaceKey(file)
    expect(readKey(file)).not.toEqual(before)
    expect(readKey(formerOf(file))).toEqual(before)
  })
})

describe('a Tend that runs while its key is replaced', () => {
  it('reads what the new key wrote at once, and writes with it before the former one may go', async () => {
    const clock = new HandClock()
    const file = madeFile()
    const running = cipherWith(new FileRing(file, [], clock))
    const early = running.encrypt('early')
    const former = keyId(readKey(file) ?? Buffer.alloc(0))
    await replaceKey(file)
    const anew = createCipher(readKey(file) ?? Buffer.alloc(0)).encrypt('anew')
    clock.turn(heardOfWithin - 1)
    expect(running.encrypt('with the former key').split('.')[0]).toBe(former)
    clock.turn(1)
    expect(running.encrypt('with the new key').split('.')[0]).toBe(anew.split('.')[0])
    expect([early, anew].map(running.decrypt)).toEqual(['early', 'anew'])
  })

  it('learns of the new key from the first value it wrote', async () => {
    const file = madeFile()
    const running = cipherWith(new FileRing(file, [], new HandClock()))
    await replaceKey(file)
    const anew = createCipher(readKey(file) ?? Buffer.alloc(0)).encrypt('anew')
    expect(running.decrypt(anew)).toBe('anew')
    expect(running.encrypt('next').split('.')[0]).toBe(anew.split('.')[0])
  })

  it('goes on with what it knows while the file is away, and says of a value it does not know: not now', () => {
    const clock = new HandClock()
    const file = madeFile()
    const running = cipherWith(new FileRing(file, [], clock))
    const known = running.encrypt('known')
    const foreign = createCipher(Buffer.alloc(32, 9)).encrypt('foreign')
    renameSync(file, `${file}.away`)
    clock.turn(heardOfWithin)
    expect(running.decrypt(running.encrypt('still'))).toBe('still')
    expect(running.decrypt(known)).toBe('known')
    expect(() => running.decrypt(foreign)).toThrow(expect.objectContaining({ code: 'store-down' }))
    renameSync(`${file}.away`, file)
    expect(() => running.decrypt(foreign)).toThrow('not written with a key of this ring')
  })

  it('reads with older keys it was given', () => {
    const older = Buffer.alloc(32, 4)
    const running = cipherWith(new FileRing(madeFile(), [older], new HandClock()))
    expect(running.decrypt(createCipher(older).encrypt('old'))).toBe('old')
  })
})
