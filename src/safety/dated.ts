/** Safety data grows old: where each piece is from, and when somebody last looked it over. */
import { days } from '../time.ts'

export interface Dated {
  /** What it is, for a sentence: `The help lines of Germany`. */
  readonly what: string
  /** Where it was seen, or who wrote it. */
  readonly source: readonly string[]
  /** The day on which somebody last looked it over, `2026-11-22`. */
  readonly lastChecked: string
}

/** Data older than this is to be looked over again. */
const stays = 90

/** What nobody may run with (`problems`) and what somebody has to look at (`warnings`), as sentences. */
export function ageOf(data: readonly Dated[], now: number): { problems: string[]; warnings: string[] } {
  const problems: string[] = []
  const warnings: string[] = []
  for (const { what, source, lastChecked } of data) {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(lastChecked) ? Date.parse(lastChecked) : Number.NaN
    const age = Math.floor((now - at) / days(1))
    if (Number.isNaN(at)) problems.push(`${what}: no day on which they were last checked, such as 2026-11-22`)
    // Somewhere on earth it is tomorrow already.
    else if (age < -1) problems.push(`${what}: last checked on a day that is still to come, ${lastChecked}`)
    else if (age > stays)
      warnings.push(`${what}: last checked on ${lastChecked}, ${age} days ago; look them over again`)
    if (source.length === 0) warnings.push(`${what}: nobody has noted where they are from`)
  }
  return { problems, warnings }
}
