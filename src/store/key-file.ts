/** Keys of a store as files: made once, read, replaced by new ones. A key is 32 bytes; its file holds their base64 in one line. */

import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { TendError } from '../errors.ts'

/** Length of a key of AES-256, bytes. */
const keyLength = 32

/** How long another process is given to put a key into its place, ms. Longer, and it died over it. */
const handover = 1000

/**
 * 32 bytes out of their base64.
 * @throws {TendError} `bad-key`, which names `source` and never the text.
 */
export const parseKey = (text: string, source: string): Buffer => {
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== keyLength || key.toString('base64') !== text.trim()) throw new TendError('bad-key', { source })
  return key
}

/** The key in `file`, or undefined when there is no such file. @throws {TendError} `bad-key` */
export const readKey = (file: string): Buffer | undefined => {
  const text = readIfThere(file)
  return text === undefined ? undefined : parseKey(text, file)
}

/** Where the key that was replaced waits until nothing needs it any more. */
export const formerOf = (file: string): string => `${file}.old`

/** Puts a new key into `file` (mode 0600) where there is none; answers whether it did. Of two processes one wins. */
export const makeKey = (file: string): boolean => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = draftOf(file)
  try {
    return linked(draft, file)
  } finally {
    rmSync(draft)
    settle(file)
  }
}

/**
 * Replaces the key in `file` by a new one; the former key stays beside it, as {@link formerOf} says. Where one stays there
 * already, a replacement was begun and not ended, and the key in `file` is the new one. May be interrupted at any instant.
 */
export const replaceKey = async (file: string): Promise<void> => {
  const former = formerOf(file)
  if (!linked(file, former)) {
    // Whoever put it there may be about to replace the key.
    if (isSame(file, former)) await setTimeout(handover)
    if (!isSame(file, former)) return
  }
  renameSync(draftOf(file), file)
  settle(file)
}

/** Takes the key away that {@link replaceKey} has left. */
export const removeFormer = (file: string): void => {
  rmSync(formerOf(file), { force: true })
  settle(file)
}

/** Whether anybody but its owner may open a file. Windows says nothing of that. */
export const isOpenToOthers = (file: string): boolean =>
  process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0

const readIfThere = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

const isSame = (one: string, other: string): boolean => readIfThere(one)?.trim() === readIfThere(other)?.trim()

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** A whole, flushed key under a name that nobody else has. */
const draftOf = (file: string): string => {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(keyLength).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  return draft
}

/** Gives a file a second name; false when something has that name already. */
const linked = (file: string, name: string): boolean => {
  try {
    linkSync(file, name)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/** A key must not be lost after something was written with it: its name is put on the disk as well. */
const settle = (file: string): void => {
  if (process.platform === 'win32') return
  const folder = openSync(dirname(file), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
