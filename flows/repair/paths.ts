/** Looking back at a fight, as it goes. */
import type { Path } from '#flow'
import { corrections, elsewhere, stops } from './paths/changes.ts'
import { dangers } from './paths/danger.ts'
import { good } from './paths/good.ts'
import { notes } from './paths/notes.ts'
import { refusals, skips } from './paths/refusals.ts'
import { nonsense, repeats, silences } from './paths/silences.ts'

export const paths: Path[] = [
  ...good,
  ...notes,
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
