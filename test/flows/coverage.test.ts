/** Every state and every transition of every conversation is walked, by its scripts and by seeded walks; what is missing is named. */
import { describe, expect, it } from 'vitest'
import type { Player } from '#flow'
import { cast } from '../../flows/group/cast.ts'
import { exerciseNames } from '../../flows/group/exercises.ts'
import type { House } from '../../src/house.ts'
import { play } from '../../src/preview/play.ts'
import { rehearse } from '../../src/rehearsal.ts'
import { minutes } from '../../src/time.ts'
import { Coverage } from '../support/coverage.ts'
import { Gathering, gather } from '../support/gather.ts'
import { community, workplace } from '../support/house.ts'
import { type Place, placeBefore, random, wander } from '../support/walk.ts'

/** Walks to each flow, and acts in one. */
const walks = Number(process.env['TEND_WALKS'] ?? 250)
const length = 70
const gatherings = Number(process.env['TEND_GATHERINGS'] ?? 300)
const inGroups = [
  'A walk in the sun.',
  'Look at example.org',
  'one two three four five six seven eight nine ten eleven',
]

/** A moderator who may no more wants to show what somebody reported. */
function reportedAndRefused(house: House): void {
  const square = new Gathering(house, ['ana', 'ben', 'mod'])
  square.call({ exercise: 'news' })
  square.join('ana', 'ben')
  square.until(() => square.asked('ana') === 'news')
  for (const who of ['ana', 'ben']) square.write(who, 'A walk in the sun.')
  square.until(() => square.asked('ana') === 'respond')
  square.door('ana', 'report')
  square.tap('ana', 'reportIt')
  square.door('mod', 'run', true)
  square.tap('mod', 'hide', true)
  square.tap('mod', 'putBack', false)
}

/** A moderator who may no more looks at what waits; one asks for it in vain; one leaves it. */
function reviewedAndRefused(house: House): void {
  let isLost = false
  const square = new Gathering(house, ['ana', 'ben', 'cem', 'dora', 'eli', 'mod'], () => isLost)
  square.call({ exercise: 'roses', unsigned: true, review: true })
  square.join('ana', 'ben', 'cem', 'dora', 'eli')
  square.until(() => square.asked('ana') === 'rose')
  for (const who of ['ana', 'ben', 'cem', 'dora', 'eli']) square.write(who, 'A walk in the sun.')
  square.until(() => square.state.includes('reviewing'))
  square.door('mod', 'run', true)
  square.copy().tap('mod', 'look', false)
  for (const choice of ['show', 'giveBack', 'drop', '~skip']) {
    const looking = square.copy()
    looking.tap('mod', 'look', true)
    looking.tap('mod', choice, false)
  }
  isLost = true
  square.tap('mod', 'look', true)
  square.passFor(minutes(1))
}

/** The platform refuses what is posted to the channel. */
function notPosted(house: House): void {
  const square = new Gathering(house, ['mod'])
  square.isMute = true
  square.act('mod', { kind: 'command', command: 'exercise', argument: '' }, { mayModerate: true })
  square.until(() => square.asked('mod') === 'pick')
  square.tap('mod', 'news', true)
  square.tap('mod', 'post', true)
  square.until(() => square.record('pmod').frames.length === 0)
}

/** A call as moderators make them, for two to nine people. */
function anyCall(pick: () => number) {
  const exercise = exerciseNames[Math.floor(pick() * exerciseNames.length)] ?? 'news'
  const people = ['ana', 'ben', 'cem', 'dora', 'eli', 'fay', 'gus', 'hana', 'ivo'].slice(0, 2 + Math.floor(pick() * 8))
  const toss = (): boolean => pick() < 0.5
  const input = { exercise, live: pick() < 0.8, unsigned: toss(), review: toss(), watch: toss(), weekly: pick() < 0.3 }
  return { input, people }
}

describe('coverage', () => {
  it('of the scripts and the walks together is whole', { timeout: 300_000 }, async () => {
    const coverage = new Coverage()
    for (const plain of [community, workplace]) {
      const house = coverage.of(plain)
      const { profile } = house.setting
      for (const flow of Object.values(house.flows)) {
        if (!flow.profiles.includes(profile)) continue
        const paths = flow.paths.filter(({ profiles }) => profiles.includes(profile))
        for (const path of paths) await play(house, flow.name, path)
        if (flow.place !== 'own') continue
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
    for (const plain of [community, workplace]) {
      const house = coverage.of(plain)
      const pick = random(20_261_124)
      for (let n = 0; n < gatherings; n++) gather(house, { ...anyCall(pick), texts: inGroups, steps: 250, pick })
    }
    reportedAndRefused(coverage.of(community))
    reviewedAndRefused(coverage.of(community))
    notPosted(coverage.of(community))
    const crowd = Array.from('abcdefghijklmnopqr', (name): Player => ({ ...(cast.players[0] as Player), name }))
    rehearse(coverage.of(community), { ...cast, players: crowd }, { exercise: 'roses', unsigned: true }, 'en', 0)
    const share = (coverage.taken.size / coverage.all.size) * 100
    console.info(`${coverage.taken.size} of ${coverage.all.size} transitions walked (${share.toFixed(1)} %)`)
    expect(coverage.missing).toEqual([])
  })
})
