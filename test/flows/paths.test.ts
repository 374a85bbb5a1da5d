/** Every script goes as written: in each profile, and with the process killed and started again after every single act. */
import { describe, expect, it } from 'vitest'
import { play } from '../../src/preview/play.ts'
import { community, workplace } from '../support/house.ts'

for (const house of [community, workplace]) {
  const { profile } = house.setting
  for (const flow of Object.values(house.flows)) {
    const paths = flow.paths.filter(({ profiles }) => profiles.includes(profile))
    describe.runIf(flow.profiles.includes(profile) && paths.length > 0)(`${flow.name}, ${profile}`, () => {
      it.for(paths)('$family: $title', async (path) => {
        const { problem } = await play(house, flow.name, path)
        expect(problem).toBeUndefined()
      })
    })
  }
}
