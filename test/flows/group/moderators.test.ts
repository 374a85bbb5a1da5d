/** What a moderator can rely on: a try-out that posts nothing, a count that gives nobody away, a series on the clock of the place. */
import { describe, expect, it } from 'vitest'
import { exerciseNames } from '../../../flows/group/exercises.ts'
import type { House } from '../../../src/house.ts'
import { localTime } from '../../../src/plan.ts'
import { Gathering } from '../../support/gather.ts'
import { community, workplace } from '../../support/house.ts'

const nine = ['ana', 'ben', 'cem', 'dora', 'eli', 'fay', 'gus', 'hana', 'ivo']

/** Tries an exercise out and reads all its pages. */
function triedOut(house: House, exercise: string): string {
  const input = { exercise, live: true, unsigned: true, watch: true }
  const first = house.rehearse(house, input, 'en', 0)
  const pages = Number(/\/(\d+)\)$/.exec(first)?.[1])
  return Array.from({ length: pages }, (_, page) => house.rehearse(house, input, 'en', page)).join('\n')
}

describe.for([community, workplace])('trying an exercise out ($setting.profile)', (house) => {
  it.for(exerciseNames)('shows every kind of person and every screen: %s', (exercise) => {
    const text = triedOut(house, exercise)
    for (const name of ['Mia', 'Lee, who leaves', 'Max, who is rude', 'Kim, who is in danger', 'Lou, who is late'])
      expect(text).toContain(name)
    for (const line of ["You're joining", 'You have left', 'I keep this one back', 'Let it settle'])
      expect(text).toContain(line)
    expect(text).not.toMatch(/[{}￼]|undefined|idiot/)
  })

  it('is the same each time, and after the last page comes the first', () => {
    const input = { exercise: 'news', live: true }
    const first = house.rehearse(house, input, 'en', 0)
    const pages = Number(/\/(\d+)\)$/.exec(first)?.[1])
    expect(house.rehearse(house, input, 'en', pages)).toBe(first)
  })

  it('posts nothing, and touches nobody', () => {
    const square = new Gathering(house, ['mod', 'ana'])
    square.act('mod', { kind: 'command', command: 'exercise', argument: '' }, { mayModerate: true })
    square.until(() => square.asked('mod') === 'pick')
    square.tap('mod', 'roses', true)
    square.tap('mod', 'dryRun', true)
    square.tap('mod', 'further', true)
    expect(square.asked('mod')).toBe('rehearsal')
    expect(new Set(square.said.map(({ to }) => to))).toEqual(new Set(['pmod']))
    expect([square.channel.frames, square.record('pana').frames]).toEqual([[], []])
  })
})

/** An exercise after which so many say that they feel two steps closer; what the moderator is told. */
function reported(house: House, n: number): unknown {
  const square = new Gathering(house, [...nine, 'mod'])
  square.call({ exercise: 'news', live: true })
  for (const who of nine) {
    square.door(who, 'join')
    square.tap(who, 'join')
    square.tap(who, '4')
  }
  square.until(() => square.asked('ana') === 'news')
  square.door('mod', 'run', true)
  square.tap('mod', 'close', true)
  for (const who of nine.slice(0, n)) square.tap(who, '6')
  square.door('mod', 'run', true)
  const report = square.said.findLast(({ envelope }) => envelope.said.key === 'report')
  return report?.envelope.said.values['change']
}

describe('how it was', () => {
  it('is told in counts, and the numbers only where there are enough to give nobody away', () => {
    expect([reported(community, 4), reported(community, 5)]).toEqual(['none', '2'])
    expect([reported(workplace, 7), reported(workplace, 8)]).toEqual(['none', '2'])
  })
})

/** When a series is called again, in the hours of its place. */
function announcements(rounds: number, people: readonly string[]): string[] {
  const square = new Gathering(community, [...nine, 'mod'])
  const zone = 'Europe/Berlin'
  // Monday, 16 March 2026, 19:00 in Berlin; the clocks change on the 29th.
  square.now = Date.UTC(2026, 2, 16, 18)
  square.call({ exercise: 'news', live: true, weekly: true, zone })
  const calls = () =>
    square.said.filter(({ envelope: { said } }) => said.key === 'open' && said.values['n'] === 0).map(({ at }) => at)
  const times: string[] = []
  for (let round = 1; round <= rounds; round++) {
    square.join(...people)
    if (!square.until(() => calls().length > round)) break
    const [day, minute] = localTime(calls().at(-1) ?? 0, zone)
    times.push(`${day} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`)
  }
  return times
}

describe('a series', () => {
  it('comes at the same hour of its place when the clocks change', () => {
    expect(announcements(3, ['ana', 'ben'])).toEqual(['2026-03-23 19:00', '2026-03-30 19:00', '2026-04-06 19:00'])
  })

  it('stops by itself after two to which too few came', () => {
    expect(announcements(4, [])).toEqual(['2026-03-23 19:00'])
  })
})

describe('somebody whose part was ended', () => {
  it('hears so, takes along what nobody has seen, and cannot join this one again', () => {
    const square = new Gathering(community, [...nine, 'mod'])
    square.call({ exercise: 'news', live: true })
    square.join('ana', 'ben', 'cem')
    square.until(() => square.asked('ana') === 'news')
    square.write('ana', 'A walk.')
    square.door('mod', 'run', true)
    square.tap('mod', 'people', true)
    square.tap('mod', 'removeThem', true)
    expect(square.said.findLast(({ to }) => to === 'pana')?.envelope.said.key).toBe('removed')
    expect(square.record('pana').items).toEqual([])
    square.door('ana', 'mine')
    expect(square.said.findLast(({ to }) => to === 'pana')?.envelope.said.key).toBe('notAgain')
  })
})
