/** x */
import type { Path } from '#flow'
export const paths: Path[] = []
