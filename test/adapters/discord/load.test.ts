/** A thousand people at once on Discord, with a store that needs four seconds for everything. `TEND_PEOPLE` says how many. */
import { expect, it } from 'vitest'
import { minutes, seconds } from '../../../src/time.ts'
import { waves } from '../../support/waves.ts'
import { scene } from './tend.ts'

const many = Number(process.env['TEND_PEOPLE'] ?? 1000)

it(
  `${many} people in conversation at once: all acknowledged in three seconds, nothing lost, each in order`,
  async () => {
    const { discord, tend } = await scene()
    const people = Array.from({ length: many }, (_, n) => discord.person(`p${n}`))
    await tend.wish({ slow: seconds(4) })
    const acts = await waves(people, (person) => person.runs('calm', { in: 'dm' }))
    const asked = await Promise.all(people.map((person) => person.sees(/safe for now/, minutes(4))))
    acts.push(...(await waves(people, (person, n) => person.taps(asked[n] as never, 'Yes'))))
    await Promise.all(people.map((person) => person.sees(/How upset/, minutes(4))))
    expect(acts.filter(({ failed }) => failed)).toHaveLength(0)
    const slowest = Math.max(...acts.map(({ acknowledgedAfter }) => acknowledgedAfter ?? Number.POSITIVE_INFINITY))
    expect(slowest).toBeLessThan(3000)
    const lines = [/That sounds hard/, /safe for now/, /How upset/]
    for (const { chat } of people) {
      const said = chat.map(({ text }) => lines.findIndex((line) => line.test(text))).filter((line) => line >= 0)
      expect(said).toEqual([0, 1, 2])
    }
  },
  minutes(10),
)
