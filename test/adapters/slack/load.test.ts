/** A thousand people at once on Slack, with a store that needs four seconds for everything. `TEND_PEOPLE` says how many. */
import { expect, it } from 'vitest'
import { minutes, seconds } from '../../../src/time.ts'
import type { Delivered } from '../../support/slack/delivery.ts'
import { waves } from '../../support/waves.ts'
import { scene } from './tend.ts'

const many = Number(process.env['TEND_PEOPLE'] ?? 1000)

it(
  `${many} people in conversation at once: all acknowledged in three seconds, nothing lost, each in order`,
  async () => {
    const { home, tend } = await scene('http')
    const people = Array.from({ length: many }, (_, n) => home.person(`p${n}`))
    await tend.wish({ slow: seconds(4) })
    const acts: Delivered[] = await waves(people, (person) => person.writes('calm'))
    const asked = await Promise.all(people.map((person) => person.sees(/safe for now/, minutes(4))))
    acts.push(...(await waves(people, (person, n) => person.taps(asked[n] as never, 'Yes'))))
    await Promise.all(people.map((person) => person.sees(/How upset/, minutes(4))))
    const slowest = Math.max(...acts.map(({ acknowledgedAfter }) => acknowledgedAfter ?? Number.POSITIVE_INFINITY))
    expect(acts.filter(({ failed }) => failed)).toHaveLength(0)
    expect(slowest).toBeLessThan(3000)
    const lines = [/That sounds hard/, /safe for now/, /How upset/]
    for (const { chat } of people) {
      const said = chat.map(({ plain }) => lines.findIndex((line) => line.test(plain))).filter((line) => line >= 0)
      expect(said).toEqual([0, 1, 2])
    }
  },
  minutes(10),
)
