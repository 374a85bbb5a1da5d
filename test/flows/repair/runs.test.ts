/** A counsellor or a mediator is named to those who look back for the third time in a week, and to nobody else. */
import { expect, it } from 'vitest'
import { looksBackOften } from '../../../flows/repair/runs.ts'

const repair = (day: number) => ({ day, flow: 'repair' })
const calm = (day: number) => ({ day, flow: 'calm' })

it.each([
  ['never before', [], false],
  ['once before', [repair(100)], false],
  ['twice in one day', [repair(100), repair(100)], true],
  ['twice within seven days, with other things between', [repair(100), calm(102), repair(106)], true],
  ['twice, but eight days apart', [repair(100), repair(107)], false],
  ['a third time, long after the first', [repair(10), repair(100), repair(101)], true],
  ['twice, and then something else a week later', [repair(100), repair(101), calm(108)], false],
  ['other things only', [calm(100), calm(100), calm(101)], false],
] as const)('%s', (_, runs, often) => {
  expect(looksBackOften(runs)).toBe(often)
})
