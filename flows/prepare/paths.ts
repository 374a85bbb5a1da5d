/** Getting ready for a hard talk, as it goes. */
import type { Path } from '#flow'
export const paths: Path[] = []
