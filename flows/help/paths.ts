/** Help, as it goes. */
import type { Path } from '#flow'
import { asked } from './paths/asked.ts'
import { cards } from './paths/cards.ts'
import { staying } from './paths/staying.ts'
import { team } from './paths/team.ts'

export const paths: Path[] = [...asked, ...cards, ...staying, ...team]
