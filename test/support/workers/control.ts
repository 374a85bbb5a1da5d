/**
 * Loaded into a Tend process before its own code, by `--import`: lets a test slow down the store, keep the processor busy,
 * and let it believe that time has passed. Tend itself knows nothing of it.
 */
import { SqliteRows } from '../../../src/store/sqlite.ts'

/** What a test may ask, one at a time, over the process's channel. */
export interface Wish {
  /** Every read and write of the store takes this long, ms. */
  readonly slow?: number
  /** Nothing else happens for this long, ms. */
  readonly block?: number
}

/** How far ahead of the machine's clock this process lives, ms. */
const ahead = Number(process.env['TEND_TEST_AHEAD'] ?? 0)
const realNow = Date.now
Date.now = () => realNow() + ahead

let slow = Number(process.env['TEND_TEST_SLOW'] ?? 0)
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, slow))

const { get, swap } = SqliteRows.prototype
SqliteRows.prototype.get = async function <Value>(key: string) {
  if (slow > 0) await pause()
  return get.call(this, key) as Promise<Value | undefined>
}
SqliteRows.prototype.swap = async function (...given) {
  if (slow > 0) await pause()
  return swap.apply(this, given)
}

process.on('message', (wish: Wish) => {
  if (wish.slow !== undefined) slow = wish.slow
  const until = realNow() + (wish.block ?? 0)
  while (realNow() < until);
  process.send?.('done')
})
process.channel?.unref()
