/**
 * Every script, with the process killed and started again after every single act: the same next message.
 *
 * One exception is by design: words that were typed live in memory only. Where a script needs them, the restart is told
 * (`wordsLost`, or a message that says its words are gone), and the person is asked again.
 */
import { describe, expect, it } from 'vitest'
import { type Played, play } from '../../src/preview/play.ts'
import { community, workplace } from '../support/house.ts'

/** Tend said that a restart took typed words. */
const toldOfLoss = ({ lines }: Played): boolean =>
  lines.some(
    (line) => line.who === 'tend' && (/\.wordsLost$/.test(line.message.name) || /restart took/.test(line.message.text)),
  )

for (const house of [community, workplace]) {
  const { profile } = house.setting
  describe(`killed after every act, ${profile}`, () => {
    it.for(Object.values(house.flows).filter(({ profiles }) => profiles.includes(profile)))('$name', async (flow) => {
      const different: string[] = []
      for (const path of flow.paths.filter(({ profiles }) => profiles.includes(profile))) {
        const played = await play(house, flow.name, path, { killing: true })
        if (played.problem !== undefined && !toldOfLoss(played)) different.push(`${path.title}: ${played.problem}`)
      }
      expect(different).toEqual([])
    })
  })
}
