/** Every state and every transition of every conversation is walked, by its scripts and by seeded walks; what is missing is named. */
import { describe, expect, it } from 'vitest'
import { play } from '../../src/preview/play.ts'
import { Coverage } from '../support/coverage.ts'
import { community, workplace } from '../support/house.ts'
import { type Place, placeBefore, random, wander } from '../support/walk.ts'

/** Walks to each flow, and acts in one. */
const walks = Number(process.env['TEND_WALKS'] ?? 250)
const length = 70

describe('coverage', () => {
  it('of the scripts and the walks together is whole', async () => {
    const coverage = new Coverage()
    for (const plain of [community, workplace]) {
      const house = coverage.of(plain)
      const { profile } = house.setting
      for (const flow of Object.values(house.flows)) {
        if (!flow.profiles.includes(profile)) continue
        const paths = flow.paths.filter(({ profiles }) => profiles.includes(profile))
        for (const path of paths) await play(house, flow.name, path)
        const texts = paths.flatMap(({ steps }) => steps.flatMap((step) => (step.does === 'write' ? [step.text] : [])))
        const beginnings = paths.length > 0 ? paths : [{ with: {}, met: 'all' as const }]
        const pick = random(20_261_123)
        for (let n = 0; n < walks; n++) {
          const beginning = beginnings[n % beginnings.length]
          if (!beginning) continue
          const start: Place = placeBefore(house, flow.name, beginning, Date.UTC(2026, 0, 5, 12))
          wander(house, start, length, texts, pick, () => {})
        }
      }
    }
    const share = (coverage.taken.size / coverage.all.size) * 100
    console.info(`${coverage.taken.size} of ${coverage.all.size} transitions walked (${share.toFixed(1)} %)`)
    expect(coverage.missing).toEqual([])
  })
})
