/** Help lines and signs of danger grow old, and `tend check` says so. */
import { expect, it } from 'vitest'
import { datesAt } from '../../src/main/check.ts'
import { ageOf } from '../../src/safety/dated.ts'

const at = (day: string): number => Date.parse(day)
const line = { what: 'Help lines of Atlantis', source: ['example.org'], lastChecked: '2026-03-01' }

it('ninety days after somebody looked nothing is said, on the next day there is a warning and no problem', () => {
  expect(ageOf([line], at('2026-05-30'))).toEqual({ problems: [], warnings: [] })
  expect(ageOf([line], at('2026-05-31'))).toEqual({
    problems: [],
    warnings: ['Help lines of Atlantis: last checked on 2026-03-01, 91 days ago; look them over again'],
  })
})

it.for(['', 'spring', '01.03.2026', '2026-13-01', '2027-03-01'])('"%s" is no day on which somebody looked', (day) => {
  const { problems } = ageOf([{ ...line, lastChecked: day }], at('2026-05-30'))
  expect(problems).toHaveLength(1)
})

it('what is from nowhere is named', () => {
  expect(ageOf([{ ...line, source: [] }], at('2026-03-02')).warnings).toEqual([
    'Help lines of Atlantis: nobody has noted where they are from',
  ])
})

it('every country and every language of signs is dated, and all of them are looked at', async () => {
  const { problems, warnings } = await datesAt(at('2030-01-01'))
  expect(problems).toEqual([])
  const old = warnings.filter((warning) => warning.includes('last checked'))
  expect(old).toHaveLength(53 + 1 + 5)
  for (const what of ['Help lines of Germany', 'Directories', 'Signs of danger in Portuguese']) {
    expect(old.some((warning) => warning.startsWith(what))).toBe(true)
  }
})
