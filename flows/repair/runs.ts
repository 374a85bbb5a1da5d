/** Whether somebody looks back so often that a person may help more than Tend. Counted in days, no content. Pure. */

interface Run {
  /** Days since 1970, UTC. */
  readonly day: number
  readonly flow: string
}

const week = 7

/**
 * Two finished look-backs within the last seven days make this the third. What day it is, a flow does not know: the latest
 * day on record stands for it.
 */
export function looksBackOften(runs: readonly Run[]): boolean {
  const secondLast = runs.filter(({ flow }) => flow === 'repair').at(-2)
  const latest = Math.max(...runs.map(({ day }) => day))
  return secondLast !== undefined && latest - secondLast.day < week
}
