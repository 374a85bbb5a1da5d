import type { Path } from '#flow'
export const paths: readonly Path[] = []
