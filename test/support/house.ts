/** The whole house, as deployments have it, for tests. */
import * as furnishing from '../../flows/index.ts'
import { assemble } from '../../src/assemble.ts'
import type { House } from '../../src/house.ts'
import { screen } from '../../src/safety/screen.ts'

export const community: House = assemble(furnishing, { profile: 'community', touch: 'self' }, screen)
export const workplace: House = assemble(furnishing, { profile: 'workplace', touch: 'none' }, screen)
