/** Platforms want to be answered within seconds, whatever the store does: waits for a result, but only until an instant. */
import type { Clock } from './time.ts'

/** What became of work at the instant somebody had to know. */
export type InTime<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'late' }

/**
 * Resolves with the result of `work`, or with `late` at `deadlineAt` (epoch ms). Never rejects, and the work goes on:
 * whoever started it still owns what becomes of it.
 */
export function inTime<T>(work: Promise<T>, deadlineAt: number, clock: Clock): Promise<InTime<T>> {
  return new Promise((resolve) => {
    const callOff = clock.at(deadlineAt, () => resolve({ kind: 'late' }))
    const settle = (result: InTime<T>): void => {
      callOff()
      resolve(result)
    }
    work.then(
      (value) => settle({ kind: 'done', value }),
      (error: unknown) => settle({ kind: 'failed', error }),
    )
  })
}
