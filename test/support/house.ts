/** The whole house, as deployments have it, for tests. */
import * as furnishing from '../../flows/index.ts'
import { assemble } from '../../src/assemble.ts'
import type { House } from '../../src/house.ts'

export const community: House = assemble(furnishing, { profile: 'community', touch: 'self' })
export const workplace: House = assemble(furnishing, { profile: 'workplace', touch: 'none' })

/** The house with other conversations added, for tests of the engine itself. */
export const withFlows = (house: House, flows: House['flows']): House => ({
  ...house,
  flows: { ...house.flows, ...flows },
})
