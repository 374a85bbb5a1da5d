/** The whole house, as deployments have it, for tests. */
import * as furnishing from '../../flows/index.ts'
import { assemble } from '../../src/assemble.ts'
import type { House } from '../../src/house.ts'

export const community: House = assemble(furnishing, { profile: 'community', touch: 'self' })
export const workplace: House = assemble(furnishing, { profile: 'workplace', touch: 'none' })
