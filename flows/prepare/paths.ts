/** Getting ready for a hard talk, as it goes. */
import type { Path } from '#flow'
import { corrections, elsewhere, stops } from './paths/changes.ts'
import { dangers } from './paths/danger.ts'
import { good } from './paths/good.ts'
import { refusals } from './paths/refusals.ts'
import { nonsense, repeats, silences } from './paths/silences.ts'
import { skips } from './paths/skips.ts'

export const paths: Path[] = [
  ...good,
  ...stops,
  ...corrections,
  ...elsewhere,
  ...refusals,
  ...skips,
  ...nonsense,
  ...silences,
  ...repeats,
  ...dangers,
]
