/** `tend check`: looks over every conversation, and the dates of what people's safety rests on. */
import { furnished, print } from './parts.ts'

export async function check(): Promise<number> {
  const [{ flows }, { problemsOf }, { lintFlows }, { WallClock }] = await Promise.all([
    import('../../flows/index.ts'),
    import('../preview/check.ts'),
    import('../preview/lint.ts'),
    import('../time.ts'),
  ])
  const community = await furnished({ profile: 'community', touch: 'self' })
  const workplace = await furnished({ profile: 'workplace', touch: 'none' })
  const lint: string[] = []
  for (const house of [community, workplace])
    for (const language of Object.keys(house.languages)) lint.push(...(await lintFlows(house, language)))
  const [{ worded }, { heardIn }, { languageProblems }] = await Promise.all([
    import('../../flows/index.ts'),
    import('../safety/screen.ts'),
    import('../preview/languages.ts'),
  ])
  lint.push(...languageProblems(community, { signs: heardIn, lines: worded }))
  const dates = await datesAt(new WallClock().now())
  const problems = [...problemsOf(Object.values(flows)), ...lint, ...dates.problems]
  for (const warning of dates.warnings) print(`warning: ${warning}`)
  for (const problem of new Set(problems)) print(problem)
  print(
    problems.length === 0
      ? `${Object.keys(flows).length} conversations, no problems.`
      : `${problems.length} problem(s).`,
  )
  return problems.length === 0 ? 0 : 1
}

/** What is wrong with the dates of help lines and signs at `now`, and what is merely old. */
export async function datesAt(now: number): Promise<{ problems: string[]; warnings: string[] }> {
  const [lines, signs, { ageOf }] = await Promise.all([
    import('../../flows/index.ts'),
    import('../safety/screen.ts'),
    import('../safety/dated.ts'),
  ])
  return ageOf([...lines.dated, ...signs.dated], now)
}
