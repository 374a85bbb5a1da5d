/**
 * Loaded into a Tend process before its own code, by `--import`: lets a test slow down the store, keep the processor busy,
 * and let it believe that time has passed. Tend itself knows nothing of it.
 */
import { SqliteRows } from '../../../src/store/sqlite.ts'

/** What a test may ask, one at a time, over the process's channel. */
export interface Wish {
  /** Every read and write of the store takes this long, ms. */
  readonly slow?: number
  /** Every read and write of the store fails, with the row's key in its words, until it is false again. */
  readonly down?: boolean
  /** A library prints this, rejects with it where nobody listens, and then throws it past everybody. */
  readonly blurts?: string
  /** Nothing else happens for this long, ms. */
  readonly block?: number
}

/** How far ahead of the machine's clock this process lives, ms. */
const ahead = Number(process.env['TEND_TEST_AHEAD'] ?? 0)
const realNow = Date.now
Date.now = () => realNow() + ahead

let slow = Number(process.env['TEND_TEST_SLOW'] ?? 0)
let down = false
const pause = async (key: string): Promise<void> => {
  if (down) throw new Error(`The disk does not take ${key}.`)
  if (slow > 0) await new Promise((resolve) => setTimeout(resolve, slow))
}

const { get, swap } = SqliteRows.prototype
SqliteRows.prototype.get = async function <Value>(key: string) {
  await pause(key)
  return get.call(this, key) as Promise<Value | undefined>
}
SqliteRows.prototype.swap = async function (...given) {
  await pause(given[0])
  return swap.apply(this, given)
}

process.on('message', (wish: Wish) => {
  if (wish.slow !== undefined) slow = wish.slow
  if (wish.down !== undefined) down = wish.down
  const until = realNow() + (wish.block ?? 0)
  while (realNow() < until);
  process.send?.('done')
  if (wish.blurts !== undefined) blurt(wish.blurts)
})
function blurt(text: string): void {
  for (const voice of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) console[voice](text)
  void Promise.reject(new Error(text))
  setTimeout(() => {
    throw Object.assign(new Error(text), { body: text })
  }, 50)
}
process.channel?.unref()
