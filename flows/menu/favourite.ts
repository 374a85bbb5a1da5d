/** What helped somebody last time, read off the numbers they chose to keep. Pure. */
import type { Person } from '#flow'

/** A drop of this much counts as easing, as it does in the calm step. */
const eases = 2

/** The exercise after which they felt eased most often; of equals the latest. Undefined: none yet. */
export function favouriteOf(ratings: Person['ratings']): string | undefined {
  const times = new Map<string, number>()
  let favourite: string | undefined
  for (const { flow, exercise, before, after } of ratings) {
    if (flow !== 'calm' || exercise === null || before - after < eases) continue
    const now = (times.get(exercise) ?? 0) + 1
    times.set(exercise, now)
    if (now >= (times.get(favourite ?? '') ?? 0)) favourite = exercise
  }
  return favourite
}
